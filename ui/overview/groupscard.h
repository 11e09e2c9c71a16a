#pragma once

#include "ui/charts/chartcard.h"
#include "ui/session/devicegroupcounts.h"

class QComboBox;

namespace Trustgauge {

class FigureTableModel;
class GroupBars;

//! The devices of the cycle shown by device group, tag, OS platform or onboarding state, each with its bands.
class GroupsCard : public ChartCard
{
    Q_OBJECT

public:
    //! \param shown must live longer
    GroupsCard(const ShownCycle &shown, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The person wants to see the devices that this expression finds.
    void devicesRequested(const QString &filter);

private:
    void refresh();
    void open(const DeviceGroups &groups, int line);

    DeviceGroupCounts m_counts;
    QComboBox *m_grouping = nullptr;
    GroupBars *m_bars = nullptr;
    FigureTableModel *m_rows = nullptr;
};

} // namespace Trustgauge
