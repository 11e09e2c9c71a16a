#include "core/poll/pollcycle.h"

#include "core/base/errortext.h"
#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/base/pluralcount.h"
#include "core/defender/jsonparser.h"
#include "core/defender/pagereaders.h"
#include "core/platform/memory.h"
#include "core/poll/cyclestore.h"
#include "core/poll/pollfault.h"
#include "core/report/noticetext.h"

#include <algorithm>
#include <cstdlib>

namespace Trustgauge {

namespace {

constexpr int reportEveryMs = 100;
constexpr std::chrono::seconds timeToStore{15}; // of the interval
constexpr qint64 skewWorthSaying = 5 * 60;      // seconds

} // namespace

PollCycle::PollCycle(TenantConfig tenant, SecretText secret, RateLimiter &limiter, PollContext input, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_input(std::move(input)),
      m_limiter(limiter),
      m_http(HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, m_input.proxyPassword.secret}),
      m_token(m_http, m_tenant, std::move(secret), m_input.pace),
      m_api(m_http, m_token, m_limiter, m_tenant, m_input.pace),
      m_log(m_input.begun ? *m_input.begun : newCycle(m_tenant), [this](const Message &text) { emit noticed(text); }),
      m_info(m_log.info()),
      m_vulnerabilities({m_tenant, m_input, m_limiter, m_http, m_api, m_builder, m_log}, vulnerabilityHandlers())
{
    keepFreedMemory(); // PollRunner gives it back when no cycle follows
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, &PollCycle::outOfTime);
    m_api.onStart = [this](Endpoint endpoint) {
        if (endpoint == Endpoint::Machines && m_info.asOf == noTime)
            m_info.asOf = currentSecond(); // the clock of the whole cycle
    };
}

PollCycle::~PollCycle()
{
    Json::releaseParser();
}

VulnerabilityStage::Handlers PollCycle::vulnerabilityHandlers()
{
    VulnerabilityStage::Handlers out;
    out.begun = [this] { enter(PollStage::Vulnerabilities, 0); };
    out.progress = [this](qint64 done, qint64 total) {
        m_progress.total = total;
        report(done);
    };
    out.done = [this](const Result<void> &result) {
        if (result)
            finish();
        else
            fail(result.error());
    };
    return out;
}

void PollCycle::start()
{
    TG_ON_OWN_THREAD(this);
    qCInfo(logPoll).noquote() << m_tenant.name << "begins cycle" << m_info.id;
    m_lastReport.start();
    m_timeLimit.start(m_input.timeLimit.count() > 0 ? m_input.timeLimit
                                                    : std::chrono::minutes(m_tenant.pollIntervalMinutes) - timeToStore);
    enter(PollStage::Token, 0);
    m_vulnerabilities.warnOfSchedule(
        m_input.devices); // before the first call, where the store knows how many devices there are
    m_token.get([this](const Result<SecretText> &token) {
        if (m_ended)
            return;
        if (!token) {
            fail(token.error());
            return;
        }
        if (!m_token.notice().isEmpty())
            m_log.remark(m_token.notice());
        const qint64 skew = m_token.clockSkewSeconds();
        if (std::abs(skew) > skewWorthSaying)
            m_log.remark(sentence("Poll", "The clock of this machine is %1 min %2 that of the service; ages of devices "
                                          "are off by as much.")
                             .arg((std::abs(skew) + 30) / 60)
                             .arg(skew > 0 ? sentence("Poll", "behind") : sentence("Poll", "ahead of")));
        enter(PollStage::Machines, 0);
        startMachines();
    });
}

void PollCycle::cancel()
{
    TG_ON_OWN_THREAD(this);
    if (m_ended)
        return;
    m_ended = true;
    m_timeLimit.stop();
    stopReading();
    m_api.cancel();
    qCInfo(logPoll).noquote() << m_tenant.name << "cancels cycle" << m_info.id;
    m_info.state = CycleState::Cancelled;
    m_info.finished = currentSecond();
    emit finished(failure(ErrorCode::Cancelled, m_tenant.name, {}));
}

//! The interval is over: the next cycle is to begin, and this one ends with what it has.
void PollCycle::outOfTime()
{
    if (m_ended)
        return;
    const Error error{ErrorCode::Api, hostAndPort(m_tenant.apiUrl()),
                      sentence("Poll",
                               "the cycle did not end within its interval of %1 minutes and was stopped; a longer "
                               "interval, or another vulnerability source, gives it the time")
                          .arg(m_tenant.pollIntervalMinutes),
                      0};
    stopReading();
    switch (m_progress.stage) {
    case PollStage::Antivirus:
        noteSkippedAntivirus();
        m_builder.setAntivirusPartial();
        m_log.addPartialReason(sentence("Poll", "Antivirus data could not be read to its end."));
        m_vulnerabilities.endEarly(error);
        return;
    case PollStage::Vulnerabilities:
        m_vulnerabilities.endEarly(error);
        return;
    default:
        fail(error);
    }
}

void PollCycle::stopReading()
{
    if (m_machines)
        m_machines->stop();
    if (m_antivirus)
        m_antivirus->stop();
    m_vulnerabilities.stop();
}

void PollCycle::fail(const Error &why)
{
    if (m_ended)
        return;
    const Error error = withUnreadPassword(why, m_input.proxyPassword);
    m_ended = true;
    m_timeLimit.stop();
    stopReading();
    m_api.cancel();
    m_info.state = CycleState::Failed;
    m_info.reason = errorMessage(error);
    m_info.fault = error.code;
    m_info.finished = currentSecond();
    qCInfo(logPoll).noquote() << m_tenant.name << "fails cycle" << m_info.id << error.subject.english()
                              << error.detail.english();
    emit finished(tl::unexpected(error));
}

void PollCycle::enter(PollStage stage, qint64 total)
{
    m_progress = {};
    m_progress.stage = stage;
    m_progress.total = total;
    m_stageClock.start();
    report(0, true);
}

void PollCycle::report(qint64 done, bool force)
{
    m_progress.done = done;
    if (!force && m_lastReport.elapsed() < reportEveryMs)
        return;
    m_lastReport.restart();
    if (!m_limiter.isLifted() && m_progress.stage != PollStage::Token && m_progress.stage < PollStage::Score) {
        Endpoint endpoint = Endpoint::Machines;
        if (m_progress.stage == PollStage::Antivirus)
            endpoint = Endpoint::AntivirusInfo;
        else if (m_progress.stage == PollStage::Vulnerabilities)
            endpoint = m_vulnerabilities.endpoint().value_or(endpoint);
        m_progress.callsLeftThisMinute = m_limiter.leftThisMinute(endpoint);
        m_progress.callsLeftThisHour = m_limiter.leftThisHour(endpoint);
    }
    if (m_progress.total > 0 && done > 0)
        m_progress.secondsLeft = m_stageClock.elapsed() * (m_progress.total - done) / done / 1000;
    emit progressed(m_progress);
}

void PollCycle::startMachines()
{
    DeviceList::Handlers handlers;
    handlers.page = [this](JsonText &text, const QString &path) {
        return readMachines(text, ReadAs::PollPage, path, m_builder);
    };
    handlers.progress = [this](qint64) { report(static_cast<qint64>(m_builder.machineCount())); };
    handlers.done = [this](const Result<void> &result) {
        if (m_ended)
            return;
        if (result || saysNoRows(result.error())) // 'No recent machines'
            machinesDone();
        else
            fail(asApiError(result.error(), m_tenant));
    };
    m_machines.emplace(m_http, m_api, Endpoint::Machines, std::move(handlers));
    m_machines->start();
}

void PollCycle::machinesDone()
{
    if (m_builder.notices().recordsWithoutId > 0)
        m_log.addPartialReason(sentence("Poll", "%n machine record(s) had no id, or nothing else, and were skipped.",
                                        nullptr, countOf(m_builder.notices().recordsWithoutId)));
    if (m_tenant.antivirusSource == AntivirusSource::None)
        m_builder.dropAntivirus();
    if (m_tenant.antivirusSource != AntivirusSource::DeviceAvInfo || m_builder.machineCount() == 0)
        m_vulnerabilities.start();
    else
        startAntivirus();
}

void PollCycle::startAntivirus()
{
    enter(PollStage::Antivirus, static_cast<qint64>(m_builder.machineCount()));
    DeviceList::Handlers handlers;
    handlers.page = [this](JsonText &text, const QString &path) {
        Result<PageResult> page = readAntivirus(text, ReadAs::PollPage, path, m_builder);
        m_skippedAntivirus += page ? page->skippedRows : 0;
        return page;
    };
    handlers.progress = [this](qint64 rows) { report(rows); };
    handlers.done = [this](const Result<void> &result) {
        if (!m_ended)
            antivirusDone(result);
    };
    m_antivirus.emplace(m_http, m_api, Endpoint::AntivirusInfo, std::move(handlers));
    m_antivirus->start();
}

void PollCycle::noteSkippedAntivirus()
{
    if (m_skippedAntivirus == 0)
        return;
    m_builder.setAntivirusPartial();
    m_log.addPartialReason(sentence("Poll", "%n antivirus record(s) named no machine, or had no antivirus state.",
                                    nullptr, countOf(m_skippedAntivirus)));
}

void PollCycle::antivirusDone(const Result<void> &result)
{
    noteSkippedAntivirus();
    if (!result) {
        const Error error = asApiError(result.error(), m_tenant);
        if (endsCycle(error)) {
            fail(error);
            return;
        }
        if (isRefusal(error)) {
            m_log.remark(sentence("Poll", "Antivirus data was refused: %1").arg(error.detail));
        } else if (!saysNoRows(error)) {
            m_builder.setAntivirusPartial();
            m_log.addPartialReason(sentence("Poll", "Antivirus data could not be read: %1").arg(errorMessage(error)));
        }
    }
    m_vulnerabilities.start();
}

//! A list that is empty, or has lost many devices since the cycle before, is told: it may be the service's fault.
void PollCycle::lookAtSize()
{
    const int percent = m_tenant.publish.value_or(PublishTarget()).bandChangeBrakePercent;
    if (m_info.devices > 0 && (m_input.devices - m_info.devices) * 100 <= m_input.devices * percent)
        return;
    if (m_input.devices == 0)
        m_info.notices << (m_info.devices == 0
                               ? sentence("Poll", "The list of devices is empty.")
                               : sentence("Poll", "The list has %n device(s) only.", nullptr, countOf(m_info.devices)));
    else
        m_info.notices << (m_info.devices == 0
                               ? sentence("Poll", "The list of devices is empty; that of the cycle before had %1.")
                               : sentence("Poll", "The list has %n device(s) only; that of the cycle before had %1.",
                                          nullptr, countOf(m_info.devices)))
                              .arg(m_input.devices);
}

void PollCycle::finish()
{
    if (m_ended)
        return;
    m_timeLimit.stop();
    m_ended = true;
    stopReading(); // calls still under way are of no use any more
    m_api.cancel();
    enter(PollStage::Score, static_cast<qint64>(m_builder.machineCount()));
    if (m_info.asOf == noTime)
        m_info.asOf = currentSecond();
    for (const std::string &id : m_builder.mergedIds())
        m_info.mergedDevices << QString::fromStdString(id);
    m_vulnerabilities.conclude();
    CycleOutcome outcome;
    outcome.fleet = m_builder.build(m_info.asOf);
    m_info.state = m_log.isPartial() ? CycleState::Partial : CycleState::Complete;
    m_info.devices = static_cast<qint64>(outcome.fleet->size());
    m_info.notices << noticeMessages(outcome.fleet->notices());
    lookAtSize();
    m_info.finished = currentSecond();
    outcome.info = m_info;
    outcome.answer = m_vulnerabilities.answer();
    outcome.baseline = m_vulnerabilities.baseline();
    qCInfo(logPoll).noquote() << m_tenant.name << "ends cycle" << m_info.id
                              << (m_log.isPartial() ? "partial," : "complete,") << m_info.devices << "devices,"
                              << m_vulnerabilities.rows() << "vulnerability rows";
    emit finished(outcome);
}

} // namespace Trustgauge
