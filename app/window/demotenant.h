#pragma once

#include "core/pipeline/workspace.h"
#include "core/simulator/simulator.h"

namespace Trustgauge {

//! The simulator behind the demo, and its tenant in a workspace of its own.
class DemoTenant : public QObject
{
    Q_OBJECT

public:
    //! \param devices how many are invented
    explicit DemoTenant(int devices, QObject *parent = nullptr);

    //! False, with the reason, when the simulator cannot start.
    [[nodiscard]] bool start(QString *reason);
    //! Once the workspace is open, puts the demo tenant into it and polls it.
    void attach(Workspace &workspace);

private:
    [[nodiscard]] TenantConfig tenant() const;

    Simulator::Simulator m_simulator;
};

} // namespace Trustgauge
