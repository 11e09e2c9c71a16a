#include "core/simulator/http/timetext.h"

#include <chrono>

namespace Trustgauge::Simulator {

namespace {

constexpr qint64 secondsOfDay = 86'400;

void putDigits(char *to, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

void appendDateTime(QByteArray &out, qint64 seconds, const Moment &moment, char separator)
{
    qint64 days = seconds / secondsOfDay;
    qint64 rest = seconds % secondsOfDay;
    if (rest < 0) {
        rest += secondsOfDay;
        --days;
    }
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    const int inDay = static_cast<int>(rest);
    char text[28] = "0000-00-00T00:00:00.";
    putDigits(text, static_cast<int>(date.year()), 4);
    putDigits(text + 5, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    putDigits(text + 8, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    text[10] = separator;
    putDigits(text + 11, inDay / 3'600, 2);
    putDigits(text + 14, inDay / 60 % 60, 2);
    putDigits(text + 17, inDay % 60, 2);
    if (moment.digits == 0) {
        out.append(text, 19);
        return;
    }
    putDigits(text + 20, moment.fraction, 7);
    out.append(text, 20 + moment.digits);
}

// Parses exactly `count` digits; -1 for anything else.
int readDigits(QByteArrayView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text.at(at + i);
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

void appendIsoTime(QByteArray &out, const Moment &moment, ZoneStyle zone)
{
    switch (zone) {
    case ZoneStyle::Zulu:
        appendDateTime(out, moment.seconds, moment, 'T');
        out.append('Z');
        return;
    case ZoneStyle::None:
        appendDateTime(out, moment.seconds, moment, 'T');
        return;
    case ZoneStyle::PlusTwoHours:
        appendDateTime(out, moment.seconds + 7'200, moment, 'T');
        out.append("+02:00");
        return;
    }
}

void appendRowTime(QByteArray &out, const Moment &moment)
{
    appendDateTime(out, moment.seconds, moment, ' ');
}

QByteArray isoTime(const Moment &moment, ZoneStyle zone)
{
    QByteArray out;
    out.reserve(34);
    appendIsoTime(out, moment, zone);
    return out;
}

std::optional<qint64> parseTimeMicroseconds(QByteArrayView text)
{
    text = text.trimmed();
    const int year = readDigits(text, 0, 4);
    const int month = readDigits(text, 5, 2);
    const int day = readDigits(text, 8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || text.at(4) != '-' || text.at(7) != '-')
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    // A day beyond the end of its month overflows into the next month.
    qint64 seconds = std::chrono::sys_days(date).time_since_epoch().count() * secondsOfDay;
    qint64 micros = 0;
    qsizetype at = 10;
    if (at < text.size() && (text.at(at) == 'T' || text.at(at) == 't' || text.at(at) == ' ')) {
        const int hour = readDigits(text, 11, 2);
        const int minute = readDigits(text, 14, 2);
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || text.at(13) != ':')
            return std::nullopt;
        seconds += hour * 3'600 + minute * 60;
        at = 16;
        if (at < text.size() && text.at(at) == ':') {
            const int second = readDigits(text, 17, 2);
            if (second < 0 || second > 60)
                return std::nullopt;
            seconds += second;
            at = 19;
        }
        if (at < text.size() && text.at(at) == '.') {
            qint64 unit = 100'000;
            for (++at; at < text.size() && text.at(at) >= '0' && text.at(at) <= '9'; ++at) {
                micros += unit * (text.at(at) - '0');
                unit /= 10;
            }
        }
    }
    const QByteArrayView zone = text.sliced(at);
    if (!zone.isEmpty() && zone != QByteArrayView("Z") && zone != QByteArrayView("z")) {
        const int hours = readDigits(zone, 1, 2);
        const int minutes = readDigits(zone, zone.size() > 3 && zone.at(3) == ':' ? 4 : 3, 2);
        if ((zone.at(0) != '+' && zone.at(0) != '-') || hours < 0 || minutes < 0)
            return std::nullopt;
        const int offset = hours * 3'600 + minutes * 60;
        seconds -= zone.at(0) == '+' ? offset : -offset;
    }
    return seconds * 1'000'000 + micros;
}

} // namespace Trustgauge::Simulator
