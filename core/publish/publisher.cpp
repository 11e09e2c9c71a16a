#include "core/publish/publisher.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace Trustgauge {

namespace {

// So many records that are refused one by one, with none accepted, are not the records' fault.
constexpr size_t refusedAloneAtMost = 3;
constexpr int lockTries = 20;
constexpr std::chrono::milliseconds lockPause{100};
constexpr std::chrono::milliseconds lastAnswersWithin{500};
constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

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
    m_startedMs = QDateTime::currentMSecsSinceEpoch();
    const Result<QString> path = m_outbox.lockPath();
    if (!path)
        return stop(path.error());
    // Two programs that send one tenant's records could swap the order of a key.
    m_lock = std::make_unique<QLockFile>(*path);
    m_lock->setStaleLockTime(0); // only the lock of a process that is gone is stale
    lock(lockTries);
}

void Publisher::lock(int triesLeft)
{
    if (m_ended)
        return;
    if (m_result.cancelled)
        return end();
    if (!m_lock->tryLock(0)) {
        if (triesLeft > 1)
            return QTimer::singleShot(lockPause, this, [this, triesLeft] { lock(triesLeft - 1); });
        m_lock.reset();
        return stop(
            {ErrorCode::StoreLocked, m_tenant.name, QStringLiteral("another program is publishing this tenant"), 0, {}});
    }
    const Result<OutboxCounts> counts = m_outbox.counts();
    if (!counts)
        return stop(counts.error());
    m_total = counts->waiting;
    m_waits = false;
    QTimer::singleShot(0, this, &Publisher::next);
}

void Publisher::cancel()
{
    if (m_ended || m_result.cancelled)
        return;
    m_result.cancelled = true;
    m_timer->stop();
    m_waits = false;
    // What is accepted in this moment need not be sent again.
    QTimer::singleShot(lastAnswersWithin, this, &Publisher::end);
    next();
}

void Publisher::next()
{
    if (m_ended || m_waits)
        return;
    const bool stopping = m_result.cancelled || m_result.fault;
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
    if (!m_flights.empty())
        return; // their answers lead here
    if (stopping)
        end();
    else
        endOfKind();
}

//! Reads the next batch and sends it. \return false when there is none, or none that may go out now
Result<bool> Publisher::sendNext()
{
    for (;;) {
        const bool again = !m_again.empty();
        const Stretch stretch = again ? m_again.front() : Stretch{m_cursor, noEnd};
        Result<std::vector<PendingRecord>> batch = m_outbox.toSend(m_kind, stretch.after, stretch.upTo, m_limit,
                                                                   m_maxBytes);
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->empty() && !again)
            return false;
        if (batch->empty()) { // replaced by a newer cycle meanwhile
            m_again.pop_front();
            continue;
        }
        // A newer cycle was queued: the keys that are under way may be in there again.
        if (!m_flights.empty() && m_flights.begin()->second.batch.front().run != batch->front().run)
            return false;
        const qint64 last = batch->back().id;
        if (!again)
            m_cursor = last;
        else if (last < stretch.upTo)
            m_again.front().after = last;
        else
            m_again.pop_front();
        send(std::move(*batch), stretch.after);
        return true;
    }
}

void Publisher::endOfKind()
{
    m_topicHeld = false;
    m_again.clear();
    m_cursor = 0;
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
    pause(m_round++, {});
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

void Publisher::send(std::vector<PendingRecord> batch, qint64 after)
{
    HttpRequest request = KafkaRest::produce(*m_tenant.publish, m_secret, m_clusterId, topic(), batch);
    request.idleTimeout = m_pace.answerWithin;
    ++m_result.requests;
    m_result.bytes += request.body.size();
    const int number = m_nextFlight++;
    m_flights[number] = {std::move(batch), after, request.body.size(), m_clusterId, m_alone};
    m_http.send(request, [this, number](const Result<HttpReply> &reply) {
        if (m_ended)
            return;
        const auto flight = m_flights.extract(number);
        answered(flight.mapped(), reply);
    });
}

void Publisher::answered(const Flight &flight, const Result<HttpReply> &reply)
{
    const ProduceAnswer answer = KafkaRest::readAnswer(m_tenant.publish->api, reply, flight.batch.size());
    if (answer.records.size() == flight.batch.size())
        settleEach(flight, answer);
    else
        settleWhole(flight, answer);
}

//! What was under way beside a request that failed tells nothing about the failure.
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
    const std::vector<PendingRecord> &batch = flight.batch;
    std::vector<Settled> settled;
    const RecordAnswer *held = nullptr;
    settled.reserve(batch.size());
    qint64 accepted = 0;
    for (size_t i = 0; i < batch.size(); ++i) {
        const RecordAnswer &one = answer.records[i];
        Settled s{batch[i].id, Settled::How::Accepted, true, one.text};
        if (one.fate != Fate::Accepted)
            m_result.lastRefusal = QStringLiteral("%1: %2").arg(batch[i].key, one.text);
        switch (one.fate) {
        case Fate::Accepted:
            ++accepted;
            break;
        case Fate::Again:
        case Fate::AgainFew: {
            const int limit = one.fate == Fate::Again ? m_pace.triesOfARecord : m_pace.fewAttempts;
            const bool enough = batch[i].tries + 1 >= limit;
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
        settled.push_back(std::move(s));
    }
    if (const auto r = m_outbox.settle(settled); !r)
        return stop(r.error());
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
    if (answer.wait.count() > 0)
        return pause(1, answer.wait);
    next();
}

void Publisher::settleWhole(const Flight &flight, const ProduceAnswer &answer)
{
    if (answer.clusterFault && m_tenant.publish->api == PublishApi::V3 && m_tenant.publish->clusterId.isEmpty()
        && (!m_clusterAskedAgain || flight.clusterId != m_clusterId)) {
        if (!m_clusterAskedAgain)
            m_clusterId.clear(); // it may have been another cluster's
        m_clusterAskedAgain = true;
        sendAgain(flight);
        return next();
    }
    switch (answer.whole) {
    case Fate::Again:
    case Fate::AgainFew:
        sendAgain(flight);
        if (m_alone && !flight.alone)
            return next(); // another one has failed already, and this is no further attempt
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
    m_again.push_front({flight.after, flight.batch.back().id});
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
        fault.retryAfter = answer.wait;
        fault.detail += QStringLiteral("; it asks to come back in %1 s").arg(answer.wait.count());
        return stop(fault);
    }
    pause(m_failures, answer.wait);
}

void Publisher::parkOrHalve(const Flight &flight, const ProduceAnswer &answer)
{
    if (flight.batch.size() > 1) {
        // The limit of a body holds for the next ones too; a record that is refused is looked for by halving.
        if (answer.tooLarge)
            m_maxBytes = std::min(m_maxBytes, flight.bytes / 2);
        else
            m_limit = static_cast<int>(flight.batch.size() / 2);
        m_alone = true;
        sendAgain(flight);
        return next();
    }
    const PendingRecord &record = flight.batch.front();
    const Settled parked{record.id, Settled::How::Dead, true, answer.text};
    m_parkedAlone.push_back(parked);
    m_result.lastRefusal = QStringLiteral("%1: %2").arg(record.key, answer.text);
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
    m_limit = std::min(m_pace.maxRecords, m_limit * 2);
    m_maxBytes = m_pace.maxBytes; // it was the record's size
    next();
}

void Publisher::pause(int attempt, std::chrono::seconds atLeast)
{
    using std::chrono::milliseconds;
    const auto longest = std::min<qint64>(m_pace.longestPause.count(), m_pace.firstPause.count()
                                                                           << std::min(attempt - 1, 16));
    const auto jittered = static_cast<qint64>(QRandomGenerator::global()->bounded(static_cast<double>(longest) + 1.0));
    m_waits = true;
    m_timer->start(std::max(milliseconds(jittered), std::chrono::duration_cast<milliseconds>(atLeast)));
}

Error Publisher::faultOf(const ProduceAnswer &answer) const
{
    if (answer.error)
        return *answer.error;
    return {ErrorCode::Network, hostAndPort(QUrl(m_tenant.publish->url)),
            QStringLiteral("topic \"%1\": %2").arg(topic(), answer.text), answer.status, answer.wait};
}

//! Ends once the requests under way have their answers.
void Publisher::stop(const Error &fault)
{
    if (!m_result.fault)
        m_result.fault = fault;
    m_timer->stop();
    m_waits = false;
    if (m_flights.empty())
        end();
}

void Publisher::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer->stop();
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
    m_http.abortAll(); // nothing that it says counts any more
    // Later, so that nobody is told from within start() or cancel().
    QTimer::singleShot(0, this, [this] { emit finished(m_result); });
}

} // namespace Trustgauge
