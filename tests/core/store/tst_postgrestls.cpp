#include "core/base/exitcodes.h"
#include "core/base/networkfault.h"
#include "core/store/postgres/storetrial.h"
#include "core/store/postgres/storewatch.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"
#include "core/store/storelock.h"
#include "core/store/storeplace.h"
#include "support/childprocess.h"
#include "support/patience.h"
#include "support/postgresserver.h"
#include "support/storefixture.h"
#include "support/testcertificate.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Trustgauge;
using TestSupport::Pems;

namespace {

constexpr long day = 86'400;
constexpr const char *hereByName = "DNS:localhost,IP:127.0.0.1";
const QString tenant = QStringLiteral("Contoso");
const QString user = QStringLiteral("ann");
const QByteArray rightPassword = "right-one";

QString faultOf(const Error &error)
{
    return error.subject.english() + QStringLiteral(": ") + error.detail.english();
}

} // namespace

Q_DECLARE_METATYPE(Trustgauge::TestSupport::Pems)

//! A store on a server that is reached over TLS, with an authority of the test's own.
class TestPostgresTls : public QObject
{
    Q_OBJECT

    PostgresServer m_server;
    QTemporaryDir m_folder;
    Pems m_authority = TestSupport::makeAuthority("Authority of the test");
    Pems m_identity = TestSupport::issuePems(m_authority, hereByName, -day, day);
    QString m_place, m_settings;

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QString overTls(const QString &host = QStringLiteral("localhost"), const QString &more = {}) const
    {
        return m_server.uriOverTls(m_place, user, host, m_settings + more);
    }
    //! Whether anything of a store was made.
    [[nodiscard]] bool isEmpty() const
    {
        return m_server.run(m_place, QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname = 'trustgauge'"))
               == QStringLiteral("0");
    }
    //! `store info` of the command line, with a password.
    [[nodiscard]] TestSupport::Ended info(const QString &place, const char *password) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("TRUSTGAUGE_STORE_PASSWORD"), QString::fromLatin1(password));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUSTGAUGE_CLI),
                      {QStringLiteral("store"), QStringLiteral("info"), QStringLiteral("--store"), place});
        return TestSupport::endOf(process);
    }

private slots:
    void initTestCase()
    {
        m_server.serveTls(m_identity);
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QString made = m_server.run(m_server.emptyDatabase(),
                                          QStringLiteral("CREATE ROLE %1 LOGIN SUPERUSER PASSWORD '%2'")
                                              .arg(user, QString::fromLatin1(rightPassword)));
        QCOMPARE(made, QString());
        const QString authority = write(QStringLiteral("authority.pem"), m_authority.certificate);
        QVERIFY(!authority.isEmpty());
        m_settings = QStringLiteral("sslmode=verify-full&sslrootcert=") + authority;
    }
    void init()
    {
        m_place = m_server.makeDatabase();
        QVERIFY(!m_place.isEmpty());
        setServerPasswords([](const QString &) { return SecretText(rightPassword); });
    }
    void cleanup() { setServerPasswords({}); }

    void storesAreUsedOverTls()
    {
        const auto store = Store::open(overTls(), Store::Open::MakeIfMissing);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(faultOf(store.error())));
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QSqlQuery query((*store)->connection().db());
        QVERIFY(query.exec(QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")) && query.next());
        QVERIFY(query.value(0).toBool());

        StoreWatch watch(overTls());
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changed(&watch, &StoreWatch::changed);
        watch.start();
        QTRY_VERIFY(!listening.isEmpty());
        const auto lock = StoreLock::take(overTls(), StoreLock::Use::Cycle, tenant);
        QVERIFY2(lock.has_value(), lock ? "" : qPrintable(faultOf(lock.error())));
        QVERIFY(storeDevices(**store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(checkStore(**store));
        // Every connection of it.
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT count(*), count(*) FILTER (WHERE s.ssl) "
                                                      "FROM pg_stat_activity a JOIN pg_stat_ssl s USING (pid) "
                                                      "WHERE a.usename = '%1'")
                                           .arg(user)),
                 QStringLiteral("3|3"));

        const auto steps = tryStore(overTls(), SecretText(rightPassword));
        for (const StoreTrialStep &step : steps)
            QVERIFY2(step.state == StoreTrialStep::State::Pass, qPrintable(step.found.english()));
        QVERIFY(steps.at(static_cast<int>(StoreTrialStep::Step::Tls)).found.english().contains(QStringLiteral("TLS")));
    }

    void certificatesThatAreRefused_data()
    {
        QTest::addColumn<Pems>("identity"); // of the server
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("more"); // settings of the URI
        QTest::addColumn<QStringList>("says");
        const QString here = QStringLiteral("localhost");
        const Pems other = TestSupport::makeAuthority("Another authority");
        QTest::newRow("of another authority")
            << TestSupport::issuePems(other, hereByName, -day, day) << here << QString()
            << QStringList{QStringLiteral("localhost"), QStringLiteral("not trusted"), QStringLiteral("issuer"),
                           QStringLiteral("Another authority")};
        QTest::newRow("expired") << TestSupport::issuePems(m_authority, hereByName, -2 * day, -day) << here << QString()
                                 << QStringList{QStringLiteral("localhost"), QStringLiteral("not trusted"),
                                                QStringLiteral("expired")};
        QTest::newRow("not valid yet") << TestSupport::issuePems(m_authority, hereByName, day, 2 * day) << here
                                       << QString()
                                       << QStringList{QStringLiteral("localhost"), QStringLiteral("not trusted"),
                                                      QStringLiteral("not yet valid")};
        QTest::newRow("expired, where the name does not matter")
            << TestSupport::issuePems(m_authority, "DNS:db.example", -2 * day, -day) << here
            << QStringLiteral("&sslmode=verify-ca")
            << QStringList{QStringLiteral("localhost"), QStringLiteral("expired")};
        QTest::newRow("of another host") << m_identity << QStringLiteral("db.example")
                                         << QStringLiteral("&hostaddr=127.0.0.1")
                                         << QStringList{QStringLiteral("db.example"),
                                                        QStringLiteral("does not match host name")};
        QTest::newRow("no authority's file")
            << m_identity << here << QStringLiteral("&sslrootcert=/nowhere/authority.pem")
            << QStringList{QStringLiteral("localhost"), QStringLiteral("/nowhere/authority.pem")};
    }
    void certificatesThatAreRefused()
    {
        QFETCH(Pems, identity);
        QFETCH(QString, host);
        QFETCH(QString, more);
        QFETCH(QStringList, says);
        std::atomic<int> asked = 0;
        setServerPasswords([&asked](const QString &) {
            ++asked;
            return SecretText(rightPassword);
        });
        QVERIFY(m_server.changeIdentity(identity));
        const QString place = overTls(host, more);
        const auto isNamed = [&](const Error &error) {
            const QString text = faultOf(error);
            for (const QString &part : std::as_const(says)) {
                if (!text.contains(part)) {
                    qWarning("%s", qPrintable(text));
                    return false;
                }
            }
            return error.code == ErrorCode::Network && error.httpStatus == NetworkFault::tls
                   && exitCode(error.code) == exitNetwork && error.subject.english() == place;
        };
        const auto store = Store::open(place, Store::Open::MakeIfMissing);
        QVERIFY(!store);
        QVERIFY(isNamed(store.error()));
        const auto lock = StoreLock::take(place, StoreLock::Use::Cycle, tenant);
        QVERIFY(!lock);
        QVERIFY(isNamed(lock.error()));
        QVERIFY(isEmpty());
        QCOMPARE(asked, 0); // nobody is to get it

        const auto steps = tryStore(place, SecretText(rightPassword));
        const auto tls = steps.at(static_cast<int>(StoreTrialStep::Step::Tls));
        QVERIFY(tls.state == StoreTrialStep::State::Fail);
        for (const QString &part : std::as_const(says))
            QVERIFY2(tls.found.english().contains(part), qPrintable(tls.found.english()));
        for (const StoreTrialStep &step : steps.mid(2))
            QVERIFY(step.state == StoreTrialStep::State::Skip);

        QVERIFY(m_server.changeIdentity(m_identity));
        const auto good = Store::open(overTls(), Store::Open::MakeIfMissing);
        QVERIFY2(good.has_value(), good ? "" : qPrintable(faultOf(good.error())));
        QVERIFY(!isEmpty());
    }

    // What is on show stays usable, and the store goes on by itself as soon as the server has a new certificate.
    void aCertificateThatExpiresMeanwhile()
    {
        const auto store = Store::open(overTls(), Store::Open::MakeIfMissing);
        QVERIFY(store && storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        StoreWatch watch(overTls(), {std::chrono::milliseconds(1), std::chrono::milliseconds(5)});
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy lost(&watch, &StoreWatch::lost);
        watch.start();
        QTRY_VERIFY(!listening.isEmpty());
        QVERIFY(m_server.changeIdentity(TestSupport::issuePems(m_authority, hereByName, -2 * day, -day)));
        QCOMPARE(m_server.endConnections(
                     m_place, QStringLiteral("SELECT pid FROM pg_stat_activity WHERE usename = '%1'").arg(user)),
                 2);
        const auto begun = (*store)->cycles().begin(cycleInfo(QStringLiteral("c2")));
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Network);
        QCOMPARE(begun.error().subject.english(), overTls());
        QVERIFY2(begun.error().detail.english().contains(QStringLiteral("certificate")),
                 qPrintable(begun.error().detail.english()));
        QTRY_VERIFY(!lost.isEmpty());
        listening.clear();

        QVERIFY(m_server.changeIdentity(m_identity));
        QVERIFY(storeDevices(**store, QStringLiteral("c3"), {storedDevice(QStringLiteral("a"))}));
        QTRY_VERIFY(!listening.isEmpty());
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT string_agg(uuid, ' ' ORDER BY id) FROM cycle")),
                 QStringLiteral("c1 c3"));
        QVERIFY(checkStore(**store));
    }

    // Of the command line: what it ends with, and what it says.
    void whatTheProgramEndsWith()
    {
        QVERIFY(Store::open(overTls(), Store::Open::MakeIfMissing));
        const TestSupport::Ended right = info(overTls(), rightPassword.constData());
        QVERIFY2(right.code == exitDone, right.error.constData());

        const TestSupport::Ended wrong = info(overTls(), "wrong-one");
        QCOMPARE(wrong.code, exitAccess);
        QVERIFY2(wrong.error.contains(user.toUtf8()) && wrong.error.contains("password authentication failed")
                     && wrong.error.contains("TRUSTGAUGE_STORE_PASSWORD") && wrong.error.contains("localhost"),
                 wrong.error.constData());
        QVERIFY(!wrong.error.contains("wrong-one") && !wrong.out.contains("wrong-one"));

        // Not in plain text, though it would stay on this computer.
        const TestSupport::Ended plain = info(m_server.uriOverTls(m_place, user, QStringLiteral("localhost"),
                                                                  QStringLiteral("sslmode=disable")),
                                              rightPassword.constData());
        QCOMPARE(plain.code, exitAccess);
        QVERIFY2(plain.error.contains("no encryption"), plain.error.constData());

        QVERIFY(m_server.changeIdentity(TestSupport::issuePems(m_authority, hereByName, -2 * day, -day)));
        const TestSupport::Ended expired = info(overTls(), rightPassword.constData());
        QVERIFY(m_server.changeIdentity(m_identity));
        QCOMPARE(expired.code, exitNetwork);
        QVERIFY2(expired.error.contains("expired") && expired.error.contains("localhost"), expired.error.constData());
        QVERIFY(!expired.error.contains(rightPassword));
    }
};

QTEST_GUILESS_MAIN(TestPostgresTls)
#include "tst_postgrestls.moc"
