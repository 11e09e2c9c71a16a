#include "core/poll/pollcycle.h"

#include "core/base/errortext.h"
#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/config/vulnerabilitysource.h"
#include "core/defender/jsonparser.h"
#include "core/defender/pagereaders.h"
#include "core/platform/memory.h"
#include "core/poll/cyclestore.h"
#include "core/report/noticetext.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

namespace Trustgauge {

namespace {

//! A plural's number; lupdate passes over a cast.
template<class Number>
int countOf(Number many)
{
    return static_cast<int>(many);
}

constexpr qint64 machinesPage = 10'000;  // the API's largest $top
constexpr qint64 antivirusPage = 10'000; // its default is 20
constexpr qint64 bulkPage = 50'000;      // rows, about 1 KB each
constexpr int reportEveryMs = 100;
constexpr std::chrono::seconds timeToStore{15}; // of the interval
constexpr qint64 skewWorthSaying = 5 * 60;      // seconds
// When so many devices in a row cannot be read, the network is gone and the rest is not tried.
constexpr int failuresThatEndAStage = 20;
constexpr int missingDevicesKept = 1000; // in the cycle's log row

Result<JsonText> textOf(HttpReply &reply)
{
    return asJsonText(std::move(reply.body), reply.url.path());
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Permission || error.code == ErrorCode::Licence
           || error.code == ErrorCode::TokenRefused;
}

//! Whatever else could be read, the cycle is not to go on.
bool endsCycle(const Error &error)
{
    const bool throttledForAnHour = error.code == ErrorCode::Api && error.httpStatus == 429;
    return error.code == ErrorCode::ForeignHost || throttledForAnHour;
}

//! `$top` and `$skip` as whole numbers; the API does not take 1e+06.
QString pageQuery(qint64 top, qint64 skip)
{
    return QStringLiteral("?$top=%1&$skip=%2").arg(top).arg(skip);
}

} // namespace

PollCycle::PollCycle(TenantConfig tenant, SecretText secret, RateLimiter &limiter, PollContext input, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_input(std::move(input)),
      m_limiter(limiter),
      m_http(HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, m_input.proxyPassword.secret}),
      m_token(m_http, m_tenant, std::move(secret)),
      m_api(m_http, m_token, m_limiter, m_tenant)
{
    keepFreedMemory(); // PollRunner gives it back when no cycle follows
    m_info = m_input.begun ? *m_input.begun : newCycle(m_tenant);
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

void PollCycle::start()
{
    TG_ON_OWN_THREAD(this);
    qCInfo(logPoll).noquote() << m_tenant.name << "begins cycle" << m_info.id;
    m_lastReport.start();
    m_timeLimit.start(m_input.timeLimit.count() > 0 ? m_input.timeLimit
                                                    : std::chrono::minutes(m_tenant.pollIntervalMinutes) - timeToStore);
    enter(PollStage::Token, 0);
    warnOfSchedule(m_input.devices); // before the first call, where the store knows how many devices there are
    m_token.get([this](const Result<SecretText> &token) {
        if (m_ended)
            return;
        if (!token) {
            fail(token.error());
            return;
        }
        if (!m_token.notice().isEmpty())
            m_info.notices << m_token.notice();
        const qint64 skew = m_token.clockSkewSeconds();
        if (std::abs(skew) > skewWorthSaying)
            m_info.notices << sentence("Poll",
                                       "The clock of this machine is %1 min %2 that of the service; ages of devices "
                                       "are off by as much.")
                                  .arg((std::abs(skew) + 30) / 60)
                                  .arg(skew > 0 ? sentence("Poll", "behind") : sentence("Poll", "ahead of"));
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
    m_api.cancel();
    stopReading();
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
    const Error error{ErrorCode::Api,
                      hostAndPort(m_tenant.apiUrl()),
                      sentence("Poll",
                               "the cycle did not end within its interval of %1 minutes and was stopped; a longer "
                               "interval, or another vulnerability source, gives it the time")
                          .arg(m_tenant.pollIntervalMinutes),
                      0,
                      {}};
    stopReading();
    switch (m_progress.stage) {
    case PollStage::Antivirus:
        m_builder.setAntivirusPartial();
        addPartialReason(sentence("Poll", "Antivirus data could not be read to its end."));
        vulnerabilitiesRefused(error);
        return;
    case PollStage::Vulnerabilities:
        if (m_source != &factsOf(VulnerabilitySource::PerDevice)) {
            m_builder.forgetVulnerabilities();
            m_skippedRows = 0;
            vulnerabilitiesRefused(error);
            return;
        }
        for (const std::string &id : m_inFlight)
            m_waiting.push_back(id);
        missWaiting();
        addPartialReason(
            sentence("Poll", "Vulnerability data is missing for %n device(s): %1", nullptr, countOf(m_missing.size()))
                .arg(errorMessage(error)));
        finish();
        return;
    default:
        fail(error);
    }
}

//! Nobody will ask about the devices that wait.
void PollCycle::missWaiting()
{
    for (const std::string &id : m_waiting) {
        m_builder.setVulnerabilitiesMissing(id);
        m_missing.push_back(id);
    }
    m_waiting.clear();
}

//! A page that cannot be read is the API's fault in a poll, not a bad file.
Error PollCycle::asApiError(Error error) const
{
    if (error.code != ErrorCode::BadInput)
        return error;
    const bool isOfPart = error.detail.english().startsWith(QStringLiteral("row "));
    error.detail = (isOfPart ? sentence("Poll", "the answer to %1: %2") : sentence("Poll", "the answer to %1 %2"))
                       .arg(error.subject, error.detail);
    error.subject = hostAndPort(m_tenant.apiUrl());
    error.code = ErrorCode::Api;
    return error;
}

void PollCycle::stopReading()
{
    for (PagedRequest *list : {m_machines.get(), m_antivirus.get(), m_bulk.get()}) {
        if (list)
            list->stop();
    }
    if (m_export)
        m_export->stop();
    if (m_changes)
        m_changes->stop();
}

void PollCycle::fail(const Error &why)
{
    if (m_ended)
        return;
    const Error error = withUnreadPassword(why, m_input.proxyPassword);
    m_ended = true;
    m_timeLimit.stop();
    m_api.cancel();
    stopReading();
    m_info.state = CycleState::Failed;
    m_info.reason = errorMessage(error);
    m_info.fault = error.code;
    m_info.finished = currentSecond();
    qCInfo(logPoll).noquote() << m_tenant.name << "fails cycle" << m_info.id << error.subject << error.detail.english();
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
        else if (m_progress.stage == PollStage::Vulnerabilities && m_source != nullptr)
            endpoint = *m_source->endpoint;
        m_progress.callsLeftThisMinute = m_limiter.leftThisMinute(endpoint);
        m_progress.callsLeftThisHour = m_limiter.leftThisHour(endpoint);
    }
    if (m_progress.total > 0 && done > 0)
        m_progress.secondsLeft = m_stageClock.elapsed() * (m_progress.total - done) / done / 1000;
    emit progressed(m_progress);
}

void PollCycle::addPartialReason(const Message &reason)
{
    m_partial = true;
    m_info.reason = m_info.reason.isEmpty() ? reason : Message::joined({m_info.reason, reason}, QStringLiteral(" "));
}

Result<QString> PollCycle::follow(const std::string &nextLink)
{
    const QString link = QString::fromStdString(nextLink);
    if (m_seenLinks.contains(link))
        return tl::unexpected(Error{
            ErrorCode::Api, hostAndPort(m_tenant.apiUrl()), sentence("Poll", "the API repeats a page link"), 200, {}});
    m_seenLinks.insert(link);
    return m_api.pathOfLink(link);
}

void PollCycle::Position::passed(const PageResult &page)
{
    skip += static_cast<qint64>(page.rows);
    sinceTop += static_cast<qint64>(page.rows);
}

QString PollCycle::nextPath(const QString &base)
{
    constexpr qint64 top = machinesPage;
    static_assert(machinesPage == antivirusPage);
    // To some servers $top is the most of all linked pages together, so that the last of them may be short.
    if (m_position.sinceTop < top)
        return {};
    m_position.sinceTop = 0;
    return base + pageQuery(top, m_position.skip);
}

PagedRequest::Handlers PollCycle::listReadBy(ReadPage read)
{
    PagedRequest::Handlers handlers;
    handlers.follow = [this](const std::string &nextLink) { return follow(nextLink); };
    handlers.page = [this, read = std::move(read)](JsonText &&text, const QString &path) {
        Result<PageResult> page = read(text, path);
        m_http.recycle(std::move(text.bytes));
        return page;
    };
    return handlers;
}

void PollCycle::startMachines()
{
    const QString base = pathOf(Endpoint::Machines);
    m_position = {};
    PagedRequest::Handlers handlers = listReadBy([this](JsonText &text, const QString &path) {
        const Result<PageResult> page = readMachines(text, ReadAs::PollPage, path, m_builder);
        if (page) {
            m_position.passed(*page);
            report(static_cast<qint64>(m_builder.machineCount()));
        }
        return page;
    });
    handlers.next = [this, base] { return nextPath(base); };
    handlers.done = [this](const Result<void> &result) {
        if (m_ended)
            return;
        // 'No recent machines' is documented as a 404 of the API itself.
        if (result || (result.error().httpStatus == 404 && result.error().code == ErrorCode::Api))
            machinesDone();
        else
            fail(asApiError(result.error()));
    };
    m_machines = std::make_unique<PagedRequest>(m_api, Endpoint::Machines, std::move(handlers));
    m_machines->start(base + pageQuery(machinesPage, 0));
}

void PollCycle::machinesDone()
{
    if (m_builder.notices().recordsWithoutId > 0)
        addPartialReason(sentence("Poll", "%n machine record(s) had no id, or nothing else, and were skipped.", nullptr,
                                  countOf(m_builder.notices().recordsWithoutId)));
    if (m_tenant.antivirusSource == AntivirusSource::None)
        m_builder.dropAntivirus();
    if (m_tenant.antivirusSource != AntivirusSource::DeviceAvInfo || m_builder.machineCount() == 0) {
        chooseVulnerabilitySource();
        return;
    }
    startAntivirus();
}

void PollCycle::startAntivirus()
{
    const QString base = pathOf(Endpoint::AntivirusInfo);
    m_seenLinks.clear();
    m_position = {};
    enter(PollStage::Antivirus, static_cast<qint64>(m_builder.machineCount()));
    PagedRequest::Handlers handlers = listReadBy([this](JsonText &text, const QString &path) {
        const Result<PageResult> page = readAntivirus(text, ReadAs::PollPage, path, m_builder);
        if (page) {
            if (page->skippedRows > 0) {
                m_builder.setAntivirusPartial();
                addPartialReason(sentence("Poll", "%n antivirus record(s) named no machine, or had no antivirus state.",
                                          nullptr, countOf(page->skippedRows)));
            }
            m_position.passed(*page);
            report(m_position.skip);
        }
        return page;
    });
    handlers.next = [this, base] { return nextPath(base); };
    handlers.done = [this](const Result<void> &result) {
        if (m_ended)
            return;
        if (result)
            chooseVulnerabilitySource();
        else
            antivirusFailed(asApiError(result.error()));
    };
    m_antivirus = std::make_unique<PagedRequest>(m_api, Endpoint::AntivirusInfo, std::move(handlers));
    m_antivirus->start(base + pageQuery(antivirusPage, 0));
}

void PollCycle::antivirusFailed(const Error &error)
{
    if (endsCycle(error)) {
        fail(error);
        return;
    }
    const bool nothingThere = error.code == ErrorCode::Api && error.httpStatus == 404;
    if (isRefusal(error)) {
        m_info.notices << sentence("Poll", "Antivirus data was refused: %1").arg(error.detail);
    } else if (!nothingThere) {
        m_builder.setAntivirusPartial();
        addPartialReason(sentence("Poll", "Antivirus data could not be read: %1").arg(errorMessage(error)));
    }
    chooseVulnerabilitySource();
}

void PollCycle::notice(const Message &text)
{
    m_info.notices << text;
    emit noticed(text);
}

PlanFacts PollCycle::factsFor(qint64 devices, bool withAntivirus) const
{
    return {devices, m_input.rowsPerThousand, m_tenant.pollIntervalMinutes, withAntivirus, m_input.baseline};
}

void PollCycle::warnOfSchedule(qint64 devices)
{
    if (m_warned || devices == 0 || m_input.answer)
        return;
    const PlanFacts facts = factsFor(devices, m_tenant.antivirusSource == AntivirusSource::DeviceAvInfo);
    const Message warning = PollPlanner(facts, m_limiter).warning(m_tenant.vulnerabilitySource);
    if (warning.isEmpty())
        return;
    m_warned = true;
    notice(warning);
}

void PollCycle::chooseVulnerabilitySource()
{
    const auto devices = static_cast<qint64>(m_builder.survivingCount());
    VulnerabilitySource source = m_tenant.vulnerabilitySource;
    if (source == VulnerabilitySource::None) {
        m_info.vulnerabilitySource = keyOf(source);
        m_info.notices << sentence("Poll",
                                   "Vulnerabilities are switched off for this tenant; critical CVEs are unknown.");
        finish();
        return;
    }
    if (m_input.answer && devices > 0) {
        useKeptAnswer(*m_input.answer);
        return;
    }
    warnOfSchedule(devices);
    const PollPlanner planner(factsFor(devices, false), m_limiter);
    if (devices > 0 && planner.areChangesCheaper(source)) {
        notice(planner.reasonForChanges(source));
        startChanges();
        return;
    }
    if (source == VulnerabilitySource::Auto) {
        source = planner.soonest().source;
        notice(planner.reason());
    }
    if (devices == 0) {
        m_info.vulnerabilitySource = keyOf(source);
        finish();
        return;
    }
    readFrom(source);
}

void PollCycle::startChanges()
{
    use(changesSource);
    m_asked = currentSecond();
    m_seenLinks.clear();
    enter(PollStage::Vulnerabilities, 0);
    m_builder.beginVulnerabilities(true);
    ChangeFeed::Handlers handlers;
    handlers.follow = [this](const std::string &nextLink) { return follow(nextLink); };
    handlers.record = [this](const std::string &machineId, const VulnerabilityRecord &record) {
        m_builder.addVulnerability(machineId, record.cveId, record.cvssTenths, record.severityCritical);
    };
    handlers.progress = [this](qint64 rows) { report(rows); };
    handlers.done = [this](const Result<void> &result) { changesRead(result); };
    m_changes = std::make_unique<ChangeFeed>(m_api, m_tenant.name, m_input.storePath, *m_input.baseline,
                                             std::move(handlers));
    m_changes->start();
}

void PollCycle::changesRead(const Result<void> &result)
{
    if (m_ended)
        return;
    m_builder.notices().replacedText += m_changes->notices().replacedText;
    if (result) {
        for (const auto &[field, values] : m_changes->notices().unreadable)
            m_builder.notices().unreadable[field].add(values);
        m_rows = m_changes->update()->info.records;
        m_bytes = m_changes->bytes();
        vulnerabilitiesRead();
        return;
    }
    m_builder.forgetVulnerabilities();
    const Error error = asApiError(result.error());
    if (endsCycle(error)) {
        fail(error);
        return;
    }
    if (isRefusal(error)) {
        vulnerabilitiesRefused(error);
        return;
    }
    notice(sentence("Poll", "What changed could not be read (%1); all vulnerabilities are read instead.")
               .arg(errorMessage(error)));
    m_input.baseline.reset();
    chooseVulnerabilitySource();
}

void PollCycle::keepRecords()
{
    m_records.reset();
    m_tap = {};
    if (m_input.storePath.isEmpty())
        return;
    auto spool = RecordSpool::make(QFileInfo(m_input.storePath).absolutePath());
    if (!spool) {
        recordsNotKept(spool.error());
        return;
    }
    m_records = std::move(*spool);
    m_tap = [this](const VulnerabilityRow &row) { m_records->add(row); };
}

void PollCycle::recordsNotKept(const Error &why)
{
    m_records.reset(); // and the room it takes on the disk
    notice(sentence("Poll", "The vulnerability records cannot be kept, so that the next cycle will read all of them "
                            "again: %1")
               .arg(errorMessage(why)));
}

BaselineUpdatePtr PollCycle::baselineUpdate() const
{
    if (m_source == &changesSource)
        return m_changes->update();
    if (!m_records || m_records->lacksIds())
        return {};
    auto update = std::make_shared<BaselineUpdate>();
    update->info.generation = m_info.id;
    update->info.origin = originOf(m_tenant);
    update->info.loaded = update->info.asked = m_asked;
    update->info.records = m_rows;
    update->records = m_records;
    return update;
}

//! What is read from now on.
void PollCycle::use(const SourceFacts &source)
{
    m_source = &source;
    m_info.vulnerabilitySource = QString::fromLatin1(source.key);
}

void PollCycle::readFrom(VulnerabilitySource source)
{
    use(factsOf(source));
    m_asked = currentSecond();
    m_rows = 0;
    m_bytes = 0;
    m_records.reset();
    if (readsWholeLists(source))
        keepRecords();
    switch (source) {
    case VulnerabilitySource::PerDevice:
        startPerDevice();
        break;
    case VulnerabilitySource::Export:
        startExport();
        break;
    case VulnerabilitySource::Bulk:
        startBulk();
        break;
    case VulnerabilitySource::Auto:
    case VulnerabilitySource::None:
        Q_ASSERT(false); // the planner has chosen
        break;
    }
}

void PollCycle::useKeptAnswer(const VulnerabilityAnswer &answer)
{
    m_info.vulnerabilitySource = answer.source;
    m_builder.beginKeptAnswer(answer.hasCvss);
    QSet<QByteArray> known;
    const QList<QByteArray> lines = answer.devices.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 3)
            continue;
        m_builder.restoreVulnerabilities({parts[0].constData(), static_cast<size_t>(parts[0].size())}, parts[1] == "l",
                                         CveCounts::fromText(
                                             {parts[2].constData(), static_cast<size_t>(parts[2].size())}));
        known.insert(parts[0]);
    }
    const std::vector<std::string> ids = m_builder.survivingIds();
    const auto newer = std::count_if(ids.begin(), ids.end(), [&known](const std::string &id) {
        return !known.contains(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    });
    m_info.notices << sentence("Poll",
                               "Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.")
                          .arg(QString::fromStdString(formatSeconds(answer.fetched)))
                          .arg(answer.source);
    if (newer > 0)
        m_info.notices << sentence("Poll", "%n device(s) are newer than that; their critical CVEs are unknown.",
                                   nullptr, countOf(newer));
    finish();
}

void PollCycle::startExport()
{
    enter(PollStage::Vulnerabilities, 0);
    m_builder.beginVulnerabilities(true);
    ExportDownload::Handlers handlers;
    handlers.lines = [this](JsonText &lines, const QString &file) -> Result<void> {
        const Result<PageResult> read = readVulnerabilities(lines, ReadAs::ExportLines, file, m_builder, m_tap);
        if (!read)
            return tl::unexpected(asApiError(read.error()));
        m_rows += static_cast<qint64>(read->rows);
        m_skippedRows += static_cast<qint64>(read->skippedRows);
        report(m_progress.done);
        return {};
    };
    handlers.restarted = [this] {
        m_builder.forgetVulnerabilities();
        if (m_records)
            m_records->clear();
        m_rows = 0;
        m_skippedRows = 0;
    };
    handlers.progress = [this](int done, int total) {
        m_progress.total = total;
        report(done);
    };
    handlers.done = [this](const Result<void> &result) {
        if (m_ended)
            return;
        m_bytes = m_export->bytesUnpacked();
        if (result || (result.error().code == ErrorCode::Api && result.error().httpStatus == 404)) {
            vulnerabilitiesRead();
            return;
        }
        m_builder.forgetVulnerabilities();
        m_skippedRows = 0;
        sourceFailed(VulnerabilitySource::Export, asApiError(result.error()));
    };
    m_export = std::make_unique<ExportDownload>(m_http, m_api, m_tenant, std::move(handlers));
    m_export->start();
}

void PollCycle::vulnerabilitiesRead()
{
    if (m_skippedRows > 0) {
        m_builder.setVulnerabilitiesPartial();
        addPartialReason(sentence("Poll", "%n vulnerability row(s) named no device or no vulnerability.", nullptr,
                                  countOf(m_skippedRows)));
    }
    m_isWhole = m_skippedRows == 0 && m_missing.empty();
    finish();
}

void PollCycle::sourceFailed(VulnerabilitySource source, const Error &error)
{
    if (endsCycle(error)) {
        fail(error);
        return;
    }
    const std::optional<VulnerabilitySource> other = factsOf(source).fallback;
    const bool mayTryOther = other && m_tenant.vulnerabilitySource == VulnerabilitySource::Auto && !m_fellBack
                             && !isRefusal(error);
    if (!mayTryOther) {
        vulnerabilitiesRefused(error);
        return;
    }
    m_fellBack = true;
    notice(sentence("Poll", "The %1 could not be read (%2); the %3 is read instead.")
               .arg(nounOf(source), errorMessage(error), nounOf(*other)));
    readFrom(*other);
}

void PollCycle::startPerDevice()
{
    std::vector<std::string> ids = m_builder.survivingIds();
    m_waiting.assign(std::make_move_iterator(ids.begin()), std::make_move_iterator(ids.end()));
    m_devicesTotal = static_cast<qint64>(m_waiting.size());
    m_builder.beginVulnerabilities(true);
    enter(PollStage::Vulnerabilities, m_devicesTotal);
    nextDevices();
}

void PollCycle::nextDevices()
{
    while (!m_ended && m_inFlight.size() < callsAtOnce && !m_waiting.empty()) {
        const std::string id = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_inFlight.insert(id);
        const QString path = pathOf(Endpoint::MachineVulnerabilities, QString::fromStdString(id));
        m_api.get(Endpoint::MachineVulnerabilities, path, true, [this, id](Result<HttpReply> reply) {
            m_inFlight.erase(id);
            if (!m_ended)
                deviceAnswered(id, reply);
        });
    }
    if (!m_ended && m_inFlight.empty() && m_waiting.empty())
        vulnerabilitiesRead();
}

void PollCycle::deviceAnswered(const std::string &machineId, Result<HttpReply> &reply)
{
    ++m_devicesDone;
    if (reply) {
        Result<JsonText> text = textOf(*reply);
        m_bytes += text ? static_cast<qint64>(text->size) : 0;
        Result<PageResult> page = text ? readVulnerabilitiesOf(machineId, *text, reply->url.path(), m_builder)
                                       : tl::unexpected(text.error());
        // What is not there any more, or was passed over, may be critical.
        if (page && (page->skippedRows > 0 || !page->nextLink.empty()))
            page = failure(ErrorCode::Api, reply->url.path(),
                           page->skippedRows > 0
                               ? sentence("Poll", "has %n row(s) that name no vulnerability", nullptr,
                                          countOf(page->skippedRows))
                               : sentence("Poll", "is one of several pages, which the API does not document"),
                           200);
        if (page) {
            m_failuresInARow = 0;
            m_rows += static_cast<qint64>(page->rows);
            report(m_devicesDone);
            nextDevices();
            return;
        }
        reply = tl::unexpected(asApiError(page.error()));
    }
    const Error &error = reply.error();
    if (isRefusal(error)) {
        vulnerabilitiesRefused(error);
        return;
    }
    if (endsCycle(error)) {
        fail(error);
        return;
    }
    m_builder.setVulnerabilitiesMissing(machineId);
    m_missing.push_back(machineId);
    ++m_failuresInARow;
    if (m_missing.size() == 1)
        m_info.notices << sentence("Poll", "First failure: %1").arg(errorMessage(error));
    if (m_failuresInARow >= failuresThatEndAStage) {
        missWaiting();
    }
    report(m_devicesDone);
    nextDevices();
}

void PollCycle::startBulk()
{
    m_seenLinks.clear();
    enter(PollStage::Vulnerabilities, 0);
    PagedRequest::Handlers handlers = listReadBy([this](JsonText &text, const QString &path) {
        m_builder.beginVulnerabilities(true);
        const Result<PageResult> page = readVulnerabilities(text, ReadAs::PollPage, path, m_builder, m_tap);
        if (!page)
            return page;
        m_rows += static_cast<qint64>(page->rows);
        m_skippedRows += static_cast<qint64>(page->skippedRows);
        report(m_rows);
        return page;
    });
    handlers.done = [this](const Result<void> &result) {
        if (m_ended)
            return;
        m_bytes = m_bulk->bytes();
        if (!result && !(result.error().code == ErrorCode::Api && result.error().httpStatus == 404)) {
            bulkFailed(asApiError(result.error()));
            return;
        }
        m_builder.beginVulnerabilities(true); // where the API says 404: there are no rows
        vulnerabilitiesRead();
    };
    m_bulk = std::make_unique<PagedRequest>(m_api, *m_source->endpoint, std::move(handlers));
    m_bulk->start(pathOf(*m_source->endpoint) + QStringLiteral("?pageSize=%1").arg(bulkPage));
}

void PollCycle::bulkFailed(const Error &error)
{
    m_builder.forgetVulnerabilities();
    m_skippedRows = 0;
    sourceFailed(m_source->source, error);
}

void PollCycle::vulnerabilitiesRefused(const Error &error)
{
    // Without the whole list no count is right: every device's CVEs are unknown.
    m_waiting.clear();
    m_isWhole = false;
    const std::vector<std::string> ids = m_builder.survivingIds();
    m_builder.beginVulnerabilities(true);
    for (const std::string &id : ids)
        m_builder.setVulnerabilitiesMissing(id);
    m_missing = ids;
    addPartialReason((isRefusal(error) ? sentence("Poll", "Vulnerability data was refused: %1")
                                       : sentence("Poll", "Vulnerability data could not be read: %1"))
                         .arg(errorMessage(error)));
    finish();
}

void PollCycle::judgeSilence()
{
    if (!m_isWhole || m_builder.hasVulnerabilityRows())
        return;
    m_isWhole = false; // an answer that says nothing is not kept: the next cycle asks again
    const size_t onboarded = m_builder.onboardedCount();
    if (onboarded == 0 || (!m_fellBack && m_input.rowsPerThousand == 0))
        return; // it may be so, and the notices tell it
    m_builder.setVulnerabilitiesPartial();
    addPartialReason(
        m_fellBack ? sentence("Poll",
                              "One list of vulnerabilities could not be read, and the other has no row about any of "
                              "%n onboarded device(s); their critical CVEs are unknown.",
                              nullptr, countOf(onboarded))
                   : sentence("Poll",
                              "The vulnerability data has no row about any of %n onboarded device(s), where it had "
                              "some before; their critical CVEs are unknown.",
                              nullptr, countOf(onboarded)));
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
    m_ended = true; // calls still under way are of no use any more
    m_api.cancel();
    enter(PollStage::Score, static_cast<qint64>(m_builder.machineCount()));
    if (m_info.asOf == noTime)
        m_info.asOf = currentSecond();
    if (!m_missing.empty() && m_info.reason.isEmpty())
        addPartialReason(
            sentence("Poll", "Vulnerability data is missing for %n device(s).", nullptr, countOf(m_missing.size())));
    else if (!m_missing.empty())
        m_partial = true;
    for (const std::string &id : m_missing) {
        if (m_info.missingDevices.size() == missingDevicesKept)
            break;
        m_info.missingDevices << QString::fromStdString(id);
    }
    for (const std::string &id : m_builder.mergedIds())
        m_info.mergedDevices << QString::fromStdString(id);
    judgeSilence();
    if (const std::optional<Error> fault = m_records ? m_records->fault() : std::nullopt)
        recordsNotKept(*fault);
    CycleOutcome outcome;
    outcome.fleet = m_builder.build(m_info.asOf);
    m_info.state = m_partial ? CycleState::Partial : CycleState::Complete;
    m_info.devices = static_cast<qint64>(outcome.fleet->size());
    m_info.notices << noticeMessages(outcome.fleet->notices());
    lookAtSize();
    m_info.finished = currentSecond();
    outcome.info = m_info;
    if (m_isWhole) {
        auto answer = std::make_shared<VulnerabilityAnswer>();
        answer->source = m_info.vulnerabilitySource;
        answer->origin = originOf(m_tenant);
        answer->fetched = m_asked;
        answer->rows = m_rows;
        answer->bytes = m_bytes;
        outcome.answer = std::move(answer);
        outcome.baseline = baselineUpdate();
    }
    qCInfo(logPoll).noquote() << m_tenant.name << "ends cycle" << m_info.id << (m_partial ? "partial," : "complete,")
                              << m_info.devices << "devices," << m_rows << "vulnerability rows";
    emit finished(outcome);
}

} // namespace Trustgauge
