#include "core/base/errortext.h"
#include "core/base/pluralcount.h"
#include "core/defender/apiclient.h"
#include "core/defender/pagereaders.h"
#include "core/poll/pollfault.h"
#include "core/poll/sources/sourcereader.h"

#include <deque>
#include <set>

namespace Trustgauge {

namespace {

constexpr size_t devicesAtOnce = 10;
// When so many devices in a row cannot be read, the network is gone and the rest is not tried.
constexpr int failuresThatEndAll = 20;

//! One call a device. Where single devices cannot be read, the others count.
class PerDeviceReader : public SourceReader
{
public:
    using SourceReader::SourceReader;

    void start() override
    {
        std::vector<std::string> ids = m_context.fleet.survivingIds();
        m_waiting.assign(std::make_move_iterator(ids.begin()), std::make_move_iterator(ids.end()));
        m_total = static_cast<qint64>(m_waiting.size());
        m_context.fleet.beginVulnerabilities(true);
        m_handlers.progress(0, m_total);
        next();
    }
    void stop() override { m_stopped = true; }
    bool endEarly() override
    {
        m_stopped = true;
        for (const std::string &id : m_inFlight)
            m_waiting.push_back(id);
        missWaiting();
        return true;
    }

private:
    void next()
    {
        while (!m_stopped && m_inFlight.size() < devicesAtOnce && !m_waiting.empty()) {
            const std::string id = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_inFlight.insert(id);
            const QString path = pathOf(Endpoint::MachineVulnerabilities, QString::fromStdString(id));
            m_context.api.get(Endpoint::MachineVulnerabilities, path, true, [this, id](Result<HttpReply> reply) {
                m_inFlight.erase(id);
                if (!m_stopped)
                    answered(id, std::move(reply));
            });
        }
        if (!m_stopped && m_inFlight.empty() && m_waiting.empty())
            end({});
    }

    void answered(const std::string &machineId, Result<HttpReply> reply)
    {
        ++m_done;
        const Result<PageResult> page = reply ? read(machineId, std::move(*reply)) : tl::unexpected(reply.error());
        if (page) {
            m_failuresInARow = 0;
            m_rows += static_cast<qint64>(page->rows);
            m_handlers.progress(m_done, m_total);
            next();
            return;
        }
        const Error &error = page.error();
        if (isRefusal(error) || endsCycle(error)) {
            end(tl::unexpected(error));
            return;
        }
        m_context.fleet.setVulnerabilitiesMissing(machineId);
        m_missing.push_back(machineId);
        ++m_failuresInARow;
        if (m_missing.size() == 1)
            m_handlers.remark(sentence("Poll", "First failure: %1").arg(errorMessage(error)));
        if (m_failuresInARow >= failuresThatEndAll)
            missWaiting();
        m_handlers.progress(m_done, m_total);
        next();
    }

    Result<PageResult> read(const std::string &machineId, HttpReply reply)
    {
        const QString path = reply.url.path();
        Result<JsonText> text = asJsonText(std::move(reply.body), path);
        m_bytes += text ? static_cast<qint64>(text->size) : 0;
        // Kept back until the whole answer is known to be good.
        std::vector<VulnerabilityRecord> records;
        VulnerabilityTap tap;
        if (m_handlers.row)
            tap = [&](const VulnerabilityRow &row) {
                records.push_back({.id = std::string(row.id),
                                   .cveId = std::string(row.cveId),
                                   .cvssTenths = row.cvssTenths,
                                   .severityCritical = row.severityCritical,
                                   .severity = std::string(row.severity),
                                   .exploit = row.exploit});
            };
        Result<PageResult> page = text ? readVulnerabilitiesOf(machineId, *text, path, m_context.fleet, tap)
                                       : tl::unexpected(text.error());
        // What is not there any more, or was passed over, may be critical.
        if (page && (page->skippedRows > 0 || !page->nextLink.empty()))
            page = failure(ErrorCode::Api, path,
                           page->skippedRows > 0
                               ? sentence("Poll", "has %n row(s) that name no vulnerability", nullptr,
                                          countOf(page->skippedRows))
                               : sentence("Poll", "is one of several pages, which the API does not document"),
                           200);
        if (!page)
            return tl::unexpected(asApiError(page.error(), m_context.tenant));
        keep(machineId, records);
        return page;
    }

    void keep(const std::string &machineId, const std::vector<VulnerabilityRecord> &records) const
    {
        if (records.empty() && m_handlers.noRow)
            m_handlers.noRow(machineId);
        for (const VulnerabilityRecord &record : records) {
            VulnerabilityRow row;
            row.id = record.id;
            row.machineId = machineId;
            row.cveId = record.cveId;
            row.cvssTenths = record.cvssTenths;
            row.severityCritical = record.severityCritical;
            row.severity = record.severity;
            row.exploit = record.exploit;
            m_handlers.row(row);
        }
    }

    //! Nobody will ask about the devices that wait.
    void missWaiting()
    {
        for (const std::string &id : m_waiting) {
            m_context.fleet.setVulnerabilitiesMissing(id);
            m_missing.push_back(id);
        }
        m_waiting.clear();
    }

    void end(const Result<void> &result)
    {
        m_stopped = true;
        m_handlers.done(result);
    }

    std::deque<std::string> m_waiting; //!< devices still to be asked about
    std::set<std::string> m_inFlight;  //!< asked about
    int m_failuresInARow = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
    bool m_stopped = false;
};

} // namespace

SourceReaderPtr makePerDeviceReader(const SourceReader::Context &context, SourceReader::Handlers handlers)
{
    return std::make_unique<PerDeviceReader>(context, std::move(handlers));
}

} // namespace Trustgauge
