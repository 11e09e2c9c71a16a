#pragma once

#include <optional>
#include <QByteArray>
#include <QByteArrayView>

namespace Trustgauge::Simulator {

//! A time as the service writes it: whole Unix seconds, a fraction in units of 100 ns, and the number of fraction
//! digits to show (0 to 7).
struct Moment
{
    qint64 seconds = 0;
    int fraction = 0;
    int digits = 0;
};

//! How the time zone is written.
enum class ZoneStyle { Zulu, None, PlusTwoHours };

//! Appends `yyyy-MM-ddTHH:mm:ss[.f..]Z`, or the same time in another zone style.
void appendIsoTime(QByteArray &out, const Moment &moment, ZoneStyle zone = ZoneStyle::Zulu);

//! Appends `yyyy-MM-dd HH:mm:ss[.f..]`, the format of vulnerability rows: UTC without a zone.
void appendRowTime(QByteArray &out, const Moment &moment);

//! Like appendIsoTime(), into a new array.
QByteArray isoTime(const Moment &moment, ZoneStyle zone = ZoneStyle::Zulu);

//! Parses an ISO date with an optional time (after T or a space), fraction and zone (default UTC) as microseconds since
//! 1970. nullopt for other text.
std::optional<qint64> parseTimeMicroseconds(QByteArrayView text);

} // namespace Trustgauge::Simulator
