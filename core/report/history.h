#pragma once

#include "core/scoring/historyreplay.h"
#include "core/store/historytable.h"

#include <optional>
#include <vector>

namespace Trustgauge {

//! Which cycles of a history are asked for, and how they are scored.
struct HistoryQuestion
{
    bool isPerDay = false; //!< only the last complete cycle of each UTC day
    //! Scores all cycles (replayed); without it, each is scored as it was then.
    ProfilePtr profile;
};

//! The cycles that are asked for, in order, as indexes into all.
[[nodiscard]] std::vector<ReplayCycle> chosenCycles(const std::vector<PastCycle> &cycles,
                                                    const HistoryQuestion &question);

//! A cycle of a fleet's history.
struct HistoryRow
{
    PastCycle cycle;
    ProfilePtr profile; //!< the scores are under this one
    HistoryPoint point;
};

//! The rows of a history, oldest first. What changed is counted against the row before. Not for the GUI thread.
//! \param isStale called now and then; true ends it with the rows so far
[[nodiscard]] std::vector<HistoryRow> historyRows(const FleetPast &past, const HistoryQuestion &question,
                                                  const std::function<bool()> &isStale = {});

//! One device in a cycle of its history.
struct DeviceHistoryRow
{
    //! What was received, and what the model made of it.
    struct Values
    {
        Score score;
        int64_t exactTenThousandths = 0; //!< the exact score in 1/10,000 points, rounded half up
        std::string riskScore, exposureLevel, onboardingStatus, healthStatus; //!< as received; empty: null
        AntivirusState antivirus = AntivirusState::Unknown;
        std::optional<int64_t> inactiveDays;
        std::optional<uint32_t> criticalCves;
        QString profileHash;

        bool operator==(const Values &) const = default;
    };
    QString cycleId;
    Ticks asOf = noTime;
    std::optional<Values> values; //!< nullopt: the device is not in the cycle
};

//! A row for the first cycle with the device, and for each one where it came, went, or differs from the row before.
[[nodiscard]] std::vector<DeviceHistoryRow> deviceHistoryRows(const DevicePast &past, const HistoryQuestion &question);

} // namespace Trustgauge
