#pragma once

#include "core/fleet/fleetbuilder.h"
#include "support/adddevice.h"
#include "support/livingfleet.h"

#include <memory>
#include <vector>

namespace Trustgauge {

//! A profile that differs from the default in one thing.
[[nodiscard]] inline Profile profileNumber(quint32 number)
{
    Profile out;
    switch (number) {
    case 1:
        out.name = QStringLiteral("other weights");
        out.weights[indexOf(Indicator::RiskHigh)] = 61;
        out.pillars = {60, 40};
        break;
    case 2:
        out.name = QStringLiteral("other thresholds");
        out.inactiveDays = {2, 3, 9, 20};
        out.graceHours = 1;
        out.cvssTenths = 75;
        out.cveCap = 3;
        break;
    case 3:
        out.name = QStringLiteral("unknown is bad");
        out.unknown = UnknownAs::Third;
        out.nullCvss = NullCvss::Severity;
        break;
    default:
        break;
    }
    return out;
}
inline constexpr quint32 profileNumbers = 4;

//! A store with many cycles of a LivingFleet under several profiles, and those with data in memory.
class RandomPast
{
public:
    RandomPast(quint32 seed, const QString &path) : m_random(seed), m_living(seed)
    {
        auto opened = Store::open(path, Store::Open::MakeIfMissing);
        if (opened)
            store = std::move(*opened);
    }

    //! false on failure
    bool addCycle()
    {
        const QString id = QStringLiteral("c%1").arg(m_cycles++);
        m_asOf += (1 + m_random.bounded(15)) * ticksPerHour;
        StoredCycle cycle{cycleInfo(id, m_random.bounded(4) == 0 ? CycleState::Partial : CycleState::Complete),
                          {},
                          {},
                          50};
        cycle.info.asOf = m_asOf;
        if (m_random.bounded(6) == 0) {
            cycle.info.state = CycleState::Failed;
            return store->cycles().logFailure(cycle.info).has_value();
        }
        FleetBuilder builder;
        builder.restoreSource(m_random.bounded(5) != 0);
        for (const Device &device : m_living.next())
            addDevice(builder, device);
        cycle.fleet = builder.build(m_asOf);
        cycle.profile = profileNumber(m_random.bounded(profileNumbers));
        cycle.completenessFloor = m_random.bounded(3) == 0 ? 90 : 50;
        cycles.push_back(cycle);
        return store->cycles().begin(cycle.info) && store->cycles().commit(cycle);
    }

    std::unique_ptr<Store> store;
    std::vector<StoredCycle> cycles; //!< those with data

private:
    QRandomGenerator m_random;
    LivingFleet m_living;
    int m_cycles = 0;
    Ticks m_asOf = parseTimestamp("2026-06-15T12:00:00Z");
};

} // namespace Trustgauge
