#pragma once

#include "core/report/devicetimeline.h"
#include "core/workspace/latestrequest.h"
#include "ui/session/asynccall.h"

#include <QObject>

#include <memory>

class QModelIndex;

namespace Trustgauge {

class BreakdownPanel;
class CycleChange;
class FleetSession;
class FleetTableModel;

//! Tells the panel about the selected device: how its score comes about, what changed, its timeline, and its open alerts
//! on request.
class SelectedDevice : public QObject
{
    Q_OBJECT

public:
    SelectedDevice(FleetSession &session, const CycleChange &change, const FleetTableModel &model,
                   BreakdownPanel &panel, QObject *parent);
    ~SelectedDevice() override;

    //! \param current invalid: none is selected
    void show(const QModelIndex &current);

signals:
    void shown(const QString &machineId); //!< empty: none

private:
    void askForTimeline(const QString &machineId);
    //! Counts how often the band would have changed under the edited profile, too.
    void replay();
    void takePast(quint64 request, const std::shared_ptr<const DevicePast> &past);
    //! The answer to the last request is no longer wanted.
    void forgetTimeline();

    FleetSession &m_session;
    const CycleChange &m_change;
    const FleetTableModel &m_model;
    BreakdownPanel &m_panel;
    QString m_timelineOf; //!< machine id; empty: none was asked for
    LatestRequest m_request;
    struct Replayed
    {
        std::shared_ptr<const DevicePast> past;
        ScoreTablePtr before, after;

        bool operator==(const Replayed &) const = default;
    };
    LatestCall m_timeline;
    std::shared_ptr<const DevicePast> m_past; //!< of the device; nullptr: not read yet
    LatestCall m_replay;
    Replayed m_replayed; //!< what it was last asked for
};

} // namespace Trustgauge
