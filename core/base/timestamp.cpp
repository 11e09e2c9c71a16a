#include "core/base/timestamp.h"

#include "core/base/text.h"

#include <QLocale>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <cstdio>

namespace Trustgauge {

namespace {

//! A reading position in a date-time text.
class Cursor
{
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    //! Exactly `count` digits.
    std::optional<int> number(size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return std::nullopt;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    //! One or more fraction digits as ticks.
    std::optional<Ticks> fraction()
    {
        Ticks value = 0;
        Ticks unit = ticksPerSecond / 10;
        bool any = false;
        while (!m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9') {
            value += (m_text.front() - '0') * unit;
            unit /= 10;
            any = true;
            m_text.remove_prefix(1);
        }
        return any ? std::optional<Ticks>(value) : std::nullopt;
    }

private:
    std::string_view m_text;
};

//! The zone at the end, in seconds east of UTC; UTC when there is none.
std::optional<int64_t> readZone(Cursor &in)
{
    while (in.take(' ')) {}
    if (in.atEnd() || in.take('Z') || in.take('z'))
        return in.atEnd() ? std::optional<int64_t>(0) : std::nullopt;
    const bool east = in.take('+');
    if (!east && !in.take('-'))
        return std::nullopt;
    const auto hours = in.number(2);
    if (!hours)
        return std::nullopt;
    in.take(':');
    const auto minutes = in.atEnd() ? std::optional<int>(0) : in.number(2);
    if (!minutes || !in.atEnd() || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int64_t seconds = int64_t{*hours} * 3600 + *minutes * 60;
    return east ? seconds : -seconds;
}

} // namespace

Ticks parseTimestamp(std::string_view text)
{
    Cursor in(trimmed(text));
    const auto year = in.number(4);
    if (!year || *year <= 1 || !in.take('-'))
        return noTime;
    const auto month = in.number(2);
    if (!month || !in.take('-'))
        return noTime;
    const auto day = in.number(2);
    if (!day)
        return noTime;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return noTime;
    const int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    if (in.atEnd())
        return days * ticksPerDay;
    if (!in.take('T') && !in.take('t') && !in.take(' '))
        return noTime;
    const auto hour = in.number(2);
    if (!hour || *hour > 23 || !in.take(':'))
        return noTime;
    const auto minute = in.number(2);
    if (!minute || *minute > 59)
        return noTime;
    int second = 0;
    Ticks fraction = 0;
    if (in.take(':')) {
        const auto s = in.number(2);
        if (!s || *s > 60)
            return noTime;
        second = *s;
        if (in.take('.') || in.take(',')) {
            const auto f = in.fraction();
            if (!f)
                return noTime;
            fraction = *f;
        }
    }
    const auto zone = readZone(in);
    if (!zone)
        return noTime;
    const int64_t seconds = int64_t{*hour} * 3600 + *minute * 60 + second - *zone;
    return days * ticksPerDay + seconds * ticksPerSecond + fraction;
}

bool isUnreadableTime(std::string_view text)
{
    text = trimmed(text);
    return !text.empty() && !text.starts_with("0001-") && !text.starts_with("0000-");
}

std::string formatMilliseconds(Ticks ticks)
{
    if (ticks == noTime)
        return {};
    using namespace std::chrono;
    int64_t dayNumber = ticks / ticksPerDay;
    int64_t rest = ticks % ticksPerDay;
    if (rest < 0) {
        rest += ticksPerDay;
        --dayNumber;
    }
    const year_month_day date{sys_days(days(dayNumber))};
    const hh_mm_ss time{milliseconds(rest / ticksPerMillisecond)};
    std::array<char, 48> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
                                static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                                static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                                static_cast<int>(time.subseconds().count()));
    return {buffer.data(), static_cast<size_t>(n)};
}

std::string formatSeconds(Ticks ticks)
{
    std::string text = formatMilliseconds(ticks);
    if (!text.empty())
        text.replace(text.size() - 5, 5, "Z");
    return text;
}

QDateTime httpDate(const QByteArray &header)
{
    QDateTime out = QLocale::c().toDateTime(QString::fromLatin1(header),
                                            QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    out.setTimeSpec(Qt::UTC);
    return out;
}

Ticks ticksFromDateTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() * ticksPerMillisecond : noTime;
}

QDateTime dateTimeFromTicks(Ticks ticks)
{
    if (ticks == noTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ticks / ticksPerMillisecond, Qt::UTC);
}

Ticks currentSecond()
{
    return QDateTime::currentSecsSinceEpoch() * ticksPerSecond;
}

} // namespace Trustgauge
