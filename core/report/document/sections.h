#pragma once

#include "core/report/document/reportcontent.h"
#include "core/report/document/reportfigures.h"

namespace Trustgauge {

// The sections of a report, in the order of the pages.

[[nodiscard]] ReportHead reportHead(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection bandsSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection histogramSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection trendSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection coverageSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection changeSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection devicesSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection cvesSection(const ReportContent &content, const ReportFigures &figures);
//! Only with a policy.
[[nodiscard]] ReportSection rehearsalSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection profileSection(const ReportContent &content, const ReportFigures &figures);
//! The figures of the charts; those of the trend only where there are days.
[[nodiscard]] ReportSection histogramTableSection(const ReportContent &content, const ReportFigures &figures);
[[nodiscard]] ReportSection trendTableSection(const ReportContent &content, const ReportFigures &figures);

} // namespace Trustgauge
