#include "support/testfleet.h"
#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestFleetTableModel : public QObject
{
    Q_OBJECT

private slots:
    void lifeOfATable();
    void selectionFollowsDevices();
    void latestOrderWins();
};

namespace {

bool arrange(FleetTableModel &model, const std::function<void()> &change)
{
    QSignalSpy arranged(&model, &FleetTableModel::rowsArranged);
    change();
    return !arranged.isEmpty() || arranged.wait();
}

} // namespace

void TestFleetTableModel::lifeOfATable()
{
    FleetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), fleetColumnCount);

    const ScoreTablePtr first = TestFleet::scored(TestFleet::variedFleet(40));
    QVERIFY(arrange(model, [&] { model.setScores(first); }));
    QCOMPARE(model.rowCount(), 40);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    // Highest score first.
    QVERIFY(model.index(0, 1).data().toInt() >= model.index(39, 1).data().toInt());

    QVERIFY(arrange(model, [&] { model.sort(static_cast<int>(FleetColumn::Device), Qt::AscendingOrder); }));
    QCOMPARE(model.index(0, 0).data().toString(), u"PC-0"_s);

    // The first click on a header sorts the worst to the top, not the unknown.
    for (const auto &[column, worst] : {std::pair{FleetColumn::Risk, displayName(RiskState::High)},
                                        std::pair{FleetColumn::Exposure, displayName(ExposureState::High)}}) {
        const int section = static_cast<int>(column);
        const auto order = model.headerData(section, Qt::Horizontal, Qt::InitialSortOrderRole).value<Qt::SortOrder>();
        QVERIFY(arrange(model, [&] { model.sort(section, order); }));
        QCOMPARE(model.index(0, section).data().toString(), worst);
    }

    FleetFilter filter;
    filter.text = u"group:lab"_s;
    QVERIFY(arrange(model, [&] { model.setFilter(filter); }));
    QCOMPARE(model.rowCount(), 8);
    filter.text = u"nothing like this"_s;
    QVERIFY(arrange(model, [&] { model.setFilter(filter); }));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(arrange(model, [&] { model.setFilter({}); }));
    QCOMPARE(model.rowCount(), 40);

    // Another cycle with more devices, then none at all.
    QVERIFY(arrange(model, [&] { model.setScores(TestFleet::scored(TestFleet::variedFleet(60))); }));
    QCOMPARE(model.rowCount(), 60);
    QVERIFY(arrange(model, [&] { model.setScores({}); }));
    QCOMPARE(model.rowCount(), 0);
}

void TestFleetTableModel::selectionFollowsDevices()
{
    FleetTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(arrange(model, [&] { model.setScores(TestFleet::scored(TestFleet::variedFleet(40))); }));
    const QPersistentModelIndex kept(model.index(7, 0));
    const QString id = kept.data(FleetTableModel::KeyRole).toString();
    QVERIFY(arrange(model, [&] { model.sort(static_cast<int>(FleetColumn::Device), Qt::AscendingOrder); }));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(FleetTableModel::KeyRole).toString(), id);

    // The device is gone in the next cycle.
    const std::string gone = id.toStdString();
    const FleetPtr next = TestFleet::variedFleet(40, [&gone](int, Device &device) {
        if (device.machineId == gone)
            device.machineId = "zz-other";
    });
    QVERIFY(arrange(model, [&] { model.setScores(TestFleet::scored(next)); }));
    QVERIFY(!kept.isValid());
    QCOMPARE(model.rowOf(id), -1);
    QVERIFY(model.rowOf(u"zz-other"_s) >= 0);
}

void TestFleetTableModel::latestOrderWins()
{
    FleetTableModel model;
    QVERIFY(arrange(model, [&] { model.setScores(TestFleet::scored(TestFleet::variedFleet(3000))); }));
    QSignalSpy arranged(&model, &FleetTableModel::rowsArranged);
    for (const char *text : {"p", "pc", "pc-", "pc-2", "pc-29", "pc-299", "pc-2999"}) {
        FleetFilter filter;
        filter.text = QLatin1StringView(text);
        model.setFilter(filter);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.index(0, 0).data().toString(), u"PC-2999"_s);
    QCOMPARE(arranged.count(), 1);
}

QTEST_GUILESS_MAIN(TestFleetTableModel)
#include "tst_fleettablemodel.moc"
