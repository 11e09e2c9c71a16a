#pragma once

#include <optional>
#include <QByteArray>
#include <QByteArrayView>

namespace Trustgauge::Simulator {

//! A moment as the service writes it: whole Unix seconds, a fraction in units of 100 ns, and how many of its digits
//! are shown (0 to 7).
struct Moment
{
    qint64 seconds = 0;
    int fraction = 0;
    int digits = 0;
};

//! How the zone of a moment is written.
enum class ZoneStyle { Zulu, None, PlusTwoHours };

//! Appends `yyyy-MM-ddTHH:mm:ss[.f..]Z` (or the other zone styles; the moment stays the same).
void appendIsoTime(QByteArray &out, const Moment &moment, ZoneStyle zone = ZoneStyle::Zulu);

//! Appends `yyyy-MM-dd HH:mm:ss[.f..]`: the form of the vulnerability rows, UTC without a zone.
void appendRowTime(QByteArray &out, const Moment &moment);

//! appendIsoTime into a new array.
QByteArray isoTime(const Moment &moment, ZoneStyle zone = ZoneStyle::Zulu);

//! Microseconds since 1970 of an ISO date or time: `yyyy-MM-dd` with an optional time (T or space), fraction and zone;
//! without a zone it is UTC. Nothing for other text.
std::optional<qint64> parseTimeMicroseconds(QByteArrayView text);

} // namespace Trustgauge::Simulator
