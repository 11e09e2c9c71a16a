#pragma once

#include "core/report/html/reportcontent.h"

#include <QLocale>
#include <QString>

namespace Trustgauge {

// Charts as inline SVG. Colours come from the page's style sheet, by the classes b0 to b5 of the bands and of
// insufficient data; names and figures stand beside them.

//! A bar for each band and for insufficient data.
[[nodiscard]] QString bandsSvg(const FleetSummary &summary, const QLocale &locale);
//! Devices by score.
[[nodiscard]] QString histogramSvg(const FleetSummary &summary, const QLocale &locale);
//! Devices above Trustworthy day by day, the worst band on the base line. Days without a cycle are gaps, days with
//! partial cycles only are pale.
[[nodiscard]] QString trendSvg(const std::vector<ReportDay> &days, const QLocale &locale);

} // namespace Trustgauge
