#include "support/breakdownshown.h"
#include "support/patience.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/pointscomparison.h"
#include "ui/devices/waterfall.h"
#include "ui/models/migrationmodel.h"
#include "ui/models/movedmodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What is behind an edit is shown before and after, on every page, and never as if it were in use.
class TestEditedWorld : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void everyPageTellsOfTheEdit();
    void aCellIsAChipOfTheFilter();
    void sumsAndMoversOpenTheirDevices();
    void theListFollowsTheEdit();
    void aNewCycleKeepsTheEdit();
    void theDistributionHasTwins();

private:
    [[nodiscard]] TuningSession &tuning() const { return window().tuningPage().model(); }
    [[nodiscard]] DevicesPage &devices() const { return window().devicesPage(); }
    [[nodiscard]] FleetTableModel &list() const { return window().devicesPage().model(); }
    [[nodiscard]] const MigrationModel &matrix() const
    {
        return *qobject_cast<MigrationModel *>(m_fixture->find<QTableView>("migrationMatrix")->model());
    }
    void press(const char *button) const
    {
        QTest::mouseClick(m_fixture->find<QAbstractButton>(button), Qt::LeftButton);
    }
    //! Opens a cell of the matrix with a click.
    void openCell(const QModelIndex &cell) const
    {
        auto *view = m_fixture->find<QTableView>("migrationMatrix");
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    }
    //! A cell with devices that change band.
    [[nodiscard]] QModelIndex movingCell() const
    {
        for (int row = 0; row < matrix().rowCount(); ++row) {
            for (int column = 1; column < matrix().columnCount(); ++column) {
                if (const QModelIndex cell = matrix().index(row, column); cell.data(MigrationModel::MovedRole).toBool())
                    return cell;
            }
        }
        return {};
    }
};

void TestEditedWorld::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
    window().resize(1440, 900);
    window().showPage(MainWindow::Tuning);
}

void TestEditedWorld::everyPageTellsOfTheEdit()
{
    auto *chip = m_fixture->find<QPushButton>("editedChip");
    QVERIFY(!chip->isVisible());
    tuning().setPillar(Pillar::Critical, 45);
    for (const auto page : {MainWindow::Overview, MainWindow::Vulnerabilities, MainWindow::Publishing,
                            MainWindow::Activity, MainWindow::Devices}) {
        window().showPage(page);
        QVERIFY(chip->isVisible());
    }
    // Devices shows what is in use, says so, and offers both.
    QVERIFY(!list().before());
    QVERIFY(!devices().showsEdited());
    QVERIFY(m_fixture->find<QLabel>("tunedWords")->text().contains(profileHash(tuning().saved())));
    QVERIFY(!m_fixture->find<QToolButton>("editedChipInUse")->isVisible());
    press("tunedSwitch");
    QVERIFY(devices().showsEdited());
    QTRY_VERIFY(list().before());
    QCOMPARE(list().headerData(static_cast<int>(FleetColumn::Score), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Score after"_s);
    QVERIFY(m_fixture->find<QLabel>("tunedWords")->text().contains(profileHash(tuning().edited())));
    auto *table = m_fixture->find<QTableView>("deviceTable");
    for (const FleetColumn column : {FleetColumn::ScoreBefore, FleetColumn::Change, FleetColumn::BandBefore})
        QVERIFY(!table->isColumnHidden(static_cast<int>(column)));
    QTRY_VERIFY(m_fixture->find<PointsComparison>("pointsComparison")->isVisible());
    QVERIFY(!m_fixture->find<Waterfall>("waterfall")->isVisible());

    // Largest rise first.
    list().sort(static_cast<int>(FleetColumn::Change), Qt::DescendingOrder);
    QTRY_VERIFY(!list().isArranging());
    int last = 100;
    for (int row = 0; row < list().rowCount(); ++row) {
        const size_t of = list().fleetRow(row);
        const int change = list().scores()->score(of).score - list().before()->score(of).score;
        QVERIFY(change <= last);
        last = change;
        QCOMPARE(list().index(row, static_cast<int>(FleetColumn::Change)).data().toString(), signedCountText(change));
    }

    // From anywhere back to what is in use.
    press("editedChipInUse");
    QTRY_VERIFY(!list().before());
    QVERIFY(!devices().showsEdited());
    QVERIFY(table->isColumnHidden(static_cast<int>(FleetColumn::Change)));
    QCOMPARE(list().order().column, FleetColumn::Score);
    QTRY_VERIFY(m_fixture->find<Waterfall>("waterfall")->isVisible());
    QVERIFY(chip->isVisible());
    press("editedChip");
    QCOMPARE(window().page(), MainWindow::Tuning);
    tuning().history().undo();
    QVERIFY(!chip->isVisible());
}

void TestEditedWorld::aCellIsAChipOfTheFilter()
{
    tuning().setPillar(Pillar::Critical, 45);
    const QModelIndex cell = movingCell();
    QVERIFY(cell.isValid());
    const auto count = static_cast<int>(matrix().count(MigrationModel::moveAt(cell)));
    openCell(cell);
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(list().rowCount(), count);
    QVERIFY(list().before());
    auto *chip = m_fixture->find<QPushButton>("scopeChip");
    QVERIFY(chip->isVisible());
    QVERIFY2(chip->text().contains(placeName(static_cast<size_t>(cell.row()))), qPrintable(chip->text()));
    QVERIFY2(chip->text().contains(placeName(static_cast<size_t>(cell.column()) - 1)), qPrintable(chip->text()));

    // A text narrows it further; Backspace before the text takes the chip away, and both worlds stay.
    auto *filter = m_fixture->find<QLineEdit>("deviceFilter");
    filter->setText(u"score >= 0"_s);
    QTRY_VERIFY(!list().isArranging());
    QCOMPARE(list().rowCount(), count);
    filter->setFocus();
    filter->setCursorPosition(0);
    QTest::keyClick(filter, Qt::Key_Backspace);
    QTRY_COMPARE(list().rowCount(), static_cast<int>(session().state().summary.devices));
    QCOMPARE(filter->text(), u"score >= 0"_s);
    QVERIFY(devices().showsEdited());
    QVERIFY(!m_fixture->shown<QPushButton>("scopeChip"));

    // The same devices with the scores in use.
    window().showPage(MainWindow::Tuning);
    openCell(cell);
    QTRY_COMPARE(list().rowCount(), count);
    press("tunedSwitch");
    QTRY_VERIFY(!list().before());
    QCOMPARE(list().rowCount(), count);
    for (int row = 0; row < count; ++row)
        QCOMPARE(list().scores()->place(list().fleetRow(row)), static_cast<size_t>(cell.row()));
    QTRY_VERIFY(m_fixture->shown<QPushButton>("scopeChip"));
    QTest::mouseClick(m_fixture->shown<QPushButton>("scopeChip"), Qt::LeftButton);
    QTRY_COMPARE(list().rowCount(), static_cast<int>(session().state().summary.devices));
}

void TestEditedWorld::sumsAndMoversOpenTheirDevices()
{
    tuning().setPillar(Pillar::Critical, 45);
    const TuningOutcome &outcome = tuning().outcome();
    const int last = matrix().rowCount() - 1;
    QCOMPARE(matrix().index(last, matrix().columnCount() - 1).data().toString(),
             grouped(static_cast<qint64>(outcome.after.devices)));
    const auto after = static_cast<int>(outcome.after.bands[indexOf(Band::Trustworthy)]);
    QCOMPARE(matrix().index(last, 1).data().toString(), grouped(after));
    openCell(matrix().index(last, 1));
    QTRY_COMPARE(list().rowCount(), after);
    for (int row = 0; row < after; ++row)
        QCOMPARE(list().scores()->place(list().fleetRow(row)), indexOf(Band::Trustworthy));

    // A device that moves is opened with both scores.
    window().showPage(MainWindow::Tuning);
    m_fixture->find<SegmentedSwitch>("whoMovesSwitch")->setCurrent(1);
    auto *movers = m_fixture->find<QTableView>("movedTable");
    QTRY_VERIFY(movers->isVisible());
    QVERIFY(!m_fixture->find<QTableView>("migrationMatrix")->isVisible());
    const QString id = movers->model()->index(0, 0).data(FleetTableModel::KeyRole).toString();
    emit movers->activated(movers->model()->index(0, 0));
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_VERIFY(TestSupport::breakdownIsOf(window(), id));
    QTRY_VERIFY(m_fixture->find<PointsComparison>("pointsComparison")->isVisible());
    const size_t row = list().fleetRow(list().rowOf(id));
    QVERIFY(
        m_fixture->find<QLabel>("bandBefore")->text().startsWith(QString::number(tuning().before()->score(row).score)));

    // All whose score changes.
    window().showPage(MainWindow::Tuning);
    press("allMoved");
    QTRY_VERIFY(list().order().filter.move && !list().isArranging());
    int changed = 0;
    for (uint32_t device = 0; device < tuning().before()->size(); ++device)
        changed += tuning().before()->score(device).score != tuning().after()->score(device).score ? 1 : 0;
    QVERIFY(changed > 0);
    QTRY_COMPARE(list().rowCount(), changed);
}

void TestEditedWorld::theListFollowsTheEdit()
{
    tuning().setPillar(Pillar::Critical, 45);
    tuning().setWeight(Indicator::RiskHigh, 20);
    const QModelIndex cell = movingCell();
    const PlaceMove move = MigrationModel::moveAt(cell);
    openCell(cell);
    QTRY_VERIFY(list().before() && !list().isArranging());
    QCOMPARE(list().scores(), tuning().after());
    tuning().history().undo(); // another edit
    QTRY_COMPARE(list().scores(), tuning().after());
    QCOMPARE(list().rowCount(), static_cast<int>(matrix().count(move)));
    QVERIFY(m_fixture->find<QLabel>("tunedWords")->text().contains(profileHash(tuning().edited())));
    tuning().history().undo(); // none
    QTRY_VERIFY(!list().before());
    QTRY_COMPARE(list().rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(!m_fixture->find<QLabel>("tunedWords")->isVisible());
    QVERIFY(!m_fixture->shown<QPushButton>("scopeChip"));
}

void TestEditedWorld::aNewCycleKeepsTheEdit()
{
    tuning().setPillar(Pillar::Critical, 45);
    const QModelIndex cell = movingCell();
    const PlaceMove move = MigrationModel::moveAt(cell);
    openCell(cell);
    QTRY_VERIFY(list().before() && !list().isArranging());
    const ScoreTablePtr old = list().scores();
    m_fixture->poll();
    QTRY_VERIFY(list().scores() != old && list().before() && list().before() == session().state().scores);
    QVERIFY(devices().showsEdited());
    QCOMPARE(list().order().filter.move, std::optional(move));
    QTRY_COMPARE(list().rowCount(), static_cast<int>(matrix().count(move)));
}

void TestEditedWorld::theDistributionHasTwins()
{
    tuning().setPillar(Pillar::Critical, 45);
    const TuningOutcome &outcome = tuning().outcome();
    auto *subject = m_fixture->find<SegmentedSwitch>("tuningSubject");
    auto *view = m_fixture->find<SegmentedSwitch>("tuningView");
    view->setCurrent(1);
    auto *bands = m_fixture->find<QTableView>("tuningBandTable");
    QTRY_VERIFY(bands->isVisible());
    const auto cell = [](const QTableView *table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(bands->model()->rowCount(), static_cast<int>(placeCount) + 1);
    const size_t was = outcome.before.bands[0];
    const size_t is = outcome.after.bands[0];
    QVERIFY(was != is);
    QCOMPARE(cell(bands, 0, 1), grouped(static_cast<qint64>(was)));
    QCOMPARE(cell(bands, 0, 2), grouped(static_cast<qint64>(is)));
    QCOMPARE(cell(bands, 0, 3), signedCountText(static_cast<qint64>(is) - static_cast<qint64>(was)));
    QCOMPARE(cell(bands, 0, 6), shareChangeText(was, is, outcome.after.devices));
    QCOMPARE(cell(bands, static_cast<int>(placeCount), 2), grouped(static_cast<qint64>(outcome.after.devices)));

    subject->setCurrent(1);
    auto *scores = m_fixture->find<QTableView>("tuningScoreTable");
    QTRY_VERIFY(scores->isVisible());
    const int score = cell(scores, 0, 0).toInt();
    QCOMPARE(cell(scores, 0, 1), grouped(static_cast<qint64>(outcome.before.histogram[static_cast<size_t>(score)])));
    QCOMPARE(cell(scores, 0, 2), grouped(static_cast<qint64>(outcome.after.histogram[static_cast<size_t>(score)])));

    // Each chart has its own scales.
    view->setCurrent(0);
    QTRY_VERIFY(m_fixture->find<QWidget>("tuningHistogram")->isVisible());
    QVERIFY(m_fixture->find<QWidget>("tuningScoreScale")->isVisible());
    QVERIFY(!m_fixture->find<QWidget>("tuningScale")->isVisible());
    subject->setCurrent(0);
    QVERIFY(m_fixture->find<QWidget>("tuningScale")->isVisible());
}

QTEST_MAIN(TestEditedWorld)
#include "tst_editedworld.moc"
