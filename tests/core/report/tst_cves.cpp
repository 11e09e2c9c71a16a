#include "core/fleet/fleetbuilder.h"
#include "core/report/cvesreport.h"
#include "support/adddevice.h"
#include "support/testfleet.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace Trustgauge;

namespace {

using Records = std::map<std::string, std::vector<VulnerabilityRecord>>; // by device

//! Devices, and all that is told of them.
struct Sample
{
    std::vector<Device> devices;
    Records records;
    std::set<std::string> missing; //!< devices whose CVEs are unknown
};

VulnerabilityRecord record(const char *cve, int tenths, const char *vendor, const char *software)
{
    VulnerabilityRecord out;
    out.id = std::string(vendor) + '_' + software + '_' + cve;
    out.cveId = cve;
    out.cvssTenths = tenths;
    out.severity = tenths >= 90 ? "Critical" : "High";
    out.severityCritical = tenths >= 90;
    out.vendor = vendor;
    out.software = software;
    return out;
}

//! Whether an id counts no more on a device.
using IsFixed = std::function<bool(const std::string &machineId, const std::string &cveId)>;

//! The fleet as a poll would read it, without the records of ids that are fixed.
ScoreTablePtr scored(const Sample &sample, const Profile &profile, const IsFixed &isFixed = {})
{
    FleetBuilder builder;
    for (const Device &device : sample.devices)
        addDevice(builder, device);
    builder.beginVulnerabilities(true);
    for (const auto &[machineId, records] : sample.records) {
        for (const VulnerabilityRecord &r : records) {
            const bool fixed = isFixed && isFixed(machineId, r.cveId);
            builder.addVulnerability(machineId, fixed ? std::string() : r.cveId, r.cvssTenths, r.severityCritical);
        }
    }
    for (const std::string &machineId : sample.missing)
        builder.setVulnerabilitiesMissing(machineId);
    const FleetPtr fleet = builder.build(TestFleet::asOf);
    return std::make_shared<const ScoreTable>(indexFor(fleet, profile), profile, 50);
}

//! By how much the devices with sufficient data are better in the second table.
std::pair<int64_t, int64_t> dropsAndPoints(const ScoreTable &before, const ScoreTable &after)
{
    int64_t drops = 0;
    int64_t points = 0;
    for (size_t row = 0; row < before.size(); ++row) {
        if (!before.sufficient(row))
            continue;
        points += before.score(row).exact - after.score(row).exact;
        drops += after.score(row).band < before.score(row).band ? 1 : 0;
    }
    return {drops, points};
}

//! Whether no record of an id is left on a device when these software are updated.
IsFixed updated(const Sample &sample, const std::set<std::string> &software)
{
    return [&sample, software](const std::string &machineId, const std::string &cveId) {
        const auto &records = sample.records.at(machineId);
        return std::all_of(records.begin(), records.end(), [&](const VulnerabilityRecord &r) {
            return r.cveId != cveId || software.contains(r.vendor + '\n' + r.software);
        });
    };
}

QString four(int64_t numerator, int64_t denominator)
{
    return QString::fromStdString(fixedFour(Fraction{numerator, denominator}.tenThousandths()));
}

QString lineOf(const QList<QString> &cells)
{
    return QStringList(cells).join(u' ');
}

template<class Row>
QStringList csvOf(const std::vector<Row> &rows, int64_t denominator)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CvesSource source;
    source.denominator = denominator;
    if (!writeCvesCsv(buffer, std::span(rows), source, {}))
        return {};
    QStringList lines = QString::fromUtf8(buffer.data()).split(QStringLiteral("\r\n"));
    lines.removeLast();
    return lines;
}

Sample randomSample(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int high) { return std::uniform_int_distribution<int>(0, high)(random); };
    static constexpr std::array<const char *, 5> risks{"None", "Low", "Medium", "High", "?"};
    static constexpr std::array<const char *, 4> exposures{"Low", "Medium", "High", "?"};
    static constexpr std::array<const char *, 4> modes{"0", "2", "3", "1"};
    static constexpr std::array<const char *, 4> health{"Active", "Inactive", "ImpairedCommunication", "Unknown"};
    Sample out;
    for (int i = 0; i < 40; ++i) {
        Device device = TestFleet::cleanDevice("d" + std::to_string(i), "pc");
        device.riskScore = risks[static_cast<size_t>(pick(4))];
        device.exposureLevel = exposures[static_cast<size_t>(pick(3))];
        device.avMode = modes[static_cast<size_t>(pick(3))];
        device.healthStatus = health[static_cast<size_t>(pick(3))];
        device.lastSeen -= pick(20) * ticksPerDay;
        if (i % 10 == 7) // insufficient
            device.riskScore = device.exposureLevel = device.onboardingStatus = device.healthStatus = device.avMode =
                std::nullopt;
        out.devices.push_back(device);
        if (i % 9 == 8)
            out.missing.insert(device.machineId);
        std::vector<VulnerabilityRecord> &records = out.records[device.machineId];
        const int count = pick(24);
        for (int n = 0; n < count; ++n) {
            const std::string cve = pick(15) == 0 ? std::string() : "CVE-2026-" + std::to_string(1000 + pick(11));
            const std::string software = "s" + std::to_string(pick(4));
            VulnerabilityRecord r = record(cve.c_str(), pick(3) == 0 ? -1 : 68 + pick(32), "v", software.c_str());
            if (pick(20) == 0)
                r.vendor = r.software = {};
            r.severityCritical = pick(1) == 0;
            r.severity = r.severityCritical ? "Critical" : "High";
            r.id = std::to_string(n);
            records.push_back(r);
        }
    }
    out.records["of no device"] = {record("CVE-2026-9999", 98, "v", "s9")};
    return out;
}

} // namespace

//! What CVEs and software weigh, compared with scoring every device again.
class TestCves : public QObject
{
    Q_OBJECT

    static void addAll(CveAnalysis &analysis, const Sample &sample)
    {
        for (const auto &[machineId, records] : sample.records)
            analysis.add(machineId, records);
    }

private slots:
    void agreesWithScoringAgain_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<Profile>("profile");
        Profile binary;
        binary.cveMode = CveMode::Binary;
        binary.cveCap = 3;
        Profile low;
        low.cvssTenths = 70;
        low.cveCap = 4;
        Profile severity;
        severity.nullCvss = NullCvss::Severity;
        severity.unknown = UnknownAs::Full;
        Profile third;
        third.unknown = UnknownAs::Third;
        third.normalisation = Normalisation::Flat;
        third.pillars = {20, 80};
        third.cveCap = 7;
        for (int seed = 1; seed <= 4; ++seed) {
            QTest::addRow("default %d", seed) << seed << Profile();
            QTest::addRow("binary %d", seed) << seed << binary;
            QTest::addRow("low %d", seed) << seed << low;
            QTest::addRow("severity %d", seed) << seed << severity;
            QTest::addRow("third %d", seed) << seed << third;
        }
    }
    void agreesWithScoringAgain()
    {
        QFETCH(int, seed);
        QFETCH(Profile, profile);
        const Sample sample = randomSample(static_cast<unsigned>(seed));
        const ScoreTablePtr before = scored(sample, profile);
        const int64_t denominator = before->scorer().denominator();
        CveAnalysis analysis(before);
        addAll(analysis, sample);
        analysis.clear();
        addAll(analysis, sample);
        QCOMPARE(analysis.denominator(), denominator);
        const auto isSeen = [&](const std::string &machineId) {
            const auto row = before->fleet().find(machineId);
            return row && before->sufficient(*row);
        };
        // A CVE counts on a device when a fleet that has it alone counts one.
        const auto counts = [&](const std::string &machineId, const std::string &cveId) {
            const ScoreTablePtr alone = scored(sample, profile, [&](const std::string &device, const std::string &id) {
                return device == machineId && id != cveId;
            });
            return alone->signature(*alone->fleet().find(machineId)).cves > 0;
        };
        std::map<std::string, std::map<std::string, bool>> countsOn; // by CVE and device
        std::map<std::string, std::set<std::string>> devicesOf;      // by software
        std::map<std::string, std::set<std::string>> countedOf;      // likewise
        for (const auto &[machineId, records] : sample.records) {
            for (const VulnerabilityRecord &r : records) {
                if (r.cveId.empty() || !isSeen(machineId))
                    continue;
                auto &on = countsOn[r.cveId];
                if (!on.contains(machineId))
                    on[machineId] = counts(machineId, r.cveId);
                const std::string key = r.vendor + '\n' + r.software;
                if (key == "\n")
                    continue;
                devicesOf[key].insert(machineId);
                if (on[machineId])
                    countedOf[key].insert(r.cveId);
            }
        }

        // By CVE.
        struct Weighed
        {
            int64_t drops, points, devices;
            std::string name;
            QString line;
        };
        const auto sorted = [](std::vector<Weighed> rows) {
            std::sort(rows.begin(), rows.end(), [](const Weighed &a, const Weighed &b) {
                return std::tie(b.drops, b.points, b.devices, a.name) < std::tie(a.drops, a.points, a.devices, b.name);
            });
            QStringList out;
            for (const Weighed &row : rows)
                out << row.line;
            return out;
        };
        std::vector<Weighed> expected;
        for (const auto &[cveId, on] : countsOn) {
            const auto [drops, points] = dropsAndPoints(
                *before,
                *scored(sample, profile, [&](const std::string &, const std::string &id) { return id == cveId; }));
            const auto counted = std::count_if(on.begin(), on.end(), [](const auto &device) { return device.second; });
            const auto devices = static_cast<int64_t>(on.size());
            expected.push_back({drops, points, devices, cveId,
                                lineOf({QString::fromStdString(cveId), QString::number(devices),
                                        QString::number(counted), four(points, denominator), QString::number(drops)})});
        }
        QStringList found;
        for (const CveRow &row : analysis.byCve())
            found << lineOf({QString::fromStdString(row.cveId), QString::number(row.devices),
                             QString::number(row.counted),
                             QString::fromStdString(fixedFour(row.gain.points.tenThousandths(denominator))),
                             QString::number(row.gain.bandDrops)});
        QVERIFY(!found.isEmpty());
        QCOMPARE(found, sorted(expected));

        // By software.
        expected.clear();
        for (const auto &[key, devices] : devicesOf) {
            const auto [drops, points] = dropsAndPoints(*before, *scored(sample, profile, updated(sample, {key})));
            const auto count = static_cast<int64_t>(devices.size());
            expected.push_back(
                {drops, points, count, key,
                 lineOf({QString::fromStdString(key), QString::number(count), QString::number(countedOf[key].size()),
                         four(points, denominator), QString::number(drops)})});
        }
        found.clear();
        for (const SoftwareRow &row : analysis.bySoftware())
            found << lineOf({QString::fromStdString(row.vendor + '\n' + row.software), QString::number(row.devices),
                             QString::number(row.countedCves),
                             QString::fromStdString(fixedFour(row.gain.points.tenThousandths(denominator))),
                             QString::number(row.gain.bandDrops)});
        QCOMPARE(found, sorted(expected));

        // The plan, greedily.
        QStringList steps;
        std::set<std::string> done;
        ScoreTablePtr now = before;
        int64_t allDrops = 0;
        int64_t allPoints = 0;
        while (done.size() < devicesOf.size()) {
            std::optional<std::tuple<int64_t, int64_t, int64_t, std::string>> best; // the first three below 0
            for (const auto &[key, devices] : devicesOf) {
                if (done.contains(key))
                    continue;
                std::set<std::string> with = done;
                with.insert(key);
                const auto [drops, points] = dropsAndPoints(*now, *scored(sample, profile, updated(sample, with)));
                const std::tuple step(-drops, -points, -static_cast<int64_t>(devices.size()), key);
                if (!best || step < *best)
                    best = step;
            }
            const auto &[drops, points, devices, key] = *best;
            done.insert(key);
            now = scored(sample, profile, updated(sample, done));
            allDrops -= drops;
            allPoints -= points;
            steps << lineOf({QString::fromStdString(key), QString::number(-devices), QString::number(-drops),
                             four(-points, denominator), QString::number(allDrops), four(allPoints, denominator)});
        }
        const auto planOf = [&](size_t count) {
            QStringList out;
            for (const PlanStep &step : analysis.plan(count))
                out << lineOf({QString::fromStdString(step.vendor + '\n' + step.software),
                               QString::number(step.devices), QString::number(step.gain.bandDrops),
                               QString::fromStdString(fixedFour(step.gain.points.tenThousandths(denominator))),
                               QString::number(step.total.bandDrops),
                               QString::fromStdString(fixedFour(step.total.points.tenThousandths(denominator)))});
            return out;
        };
        QCOMPARE(planOf(100), steps);
        QCOMPARE(planOf(2), steps.first(2));
    }

    void recordsOfOneDevice()
    {
        std::vector<VulnerabilityRecord> records{record("CVE-2026-2", 91, "v", "b"), record("CVE-2026-1", 91, "v", "a"),
                                                 record("CVE-2026-3", -1, "v", "a"), record("", 99, "v", "a"),
                                                 record("CVE-2026-4", 72, "v", "a"), record("CVE-2026-4", 95, "v", "c"),
                                                 record("CVE-2026-5", -1, "v", "a")};
        records[0].exploit = KnownExploit::Known;
        records[1].exploit = KnownExploit::None;
        records[2].severity = "Critical";
        records[2].severityCritical = true;
        records[3].version = "=1";
        records[4].version = "=1;2";
        records[4].update = "KB, \"5\"";
        const QStringList head{QStringLiteral("cveId,cvss,severity,vendor,software,version,exploit,update,counts")};
        const auto lines = [&](const Profile &profile, bool knows) {
            return csvOf(cvesOfDevice(records, profile, knows), 1);
        };
        // The id with one record below the threshold counts by the other one.
        QCOMPARE(lines({}, true),
                 head
                     + QStringList({QStringLiteral("CVE-2026-4,9.5,Critical,v,c,,,,true"),
                                    QStringLiteral("CVE-2026-1,9.1,Critical,v,a,,false,,true"),
                                    QStringLiteral("CVE-2026-2,9.1,Critical,v,b,,true,,true"),
                                    QStringLiteral("CVE-2026-4,7.2,High,v,a,'=1;2,,\"KB, \"\"5\"\"\",true"),
                                    QStringLiteral("CVE-2026-3,,Critical,v,a,,,,false"),
                                    QStringLiteral("CVE-2026-5,,High,v,a,,,,false")}));
        Profile severity;
        severity.nullCvss = NullCvss::Severity;
        severity.cvssTenths = 95;
        QStringList counted;
        for (const DeviceCve &row : cvesOfDevice(records, severity, true)) {
            if (row.counts == true)
                counted << QString::fromStdString(row.cveId + ' ' + row.software);
        }
        QCOMPARE(counted, QStringList({QStringLiteral("CVE-2026-4 c"), QStringLiteral("CVE-2026-4 a"),
                                       QStringLiteral("CVE-2026-3 a")}));
        QVERIFY(lines({}, false).at(1).endsWith(QStringLiteral(",,")));
        QVERIFY(cvesOfDevice({}, {}, true).empty());
    }

    void beyondTheCap()
    {
        // With 12 critical CVEs and a cap of 10, one less changes nothing; a software with three of them does.
        Sample sample;
        sample.devices = {TestFleet::cleanDevice("a", "pc")};
        for (int i = 0; i < 12; ++i)
            sample.records["a"].push_back(
                record(("CVE-2026-" + std::to_string(1000 + i)).c_str(), 98, "v", i < 3 ? "s" : "t"));
        const Profile profile;
        CveAnalysis analysis(scored(sample, profile));
        addAll(analysis, sample);
        for (const CveRow &row : analysis.byCve()) {
            QCOMPARE(row.gain.points.tenThousandths(analysis.denominator()), int64_t{0});
            QCOMPARE(row.counted, int64_t{1});
        }
        // A CVE is a tenth of 40 of the 100 points of a pillar of 25: one point.
        QCOMPARE(csvOf(analysis.bySoftware(), analysis.denominator()),
                 QStringList({QStringLiteral("vendor,software,devices,countedCves,points,bandDrops"),
                              QStringLiteral("v,t,1,9,7.0000,0"), QStringLiteral("v,s,1,3,1.0000,0")}));
        QCOMPARE(csvOf(analysis.plan(5), analysis.denominator()),
                 QStringList(
                     {QStringLiteral("step,vendor,software,devices,bandDrops,points,totalBandDrops,totalPoints"),
                      QStringLiteral("1,v,t,1,0,7.0000,0,7.0000"), QStringLiteral("2,v,s,1,0,3.0000,0,10.0000")}));
    }

    void highestCvssAndItsSeverity()
    {
        Sample sample;
        sample.devices = {TestFleet::cleanDevice("a", "pc"), TestFleet::cleanDevice("b", "pc")};
        sample.records["a"] = {record("CVE-1", 72, "v", "s"), record("CVE-2", -1, "v", "s")};
        sample.records["b"] = {record("CVE-1", 93, "v", "s"), record("CVE-2", -1, "v", "s")};
        sample.records["a"][1].severity = "Low";
        sample.records["b"][1].severity = "Medium";
        CveAnalysis analysis(scored(sample, {}));
        addAll(analysis, sample);
        // One of a cap of ten counts on 'b': a point.
        QCOMPARE(csvOf(analysis.byCve(), analysis.denominator()),
                 QStringList({QStringLiteral("cveId,cvss,severity,devices,counted,points,bandDrops"),
                              QStringLiteral("CVE-1,9.3,Critical,2,1,1.0000,0"),
                              QStringLiteral("CVE-2,,Medium,2,0,0.0000,0")}));
    }

    void json()
    {
        Sample sample;
        sample.devices = {TestFleet::cleanDevice("a", "pc")};
        sample.records["a"] = {record("CVE-1", 93, "v", "\"s\"")};
        CveAnalysis analysis(scored(sample, {}));
        addAll(analysis, sample);
        CvesSource source{std::nullopt,          TestFleet::asOf,        noTime, QStringLiteral("P"),
                          QStringLiteral("abc"), analysis.denominator(), {}};
        const auto written = [&](const auto &rows) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return writeCvesJson(buffer, std::span(rows), source) ? QString::fromUtf8(buffer.data()) : QString();
        };
        QCOMPARE(written(analysis.byCve()),
                 QStringLiteral(
                     "{\"schema\":\"trustgauge/cves/1\",\"tenant\":null,\"asOf\":\"2023-11-14T22:13:20Z\","
                     "\"recordsAsOf\":null,\"profile\":{\"name\":\"P\",\"hash\":\"abc\"},\"rows\":[\n"
                     "{\"cveId\":\"CVE-1\",\"cvss\":9.3,\"severity\":\"Critical\",\"devices\":1,\"counted\":1,"
                     "\"points\":1,\"bandDrops\":0}\n]}\n"));
        source.tenant = QStringLiteral("Contoso");
        source.recordsAsOf = TestFleet::asOf + ticksPerSecond;
        QCOMPARE(written(cvesOfDevice(sample.records["a"], {}, false)),
                 QStringLiteral("{\"schema\":\"trustgauge/cves/1\",\"tenant\":\"Contoso\","
                                "\"asOf\":\"2023-11-14T22:13:20Z\",\"recordsAsOf\":\"2023-11-14T22:13:21Z\","
                                "\"profile\":{\"name\":\"P\",\"hash\":\"abc\"},\"rows\":[\n"
                                "{\"cveId\":\"CVE-1\",\"cvss\":9.3,\"severity\":\"Critical\",\"vendor\":\"v\","
                                "\"software\":\"\\\"s\\\"\",\"version\":null,\"exploit\":null,\"update\":null,"
                                "\"counts\":null}\n]}\n"));
    }
};

QTEST_GUILESS_MAIN(TestCves)
#include "tst_cves.moc"
