#include "core/pipeline/pollcycle.h"

#include "core/base/errortext.h"
#include "core/defender/pagereaders.h"
#include "core/report/noticetext.h"

#include <QUrl>
#include <QUuid>

#include <cmath>

namespace Trustgauge {

namespace {

constexpr qint64 machinesPage = 10'000;  // the API's largest $top
constexpr qint64 antivirusPage = 10'000; // its default is 20
constexpr qint64 bulkPage = 50'000;      // rows, about 1 KB each
constexpr qint64 rowsPerDevice = 200;    // a guess of the fact that decides between sources
constexpr int reportEveryMs = 100;
// When so many devices in a row cannot be read, the network is gone and the rest is not tried.
constexpr int failuresThatEndAStage = 20;
constexpr int missingDevicesKept = 1000; // in the cycle's log row

//! Minutes that the per-device calls need under the documented limits, from nothing used.
double perDeviceMinutes(qint64 devices)
{
    const CallLimit limit = documentedLimit(Endpoint::MachineVulnerabilities);
    if (devices <= limit.perMinute)
        return 0.005 * static_cast<double>(devices);
    if (devices <= limit.perHour)
        return std::ceil(static_cast<double>(devices) / limit.perMinute) - 1;
    return std::floor(static_cast<double>(devices - 1) / limit.perHour) * 60;
}

double bulkMinutes(qint64 devices)
{
    const CallLimit limit = documentedLimit(Endpoint::VulnerabilitiesByMachine);
    const double pages = std::ceil(static_cast<double>(std::max<qint64>(devices * rowsPerDevice, 1)) / bulkPage);
    return std::max(0.05 * pages, (pages - limit.perMinute) / limit.perMinute);
}

Result<JsonText> textOf(const HttpReply &reply)
{
    return toJsonText({reply.body.constData(), static_cast<size_t>(reply.body.size())}, reply.url.path());
}

//! A page that cannot be read is the API's fault in a poll, not a bad file.
Error asApiError(Error error)
{
    if (error.code == ErrorCode::BadInput)
        error.code = ErrorCode::Api;
    return error;
}

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::Permission || error.code == ErrorCode::Licence
           || error.code == ErrorCode::TokenRefused;
}

//! `$top` and `$skip` as whole numbers; the API does not take 1e+06.
QString pageQuery(qint64 top, qint64 skip)
{
    return QStringLiteral("?$top=%1&$skip=%2").arg(top).arg(skip);
}

} // namespace

PollCycle::PollCycle(TenantConfig tenant, SecretText secret, Governor &governor, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_governor(governor),
      m_http(HttpSettings{m_tenant.caFile, m_tenant.proxy}),
      m_token(m_http, m_tenant, std::move(secret)),
      m_api(m_http, m_token, m_governor, m_tenant)
{
    m_info.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_info.tenantName = m_tenant.name;
    m_info.tenantId = m_tenant.tenantId;
    m_info.started = currentSecond();
    m_api.onStart = [this](Endpoint endpoint) {
        if (endpoint == Endpoint::Machines && m_info.asOf == noTime)
            m_info.asOf = currentSecond(); // the clock of the whole cycle
    };
}

void PollCycle::start()
{
    m_lastReport.start();
    enter(PollStage::Token, 0);
    m_token.get([this](const Result<SecretText> &token) {
        if (m_ended)
            return;
        if (!token) {
            fail(token.error());
            return;
        }
        enter(PollStage::Machines, 0);
        readMachinesFrom(QStringLiteral("/api/machines") + pageQuery(machinesPage, 0), 0);
    });
}

void PollCycle::cancel()
{
    if (m_ended)
        return;
    m_ended = true;
    m_api.cancel();
    m_info.state = CycleState::Cancelled;
    m_info.finished = currentSecond();
    emit finished(failure(ErrorCode::Cancelled, m_tenant.name, {}));
}

void PollCycle::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_api.cancel();
    m_info.state = CycleState::Failed;
    m_info.reason = errorText(error);
    m_info.finished = currentSecond();
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
    if (!m_governor.isLifted() && m_progress.stage != PollStage::Token && m_progress.stage < PollStage::Score) {
        Endpoint endpoint = Endpoint::Machines;
        if (m_progress.stage == PollStage::Antivirus)
            endpoint = Endpoint::AntivirusInfo;
        else if (m_progress.stage == PollStage::Vulnerabilities)
            endpoint = m_info.vulnerabilitySource == wordOf(VulnerabilitySource::PerDevice)
                           ? Endpoint::MachineVulnerabilities
                           : Endpoint::VulnerabilitiesByMachine;
        m_progress.callsLeftThisMinute = m_governor.leftThisMinute(endpoint);
        m_progress.callsLeftThisHour = m_governor.leftThisHour(endpoint);
    }
    if (m_progress.total > 0 && done > 0)
        m_progress.secondsLeft = m_stageClock.elapsed() * (m_progress.total - done) / done / 1000;
    emit progressed(m_progress);
}

void PollCycle::addPartialReason(const QString &reason)
{
    m_partial = true;
    m_info.reason += m_info.reason.isEmpty() ? reason : QStringLiteral(" ") + reason;
}

QString PollCycle::nextPath(const QString &base, const std::string &nextLink, qint64 rows, qint64 &skip, Error &error)
{
    constexpr qint64 page = machinesPage;
    static_assert(machinesPage == antivirusPage);
    if (!nextLink.empty()) {
        const QString link = QString::fromStdString(nextLink);
        if (m_seenLinks.contains(link)) {
            error = {
                ErrorCode::Api, hostAndPort(m_tenant.apiUrl()), QStringLiteral("the API repeats a page link"), 200, {}};
            return {};
        }
        m_seenLinks.insert(link);
        const Result<QString> path = m_api.pathOfLink(link);
        if (!path) {
            error = path.error();
            return {};
        }
        skip += rows;
        return *path;
    }
    if (rows < page)
        return {};
    skip += rows;
    return base + pageQuery(page, skip);
}

void PollCycle::readMachinesFrom(const QString &path, qint64 skip)
{
    m_api.get(Endpoint::Machines, path, false, [this, skip](Result<HttpReply> reply) {
        if (m_ended)
            return;
        if (!reply) {
            // 'No recent machines' is documented as a 404 of the API itself.
            if (reply.error().httpStatus == 404 && reply.error().code == ErrorCode::Api)
                machinesDone();
            else
                fail(reply.error());
            return;
        }
        Result<JsonText> text = textOf(*reply);
        if (!text) {
            fail(asApiError(text.error()));
            return;
        }
        reply->body.clear();
        const Result<PageResult> page = readMachines(*text, ReadAs::PollPage, reply->url.path(), m_builder);
        if (!page) {
            fail(asApiError(page.error()));
            return;
        }
        report(static_cast<qint64>(m_builder.machineCount()));
        qint64 next = skip;
        Error error;
        const QString following = nextPath(QStringLiteral("/api/machines"), page->nextLink,
                                           static_cast<qint64>(page->rows), next, error);
        if (!following.isEmpty())
            readMachinesFrom(following, next);
        else if (!error.detail.isEmpty())
            fail(error);
        else
            machinesDone();
    });
}

void PollCycle::machinesDone()
{
    if (m_builder.notices().recordsWithoutId > 0)
        addPartialReason(QStringLiteral("%1 machine record(s) had no id and were skipped.")
                             .arg(m_builder.notices().recordsWithoutId));
    if (m_tenant.antivirusSource == AntivirusSource::None)
        m_builder.dropAntivirus();
    if (m_tenant.antivirusSource != AntivirusSource::DeviceAvInfo || m_builder.machineCount() == 0) {
        chooseVulnerabilitySource();
        return;
    }
    m_seenLinks.clear();
    enter(PollStage::Antivirus, static_cast<qint64>(m_builder.machineCount()));
    readAntivirusFrom(QStringLiteral("/api/deviceavinfo") + pageQuery(antivirusPage, 0), 0);
}

void PollCycle::readAntivirusFrom(const QString &path, qint64 skip)
{
    m_api.get(Endpoint::AntivirusInfo, path, false, [this, skip](Result<HttpReply> reply) {
        if (m_ended)
            return;
        if (!reply) {
            antivirusFailed(reply.error());
            return;
        }
        Result<JsonText> text = textOf(*reply);
        if (!text) {
            antivirusFailed(text.error());
            return;
        }
        reply->body.clear();
        const Result<PageResult> page = readAntivirus(*text, ReadAs::PollPage, reply->url.path(), m_builder);
        if (!page) {
            antivirusFailed(page.error());
            return;
        }
        if (page->skippedRows > 0)
            addPartialReason(QStringLiteral("%1 antivirus record(s) named no machine.").arg(page->skippedRows));
        qint64 next = skip;
        Error error;
        const QString following = nextPath(QStringLiteral("/api/deviceavinfo"), page->nextLink,
                                           static_cast<qint64>(page->rows), next, error);
        report(next);
        if (!following.isEmpty())
            readAntivirusFrom(following, next);
        else if (error.code == ErrorCode::ForeignHost)
            fail(error);
        else if (!error.detail.isEmpty())
            antivirusFailed(error);
        else
            chooseVulnerabilitySource();
    });
}

void PollCycle::antivirusFailed(const Error &error)
{
    if (error.code == ErrorCode::ForeignHost) {
        fail(error);
        return;
    }
    const bool nothingThere = error.code == ErrorCode::Api && error.httpStatus == 404;
    if (isRefusal(error))
        m_info.notices << QStringLiteral("Antivirus data was refused: %1").arg(error.detail);
    else if (!nothingThere)
        addPartialReason(QStringLiteral("Antivirus data could not be read: %1").arg(errorText(error)));
    chooseVulnerabilitySource();
}

void PollCycle::chooseVulnerabilitySource()
{
    const auto devices = static_cast<qint64>(m_builder.survivingIds().size());
    VulnerabilitySource source = m_tenant.vulnerabilitySource;
    if (source == VulnerabilitySource::None) {
        m_info.vulnerabilitySource = wordOf(source);
        m_info.notices << QStringLiteral("Vulnerabilities are switched off for this tenant; critical CVEs are unknown.");
        finish();
        return;
    }
    if (source == VulnerabilitySource::Export) {
        source = VulnerabilitySource::Bulk;
        m_info.notices << QStringLiteral("The file export is not read yet; the bulk list was read instead.");
    }
    if (source == VulnerabilitySource::Auto) {
        const double each = perDeviceMinutes(devices);
        const double bulk = bulkMinutes(devices);
        source = each < bulk ? VulnerabilitySource::PerDevice : VulnerabilitySource::Bulk;
        m_info.notices << QStringLiteral("Vulnerabilities were read %1: about %2 min, against about %3 min %4.")
                              .arg(source == VulnerabilitySource::Bulk ? QStringLiteral("in bulk")
                                                                       : QStringLiteral("device by device"),
                                   QString::number(std::min(each, bulk), 'f', 1),
                                   QString::number(std::max(each, bulk), 'f', 1),
                                   source == VulnerabilitySource::Bulk ? QStringLiteral("device by device")
                                                                       : QStringLiteral("in bulk"));
    }
    m_info.vulnerabilitySource = wordOf(source);
    if (devices == 0) {
        finish();
        return;
    }
    if (source == VulnerabilitySource::PerDevice) {
        startPerDevice();
        return;
    }
    m_seenLinks.clear();
    enter(PollStage::Vulnerabilities, 0);
    readBulkFrom(QStringLiteral("/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=%1").arg(bulkPage));
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
    while (!m_ended && m_inFlight < callsAtOnce && !m_waiting.empty()) {
        const std::string id = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_inFlight;
        const QString path = QStringLiteral("/api/machines/%1/vulnerabilities")
                                 .arg(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(id))));
        m_api.get(Endpoint::MachineVulnerabilities, path, true, [this, id](Result<HttpReply> reply) {
            --m_inFlight;
            if (!m_ended)
                deviceAnswered(id, reply);
        });
    }
    if (!m_ended && m_inFlight == 0 && m_waiting.empty())
        finish();
}

void PollCycle::deviceAnswered(const std::string &machineId, Result<HttpReply> &reply)
{
    ++m_devicesDone;
    if (reply) {
        Result<JsonText> text = textOf(*reply);
        const Result<PageResult> page = text ? readVulnerabilitiesOf(machineId, *text, reply->url.path(), m_builder)
                                             : tl::unexpected(text.error());
        if (page) {
            m_failuresInARow = 0;
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
    if (error.code == ErrorCode::ForeignHost) {
        fail(error);
        return;
    }
    m_builder.setVulnerabilitiesMissing(machineId);
    m_missing.push_back(machineId);
    ++m_failuresInARow;
    if (m_missing.size() == 1)
        m_info.notices << QStringLiteral("First failure: %1").arg(errorText(error));
    if (m_failuresInARow >= failuresThatEndAStage) {
        for (const std::string &id : m_waiting) {
            m_builder.setVulnerabilitiesMissing(id);
            m_missing.push_back(id);
        }
        m_waiting.clear();
    }
    report(m_devicesDone);
    nextDevices();
}

void PollCycle::readBulkFrom(const QString &path)
{
    m_api.get(Endpoint::VulnerabilitiesByMachine, path, false, [this](Result<HttpReply> reply) {
        if (m_ended)
            return;
        Error error;
        if (reply) {
            Result<JsonText> text = textOf(*reply);
            reply->body.clear();
            if (m_bulkRows == 0)
                m_builder.beginVulnerabilities(true);
            const Result<PageResult> page = text ? readVulnerabilities(*text, ReadAs::PollPage, reply->url.path(),
                                                                       m_builder)
                                                 : tl::unexpected(text.error());
            if (page) {
                m_bulkRows += static_cast<qint64>(page->rows);
                report(m_bulkRows);
                if (page->skippedRows > 0)
                    addPartialReason(QStringLiteral("%1 vulnerability row(s) named no device.").arg(page->skippedRows));
                if (page->nextLink.empty()) {
                    finish();
                    return;
                }
                qint64 ignored = 0;
                const QString next = nextPath({}, page->nextLink, static_cast<qint64>(page->rows), ignored, error);
                if (!next.isEmpty()) {
                    readBulkFrom(next);
                    return;
                }
            } else {
                error = asApiError(page.error());
            }
        } else {
            error = reply.error();
        }
        if (error.code == ErrorCode::ForeignHost) {
            fail(error);
        } else if (error.code == ErrorCode::Api && error.httpStatus == 404) {
            m_builder.beginVulnerabilities(true); // the API says: no rows
            finish();
        } else {
            vulnerabilitiesRefused(error);
        }
    });
}

void PollCycle::vulnerabilitiesRefused(const Error &error)
{
    // Without the whole list no count is right: every device's CVEs are unknown.
    m_waiting.clear();
    const std::vector<std::string> ids = m_builder.survivingIds();
    m_builder.beginVulnerabilities(true);
    for (const std::string &id : ids)
        m_builder.setVulnerabilitiesMissing(id);
    m_missing = ids;
    addPartialReason(QStringLiteral("%1: %2").arg(isRefusal(error)
                                                      ? QStringLiteral("Vulnerability data was refused")
                                                      : QStringLiteral("Vulnerability data could not be read"),
                                                  errorText(error)));
    finish();
}

void PollCycle::finish()
{
    if (m_ended)
        return;
    m_ended = true; // calls still under way are of no use any more
    m_api.cancel();
    enter(PollStage::Score, static_cast<qint64>(m_builder.machineCount()));
    if (m_info.asOf == noTime)
        m_info.asOf = currentSecond();
    if (!m_missing.empty() && m_info.reason.isEmpty())
        addPartialReason(QStringLiteral("Vulnerability data is missing for %1 device(s).").arg(m_missing.size()));
    else if (!m_missing.empty())
        m_partial = true;
    for (const std::string &id : m_missing) {
        if (m_info.missingDevices.size() == missingDevicesKept)
            break;
        m_info.missingDevices << QString::fromStdString(id);
    }
    for (const std::string &id : m_builder.mergedIds())
        m_info.mergedDevices << QString::fromStdString(id);
    CycleOutcome outcome;
    outcome.fleet = m_builder.build(m_info.asOf);
    m_info.state = m_partial ? CycleState::Partial : CycleState::Complete;
    m_info.devices = static_cast<qint64>(outcome.fleet->size());
    m_info.notices << noticeTexts(outcome.fleet->notices());
    m_info.finished = currentSecond();
    outcome.info = m_info;
    emit finished(outcome);
}

} // namespace Trustgauge
