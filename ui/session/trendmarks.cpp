#include "ui/session/trendmarks.h"

#include "core/scoring/profile.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace Trustgauge {

std::vector<TrendMark> trendMarks(const FleetTrend &trend)
{
    std::vector<TrendMark> out;
    for (size_t i = 0; i < trend.days.size(); ++i) {
        const TrendDay &day = trend.days[i];
        const auto partial = static_cast<int>(day.partialCycles);
        if (i > 0) {
            const TrendDay &before = trend.days[i - 1];
            if (day.day > before.day + 1)
                out.push_back({TrendMark::Kind::NothingPolled, before.day + 1, day.day - 1, 0});
            if (day.cycle.profile != before.cycle.profile
                && profileHash(*day.cycle.profile) != profileHash(*before.cycle.profile))
                out.push_back({TrendMark::Kind::ProfileChanged, day.day, day.day, 0});
        }
        if (partial > 0) {
            const bool isOnly = day.cycle.state == CycleState::Partial;
            out.push_back({isOnly ? TrendMark::Kind::PartialOnly : TrendMark::Kind::Partial, day.day, day.day, partial});
        }
    }
    return out;
}

QString trendMarkText(const TrendMark &mark)
{
    const auto text = [](const char *english, int n = -1) {
        return QCoreApplication::translate("Trustgauge::TrendMarks", english, nullptr, n);
    };
    switch (mark.kind) {
    case TrendMark::Kind::NothingPolled:
        return text(QT_TRANSLATE_NOOP("Trustgauge::TrendMarks", "nothing polled"));
    case TrendMark::Kind::PartialOnly:
        return text(QT_TRANSLATE_NOOP("Trustgauge::TrendMarks", "only partial cycles"));
    case TrendMark::Kind::Partial:
        return QCoreApplication::translate("Trustgauge::TrendMarks", "%Ln partial cycle(s)", nullptr, mark.cycles);
    case TrendMark::Kind::ProfileChanged:
        return text(QT_TRANSLATE_NOOP("Trustgauge::TrendMarks", "profile changed"));
    }
    Q_UNREACHABLE();
}

QString trendMarkDays(const TrendMark &mark)
{
    if (mark.firstDay == mark.lastDay)
        return dayText(mark.firstDay);
    return QStringLiteral("%1 – %2").arg(dayText(mark.firstDay), dayText(mark.lastDay));
}

} // namespace Trustgauge
