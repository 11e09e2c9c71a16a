#include "core/simulator/fleet/fleetparts.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

// Every so many devices, the one at each of these positions has a story.
constexpr int storyPeriod = 250;
enum Story : int { BrokenInto = 5, SwitchedOff = 10, Late = 15, SeldomOn = 20 };

// In steps; a story begins again when it has ended.
constexpr int breakInPeriod = 60;
constexpr int switchOffPeriod = 42;

constexpr int longestIncident = 24; // in steps

// In seconds, between two reports of a device that is often late, or seldom on.
constexpr qint64 lateEvery = qint64{36} * 3'600;
constexpr qint64 seldomOnEvery = qint64{5} * 86'400;

//! When a device whose signals moved with a step has reported this, in seconds before that step.
constexpr qint64 reportedBefore(int index)
{
    return 120 + index % 60 * 30;
}

} // namespace

void FleetGenerator::noteStep()
{
    if (m_noted.empty())
        m_firstNoted = m_options.step;
    m_noted.resize(static_cast<std::size_t>(std::max(1, m_options.step - m_firstNoted + 1)), clock());
    m_noted.back() = clock();
}

qint64 FleetGenerator::stepTime(int step) const
{
    if (m_noted.empty())
        return clock() - (m_options.step - step) * stepSeconds;
    if (step < m_firstNoted)
        return m_noted.front() - (m_firstNoted - step) * stepSeconds;
    return m_noted[std::min(static_cast<std::size_t>(step - m_firstNoted), m_noted.size() - 1)];
}

// Nobody is silent while something happens to them: what moved a signal was reported, at the latest when it ended.
void FleetGenerator::reportMoves(Device &device) const
{
    const qint64 own = reportedBefore(device.index);
    const auto reported = [this, &device, own](int step) {
        const qint64 at = stepTime(std::min(step, m_options.step)) - own;
        if (at <= device.lastSeen->seconds)
            return;
        device.lastSeen = Moment{at, 0, 0};
        if (device.health == "Inactive" && (clock() - at) / 86'400 <= 7)
            device.health = word("Active");
    };
    for (int began = m_options.step; began >= 1; --began) {
        if (began + longestIncident < m_options.step
            && stepTime(began + longestIncident) - own <= device.lastSeen->seconds)
            break; // nothing earlier can be later than what is known
        if (const auto one = incident(device.index, began))
            reported(began + one->lasts);
    }
    for (const int step : {m_options.step, m_options.step - stepsOfAMonth}) {
        const Updates one = updates(device.index, step);
        if (one.from > 0 && one.installed <= m_options.step)
            reported(one.installed);
    }
}

// Like an incident, a story depends on step and clock only.
void FleetGenerator::applyStory(Device &device) const
{
    const int place = device.index % storyPeriod;
    const int number = device.index / storyPeriod;
    const auto protectedBy = [&device](const QByteArray &mode) {
        if (device.hasAntivirusRow)
            device.avMode = mode;
    };
    const auto reportsEvery = [this, &device, number](qint64 seconds) {
        const qint64 own = qint64{number} * 10'007; // not all at the same time
        device.lastSeen = Moment{clock() - 60 - (clock() + own) % seconds, 0, 0};
        device.health = word("Active");
    };
    const auto reportsEachStep = [this, &device] {
        device.lastSeen = Moment{stepTime(m_options.step) - reportedBefore(device.index), 0, 0};
        device.health = word("Active");
    };
    switch (place) {
    case BrokenInto: { // the risk rises, the antivirus is switched off, and in the end all is solved
        const int at = (m_options.step + number * 7) % breakInPeriod;
        reportsEachStep();
        device.risk = at < 30   ? word("None")
                      : at < 33 ? word("Low")
                      : at < 36 ? word("Medium")
                      : at < 42 ? word("High")
                      : at < 45 ? word("Medium")
                      : at < 50 ? word("Low")
                                : word("Informational");
        // While it falls, the alerts are open that were raised while it rose.
        const int raised = device.risk == "High" ? 36 : device.risk == "Medium" ? 33 : 30;
        if (at >= raised)
            device.riskStep = m_options.step - at + raised;
        protectedBy(at >= 34 && at < 44 ? word("2") : word("0"));
        break;
    }
    case SwitchedOff: { // somebody switches the antivirus off again and again
        const int at = (m_options.step + number * 3) % switchOffPeriod;
        reportsEachStep();
        protectedBy((at >= 6 && at < 12) || (at >= 20 && at < 23) || (at >= 30 && at < 36) ? word("2") : word("0"));
        break;
    }
    case Late: // close to a band's edge, with an age that is sometimes just over a day
        device.risk = word("Low");
        device.exposure = number % 2 == 0 ? word("High") : word("Medium");
        protectedBy(word("0"));
        reportsEvery(lateEvery);
        break;
    case SeldomOn:
        device.risk = word("Low");
        reportsEvery(seldomOnEvery);
        break;
    default:
        break;
    }
}

std::optional<FleetGenerator::Incident> FleetGenerator::incident(int index, int began) const
{
    constexpr double share = 0.0003; // of devices, for each kind and step
    Random random(mixed(mixed(m_options.seed, static_cast<quint64>(began)), static_cast<quint64>(index), SaltIncident));
    const double kind = random.unit() / share;
    if (kind < 1)
        return Incident{Incident::Threat, random.between(6, 18)};
    if (kind < 2)
        return Incident{Incident::AntivirusOff, random.between(6, 12)};
    if (kind < 3)
        return Incident{Incident::Exposed, random.between(12, longestIncident)};
    if (kind < 4)
        return Incident{Incident::Impaired, random.between(3, 12)};
    return std::nullopt;
}

// An incident begins at some step and goes on for days, so the fleet of step n depends on n only.
void FleetGenerator::applyIncidents(Device &device) const
{
    for (int began = std::max(1, m_options.step - longestIncident + 1); began <= m_options.step; ++began) {
        const std::optional<Incident> one = incident(device.index, began);
        const int age = m_options.step - began;
        if (!one || age >= one->lasts)
            continue;
        switch (one->kind) {
        case Incident::Threat:
            device.risk = 3 * age < one->lasts ? word("High") : word("Medium");
            device.riskStep = began;
            break;
        case Incident::AntivirusOff:
            if (device.hasAntivirusRow)
                device.avMode = word("2");
            break;
        case Incident::Exposed:
            device.exposure = device.exposure == "High" ? word("Medium") : word("High");
            break;
        case Incident::Impaired:
            device.health = device.health == "Active" ? word("ImpairedCommunication") : word("Active");
            break;
        }
    }
}

} // namespace Trustgauge::Simulator
