#pragma once

#include "core/simulator/simulator.h"
#include "core/workspace/workspace.h"

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
    //! \param step the last one that was told, so that the fleet goes on from there
    explicit DemoTenant(int devices, quint16 port, int step, QObject *parent = nullptr);

    //! False, with the reason, when the simulator cannot start.
    [[nodiscard]] bool start(QString *reason);
    //! Where it is served now.
    [[nodiscard]] quint16 port() const;
    //! Once the workspace is open, puts the demo tenant into it and polls it.
    void attach(Workspace &workspace);

signals:
    //! A poll finds the fleet changed.
    void steppedOn(int step);

private:
    [[nodiscard]] TenantConfig tenant() const;
    void makeSimulator(quint16 port);

    int m_devices;
    int m_step;
    std::unique_ptr<Simulator::Simulator> m_simulator;
};

} // namespace Trustgauge
