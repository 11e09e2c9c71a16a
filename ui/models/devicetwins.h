#pragma once

#include "core/fleet/fleet.h"

#include <QList>
#include <QString>

namespace Trustgauge {

//! A line about another record of a device, for people.
struct TwinLine
{
    QString id;    //!< of the record; empty: the line is about all of them
    QString words; //!< what is said of it

    bool operator==(const TwinLine &) const = default;
};

//! What the records beside a device's own say.
struct DeviceTwins
{
    QList<TwinLine> merged;     //!< records that were merged into it, which do not count; empty: none
    QList<TwinLine> duplicates; //!< records of the same Entra device, and which of them is published; empty: none

    bool operator==(const DeviceTwins &) const = default;
};
//! Reads the ids of the whole fleet: not on the GUI thread.
[[nodiscard]] DeviceTwins twinsOf(const Fleet &fleet, size_t row);

} // namespace Trustgauge
