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

#include <deque>
#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace Trustgauge {

//! How records are sent; the defaults fit what proxies take.
struct PublishPace
{
    int maxRecords = 500;
    qint64 maxBytes = 256 * 1024;
    int requestsAtOnce = 6;
    std::chrono::milliseconds answerWithin{30'000};
    std::chrono::milliseconds firstPause{500}; //!< doubles with each attempt, with full jitter
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::seconds longestWait{120}; //!< a server that asks for more ends the run
    int attempts = 5;                      //!< of a request, and rounds over refused records, in one run
    int fewAttempts = 3;                   //!< where repeating seldom helps
    int triesOfARecord = 10;               //!< answers that refuse just this record before it is put aside
};

struct PublishProgress
{
    qint64 done = 0, total = 0;
    bool operator==(const PublishProgress &) const = default;
};

//! What did not work and is tried again.
struct PublishRetry
{
    Error fault;                        //!< of a request, or the last refusal of a record
    int attempt = 0, attempts = 0;      //!< the one that comes, and how many there are at most
    std::chrono::milliseconds pause{0}; //!< until then
    bool operator==(const PublishRetry &) const = default;
};

//! What a run ended with.
struct PublishResult
{
    qint64 accepted = 0;
    qint64 waiting = 0;      //!< still in the outbox
    qint64 deadLettered = 0; //!< put aside, for a person
    int requests = 0;        //!< produce requests that went out
    qint64 bytes = 0;        //!< of their bodies
    qint64 milliseconds = 0;
    bool cancelled = false;
    Message lastRefusal;        //!< why a record was refused
    std::optional<Error> fault; //!< what stopped the run before every record had its answer

    [[nodiscard]] bool everythingAccepted() const { return waiting == 0 && deadLettered == 0 && !fault && !cancelled; }
    bool operator==(const PublishResult &) const = default;
};

//! Sends what waits in a tenant's outbox. Several requests are under way at once, as each waits for the network most of
//! the time, but never two with the same key: a publish holds a key once, and the next one begins when the answers of
//! the last are there. The first request, and one after a failure, go out alone. Each record is settled by its own
//! result; only refused ones are sent again. At-least-once: a record whose answer was lost goes out again with the same
//! event id. Lives on the store's thread, which has an event loop; ends with exactly one `finished`. What is not
//! accepted stays in the outbox, whatever happens, kill -9 included. Batches are read, and answers settled, by a OutboxWorker.
class Publisher : public QObject
{
    Q_OBJECT

public:
    //! The tenant must have a publish section.
    Publisher(Store &store, TenantConfig tenant, const PublishSecrets &secrets, PublishPace pace = {},
              QObject *parent = nullptr);
    ~Publisher() override;

    //! What is to be done once nobody else can send the tenant's records, and before the first goes out: for instance to
    //! queue what is new. An error ends the run.
    void setPreparation(std::function<Result<void>()> prepare) { m_prepare = std::move(prepare); }

    void start();
    //! Sends nothing more and ends, after a moment for the answers that are on their way. The rest stays in the outbox.
    void cancel();

signals:
    void progressed(const Trustgauge::PublishProgress &progress);
    //! Before each pause.
    void retrying(const Trustgauge::PublishRetry &retry);
    void finished(const Trustgauge::PublishResult &result);

private:
    //! Ids of the outbox: what lies behind `after`, up to `upTo`.
    struct Stretch
    {
        qint64 after = 0, upTo = 0;
    };
    //! A batch that was read and may be sent, or a request under way.
    struct Flight
    {
        PendingBatch batch; //!< without its body while it is under way
        Stretch stretch;    //!< of the outbox that it was read from, up to its last record
        bool again = false; //!< it was read because it failed as a whole before
        qint64 bytes = 0;   //!< of the request's body
        QString clusterId;  //!< it went to
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
    Outbox m_outbox;
    HttpClient m_http;
    QTimer *m_timer;
    std::function<Result<void>()> m_prepare;
    StoreLockPtr m_lock;
    std::unique_ptr<OutboxWorker> m_outboxWorker; //!< ends before the lock does
    PublishResult m_result;
    qint64 m_total = 0;
    qint64 m_startedMs = 0;

    QString m_clusterId;
    bool m_clusterAskedAgain = false;
    RecordKind m_kind = RecordKind::Device;
    qint64 m_cursor = 0;             //!< id of the last record of this round that was read
    std::deque<Stretch> m_again;     //!< of this round, behind the cursor: to be sent again as they failed as a whole
    bool m_nothingBehind = false;    //!< the cursor; as of this round
    std::deque<Flight> m_ready;      //!< read ahead, in their order
    bool m_reading = false;          //!< the worker is
    int m_flushes = 0;               //!< of the worker, that were ordered and are not done
    int m_readsToDrop = 0;           //!< of the worker, that were ordered before a rewind
    std::vector<QByteArray> m_rooms; //!< bodies that were sent, whose memory is used again
    std::map<int, Flight> m_flights;
    int m_nextFlight = 0;
    bool m_alone = true;  //!< one request at a time, until one is answered well
    bool m_waits = false; //!< for the end of a pause, or for the cluster's id
    int m_limit = 0;      //!< records in a request at present
    qint64 m_maxBytes = 0;
    int m_failures = 0;                 //!< of requests, in a row
    int m_round = 1;                    //!< over all that waits
    qint64 m_againInRound = 0;          //!< records to be sent again
    std::vector<Settled> m_parkedAlone; //!< refused by the status of a request of their own
    bool m_topicHeld = false;
    std::optional<Error> m_heldTopic;
    bool m_ended = false;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PublishProgress)
Q_DECLARE_METATYPE(Trustgauge::PublishRetry)
Q_DECLARE_METATYPE(Trustgauge::PublishResult)
