#include "core/base/errortext.h"
#include "core/base/safetext.h"
#include "core/base/secrettext.h"
#include "core/platform/hardening.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <thread>
#include <utility>
#include <vector>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Trustgauge;

namespace {

const QByteArray secretBytes = "Tr0ub4dor&3 \"q\\u/\xC3\xA4+%41";

//! A log line of the very end: what is destroyed after all that the tests have made. Fails the program.
struct LastLine
{
    ~LastLine()
    {
        if (withoutSecrets(QStringLiteral("Authorization: Bearer abcdefghijklmnop")).contains(u"abcdefgh"))
            std::_Exit(EXIT_FAILURE);
    }
};
const LastLine lastLine;

QByteArray json(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"");
}

} // namespace

//! What may be shown and kept of a text that came from outside.
class TestSafeText : public QObject
{
    Q_OBJECT

private slots:
    void secretInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray &s = secretBytes;
        const QByteArray percent = s.toPercentEncoding();
        QTest::newRow("as it is") << s;
        QTest::newRow("JSON in JSON") << json(json(s));
        QTest::newRow("URL-encoded") << percent;
        QTest::newRow("URL-encoded, small") << percent.toLower();
        QTest::newRow("URL-encoded twice") << percent.toPercentEncoding();
        QTest::newRow("every character encoded") << '%' + s.toHex('%');
        QTest::newRow("as a form") << QByteArray(percent).replace("%20", "+");
        QTest::newRow("JSON") << json(s);
        QTest::newRow("JSON, slashes too") << json(s).replace("/", "\\/");
        QTest::newRow("JSON, ASCII only") << json(s).replace("\xC3\xA4", "\\u00e4").replace("&", "\\u0026");
        QTest::newRow("HTML") << QByteArray(s).replace("&", "&amp;").replace("\"", "&quot;");
        QTest::newRow("HTML, by number") << QByteArray(s).replace("&", "&#38;").replace("\"", "&#x22;");
        QTest::newRow("other case") << s.toUpper();
        QTest::newRow("as Latin-1 is read") << QString::fromLatin1(s).toUtf8();
        QTest::newRow("base64") << s.toBase64();
        QTest::newRow("base64 in an address") << s.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64 in a form") << s.toBase64().toPercentEncoding();
        QTest::newRow("after a user of 1") << ("u:" + s).toBase64();
        QTest::newRow("after a user of 2") << ("us:" + s).toBase64();
        QTest::newRow("after a user of 3") << ("usr:" + s).toBase64();
        QTest::newRow("between others") << ("usr:" + s + "@host").toBase64();
        QTest::newRow("hexadecimal") << s.toHex();
        QTest::newRow("hexadecimal, large") << s.toHex().toUpper();
        QTest::newRow("cut off") << s.left(s.size() - 6);
        QTest::newRow("cut off in a form") << percent.left(percent.size() - 9);
    }
    void secretInEveryForm()
    {
        QFETCH(QByteArray, text);
        const SecretText secret(secretBytes);
        const QString out = quotedText("saw <" + text + "> there", 4000);
        QVERIFY2(out.startsWith(QStringLiteral("saw <")) && out.endsWith(QStringLiteral("> there"))
                     && out.contains(QStringLiteral("[secret]")),
                 qPrintable(out));
        for (qsizetype i = 0; i + 6 <= text.size(); ++i)
            QVERIFY2(!out.contains(QString::fromUtf8(text.mid(i, 6))), qPrintable(out));
    }
    void aSecretThatIsCutIsKnown()
    {
        const SecretText secret("0123456789abcdefghijklmnopqrstuvwxyz~ABC");
        const QString filler(290, u'.');
        const QString out = quotedText(filler + QStringLiteral("0123456789abcdefghijklmnopqrstuvwxyz~ABC"), 300);
        QCOMPARE(out, filler + QStringLiteral("[secret]"));
    }
    void onlyWhileSomebodyHoldsIt()
    {
        const QString text = QStringLiteral("a-value-of-some-length");
        SecretText secret(text.toUtf8());
        SecretText copy = secret;
        QCOMPARE(withoutSecrets(text), QStringLiteral("[secret]"));
        SecretText moved = std::move(secret);
        copy = {};
        QCOMPARE(withoutSecrets(text), QStringLiteral("[secret]"));
        moved = {};
        QCOMPARE(withoutSecrets(text), text);
    }
    //! Secrets may be destroyed while a text is searched for them.
    void secretsGoWhileTextsAreLookedThrough()
    {
        std::vector<SecretText> kept{SecretText(QByteArrayLiteral("kept-by-somebody"))};
        for (int i = 0; i < 100; ++i) // so that it takes a while to look for all
            kept.emplace_back(QByteArray::number(i) + "-is-held-all-the-time");
        std::atomic<bool> isOver = false;
        std::thread other([&isOver] {
            std::vector<SecretText> few(8);
            for (size_t i = 0; i < 500'000; ++i)
                few[i % few.size()] = SecretText(QByteArray::number(i) + "-is-held-for-a-moment");
            isOver = true;
        });
        bool isGone = true;
        while (!isOver)
            isGone = isGone
                     && !errorText({ErrorCode::Api, {}, QStringLiteral("kept-by-somebody"), 0}).contains(u"kept-by");
        other.join();
        QVERIFY(isGone);
    }
    void itsMemoryIsOverwritten()
    {
        QByteArray given = "a secret that is long enough to be on the heap";
        const char *const where = given.constData();
        const SecretText secret(std::move(given));
        QVERIFY(where != secret.reveal().constData()); // nobody else may hold what it holds
        QVERIFY(secret.reveal().isDetached());
        QByteArray own = "another";
        wipe(own);
        QVERIFY(own.isEmpty());
    }
    void shortSecretsWithinWordsStay()
    {
        const SecretText secret("test");
        QCOMPARE(withoutSecrets(QStringLiteral("the latest test failed")), QStringLiteral("the latest [secret] failed"));
        QCOMPARE(withoutSecrets(QStringLiteral("user:test@x")), QStringLiteral("user:[secret]@x"));
        const SecretText word("Secret");
        QCOMPARE(withoutSecrets(QStringLiteral("the client secret")), QStringLiteral("the client secret"));
    }
    void keysByTheirLines()
    {
        const QByteArray line = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";
        const QByteArray pem = "-----BEGIN PRIVATE KEY-----\n" + line
                               + "\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n"
                                 "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYD\n-----END CERTIFICATE-----\n";
        const SecretText secret(pem);
        const QString out = quotedText(pem, 4000);
        QVERIFY(!out.contains(QString::fromLatin1(line)));
        QVERIFY(out.contains(QStringLiteral("MIIDdzCCAl"))); // the certificate is no secret
    }
    void whatLooksLikeOne()
    {
        QCOMPARE(withoutSecrets(QStringLiteral("saw eyJhbGciOi.eyJhdWQiOiJ4In0.c2ln in it")),
                 QStringLiteral("saw [token] in it"));
        QVERIFY(!withoutSecrets(QStringLiteral("client_secret=abc&x=1")).contains(QStringLiteral("abc")));
        QVERIFY(!withoutSecrets(QStringLiteral("http://mara:pw@proxy/")).contains(QStringLiteral("pw")));
    }
    void nothingSteersATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\uFFFD[31mb");
        QTest::newRow("C1") << QStringLiteral("a\u009b31mb") << QStringLiteral("a\uFFFD31mb");
        QTest::newRow("bell, backspace, DEL") << QStringLiteral("a\a\b\x7f") << QStringLiteral("a\uFFFD\uFFFD\uFFFD");
        QTest::newRow("override") << QStringLiteral("exe\u202Etxt.\u202C") << QStringLiteral("exe\uFFFDtxt.\uFFFD");
        QTest::newRow("isolate") << QStringLiteral("\u2066a\u2069") << QStringLiteral("\uFFFDa\uFFFD");
        QTest::newRow("marks") << QStringLiteral("a\u200E\u200F\u061C") << QStringLiteral("a\uFFFD\uFFFD\uFFFD");
        QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
        QTest::newRow("line ends") << QStringLiteral("a\rb\nc\td\u0085e") << QStringLiteral("a b c d e");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFF") << QStringLiteral("a\uFFFDb\uFFFD");
        QTest::newRow("tag") << QStringLiteral("a\U000E0041") << QStringLiteral("a\uFFFD");
        QTest::newRow("lone surrogate") << (QStringLiteral("a") + QChar(0xD83D)) << QStringLiteral("a\uFFFD");
        QTest::newRow("plain") << QStringLiteral("Büro 東京 \U0001F469\u200D\U0001F4BB  x")
                               << QStringLiteral("Büro 東京 \U0001F469\u200D\U0001F4BB  x");
    }
    void nothingSteersATerminal()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(oneLine(text), line);
        QVERIFY(!errorText({ErrorCode::BadInput, text, text, 0}).contains(QChar(0x1b)));
        QCOMPARE(errorText({ErrorCode::BadInput, text, text, 0}), line + QStringLiteral(": ") + line);
        QCOMPARE(quotedText(text), line.simplified());
    }
    void severalLinesStay()
    {
        QCOMPARE(manyLines(QStringLiteral("a\tb\nc\rd\x1b")), QStringLiteral("a\tb\nc d\uFFFD"));
        QCOMPARE(quotedText(QByteArray("a\xff\xfe z")), QStringLiteral("a\uFFFD\uFFFD z"));
    }
    void theProcessKeepsItsMemory()
    {
        hardenProcess();
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        rlimit core{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t{0});
        QCOMPARE(core.rlim_max, rlim_t{0});
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
