#include "core/publish/publisher.h"

#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace Trustgauge {

namespace {

// When this many records are refused one by one and none is accepted, the cause is not the records.
constexpr size_t refusedAloneAtMost = 3;
constexpr int lockTries = 20;
constexpr std::chrono::milliseconds lockPause{100};
constexpr std::chrono::milliseconds lastAnswersWithin{500};
constexpr size_t readAheadMost = 4;
constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

} // namespace

Publisher::Publisher(Store &store, TenantConfig tenant, const PublishSecrets &secrets, PublishPace pace, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_secret(secrets.target),
      m_proxyPassword(secrets.forwardProxy),
      m_pace(pace),
      m_connection(store.connection()),
      m_outbox(store, m_tenant.name),
      m_http(KafkaRest::settingsOf(m_tenant, secrets.forwardProxy.secret)),
      m_timer(new QTimer(this)),
      m_clusterId(m_tenant.publish->clusterId),
      m_limit(m_pace.maxRecords),
      m_maxBytes(m_pace.maxBytes)
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_waits = false;
        next();
    });
}

Publisher::~Publisher() = default;

const QString &Publisher::topic() const
{
    return m_kind == RecordKind::Device ? m_tenant.publish->deviceTopic : m_tenant.publish->summaryTopic;
}

void Publisher::start()
{
    TG_ON_OWN_THREAD(this);
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    lock(lockTries);
}

//! Two programs that send one tenant's records could reorder records of one key.
void Publisher::lock(int triesLeft)
{
    if (m_ended)
        return;
    if (m_result.cancelled)
        return end();
    Result<StoreLockPtr> taken = StoreLock::take(m_outbox.storePath(), StoreLock::Use::Publish, m_tenant.name);
    if (!taken) {
        if (taken.error().code == ErrorCode::StoreLocked && triesLeft > 1)
            return QTimer::singleShot(lockPause, this, [this, triesLeft] { lock(triesLeft - 1); });
        return stop(taken.error());
    }
    m_lock = std::move(*taken);
    if (m_prepare) {
        m_connection.commitIf([this] { return m_lock->proof().check(m_connection); });
        const Result<void> prepared = std::exchange(m_prepare, {})();
        m_connection.commitIf({});
        if (!prepared)
            return stop(prepared.error());
    }
    if (const Result<void> whole = m_outbox.checkWhole(); !whole)
        return stop(whole.error());
    const Result<OutboxCounts> counts = m_outbox.counts();
    if (!counts)
        return stop(counts.error());
    m_total = counts->waiting;
    m_outboxWorker = std::make_unique<OutboxWorker>(m_outbox.storePath(), m_tenant.name,
                                                    KafkaRest::frameOf(m_tenant.publish->api), m_lock->proof());
    connect(m_outboxWorker.get(), &OutboxWorker::batchRead, this, &Publisher::read);
    connect(m_outboxWorker.get(), &OutboxWorker::failed, this, &Publisher::stop);
    connect(m_outboxWorker.get(), &OutboxWorker::flushed, this, &Publisher::flushed);
    m_waits = false;
    QTimer::singleShot(0, this, &Publisher::next);
}

void Publisher::cancel()
{
    TG_ON_OWN_THREAD(this);
    if (m_ended || m_result.cancelled)
        return;
    m_result.cancelled = true;
    m_timer->stop();
    m_waits = false;
    // Waits for responses on their way: records accepted now need not be sent again.
    QTimer::singleShot(lastAnswersWithin, this, &Publisher::end);
    next();
}

void Publisher::next()
{
    if (m_ended || m_waits)
        return;
    const bool stopping = m_result.cancelled || m_result.fault;
    if (stopping || m_topicHeld)
        rewind();
    const size_t atOnce = stopping || m_topicHeld ? 0 : m_alone ? 1 : static_cast<size_t>(m_pace.requestsAtOnce);
    while (m_flights.size() < atOnce) {
        if (m_tenant.publish->api == PublishApi::V3 && m_clusterId.isEmpty())
            return findCluster();
        const Result<bool> sent = sendNext();
        if (!sent)
            return stop(sent.error());
        if (!*sent)
            break;
    }
    if (atOnce > 0)
        readAhead();
    if (!m_flights.empty() || m_reading)
        return; // their responses lead back here
    if (stopping)
        end();
    else
        endOfKind();
}

//! Sends the next batch. \return false when there is none, or it may not be sent now
Result<bool> Publisher::sendNext()
{
    if (m_ready.empty())
        return false;
    const PendingBatch &batch = m_ready.front().batch;
    // A newer cycle was queued: it may contain keys that are still in flight.
    if (!m_flights.empty() && m_flights.begin()->second.batch.run != batch.run)
        return false;
    // Another program that has the lock by now sends the same records, or newer ones.
    if (const Result<void> held = m_lock->proof().check(m_connection); !held)
        return tl::unexpected(held.error());
    const Result<bool> waits = m_outbox.stillWaits(batch);
    if (!waits)
        return tl::unexpected(waits.error());
    if (!*waits) { // since it was read, it was replaced by a newer cycle, or dropped by hand
        rewind();
        return false;
    }
    Flight flight = std::move(m_ready.front());
    m_ready.pop_front();
    send(std::move(flight));
    return true;
}

void Publisher::readAhead()
{
    if (m_reading || m_ready.size() >= (m_alone ? 1 : readAheadMost) || (m_again.empty() && m_nothingBehind))
        return;
    const Stretch stretch = m_again.empty() ? Stretch{m_cursor, noEnd} : m_again.front();
    m_reading = true;
    m_outboxWorker->read({m_kind, stretch.after, stretch.upTo, m_limit, m_maxBytes, takeRoom()});
}

//! Reuses the memory of a body that is no longer needed; empty when there is none.
QByteArray Publisher::takeRoom()
{
    const auto it = std::find_if(m_rooms.begin(), m_rooms.end(), [](const QByteArray &b) { return b.isDetached(); });
    if (it == m_rooms.end())
        return {};
    QByteArray out = std::move(*it);
    m_rooms.erase(it);
    return out;
}

void Publisher::read(const PendingBatch &batch)
{
    if (m_readsToDrop > 0) {
        --m_readsToDrop;
        return;
    }
    m_reading = false;
    const bool again = !m_again.empty();
    const Stretch stretch = again ? m_again.front() : Stretch{m_cursor, noEnd};
    const qint64 last = batch.records.empty() ? stretch.upTo : batch.records.back().id;
    if (!again && batch.records.empty())
        m_nothingBehind = true;
    else if (!again)
        m_cursor = last;
    else if (last < stretch.upTo)
        m_again.front().after = last;
    else
        m_again.pop_front();
    if (!batch.records.empty())
        m_ready.push_back({batch, {stretch.after, last}, again, batch.body.size(), {}, false});
    next();
}

//! Discards what was read ahead.
void Publisher::rewind()
{
    if (m_reading)
        ++m_readsToDrop;
    m_reading = false;
    for (; !m_ready.empty(); m_ready.pop_back()) {
        const Flight &last = m_ready.back();
        if (last.again)
            m_again.push_front(last.stretch);
        else
            m_cursor = last.stretch.after;
    }
    m_nothingBehind = false;
}

void Publisher::endOfKind()
{
    m_topicHeld = false;
    m_again.clear();
    m_cursor = 0;
    m_nothingBehind = false;
    flush(); // so that the next reads do not return records that were already answered
    if (m_kind == RecordKind::Summary)
        return endOfRound();
    m_kind = RecordKind::Summary;
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
    m_heldTopic.reset();
    const auto wait = pause(m_round, {});
    ++m_round;
    emit retrying({refusal(), m_round, m_pace.attempts, wait});
}

//! The reason for the last refusal of a record.
Error Publisher::refusal() const
{
    return {ErrorCode::Network, hostAndPort(QUrl(m_tenant.publish->url)), m_result.lastRefusal, 0};
}

void Publisher::findCluster()
{
    m_waits = true;
    HttpRequest request = KafkaRest::ask(*m_tenant.publish, m_secret, QStringLiteral("/v3/clusters"));
    request.idleTimeout = m_pace.answerWithin;
    m_http.send(request, [this](const Result<HttpReply> &reply) {
        if (m_ended)
            return;
        m_waits = false;
        ProduceAnswer answer = KafkaRest::judge(reply);
        if (answer.whole == Fate::Accepted) {
            m_clusterId = KafkaRest::clusterIdFrom(reply->body);
            if (!m_clusterId.isEmpty())
                return next();
            answer.text = sentence("Publish",
                                   "HTTP %1, but no cluster id in the answer: check publish.url and publish.api")
                              .arg(reply->status);
            answer.whole = Fate::Hold;
        }
        m_result.retryAfter = answer.wait;
        if (answer.whole == Fate::Again || answer.whole == Fate::AgainFew)
            retryAfterPause(answer);
        else
            stop(faultOf(answer));
    });
}

void Publisher::send(Flight flight)
{
    HttpRequest request = KafkaRest::produce(*m_tenant.publish, m_secret, m_clusterId, topic(), flight.batch.body);
    request.idleTimeout = m_pace.answerWithin;
    ++m_result.requests;
    m_result.bytes += flight.bytes;
    if (m_rooms.size() < readAheadMost)
        m_rooms.push_back(flight.batch.body);
    flight.batch.body.clear();
    flight.clusterId = m_clusterId;
    flight.alone = m_alone;
    const int number = m_nextFlight++;
    m_flights[number] = std::move(flight);
    m_http.send(request, [this, number](const Result<HttpReply> &reply) {
        if (m_ended)
            return;
        const auto answeredFlight = m_flights.extract(number);
        answered(answeredFlight.mapped(), reply);
    });
}

void Publisher::answered(const Flight &flight, const Result<HttpReply> &reply)
{
    const ProduceAnswer answer = KafkaRest::readAnswer(m_tenant.publish->api, reply, flight.batch.records.size());
    if (answer.records.size() == flight.batch.records.size())
        settleEach(flight, answer);
    else
        settleWhole(flight, answer);
}

//! Requests that were in flight beside a failed one say nothing about the failure.
void Publisher::answeredWell(const Flight &flight)
{
    if (m_alone && !flight.alone)
        return;
    m_failures = 0;
    m_alone = false;
    m_limit = std::min(m_pace.maxRecords, m_limit * 2);
}

void Publisher::settleEach(const Flight &flight, const ProduceAnswer &answer)
{
    answeredWell(flight);
    const std::vector<PendingBatch::Record> &batch = flight.batch.records;
    std::vector<Settled> settled;
    const RecordAnswer *held = nullptr;
    std::optional<size_t> refused; // the last refused one
    qint64 accepted = 0;
    for (size_t i = 0; i < batch.size(); ++i) {
        const RecordAnswer &one = answer.records[i];
        const qint64 id = batch[i].id;
        if (one.fate == Fate::Accepted) {
            ++accepted;
            if (!settled.empty() && settled.back().how == Settled::How::Accepted && settled.back().last + 1 == id)
                settled.back().last = id;
            else
                settled.push_back({flight.batch.run, id, id, Settled::How::Accepted, true, {}});
            continue;
        }
        refused = i;
        Settled s{flight.batch.run, id, id, Settled::How::Dead, true, one.text};
        switch (one.fate) {
        case Fate::Accepted:
        case Fate::Park:
            break;
        case Fate::Again:
        case Fate::AgainFew: {
            const int limit = one.fate == Fate::Again ? m_pace.triesOfARecord : m_pace.fewAttempts;
            const bool enough = batch[i].tries + 1 >= limit;
            s.how = enough ? Settled::How::Dead : Settled::How::Again;
            m_againInRound += enough ? 0 : 1;
            break;
        }
        case Fate::Hold:
            s.how = Settled::How::Again;
            s.counts = false;
            held = &one;
            break;
        }
        settled.push_back(std::move(s));
    }
    if (refused)
        m_result.lastRefusal =
            Message(QStringLiteral("%1: %2")).arg(keyOf(batch[*refused].id)).arg(answer.records[*refused].text);
    m_outboxWorker->settle(std::move(settled));
    m_result.accepted += accepted;
    if (accepted > 0)
        m_parkedAlone.clear();
    emit progressed({m_result.accepted, m_total});
    if (held) {
        ProduceAnswer about;
        about.text = held->text;
        m_heldTopic = faultOf(about);
        m_topicHeld = true;
    }
    if (answer.wait.count() > 0) {
        pause(1, answer.wait);
        return;
    }
    next();
}

void Publisher::settleWhole(const Flight &flight, const ProduceAnswer &answer)
{
    m_result.retryAfter = answer.wait;
    if (answer.clusterFault && m_tenant.publish->api == PublishApi::V3 && m_tenant.publish->clusterId.isEmpty()
        && (!m_clusterAskedAgain || flight.clusterId != m_clusterId)) {
        if (!m_clusterAskedAgain)
            m_clusterId.clear(); // it may have been the id of another cluster
        m_clusterAskedAgain = true;
        sendAgain(flight);
        return next();
    }
    switch (answer.whole) {
    case Fate::Again:
    case Fate::AgainFew:
        sendAgain(flight);
        if (m_alone && !flight.alone)
            return next(); // another request has failed already; this one does not count as an attempt
        return retryAfterPause(answer);
    case Fate::Park:
        return parkOrHalve(flight, answer);
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

void Publisher::sendAgain(const Flight &flight)
{
    rewind(); // later records must be sent after it
    m_again.push_front(flight.stretch);
}

void Publisher::retryAfterPause(const ProduceAnswer &answer)
{
    ++m_failures;
    m_alone = true;
    const int limit = answer.whole == Fate::Again ? m_pace.attempts : m_pace.fewAttempts;
    if (m_failures >= limit)
        return stop(faultOf(answer));
    if (answer.wait > m_pace.longestWait) {
        Error fault = faultOf(answer);
        fault.detail = sentence("Publish", "%1; it asks to come back in %2 s").arg(fault.detail).arg(answer.wait.count());
        return stop(fault);
    }
    const auto wait = pause(m_failures, answer.wait);
    qCInfo(logPublish).noquote() << m_tenant.name << "sends again in" << wait.count()
                                 << "ms:" << faultOf(answer).detail.english();
    emit retrying({faultOf(answer), m_failures + 1, limit, wait});
}

void Publisher::parkOrHalve(const Flight &flight, const ProduceAnswer &answer)
{
    const std::vector<PendingBatch::Record> &batch = flight.batch.records;
    if (batch.size() > 1) {
        // The size limit of a body applies to the next requests, too; a refused record is found by halving.
        if (answer.tooLarge)
            m_maxBytes = std::min(m_maxBytes, flight.bytes / 2);
        else
            m_limit = static_cast<int>(batch.size() / 2);
        m_alone = true;
        sendAgain(flight);
        return next();
    }
    const Settled parked{flight.batch.run, batch.front().id, batch.front().id, Settled::How::Dead, true, answer.text};
    m_parkedAlone.push_back(parked);
    m_result.lastRefusal = Message(QStringLiteral("%1: %2")).arg(keyOf(parked.first)).arg(answer.text);
    if (m_result.accepted == 0 && m_parkedAlone.size() >= refusedAloneAtMost) {
        // Unpark them: a server that refuses everything is not refusing single records.
        for (Settled &one : m_parkedAlone) {
            one.how = Settled::How::Again;
            one.counts = false;
        }
        m_outboxWorker->settle(m_parkedAlone);
        return stop(faultOf(answer));
    }
    m_outboxWorker->settle({parked});
    m_limit = std::min(m_pace.maxRecords, m_limit * 2);
    m_maxBytes = m_pace.maxBytes; // the record itself was too large
    next();
}

std::chrono::milliseconds Publisher::pause(int attempt, std::chrono::seconds atLeast)
{
    using std::chrono::milliseconds;
    const auto longest = std::min<qint64>(m_pace.longestPause.count(), m_pace.firstPause.count()
                                                                           << std::min(attempt - 1, 16));
    const auto jittered = static_cast<qint64>(QRandomGenerator::global()->bounded(static_cast<double>(longest) + 1.0));
    const milliseconds wait = std::max(milliseconds(jittered), std::chrono::duration_cast<milliseconds>(atLeast));
    m_waits = true;
    m_timer->start(wait);
    return wait;
}

Error Publisher::faultOf(const ProduceAnswer &answer) const
{
    if (answer.error)
        return withUnreadPassword(*answer.error, m_proxyPassword);
    return {ErrorCode::Network, hostAndPort(QUrl(m_tenant.publish->url)),
            sentence("Publish", "topic \"%1\": %2").arg(topic()).arg(answer.text), answer.status};
}

QString Publisher::keyOf(qint64 id)
{
    const Result<QString> key = m_outbox.keyOf(id);
    return key ? *key : QString();
}

//! Ends once the requests in flight are answered.
void Publisher::stop(const Error &fault)
{
    if (!m_result.fault)
        m_result.fault = fault;
    m_timer->stop();
    m_waits = false;
    if (m_flights.empty())
        end();
}

//! Sends nothing more, and closes once all answered records are settled.
void Publisher::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer->stop();
    m_http.abortAll(); // later responses no longer count
    if (m_outboxWorker)
        flush();
    else
        QTimer::singleShot(0, this, &Publisher::close); // never emit `finished` from within start() or cancel()
}

void Publisher::flush()
{
    ++m_flushes;
    m_outboxWorker->flush();
}

void Publisher::flushed()
{
    if (--m_flushes == 0 && m_ended)
        QTimer::singleShot(0, this, &Publisher::close); // not from within the worker, which is deleted there
}

void Publisher::close()
{
    m_outboxWorker.reset();
    if (const Result<OutboxCounts> counts = m_outbox.counts()) {
        m_result.waiting = counts->waiting;
        m_result.deadLettered = counts->deadLettered;
    } else if (!m_result.fault) {
        m_result.fault = counts.error();
    }
    const Message why = m_result.fault
                            ? Message(QStringLiteral("%1: %2")).arg(m_result.fault->subject).arg(m_result.fault->detail)
                        : m_result.everythingAccepted() ? Message()
                                                        : m_result.lastRefusal;
    if (const auto r = m_outbox.noteError(why); !r && !m_result.fault)
        m_result.fault = r.error();
    m_lock.reset();
    m_result.milliseconds = QDateTime::currentMSecsSinceEpoch() - m_startedMs;
    qCInfo(logPublish).noquote() << m_tenant.name << "sent" << m_result.accepted << "records in" << m_result.requests
                                 << "requests," << m_result.waiting << "wait," << m_result.milliseconds << "ms"
                                 << why.english();
    emit finished(m_result);
}

} // namespace Trustgauge
