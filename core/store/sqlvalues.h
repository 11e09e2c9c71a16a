#pragma once

#include "core/base/timestamp.h"

#include <QString>
#include <QVariant>

namespace Trustgauge {

// Values as QSqlQuery is to bind them.

// No year that is stored lies outside: 0001 to 9999.
inline constexpr Ticks earliestTicks = -62'135'596'800 * ticksPerSecond;
inline constexpr Ticks latestTicks = 253'402'300'800 * ticksPerSecond;

//! NULL for noTime.
[[nodiscard]] inline QVariant ticksOrNull(Ticks ticks)
{
    return ticks == noTime ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(static_cast<qlonglong>(ticks));
}

//! An empty text where Qt would bind a null one as NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace Trustgauge
