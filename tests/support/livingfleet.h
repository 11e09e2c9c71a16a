#pragma once

#include "support/storefixture.h"

#include <QRandomGenerator>

#include <map>

namespace Trustgauge {

//! A fleet that devices join, leave and come back to, and in which some change.
class LivingFleet
{
public:
    explicit LivingFleet(quint32 seed) : m_random(seed) {}

    //! The devices of the next cycle.
    QList<Device> next()
    {
        for (int i = 0; i < 40; ++i) {
            const QString id = QStringLiteral("device %1").arg(m_random.bounded(60));
            const auto it = m_devices.find(id);
            if (it == m_devices.end())
                m_devices.emplace(id, storedDevice(id));
            else if (m_random.bounded(5) == 0)
                m_devices.erase(it);
            else
                change(it->second);
        }
        QList<Device> out;
        for (const auto &[id, device] : m_devices)
            out << device;
        return out;
    }

private:
    template<size_t n>
    std::string oneOf(const std::array<const char *, n> &texts)
    {
        return texts[m_random.bounded(static_cast<quint32>(n))];
    }
    void change(Device &device)
    {
        switch (m_random.bounded(8)) {
        case 0:
            device.riskScore = oneOf<5>({"None", "Low", "Medium", "High", "Odd"});
            break;
        case 1:
            device.exposureLevel = oneOf<4>({"Low", "Medium", "High", "None"});
            break;
        case 2:
            device.avMode = oneOf<4>({"0", "2", "3", "notReporting"});
            break;
        case 3:
            device.onboardingStatus = oneOf<3>({"Onboarded", "CanBeOnboarded", ""});
            break;
        case 4:
            device.healthStatus = oneOf<4>({"Active", "Inactive", "ImpairedCommunication", "NoSensorData"});
            break;
        case 5:
            device.cves.add(static_cast<uint8_t>(70 + m_random.bounded(31)));
            break;
        case 6:
            device.cveKnowledge = static_cast<CveKnowledge>(m_random.bounded(3));
            if (device.cveKnowledge != CveKnowledge::Looked)
                device.cves = {};
            break;
        default:
            device.lastSeen += m_random.bounded(100) * ticksPerHour;
        }
    }

    QRandomGenerator m_random;
    std::map<QString, Device> m_devices;
};

} // namespace Trustgauge
