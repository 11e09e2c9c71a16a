#pragma once

#include "core/pipeline/workspace.h"
#include "core/simulator/simulator.h"

#include <memory>

namespace Trustgauge {

//! The simulator behind the demo, and its tenant in a workspace of its own.
class DemoTenant : public QObject
{
    Q_OBJECT

public:
    //! \param devices how many are invented
    //! \param port where it was served the last time, to be tried first; 0: none. What was published there, which the
    //! brake and the preview compare with, is known by its address.
    explicit DemoTenant(int devices, quint16 port, QObject *parent = nullptr);

    //! False, with the reason, when the simulator cannot start.
    [[nodiscard]] bool start(QString *reason);
    //! Where it is served now.
    [[nodiscard]] quint16 port() const;
    //! Once the workspace is open, puts the demo tenant into it and polls it.
    void attach(Workspace &workspace);

private:
    [[nodiscard]] TenantConfig tenant() const;

    int m_devices;
    std::unique_ptr<Simulator::Simulator> m_simulator;
};

} // namespace Trustgauge
