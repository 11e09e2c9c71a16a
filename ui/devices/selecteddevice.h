#pragma once

#include <QObject>

class QModelIndex;

namespace Trustgauge {

class BreakdownPanel;
class CycleChange;
class FleetSession;
class FleetTableModel;

//! Tells the panel about the selected device: how its score comes about, what changed, and its open alerts on request.
class SelectedDevice : public QObject
{
    Q_OBJECT

public:
    SelectedDevice(FleetSession &session, const CycleChange &change, const FleetTableModel &model,
                   BreakdownPanel &panel, QObject *parent);

    //! \param current invalid: none is selected
    void show(const QModelIndex &current);

signals:
    void shown(const QString &machineId); //!< empty: none

private:
    const CycleChange &m_change;
    const FleetTableModel &m_model;
    BreakdownPanel &m_panel;
};

} // namespace Trustgauge
