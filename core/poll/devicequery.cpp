#include "core/poll/devicequery.h"

#include "core/base/ownthread.h"

#include <QTimer>

#include <chrono>
#include <unordered_map>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::chrono::seconds longestQuestion{120}; // a person waits for the result

VulnerabilityRecord recordOf(const VulnerabilityRow &row)
{
    VulnerabilityRecord out;
    out.id = row.id;
    out.cveId = row.cveId;
    out.cvssTenths = row.cvssTenths;
    out.severityCritical = row.severityCritical;
    out.severity = row.severity;
    out.vendor = row.vendor;
    out.software = row.software;
    out.version = row.version;
    out.update = row.update;
    out.exploit = row.exploit;
    return out;
}

//! When the list changes between two pages, an alert may come twice; the later one counts.
Result<PageResult> readAlertsOf(JsonText &page, const QString &path, const std::string &machineId, DeviceAlerts &into)
{
    AlertsByMachine read;
    uint64_t replaced = 0; // ignored: what was broken is shown as such
    Result<PageResult> result = readAlerts(page, ReadAs::PollPage, path, read, replaced, machineId);
    if (!result)
        return result;
    into.unreadable += static_cast<uint32_t>(result->skippedRows);
    std::unordered_map<QString, size_t> places; // by id
    for (size_t i = 0; i < into.alerts.size(); ++i)
        places.emplace(into.alerts[i].id, i);
    for (DeviceAlert &alert : read[machineId]) {
        alert.told = into.asked;
        const auto [place, isNew] = places.emplace(alert.id, into.alerts.size());
        if (isNew)
            into.alerts.push_back(std::move(alert));
        else
            into.alerts[place->second] = std::move(alert);
    }
    return result;
}

Result<PageResult> readRecord(JsonText &page, const QString &path, const std::string &machineId, QByteArray &record)
{
    record = QByteArray(page.bytes.constData(), static_cast<qsizetype>(page.size));
    FleetBuilder builder; // only to see whether it is a record of this device
    Result<PageResult> read = readMachines(page, ReadAs::SavedFile, path, builder);
    if (read && (builder.machineCount() != 1 || !builder.contains(machineId)))
        return failure(ErrorCode::BadInput, path, sentence("Poll", "is not the record of this device"));
    if (read)
        read->nextLink.clear(); // it is one object
    return read;
}

} // namespace

DeviceQuery::DeviceQuery(DeviceQuestion question, Endpoint endpoint, RateLimiter &limiter, Read read, Done done,
                         QObject *parent)
    : QObject(parent),
      m_tenant(std::move(question.tenant)),
      m_endpoint(endpoint),
      m_http(HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, question.proxyPassword}),
      m_token(m_http, m_tenant, std::move(question.secret), question.pace),
      m_api(m_http, m_token, limiter, m_tenant, question.pace),
      m_machineId(std::move(question.machineId)),
      m_read(std::move(read)),
      m_done(std::move(done))
{}

void DeviceQuery::start()
{
    TG_ON_OWN_THREAD(this);
    QTimer::singleShot(longestQuestion, this, [this] {
        finish(failure(
            ErrorCode::Network, hostAndPort(m_tenant.apiUrl()),
            sentence("Poll", "did not answer the question about the device within %1 s").arg(longestQuestion.count())));
    });
    ask(pathOf(m_endpoint, m_machineId));
}

void DeviceQuery::ask(const QString &path)
{
    if (m_asked.contains(path)) {
        finish(failure(ErrorCode::Api, hostAndPort(m_tenant.apiUrl()), sentence("Poll", "the API repeats a page link"),
                       200));
        return;
    }
    m_asked.insert(path);
    m_api.get(m_endpoint, path, true, [this](Result<HttpReply> reply) {
        if (!m_done)
            return; // the time was over
        const Result<void> taken = reply ? take(std::move(*reply)) : tl::unexpected(reply.error());
        if (!taken)
            finish(taken);
    });
}

Result<void> DeviceQuery::take(HttpReply &&reply)
{
    const QString path = reply.url.path();
    Result<JsonText> text = asJsonText(std::move(reply.body), path);
    if (!text)
        return tl::unexpected(text.error());
    if (const Result<void> goesOn = m_progress.passed(text->view(), path); !goesOn)
        return goesOn;
    const Result<PageResult> page = m_read(*text, path);
    if (!page)
        return tl::unexpected(page.error());
    if (page->nextLink.empty()) {
        finish({});
        return {};
    }
    const Result<QString> next = m_api.pathOfLink(QString::fromStdString(page->nextLink));
    if (!next)
        return tl::unexpected(next.error());
    ask(*next);
    return {};
}

void DeviceQuery::finish(const Result<void> &result)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

DeviceQuery *makeDeviceQuery(const DeviceQuestion &question, DeviceTopic topic, RateLimiter &limiter,
                             std::function<void(const Result<DeviceAnswer> &)> done, QObject *parent)
{
    auto answer = std::make_shared<DeviceAnswer>();
    answer->asked = currentSecond();
    const auto tell = [answer, done = std::move(done)](const Result<void> &result) {
        done(result ? Result<DeviceAnswer>(std::move(*answer)) : tl::unexpected(result.error()));
    };
    const std::string machineId = question.machineId.toStdString();
    switch (topic) {
    case DeviceTopic::Alerts: // the list of all alerts cannot be filtered by device
        answer->alerts.asked = answer->asked;
        return new DeviceQuery(
            question, Endpoint::MachineAlerts, limiter,
            [answer, machineId](JsonText &page, const QString &path) {
            return readAlertsOf(page, path, machineId, answer->alerts);
            },
            tell, parent);
    case DeviceTopic::Vulnerabilities:
        return new DeviceQuery(
            question, Endpoint::MachineVulnerabilities, limiter,
            [answer, machineId](JsonText &page, const QString &path) {
            FleetBuilder unused;
            return readVulnerabilitiesOf(machineId, page, path, unused, [answer](const VulnerabilityRow &row) {
                answer->vulnerabilities.push_back(recordOf(row));
            });
            },
            tell, parent);
    case DeviceTopic::Record:
        break;
    }
    return new DeviceQuery(
        question, Endpoint::Machine, limiter,
        [answer, machineId](JsonText &page, const QString &path) {
        return readRecord(page, path, machineId, answer->record);
        },
        tell, parent);
}

} // namespace Trustgauge
