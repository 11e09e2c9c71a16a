#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/charts/barchart.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tuningsession.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! German has the longest texts; they must fit into small windows, too.
class TestGermanLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void chartsLieWithinTheirCards_data();
    void chartsLieWithinTheirCards();
    void headsOfTheMatrixAreWhole_data();
    void headsOfTheMatrixAreWhole();

private:
    void widths()
    {
        QTest::addColumn<int>("width");
        for (const int width : {900, 1024, 1100, 1440})
            QTest::addRow("%d", width) << width;
    }
    //! The same twice: under the profile in use, and while another one is edited.
    void widthsAndEdits()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isEdited");
        for (const int width : {900, 1024, 1100, 1440}) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d, edited", width) << width << true;
        }
    }
    void arrange(int width, int height, bool isEdited)
    {
        MainWindow &window = *m_fixture->window;
        TuningSession &tuning = window.tuningPage().model();
        if (isEdited)
            tuning.setPillar(Pillar::Critical, 20);
        else
            tuning.resetToSaved();
        QTRY_VERIFY(!tuning.isRebuilding());
        window.resize(width, height);
        QTRY_COMPARE(window.size(), QSize(width, height));
    }
    //! In a layout so that nothing covers it.
    static bool isWhole(const QWidget &widget)
    {
        if (widget.height() < widget.minimumSizeHint().height())
            return false;
        const auto siblings = widget.parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *sibling : siblings) {
            if (sibling != &widget && sibling->isVisible() && sibling->geometry().intersects(widget.geometry()))
                return false;
        }
        for (const QWidget *part = &widget; part->objectName() != "scrollBody"_L1; part = part->parentWidget()) {
            if (!part->parentWidget()->rect().contains(part->geometry()))
                return false;
        }
        return true;
    }

    QTranslator m_german;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestGermanLayouts::initTestCase()
{
    QVERIFY(m_german.load(u":/i18n/trustgauge_de"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), {{"2026-06-01T08:00:00Z", devicesAtRisk(20, 3)},
                                                                  {"2026-06-02T08:00:00Z", devicesAtRisk(20, 9)},
                                                                  {"2026-06-03T08:00:00Z", devicesAtRisk(20, 2)}}));
    m_fixture->open();
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QTRY_COMPARE(m_fixture->window->session().view(), FleetSession::View::Showing);
}

void TestGermanLayouts::cleanupTestCase()
{
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_german);
}

void TestGermanLayouts::nothingScrollsSideways_data()
{
    widthsAndEdits();
}

void TestGermanLayouts::nothingScrollsSideways()
{
    QFETCH(const int, width);
    QFETCH(const bool, isEdited);
    MainWindow &window = *m_fixture->window;
    arrange(width, 700, isEdited);
    // Tuning twice: with its second views.
    auto *moves = m_fixture->find<SegmentedSwitch>("whoMovesSwitch");
    auto *past = m_fixture->find<SegmentedSwitch>("yearView");
    moves->setCurrent(0);
    past->setCurrent(0);
    for (const MainWindow::Page page :
         {MainWindow::Overview, MainWindow::Devices, MainWindow::Tuning, MainWindow::Tuning}) {
        if (window.page() == page) {
            moves->setCurrent(1);
            past->setCurrent(1);
        }
        window.showPage(page);
        if (page == MainWindow::Tuning)
            QTRY_VERIFY(past->isVisible()); // the past is read
        const auto areas = [&window] {
            QList<QScrollArea *> shown = window.findChildren<QScrollArea *>();
            shown.removeIf([](const QScrollArea *area) { return !area->isVisible(); });
            return shown;
        };
        QTRY_VERIFY2(!areas().isEmpty(),
                     QByteArray::number(page).constData()); // some appear only when a device is selected
        for (const QScrollArea *area : areas()) {
            QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0,
                         qPrintable(u"page %1: %2 wide, %3 needed"_s.arg(page)
                                        .arg(area->viewport()->width())
                                        .arg(area->widget()->minimumSizeHint().width())));
        }
    }
}

void TestGermanLayouts::chartsLieWithinTheirCards_data()
{
    widthsAndEdits();
}

void TestGermanLayouts::chartsLieWithinTheirCards()
{
    QFETCH(const int, width);
    QFETCH(const bool, isEdited);
    MainWindow &window = *m_fixture->window;
    window.showPage(MainWindow::Tuning);
    m_fixture->find<SegmentedSwitch>("yearView")->setCurrent(0);
    for (const int height : {640, 900}) {
        arrange(width, height, isEdited);
        for (const char *name : {"tuningBandChart", "yearChart"}) {
            const auto *chart = m_fixture->find<BarChart>(name);
            QTRY_VERIFY2(chart->isVisible() && isWhole(*chart), name);
        }
    }
}

void TestGermanLayouts::headsOfTheMatrixAreWhole_data()
{
    widths();
}

void TestGermanLayouts::headsOfTheMatrixAreWhole()
{
    QFETCH(const int, width);
    MainWindow &window = *m_fixture->window;
    window.resize(width, 700);
    QTRY_COMPARE(window.width(), width);
    window.showPage(MainWindow::Tuning);
    const auto *matrix = m_fixture->find<QTableView>("migrationMatrix");
    const QFontMetrics metrics(Theme::font(Metrics::smallFont, QFont::DemiBold));
    for (int column = 1; column < matrix->model()->columnCount(); ++column) {
        const QStringList words = matrix->model()->headerData(column, Qt::Horizontal).toString().split(u' ');
        for (const QString &word : words)
            QTRY_VERIFY2(matrix->columnWidth(column) >= metrics.horizontalAdvance(word) + Metrics::gap,
                         qPrintable(word));
    }
}

QTEST_MAIN(TestGermanLayouts)
#include "tst_germanlayouts.moc"
