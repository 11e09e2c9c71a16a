#include "core/base/log.h"
#include "support/simulatedtenant.h"
#include "support/windowfixture.h"
#include "ui/charts/callchart.h"
#include "ui/models/logmodel.h"
#include "ui/text/figures.h"
#include "ui/text/notetext.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

LogLine line(quint64 number, QtMsgType level, const QString &category, const QString &text)
{
    return {QDateTime({2026, 3, 1}, {12, 0, static_cast<int>(number)}, Qt::UTC), level, category, text, number};
}

} // namespace

class TestActivityPage : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginLog(); }
    void linesAreFiltered_data();
    void linesAreFiltered();
    void newLinesComeOnTop();
    void copiedLinesAreInOrder();
    void theLogFollowsTheProgram();
    void noLineHoldsTheSecret();
    void callsOfTheHour();
    void notesAreForPeople();

private:
    void openLog()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(20);
        window().showPage(MainWindow::Activity);
        m_fixture->find<SegmentedSwitch>("activityPart")->setCurrent(1);
    }
};

void TestActivityPage::linesAreFiltered_data()
{
    QTest::addColumn<LogFilter::Least>("least");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("shown");
    using Least = LogFilter::Least;
    QTest::newRow("all") << Least::Debug << QString() << QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    QTest::newRow("info") << Least::Info << QString() << QStringList{u"4"_s, u"3"_s, u"2"_s};
    QTest::newRow("warnings") << Least::Warning << QString() << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("a word") << Least::Debug << u"CYCLE"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("two words") << Least::Debug << u" cycle  begins "_s << QStringList{u"1"_s};
    QTest::newRow("a part") << Least::Debug << u"store"_s << QStringList{u"3"_s};
    QTest::newRow("without") << Least::Debug << u"-cycle"_s << QStringList{u"4"_s, u"3"_s};
    QTest::newRow("a level") << Least::Debug << u"warning -qt"_s << QStringList{u"3"_s};
    QTest::newRow("a hyphen") << Least::Debug << u"-"_s << QStringList{u"4"_s};
    QTest::newRow("none") << Least::Warning << u"cycle"_s << QStringList{};
}

void TestActivityPage::linesAreFiltered()
{
    QFETCH(const LogFilter::Least, least);
    QFETCH(const QString, words);
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({line(1, QtDebugMsg, u"trustgauge.poll"_s, u"cycle 1 begins"_s),
                    line(2, QtInfoMsg, u"trustgauge.poll"_s, u"cycle 1 ends"_s),
                    line(3, QtWarningMsg, u"trustgauge.store"_s, u"busy"_s),
                    line(4, QtCriticalMsg, u"default"_s, u"no-name fault"_s)},
                   {least, words});
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << QString::number(model.row(row).number);
    QTEST(shown, "shown");
}

void TestActivityPage::newLinesComeOnTop()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LogLine first = line(1, QtInfoMsg, u"trustgauge.poll"_s, u"one"_s);
    const LogLine second = line(2, QtInfoMsg, u"trustgauge.poll"_s, u"two"_s);
    model.setLines({first}, {});
    const QPersistentModelIndex held = model.index(0, LogModel::Text);
    model.setLines({first, second}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(held.row(), 1);
    QCOMPARE(held.data().toString(), u"one"_s);
}

void TestActivityPage::copiedLinesAreInOrder()
{
    LogModel model;
    model.setLines({line(1, QtDebugMsg, u"trustgauge.poll"_s, u"one"_s), line(2, QtWarningMsg, u"default"_s, u"two"_s)},
                   {});
    QCOMPARE(model.asText({0, 1}), u"2026-03-01T12:00:01.000Z debug poll one\n"
                                   "2026-03-01T12:00:02.000Z warning qt two\n"_s);
}

void TestActivityPage::theLogFollowsTheProgram()
{
    openLog();
    const QAbstractItemModel *log = m_fixture->find<QTableView>("programLog")->model();
    QVERIFY(log->rowCount() > 0);
    auto *words = m_fixture->find<QLineEdit>("logWords");
    words->setText(u"an-odd-word"_s);
    QCOMPARE(log->rowCount(), 0);
    QVERIFY(!m_fixture->find<QPushButton>("copyLog")->isEnabled());
    qCInfo(logPoll) << "tells an-odd-word";
    QTRY_COMPARE_WITH_TIMEOUT(log->rowCount(), 1, 20'000);
    QCOMPARE(log->index(0, LogModel::Part).data().toString(), u"poll"_s);
    m_fixture->find<QComboBox>("logLevel")->setCurrentIndex(2);
    QCOMPARE(log->rowCount(), 0);
    m_fixture->find<QComboBox>("logLevel")->setCurrentIndex(1);
    QCOMPARE(log->rowCount(), 1);
    m_fixture->find<QPushButton>("copyLog")->click();
    QVERIFY(QApplication::clipboard()->text().endsWith(u"Z info poll tells an-odd-word\n"_s));
}

void TestActivityPage::noLineHoldsTheSecret()
{
    openLog();
    const QByteArray secret = TestSupport::secretOf(*m_fixture->simulator).reveal();
    qCWarning(logAuth).noquote() << "leaked" << secret;
    m_fixture->find<QLineEdit>("logWords")->setText(u"leaked"_s);
    const QAbstractItemModel *log = m_fixture->find<QTableView>("programLog")->model();
    QCOMPARE(log->rowCount(), 1);
    QVERIFY(!log->index(0, LogModel::Text).data().toString().contains(QString::fromUtf8(secret)));
}

void TestActivityPage::callsOfTheHour()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(20);
    window().showPage(MainWindow::Activity);
    m_fixture->find<SegmentedSwitch>("activityPart")->setCurrent(2);
    auto *chart = m_fixture->find<CallChart>("callChart");
    auto *endpoint = m_fixture->find<QComboBox>("budgetEndpoint");
    const QAbstractItemModel *rows = m_fixture->find<QTableView>("budgetTable")->model();
    QTRY_COMPARE(rows->rowCount(), 60);
    const auto callsOf = [&](const QString &path) {
        endpoint->setCurrentText(path);
        emit endpoint->activated(endpoint->currentIndex());
        qint64 inTable = 0, inChart = 0;
        for (int row = 0; row < rows->rowCount(); ++row)
            inTable += rows->index(row, 1).data().toString().toInt();
        for (const QVariantList &row : chart->figures().rows)
            inChart += row.last().toLongLong();
        return inTable == inChart ? inTable : -1;
    };
    // The poll has asked for the machines, and never for alerts.
    QCOMPARE(callsOf(u"/api/machines"_s), 1);
    QCOMPARE(callsOf(u"/api/machines/{id}/alerts"_s), 0);
    m_fixture->find<SegmentedSwitch>("budgetSwitch")->setCurrent(1);
    QVERIFY(!chart->isVisible());
    QVERIFY(m_fixture->find<QTableView>("budgetTable")->isVisible());
}

void TestActivityPage::notesAreForPeople()
{
    const Ticks at = parseTimestamp("2026-03-01T12:00:02Z");
    const Message note = sentence("Poll", "Vulnerabilities are those of %1 (%2): the service makes them anew every six "
                                          "hours.")
                             .arg(u"2026-03-01T12:00:02Z"_s)
                             .arg(u"bulk"_s);
    QCOMPARE(noteText(note), u"Vulnerabilities are those of %1 (bulk pages): the service makes them anew every six "
                             "hours."_s.arg(localTime(at)));
    QCOMPARE(noteText(u"from 2026-03-01T12:00:02.123Z to 2026-03-01T12:00:02Z, 2026-13-99T99:99:99Z"_s),
             u"from %1 to %1, 2026-13-99T99:99:99Z"_s.arg(localTime(at)));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
