#include "support/testfleet.h"
#include "ui/session/tuningsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestTuningSession : public QObject
{
    Q_OBJECT

private slots:
    void pillarsStayLinked();
    void oneDragIsOneStep();
    void dragThereAndBackIsNoStep();
    void outcomeFollowsEveryTick();
    void thresholdsAreCountedInTheBackground();
    void faultsKeepTheLastOutcome();
    void rebalanceAndReset();
    void newCycleKeepsTheEdit();
    void savingEndsTheEditButNotTheWayBack();
    void anotherProfileEndsTheWayBack();
    void lackOfDataIsAMove();
};

void TestTuningSession::pillarsStayLinked()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.setPillar(Pillar::Critical, 60);
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{60, 40}));
    model.setPillar(Pillar::Operational, 10);
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{90, 10}));
    model.undoStack().undo();
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{60, 40}));
    model.undoStack().undo();
    QVERIFY(!model.isChanged());
    model.undoStack().redo();
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{60, 40}));
}

void TestTuningSession::oneDragIsOneStep()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.beginGesture();
    for (int value = 55; value <= 70; ++value)
        model.setWeight(Indicator::RiskHigh, value);
    model.endGesture();
    model.beginGesture();
    for (int value = 10; value >= 5; --value)
        model.setWeight(Indicator::ExposureHigh, value);
    model.endGesture();
    QCOMPARE(model.undoStack().count(), 2);
    model.setWeight(Indicator::RiskLow, 16); // each key is an undo step of its own
    model.setWeight(Indicator::RiskLow, 17);
    QCOMPARE(model.undoStack().count(), 4);
    model.undoStack().setIndex(1);
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 70);
    QCOMPARE(model.edited().weight(Indicator::ExposureHigh), 10);
    model.undoStack().setIndex(0);
    QVERIFY(!model.isChanged());
}

void TestTuningSession::dragThereAndBackIsNoStep()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(10)));
    model.beginGesture();
    model.setWeight(Indicator::RiskHigh, 70);
    model.setWeight(Indicator::RiskHigh, 55);
    model.endGesture();
    QCOMPARE(model.undoStack().count(), 0);
    QVERIFY(!model.isChanged());
}

void TestTuningSession::outcomeFollowsEveryTick()
{
    // Risk High alone is 41.25 points, Moderate; with the pillar at 100 it is 55, still Moderate; with the pillar at
    // 72 it is 39.6, Low.
    Device device = TestFleet::cleanDevice("a", "HQ");
    device.riskScore = "High";
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::fleetOf({device, TestFleet::cleanDevice("b", "clean")})));
    QSignalSpy told(&model, &TuningSession::outcomeChanged);
    model.setPillar(Pillar::Critical, 100);
    QCOMPARE(told.count(), 1); // at once, without an event loop
    QCOMPARE(model.outcome().bandChanges(), size_t{0});
    model.setPillar(Pillar::Critical, 72);
    QCOMPARE(model.outcome().bandChanges(), size_t{1});
    QCOMPARE(model.outcome().migration[indexOf(Band::ModerateRisk)][indexOf(Band::LowRisk)], size_t{1});
    QCOMPARE(model.outcome().mostMoved, std::vector<uint32_t>{0});
    QCOMPARE(model.outcome().before.bands[indexOf(Band::ModerateRisk)], size_t{1});
    QCOMPARE(model.outcome().after.bands[indexOf(Band::LowRisk)], size_t{1});
}

void TestTuningSession::thresholdsAreCountedInTheBackground()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(1000)));
    Profile next = model.edited();
    next.inactiveDays = {2, 4, 8, 15};
    model.edit(next, u"edges"_s);
    QVERIFY(model.isRebuilding());
    QTRY_VERIFY(!model.isRebuilding());
    QCOMPARE(model.after()->profile().inactiveDays, next.inactiveDays);
    QCOMPARE(model.outcome().after, TestFleet::scored(model.before()->index()->fleet(), next)->summary());
}

void TestTuningSession::faultsKeepTheLastOutcome()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    const ScoreTablePtr before = model.after();
    Profile bad = model.edited();
    bad.inactiveDays = {4, 4, 8, 15};
    model.edit(bad, u"edges"_s);
    QVERIFY(!model.isValid());
    QCOMPARE(model.after(), before);
    model.undoStack().undo();
    QVERIFY(model.isValid());
}

void TestTuningSession::rebalanceAndReset()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.setWeight(Indicator::RiskHigh, 80);
    QVERIFY(!model.notices().empty());
    model.rebalance(Pillar::Critical);
    QCOMPARE(model.edited().attainable(Pillar::Critical), 100);
    QVERIFY(model.notices().empty());
    model.resetToSaved();
    QVERIFY(!model.isChanged());
    model.undoStack().undo(); // even the reset can be undone
    QCOMPARE(model.edited().attainable(Pillar::Critical), 100);
    QVERIFY(model.isChanged());
}

void TestTuningSession::newCycleKeepsTheEdit()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.setWeight(Indicator::RiskHigh, 60);
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(150)));
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 60);
    QVERIFY(model.undoStack().canUndo());
    QTRY_COMPARE(model.after() ? model.after()->size() : 0, size_t{150});
}

void TestTuningSession::savingEndsTheEditButNotTheWayBack()
{
    const FleetPtr fleet = TestFleet::variedFleet(100);
    TuningSession model;
    model.setSaved(TestFleet::scored(fleet));
    model.setWeight(Indicator::RiskHigh, 60);
    Profile saved = model.edited();
    saved.name = u"Mine"_s;
    model.setSaved(TestFleet::scored(fleet, saved));
    QVERIFY(!model.isChanged());
    QCOMPARE(model.edited().name, u"Mine"_s);
    QCOMPARE(model.outcome().bandChanges(), size_t{0});
    model.undoStack().undo();
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 55);
    QCOMPARE(model.edited().name, u"Mine"_s); // now that version is edited
    QVERIFY(model.isChanged());
    model.undoStack().redo();
    QVERIFY(!model.isChanged());
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(120), saved)); // another cycle
    QVERIFY(model.undoStack().canUndo());
}

void TestTuningSession::anotherProfileEndsTheWayBack()
{
    const FleetPtr fleet = TestFleet::variedFleet(100);
    TuningSession model;
    model.setSaved(TestFleet::scored(fleet));
    model.setWeight(Indicator::RiskHigh, 60);
    model.undoStack().undo();
    Profile other;
    other.name = u"Elsewhere"_s;
    other.weights[indexOf(Indicator::RiskLow)] = 3;
    model.setSaved(TestFleet::scored(fleet, other));
    QVERIFY(!model.isChanged());
    QVERIFY(!model.undoStack().canRedo());
}

void TestTuningSession::lackOfDataIsAMove()
{
    // Antivirus unknown: 72 of 100 critical weights can be judged. Where only antivirus counts, none of them can, and the
    // operational pillar's 25 points are below the floor of 50.
    Device device = TestFleet::cleanDevice("a", "HQ");
    device.avMode.reset();
    device.defenderAvStatus = "unknown";
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::fleetOf({device, TestFleet::cleanDevice("b", "clean")})));
    QCOMPARE(model.outcome().before.insufficient, size_t{0});
    Profile onlyAntivirus = model.edited();
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (pillarOf(static_cast<Indicator>(i)) == Pillar::Critical && indicatorInfos[i].group != Group::Antivirus)
            onlyAntivirus.weights[i] = 0;
    }
    model.edit(onlyAntivirus, u"antivirus"_s);
    QCOMPARE(model.outcome().after.insufficient, size_t{1});
    QCOMPARE(model.outcome().migration[indexOf(Band::Trustworthy)][insufficientPlace], size_t{1});
    QCOMPARE(model.outcome().bandChanges(), size_t{1});
    QCOMPARE(bandsLost(model.outcome().migration), size_t{1});
    QCOMPARE(bandsGained(model.outcome().migration), size_t{0});
    QVERIFY2(model.bandChangesText().contains(u"insufficient data"_s), qPrintable(model.bandChangesText()));
}

QTEST_GUILESS_MAIN(TestTuningSession)
#include "tst_tuningsession.moc"
