#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/fleet/fleet.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

enum class CycleState {
    Complete,
    Partial,    //!< some data is missing; the reason says which
    Failed,     //!< nothing was stored
    Cancelled,  //!< nothing was stored
    Unfinished, //!< the program ended while it ran; nothing was stored
};
[[nodiscard]] QString keyOf(CycleState state);

//! One row of the cycle log.
struct CycleInfo
{
    QString id; //!< UUID without braces
    QString tenantName, tenantId;
    CycleState state = CycleState::Unfinished;
    Ticks asOf = noTime;
    Ticks started = noTime, finished = noTime;
    qint64 devices = 0;
    QString vulnerabilitySource;   //!< the word of the source that was used
    Message reason;                //!< why it is not complete
    QList<Message> notices;        //!< worth showing
    QList<QString> missingDevices; //!< machine ids that lack vulnerability data

    QList<QString> mergedDevices; //!< machine ids that were merged into another device of the cycle

    std::optional<ErrorCode> fault; //!< what kind of error a failed cycle ended with, where that is known

    bool operator==(const CycleInfo &) const = default;
};

//! A stored cycle with what it was scored with then.
struct StoredCycle
{
    CycleInfo info;
    FleetPtr fleet;
    Profile profile;
    int completenessFloor = 50;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::CycleInfo)
Q_DECLARE_METATYPE(Trustgauge::StoredCycle)
