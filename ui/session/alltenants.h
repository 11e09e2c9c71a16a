#pragma once

#include "core/base/timestamp.h"
#include "core/query/rowmask.h"
#include "core/report/csvcells.h"
#include "core/scoring/scoretable.h"
#include "core/workspace/historyservice.h"
#include "ui/session/tenanthealth.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Trustgauge {

class FleetSession;
class PollScheduler;

//! The devices of a tenant that match a filter.
struct TenantMatches
{
    ScoreTablePtr scores; //!< of all devices of the tenant
    RowMask rows{0};
    size_t devices = 0;
    std::array<size_t, placeCount> places{}; //!< in each band, and those of insufficient data
};
using MatchesByTenant = QHash<QString, std::shared_ptr<const TenantMatches>>;

//! The risky devices of a day: those in the two worst bands.
struct RiskyDay
{
    int64_t day = 0; //!< see utcDay()
    size_t devices = 0;

    bool operator==(const RiskyDay &) const = default;
};

//! One tenant beside the others, each under its own profile.
struct TenantLine
{
    QString name;
    bool isEnabled = true;
    bool isPolling = false;
    TenantHealth health = TenantHealth::Unknown;
    bool hasData = false; //!< otherwise the counts are 0, also while a filter is evaluated for the first time
    size_t devices = 0;
    std::array<size_t, placeCount> places{}; //!< devices in each band, and those of insufficient data
    Ticks asOf = noTime;                     //!< of the data
    QString last;                            //!< the last poll, in words
    std::optional<Ticks> next;               //!< nullopt: not planned
    QList<RiskyDay> trend;                   //!< as scored then, oldest first; empty: not known yet
    QString note;                            //!< what is wrong; empty: nothing

    //! Whether somebody should look: the last poll failed or lacks data.
    [[nodiscard]] bool needsSomebody() const
    {
        return health == TenantHealth::Partial || health == TenantHealth::Failed;
    }

    bool operator==(const TenantLine &) const = default;
};

[[nodiscard]] QList<RiskyDay> riskyDays(const std::vector<TrendDay> &days);

//! All tenants in the order of the settings.
//! \param filtered the devices counted; nullptr: all of them
[[nodiscard]] QList<TenantLine> tenantLines(const FleetSession &session, const PollScheduler &schedule, Ticks now,
                                            const MatchesByTenant *filtered = nullptr);
//! The lines as a CSV file: keys of our files, times in UTC. Counts that are not known are empty.
//! \param filter the expression that chose the devices; empty: all
[[nodiscard]] QByteArray tenantsCsv(const QList<TenantLine> &lines, const QString &filter, const CsvFormat &format);

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
    //! \param filtered the devices looked at; nullptr: all of them
    [[nodiscard]] QList<WorstDevice> of(const FleetSession &session, size_t most,
                                        const MatchesByTenant *filtered = nullptr);

private:
    struct Found
    {
        ScoreTablePtr scores;
        std::shared_ptr<const TenantMatches> matches; //!< nullptr: all devices
        QList<WorstDevice> devices;
    };
    QHash<QString, Found> m_found;
};

} // namespace Trustgauge
