#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/simulator.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <vector>

namespace Trustgauge::Simulator {

//! What the Defender API of a living fleet answered at times of the past, without a server. A Simulator with the same
//! options, served at that time with that step, answers the same. Reentrant.
class PastAnswers
{
public:
    //! \param options the scenario counts as living; `step` does not matter
    explicit PastAnswers(const SimulatorOptions &options);

    //! The pages of the lists of one time.
    struct Pages
    {
        QByteArray machines;
        QList<QByteArray> antivirus;
    };
    //! \param step the number of changes before, at least 1
    [[nodiscard]] Pages at(const QDateTime &time, int step);

    //! Goes to a time, as at() does.
    void goTo(const QDateTime &time, int step);
    //! The pages of the bulk list of vulnerabilities at the time gone to last.
    [[nodiscard]] int vulnerabilityPages() const;
    [[nodiscard]] QByteArray vulnerabilities(int page) const;

    //! The devices, by number, whose vulnerabilities differ between two steps.
    [[nodiscard]] std::vector<int> devicesThatDiffer(int step, int other) const;
    //! The alerts of a device, by number, at the time gone to last.
    [[nodiscard]] std::vector<Alert> alerts(int device) const { return m_fleet.alerts(m_fleet.device(device)); }
    //! A page of these devices, and one of their vulnerabilities, at the time gone to last.
    [[nodiscard]] QByteArray machinesOf(const std::vector<int> &devices) const;
    [[nodiscard]] QByteArray vulnerabilitiesOf(const std::vector<int> &devices) const;

private:
    FleetGenerator m_fleet;
};

} // namespace Trustgauge::Simulator
