#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/defender/apiclient.h"
#include "core/defender/ratelimiter.h"
#include "core/fleet/fleetbuilder.h"
#include "core/poll/cyclelog.h"
#include "core/poll/devicelist.h"
#include "core/poll/pollcontext.h"
#include "core/poll/progress.h"
#include "core/poll/vulnerabilitystage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Trustgauge {

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
    void startMachines();
    void machinesDone();
    void startAntivirus();
    //! One reason, whatever the number of pages.
    void noteSkippedAntivirus();
    void antivirusDone(const Result<void> &result);
    [[nodiscard]] VulnerabilityStage::Handlers vulnerabilityHandlers();
    void lookAtSize();
    void finish();
    void fail(const Error &why);
    void stopReading();
    void outOfTime();

    void enter(PollStage stage, qint64 total);
    void report(qint64 done, bool force = false);

    TenantConfig m_tenant;
    PollContext m_input;
    RateLimiter &m_limiter;
    HttpClient m_http;
    TokenSource m_token;
    ApiClient m_api;
    FleetBuilder m_builder;
    CycleLog m_log;
    CycleInfo &m_info; //!< of it
    PollProgress m_progress;
    QElapsedTimer m_lastReport;
    QElapsedTimer m_stageClock;
    bool m_ended = false;
    QTimer m_timeLimit;

    std::optional<DeviceList> m_machines;
    std::optional<DeviceList> m_antivirus;
    size_t m_skippedAntivirus = 0; //!< rows that could not be read

    VulnerabilityStage m_vulnerabilities;
};

} // namespace Trustgauge
