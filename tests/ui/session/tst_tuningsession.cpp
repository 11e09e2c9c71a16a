#include "support/testfleet.h"
#include "ui/session/tuningsession.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

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
    void countingIsToldWhenItBeginsAndEnds();
    void faultsKeepTheLastOutcome();
    void rebalanceAndReset();
    void newCycleKeepsTheEdit();
    void savingEndsTheEditButNotTheWayBack();
    void anotherProfileIsAStepToUndo();
    void lackOfDataIsAMove();
    void linkedRowsAreOneStep();
    void aDragOfLinkedRowsGoesBackExactly();
    void locksHoldAndAreUndone();
    void aRowIsReset();
    void historyTellsStepsInWords();
    void savingIsMarkedInTheHistory();
    void aPauseEndsARunOfKeys();
};

void TestTuningSession::pillarsStayLinked()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.setPillar(Pillar::Critical, 60);
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{60, 40}));
    model.setPillar(Pillar::Operational, 10);
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{90, 10}));
    model.history().undo();
    QCOMPARE(model.edited().pillars, (std::array<int, 2>{60, 40}));
    model.history().undo();
    QVERIFY(!model.isChanged());
    model.history().redo();
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
    QCOMPARE(model.history().count(), 2);
    model.setWeight(Indicator::RiskLow, 16); // keys that follow each other quickly
    model.setWeight(Indicator::RiskLow, 17);
    QCOMPARE(model.history().count(), 3);
    model.setWeight(Indicator::RiskMedium, 36);
    model.setWeight(Indicator::RiskLow, 18);
    QCOMPARE(model.history().count(), 5);
    model.history().setIndex(1);
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 70);
    QCOMPARE(model.edited().weight(Indicator::ExposureHigh), 10);
    model.history().setIndex(0);
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
    QCOMPARE(model.history().count(), 0);
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

void TestTuningSession::countingIsToldWhenItBeginsAndEnds()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(1000)));
    QSignalSpy told(&model, &TuningSession::rebuildingChanged);
    for (const int value : {60, 50, 40})
        model.setPillar(Pillar::Critical, value);
    QVERIFY(told.isEmpty());
    Profile next = model.edited();
    for (const int edge : {2, 3}) {
        next.inactiveDays = {edge, 4, 8, 15};
        model.edit(next, u"edges"_s);
    }
    QCOMPARE(told, (QList<QVariantList>{{true}}));
    QTRY_VERIFY(!model.isRebuilding());
    QCOMPARE(told, (QList<QVariantList>{{true}, {false}}));
    next.inactiveDays = {1, 4, 8, 15};
    model.edit(next, u"edges"_s);
    model.setSaved({}); // another tenant
    QCOMPARE(told.constLast(), QVariantList{false});
    QVERIFY(!model.isRebuilding());
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
    model.history().undo();
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
    model.history().undo(); // even the reset can be undone
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
    QVERIFY(model.history().canUndo());
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
    model.history().undo();
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 55);
    QCOMPARE(model.edited().name, u"Mine"_s); // now that version is edited
    QVERIFY(model.isChanged());
    model.history().redo();
    QVERIFY(!model.isChanged());
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(120), saved)); // another cycle
    QVERIFY(model.history().canUndo());
}

void TestTuningSession::anotherProfileIsAStepToUndo()
{
    const FleetPtr fleet = TestFleet::variedFleet(100);
    TuningSession model;
    model.setSaved(TestFleet::scored(fleet));
    model.setWeight(Indicator::RiskHigh, 60);
    model.history().undo();
    Profile other;
    other.name = u"Elsewhere"_s;
    other.weights[indexOf(Indicator::RiskLow)] = 3;
    model.setSaved(TestFleet::scored(fleet, other));
    QVERIFY(!model.isChanged());
    QVERIFY(!model.history().canRedo());
    QCOMPARE(model.history().undoText(), u"Profile “Elsewhere” in use"_s);
    model.history().undo(); // the weights before, as an edit of the profile that is in use now
    QVERIFY(model.isChanged());
    QCOMPARE(model.edited().weight(Indicator::RiskLow), Profile{}.weight(Indicator::RiskLow));
    QCOMPARE(model.edited().name, u"Elsewhere"_s);
    model.history().redo();
    QVERIFY(!model.isChanged());
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

void TestTuningSession::linkedRowsAreOneStep()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.moveWeight(Indicator::CriticalCves, 46); // 54 are left of 20 + 40
    QCOMPARE(model.edited().attainable(Pillar::Operational), 100);
    QCOMPARE(model.edited().weight(Indicator::HealthImpaired), 18);
    QCOMPARE(model.edited().weight(Indicator::InactiveOver14Days), 36);
    QCOMPARE(model.history().count(), 1);
    model.history().undo();
    QVERIFY(!model.isChanged());

    model.setKeepsTotals(false);
    model.moveWeight(Indicator::CriticalCves, 46);
    QCOMPARE(model.edited().attainable(Pillar::Operational), 106);
    QCOMPARE(model.edited().weight(Indicator::HealthImpaired), 20);
}

void TestTuningSession::aDragOfLinkedRowsGoesBackExactly()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.beginGesture();
    for (int value = 55; value <= 100; ++value)
        model.moveWeight(Indicator::RiskHigh, value);
    QCOMPARE(model.edited().weight(Indicator::AvDisabled), 0);
    for (int value = 100; value >= 55; --value)
        model.moveWeight(Indicator::RiskHigh, value);
    model.endGesture();
    QVERIFY(!model.isChanged());
    QCOMPARE(model.history().count(), 0);
}

void TestTuningSession::locksHoldAndAreUndone()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    QSignalSpy locked(&model, &TuningSession::locksChanged);
    model.setLocked(Indicator::HealthImpaired, true);
    QCOMPARE(locked.count(), 1);
    QVERIFY(!model.isChanged()); // locks are no part of the profile
    model.moveWeight(Indicator::CriticalCves, 46);
    QCOMPARE(model.edited().weight(Indicator::HealthImpaired), 20);
    QCOMPARE(model.edited().weight(Indicator::InactiveOver14Days), 34);
    QVERIFY(model.stopped().isEmpty());
    model.moveWeight(Indicator::HealthImpaired, 30);
    QCOMPARE(model.edited().weight(Indicator::HealthImpaired), 20);
    QCOMPARE(model.stopped(), u"weights.healthImpaired"_s);
    model.moveWeight(Indicator::CriticalCves, 90);
    QCOMPARE(model.edited().weight(Indicator::CriticalCves), 80);
    QCOMPARE(model.stopped(), u"weights.criticalCves"_s);
    model.setLocked(Pillar::Operational, true);
    QVERIFY(model.stopped().isEmpty());
    model.setPillar(Pillar::Critical, 50);
    QCOMPARE(model.edited().pillars, Profile{}.pillars);
    QCOMPARE(model.stopped(), u"pillars.critical"_s);
    while (model.history().canUndo())
        model.history().undo();
    QVERIFY(model.locks().isEmpty());
    QVERIFY(!model.isChanged());
    QVERIFY(model.stopped().isEmpty());
    model.history().redo();
    QVERIFY(model.locks().has(Indicator::HealthImpaired));
    model.setSaved({});
    QVERIFY(model.locks().isEmpty()); // another tenant
}

void TestTuningSession::aRowIsReset()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    model.moveWeight(Indicator::AvDisabled, 34);
    model.moveWeight(Indicator::RiskHigh, 61);
    model.setPillar(Pillar::Critical, 60);
    model.resetWeight(Indicator::RiskHigh);
    QCOMPARE(model.edited().weight(Indicator::RiskHigh), 55);
    QCOMPARE(model.edited().weight(Indicator::AvDisabled), 28); // the linked rows come back, too
    QCOMPARE(model.edited().attainable(Pillar::Critical), 100);
    model.resetWeight(Indicator::RiskMedium); // its own group stayed
    model.resetWeight(Indicator::RiskLow);
    model.resetPillars();
    QVERIFY2(!model.isChanged(), profileToJson(model.edited()).constData());
    model.setLocked(Indicator::RiskLow, true);
    model.setKeepsTotals(false);
    model.resetWeight(Indicator::RiskLow);
    model.moveWeight(Indicator::RiskHigh, 70);
    model.resetWeight(Indicator::RiskHigh);
    QVERIFY(!model.isChanged());
}

void TestTuningSession::historyTellsStepsInWords()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(100)));
    const auto last = [&] { return model.history().undoText().remove(QChar(0x2066)).remove(QChar(0x2069)); };
    model.moveWeight(Indicator::AvDisabled, 34);
    QVERIFY2(last().startsWith(u"Antivirus: Disabled 28 → 34 and "_s), qPrintable(last()));
    model.setPillar(Pillar::Critical, 68);
    QCOMPARE(last(), u"Critical risk (pillar) 75 → 68"_s);
    model.change(u"thresholds.graceHours"_s, [](Profile &p) { p.graceHours = 12; });
    QCOMPARE(last(), u"Grace, hours 6 → 12"_s);
    model.change(u"unknown"_s, [](Profile &p) { p.unknown = UnknownAs::Full; });
    QVERIFY2(last().startsWith(u"Unknown counts as "_s) && last().contains(u" → "_s), qPrintable(last()));
    model.setLocked(Indicator::AvDisabled, true);
    QCOMPARE(last(), u"Lock Antivirus: Disabled"_s);
    model.setLocked(Indicator::AvDisabled, false);
    QCOMPARE(last(), u"Unlock Antivirus: Disabled"_s);
    model.beginGesture();
    for (int value = 16; value <= 20; ++value) {
        model.setWeight(Indicator::RiskLow, value);
        QCOMPARE(last(), u"Risk: Low 14 → %1"_s.arg(value)); // from where the gesture began; 14 as a linked row
    }
}

void TestTuningSession::savingIsMarkedInTheHistory()
{
    const FleetPtr fleet = TestFleet::variedFleet(100);
    TuningSession model;
    model.setSaved(TestFleet::scored(fleet));
    QCOMPARE(model.history().steps().constFirst().savedAs, Profile{}.name);
    model.setWeight(Indicator::RiskHigh, 60);
    model.setWeight(Indicator::RiskLow, 10);
    Profile saved = model.edited();
    saved.name = u"Mine"_s;
    model.setSaved(TestFleet::scored(fleet, saved));
    model.setWeight(Indicator::RiskLow, 12); // keys that go on after saving begin a step
    QCOMPARE(model.history().count(), 3);
    QCOMPARE(model.history().steps().at(2).savedAs, u"Mine"_s);
    model.history().setIndex(0);
    QCOMPARE(model.edited().weights, Profile{}.weights);
    model.history().setIndex(2);
    QVERIFY(!model.isChanged());
    model.beginGesture(); // there and back, though older steps had another name
    model.setWeight(Indicator::RiskLow, 3);
    model.setWeight(Indicator::RiskLow, 10);
    model.endGesture();
    QCOMPARE(model.history().count(), 2);
    QVERIFY(!model.isChanged());
}

void TestTuningSession::aPauseEndsARunOfKeys()
{
    TuningSession model;
    model.setSaved(TestFleet::scored(TestFleet::variedFleet(10)));
    model.setWeight(Indicator::RiskLow, 16);
    model.setWeight(Indicator::RiskLow, 17);
    QCOMPARE(model.history().count(), 1);
    auto *pause = model.findChild<QTimer *>(u"runEnd"_s);
    QVERIFY(pause && pause->isActive());
    QTRY_VERIFY(!pause->isActive());
    model.setWeight(Indicator::RiskLow, 18);
    QCOMPARE(model.history().count(), 2);
    model.setWeight(Indicator::RiskLow, 19);
    model.history().undo(); // ends a run, too
    QCOMPARE(model.edited().weight(Indicator::RiskLow), 17);
    model.setWeight(Indicator::RiskLow, 18);
    model.history().undo();
    QCOMPARE(model.edited().weight(Indicator::RiskLow), 17);
}

QTEST_GUILESS_MAIN(TestTuningSession)
#include "tst_tuningsession.moc"
