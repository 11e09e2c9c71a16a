#include "core/report/document/reportcharts.h"

#include "core/report/bandtable.h"
#include "core/report/placename.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace Trustgauge {

namespace {

using Align = ReportDrawing::Shape::Align;

//! A few devices beside thousands stay visible.
double lengthOf(size_t devices, size_t most, double full)
{
    if (devices == 0 || most == 0)
        return 0;
    return std::max(1.0, full * static_cast<double>(devices) / static_cast<double>(most));
}

QString countText(const QLocale &locale, size_t devices)
{
    return locale.toString(static_cast<qulonglong>(devices));
}

//! The top of an axis: a round number, at least `most`.
size_t roundTop(size_t most)
{
    size_t step = 1;
    while (step * 10 < most)
        step *= 10;
    return std::max<size_t>(1, (most + step - 1) / step * step);
}

//! The lines and numbers of an axis of devices.
void addDeviceAxis(ReportDrawing &to, const QLocale &locale, size_t top, double left, double right, double base,
                   double height)
{
    const size_t parts = top % 4 == 0 ? 4 : top % 2 == 0 ? 2 : 1;
    for (size_t part = 0; part <= parts; ++part) {
        const double y = base - height * static_cast<double>(part) / static_cast<double>(parts);
        to.line(left, y, right, y);
        to.label(left - 6, y + 4, countText(locale, top * part / parts), Align::End);
    }
}

} // namespace

ReportDrawing bandsDrawing(const FleetSummary &summary, const QLocale &locale)
{
    constexpr double rowHeight = 26, left = 150, barHeight = 14, longest = 460;
    size_t most = summary.insufficient;
    for (const size_t devices : summary.bands)
        most = std::max(most, devices);
    ReportDrawing out{QCoreApplication::translate("Report", "Devices by band")};
    out.height = rowHeight * placeCount;
    for (size_t place = 0; place < placeCount; ++place) {
        const size_t devices = place == insufficientPlace ? summary.insufficient : summary.bands[place];
        const double y = rowHeight * static_cast<double>(place);
        const double length = lengthOf(devices, most, longest);
        out.label(0, y + 17, placeName(place));
        out.bar(left, y + 6, length, barHeight, place);
        out.label(left + length + 8, y + 17, countText(locale, devices), Align::Start, true);
    }
    return out;
}

ReportDrawing histogramDrawing(const FleetSummary &summary, const QLocale &locale)
{
    constexpr double left = 60, base = 180, height = 165, step = 6.4;
    const size_t top = roundTop(*std::max_element(summary.histogram.begin(), summary.histogram.end()));
    ReportDrawing out{QCoreApplication::translate("Report", "Devices by score")};
    out.height = 210;
    addDeviceAxis(out, locale, top, left, left + step * 101, base, height);
    for (size_t score = 0; score < summary.histogram.size(); ++score) {
        const double x = left + step * static_cast<double>(score);
        const double length = lengthOf(summary.histogram[score], top, height);
        if (length > 0)
            out.bar(x + 0.5, base - length, step - 1, length, indexOf(bandOf(static_cast<int>(score))));
        if (score % 20 == 0)
            out.label(x + step / 2, base + 16, locale.toString(static_cast<int>(score)), Align::Middle);
    }
    return out;
}

ReportDrawing trendDrawing(const std::vector<ReportDay> &days, const QLocale &locale)
{
    constexpr double left = 60, right = 560, base = 180, height = 165;
    ReportDrawing out{QCoreApplication::translate("Report", "Devices above Trustworthy, day by day")};
    out.height = 210;
    if (days.empty())
        return out;
    size_t most = 0;
    for (const ReportDay &day : days) {
        size_t above = 0;
        for (size_t band = indexOf(Band::LowRisk); band < bandCount; ++band)
            above += day.places[band];
        most = std::max(most, above);
    }
    const size_t top = roundTop(most);
    addDeviceAxis(out, locale, top, left, right, base, height);
    const int64_t last = days.back().day;
    const int64_t first = std::min(days.front().day, last - 6); // wide bars say nothing
    const double step = (right - left) / static_cast<double>(last - first + 1);
    for (const ReportDay &day : days) {
        double y = base;
        for (size_t band = bandCount; band-- > indexOf(Band::LowRisk);) {
            const double length = height * static_cast<double>(day.places[band]) / static_cast<double>(top);
            y -= length;
            if (length > 0)
                out.bar(left + step * static_cast<double>(day.day - first), y, step, length, band,
                        day.state == CycleState::Partial);
        }
    }
    const auto dayName = [](int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); };
    out.label(left, base + 16, dayName(first));
    out.label(right, base + 16, dayName(last), Align::End);
    // The names stand at the right, worst below.
    double y = base - 4;
    for (size_t band = bandCount; band-- > indexOf(Band::LowRisk);) {
        out.bar(right + 14, y - 9, 10, 10, band);
        out.label(right + 30, y,
                  QStringLiteral("%1 %2").arg(placeName(band), countText(locale, days.back().places[band])));
        y -= 20;
    }
    return out;
}

} // namespace Trustgauge
