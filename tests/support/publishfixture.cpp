#include "support/publishfixture.h"

#include "support/adddevice.h"

#include <QUuid>

using namespace Trustgauge;

PublishFixture::PublishFixture()
{
    tenant.name = QStringLiteral("Contoso");
    tenant.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    tenant.clientId = QStringLiteral("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    tenant.pollIntervalMinutes = 60;
    PublishTarget target;
    target.enabled = true;
    target.url = QStringLiteral("http://127.0.0.1:1");
    tenant.publish = target;
    auto opened = Store::open(storePath(), Store::Open::MakeIfMissing);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail.english()));
    store = std::move(*opened);
}

Device PublishFixture::device(const QString &id, const char *risk)
{
    Device d;
    d.machineId = id.toStdString();
    d.deviceName = "pc-" + d.machineId;
    d.riskScore = risk;
    d.exposureLevel = "Low";
    d.onboardingStatus = "Onboarded";
    d.healthStatus = "Active";
    d.avMode = "0";
    d.lastSeen = parseTimestamp("2026-06-15T00:00:00Z");
    d.cveKnowledge = CveKnowledge::Looked;
    return d;
}

QList<Device> PublishFixture::devices(int count, const char *risk)
{
    QList<Device> out;
    for (int i = 0; i < count; ++i)
        out << device(QStringLiteral("m%1").arg(i, 5, 10, QLatin1Char('0')), risk);
    return out;
}

StoredCycle PublishFixture::made(const QList<Device> &devices, int hours, CycleState state) const
{
    StoredCycle out;
    out.info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    out.info.tenantName = tenant.name;
    out.info.tenantId = tenant.tenantId;
    out.info.state = state;
    out.info.asOf = parseTimestamp("2026-06-15T00:00:00Z") + hours * ticksPerHour;
    out.info.started = out.info.finished = out.info.asOf;
    FleetBuilder builder;
    builder.restoreSource(true);
    for (Device d : devices) {
        d.lastSeen += hours * ticksPerHour; // they report all the time
        addDevice(builder, d);
    }
    out.fleet = builder.build(out.info.asOf);
    out.completenessFloor = tenant.completenessFloor;
    return out;
}

QueueOutcome PublishFixture::cycle(const QList<Device> &devices, int hours, const PublishOverrides &word,
                                   CycleState state, const QStringList &merged)
{
    StoredCycle stored = made(devices, hours, state);
    stored.info.mergedDevices = merged;
    QueueOutcome out;
    Outbox box = outbox();
    const auto queue = [&]() -> Result<void> {
        Result<QueueOutcome> queued = queueCycle(stored, tenant, box, word);
        if (!queued)
            return tl::unexpected(queued.error());
        out = std::move(*queued);
        return {};
    };
    const auto begun = store->cycles().begin(stored.info);
    const auto done = begun ? store->cycles().commit(stored, queue) : begun;
    if (!done)
        qFatal("%s", qPrintable(done.error().detail.english()));
    return out;
}

void PublishFixture::storeCycle(const QList<Device> &devices, int hours, CycleState state)
{
    const StoredCycle stored = made(devices, hours, state);
    if (!store->cycles().begin(stored.info) || !store->cycles().commit(stored))
        qFatal("not stored");
}

void PublishFixture::acceptAll()
{
    Outbox box = outbox();
    const auto all = box.list(1'000'000);
    std::vector<Settled> settled;
    for (const OutboxRecord &record : *all)
        settled.push_back({record.run, record.id, record.id, Settled::How::Accepted, true, {}});
    if (!box.settle(settled))
        qFatal("not settled");
}

QStringList PublishFixture::waiting() const
{
    Outbox box = outbox();
    QStringList out;
    for (const RecordKind kind : {RecordKind::Device, RecordKind::Summary}) {
        const auto records = box.waiting(kind, 1'000'000);
        for (const OutboxRecord &r : *records)
            out << (kind == RecordKind::Summary
                        ? QStringLiteral("summary")
                        : QStringLiteral("%1 %2 %3")
                              .arg(r.machineId, r.band, r.score ? QString::number(*r.score) : QStringLiteral("null")));
    }
    return out;
}
