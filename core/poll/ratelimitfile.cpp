#include "core/poll/ratelimitfile.h"

#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/poll/pollcontext.h"
#include "core/store/storelock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr int writeEveryMs = 500;
constexpr qint64 hourSeconds = 3'603;
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
const QString schema = QStringLiteral("trustgauge/calls/1");

//! Calls grouped by the second they started in: `[[seconds since 1970, calls], ..]`.
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
        // Rounded up, so that a call is not forgotten before the service forgets it.
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
        // A time in the future (the clock was set back) counts as now.
        const qint64 second = std::min(pair.at(0).toInteger(-1), nowMs / 1000);
        const qint64 count = std::min<qint64>(pair.at(1).toInteger(), most);
        if (second < 0 || nowMs / 1000 - second > hourSeconds)
            continue;
        const std::chrono::milliseconds age(nowMs - second * 1000);
        out.insert(out.end(), static_cast<size_t>(std::max<qint64>(0, count)), age);
    }
    return out;
}

//! The file's `quotas` object; nullopt: the file is not in our format.
std::optional<QJsonObject> quotasIn(const QByteArray &bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const QJsonValue rateLimits = root.value(QStringLiteral("quotas"));
    if (root.value(QStringLiteral("schema")).toString() != schema || !rateLimits.isObject())
        return std::nullopt;
    const auto isStart = [](const QJsonValue &start) {
        const QJsonArray pair = start.toArray();
        return pair.size() == 2 && pair.at(0).isDouble() && pair.at(1).isDouble();
    };
    const QJsonObject apps = rateLimits.toObject();
    for (const QJsonValue &app : apps) {
        if (!app.isObject())
            return std::nullopt;
        const QJsonObject endpoints = app.toObject();
        for (const QJsonValue &starts : endpoints) {
            const QJsonArray list = starts.toArray();
            if (!starts.isArray() || !std::all_of(list.begin(), list.end(), isStart))
                return std::nullopt;
        }
    }
    return apps;
}

} // namespace

RateLimitFile::RateLimitFile(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

QString RateLimitFile::pathBeside(const QString &storePath)
{
    return StoreLock::canonicalPath(storePath) + QStringLiteral(".calls");
}

RateLimitFile::~RateLimitFile()
{
    save();
}

RateLimiter &RateLimitFile::limiterOf(const TenantConfig &tenant)
{
    load();
    const QString key = originOf(tenant);
    const bool isNew = m_limiters.find(key) == m_limiters.end();
    RateLimiter &limiter = m_limiters[key];
    if (isNew && m_lostMs > 0)
        assumeCalls(limiter);
    limiter.onStarted = [this] { changed(); };
    return limiter;
}

void RateLimitFile::load()
{
    if (m_path.isEmpty())
        return;
    const Result<QByteArray> bytes = readPrivateFile(m_path, maxFileBytes);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    if (bytes->isEmpty() && !QFileInfo::exists(m_path))
        return;
    const std::optional<QJsonObject> rateLimits = quotasIn(*bytes);
    if (!rateLimits) {
        lost();
        return;
    }
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (auto it = rateLimits->begin(); it != rateLimits->end(); ++it) {
        const QJsonObject endpoints = it->toObject();
        RateLimiter &limiter = m_limiters[it.key()];
        for (const EndpointFacts &facts : endpointFacts) {
            const auto known = agesFromJson(endpoints.value(QLatin1String(facts.key)).toArray(), nowMs,
                                            facts.limit.perHour);
            if (known.size() > limiter.ages(facts.endpoint).size())
                limiter.restore(facts.endpoint, known);
        }
    }
}

void RateLimitFile::lost()
{
    const qint64 writtenMs = QFileInfo(m_path).lastModified().toMSecsSinceEpoch();
    if (std::exchange(m_lostMs, writtenMs) == writtenMs)
        return; // already reported
    emit failed({ErrorCode::BadInput, m_path,
                 sentence("Poll", "is damaged, so that the calls of the last hour are not known; as many as the service "
                                  "allows are taken for made, and for up to an hour calls wait for their turn"),
                 0});
}

void RateLimitFile::assumeCalls(RateLimiter &limiter) const
{
    using std::chrono::milliseconds;
    constexpr milliseconds hour = std::chrono::seconds(hourSeconds);
    const milliseconds newest(std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - m_lostMs));
    if (newest >= hour)
        return; // older calls no longer count
    for (const EndpointFacts &facts : endpointFacts) {
        const Endpoint endpoint = facts.endpoint;
        const CallLimit limit = documentedLimit(endpoint);
        std::vector<milliseconds> ages;
        const int earlier = limit.perHour - limit.perMinute;
        for (int i = 0; i < earlier; ++i)
            ages.push_back(hour - (hour - newest) * i / earlier);
        ages.insert(ages.end(), static_cast<size_t>(limit.perMinute), newest);
        limiter.restore(endpoint, ages);
    }
}

void RateLimitFile::changed()
{
    m_dirty = true;
    if (m_path.isEmpty())
        return;
    if (!m_timer) {
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, &RateLimitFile::save);
    }
    if (!m_timer->isActive())
        m_timer->start(writeEveryMs);
}

void RateLimitFile::save()
{
    if (!m_dirty || m_path.isEmpty())
        return;
    load(); // so that calls written by another program meanwhile are not lost
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QJsonObject rateLimits;
    for (auto &[key, limiter] : m_limiters) {
        if (limiter.isLifted())
            continue;
        QJsonObject endpoints;
        for (const EndpointFacts &facts : endpointFacts) {
            const QJsonArray starts = startsToJson(limiter.ages(facts.endpoint), nowMs);
            if (!starts.isEmpty())
                endpoints.insert(QString::fromLatin1(facts.key), starts);
        }
        if (!endpoints.isEmpty())
            rateLimits.insert(key, endpoints);
    }
    const QJsonObject root{{QStringLiteral("schema"), schema}, {QStringLiteral("quotas"), rateLimits}};
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
    if (const auto r = writeWholeFile(m_path, bytes, FileAccess::Private, FileLinks::Replace); !r) {
        tell(r.error());
        return;
    }
    m_dirty = false;
    m_told = false;
}

void RateLimitFile::tell(const Error &error)
{
    if (std::exchange(m_told, true))
        return;
    Error why = error;
    why.detail = sentence("Poll",
                          "%1; the calls of the last hour are not known to the next start nor to other programs, "
                          "which may so exceed the service's limits")
                     .arg(why.detail);
    emit failed(why);
}

} // namespace Trustgauge
