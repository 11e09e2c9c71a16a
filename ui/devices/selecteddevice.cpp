#include "ui/devices/selecteddevice.h"

#include "ui/devices/breakdownpanel.h"
#include "ui/models/breakdown.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/cyclechange.h"
#include "ui/session/fleetsession.h"

namespace Trustgauge {

SelectedDevice::SelectedDevice(FleetSession &session, const CycleChange &change, const FleetTableModel &model,
                               BreakdownPanel &panel, QObject *parent)
    : QObject(parent),
      m_change(change),
      m_model(model),
      m_panel(panel)
{
    connect(&panel, &BreakdownPanel::alertsWanted, this, [&session](const QString &machineId) {
        session.workspace().polls().ask(&PollService::loadAlerts, session.tenantName(), machineId);
    });
    connect(session.workspace().polls().origin(), &PollService::alertsLoaded, this,
            [&session, &panel](const QString &tenantName, const QString &machineId, const Result<OpenAlerts> &alerts) {
        if (tenantName == session.tenantName())
            panel.showAlerts(machineId, alerts);
    });
}

void SelectedDevice::show(const QModelIndex &current)
{
    if (!current.isValid() || !m_model.scores()) {
        m_panel.showNothing();
        emit shown({});
        return;
    }
    const size_t row = m_model.fleetRow(current.row());
    Breakdown breakdown = breakdownOf(*m_model.scores(), row);
    if (m_model.before())
        addBefore(breakdown, *m_model.before(), row);
    if (m_model.scores() == m_change.after()) {
        if (const auto change = m_change.device(row))
            breakdown.sinceBefore = changeText(*change);
    }
    m_panel.showDevice(breakdown);
    emit shown(breakdown.machineId);
}

} // namespace Trustgauge
