#pragma once

#include "core/report/document/reportdocument.h"
#include "core/report/reportlanguage.h"
#include "core/workspace/fleetreport.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Trustgauge {

//! A report that somebody wants as a file.
struct ReportOrder
{
    QString storePath, tenantName;
    QString cycleId; //!< of a cycle with data; empty: the last complete one
    QString filter;  //!< an expression; empty: all devices
    std::optional<Policy> policy;
    QString policyPath; //!< of a policy file, in place of the policy; empty: none
    ReportLanguagePtr language;
    QString path; //!< of the file
};

//! Makes the bytes of a kind of file.
using ReportFormat = std::function<Result<QByteArray>(const ReportDocument &document)>;

//! The page of writeHtmlReport().
[[nodiscard]] Result<QByteArray> htmlReport(const ReportDocument &document);

//! Writes a report, whole or not at all, from a connection of its own; an existing file is replaced. Not for the GUI
//! thread. Errors of Store::open() and fleetReport(); StoreEmpty: the tenant has no cycle with data yet; BadInput, FileUnreadable: of the policy; OutputFailed, naming the
//! file; Cancelled: the file stays as it was.
[[nodiscard]] Result<void> writeReportFile(const ReportOrder &order, const ReportFormat &format,
                                           const ReportProgress &progress = {});

} // namespace Trustgauge
