#pragma once

#include "core/simulator/simulator.h"
#include "core/workspace/workspace.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace Trustgauge {

//! The simulator of the demo, and its tenant in a separate workspace.
class DemoTenant : public QObject
{
    Q_OBJECT

public:
    //! \param devices number of invented devices
    //! \param port where it was served last time, tried first; 0: none. Earlier publishing, which the brake and the
    //! preview compare with, is identified by this address.
    //! \param step the last one reported, so that the fleet continues from there
    explicit DemoTenant(int devices, quint16 port, int step, QObject *parent = nullptr);
    ~DemoTenant() override; //!< waits for a cycle of the past that is being stored

    //! False, with the reason, when the simulator could not start.
    [[nodiscard]] bool start(QString *reason);
    //! The port that it is served at.
    [[nodiscard]] quint16 port() const;
    //! Gives an empty store a past, in the background. -> pastStored. Call before the workspace opens the store.
    void storePast(const QString &storePath);
    //! Adds the demo tenant to the workspace once that is open, and polls it.
    void attach(Workspace &workspace);

signals:
    //! The store has its past, unless it cannot be written, which whatever opens it next will report.
    void pastStored();
    //! A poll found the fleet changed.
    void steppedOn(int step);

private:
    [[nodiscard]] TenantConfig tenant() const;
    [[nodiscard]] Simulator::SimulatorOptions options() const;
    void makeSimulator(quint16 port);

    int m_devices;
    int m_step;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::atomic_bool m_ends = false;
    QFutureWatcher<void> m_storing;
};

} // namespace Trustgauge
