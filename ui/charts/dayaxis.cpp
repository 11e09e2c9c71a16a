#include "ui/charts/dayaxis.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int monthsFrom = 70; // days, from which months are named instead of days
constexpr int narrowestDayLabel = 56;

std::vector<int64_t> monthsBetween(int64_t first, int64_t last)
{
    std::vector<int64_t> out;
    const QDate begin = dateOfDay(first);
    for (QDate month(begin.year(), begin.month(), 1);; month = month.addMonths(1)) {
        const int64_t day = QDate(1970, 1, 1).daysTo(month);
        if (day > last)
            return out;
        if (day >= first)
            out.push_back(day);
    }
}

} // namespace

DayAxis::DayAxis(int64_t first, int64_t last, const QRectF &plot, bool isMirrored)
    : m_first(first),
      m_last(last),
      m_plot(plot),
      m_isMirrored(isMirrored)
{}

double DayAxis::left(int64_t day) const
{
    const double share = static_cast<double>(day - m_first) / static_cast<double>(m_last - m_first + 1)
                         * m_plot.width();
    return m_isMirrored ? m_plot.right() - share : m_plot.left() + share;
}

QRect DayAxis::area(int64_t firstDay, int64_t lastDay) const
{
    const auto [from, to] = std::minmax(
        {static_cast<int>(std::lround(left(firstDay))), static_cast<int>(std::lround(left(lastDay + 1)))}); // by value
    return {from, static_cast<int>(m_plot.top()), std::max(1, to - from), static_cast<int>(m_plot.height())};
}

bool DayAxis::namesMonths() const
{
    return m_last - m_first >= monthsFrom;
}

QString DayAxis::label(int64_t day, bool isFirst) const
{
    const QDate date = dateOfDay(day);
    if (!namesMonths())
        return QLocale().toString(date, u"d MMM"_s);
    const QString month = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
    return isFirst || date.month() == 1 ? u"%1 %2"_s.arg(month).arg(date.year()) : month;
}

void DayAxis::paintDates(QPainter &painter, const ThemeColors &colors, int width) const
{
    std::vector<int64_t> ticks;
    if (namesMonths()) {
        ticks = monthsBetween(m_first, m_last);
    } else {
        const double dayWidth = m_plot.width() / static_cast<double>(m_last - m_first + 1);
        int64_t step = 1;
        for (const int64_t wider : {2, 7, 14, 28}) {
            if (static_cast<double>(step) * dayWidth < narrowestDayLabel)
                step = wider;
        }
        for (int64_t day = m_first; day <= m_last; day += step)
            ticks.push_back(day);
    }
    painter.setFont(Theme::font(Metrics::smallFont));
    const QFontMetrics metrics(painter.font());
    const double y = m_plot.top() + m_plot.height();
    double free = 0.0; // from the beginning of the line
    for (const int64_t day : ticks) {
        const double x = m_isMirrored ? width - left(day) : left(day);
        const QString text = label(day, free == 0.0);
        const int textWidth = metrics.horizontalAdvance(text);
        if (x < free || x + textWidth + 4 > width)
            continue;
        painter.setPen(QPen(colors.dimText, 1));
        painter.drawLine(QPointF(left(day) + 0.5, y + 1), QPointF(left(day) + 0.5, y + 4));
        const double from = x + 4, room = textWidth + 2;
        painter.drawText(QRectF(m_isMirrored ? width - from - room : from, y + 3, room, datesHeight - 4),
                         Qt::AlignLeft | Qt::AlignTop, text);
        free = x + textWidth + 4 + Metrics::gap;
    }
}

} // namespace Trustgauge
