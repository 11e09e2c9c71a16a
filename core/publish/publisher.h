#pragma once

#include "core/base/httpclient.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/publish/kafkaanswer.h"
#include "core/publish/kafkarest.h"
#include "core/publish/outboxworker.h"
#include "core/store/outbox.h"
#include "core/store/storelock.h"

#include <QMetaType>
#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace Trustgauge {

class StoreConnection;

//! How records are sent; the defaults suit common proxies.
struct PublishPace
{
    int maxRecords = 500;
    qint64 maxBytes = 256 * 1024;
    int requestsAtOnce = 6;
    std::chrono::milliseconds answerWithin{30'000};
    std::chrono::milliseconds firstPause{500}; //!< doubles with each attempt, with full jitter
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::seconds longestWait{120}; //!< if the server asks for more, the run ends
    int attempts = 5;                      //!< per request, and rounds over refused records, in one run
    int fewAttempts = 3;                   //!< for errors where repeating seldom helps
    int triesOfARecord = 10;               //!< refusals of just this record before it is parked
};

struct PublishProgress
{
    qint64 done = 0, total = 0;
    bool operator==(const PublishProgress &) const = default;
};

//! A failure that is about to be retried.
struct PublishRetry
{
    Error fault;                        //!< of a request, or the last refusal of a record
    int attempt = 0, attempts = 0;      //!< the upcoming attempt, and the maximum
    std::chrono::milliseconds pause{0}; //!< before that attempt
    bool operator==(const PublishRetry &) const = default;
};

//! The result of a run.
struct PublishResult
{
    qint64 accepted = 0;
    qint64 waiting = 0;      //!< still in the outbox
    qint64 deadLettered = 0; //!< parked, for a person to decide
    int requests = 0;        //!< produce requests that were sent
    qint64 bytes = 0;        //!< total size of their bodies
    qint64 milliseconds = 0;
    bool cancelled = false;
    Message lastRefusal;                //!< why the last refused record was refused
    std::optional<Error> fault;         //!< what stopped the run before every record was answered
    std::chrono::seconds retryAfter{0}; //!< the wait that the server asked for with that fault

    [[nodiscard]] bool everythingAccepted() const { return waiting == 0 && deadLettered == 0 && !fault && !cancelled; }
    bool operator==(const PublishResult &) const = default;
};

//! Sends the waiting records of a tenant's outbox. Several requests are in flight at once, since each mostly waits for
//! the network, but never two with the same key: a publish holds a key once, and the next one starts when all of the
//! previous one is answered. The first request, and one after a failure, are sent alone. Each record is settled by its
//! own result; only refused ones are sent again. At-least-once: a record whose response was lost is sent again with the
//! same event id. Lives on the store's thread (with event loop); emits exactly one `finished`. Records not accepted
//! stay in the outbox, also after kill -9. An OutboxWorker reads batches and settles answers.
class Publisher : public QObject
{
    Q_OBJECT

public:
    //! The tenant must have a publish section.
    Publisher(Store &store, TenantConfig tenant, const PublishSecrets &secrets, PublishPace pace = {},
              QObject *parent = nullptr);
    ~Publisher() override;

    //! A function to call once nobody else can send the tenant's records, and before the first is sent: for instance to
    //! queue what is new. An error ends the run.
    void setPreparation(std::function<Result<void>()> prepare) { m_prepare = std::move(prepare); }

    void start();
    //! Sends nothing more and ends, after a short wait for responses on their way. The rest stays in the outbox.
    void cancel();

signals:
    void progressed(const Trustgauge::PublishProgress &progress);
    //! Emitted before each pause.
    void retrying(const Trustgauge::PublishRetry &retry);
    void finished(const Trustgauge::PublishResult &result);

private:
    //! A range of outbox ids: those after `after`, up to and including `upTo`.
    struct Stretch
    {
        qint64 after = 0, upTo = 0;
    };
    //! A batch that was read and may be sent, or a request in flight.
    struct Flight
    {
        PendingBatch batch; //!< without its body while in flight
        Stretch stretch;    //!< the outbox range that it was read from, up to its last record
        bool again = false; //!< it was read again because its request failed as a whole
        qint64 bytes = 0;   //!< of the request's body
        QString clusterId;  //!< the cluster that it was sent to
        bool alone = false;
    };
    void lock(int triesLeft);
    void next();
    [[nodiscard]] Result<bool> sendNext();
    void readAhead();
    [[nodiscard]] QByteArray takeRoom();
    void read(const PendingBatch &batch);
    void rewind();
    void findCluster();
    void send(Flight flight);
    void answered(const Flight &flight, const Result<HttpReply> &reply);
    void answeredWell(const Flight &flight);
    void settleEach(const Flight &flight, const ProduceAnswer &answer);
    void settleWhole(const Flight &flight, const ProduceAnswer &answer);
    void parkOrHalve(const Flight &flight, const ProduceAnswer &answer);
    void sendAgain(const Flight &flight);
    void endOfKind();
    void endOfRound();
    void retryAfterPause(const ProduceAnswer &answer);
    std::chrono::milliseconds pause(int attempt, std::chrono::seconds atLeast);
    void stop(const Error &fault);
    void end();
    void flush();
    void flushed();
    void close();
    [[nodiscard]] QString keyOf(qint64 id);
    [[nodiscard]] Error faultOf(const ProduceAnswer &answer) const;
    [[nodiscard]] Error refusal() const;
    [[nodiscard]] const QString &topic() const;

    TenantConfig m_tenant;
    SecretText m_secret;
    ProxyPassword m_proxyPassword;
    PublishPace m_pace;
    StoreConnection &m_connection;
    Outbox m_outbox;
    HttpClient m_http;
    QTimer *m_timer;
    std::function<Result<void>()> m_prepare;
    StoreLockPtr m_lock;
    std::unique_ptr<OutboxWorker> m_outboxWorker; //!< destroyed before the lock
    PublishResult m_result;
    qint64 m_total = 0;
    qint64 m_startedMs = 0;

    QString m_clusterId;
    bool m_clusterAskedAgain = false;
    RecordKind m_kind = RecordKind::Device;
    qint64 m_cursor = 0;             //!< id of the last record read in this round
    std::deque<Stretch> m_again;     //!< in this round, before the cursor: to resend, as the request failed
    bool m_nothingBehind = false;    //!< no records after the cursor in this round
    std::deque<Flight> m_ready;      //!< read ahead, in order
    bool m_reading = false;          //!< the worker is reading
    int m_flushes = 0;               //!< ordered from the worker and not done yet
    int m_readsToDrop = 0;           //!< ordered from the worker before a rewind; their results are ignored
    std::vector<QByteArray> m_rooms; //!< bodies already sent, whose memory is reused
    std::map<int, Flight> m_flights;
    int m_nextFlight = 0;
    bool m_alone = true;  //!< one request at a time, until one succeeds
    bool m_waits = false; //!< for the end of a pause, or for the cluster id
    int m_limit = 0;      //!< records per request at present
    qint64 m_maxBytes = 0;
    int m_failures = 0;                 //!< failed requests in a row
    int m_round = 1;                    //!< pass over everything that waits
    qint64 m_againInRound = 0;          //!< records to send again
    std::vector<Settled> m_parkedAlone; //!< refused by the status of a request that held only this record
    bool m_topicHeld = false;
    std::optional<Error> m_heldTopic;
    bool m_ended = false;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PublishProgress)
Q_DECLARE_METATYPE(Trustgauge::PublishRetry)
Q_DECLARE_METATYPE(Trustgauge::PublishResult)
