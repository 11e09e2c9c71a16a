#pragma once

#include "core/report/html/htmlparts.h"
#include "core/report/html/reportcontent.h"

namespace Trustgauge {

// The sections of a report as html, in the order of the page.

[[nodiscard]] QString headSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString bandsSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString histogramSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString trendSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString coverageSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString changeSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString devicesSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString cvesSection(const ReportContent &content, const HtmlFigures &figures);
//! Empty without a policy.
[[nodiscard]] QString rehearsalSection(const ReportContent &content, const HtmlFigures &figures);
[[nodiscard]] QString profileSection(const ReportContent &content, const HtmlFigures &figures);
//! The figures of the charts.
[[nodiscard]] QString tableSections(const ReportContent &content, const HtmlFigures &figures);

} // namespace Trustgauge
