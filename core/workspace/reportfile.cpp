#include "core/workspace/reportfile.h"

#include "core/base/wholefile.h"
#include "core/report/html/htmlreport.h"
#include "core/store/store.h"

#include <QBuffer>
#include <QCoreApplication>

#include <memory>

namespace Trustgauge {

namespace {

Result<StoredCycle> orderedCycle(const ReportOrder &order, Store &store)
{
    Result<std::optional<StoredCycle>> cycle = order.cycleId.isEmpty()
                                                   ? store.cycles().load(order.tenantName,
                                                                         CycleTable::Which::LastComplete)
                                                   : store.cycles().load(order.tenantName, order.cycleId);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle && order.cycleId.isEmpty())
        return failure(ErrorCode::StoreEmpty, store.path(),
                       sentence("Report", "holds no finished cycle of \"%1\"; poll it first").arg(order.tenantName));
    if (!*cycle)
        return failure(ErrorCode::BadInput, order.tenantName, sentence("Report", "the store no longer has this cycle"));
    return std::move(**cycle);
}

Result<ReportQuestion> questionOf(const ReportOrder &order)
{
    const auto filter = parseFilter(order.filter);
    if (!filter)
        return failure(ErrorCode::Usage, order.filter, sentenceOf(filter.error()));
    ReportQuestion out{*filter, order.policy, currentSecond()};
    if (order.policyPath.isEmpty())
        return out;
    const Result<Policy> policy = readPolicyFile(order.policyPath);
    if (!policy)
        return tl::unexpected(policy.error());
    out.policy = *policy;
    return out;
}

Result<QByteArray> reportBytes(const ReportOrder &order, const ReportFormat &format, const ReportProgress &progress)
{
    const Result<ReportQuestion> question = questionOf(order);
    if (!question)
        return tl::unexpected(question.error());
    const Result<std::unique_ptr<Store>> store = Store::open(order.storePath, Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    if (progress.isStale)
        (*store)->connection().interruptWhen(progress.isStale);
    const Result<StoredCycle> cycle = orderedCycle(order, **store);
    if (!cycle)
        return tl::unexpected(cycle.error());
    Result<ReportContent> content = fleetReport(*question, **store, *cycle, progress);
    if (!content)
        return tl::unexpected(content.error());
    content->version = QCoreApplication::applicationVersion();
    const ReportLanguage::Use use(*order.language);
    return format(reportDocument(*content, order.language->locale()));
}

} // namespace

Result<QByteArray> htmlReport(const ReportDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto r = writeHtmlReport(buffer, document); !r)
        return tl::unexpected(r.error());
    return buffer.data();
}

Result<void> writeReportFile(const ReportOrder &order, const ReportFormat &format, const ReportProgress &progress)
{
    Result<QByteArray> bytes = reportBytes(order, format, progress);
    if (progress.isStale && progress.isStale())
        return failure(ErrorCode::Cancelled, order.path, sentence("Report", "the report was cancelled"));
    if (!bytes) {
        if (bytes.error().code == ErrorCode::OutputFailed)
            bytes.error().subject = order.path;
        return tl::unexpected(bytes.error());
    }
    return writeWholeFile(order.path, *bytes, FileAccess::Umask);
}

} // namespace Trustgauge
