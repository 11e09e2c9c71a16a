#include "core/report/html/svgcharts.h"

#include "core/report/bandtable.h"
#include "core/report/html/htmlparts.h"
#include "core/report/modelterms.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace Trustgauge {

namespace {

// In units of the drawing, which is scaled to the width of the page.
constexpr double drawingWidth = 720;

QString svgNumber(double value)
{
    return QString::number(value, 'f', 2);
}

QString beginSvg(double height, const QString &title)
{
    return QStringLiteral(
               "<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" xmlns=\"http://www.w3.org/2000/svg\">"
               "<title>%1</title>\n")
        .arg(htmlText(title), svgNumber(drawingWidth), svgNumber(height));
}

QString svgRect(double x, double y, double width, double height, const QString &cssClass)
{
    return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"%5\"/>\n")
        .arg(svgNumber(x), svgNumber(y), svgNumber(width), svgNumber(height), cssClass);
}

QString svgLabel(double x, double y, const QString &text, const QString &cssClass = {})
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>\n")
        .arg(svgNumber(x), svgNumber(y), cssClass, htmlText(text));
}

QString svgLine(double x1, double y1, double x2, double y2)
{
    return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>\n")
        .arg(svgNumber(x1), svgNumber(y1), svgNumber(x2), svgNumber(y2));
}

QString placeClass(size_t place)
{
    return QStringLiteral("b%1").arg(place);
}

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
QString deviceAxis(const QLocale &locale, size_t top, double left, double right, double base, double height)
{
    QString out;
    const size_t parts = top % 4 == 0 ? 4 : top % 2 == 0 ? 2 : 1;
    for (size_t part = 0; part <= parts; ++part) {
        const double y = base - height * static_cast<double>(part) / static_cast<double>(parts);
        out += svgLine(left, y, right, y)
               + svgLabel(left - 6, y + 4, countText(locale, top * part / parts), QStringLiteral("end"));
    }
    return out;
}

} // namespace

QString bandsSvg(const FleetSummary &summary, const QLocale &locale)
{
    constexpr double rowHeight = 26, left = 150, barHeight = 14, longest = 460;
    size_t most = summary.insufficient;
    for (const size_t devices : summary.bands)
        most = std::max(most, devices);
    QString out = beginSvg(rowHeight * placeCount, QCoreApplication::translate("Report", "Devices by band"));
    for (size_t place = 0; place < placeCount; ++place) {
        const size_t devices = place == insufficientPlace ? summary.insufficient : summary.bands[place];
        const double y = rowHeight * static_cast<double>(place);
        const double length = lengthOf(devices, most, longest);
        out += svgLabel(0, y + 17, placeName(place)) + svgRect(left, y + 6, length, barHeight, placeClass(place))
               + svgLabel(left + length + 8, y + 17, countText(locale, devices), QStringLiteral("strong"));
    }
    return out + QStringLiteral("</svg>\n");
}

QString histogramSvg(const FleetSummary &summary, const QLocale &locale)
{
    constexpr double left = 60, base = 180, height = 165, step = 6.4;
    const size_t top = roundTop(*std::max_element(summary.histogram.begin(), summary.histogram.end()));
    QString out = beginSvg(210, QCoreApplication::translate("Report", "Devices by score"));
    out += deviceAxis(locale, top, left, left + step * 101, base, height);
    for (size_t score = 0; score < summary.histogram.size(); ++score) {
        const double x = left + step * static_cast<double>(score);
        const double length = lengthOf(summary.histogram[score], top, height);
        if (length > 0)
            out += svgRect(x + 0.5, base - length, step - 1, length,
                           placeClass(indexOf(bandOf(static_cast<int>(score)))));
        if (score % 20 == 0)
            out += svgLabel(x + step / 2, base + 16, locale.toString(static_cast<int>(score)), QStringLiteral("middle"));
    }
    return out + QStringLiteral("</svg>\n");
}

QString trendSvg(const std::vector<ReportDay> &days, const QLocale &locale)
{
    constexpr double left = 60, right = 560, base = 180, height = 165;
    QString out = beginSvg(210, QCoreApplication::translate("Report", "Devices above Trustworthy, day by day"));
    if (days.empty())
        return out + QStringLiteral("</svg>\n");
    size_t most = 0;
    for (const ReportDay &day : days) {
        size_t above = 0;
        for (size_t band = indexOf(Band::LowRisk); band < bandCount; ++band)
            above += day.places[band];
        most = std::max(most, above);
    }
    const size_t top = roundTop(most);
    out += deviceAxis(locale, top, left, right, base, height);
    const int64_t last = days.back().day;
    const int64_t first = std::min(days.front().day, last - 6); // wide bars say nothing
    const double step = (right - left) / static_cast<double>(last - first + 1);
    for (const ReportDay &day : days) {
        double y = base;
        for (size_t band = bandCount; band-- > indexOf(Band::LowRisk);) {
            const double length = height * static_cast<double>(day.places[band]) / static_cast<double>(top);
            y -= length;
            if (length > 0)
                out += svgRect(left + step * static_cast<double>(day.day - first), y, step, length,
                               placeClass(band)
                                   + (day.state == CycleState::Partial ? QStringLiteral(" pale") : QString()));
        }
    }
    const auto dayName = [](int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); };
    out += svgLabel(left, base + 16, dayName(first)) + svgLabel(right, base + 16, dayName(last), QStringLiteral("end"));
    // The names stand at the right, worst below.
    double y = base - 4;
    for (size_t band = bandCount; band-- > indexOf(Band::LowRisk);) {
        out += svgRect(right + 14, y - 9, 10, 10, placeClass(band))
               + svgLabel(right + 30, y,
                          QStringLiteral("%1 %2").arg(placeName(band), countText(locale, days.back().places[band])));
        y -= 20;
    }
    return out + QStringLiteral("</svg>\n");
}

} // namespace Trustgauge
