#include "core/auth/secretcheck.h"
#include "core/base/secretinput.h"

#include <QTest>

using namespace Trustgauge;

namespace {

const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";
const QByteArray certificate = "-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n";

QByteArray utf16(const char *text)
{
    const QString wide = QString::fromUtf8(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

} // namespace

//! What is taken for the secret of what a person or a program gives, whichever way it comes.
class TestSecretInput : public QObject
{
    Q_OBJECT

private slots:
    void taken_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("line ends only") << QByteArray("\r\n\n") << QByteArray();
        QTest::newRow("plain") << QByteArray("abc~1") << QByteArray("abc~1");
        QTest::newRow("line end") << QByteArray("abc~1\n") << QByteArray("abc~1");
        QTest::newRow("of Windows") << QByteArray("abc~1\r\n") << QByteArray("abc~1");
        QTest::newRow("of an old Mac") << QByteArray("abc~1\rrest") << QByteArray("abc~1");
        QTest::newRow("first of two lines") << QByteArray("abc~1\nsecond") << QByteArray("abc~1");
        QTest::newRow("blank line first") << QByteArray("\n\r\nabc~1\n") << QByteArray("abc~1");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "abc~1\r\n")
                                         << QByteArray("abc~1");
        QTest::newRow("UTF-16") << utf16("abc~1\r\n") << QByteArray("abc~1");
        QTest::newRow("blanks stay") << QByteArray(" a b \n") << QByteArray(" a b ");
        QTest::newRow("PEM") << key + certificate << key + certificate;
        QTest::newRow("PEM, byte order mark") << "\xEF\xBB\xBF" + key + certificate << key + certificate;
        QTest::newRow("PEM, UTF-16") << utf16((key + certificate).constData()) << key + certificate;
        QTest::newRow("PEM, blank lines") << "\n\n" + key + "\n" + certificate + "\n\n" << key + certificate;
        QTest::newRow("PEM, comments") << "# of the app, 2026\n" + key + "# and\n" + certificate << key + certificate;
        QTest::newRow("PEM, bag attributes")
            << "Bag Attributes\n    localKeyID: 54 69\n    friendlyName: app\nKey Attributes: <No Attributes>\n" + key
                   + "Bag Attributes\n    localKeyID: 54 69\nsubject=CN = app\n\nissuer=CN = app\n\n" + certificate
            << key + certificate;
        QTest::newRow("PEM of Windows") << QByteArray(key + certificate).replace("\n", "\r\n") << key + certificate;
        QTest::newRow("PEM, blanks at line ends")
            << QByteArray(key + certificate).replace("\n", " \t\n") << key + certificate;
        QTest::newRow("PEM in one line") << QByteArray(key + certificate).replace("\n", "\\n") << key + certificate;
        QTest::newRow("PEM in quotes") << '"' + key + certificate.chopped(1) + "\"\n" << key + certificate;
        QTest::newRow("PEM without a line end") << (key + certificate).chopped(1) << key + certificate;
    }
    void taken()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, secret);
        QCOMPARE(secretFrom(given).reveal(), secret);
    }
    void readsOnForPem_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<bool>("readsOn");
        QTest::newRow("secret") << QByteArray("kq.8Q~AbCdEf_1\n") << false;
        QTest::newRow("secret after a mark") << QByteArray("\xEF\xBB\xBFkq.8Q~x\n") << false;
        QTest::newRow("PEM") << QByteArray("-----BEGIN PRIVATE KEY-----\n") << true;
        QTest::newRow("PEM after a mark") << QByteArray("\xEF\xBB\xBF-----BEGIN PRIVATE KEY-----\n") << true;
        QTest::newRow("bag attributes") << QByteArray("Bag Attributes\n") << true;
        QTest::newRow("name") << QByteArray("friendlyName:app\n") << true;
        QTest::newRow("comment") << QByteArray("#app\n") << true;
        QTest::newRow("blank line") << QByteArray("\r\n") << true;
    }
    void readsOnForPem()
    {
        QFETCH(QByteArray, begin);
        QFETCH(bool, readsOn);
        QCOMPARE(mayBecomePem(begin), readsOn);
    }
    void quotesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("double") << QByteArray("\"kq.8Q~x\"") << ErrorCode::BadCredential;
        QTest::newRow("single") << QByteArray("'kq.8Q~x'") << ErrorCode::BadCredential;
        QTest::newRow("back") << QByteArray("`kq.8Q~x`") << ErrorCode::BadCredential;
        QTest::newRow("typographic") << QByteArray("\xE2\x80\x9Ckq.8Q~x\xE2\x80\x9D") << ErrorCode::BadCredential;
        QTest::newRow("id in quotes") << QByteArray("'11111111-2222-3333-4444-555555555555'") << ErrorCode::SecretIsId;
    }
    void quotesAreNamed()
    {
        QFETCH(QByteArray, given);
        QFETCH(ErrorCode, code);
        const auto checked = checkSecret(secretFrom(given), QStringLiteral("Contoso"));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, code);
        QVERIFY(!checked.error().detail.english().contains(QStringLiteral("kq.8Q")));
        QVERIFY(checkSecret(SecretText("kq.8Q~x"), {}));
    }
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secretinput.moc"
