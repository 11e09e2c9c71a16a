#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/defender/apiclient.h"
#include "core/defender/exportdownload.h"
#include "core/defender/pagedrequest.h"
#include "core/defender/pagereaders.h"
#include "core/defender/ratelimiter.h"
#include "core/fleet/fleetbuilder.h"
#include "core/poll/changefeed.h"
#include "core/poll/pollcontext.h"
#include "core/poll/pollplanner.h"
#include "core/poll/progress.h"
#include "core/store/cycle.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <set>
#include <vector>

namespace Trustgauge {

struct SourceFacts;

//! What a cycle ends with when machines came: the fleet and the log row (complete or partial).
struct CycleOutcome
{
    CycleInfo info;
    FleetPtr fleet;
    //! A whole new answer about vulnerabilities, to be kept; null: there is none. Its lines are answerLines() of the fleet.
    VulnerabilityAnswerPtr answer;
    //! Vulnerability records to be kept, or changes of those that are; null: there are none.
    BaselineUpdatePtr baseline;

    bool operator==(const CycleOutcome &) const = default;
};

//! One poll of one tenant: token, machines, antivirus, vulnerabilities, snapshot. Stores nothing itself. Lives on one
//! thread with an event loop; ends with exactly one `finished`, before the tenant's interval is over: with what is there by
//! then, if the machines are, and partial.
class PollCycle : public QObject
{
    Q_OBJECT

public:
    PollCycle(TenantConfig tenant, SecretText secret, RateLimiter &limiter, PollContext input = {},
              QObject *parent = nullptr);
    ~PollCycle() override;

    //! The log row as it stands; has its id and start from the beginning.
    [[nodiscard]] const CycleInfo &info() const { return m_info; }
    void start();
    //! Ends with Cancelled before this returns, unless it has ended already.
    void cancel();

signals:
    void progressed(const Trustgauge::PollProgress &progress);
    //! Something to say before the cycle ends; also among the notices of its end.
    void noticed(const Trustgauge::Message &text);
    void finished(const Trustgauge::Result<Trustgauge::CycleOutcome> &outcome);

private:
    static constexpr size_t callsAtOnce = 10;

    //! Where a list stands that is read by `$top`.
    struct Position
    {
        qint64 skip = 0;     //!< rows before the next page
        qint64 sinceTop = 0; //!< of them, those that came since `$top` was last asked for

        void passed(const PageResult &page);
    };

    using ReadPage = std::function<Result<PageResult>(JsonText &page, const QString &path)>;
    //! What reads a list of ours by such pages; where it goes on without links and what is done at its end is left open.
    [[nodiscard]] PagedRequest::Handlers listReadBy(ReadPage read);
    void startMachines();
    void machinesDone();
    void startAntivirus();
    void antivirusFailed(const Error &error);
    void chooseVulnerabilitySource();
    void use(const SourceFacts &source);
    void readFrom(VulnerabilitySource source);
    void useKeptAnswer(const VulnerabilityAnswer &answer);
    void startPerDevice();
    void startBulk();
    void startExport();
    void startChanges();
    void changesRead(const Result<void> &result);
    //! Begins to keep the records of a whole answer, where there is a store for them.
    void keepRecords();
    void recordsNotKept(const Error &why);
    void lookAtSize();
    [[nodiscard]] BaselineUpdatePtr baselineUpdate() const;
    void nextDevices();
    void deviceAnswered(const std::string &machineId, Result<HttpReply> &reply);
    void bulkFailed(const Error &error);
    void vulnerabilitiesRead();
    //! Where the choice is ours, another source is tried once.
    void sourceFailed(VulnerabilitySource source, const Error &error);
    void vulnerabilitiesRefused(const Error &error);
    //! What it means that vulnerability data says nothing about any device: it is not kept, and where it is odd, partial.
    void judgeSilence();
    void finish();
    void fail(const Error &why);
    [[nodiscard]] Error asApiError(Error error) const;
    void stopReading();
    void outOfTime();
    void missWaiting();

    void enter(PollStage stage, qint64 total);
    void report(qint64 done, bool force = false);
    void notice(const Message &text);
    //! Says, once, when a cycle of so many devices cannot finish within the interval.
    void warnOfSchedule(qint64 devices);
    [[nodiscard]] PlanFacts factsFor(qint64 devices, bool withAntivirus) const;
    void addPartialReason(const Message &reason);
    //! The path of a nextLink; an error when it was followed before.
    [[nodiscard]] Result<QString> follow(const std::string &nextLink);
    //! The path behind a page without a link; empty at the end of the list.
    [[nodiscard]] QString nextPath(const QString &base);

    TenantConfig m_tenant;
    PollContext m_input;
    RateLimiter &m_limiter;
    HttpClient m_http;
    TokenSource m_token;
    ApiClient m_api;
    FleetBuilder m_builder;
    CycleInfo m_info;
    PollProgress m_progress;
    QElapsedTimer m_lastReport;
    QElapsedTimer m_stageClock;
    bool m_ended = false;
    bool m_partial = false;
    QSet<QString> m_seenLinks;

    QTimer m_timeLimit;

    std::deque<std::string> m_waiting; //!< devices still to be asked about
    std::set<std::string> m_inFlight;  //!< asked about
    int m_failuresInARow = 0;
    qint64 m_devicesTotal = 0;
    qint64 m_devicesDone = 0;
    std::vector<std::string> m_missing;

    Position m_position;
    std::unique_ptr<PagedRequest> m_machines;
    std::unique_ptr<PagedRequest> m_antivirus;
    std::unique_ptr<PagedRequest> m_bulk;
    std::unique_ptr<ExportDownload> m_export;
    std::unique_ptr<ChangeFeed> m_changes;
    std::shared_ptr<RecordSpool> m_records; //!< of the whole answer that is read; null: they are not kept
    VulnerabilityTap m_tap;                 //!< into them
    Ticks m_asked = noTime;                 //!< when the vulnerabilities were asked for
    qint64 m_rows = 0;                      //!< of vulnerabilities
    qint64 m_bytes = 0;
    qint64 m_skippedRows = 0;
    bool m_isWhole = false;                //!< every vulnerability row was read: worth keeping
    const SourceFacts *m_source = nullptr; //!< what is read; null: nothing yet, or a kept answer
    bool m_fellBack = false;
    bool m_warned = false;
};

} // namespace Trustgauge
