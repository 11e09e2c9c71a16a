#include "core/report/document/reportfigures.h"

#include "core/scoring/score.h"

#include <QCoreApplication>
#include <QDate>

#include <cstdlib>

namespace Trustgauge {

namespace {

ReportText figureSpan(const QString &shown, const std::string &plain)
{
    return {{ReportSpan::Kind::Figure, shown, QString::fromStdString(plain)}};
}

QString shownPoints(const QLocale &locale, int64_t tenThousandths)
{
    int decimals = 4;
    for (int64_t rest = tenThousandths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return locale.toString(static_cast<double>(tenThousandths) / 10'000.0, 'f', decimals);
}

} // namespace

ReportText ReportFigures::count(int64_t number) const
{
    return figureSpan(m_locale.toString(static_cast<qlonglong>(number)), std::to_string(number));
}

ReportText ReportFigures::signedCount(int64_t number) const
{
    const QString shown = m_locale.toString(static_cast<qlonglong>(std::abs(number)));
    const QString sign = number > 0 ? QStringLiteral("+") : number < 0 ? QStringLiteral("\u2212") : QString();
    return figureSpan(sign + shown, std::to_string(number));
}

ReportText ReportFigures::points(int64_t tenThousandths) const
{
    return figureSpan(shownPoints(m_locale, tenThousandths), shortFour(tenThousandths));
}

ReportText ReportFigures::signedPoints(int64_t tenThousandths) const
{
    const std::string plain = shortFour(std::abs(tenThousandths));
    const QString shown = shownPoints(m_locale, std::abs(tenThousandths));
    if (tenThousandths < 0)
        return figureSpan(QStringLiteral("\u2212") + shown, '-' + plain);
    return figureSpan(tenThousandths > 0 ? u'+' + shown : shown, plain);
}

ReportText ReportFigures::percent(size_t part, size_t whole) const
{
    const double percent = whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && percent < 0.05)
        return plainSpan(QCoreApplication::translate("Words", "<%1 %").arg(m_locale.toString(0.1, 'f', 1)));
    return plainSpan(QCoreApplication::translate("Words", "%1 %").arg(m_locale.toString(percent, 'f', 1)));
}

ReportText ReportFigures::time(Ticks time)
{
    if (time == noTime)
        return {};
    const QString iso = QString::fromStdString(formatSeconds(time));
    QString shown = iso;
    shown.replace(u'T', u' ').replace(QStringLiteral("Z"), QStringLiteral(" UTC"));
    return {{ReportSpan::Kind::Time, shown, iso}};
}

ReportText ReportFigures::day(int64_t utcDay)
{
    const QString iso = QDate(1970, 1, 1).addDays(utcDay).toString(Qt::ISODate);
    return {{ReportSpan::Kind::Time, iso, iso}};
}

} // namespace Trustgauge
