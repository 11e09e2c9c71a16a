#include "core/publish/publisher.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace Trustgauge {

namespace {

// So many records that are refused one by one, with none accepted, are not the records' fault.
constexpr size_t refusedAloneAtMost = 3;
constexpr int lockWaitMs = 2'000;

} // namespace

Publisher::Publisher(Store &store, TenantConfig tenant, SecretText secret, PublishPace pace, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_secret(std::move(secret)),
      m_pace(pace),
      m_outbox(store, m_tenant.name),
      m_http(KafkaRest::settingsOf(m_tenant)),
      m_timer(new QTimer(this)),
      m_clusterId(m_tenant.publish->clusterId),
      m_limit(m_pace.maxRecords)
{
    m_timer->setSingleShot(true);
}

Publisher::~Publisher() = default;

const QString &Publisher::topic() const
{
    return m_kind == RecordKind::Device ? m_tenant.publish->deviceTopic : m_tenant.publish->summaryTopic;
}

void Publisher::start()
{
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    const Result<QString> path = m_outbox.lockPath();
    if (!path)
        return stop(path.error());
    // Two programs that send one tenant's records could swap the order of a key.
    m_lock = std::make_unique<QLockFile>(*path);
    m_lock->setStaleLockTime(0); // only the lock of a process that is gone is stale
    if (!m_lock->tryLock(lockWaitMs))
        return stop({ErrorCode::StoreLocked, *path, QStringLiteral("another program is publishing this tenant"), 0, {}});
    const Result<OutboxCounts> counts = m_outbox.counts();
    if (!counts)
        return stop(counts.error());
    m_total = counts->waiting;
    QTimer::singleShot(0, this, &Publisher::next);
}

void Publisher::cancel()
{
    if (m_ended)
        return;
    m_result.cancelled = true;
    m_timer->stop();
    end(); // first: nothing that the aborted request says counts any more
    m_http.abortAll();
}

void Publisher::next()
{
    if (m_ended)
        return;
    if (m_topicHeld)
        return endOfKind();
    Result<std::vector<OutboxRecord>> batch = m_outbox.waiting(m_kind, m_cursor, m_limit, m_pace.maxBytes);
    if (!batch)
        return stop(batch.error());
    m_batch = std::move(*batch);
    if (m_batch.empty())
        return endOfKind();
    if (m_tenant.publish->api == PublishApi::V3 && m_clusterId.isEmpty())
        return findCluster();
    send();
}

void Publisher::endOfKind()
{
    m_topicHeld = false;
    if (m_kind == RecordKind::Summary)
        return endOfRound();
    m_kind = RecordKind::Summary;
    m_cursor = 0;
    m_limit = m_pace.maxRecords;
    next();
}

void Publisher::endOfRound()
{
    if (m_againInRound == 0 || m_round >= m_pace.attempts) {
        if (m_heldTopic)
            return stop(*m_heldTopic);
        return end();
    }
    m_againInRound = 0;
    m_kind = RecordKind::Device;
    m_cursor = 0;
    m_heldTopic.reset();
    pauseThen(m_round++, {}, &Publisher::next);
}

void Publisher::findCluster()
{
    HttpRequest request = KafkaRest::ask(*m_tenant.publish, m_secret, QStringLiteral("/v3/clusters"));
    request.idleTimeout = m_pace.answerWithin;
    m_http.send(request, [this](const Result<HttpReply> &reply) {
        if (m_ended)
            return;
        ProduceAnswer answer = KafkaRest::judge(reply);
        if (answer.whole == Fate::Accepted) {
            m_clusterId = KafkaRest::clusterIdFrom(reply->body);
            if (!m_clusterId.isEmpty()) {
                send();
                return;
            }
            answer.text = QStringLiteral("HTTP %1, but no cluster id in the answer: check publish.url and publish.api")
                              .arg(reply->status);
            answer.whole = Fate::Hold;
        }
        if (answer.whole == Fate::Again || answer.whole == Fate::AgainFew)
            retryAfterPause(answer);
        else
            stop(faultOf(answer));
    });
}

void Publisher::send()
{
    HttpRequest request = KafkaRest::produce(*m_tenant.publish, m_secret, m_clusterId, topic(), m_batch);
    request.idleTimeout = m_pace.answerWithin;
    ++m_result.requests;
    m_result.bytes += request.body.size();
    m_http.send(request, [this](const Result<HttpReply> &reply) {
        if (!m_ended)
            answered(reply);
    });
}

void Publisher::answered(const Result<HttpReply> &reply)
{
    const ProduceAnswer answer = KafkaRest::readAnswer(m_tenant.publish->api, reply, m_batch.size());
    if (answer.records.size() == m_batch.size())
        settleEach(answer);
    else
        settleWhole(answer);
}

void Publisher::settleEach(const ProduceAnswer &answer)
{
    m_failures = 0;
    m_limit = std::min(m_pace.maxRecords, m_limit * 2);
    std::vector<Settled> settled;
    const RecordAnswer *held = nullptr;
    settled.reserve(m_batch.size());
    qint64 accepted = 0;
    for (size_t i = 0; i < m_batch.size(); ++i) {
        const RecordAnswer &one = answer.records[i];
        Settled s{m_batch[i].id, Settled::How::Accepted, true, one.text};
        if (one.fate != Fate::Accepted)
            m_result.lastRefusal = QStringLiteral("%1: %2").arg(m_batch[i].key, one.text);
        switch (one.fate) {
        case Fate::Accepted:
            ++accepted;
            break;
        case Fate::Again:
        case Fate::AgainFew: {
            const int limit = one.fate == Fate::Again ? m_pace.triesOfARecord : m_pace.fewAttempts;
            const bool enough = m_batch[i].tries + 1 >= limit;
            s.how = enough ? Settled::How::Dead : Settled::How::Again;
            m_againInRound += enough ? 0 : 1;
            break;
        }
        case Fate::Park:
            s.how = Settled::How::Dead;
            break;
        case Fate::Hold:
            s.how = Settled::How::Again;
            s.counts = false;
            held = &one;
            break;
        }
        settled.push_back(s);
    }
    if (const auto r = m_outbox.settle(settled); !r)
        return stop(r.error());
    m_result.accepted += accepted;
    if (accepted > 0)
        m_parkedAlone.clear();
    m_cursor = m_batch.back().id;
    emit progressed({m_result.accepted, m_total});
    if (held) {
        ProduceAnswer about;
        about.text = held->text;
        m_heldTopic = faultOf(about);
        m_topicHeld = true;
    }
    if (answer.wait.count() > 0)
        return pauseThen(1, answer.wait, &Publisher::next);
    next();
}

void Publisher::settleWhole(const ProduceAnswer &answer)
{
    if (answer.clusterFault && m_tenant.publish->api == PublishApi::V3 && m_tenant.publish->clusterId.isEmpty()
        && !m_clusterAskedAgain) {
        m_clusterAskedAgain = true; // it may have been another cluster's
        m_clusterId.clear();
        return next();
    }
    switch (answer.whole) {
    case Fate::Again:
    case Fate::AgainFew:
        return retryAfterPause(answer);
    case Fate::Park:
        return parkOrHalve(answer);
    case Fate::Accepted:
    case Fate::Hold:
        break;
    }
    if (!answer.topicFault)
        return stop(faultOf(answer));
    m_heldTopic = faultOf(answer);
    m_topicHeld = true;
    next();
}

void Publisher::retryAfterPause(const ProduceAnswer &answer)
{
    ++m_failures;
    const int limit = answer.whole == Fate::Again ? m_pace.attempts : m_pace.fewAttempts;
    if (m_failures >= limit)
        return stop(faultOf(answer));
    if (answer.wait > m_pace.longestWait) {
        Error fault = faultOf(answer);
        fault.retryAfter = answer.wait;
        fault.detail += QStringLiteral("; it asks to come back in %1 s").arg(answer.wait.count());
        return stop(fault);
    }
    pauseThen(m_failures, answer.wait, &Publisher::next);
}

void Publisher::parkOrHalve(const ProduceAnswer &answer)
{
    if (m_batch.size() > 1) {
        m_limit = static_cast<int>(m_batch.size() / 2);
        return next();
    }
    const Settled parked{m_batch.front().id, Settled::How::Dead, true, answer.text};
    m_parkedAlone.push_back(parked);
    m_result.lastRefusal = QStringLiteral("%1: %2").arg(m_batch.front().key, answer.text);
    if (m_result.accepted == 0 && m_parkedAlone.size() >= refusedAloneAtMost) {
        // Give them back: whoever refuses everything does not refuse a record.
        for (Settled &one : m_parkedAlone) {
            one.how = Settled::How::Again;
            one.counts = false;
        }
        const auto r = m_outbox.settle(m_parkedAlone);
        return stop(r ? faultOf(answer) : r.error());
    }
    if (const auto r = m_outbox.settle({parked}); !r)
        return stop(r.error());
    m_cursor = parked.id;
    m_limit = std::min(m_pace.maxRecords, m_limit * 2);
    next();
}

void Publisher::pauseThen(int attempt, std::chrono::seconds atLeast, void (Publisher::*what)())
{
    using std::chrono::milliseconds;
    const auto longest = std::min<qint64>(m_pace.longestPause.count(), m_pace.firstPause.count()
                                                                           << std::min(attempt - 1, 16));
    const auto jittered = static_cast<qint64>(QRandomGenerator::global()->bounded(static_cast<double>(longest) + 1.0));
    const milliseconds pause = std::max(milliseconds(jittered), std::chrono::duration_cast<milliseconds>(atLeast));
    m_timer->disconnect(this);
    connect(m_timer, &QTimer::timeout, this, what);
    m_timer->start(pause);
}

Error Publisher::faultOf(const ProduceAnswer &answer) const
{
    if (answer.error)
        return *answer.error;
    return {ErrorCode::Network, hostAndPort(QUrl(m_tenant.publish->url)),
            QStringLiteral("topic \"%1\": %2").arg(topic(), answer.text), answer.status, answer.wait};
}

void Publisher::stop(const Error &fault)
{
    m_result.fault = fault;
    end();
}

void Publisher::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_batch.clear();
    if (const Result<OutboxCounts> counts = m_outbox.counts()) {
        m_result.waiting = counts->waiting;
        m_result.dead = counts->dead;
    } else if (!m_result.fault) {
        m_result.fault = counts.error();
    }
    const QString why = m_result.fault ? m_result.fault->subject + QStringLiteral(": ") + m_result.fault->detail
                        : m_result.everythingAccepted() ? QString()
                                                        : m_result.lastRefusal;
    if (const auto r = m_outbox.noteError(why); !r && !m_result.fault)
        m_result.fault = r.error();
    m_lock.reset();
    m_result.milliseconds = QDateTime::currentMSecsSinceEpoch() - m_startedMs;
    // Later, so that nobody is told from within start() or cancel().
    QTimer::singleShot(0, this, [this] { emit finished(m_result); });
}

} // namespace Trustgauge
