#include "core/query/filterexpression.h"
#include "support/breakdownshown.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/filterpopup.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/tuning/goalpanel.h"
#include "ui/tuning/seekcard.h"
#include "ui/tuning/sensitivitypanel.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Goals and sensitivity beside the sliders.
class TestSeekCard : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void aGoalIsPreviewedAndTakenOverInOneStep();
    void aGoalOfOneDevice();
    void aGoalOfAFilter();
    void locksHoldInASearch();
    void aSearchIsCancelled();
    void movedSlidersEndASearch();
    void noneExistsOnlyWhenItIsProved();
    void theFilterIsJudgedAndCompleted();
    void sensitivityCountsTheChosenDevices();
    void sensitivityIsOfTheSlidersAsTheyAre();
    void keysOpenAndCloseIt();

private:
    [[nodiscard]] TuningSession &model() const { return window().tuningPage().model(); }
    [[nodiscard]] const SeekCard &card() const { return *window().findChild<SeekCard *>(); }
    [[nodiscard]] QString words() const { return m_fixture->find<QLabel>("goalWords")->text(); }
    void click(const char *name) const { QTest::mouseClick(m_fixture->find<QPushButton>(name), Qt::LeftButton); }
    //! A goal that some change of the demo's weights reaches.
    void wantNoneAbove(Band band) const
    {
        auto *bands = m_fixture->find<QComboBox>("goalBand");
        bands->setCurrentIndex(bands->findData(static_cast<int>(band)));
        m_fixture->find<QDoubleSpinBox>("goalPercent")->setValue(0);
    }
    void type(const QString &filter) const { m_fixture->find<QLineEdit>("scopeFilter")->setText(filter); }
    [[nodiscard]] QList<QStringList> rowsOf(const char *table) const
    {
        const QAbstractItemModel &rows = *m_fixture->find<QTableView>(table)->model();
        QList<QStringList> out;
        for (int row = 0; row < rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells << rows.index(row, column).data().toString();
            out << cells;
        }
        return out;
    }
};

void TestSeekCard::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
    window().showPage(MainWindow::Tuning);
}

void TestSeekCard::aGoalIsPreviewedAndTakenOverInOneStep()
{
    QVERIFY(!card().isVisible());
    click("goalButton");
    QVERIFY(card().isVisible());
    wantNoneAbove(Band::Suspicious);
    const FleetSummary now = model().after()->summary();
    QVERIFY(now.bands[indexOf(Band::HighRisk)] > 0);
    QVERIFY(m_fixture->find<QLabel>("goalNow")->text().contains(QString::number(now.bands[indexOf(Band::HighRisk)])));
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    QCOMPARE(card().goal().answer()->state, GoalAnswer::State::Found);
    const GoalProposal proposal = *card().goal().answer()->proposal;

    // All is told before a slider moves.
    QVERIFY(!model().isChanged());
    QCOMPARE(model().history().count(), 0);
    QCOMPARE(rowsOf("goalChanges").size(), static_cast<qsizetype>(proposal.changes.size()));
    const ScoreTable after(model().after()->index(), proposal.profile, model().after()->completenessFloor());
    const QList<QStringList> bands = rowsOf("goalBands");
    QCOMPARE(bands.size(), static_cast<qsizetype>(placeCount));
    for (size_t band = 0; band < bandCount; ++band) {
        QCOMPARE(bands.at(static_cast<qsizetype>(band)).at(1), grouped(static_cast<qint64>(now.bands[band])));
        QCOMPARE(bands.at(static_cast<qsizetype>(band)).at(2),
                 grouped(static_cast<qint64>(after.summary().bands[band])));
    }
    QCOMPARE(bands.at(indexOf(Band::HighRisk)).at(2), u"0"_s);
    QVERIFY(words().contains(grouped(static_cast<qint64>(bandChanges(migration(*model().after(), after))))));

    click("goalTake");
    QCOMPARE(model().edited().weights, proposal.profile.weights);
    QCOMPARE(model().edited().pillars, proposal.profile.pillars);
    QCOMPARE(model().history().count(), 1);
    QCOMPARE(model().after()->summary().bands[indexOf(Band::HighRisk)], size_t{0});
    QVERIFY(!m_fixture->find<QPushButton>("goalTake")->isVisible());
    click("undoButton");
    QVERIFY(!model().isChanged());

    // What is discarded changes nothing.
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    click("goalDiscard");
    QVERIFY(!card().goal().answer());
    QVERIFY(!model().isChanged());
}

void TestSeekCard::aGoalOfOneDevice()
{
    const ScoreTablePtr scores = session().state().scores;
    uint32_t row = 0;
    for (uint32_t other = 1; other < scores->size(); ++other)
        row = scores->score(other).exact > scores->score(row).exact ? other : row;
    const int now = scores->score(row).score;
    const QString id = QString::fromStdString(std::string(scores->fleet().machineId(row)));
    click("goalButton");
    window().showPage(MainWindow::Devices);
    window().devicesPage().selectDevice(id);
    QTRY_VERIFY(TestSupport::breakdownIsOf(window(), id));
    window().showPage(MainWindow::Tuning);
    m_fixture->find<QSpinBox>("goalScore")->setValue(now - 5);
    QVERIFY(m_fixture->find<QRadioButton>("goalForDevice")->isChecked());
    QVERIFY(m_fixture->find<QLabel>("goalNow")->text().contains(QString::number(now)));
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    click("goalTake");
    QVERIFY(model().isChanged());
    QVERIFY(model().after()->score(row).score <= now - 5);
}

void TestSeekCard::aGoalOfAFilter()
{
    click("goalButton");
    wantNoneAbove(Band::LowRisk);
    type(u"os == \"Windows10\""_s);
    auto *search = m_fixture->find<QPushButton>("goalSearch");
    QTRY_VERIFY(search->isEnabled());
    const auto standing = [](const ScoreTable &table) {
        GoalStanding out;
        for (uint32_t row = 0; row < table.size(); ++row) {
            if (table.fleet().osPlatform(row) != "Windows10" || !table.sufficient(row))
                continue;
            ++out.devices;
            out.worse += table.score(row).band > Band::LowRisk ? 1 : 0;
        }
        return out;
    };
    const GoalStanding now = standing(*model().after());
    QVERIFY(now.worse > 1);
    QVERIFY(now.devices < model().after()->size());
    QVERIFY(m_fixture->find<QLabel>("goalNow")->text().contains(u": %1 of %2 "_s.arg(now.worse).arg(now.devices)));
    const double wanted = std::floor(now.percent() * 5) / 10; // half of them
    m_fixture->find<QDoubleSpinBox>("goalPercent")->setValue(wanted);
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    QCOMPARE(card().goal().answer()->state, GoalAnswer::State::Found);
    click("goalTake");
    QVERIFY(standing(*model().after()).percent() <= wanted);
    QVERIFY(model().history().undoText().contains(u"Windows10"_s));
}

void TestSeekCard::locksHoldInASearch()
{
    click("goalButton");
    wantNoneAbove(Band::Suspicious);
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    const std::vector<WeightChange> free = card().goal().answer()->proposal->changes;
    QVERIFY(!free.empty());
    // What it would have changed is locked: the answer is forgotten, and the next one keeps to it.
    for (const WeightChange &change : free) {
        if (change.indicator)
            model().setLocked(*change.indicator, true);
        else
            model().setLocked(Pillar::Critical, true);
    }
    QVERIFY(!card().goal().answer());
    QVERIFY(!words().isEmpty());
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer());
    QVERIFY(card().goal().answer()->proposal);
    for (const WeightChange &change : card().goal().answer()->proposal->changes) {
        const bool isLocked = std::any_of(free.begin(), free.end(), [&](const WeightChange &locked) {
            return locked.indicator == change.indicator;
        });
        QVERIFY(!isLocked);
    }
}

void TestSeekCard::aSearchIsCancelled()
{
    click("goalButton");
    wantNoneAbove(Band::Trustworthy); // takes long
    click("goalSearch");
    QVERIFY(card().goal().isSearching());
    QVERIFY(!m_fixture->find<QPushButton>("goalSearch")->isEnabled());
    QVERIFY(m_fixture->find<QPushButton>("goalCancel")->isVisible());
    click("goalCancel");
    QTRY_VERIFY(card().goal().answer());
    QCOMPARE(card().goal().answer()->state, GoalAnswer::State::Cancelled);
    QVERIFY(!card().goal().isSearching());
    QVERIFY(m_fixture->find<QPushButton>("goalSearch")->isEnabled());
    QVERIFY(!model().isChanged());
}

void TestSeekCard::movedSlidersEndASearch()
{
    click("goalButton");
    wantNoneAbove(Band::Trustworthy);
    click("goalSearch");
    QVERIFY(card().goal().isSearching());
    model().setPillar(Pillar::Critical, 70);
    QVERIFY(!card().goal().isSearching());
    QVERIFY(!words().isEmpty());
    QVERIFY(!m_fixture->find<QTableView>("goalChanges")->isVisible());
}

void TestSeekCard::noneExistsOnlyWhenItIsProved()
{
    for (size_t i = 0; i < indicatorCount; ++i)
        model().setLocked(static_cast<Indicator>(i), true);
    click("goalButton");
    wantNoneAbove(Band::Trustworthy);
    click("goalSearch");
    QTRY_VERIFY(card().goal().answer()); // the pillars alone can be tried one by one
    QCOMPARE(card().goal().answer()->state, GoalAnswer::State::NoneExists);
    QVERIFY(words().startsWith(u"None exists"_s));
    QVERIFY(!m_fixture->find<QPushButton>("goalTake")->isVisible());
}

void TestSeekCard::theFilterIsJudgedAndCompleted()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    click("goalButton");
    auto *line = m_fixture->find<QLineEdit>("scopeFilter");
    line->setFocus();
    QTest::keyClicks(line, u"ris"_s);
    auto *popup = window().findChild<FilterPopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(line, Qt::Key_Tab);
    QVERIFY2(line->text().startsWith(u"risk"_s), qPrintable(line->text()));
    type(u"riskScor == high"_s);
    QVERIFY(!m_fixture->find<QPushButton>("goalSearch")->isEnabled());
    auto *verdict = m_fixture->find<QWidget>("scopeVerdict");
    QVERIFY(verdict->findChild<QLabel *>(u"filterVerdictText"_s)->text().contains(u"riskScor"_s));
    QTest::mouseClick(verdict->findChild<QPushButton *>(u"filterRepair"_s), Qt::LeftButton);
    QCOMPARE(line->text(), u"riskScore == high"_s);
    QTRY_VERIFY(m_fixture->find<QPushButton>("goalSearch")->isEnabled());
}

void TestSeekCard::sensitivityCountsTheChosenDevices()
{
    click("sensitivityButton");
    QVERIFY(m_fixture->find<QTableView>("sensitivityTable")->isVisible());
    QTRY_VERIFY(!rowsOf("sensitivityTable").isEmpty() && !card().sensitivity().isCounting());
    const auto expected = [this](const ClassCountsPtr &among) {
        return sensitivity(*model().after(), 5, among).front();
    };
    const auto isAs = [this](const WeightSensitivity &one) {
        const QStringList cells = rowsOf("sensitivityTable").constFirst();
        const QString name = one.indicator ? indicatorName(*one.indicator, model().edited())
                                           : pillarName(Pillar::Critical) + u" (pillar)"_s;
        return cells.at(0) == name && cells.at(2) == grouped(static_cast<qint64>(one.movedDown.value_or(0)))
               && cells.at(3) == grouped(static_cast<qint64>(one.movedUp.value_or(0)));
    };
    QVERIFY(isAs(expected({})));
    type(u"os == \"WindowsServer2019\""_s);
    std::vector<uint32_t> servers;
    for (uint32_t row = 0; row < model().after()->size(); ++row) {
        if (model().after()->fleet().osPlatform(row) == "WindowsServer2019")
            servers.push_back(row);
    }
    const auto among = std::make_shared<const ClassCounts>(classCounts(*model().after()->index(), servers));
    QTRY_VERIFY(isAs(expected(among)) && !card().sensitivity().isCounting());
    QCOMPARE(rowsOf("sensitivityTable").size(), 6);
    click("sensitivityMore");
    QCOMPARE(rowsOf("sensitivityTable").size(), static_cast<qsizetype>(indicatorCount) + 1);
    // A locked row is named as such.
    if (const auto indicator = expected(among).indicator)
        model().setLocked(*indicator, true);
    else
        model().setLocked(Pillar::Critical, true);
    QVERIFY(!isAs(expected(among)));
}

void TestSeekCard::sensitivityIsOfTheSlidersAsTheyAre()
{
    click("sensitivityButton");
    const auto words = [this] { return m_fixture->find<QLabel>("sensitivityWords")->text(); };
    const auto isCounted = [&] { return words().startsWith(u"Counted for "_s) && !card().sensitivity().isCounting(); };
    QTRY_VERIFY(isCounted());
    type(u"score >= 40"_s);
    QTRY_VERIFY(isCounted() && words() != u"Counted for 400 device(s), under the sliders as they are."_s);
    for (const int value : {40, 60}) { // also while it counts for the one before
        model().setWeight(Indicator::RiskLow, value);
        QCOMPARE(words(), u"Counting…"_s);
        click("sensitivityMore");
        QCOMPARE(words(), u"Counting…"_s);
    }
    const auto countOf = [this](const QString &filter) {
        FleetFilter asked;
        asked.text = filter;
        return filteredRows(*model().after(), asked)->size();
    };
    const auto isOf = [&](size_t devices) {
        return isCounted()
               && words()
                      == u"Counted for %1 device(s), under the sliders as they are."_s.arg(
                          grouped(static_cast<qint64>(devices)));
    };
    QTRY_VERIFY2(isOf(countOf(u"score >= 40"_s)),
                 qPrintable(words() + u" / "_s + QString::number(countOf(u"score >= 40"_s))));
    // While the filter is invalid, the last valid one counts, under the new sliders.
    type(u"score >= "_s);
    model().setPillar(Pillar::Critical, 20);
    QCOMPARE(words(), u"Counting…"_s);
    QTRY_VERIFY(isOf(countOf(u"score >= 40"_s)));
    // There is nothing to count under an invalid profile.
    model().change(u"thresholds.inactiveDays"_s, [](Profile &profile) { profile.inactiveDays = {1, 8, 8, 15}; });
    QVERIFY(!model().isValid());
    QTRY_VERIFY(words().isEmpty());
    QVERIFY(rowsOf("sensitivityTable").isEmpty());
}

void TestSeekCard::keysOpenAndCloseIt()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    window().tuningPage().setFocus();
    QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(card().isVisible());
    QVERIFY(m_fixture->find<QDoubleSpinBox>("goalPercent")->hasFocus());
    m_fixture->find<QPushButton>("seekClose")->setFocus();
    QTest::keyClick(m_fixture->find<QPushButton>("seekClose"), Qt::Key_Space);
    QVERIFY(!card().isVisible());
    QVERIFY(m_fixture->find<QPushButton>("goalButton")->hasFocus());
}

QTEST_MAIN(TestSeekCard)
#include "tst_seekcard.moc"
