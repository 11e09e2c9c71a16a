#include "core/base/timestamp.h"

#include <QLocale>

#include "core/base/text.h"

#include <QTimeZone>

#include <array>
#include <cstdio>

namespace Trustgauge {

namespace {

//! Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's published algorithm).
int64_t daysFromCivil(int64_t y, int m, int d)
{
    y -= m <= 2;
    const int64_t era = (y >= 0 ? y : y - 399) / 400;
    const int64_t yoe = y - era * 400;
    const int64_t doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    const int64_t doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

struct Civil
{
    int64_t year = 1970;
    int month = 1;
    int day = 1;
};

Civil civilFromDays(int64_t z)
{
    z += 719468;
    const int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const int64_t doe = z - era * 146097;
    const int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const int64_t mp = (5 * doy + 2) / 153;
    const int day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    return {yoe + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

bool isLeap(int64_t y)
{
    return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
}

int daysInMonth(int64_t y, int m)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return m == 2 && isLeap(y) ? 29 : days[static_cast<size_t>(m - 1)];
}

//! Walks over the text of a date-time.
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

//! The zone at the end as seconds east of UTC; nothing is UTC.
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
    if (!month || *month < 1 || *month > 12 || !in.take('-'))
        return noTime;
    const auto day = in.number(2);
    if (!day || *day < 1 || *day > daysInMonth(*year, *month))
        return noTime;
    const int64_t days = daysFromCivil(*year, *month, *day);
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

namespace {

struct Parts
{
    Civil date;
    int hour, minute, second, millisecond;
};

Parts partsOf(Ticks ticks)
{
    int64_t days = ticks / ticksPerDay;
    int64_t rest = ticks % ticksPerDay;
    if (rest < 0) {
        rest += ticksPerDay;
        --days;
    }
    const int64_t ms = rest / ticksPerMillisecond;
    return {civilFromDays(days), static_cast<int>(ms / 3'600'000), static_cast<int>(ms / 60'000 % 60),
            static_cast<int>(ms / 1000 % 60), static_cast<int>(ms % 1000)};
}

} // namespace

std::string formatMilliseconds(Ticks ticks)
{
    if (ticks == noTime)
        return {};
    const Parts p = partsOf(ticks);
    std::array<char, 48> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                                static_cast<int>(p.date.year), p.date.month, p.date.day, p.hour, p.minute, p.second,
                                p.millisecond);
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
