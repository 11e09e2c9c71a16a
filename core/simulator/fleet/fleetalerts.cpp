#include "core/simulator/fleet/fleetparts.h"

#include <array>

namespace Trustgauge::Simulator {

namespace {

// In a living fleet, alerts that are not part of what happens there come again after so many seconds: within two weeks.
constexpr qint64 alertsEvery = qint64{12} * 86'400;

} // namespace

std::vector<Alert> FleetGenerator::alerts(const Device &device) const
{
    struct Kind
    {
        const char *category;
        const char *title;
    };
    static constexpr std::array kinds{Kind{"Malware", "A known malware family was blocked"},
                                      Kind{"SuspiciousActivity", "A script started an unusual chain of processes"},
                                      Kind{"CredentialAccess", "Memory of the sign-in process was read"},
                                      Kind{"Persistence", "A new service starts from a temporary folder"},
                                      Kind{"LateralMovement", "A remote session was opened from an unexpected device"},
                                      Kind{"UnwantedSoftware", "Unwanted software was found"}};
    if (!device.onboarded)
        return {};
    const auto index = static_cast<quint64>(device.index);
    const bool living = m_options.step > 0;
    // Each incident has alerts of its own.
    Random random(mixed(device.riskStep ? mixed(m_options.seed, static_cast<quint64>(*device.riskStep)) : m_options.seed,
                        index, SaltAlerts));
    std::vector<Alert> result;
    const auto add = [&](const char *severity, bool open) {
        const Kind &kind = kinds[static_cast<std::size_t>(random.below(static_cast<int>(kinds.size())))];
        Alert alert;
        quint64 number = random.next() % 900'000'000'000'000;
        alert.incident = 1 + random.below(9'000);
        alert.severity = severity;
        alert.status = open ? (random.chance(0.7) ? "New" : "InProgress") : "Resolved";
        alert.category = kind.category;
        alert.title = kind.title;
        alert.createdAge = random.between(3'600, 20 * 86'400);
        if (living && device.riskStep) {
            alert.createdAge = clock() - stepTime(*device.riskStep) + 1'800 + alert.createdAge % 3'600;
        } else if (living) {
            const qint64 since = clock() + alert.createdAge;
            alert.createdAge = since % alertsEvery;
            number += static_cast<quint64>(since / alertsEvery);
        }
        alert.id = "da" + QByteArray::number(638'000'000'000'000'000 + static_cast<qint64>(number)) + "_-"
                   + QByteArray::number(device.index * 4 + static_cast<int>(result.size()) + 1);
        result.push_back(std::move(alert));
    };
    if (device.risk == "High") {
        add("High", true);
        if (random.chance(0.5))
            add("Medium", true);
    } else if (device.risk == "Medium") {
        add("Medium", true);
        if (random.chance(0.3))
            add("Low", true);
    } else if (device.risk == "Low") {
        add("Low", true);
    } else if (device.risk == "Informational") {
        add("Informational", true);
    }
    if (random.chance(0.05))
        add(random.chance(0.3) ? "High" : "Medium", false);
    return result;
}

} // namespace Trustgauge::Simulator
