#pragma once

#include "core/query/devicegroups.h"
#include "ui/session/asynccall.h"
#include "ui/session/showncycle.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! The devices of the cycle shown by the values of a field. Counts on the thread pool; what was counted last stays
//! until the new figures are there.
class DeviceGroupCounts : public QObject
{
    Q_OBJECT

public:
    struct Counts
    {
        ScoreTablePtr scores; //!< that were counted
        DeviceGroups largest; //!< a few, for a chart
        DeviceGroups listed;  //!< many, for a table
    };
    static constexpr size_t largestLimit = 8;
    static constexpr size_t listedLimit = 200;

    //! \param shown must live longer
    explicit DeviceGroupCounts(const ShownCycle &shown, QObject *parent = nullptr);

    void setGrouping(DeviceGrouping grouping);
    //! nullopt: nothing is counted yet.
    [[nodiscard]] const std::optional<Counts> &counts() const { return m_counts; }

signals:
    void changed();

private:
    void count();

    const ShownCycle &m_shown;
    DeviceGrouping m_grouping = DeviceGrouping::DeviceGroup;
    std::optional<Counts> m_counts;
    LatestCall m_call;
};

} // namespace Trustgauge
