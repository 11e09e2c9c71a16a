#include "core/poll/ratelimitfile.h"

#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/poll/pollcontext.h"
#include "core/store/postgres/postgresshelf.h"
#include "core/store/storeplace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr int writeEveryMs = 500, writeSharedEveryMs = 5'000;
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

//! A name tells nothing of the tenant.
QString sharedFileOf(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) + QStringLiteral(".json");
}

} // namespace

RateLimitFile::RateLimitFile(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

RateLimitFile::RateLimitFile(LibraryShelfPtr shared, QObject *parent) : QObject(parent), m_shared(std::move(shared)) {}

std::unique_ptr<RateLimitFile> RateLimitFile::of(const QString &store)
{
    if (isServerStore(store))
        return std::make_unique<RateLimitFile>(std::make_shared<PostgresShelf>(store, QStringLiteral("calls")));
    return std::make_unique<RateLimitFile>(pathBeside(store));
}

QString RateLimitFile::pathBeside(const QString &storePath)
{
    return pathOnThisComputer(storePath) + QStringLiteral(".calls");
}

RateLimitFile::~RateLimitFile()
{
    save();
}

RateLimiter &RateLimitFile::limiterOf(const TenantConfig &tenant)
{
    const QString key = originOf(tenant);
    const auto isKnown = [&] { return m_limiters.find(key) != m_limiters.end(); };
    bool isNew = !isKnown();
    if (m_shared)
        m_limiters[key]; // so that its calls are looked for
    load();
    isNew = isNew && (m_shared || !isKnown());
    RateLimiter &limiter = m_limiters[key];
    if (isNew && m_lostMs > 0)
        assumeCalls(limiter);
    limiter.onStarted = [this] { changed(); };
    return limiter;
}

void RateLimitFile::load()
{
    if (m_shared)
        loadShared();
    else if (!m_path.isEmpty())
        loadFile();
}

void RateLimitFile::loadFile()
{
    const Result<QByteArray> bytes = readPrivateFile(m_path, maxFileBytes);
    if (!bytes)
        tell(bytes.error());
    else if (!bytes->isEmpty() || QFileInfo::exists(m_path))
        take(*bytes, m_path, QFileInfo(m_path).lastModified().toMSecsSinceEpoch());
}

// Only of the apps in use: others may be of tenants that are not for the eyes of the server's user.
void RateLimitFile::loadShared()
{
    QList<Key> keys;
    for (const auto &[key, limiter] : m_limiters)
        keys << key;
    for (const Key &key : std::as_const(keys)) {
        const QString file = sharedFileOf(key);
        const Result<bool> isThere = m_shared->has(file);
        const Result<QByteArray> bytes = isThere && *isThere ? m_shared->read(file) : Result<QByteArray>();
        if (!isThere || !bytes) {
            tell(isThere ? bytes.error() : isThere.error());
            return;
        }
        if (*isThere)
            take(*bytes, m_shared->placeOf(file), dateTimeFromTicks(m_shared->written(file)).toMSecsSinceEpoch());
    }
}

void RateLimitFile::take(const QByteArray &bytes, const QString &place, qint64 writtenMs)
{
    const std::optional<QJsonObject> rateLimits = quotasIn(bytes);
    if (!rateLimits) {
        lost(place, writtenMs);
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

void RateLimitFile::lost(const QString &place, qint64 writtenMs)
{
    if (std::exchange(m_lostMs, writtenMs) == writtenMs)
        return; // already reported
    emit failed({ErrorCode::BadInput, place,
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
        ages.reserve(static_cast<size_t>(limit.perHour));
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
    if (!keeps())
        return;
    if (!m_timer) {
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, &RateLimitFile::save);
    }
    if (!m_timer->isActive())
        m_timer->start(m_shared ? writeSharedEveryMs : writeEveryMs);
}

void RateLimitFile::save()
{
    if (!m_dirty || !keeps())
        return;
    if (const auto r = m_shared ? m_shared->change([this] { return writeShared(); }) : write(); !r) {
        tell(r.error());
        return;
    }
    m_dirty = false;
    m_told = false;
}

Result<void> RateLimitFile::write()
{
    load(); // so that calls written by another program meanwhile are not lost
    QList<Key> keys;
    for (const auto &[key, limiter] : m_limiters)
        keys << key;
    return writeWholeFile(m_path, callsOf(keys), FileAccess::Private, FileLinks::Replace);
}

Result<void> RateLimitFile::writeShared()
{
    load();
    for (const auto &[key, limiter] : m_limiters) {
        if (const auto r = m_shared->write(sharedFileOf(key), callsOf({key})); !r)
            return r;
    }
    return {};
}

QByteArray RateLimitFile::callsOf(const QList<Key> &keys)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QJsonObject rateLimits;
    for (const Key &key : keys) {
        RateLimiter &limiter = m_limiters[key];
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
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
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
