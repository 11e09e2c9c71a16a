#include "core/simulator/fleet/fleetparts.h"

namespace Trustgauge::Simulator {

namespace {

// Every so many devices, the one at each of these positions has a story.
constexpr int storyPeriod = 250;
enum Story : int { BrokenInto = 5, SwitchedOff = 10, Late = 15, SeldomOn = 20 };

// In steps; a story begins again when it has ended.
constexpr int breakInPeriod = 60;
constexpr int switchOffPeriod = 42;

// In seconds, between two reports of a device that is often late, or seldom on.
constexpr qint64 lateEvery = qint64{36} * 3'600;
constexpr qint64 seldomOnEvery = qint64{5} * 86'400;

} // namespace

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
    switch (place) {
    case BrokenInto: { // the risk rises, the antivirus is switched off, and in the end all is solved
        const int at = (m_options.step + number * 7) % breakInPeriod;
        device.risk = at < 30   ? word("None")
                      : at < 33 ? word("Low")
                      : at < 36 ? word("Medium")
                      : at < 42 ? word("High")
                      : at < 45 ? word("Medium")
                      : at < 50 ? word("Low")
                                : word("Informational");
        protectedBy(at >= 34 && at < 44 ? word("2") : word("0"));
        break;
    }
    case SwitchedOff: { // somebody switches the antivirus off again and again
        const int at = (m_options.step + number * 3) % switchOffPeriod;
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

} // namespace Trustgauge::Simulator
