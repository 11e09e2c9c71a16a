#include "core/base/log.h"
#include "core/base/secrettext.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Trustgauge;

namespace {

const QByteArray secretBytes = "Tr0ub4dor-and-3-more";

LogLine numbered(int number)
{
    return {{}, QtInfoMsg, u"trustgauge.poll"_s, QString::number(number), static_cast<quint64>(number)};
}

//! What another program that logs as ours do prints under these rules.
QByteArray printedUnder(const QString &rules)
{
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LOGGING_RULES"_s);
    if (!rules.isEmpty())
        environment.insert(u"QT_LOGGING_RULES"_s, rules);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"--speak"_s});
    return other.waitForFinished() ? other.readAllStandardError() : QByteArray("it did not end");
}

int speak()
{
    const SecretText secret{QByteArray(secretBytes)};
    beginLog();
    qCDebug(logBase) << "a whisper";
    qCInfo(logPoll) << "a word about" << secretBytes;
    qCWarning(logPoll) << "a cry\nof two lines";
    qWarning() << "Qt says" << secretBytes;
    return 0;
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { beginLog(); }
    void keepsTheLastLines();
    void takesLinesFromSeveralThreads();
    void keepsWhatIsNotPrinted();
    void keepsNoSecret();
    void cutsALongLine();
    void printsByTheRules_data();
    void printsByTheRules();
};

void LogTest::keepsTheLastLines()
{
    LogRing ring(3);
    QCOMPARE(ring.lines(), QList<LogLine>{});
    for (int number = 1; number <= 5; ++number)
        ring.add(numbered(number));
    QCOMPARE(ring.lines(), (QList<LogLine>{numbered(3), numbered(4), numbered(5)}));
}

void LogTest::takesLinesFromSeveralThreads()
{
    LogRing ring(100);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&ring] {
            for (int number = 0; number < 500; ++number)
                ring.add(numbered(number));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(ring.lines().size(), 100);
    QCOMPARE(ring.lines().last().text, u"499"_s);
    QCOMPARE(ring.lines().last().number, 2000);
}

void LogTest::keepsWhatIsNotPrinted()
{
    qCDebug(logStore) << "opened";
    const LogLine last = logLines().last();
    QCOMPARE(last.category, u"trustgauge.store"_s);
    QCOMPARE(last.level, QtDebugMsg);
    QCOMPARE(last.text, u"opened"_s);
    QCOMPARE(last.at.timeSpec(), Qt::UTC);
}

void LogTest::keepsNoSecret()
{
    const SecretText secret{QByteArray(secretBytes)};
    qCInfo(logAuth).noquote() << "asked with" << secretBytes << "and client_secret=abcdef";
    const QString text = logLines().last().text;
    QVERIFY2(text.startsWith(u"asked with"_s), qPrintable(text));
    QVERIFY2(!text.contains(QString::fromLatin1(secretBytes)), qPrintable(text));
    QVERIFY2(!text.contains(u"abcdef"_s), qPrintable(text));
}

void LogTest::cutsALongLine()
{
    qCInfo(logPublish).noquote() << QString(5000, u'x');
    QCOMPARE(logLines().last().text.size(), 600);
}

void LogTest::printsByTheRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QList<QByteArray>>("printed");
    QTest::addColumn<QList<QByteArray>>("silent");
    QTest::newRow("none") << QString() << QList<QByteArray>{"a cry of two lines", "Qt says"}
                          << QList<QByteArray>{"a whisper", "a word"};
    QTest::newRow("everything") << u"trustgauge.*=true"_s
                                << QList<QByteArray>{"a whisper", "a word", "a cry of two lines", "Qt says"}
                                << QList<QByteArray>{};
    QTest::newRow("one folder") << u"trustgauge.base=true"_s << QList<QByteArray>{"a whisper", "a cry"}
                                << QList<QByteArray>{"a word"};
    QTest::newRow("nothing") << u"trustgauge.*=false"_s << QList<QByteArray>{"Qt says"}
                             << QList<QByteArray>{"a whisper", "a word", "a cry"};
}

void LogTest::printsByTheRules()
{
    QFETCH(QString, rules);
    QFETCH(QList<QByteArray>, printed);
    QFETCH(QList<QByteArray>, silent);
    const QByteArray out = printedUnder(rules);
    QVERIFY2(!out.contains(secretBytes), out.constData());
    for (const QByteArray &text : printed)
        QVERIFY2(out.contains(text), out.constData());
    for (const QByteArray &text : silent)
        QVERIFY2(!out.contains(text), out.constData());
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--speak"_s))
        return speak();
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_log.moc"
