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
    Partial,    //!< some data is missing; see the reason
    Failed,     //!< nothing was stored
    Cancelled,  //!< nothing was stored
    Unfinished, //!< the program ended while it ran; nothing was stored
};
[[nodiscard]] QString keyOf(CycleState state);

//! An entry of the cycle log.
struct CycleInfo
{
    QString id; //!< UUID without braces
    QString tenantName, tenantId;
    CycleState state = CycleState::Unfinished;
    Ticks asOf = noTime;
    Ticks started = noTime, finished = noTime;
    qint64 devices = 0;
    QString vulnerabilitySource;   //!< key of the source that was used
    Message reason;                //!< why it is not complete
    QList<Message> notices;        //!< to show to people
    QList<QString> missingDevices; //!< machine ids without vulnerability data

    QList<QString> mergedDevices; //!< machine ids merged into another device of the cycle

    std::optional<ErrorCode> fault; //!< the kind of error of a failed cycle, if known

    bool operator==(const CycleInfo &) const = default;
};

//! A stored cycle with the profile and rules used to score it.
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
