#include "core/defender/exportdownload.h"
#include "core/defender/pagereaders.h"
#include "core/poll/pollfault.h"
#include "core/poll/sources/sourcereader.h"

namespace Trustgauge {

namespace {

//! The files that the service exports all vulnerabilities to.
class ExportReader : public SourceReader
{
public:
    using SourceReader::SourceReader;

    void start() override
    {
        m_context.fleet.beginVulnerabilities(true);
        ExportDownload::Handlers handlers;
        handlers.lines = [this](JsonText &lines, const QString &file) { return read(lines, file); };
        handlers.restarted = [this] {
            m_context.fleet.forgetVulnerabilities();
            m_handlers.restarted();
            m_rows = 0;
            m_skippedRows = 0;
        };
        handlers.progress = [this](int done, int total) {
            m_files = done;
            m_filesTotal = total;
            m_handlers.progress(done, total);
        };
        handlers.done = [this](const Result<void> &result) { ended(result); };
        m_export = std::make_unique<ExportDownload>(m_context.http, m_context.api, m_context.tenant,
                                                    std::move(handlers));
        m_export->start();
    }
    void stop() override
    {
        if (m_export)
            m_export->stop();
    }

private:
    Result<void> read(JsonText &lines, const QString &file)
    {
        const Result<PageResult> read = readVulnerabilities(lines, ReadAs::ExportLines, file, m_context.fleet,
                                                            m_handlers.row);
        if (!read)
            return tl::unexpected(asApiError(read.error(), m_context.tenant));
        m_rows += static_cast<qint64>(read->rows);
        m_skippedRows += static_cast<qint64>(read->skippedRows);
        m_handlers.progress(m_files, m_filesTotal);
        return {};
    }
    void ended(const Result<void> &result)
    {
        m_bytes = m_export->bytesUnpacked();
        if (result || saysNoRows(result.error())) {
            m_handlers.done({});
            return;
        }
        m_context.fleet.forgetVulnerabilities();
        m_handlers.done(result);
    }

    std::unique_ptr<ExportDownload> m_export;
    int m_files = 0, m_filesTotal = 0;
};

} // namespace

SourceReaderPtr makeExportReader(const SourceReader::Context &context, SourceReader::Handlers handlers)
{
    return std::make_unique<ExportReader>(context, std::move(handlers));
}

} // namespace Trustgauge
