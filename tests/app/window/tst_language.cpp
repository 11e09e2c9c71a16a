#include "core/base/errortext.h"
#include "core/base/forwardproxy.h"
#include "core/base/networkfault.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenantsfile.h"
#include "core/defender/pagereaders.h"
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Texts that a service stored in English are shown in German by a German window.
class TestLanguage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return out.fileName();
    }
    static Error fault(const QByteArray &json, ReadAs as)
    {
        FleetBuilder fleet;
        auto text = asJsonText(QByteArray(json), u"page"_s);
        return readMachines(*text, as, u"page"_s, fleet).error();
    }
    static Error pageFault(const QByteArray &json) { return fault(json, ReadAs::PollPage); }

private slots:
    void tellsItInGerman_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("german");
        const QByteArray begin = "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"a\",\"cloud\":\"gcc\",";
        const auto tenants = [](const QByteArray &json) { return parseTenants(json, u"t.json"_s, {}).error(); };
        QTest::newRow("an unknown key of a tenants file")
            << tenants(begin + "\"nmae\":1}]}")
            << u"t.json: tenants[0].nmae ist kein Schlüssel von einer Mandantendatei"_s;
        QTest::newRow("a secret in a tenants file")
            << tenants(begin + "\"clientSecret\":\"x\"}]}")
            << u"t.json: tenants[0].clientSecret ist ein Geheimnis, und aus einer Mandantendatei wird keines gelesen; "
               "geben Sie es durch „trustgauge-cli secret set“, durch --secret-stdin oder in TRUSTGAUGE_CLIENT_SECRET an. "
               "Löschen Sie es aus der Datei, und erzeugen Sie ein neues, da dieses dort im Klartext lag"_s;
        QTest::newRow("a profile") << readProfileFile(file(u"p.json"_s, "{\"schema\":1}")).error() << u"fehlt"_s;
        QTest::newRow("a page of another kind")
            << pageFault("{\"value\":[{\"incidentId\":1,\"alertCreationTime\":\"x\"}]}")
            << u"page: Zeile 1 ist ein Datensatz über Warnungen (/api/alerts), nicht Geräte"_s;
        QTest::newRow("a line of a file")
            << fault("{\"id\":\"a\",\"riskScore\":\"Low\"}\n{\"id\":\"b\"", ReadAs::SavedFile)
            << u"page, Textzeile 2: ist "_s;
        QTest::newRow("a page of a file")
            << fault("[{\"value\":[{\"id\":\"a\",\"riskScore\":\"Low\"}]},{\"value\":[{\"id\":}]}]", ReadAs::SavedFile)
            << u"page, Seite 2: ist "_s;
        QTest::newRow("a profile file that is none")
            << readProfileFile(file(u"empty.json"_s, {})).error() << u"empty.json: (Datei) ist leer"_s;
        QTest::newRow("the address of a proxy")
            << ProxyChoice(u"https://proxy"_s, {}).forUrl(QUrl(u"https://example.com"_s))->error()
            << u"proxy: ist eine https-Adresse: ein Proxy, der selbst über TLS angesprochen wird, wird nicht unterstützt; "
               "geben Sie seine http://-Adresse an"_s;
        QTest::newRow("a proxy that refuses a logon")
            << credentialsFault(u"proxy"_s, OfCredentials::Refused, ForwardProxy::Kind::Socks5)
            << u"der Proxy hat Benutzername oder Kennwort abgelehnt"_s;
        QTest::newRow("a certificate, as older versions worded it")
            << Error{ErrorCode::BadCredential, u"Contoso"_s,
                     sentence("Auth", "the certificate cannot be used: %1")
                         .arg(sentence("Auth", "its private key is encrypted; give it without a passphrase")),
                     0}
            << u"das Zertifikat kann nicht benutzt werden: sein privater Schlüssel ist verschlüsselt; geben Sie ihn ohne "
               "Passphrase an"_s;
        QTest::newRow("a store that is none")
            << Store::open(m_folder.path(), Store::Open::MustExist).error() << u"ist ein Ordner, keine Datenbank"_s;
    }
    void tellsItInGerman()
    {
        QFETCH(const Error, error);
        QFETCH(const QString, german);
        const QString stored = errorMessage(error).toStored();
        QVERIFY(!stored.contains(german));
        QTranslator language;
        QVERIFY(language.load(u":/i18n/trustgauge_de.qm"_s));
        QCoreApplication::installTranslator(&language);
        const QString told = Message::fromStored(stored).text();
        QCoreApplication::removeTranslator(&language);
        QVERIFY2(told.contains(german), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
