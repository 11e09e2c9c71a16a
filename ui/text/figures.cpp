#include "ui/text/figures.h"

#include "core/base/qtext.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString localText(Ticks ticks, const QString &format)
{
    return ticks == noTime ? QString() : isolated(dateTimeFromTicks(ticks).toLocalTime().toString(format));
}

} // namespace

QString plainText(const QString &text)
{
    return oneLine(text);
}

QString plainText(std::string_view utf8)
{
    return plainText(qtext(utf8));
}

QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString isolated(const QString &figure)
{
    // LEFT-TO-RIGHT ISOLATE .. POP DIRECTIONAL ISOLATE
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QChar(0x2066) + figure + QChar(0x2069) : figure;
}

QString rangeText(const QString &least, const QString &most)
{
    return least == most ? least : isolated(u"%1–%2"_s.arg(least, most));
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString hundredthsText(int64_t hundredths)
{
    const int decimals = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return QLocale().toString(static_cast<double>(hundredths) / 100.0, 'f', decimals);
}

QString signedCountText(qint64 number)
{
    if (number == 0)
        return grouped(0);
    return isolated((number > 0 ? u"+"_s : u"\u2212"_s) + grouped(std::abs(number)));
}

QString pointsText(int64_t tenThousandths)
{
    return hundredthsText((tenThousandths + 50) / 100);
}

QString signedPointsText(int64_t tenThousandths)
{
    if (tenThousandths == 0)
        return QLocale().toString(0);
    return isolated((tenThousandths > 0 ? u"+"_s : u"\u2212"_s) + pointsText(std::abs(tenThousandths)));
}

QString percentText(size_t part, size_t whole)
{
    const double percent = whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && percent < 0.05)
        return isolated(QCoreApplication::translate("Words", "<%1 %").arg(QLocale().toString(0.1, 'f', 1)));
    return isolated(QCoreApplication::translate("Words", "%1 %").arg(QLocale().toString(percent, 'f', 1)));
}

QString shareChangeText(size_t before, size_t after, size_t whole)
{
    if (before == after || whole == 0)
        return QLocale().toString(0);
    const bool less = after < before;
    const size_t by = less ? before - after : after - before;
    const double points = 100.0 * static_cast<double>(by) / static_cast<double>(whole);
    const QString figure = points < 0.05 ? u"<"_s + QLocale().toString(0.1, 'f', 1)
                                         : QLocale().toString(points, 'f', 1);
    return isolated(
        QCoreApplication::translate("Words", "%1 pp", "percentage points").arg((less ? u"\u2212"_s : u"+"_s) + figure));
}

QString percentText(int percent)
{
    return isolated(QCoreApplication::translate("Words", "%1 %").arg(percent));
}

QString localTime(Ticks ticks)
{
    return localText(ticks, u"yyyy-MM-dd HH:mm"_s);
}

QString cycleTime(Ticks ticks)
{
    return localText(ticks, u"yyyy-MM-dd HH:mm:ss"_s);
}

QString timeOfDay(Ticks ticks)
{
    return localText(ticks, u"HH:mm"_s);
}

QString exactTime(Ticks ticks)
{
    if (ticks == noTime)
        return {};
    const QDateTime local = dateTimeFromTicks(ticks).toLocalTime();
    return isolated(local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"yyyy-MM-dd HH:mm:ss t"_s).remove("UTC"_L1));
}

QString dayText(int64_t utcDay)
{
    return isolated(QDate(1970, 1, 1).addDays(utcDay).toString(Qt::ISODate));
}

QString ageText(Ticks then, Ticks now)
{
    const int64_t seconds = std::max<int64_t>(0, (now - then) / ticksPerSecond);
    if (seconds < 60)
        return QCoreApplication::translate("Words", "just now");
    const auto minutes = static_cast<int>(seconds / 60);
    if (minutes < 60)
        return QCoreApplication::translate("Words", "%Ln minute(s) ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return QCoreApplication::translate("Words", "%Ln hour(s) ago", nullptr, hours);
    const int days = hours / 24;
    return QCoreApplication::translate("Words", "%Ln day(s) ago", nullptr, days);
}

QString durationText(qint64 seconds)
{
    const qint64 whole = std::max<qint64>(0, seconds);
    if (whole < 60)
        return isolated(QCoreApplication::translate("Words", "%1 s").arg(whole));
    if (whole < 3600)
        return isolated(QCoreApplication::translate("Words", "%1 min %2 s").arg(whole / 60).arg(whole % 60));
    return isolated(QCoreApplication::translate("Words", "%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60));
}

} // namespace Trustgauge
