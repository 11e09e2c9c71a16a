#include "ui/report/reportwriting.h"

#include "ui/report/pdfreport.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Trustgauge {

ReportWriting::ReportWriting(QObject *parent) : QObject(parent)
{
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &ReportWriting::tell);
}

void ReportWriting::begin(const ReportOrder &order, Format format)
{
    Q_ASSERT(!isRunning());
    m_progress = std::make_shared<Progress>();
    m_clock.start();
    m_call.run(
        this,
        [order, format, look = pdfLook(), request = m_request.begin(), told = m_progress]() -> Result<void> {
            ReportProgress progress;
            progress.isStale = [request] { return request.isStale(); };
            progress.reached = [told](qint64 done, qint64 all) {
                told->done = done;
                told->all = all;
            };
            const ReportFormat bytes = [&](const ReportDocument &document) {
                return format == Format::Html ? htmlReport(document) : pdfReport(document, look, progress.isStale);
            };
            return writeReportFile(order, bytes, progress);
        },
        [this, path = order.path](const Result<void> &done) {
        m_clock.stop();
        m_request.forget();
        if (done)
            emit written(path);
        else if (done.error().code == ErrorCode::Cancelled)
            emit cancelled();
        else
            emit failed(done.error());
        });
}

void ReportWriting::tell()
{
    if (m_progress->all > 0)
        emit progressed(m_progress->done, m_progress->all);
}

} // namespace Trustgauge
