#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/pastanswers.h"
#include "support/patience.h"
#include "support/simulatedservice.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

//! The devices: always the same ones, believable, and as peculiar as real ones.
class TestSimulatorFleet : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void fleetIsDeterministic();
    void lastSeenKeepsAwayFromEdges();
    void devicesInUseReportDaily();
    void reportsRepeat();
    void fleetHoldsPeculiarDevices();
    void fleetIsBelievable();
    void idsTellTheirIndex();
    void living();
    void livingGoesOn();
    void whatMovesIsReported();
    void livingAlertsAreRecent();
    void updatesComeAMonth();
    void feedTellsOfUpdates();
    void storiesOfDevices_data();
    void storiesOfDevices();
    void pastIsWhatWasServed();
};

void TestSimulatorFleet::fleetIsDeterministic()
{
    QByteArray bodies[3];
    for (int run = 0; run < 3; ++run) {
        SimulatorOptions options = small();
        options.seed = run == 2 ? 2 : 1;
        START(options);
        bodies[run] = m_client->get(u"/api/machines"_s).body + m_client->get(u"/api/deviceavinfo?$top=10000"_s).body
                      + m_client->get(u"/api/alerts"_s).body;
    }
    QCOMPARE(bodies[0], bodies[1]);
    QVERIFY(bodies[0] != bodies[2]);
}

void TestSimulatorFleet::lastSeenKeepsAwayFromEdges()
{
    FleetOptions options;
    options.devices = 20'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    bool digits[8] = {};
    for (int index = 0; index < options.devices; ++index) {
        const Device device = fleet.device(index);
        if (!device.lastSeen || device.lastSeen->seconds < 0)
            continue;
        digits[device.lastSeen->digits] = true;
        const double age = static_cast<double>(options.now - device.lastSeen->seconds)
                           - device.lastSeen->fraction / 1e7;
        QVERIFY(age > 3'600);
        const double inDay = std::fmod(age, 86'400);
        const bool nearDay = inDay <= 3'600 || inDay >= 86'400 - 3'600;
        const bool nearGrace = std::abs(inDay - 21'600) <= 3'600;
        QVERIFY2(!nearDay && !nearGrace, qPrintable(QString::number(index)));
    }
    for (const bool seen : digits)
        QVERIFY(seen);
}

void TestSimulatorFleet::devicesInUseReportDaily()
{
    FleetOptions options;
    options.devices = 2'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator still(options);
    FleetGenerator later(options);
    constexpr qint64 elapsed = 5 * 86'400 + 40'000;
    later.setElapsed(elapsed);
    int moved = 0;
    int left = 0;
    for (int index = 0; index < options.devices; ++index) {
        const Device before = still.device(index);
        const Device after = later.device(index);
        if (!before.lastSeen || before.lastSeen->seconds < 0)
            continue;
        const qint64 age = options.now + elapsed - after.lastSeen->seconds;
        const qint64 silent = options.now - before.lastSeen->seconds;
        if (silent < 86'400) {
            ++moved;
            QVERIFY(age >= 0 && age < 86'400);
            QCOMPARE((after.lastSeen->seconds - before.lastSeen->seconds) % 86'400, 0);
        } else if (silent > 8 * 86'400 && silent < 10 * 86'400) { // within the 16 days after which such a one reports
            ++left;
            QCOMPARE(after.lastSeen->seconds, before.lastSeen->seconds);
        }
    }
    QVERIFY(moved > 1'000 && left > 5);
}

// Whenever a living fleet is served again, it is the one it was: what it says depends on the clock only.
void TestSimulatorFleet::reportsRepeat()
{
    FleetOptions options;
    options.devices = 500;
    options.now = anchor.toSecsSinceEpoch() / FleetGenerator::repeatSeconds * FleetGenerator::repeatSeconds;
    FleetGenerator early(options);
    early.setElapsed(FleetGenerator::repeatSeconds + 12'345);
    options.now += FleetGenerator::repeatSeconds;
    FleetGenerator late(options);
    late.setElapsed(12'345);
    for (int index = 0; index < options.devices; ++index) {
        const Device one = early.device(index);
        const Device other = late.device(index);
        QCOMPARE(one.lastSeen.has_value(), other.lastSeen.has_value());
        if (!one.lastSeen || one.lastSeen->seconds < 0)
            continue;
        QCOMPARE(one.lastSeen->seconds, other.lastSeen->seconds);
        QCOMPARE(one.health, other.health);
        const qint64 days = (early.clock() - one.lastSeen->seconds) / 86'400;
        QVERIFY(days >= 0 && days < 32);
    }
}

void TestSimulatorFleet::fleetHoldsPeculiarDevices()
{
    START(small());
    const QJsonArray all = m_client->get(u"/api/machines"_s).rows();
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &row : all)
        byId.insert(row.toObject().value("id"_L1).toString(), row.toObject());
    QHash<QString, int> entraIds;
    int nullNames = 0, nullSeen = 0, yearOne = 0, dangling = 0, merged = 0, ring = 0, nullTags = 0, textGroups = 0,
        longIds = 0, extras = 0;
    for (const QJsonObject &device : std::as_const(byId)) {
        const auto value = [&](QLatin1StringView key) { return device.value(key); };
        nullNames += value("computerDnsName"_L1).isNull() ? 1 : 0;
        nullSeen += value("lastSeen"_L1).isNull() ? 1 : 0;
        yearOne += value("lastSeen"_L1).toString().startsWith("0001-01-01"_L1) ? 1 : 0;
        nullTags += value("machineTags"_L1).isNull() ? 1 : 0;
        textGroups += value("rbacGroupId"_L1).isString() ? 1 : 0;
        longIds += value("id"_L1).toString().size() != 40 ? 1 : 0;
        extras += device.contains("propertyOfTomorrow"_L1) ? 1 : 0;
        if (value("aadDeviceId"_L1).isString())
            ++entraIds[value("aadDeviceId"_L1).toString().toLower()];
        if (const QString into = value("mergedIntoMachineId"_L1).toString(); !into.isEmpty()) {
            ++merged;
            if (!byId.contains(into))
                ++dangling;
            else if (byId.value(into).value("mergedIntoMachineId"_L1) == value("id"_L1))
                ++ring;
        }
    }
    QVERIFY(nullNames >= 1 && nullSeen >= 1 && yearOne >= 1 && nullTags >= 1 && textGroups >= 1 && longIds >= 1
            && extras >= 1);
    QCOMPARE(dangling, 1);
    QCOMPARE(ring, 2);
    QVERIFY(merged >= 6);
    QList<int> shared;
    for (const int count : std::as_const(entraIds)) {
        if (count > 1)
            shared.append(count);
    }
    std::sort(shared.begin(), shared.end());
    QCOMPARE(shared, QList<int>({2, 2, 3})); // a twin, the zero id, a triplet
    QCOMPARE(entraIds.value(u"00000000-0000-0000-0000-000000000000"_s), 2);
}

void TestSimulatorFleet::fleetIsBelievable()
{
    FleetOptions options;
    options.devices = 20'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    int high = 0, quiet = 0, onboarded = 0;
    qint64 rows = 0, distinct = 0;
    double neglected = 0, kept = 0;
    int neglectedCount = 0, keptCount = 0;
    for (int index = 0; index < options.devices; ++index) {
        const Device device = fleet.device(index);
        high += device.risk == "High" ? 1 : 0;
        quiet += device.risk == "None" || device.risk == "Informational" ? 1 : 0;
        onboarded += device.onboarded ? 1 : 0;
        const std::vector<VulnerabilityRow> all = fleet.rows(device);
        QCOMPARE(all.empty() || device.onboarded, true);
        rows += static_cast<qint64>(all.size());
        distinct += static_cast<qint64>(FleetGenerator::distinct(all).size());
        (device.neglect > 0.5 ? neglected : kept) += static_cast<double>(all.size());
        ++(device.neglect > 0.5 ? neglectedCount : keptCount);
        QCOMPARE(fleet.hasAntivirusRow(index), device.hasAntivirusRow);
    }
    QVERIFY2(high > options.devices / 100 && high < options.devices * 4 / 100, qPrintable(QString::number(high)));
    QVERIFY(quiet > options.devices * 3 / 4);
    QVERIFY(onboarded > options.devices * 85 / 100);
    const double average = static_cast<double>(rows) / options.devices;
    QVERIFY2(average > 20 && average < 40, qPrintable(QString::number(average)));
    QVERIFY(distinct < rows);
    QVERIFY(neglected / neglectedCount > 3 * kept / keptCount);
}

void TestSimulatorFleet::idsTellTheirIndex()
{
    FleetOptions options;
    options.devices = 1'000'000;
    options.now = anchor.toSecsSinceEpoch();
    const FleetGenerator fleet(options);
    for (const int index : {0, 1, 109, 111, 4'999, 123'456, 999'999}) {
        QCOMPARE(fleet.indexOf(fleet.deviceId(index)), index);
        QCOMPARE(fleet.device(index).id, fleet.deviceId(index));
    }
    QCOMPARE(fleet.indexOf(fleet.deviceId(1'000'000)), -1);
    QCOMPARE(fleet.indexOf("x"), -1);
    QByteArray changed = fleet.deviceId(7);
    changed[39] = changed.at(39) == '0' ? '1' : '0';
    QCOMPARE(fleet.indexOf(changed), -1);
}

void TestSimulatorFleet::living()
{
    SimulatorOptions options = small(3'000);
    options.scenario = u"living"_s;
    START(options);
    const QJsonArray first = m_client->get(u"/api/machines?$top=10000"_s).rows();
    QJsonArray later;
    for (int cycle = 0; cycle < 6; ++cycle)
        later = m_client->get(u"/api/machines?$top=10000"_s).rows();
    int changed = 0;
    for (qsizetype row = 0; row < first.size(); ++row) {
        changed += first.at(row) != later.at(row) ? 1 : 0;
        QCOMPARE(first.at(row).toObject().value("id"_L1), later.at(row).toObject().value("id"_L1));
    }
    QVERIFY2(changed > 3 && changed < 60, qPrintable(QString::number(changed)));
}

void TestSimulatorFleet::livingGoesOn()
{
    QStringList risks;
    QList<int> steps;
    const auto poll = [&] {
        (void)m_client->get(u"/api/machines?$top=1"_s); // a test of the connection is no cycle
        risks.clear();
        for (const QJsonValue &row : m_client->get(u"/api/machines?$top=10000"_s).rows())
            risks << row.toObject().value("id"_L1).toString() + row.toObject().value("riskScore"_L1).toString();
    };
    SimulatorOptions options = small(400);
    options.now = {};
    options.scenario = u"living"_s;
    START(options);
    connect(m_simulator.get(), &Simulator::steppedOn, this, [&steps](int step) { steps << step; });
    for (int cycle = 0; cycle < 6; ++cycle)
        poll();
    QTRY_COMPARE(steps, QList<int>({1, 2, 3, 4, 5, 6}));
    const QStringList sixth = risks;
    options.step = 5;
    START(options);
    poll();
    QCOMPARE(risks, sixth);
}

// Whoever has a signal that moved has been heard of since the step before, and nobody's last report goes back in time.
void TestSimulatorFleet::whatMovesIsReported()
{
    FleetOptions options;
    options.devices = 2'000;
    FleetGenerator fleet(options);
    std::vector<Device> before;
    int moves = 0, silent = 0;
    for (int step = 1; step <= 200; ++step) {
        const qint64 clockBefore = fleet.clock();
        fleet.setClock(anchor.toSecsSinceEpoch() + step * FleetGenerator::stepSeconds);
        fleet.setStep(step);
        std::vector<Device> now;
        for (int index = 250; index < options.devices; ++index) // the first have peculiarities
            now.push_back(fleet.device(index));
        for (size_t i = 0; i < before.size(); ++i) {
            const bool isHealth = now[i].health != before[i].health && now[i].health != "Inactive"
                                  && before[i].health != "Inactive";
            const bool moved = now[i].risk != before[i].risk || now[i].avMode != before[i].avMode || isHealth;
            moves += moved ? 1 : 0;
            silent += fleet.clock() - now[i].lastSeen->seconds > 8 * 86'400 ? 1 : 0;
            QVERIFY2(!moved || now[i].lastSeen->seconds > clockBefore, qPrintable(QString::number(now[i].index)));
            QVERIFY2(now[i].lastSeen->seconds >= before[i].lastSeen->seconds, qPrintable(QString::number(now[i].index)));
            QVERIFY(now[i].lastSeen->seconds < fleet.clock());
        }
        before = std::move(now);
    }
    QVERIFY2(moves > 200, qPrintable(QString::number(moves)));
    QVERIFY(silent > 200);
}

// Alerts lie within the weeks that a demo tells of; those of an incident come just before the step that shows it.
void TestSimulatorFleet::livingAlertsAreRecent()
{
    FleetOptions options;
    options.devices = 5'000;
    FleetGenerator fleet(options);
    fleet.setClock(anchor.toSecsSinceEpoch());
    fleet.setStep(84);
    int open = 0, incidents = 0;
    for (int index = 0; index < options.devices; ++index) {
        const Device device = fleet.device(index);
        for (const Alert &alert : fleet.alerts(device)) {
            QVERIFY(alert.createdAge >= 0 && alert.createdAge < 14 * 86'400);
            open += qstrcmp(alert.status, "Resolved") == 0 ? 0 : 1;
            if (!device.riskStep)
                continue;
            ++incidents;
            const qint64 beforeStep = alert.createdAge - (84 - *device.riskStep) * FleetGenerator::stepSeconds;
            QVERIFY(beforeStep > 0 && beforeStep < FleetGenerator::stepSeconds);
        }
    }
    QVERIFY(open > 500 && incidents > 10);

    // Steps that follow each other faster keep the times at which they came.
    FleetGenerator fast(options);
    fast.setClock(anchor.toSecsSinceEpoch());
    QHash<QByteArray, qint64> created;
    for (int step = 84; step < 90; ++step) {
        fast.setClock(anchor.toSecsSinceEpoch() + (step - 84) * 60);
        fast.setStep(step);
        fast.noteStep();
        for (int index = 0; index < 1'000; ++index) {
            for (const Alert &alert : fast.alerts(fast.device(index))) {
                const qint64 at = fast.clock() - alert.createdAge;
                QCOMPARE(at, created.value(alert.id, at));
                created.insert(alert.id, at);
            }
        }
    }
}

// Some devices wait for the updates of a month, fewer each day; and so do their vulnerabilities and exposure.
void TestSimulatorFleet::updatesComeAMonth()
{
    FleetOptions options;
    options.devices = 2'000;
    options.now = anchor.toSecsSinceEpoch();
    FleetGenerator fleet(options);
    struct Told
    {
        int waiting = 0, exposed = 0;
        qint64 critical = 0;
    };
    const auto after = [&fleet](int step) {
        fleet.setStep(step);
        Told out;
        for (int index = 0; index < fleet.size(); ++index) {
            const Device device = fleet.device(index);
            out.waiting += fleet.waitsForUpdates(index, step) ? 1 : 0;
            out.exposed += device.exposure == "High" || device.exposure == "Medium" ? 1 : 0;
            for (const DeviceVulnerability &one : FleetGenerator::distinct(fleet.rows(device)))
                out.critical += one.tenths >= 90 ? 1 : 0;
        }
        return out;
    };
    const Told before = after(20), most = after(38), less = after(72), over = after(120), again = after(38 + 180);
    QCOMPARE(before.waiting, 0);
    QCOMPARE(over.waiting, 0);
    QVERIFY2(most.waiting > options.devices / 5, qPrintable(QString::number(most.waiting)));
    QVERIFY2(less.waiting < most.waiting / 2, qPrintable(QString::number(less.waiting)));
    QVERIFY(again.waiting > options.devices / 5);
    QVERIFY(most.critical >= before.critical + 2 * most.waiting);
    QCOMPARE(over.critical, before.critical);
    QVERIFY(most.exposed > before.exposed + most.waiting / 4 && less.exposed < most.exposed);
}

void TestSimulatorFleet::feedTellsOfUpdates()
{
    FleetOptions options;
    options.devices = 600;
    options.now = anchor.toSecsSinceEpoch();
    FleetGenerator fleet(options);
    using Key = std::tuple<int, int, int>;
    const auto keyOf = [](const VulnerabilityRow &row) { return Key(row.product, row.version, row.vulnerability); };
    int came = 0, went = 0;
    for (int index = 0; index < fleet.size(); ++index) {
        std::set<Key> told; // as who applies the feed knows them
        for (const int step : {20, 34, 60, 120}) {
            fleet.setStep(step);
            const Device device = fleet.device(index);
            std::set<Key> there;
            for (const VulnerabilityRow &row : fleet.rows(device))
                there.insert(keyOf(row));
            if (step == 20)
                told = there;
            for (const VulnerabilityRow &row : fleet.deltaRows(device)) {
                if (row.eventAge > 60) // what was before
                    continue;
                came += !row.fixed && told.insert(keyOf(row)).second ? 1 : 0;
                went += row.fixed && told.erase(keyOf(row)) > 0 ? 1 : 0;
            }
            QVERIFY(told == there);
        }
    }
    QVERIFY(came > 200);
    QCOMPARE(went, came);
}

void TestSimulatorFleet::storiesOfDevices_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("ofRisk");
    QTest::addColumn<QString>("ofAntivirus");
    QTest::newRow("broken into, and solved")
        << 5 << 60 << u"None Low Medium High Medium Low Informational"_s << u"0 2 0"_s;
    QTest::newRow("switched off again and again") << 10 << 42 << QString() << u"0 2 0 2 0 2 0"_s;
}

void TestSimulatorFleet::storiesOfDevices()
{
    QFETCH(int, place);
    QFETCH(int, steps);
    QFETCH(QString, ofRisk);
    QFETCH(QString, ofAntivirus);
    FleetOptions options;
    options.devices = 1'000;
    options.now = anchor.toSecsSinceEpoch();
    FleetGenerator fleet(options);
    int told = 0; // an incident may come between, but not everywhere
    for (int index = place; index < options.devices; index += 250) {
        if (!fleet.hasAntivirusRow(index))
            continue;
        // A story may begin anywhere; after it, it begins again.
        for (int begin = 1; begin <= steps; ++begin) {
            QStringList risks, modes;
            for (int step = begin; step < begin + steps; ++step) {
                fleet.setStep(step);
                const Device device = fleet.device(index);
                const auto risk = QString::fromLatin1(device.risk);
                const auto mode = QString::fromLatin1(device.avMode);
                if (risks.isEmpty() || risks.last() != risk)
                    risks << risk;
                if (modes.isEmpty() || modes.last() != mode)
                    modes << mode;
            }
            told += (ofRisk.isEmpty() || risks.join(u' ') == ofRisk) && modes.join(u' ') == ofAntivirus ? 1 : 0;
        }
    }
    QVERIFY(told > 0);
}

void TestSimulatorFleet::pastIsWhatWasServed()
{
    SimulatorOptions options = small(600);
    options.now = QDateTime::fromSecsSinceEpoch(anchor.toSecsSinceEpoch() / FleetGenerator::repeatSeconds
                                                * FleetGenerator::repeatSeconds);
    options.scenario = u"living"_s;
    options.step = 39;
    START(options);
    const QJsonArray machines = m_client->get(u"/api/machines?$top=10000"_s).rows();
    const QJsonArray antivirus = m_client->get(u"/api/deviceavinfo?$top=10000"_s).rows();
    const QJsonArray vulnerabilities = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=50000"_s)
                                           .rows();
    const auto rowsOf = [](const QByteArray &page) {
        return QJsonDocument::fromJson(page).object().value("value"_L1).toArray();
    };

    PastAnswers answers(options);
    (void)answers.at(options.now.addDays(-9), 3); // the order of the questions does not matter
    const PastAnswers::Pages past = answers.at(options.now, 40);
    QCOMPARE(rowsOf(past.machines), machines);
    QJsonArray pastAntivirus, pastVulnerabilities;
    for (const QByteArray &page : past.antivirus) {
        for (const QJsonValue &row : rowsOf(page))
            pastAntivirus << row;
    }
    QCOMPARE(pastAntivirus, antivirus);
    for (int page = 0; page < answers.vulnerabilityPages(); ++page) {
        for (const QJsonValue &row : rowsOf(answers.vulnerabilities(page)))
            pastVulnerabilities << row;
    }
    QVERIFY(vulnerabilities.size() > 600);
    QCOMPARE(pastVulnerabilities, vulnerabilities);

    // All that differ from the time before the updates, and nobody else.
    const std::vector<int> differ = answers.devicesThatDiffer(20, 40);
    QVERIFY(differ.size() > 60);
    QSet<QString> ids;
    for (const QJsonValue &row : rowsOf(answers.machinesOf(differ)))
        ids << row.toObject().value("id"_L1).toString();
    QCOMPARE(ids.size(), static_cast<qsizetype>(differ.size()));
    QJsonArray ofThese;
    for (const QJsonValue &row : vulnerabilities) {
        if (ids.contains(row.toObject().value("deviceId"_L1).toString()))
            ofThese << row;
    }
    QCOMPARE(rowsOf(answers.vulnerabilitiesOf(differ)), ofThese);
}

QTEST_GUILESS_MAIN(TestSimulatorFleet)
#include "tst_simulatorfleet.moc"
