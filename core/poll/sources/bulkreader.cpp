#include "core/base/httpclient.h"
#include "core/defender/pagedrequest.h"
#include "core/poll/pollfault.h"
#include "core/poll/sources/sourcereader.h"

namespace Trustgauge {

namespace {

//! The list of all vulnerabilities of all devices, page by page.
class BulkReader : public SourceReader
{
public:
    using SourceReader::SourceReader;

    void start() override
    {
        m_context.fleet.beginVulnerabilities(true); // there may be no page
        PagedRequest::Handlers handlers;
        handlers.page = [this](JsonText &&text, const QString &path) {
            Result<PageResult> page = read(text, path);
            m_context.http.recycle(std::move(text.bytes));
            return page;
        };
        handlers.done = [this](const Result<void> &result) { ended(result); };
        m_list = std::make_unique<PagedRequest>(m_context.api, Endpoint::VulnerabilitiesByMachine, std::move(handlers));
        m_list->start(pathOf(Endpoint::VulnerabilitiesByMachine) + QStringLiteral("?pageSize=%1").arg(bulkPageRows));
    }
    void stop() override
    {
        if (m_list)
            m_list->stop();
    }

private:
    Result<PageResult> read(JsonText &text, const QString &path)
    {
        Result<PageResult> page = readVulnerabilities(text, ReadAs::PollPage, path, m_context.fleet, m_handlers.row);
        if (!page)
            return page;
        m_rows += static_cast<qint64>(page->rows);
        m_skippedRows += static_cast<qint64>(page->skippedRows);
        m_handlers.progress(m_rows, 0);
        return page;
    }
    void ended(const Result<void> &result)
    {
        m_bytes = m_list->bytes();
        if (!result && !saysNoRows(result.error())) {
            m_context.fleet.forgetVulnerabilities();
            m_handlers.done(result);
            return;
        }
        m_handlers.done({});
    }

    std::unique_ptr<PagedRequest> m_list;
};

} // namespace

SourceReaderPtr makeBulkReader(const SourceReader::Context &context, SourceReader::Handlers handlers)
{
    return std::make_unique<BulkReader>(context, std::move(handlers));
}

} // namespace Trustgauge
