#pragma once

#include "core/report/document/reportcontent.h"
#include "core/report/document/reportdrawing.h"

#include <QLocale>

namespace Trustgauge {

//! A bar for each band and for insufficient data.
[[nodiscard]] ReportDrawing bandsDrawing(const FleetSummary &summary, const QLocale &locale);
//! Devices by score.
[[nodiscard]] ReportDrawing histogramDrawing(const FleetSummary &summary, const QLocale &locale);
//! Devices above Trustworthy day by day, the worst band on the base line. Days without a cycle are gaps, days with
//! partial cycles only are pale.
[[nodiscard]] ReportDrawing trendDrawing(const std::vector<ReportDay> &days, const QLocale &locale);

} // namespace Trustgauge
