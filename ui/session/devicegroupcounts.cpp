#include "ui/session/devicegroupcounts.h"

namespace Trustgauge {

DeviceGroupCounts::DeviceGroupCounts(const ShownCycle &shown, QObject *parent) : QObject(parent), m_shown(shown)
{
    connect(&shown, &ShownCycle::scoresChanged, this, &DeviceGroupCounts::count);
    count();
}

void DeviceGroupCounts::setGrouping(DeviceGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    count();
}

void DeviceGroupCounts::count()
{
    const ScoreTablePtr scores = m_shown.state().scores;
    if (!scores) {
        m_call.forget();
        m_counts.reset();
        emit changed();
        return;
    }
    m_call.run(
        this,
        [scores, grouping = m_grouping] {
        return Counts{scores, devicesBy(*scores, grouping, largestLimit), devicesBy(*scores, grouping, listedLimit)};
        },
        [this](const Counts &counts) {
        m_counts = counts;
        emit changed();
    });
}

} // namespace Trustgauge
