#include "app/window/demopast.h"
#include "core/report/history.h"
#include "core/store/retention.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The past that a demo begins with, as the store tells it.
class TestDemoPast : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void storeIsWhole();
    void everyDayButOne();
    void marksOfATrend();
    void devicesHaveStories();
    void interruptedPastGoesOn();
    void usedStoreIsLeftAlone();
    void unusableStore();

private:
    [[nodiscard]] DemoPast past() const
    {
        DemoPast out;
        out.storePath = m_path;
        out.tenant.name = u"Contoso (demo)"_s;
        out.tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
        out.tenant.apiEndpoint = u"http://127.0.0.1:9"_s;
        out.tenant.pollIntervalMinutes = 60;
        out.tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
        out.fleet.devices = devices;
        out.fleet.step = DemoPast::cycles;
        return out;
    }
    void fill()
    {
        const std::atomic_bool cancelled = false;
        const Result<void> stored = storeDemoPast(past(), cancelled);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail.english()));
        open();
    }
    void open()
    {
        auto opened = Store::open(m_path, Store::Open::MustExist);
        QVERIFY(opened);
        m_store = std::move(*opened);
    }
    [[nodiscard]] QList<CycleInfo> log() const
    {
        return m_store->cycles().log(past().tenant.name, 1'000).value_or(QList<CycleInfo>());
    }

    static constexpr int devices = 300;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestDemoPast::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"demo.db"_s);
}

void TestDemoPast::storeIsWhole()
{
    fill();
    const Result<void> good = checkStore(*m_store);
    QVERIFY2(good, good ? "" : qPrintable(good.error().detail.english()));
    const auto newest = m_store->cycles().load(past().tenant.name, CycleTable::Which::NewestWithData);
    QVERIFY(newest && *newest);
    QCOMPARE((*newest)->info.state, CycleState::Complete);
    QCOMPARE((*newest)->info.tenantId, past().tenant.tenantId);
    QVERIFY((*newest)->fleet->size() > devices * 9 / 10); // some are merged into others
    QVERIFY(!(*newest)->info.mergedDevices.isEmpty());
    // The first real poll comes when it would have come anyway.
    const Ticks age = currentSecond() - (*newest)->info.asOf;
    QVERIFY(age >= DemoPast::hoursBetween * ticksPerHour && age < (DemoPast::hoursBetween + 1) * ticksPerHour);
}

void TestDemoPast::everyDayButOne()
{
    fill();
    QSet<int64_t> days;
    int withData = 0;
    Ticks later = currentSecond();
    for (const CycleInfo &info : log()) {
        QVERIFY(info.started < later);
        later = info.started;
        if (info.state == CycleState::Failed)
            continue;
        days << utcDay(info.asOf);
        ++withData;
    }
    // Two weeks begin and end within a day, and nothing was stored on one of the days.
    QVERIFY2(days.size() >= DemoPast::days - 1 && days.size() <= DemoPast::days,
             qPrintable(QString::number(days.size())));
    QCOMPARE(withData, DemoPast::cycles - 24 / DemoPast::hoursBetween);
}

void TestDemoPast::marksOfATrend()
{
    fill();
    int partial = 0;
    QSet<int64_t> failedOn, storedOn;
    for (const CycleInfo &info : log()) {
        if (info.state == CycleState::Failed) {
            failedOn << utcDay(info.started);
            QCOMPARE(info.fault, ErrorCode::Network);
            QVERIFY(!info.reason.isEmpty());
            continue;
        }
        storedOn << utcDay(info.asOf);
        if (info.state == CycleState::Partial) {
            ++partial;
            QVERIFY(!info.reason.isEmpty());
        }
    }
    QCOMPARE(partial, 1);
    QCOMPARE(failedOn.size(), 1);
    QVERIFY(!storedOn.intersects(failedOn));
    const Result<FleetPast> fleet = m_store->history().fleet(past().tenant.name, {});
    QVERIFY(fleet);
    int changes = 0;
    for (size_t i = 1; i < fleet->cycles.size(); ++i)
        changes += *fleet->cycles[i].profile == *fleet->cycles[i - 1].profile ? 0 : 1;
    QCOMPARE(changes, 1);
    QCOMPARE(*fleet->cycles.back().profile, Profile());
    QVERIFY(profileErrors(*fleet->cycles.front().profile).empty());
}

void TestDemoPast::devicesHaveStories()
{
    fill();
    const Result<FleetPast> fleet = m_store->history().fleet(past().tenant.name, {});
    QVERIFY(fleet);
    const auto newest = m_store->cycles().load(past().tenant.name, CycleTable::Which::NewestWithData);
    QVERIFY(newest && *newest);
    int changed = 0;    // devices of which something did
    int restless = 0;   // those that changed their band often
    int brokenInto = 0; // those with the story of a break-in
    int updated = 0;    // those whose critical CVEs rose with the updates of a month, and fell
    for (size_t row = 0; row < (*newest)->fleet->size(); ++row) {
        const auto id = QString::fromStdString(std::string((*newest)->fleet->machineId(row).view()));
        const Result<DevicePast> device = m_store->history().device(past().tenant.name, id, {});
        QVERIFY(device);
        QCOMPARE(device->cycles.size(), fleet->cycles.size());
        const auto &texts = device->texts;
        const auto had = [&texts](const char *risk) {
            return std::any_of(texts.begin(), texts.end(), [risk](const auto &one) { return one.riskScore == risk; });
        };
        changed += texts.size() > 1 ? 1 : 0;
        brokenInto += had("Low") && had("Medium") && had("High") ? 1 : 0;
        std::optional<Band> before;
        int bandChanges = 0;
        std::vector<uint32_t> cves;
        for (const DeviceHistoryRow &told : deviceHistoryRows(*device, {})) {
            if (!told.values)
                continue;
            const Band band = told.values->score.band;
            bandChanges += before && *before != band ? 1 : 0;
            before = band;
            const uint32_t critical = told.values->criticalCves.value_or(0);
            if (cves.empty() || cves.back() != critical)
                cves.push_back(critical);
        }
        updated += cves.size() == 3 && cves[1] > cves[0] && cves[2] == cves[0] ? 1 : 0;
        restless += bandChanges >= 6 ? 1 : 0;
    }
    QVERIFY2(changed > devices / 4, qPrintable(QString::number(changed)));
    QVERIFY(brokenInto >= 2);
    QVERIFY2(restless >= 2 && restless < devices / 10, qPrintable(QString::number(restless)));
    QVERIFY2(updated > devices / 8, qPrintable(QString::number(updated)));
}

// Ended after some cycles, the next start stores the rest.
void TestDemoPast::interruptedPastGoesOn()
{
    std::atomic_bool cancelled = false;
    Result<void> first;
    std::thread filling([&] { first = storeDemoPast(past(), cancelled); });
    const bool begun = QTest::qWaitFor(
        [this] {
        auto reading = Store::open(m_path, Store::Open::ReadOnly);
        if (!reading)
            return false;
        const auto stored = (*reading)->cycles().log(past().tenant.name, 5);
        return stored && stored->size() == 5;
        },
        60'000);
    cancelled = true;
    filling.join();
    QVERIFY(begun);
    if (!first)
        QCOMPARE(first.error().code, ErrorCode::Cancelled);
    fill();
    QVERIFY(checkStore(*m_store));
    QSet<QString> ids;
    Ticks later = currentSecond();
    for (const CycleInfo &info : log()) {
        ids << info.id;
        QVERIFY(info.started <= later);
        later = info.started;
    }
    QCOMPARE(ids.size(), log().size());
    const auto count = log().size();
    m_store.reset();
    fill(); // whole by now
    QCOMPARE(log().size(), count);
}

void TestDemoPast::usedStoreIsLeftAlone()
{
    {
        auto made = Store::open(m_path, Store::Open::MakeIfMissing);
        QVERIFY(made);
        CycleInfo own;
        own.id = u"own"_s;
        own.tenantName = past().tenant.name;
        own.tenantId = past().tenant.tenantId;
        own.state = CycleState::Failed;
        own.started = currentSecond();
        QVERIFY((*made)->cycles().logFailure(own));
    }
    fill();
    QCOMPARE(log().size(), 1);
}

void TestDemoPast::unusableStore()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    const std::atomic_bool cancelled = false;
    const Result<void> stored = storeDemoPast(past(), cancelled);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::StoreBroken);
}

QTEST_GUILESS_MAIN(TestDemoPast)
#include "tst_demopast.moc"
