#pragma once

#include "core/base/timestamp.h"

#include <QString>
#include <QVariant>

namespace Trustgauge {

// Values for binding to QSqlQuery.

// Stored years are within 0001 to 9999.
inline constexpr Ticks earliestTicks = -62'135'596'800 * ticksPerSecond;
inline constexpr Ticks latestTicks = 253'402'300'800 * ticksPerSecond;

//! NULL for noTime.
[[nodiscard]] inline QVariant ticksOrNull(Ticks ticks)
{
    return ticks == noTime ? QVariant(QMetaType(QMetaType::LongLong)) : QVariant(static_cast<qlonglong>(ticks));
}

//! An empty text instead of a null one, which Qt would bind as NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace Trustgauge
