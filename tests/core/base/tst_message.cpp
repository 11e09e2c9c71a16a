#include "core/base/message.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Trustgauge;

//! As a translation of one sentence would.
class Upper : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int count) const override
    {
        if (QLatin1StringView(context) != "Test"_L1)
            return {};
        return QString::fromLatin1(text).toUpper().replace("%N"_L1, count == 1 ? "EIN"_L1 : "%n"_L1);
    }
};

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void becomesTextInTheLanguageInForce_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("translated");
        const auto row = [](const char *name, const Message &message, const QString &english,
                            const QString &translated) { QTest::newRow(name) << message << english << translated; };
        row("nothing", {}, {}, {});
        row("words of a server", u"100% of %1"_s, u"100% of %1"_s, u"100% of %1"_s);
        row("a sentence", sentence("Test", "is gone"), u"is gone"_s, u"IS GONE"_s);
        row("a place for words", sentence("Test", "cannot open %1").arg(u"a.txt"_s), u"cannot open a.txt"_s,
            u"CANNOT OPEN a.txt"_s);
        row("words that look like a place", sentence("Test", "%1 and %2").arg(u"%2"_s, u"%1"_s), u"%2 and %1"_s,
            u"%2 AND %1"_s);
        row("a sentence in a sentence", sentence("Test", "failed: %1").arg(sentence("Test", "is gone")),
            u"failed: is gone"_s, u"FAILED: IS GONE"_s);
        row("the same twice", sentence("Test", "%1 of %1").arg(3), u"3 of 3"_s, u"3 OF 3"_s);
        row("a number", sentence("Test", "row %1").arg(qint64{7}), u"row 7"_s, u"ROW 7"_s);
        row("a percent sign", sentence("Test", "more than %1 %").arg(10), u"more than 10 %"_s, u"MORE THAN 10 %"_s);
        row("one", sentence("Test", "%n device(s)", nullptr, 1), u"1 device(s)"_s, u"EIN DEVICE(S)"_s);
        row("several", sentence("Test", "%n device(s)", nullptr, 3), u"3 device(s)"_s, u"3 DEVICE(S)"_s);
        row("several in a row", Message::joined({sentence("Test", "a"), u"b"_s, sentence("Test", "c")}, u", "_s),
            u"a, b, c"_s, u"A, b, C"_s);
        row("many in a row", Message::joined(QList<Message>(40, sentence("Test", "a")), {u" "_s}),
            QStringList(40, u"a"_s).join(u' '), QStringList(40, u"A"_s).join(u' '));
    }
    void becomesTextInTheLanguageInForce()
    {
        QFETCH(Message, message);
        QFETCH(QString, english);
        QFETCH(QString, translated);
        QCOMPARE(message.text(), english);
        Upper upper;
        QVERIFY(QCoreApplication::installTranslator(&upper));
        QCOMPARE(message.text(), translated);
        QCOMPARE(message.english(), english);
        // A message stored under one language is shown in the other.
        const Message again = Message::fromStored(message.toStored());
        QVERIFY(again == message);
        QCOMPARE(again.text(), translated);
        QCoreApplication::removeTranslator(&upper);
        QCOMPARE(again.text(), english);
    }
    void takesWhatOlderProgramsStored_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("a sentence") << u"Vulnerability data is missing for 3 device(s)."_s;
        QTest::newRow("JSON of somebody else") << u"{\"error\":\"x\"}"_s;
        QTest::newRow("a brace") << u"{"_s;
    }
    void takesWhatOlderProgramsStored()
    {
        QFETCH(QString, stored);
        QCOMPARE(Message::fromStored(stored).text(), stored);
    }
    void endsWhateverAFileHolds()
    {
        QString deep = u"\"x\""_s;
        for (int i = 0; i < 300; ++i)
            deep = u"{\"context\":\"Test\",\"text\":\"%1\",\"args\":["_s + deep + u"]}"_s;
        QVERIFY(Message::fromStored(deep).text().size() < 10);
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
