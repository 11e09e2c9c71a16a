#pragma once

#include "core/base/timestamp.h"
#include "core/scoring/scoretable.h"
#include "ui/session/tenanthealth.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Trustgauge {

class FleetSession;
class PollScheduler;

//! One tenant beside the others, each under its own profile.
struct TenantLine
{
    QString name;
    bool isEnabled = true;
    bool isPolling = false;
    TenantHealth health = TenantHealth::Unknown;
    bool hasData = false; //!< otherwise the counts are 0
    size_t devices = 0;
    std::array<size_t, placeCount> places{}; //!< devices in each band, and those of insufficient data
    Ticks asOf = noTime;                     //!< of the data
    QString last;                            //!< the last poll, in words
    std::optional<Ticks> next;               //!< nullopt: not planned
    QString note;                            //!< what is wrong; empty: nothing

    //! Whether somebody should look: the last poll failed or lacks data.
    [[nodiscard]] bool needsSomebody() const
    {
        return health == TenantHealth::Partial || health == TenantHealth::Failed;
    }

    bool operator==(const TenantLine &) const = default;
};

//! All tenants in the order of the settings.
[[nodiscard]] QList<TenantLine> tenantLines(const FleetSession &session, const PollScheduler &schedule, Ticks now);

//! A device among those of all tenants.
struct WorstDevice
{
    QString tenant, machineId, name;
    double points = 0; //!< the exact score, for the order
    int score = 0;
    Band band = Band::Trustworthy;

    bool operator==(const WorstDevice &) const = default;
};

//! The devices with the highest scores of all tenants. Each tenant's are found once for each of its score tables.
class WorstDevices
{
public:
    //! \param most of all tenants together; highest first. Devices with insufficient data are left out.
    [[nodiscard]] QList<WorstDevice> of(const FleetSession &session, size_t most);

private:
    struct Found
    {
        ScoreTablePtr scores;
        QList<WorstDevice> devices;
    };
    QHash<QString, Found> m_found;
};

} // namespace Trustgauge
