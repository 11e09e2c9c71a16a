#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/simulator.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

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

    //! The pages of the bulk list of vulnerabilities, which were always the same.
    [[nodiscard]] int vulnerabilityPages() const;
    [[nodiscard]] QByteArray vulnerabilities(int page) const;

private:
    FleetGenerator m_fleet;
};

} // namespace Trustgauge::Simulator
