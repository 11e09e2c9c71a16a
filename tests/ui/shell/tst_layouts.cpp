#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/activity/activitypage.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/models/tenantsmodel.h"
#include "ui/publishing/publishingpage.h"
#include "ui/session/tuningsession.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The layout of the pages in windows of several sizes, and the ways between pages.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void noHeaderIsCut_data();
    void noHeaderIsCut();
    void onePrimaryButtonAPage_data();
    void onePrimaryButtonAPage();
    void doctorStacksWhereItIsNarrow();
    void activityStacksWhereItIsNarrow();
    void endpointsAreElidedInTheMiddle();
    void tenantsNeverScrollSideways_data();
    void tenantsNeverScrollSideways();
    void previewShowsRowsInASmallWindow();
    void matrixNamesAreWhole_data();
    void matrixNamesAreWhole();
    void wayBackFromTheDevices();
    void activityFollowsTheNewestCycle();

private:
    void resize(const QSize &size) const
    {
        m_fixture->window->resize(size);
        QTRY_COMPARE(m_fixture->window->size(), size);
    }
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(900, 600);
        QTest::newRow("small") << QSize(1100, 700);
        QTest::newRow("usual") << QSize(1440, 900);
    }
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_fixture->find<T>(name);
    }
    //! The rectangle of a widget, in coordinates of the window.
    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_fixture->window.get(), QPoint()), widget->size()};
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLayouts::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(120);
    m_fixture->poll();
    QTRY_COMPARE(window().session().view(), FleetSession::View::Showing);
    window().showPage(MainWindow::Doctor);
    window().doctorPage().run();
    QTRY_VERIFY_WITH_TIMEOUT(!window().doctorPage().isRunning(), 60'000);
}

void TestLayouts::cleanupTestCase()
{
    m_fixture.reset();
}

void TestLayouts::noHeaderIsCut_data()
{
    sizes();
}

void TestLayouts::noHeaderIsCut()
{
    QFETCH(const QSize, size);
    resize(size);
    int tables = 0;
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window().showPage(static_cast<MainWindow::Page>(page));
        for (const QTableView *table : window().findChildren<QTableView *>()) {
            if (!table->isVisible() || table->objectName() == u"migrationMatrix"_s) // its headers have two lines
                continue;
            ++tables;
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
                QTRY_VERIFY2(table->isColumnHidden(column) || table->columnWidth(column) >= headerWidth(table, column),
                             qPrintable(table->objectName() + u": "_s + title));
            }
        }
    }
    QVERIFY(tables >= 7);
}

void TestLayouts::onePrimaryButtonAPage_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("filter");
    QTest::newRow("all is well") << u"healthy"_s << QString();
    QTest::newRow("no device matches") << u"healthy"_s << u"no-such-device"_s;
    QTest::newRow("last poll failed") << u"no-machine-role"_s << QString();
}

void TestLayouts::onePrimaryButtonAPage()
{
    QFETCH(const QString, scenario);
    QFETCH(const QString, filter);
    if (scenario != u"healthy"_s) {
        QVERIFY(m_fixture->simulator->setScenario(scenario));
        m_fixture->poll();
    }
    find<QLineEdit>("deviceFilter")->setText(filter);
    QTRY_VERIFY(!window().devicesPage().model().isArranging());
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window().showPage(static_cast<MainWindow::Page>(page));
        QStringList primary;
        for (const QPushButton *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("role").toString() == u"primary"_s)
                primary << button->text();
        }
        QVERIFY2(primary.size() == 1, qPrintable(u"page %1: %2"_s.arg(page).arg(primary.join(u", "_s))));
    }
    find<QLineEdit>("deviceFilter")->clear();
    if (scenario != u"healthy"_s) {
        QVERIFY(m_fixture->simulator->setScenario(u"healthy"_s));
        m_fixture->poll();
    }
}

void TestLayouts::doctorStacksWhereItIsNarrow()
{
    window().showPage(MainWindow::Doctor);
    auto *ladder = find<QTableView>("doctorLadder");
    auto *again = find<QPushButton>("runCheckAgain");
    for (const QSize &size : {QSize(1440, 900), QSize(1100, 700), QSize(900, 600), QSize(1440, 900)}) {
        resize(size);
        const bool stacked = size.width() < 1150;
        QTRY_COMPARE(placeOf(again).left() < placeOf(ladder).right(), stacked);
        QTRY_VERIFY(again->isVisible() && ladder->viewport()->height() >= 6 * Metrics::rowHeight);
        if (stacked)
            QVERIFY(placeOf(ladder).bottom() < placeOf(again).top() && placeOf(ladder).bottom() < size.height() - 100);
        for (const QScrollArea *area : window().doctorPage().findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0, QByteArray::number(size.width()).constData());
        }
    }
}

void TestLayouts::activityStacksWhereItIsNarrow()
{
    window().showPage(MainWindow::Activity);
    auto *log = find<QTableView>("cycleLog");
    const auto *notes = find<QWidget>("cycleNotes");
    for (const QSize &size : {QSize(900, 600), QSize(1440, 900)}) {
        resize(size);
        QTRY_COMPARE(placeOf(notes).top() > placeOf(log).bottom(), size.width() < 1150);
        QVERIFY(log->viewport()->height() >= 3 * Metrics::rowHeight);
    }
}

void TestLayouts::endpointsAreElidedInTheMiddle()
{
    window().showPage(MainWindow::Activity);
    auto *part = find<SegmentedSwitch>("activityPart");
    part->setCurrent(2);
    auto *endpoint = find<SteadyComboBox>("budgetEndpoint");
    const QString longest = u"/api/machines/SoftwareVulnerabilityChangesByMachine"_s;
    endpoint->setCurrentText(longest);
    emit endpoint->activated(endpoint->currentIndex()); // otherwise the scarcest is shown
    QCOMPARE(endpoint->currentText(), longest);
    resize({900, 600});
    QTRY_VERIFY2(endpoint->shownText().contains(u'…') && endpoint->shownText().startsWith(u"/api/"_s)
                     && endpoint->shownText().endsWith(u"Machine"_s),
                 qPrintable(endpoint->shownText()));
    QHelpEvent hover(QEvent::ToolTip, QPoint(5, 5), endpoint->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(endpoint, &hover);
    QVERIFY2(QToolTip::text().contains(longest), qPrintable(QToolTip::text()));
    QToolTip::hideText();
    resize({1900, 900}); // whatever the font
    QTRY_COMPARE(endpoint->shownText(), longest);
    part->setCurrent(0);
    resize({1440, 900});
}

void TestLayouts::tenantsNeverScrollSideways_data()
{
    sizes();
}

void TestLayouts::tenantsNeverScrollSideways()
{
    QFETCH(const QSize, size);
    window().showPage(MainWindow::AllTenants);
    const auto *table = find<QTableView>("allTenants");
    const auto hidden = [table] {
        int out = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            out += table->isColumnHidden(column) ? 1 : 0;
        return out;
    };
    resize({1900, 900});
    QTRY_COMPARE(hidden(), 0);
    resize(size);
    QTRY_VERIFY2(table->horizontalScrollBar()->maximum() == 0,
                 QByteArray::number(table->horizontalScrollBar()->maximum()).constData());
    for (const int column : {TenantsModel::Tenant, TenantsModel::State, TenantsModel::Devices, TenantsModel::Bands,
                             TenantsModel::LastPoll, TenantsModel::Note})
        QVERIFY2(!table->isColumnHidden(column), QByteArray::number(column).constData());
    QVERIFY2(hidden() <= (size.width() < 1440 ? 5 : 3), QByteArray::number(hidden()).constData());
}

void TestLayouts::previewShowsRowsInASmallWindow()
{
    window().showPage(MainWindow::Publishing);
    auto *preview = find<QTableView>("previewTable");
    resize({900, 600});
    QTRY_VERIFY(preview->model()->rowCount() > 6);
    QTRY_VERIFY(preview->viewport()->height() >= 6 * Metrics::rowHeight);
    // The page scrolls down to all of it, but never sideways.
    const QWidget *parent = preview;
    while (parent && !qobject_cast<const QScrollArea *>(parent))
        parent = parent->parentWidget();
    const auto *area = qobject_cast<const QScrollArea *>(parent);
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    preview->selectRow(0);
    auto *record = find<QWidget>("recordNow");
    QTRY_VERIFY(record->isVisible() && record->height() >= 100);
    QTRY_VERIFY(placeOf(record).top() > placeOf(preview).bottom());
    resize({1440, 900});
    QTRY_VERIFY(placeOf(record).left() > placeOf(preview).right());
}

void TestLayouts::matrixNamesAreWhole_data()
{
    sizes();
}

void TestLayouts::matrixNamesAreWhole()
{
    QFETCH(const QSize, size);
    window().showPage(MainWindow::Tuning);
    resize(size);
    const auto *matrix = find<QTableView>("migrationMatrix");
    const QFontMetrics metrics(Theme::font());
    for (int row = 0; row < matrix->model()->rowCount(); ++row) {
        const QString name = matrix->model()->index(row, 0).data().toString();
        QTRY_VERIFY2(matrix->columnWidth(0) >= metrics.horizontalAdvance(name) + Metrics::swatch + 6 + 2 * Metrics::gap,
                     qPrintable(name));
    }
}

void TestLayouts::wayBackFromTheDevices()
{
    resize({1440, 900});
    auto *back = find<QPushButton>("wayBack");
    window().showPage(MainWindow::Devices);
    QVERIFY(!back->isVisible());
    window().showPage(MainWindow::Tuning);
    auto *matrix = find<QTableView>("migrationMatrix");
    matrix->setFocus();
    const auto open = [&] {
        for (int band = 0; band < 5; ++band) {
            const QModelIndex cell = matrix->model()->index(band, band + 1);
            if (cell.data().toString() == u"0"_s)
                continue;
            matrix->scrollTo(cell);
            QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(cell).center());
            return;
        }
    };
    open();
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_VERIFY(back->isVisible());
    QCOMPARE(back->text(), u"Back to Tuning"_s);
    // Going to the filter line keeps the way back.
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(back->isVisible());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().page(), MainWindow::Tuning); // after the button was shown pressed
    QVERIFY(!back->isVisible());
    open();
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Tuning);
    // There is no way back when the page was opened directly.
    window().showPage(MainWindow::Devices);
    QVERIFY(!back->isVisible());
    emit window().findChild<TuningPage *>()->deviceRequested(QString());
    QVERIFY(back->isVisible());
    window().showPage(MainWindow::Overview);
    window().showPage(MainWindow::Devices);
    QVERIFY(!back->isVisible());
    window().showDevices({});
}

void TestLayouts::activityFollowsTheNewestCycle()
{
    TestSupport::ServiceSpy loaded(m_fixture->workspace->cycles().origin(), &CycleService::logLoaded);
    window().showPage(MainWindow::Overview);
    window().showPage(MainWindow::Activity);
    QVERIFY(loaded.wait());
    auto *log = find<QTableView>("cycleLog");
    QTRY_VERIFY(log->model()->rowCount() >= 2);
    const auto started = [log](int row) { return log->model()->index(row, 0).data(Qt::ToolTipRole).toString(); };
    log->selectRow(0);
    int rows = log->model()->rowCount();
    m_fixture->poll();
    QTRY_COMPARE(log->model()->rowCount(), rows + 1);
    QTRY_COMPARE(log->currentIndex().row(), 0);
    QCOMPARE(log->selectionModel()->selectedRows().size(), 1);

    log->selectRow(1);
    const QString chosen = started(1);
    rows = log->model()->rowCount();
    m_fixture->poll();
    QTRY_COMPARE(log->model()->rowCount(), rows + 1);
    QTRY_COMPARE(log->currentIndex().row(), 2);
    QCOMPARE(started(2), chosen);
}

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
