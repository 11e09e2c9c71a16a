#include "core/pipeline/quotabook.h"

#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/pipeline/pollinput.h"
#include "core/store/storelock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace Trustgauge {

namespace {

constexpr int writeEveryMs = 500;
constexpr qint64 hourSeconds = 3'603;
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
const QString schema = QStringLiteral("trustgauge/calls/1");

QString nameOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Machines:
        return QStringLiteral("machines");
    case Endpoint::AntivirusInfo:
        return QStringLiteral("deviceavinfo");
    case Endpoint::MachineVulnerabilities:
        return QStringLiteral("machineVulnerabilities");
    case Endpoint::VulnerabilitiesByMachine:
        return QStringLiteral("softwareVulnerabilitiesByMachine");
    case Endpoint::VulnerabilitiesExport:
        return QStringLiteral("softwareVulnerabilitiesExport");
    case Endpoint::VulnerabilityChanges:
        return QStringLiteral("softwareVulnerabilityChangesByMachine");
    case Endpoint::MachineAlerts:
        return QStringLiteral("machineAlerts");
    }
    return {};
}

constexpr std::array allEndpoints{Endpoint::Machines,
                                  Endpoint::AntivirusInfo,
                                  Endpoint::MachineVulnerabilities,
                                  Endpoint::VulnerabilitiesByMachine,
                                  Endpoint::VulnerabilitiesExport,
                                  Endpoint::VulnerabilityChanges,
                                  Endpoint::MachineAlerts};
static_assert(allEndpoints.size() == endpointCount);

//! Calls by the second they started in: `[[seconds since 1970, calls], ..]`.
QJsonArray startsToJson(const std::vector<std::chrono::milliseconds> &ages, qint64 nowMs)
{
    QJsonArray out;
    qint64 second = -1;
    qint64 count = 0;
    const auto close = [&] {
        if (count > 0)
            out.append(QJsonArray{second, count});
    };
    for (const std::chrono::milliseconds age : ages) {
        // Rounded up: a call must not be forgotten before the service forgets it.
        const qint64 at = (nowMs - age.count() + 999) / 1000;
        if (at != second) {
            close();
            second = at;
            count = 0;
        }
        ++count;
    }
    close();
    return out;
}

std::vector<std::chrono::milliseconds> agesFromJson(const QJsonArray &list, qint64 nowMs, int most)
{
    std::vector<std::chrono::milliseconds> out;
    for (const QJsonValue &value : list) {
        const QJsonArray pair = value.toArray();
        // A time ahead of the clock (it was set back) counts as now.
        const qint64 second = std::min(pair.at(0).toInteger(-1), nowMs / 1000);
        const qint64 count = std::min<qint64>(pair.at(1).toInteger(), most);
        if (second < 0 || nowMs / 1000 - second > hourSeconds)
            continue;
        const std::chrono::milliseconds age(nowMs - second * 1000);
        out.insert(out.end(), static_cast<size_t>(std::max<qint64>(0, count)), age);
    }
    return out;
}

} // namespace

QuotaBook::QuotaBook(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

QString QuotaBook::pathBeside(const QString &storePath)
{
    return StoreLock::canonicalPath(storePath) + QStringLiteral(".calls");
}

QuotaBook::~QuotaBook()
{
    save();
}

Governor &QuotaBook::governorOf(const TenantConfig &tenant)
{
    load();
    Governor &governor = m_governors[originOf(tenant)];
    governor.onStarted = [this] { changed(); };
    return governor;
}

void QuotaBook::load()
{
    if (m_path.isEmpty())
        return;
    const Result<QByteArray> bytes = readPrivateFile(m_path, maxFileBytes);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root.value(QStringLiteral("schema")).toString() != schema)
        return;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const QJsonObject quotas = root.value(QStringLiteral("quotas")).toObject();
    for (auto it = quotas.begin(); it != quotas.end(); ++it) {
        const QJsonObject endpoints = it->toObject();
        Governor &governor = m_governors[it.key()];
        for (const Endpoint endpoint : allEndpoints) {
            const auto known = agesFromJson(endpoints.value(nameOf(endpoint)).toArray(), nowMs,
                                            documentedLimit(endpoint).perHour);
            if (known.size() > governor.ages(endpoint).size())
                governor.restore(endpoint, known);
        }
    }
}

void QuotaBook::changed()
{
    m_dirty = true;
    if (m_path.isEmpty())
        return;
    if (!m_timer) {
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, &QuotaBook::save);
    }
    if (!m_timer->isActive())
        m_timer->start(writeEveryMs);
}

void QuotaBook::save()
{
    if (!m_dirty || m_path.isEmpty())
        return;
    load(); // what another program wrote meanwhile must not be lost
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QJsonObject quotas;
    for (auto &[key, governor] : m_governors) {
        if (governor.isLifted())
            continue;
        QJsonObject endpoints;
        for (const Endpoint endpoint : allEndpoints) {
            const QJsonArray starts = startsToJson(governor.ages(endpoint), nowMs);
            if (!starts.isEmpty())
                endpoints.insert(nameOf(endpoint), starts);
        }
        if (!endpoints.isEmpty())
            quotas.insert(key, endpoints);
    }
    const QJsonObject root{{QStringLiteral("schema"), schema}, {QStringLiteral("quotas"), quotas}};
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
    if (const auto r = writeWholeFile(m_path, bytes, FileAccess::Private, FileLinks::Replace); !r) {
        tell(r.error());
        return;
    }
    m_dirty = false;
    m_told = false;
}

void QuotaBook::tell(const Error &error)
{
    if (std::exchange(m_told, true))
        return;
    Error why = error;
    why.detail += QStringLiteral("; the calls of the last hour are not known to the next start nor to other programs, "
                                 "which may so exceed the service's limits");
    emit failed(why);
}

} // namespace Trustgauge
