#include "core/fleet/fleetpart.h"
#include "core/query/filterevaluation.h"
#include "core/query/filterrecords.h"
#include "core/query/filtertexts.h"
#include "core/workspace/cveslens.h"
#include "core/workspace/filtersources.h"
#include "support/testfleet.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Trustgauge;

namespace {

constexpr int deviceCount = 5'000; // more than are evaluated at once

//! Records of every device but each seventh; some name software without a CVE.
std::map<std::string, std::vector<VulnerabilityRecord>> recordsOfFleet(const Fleet &fleet)
{
    std::map<std::string, std::vector<VulnerabilityRecord>> out;
    for (size_t row = 0; row < fleet.size(); ++row) {
        if (row % 7 == 0)
            continue;
        std::vector<VulnerabilityRecord> &records = out[std::string(std::string_view(fleet.machineId(row)))];
        for (size_t n = 0; n < row % 4; ++n) {
            VulnerabilityRecord record;
            record.id = std::to_string(n);
            record.cveId = "CVE-2026-" + std::to_string((row + n * 5) % 11);
            record.cvssTenths = 80 + static_cast<int>((row + n * 5) % 11) * 2;
            record.severity = record.cvssTenths >= 90 ? "Critical" : "High";
            record.severityCritical = record.cvssTenths >= 90;
            record.vendor = "v";
            record.software = n % 2 == 0 ? "browser" : "office";
            record.exploit = n == 0 ? KnownExploit::Known : KnownExploit::None;
            record.update = n % 2 == 0 ? "fix " + std::to_string(row % 2) : "the fix";
            records.push_back(record);
        }
        if (row % 5 == 0) {
            VulnerabilityRecord record;
            record.id = "seen";
            record.vendor = "v";
            record.software = row % 2 == 0 ? "browser" : "editor";
            records.push_back(record);
        }
    }
    return out;
}

struct Sample
{
    FleetPtr fleet = TestFleet::variedFleet(deviceCount);
    std::map<std::string, std::vector<VulnerabilityRecord>> records = recordsOfFleet(*fleet);
    Ticks told = TestFleet::asOf; // the time of the records
    int visits = 0;

    CvesSubject subject(const FleetPtr &of, const QString &filter)
    {
        const auto expression = parseFilter(filter);
        CvesSubject out = cvesSubject(TestFleet::scored(of), QStringLiteral("p"),
                                      expression ? *expression : FilterExpression());
        out.visit = [this](const QString &device, const BaselineTable::Visitor &visitor) -> Result<bool> {
            ++visits;
            if (visitor.begun)
                visitor.begun(told);
            for (const auto &[machineId, list] : records) {
                if (visitor.stops && visitor.stops())
                    return failure(ErrorCode::Cancelled, QStringLiteral("sample"), {});
                if (device.isNull() || device.toStdString() == machineId)
                    visitor.device({machineId, noTime, list});
            }
            return true;
        };
        return out;
    }
    //! The devices that match, found by evaluating the filter on all at once.
    FleetPtr matching(const QString &filter)
    {
        const auto expression = parseFilter(filter);
        const ScoreTablePtr scores = TestFleet::scored(fleet);
        FilterInput input{*scores};
        FilterRecords asked(*expression);
        for (const auto &[machineId, list] : records) {
            for (const VulnerabilityRecord &record : list)
                asked.add(machineId, record.cveId, record.vendor, record.software);
        }
        input.records = asked.finish(fleet);
        const auto found = evaluate(*expression, input);
        return found ? fleetPart(*fleet, found->rows()) : nullptr;
    }
};

QByteArray csvOf(const CvesFound &found)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const std::vector<CveRow> cves = found.analysis->byCve();
    const std::vector<SoftwareRow> software = found.analysis->bySoftware();
    const std::vector<PlanStep> plan = found.analysis->plan(3);
    if (!writeCvesCsv(out, std::span<const CveRow>(cves), found.source, {})
        || !writeCvesCsv(out, std::span<const SoftwareRow>(software), found.source, {})
        || !writeCvesCsv(out, std::span<const PlanStep>(plan), found.source, {}))
        return {};
    return out.data();
}

} // namespace

//! The devices that a filter chooses, and their records.
class TestCvesLens : public QObject
{
    Q_OBJECT

private slots:
    void filterChoosesAsOnAll_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter :
             {"risk >= medium", "cve = CVE-2026-3", "cve != CVE-2026-3", "software has office and cve = CVE-2026-1",
              "isempty(software)", "not(cve = CVE-2026-9)", "software == \"v browser\" or risk = high",
              "vulnerableSoftware == \"v browser\"", "vulnerableSoftware !has office"})
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }
    void filterChoosesAsOnAll()
    {
        QFETCH(QString, filter);
        Sample sample;
        const Result<CvesFound> found = findCves(sample.subject(sample.fleet, filter));
        QVERIFY(found && found->areKept);
        // A filter that asks of records needs those of all devices first.
        QCOMPARE(sample.visits, asksOfRecords(*parseFilter(filter)) ? 2 : 1);
        const FleetPtr part = sample.matching(filter);
        QVERIFY(part && part->size() > 0 && part->size() < sample.fleet->size());
        QCOMPARE(found->devices + found->insufficient, part->size());
        const Result<CvesFound> wanted = findCves(sample.subject(part, {}));
        QVERIFY(wanted);
        QCOMPARE(csvOf(*found), csvOf(*wanted));
        QCOMPARE(found->devices, wanted->devices);
        QCOMPARE(found->unknown, wanted->unknown);
    }

    void filterOfARowFindsAsManyAsItCounts()
    {
        Sample sample;
        const auto count = [&sample](const QString &filter) {
            const FleetPtr found = sample.matching(withCondition(filter, QStringLiteral("sufficient = true")));
            return found ? static_cast<int64_t>(found->size()) : -1;
        };
        const Result<CvesFound> found = findCves(sample.subject(sample.fleet, {}));
        QVERIFY(found && found->analysis);
        const CveRanking ranking = found->analysis->ranking();
        for (const SoftwareRow &row : ranking.software) {
            const QString name = QString::fromStdString(row.vendor + ' ' + row.software);
            QCOMPARE(count(filterOfSoftware(QString::fromStdString(row.vendor), QString::fromStdString(row.software))),
                     row.devices);
            QVERIFY(count(QStringLiteral("software == \"%1\"").arg(name)) >= row.devices);
        }
        for (const CveRow &row : ranking.cves)
            QCOMPARE(count(filterOfCve(QString::fromStdString(row.cveId))), row.devices);
        // More devices have it than have a CVE in it; nobody has a CVE in the editor.
        QVERIFY(count(QStringLiteral("software == \"v browser\""))
                > count(QStringLiteral("vulnerableSoftware == \"v browser\"")));
        QVERIFY(count(QStringLiteral("software == \"v editor\"")) > 0);
        QCOMPARE(count(QStringLiteral("vulnerableSoftware == \"v editor\"")), int64_t{0});
    }

    // Whom the filter chooses and what is counted are of the same records.
    void recordsReplacedMeanwhile()
    {
        Sample sample;
        const QString filter = QStringLiteral("cve = CVE-2026-3");
        CvesSubject subject = sample.subject(sample.fleet, filter);
        subject.visit = [&sample, visit = subject.visit](const QString &device, const BaselineTable::Visitor &visitor) {
            if (sample.visits == 1) { // another poll ends
                sample.told += ticksPerHour;
                sample.records.erase(sample.records.begin(), std::next(sample.records.begin(), deviceCount / 2));
            }
            return visit(device, visitor);
        };
        const Result<CvesFound> found = findCves(subject);
        QVERIFY(found && found->areKept);
        QCOMPARE(sample.visits, 4);
        QCOMPARE(found->source.recordsAsOf, sample.told);
        const FleetPtr part = sample.matching(filter);
        QVERIFY(part && part->size() > 0);
        const Result<CvesFound> wanted = findCves(sample.subject(part, {}));
        QVERIFY(wanted);
        QCOMPARE(csvOf(*found), csvOf(*wanted));
    }

    void oneDevice()
    {
        Sample sample;
        const auto device = std::find_if(sample.records.begin(), sample.records.end(), [](const auto &of) {
            return of.second.size() == 3 && !of.second.back().cveId.empty();
        });
        QVERIFY(device != sample.records.end());
        const auto &[machineId, records] = *device;
        const QString id = QString::fromStdString(machineId);
        const auto found = [&](const char *filter) {
            const auto r = findCvesOfDevice(sample.subject(sample.fleet, QString::fromLatin1(filter)), id);
            return r ? r->state : DeviceCvesFound::State::NoSuchDevice;
        };
        QCOMPARE(found(""), DeviceCvesFound::State::Found);
        QCOMPARE(found("software has browser"), DeviceCvesFound::State::Found);
        QCOMPARE(found("software has nothing"), DeviceCvesFound::State::NoMatch);
        const auto rows = findCvesOfDevice(sample.subject(sample.fleet, {}), id);
        QVERIFY(rows && rows->rows.size() == records.size());
        const auto none = findCvesOfDevice(sample.subject(sample.fleet, {}), QStringLiteral("nobody"));
        QVERIFY(none && none->state == DeviceCvesFound::State::NoSuchDevice);
    }

    void cancelled()
    {
        Sample sample;
        const CvesSubject subject = sample.subject(sample.fleet, {});
        int asked = 0;
        CvesProgress progress;
        progress.isStale = [&] { return ++asked > 100; };
        const Result<CvesFound> found = findCves(subject, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }

    void rankingKnowsTheCvesOfSoftware()
    {
        Sample sample;
        const Result<CvesFound> found = findCves(sample.subject(sample.fleet, {}));
        QVERIFY(found);
        const CveRanking ranking = found->analysis->ranking();
        QCOMPARE(ranking.software.size(), size_t{2});
        QCOMPARE(ranking.cvesOfSoftware.size(), size_t{2});
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(static_cast<int64_t>(ranking.cvesOfSoftware[i].size()), ranking.software[i].countedCves);
            QVERIFY(std::is_sorted(ranking.cvesOfSoftware[i].begin(), ranking.cvesOfSoftware[i].end()));
            for (const uint32_t place : ranking.cvesOfSoftware[i])
                QVERIFY(ranking.cves[place].counted > 0);
            const bool isBrowser = ranking.software[i].software == "browser";
            QCOMPARE(ranking.software[i].hasSeveralUpdates, isBrowser);
            QCOMPARE(ranking.software[i].update, isBrowser ? std::string() : std::string("the fix"));
            QCOMPARE(ranking.software[i].exploit, isBrowser ? KnownExploit::Known : KnownExploit::None);
        }
        QVERIFY(!found->lacksSoftware);
    }
};

QTEST_GUILESS_MAIN(TestCvesLens)
#include "tst_cveslens.moc"
