#include "core/fleet/fleetbuilder.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace Trustgauge {

namespace {

// Order of what is known about one id on one device: a CVSS beats none, the highest CVSS beats lower ones, and
// among rows without CVSS severity Critical beats the rest.
constexpr uint8_t noCvss = 0;
constexpr uint8_t noCvssCritical = 1;
constexpr uint8_t cvssBase = 2; // value = cvssBase + tenths

std::optional<std::string> copied(const std::optional<std::string_view> &text)
{
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

std::string_view viewed(const std::optional<std::string> &text)
{
    return text ? std::string_view(*text) : std::string_view();
}

uint64_t mixed(uint64_t x)
{
    x ^= x >> 31;
    x *= 0x9E3779B97F4A7C15ULL;
    x ^= x >> 29;
    return x;
}

} // namespace

void FleetBuilder::CveTable::merge(uint64_t key, uint8_t value)
{
    if ((m_used + 1) * 10 >= m_keys.size() * 7)
        grow();
    const size_t mask = m_keys.size() - 1;
    size_t i = mixed(key) & mask;
    while (m_keys[i] != emptyKey) {
        if (m_keys[i] == key) {
            m_values[i] = std::max(m_values[i], value);
            return;
        }
        i = (i + 1) & mask;
    }
    m_keys[i] = key;
    m_values[i] = value;
    ++m_used;
}

void FleetBuilder::CveTable::grow()
{
    const std::vector<uint64_t> keys = std::move(m_keys);
    const std::vector<uint8_t> values = std::move(m_values);
    const size_t size = std::max<size_t>(1024, keys.size() * 2);
    m_keys.assign(size, emptyKey);
    m_values.assign(size, 0);
    m_used = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] != emptyKey)
            merge(keys[i], values[i]);
    }
}

Device &FleetBuilder::rowFor(std::string_view id)
{
    const auto [it, added] = m_rowOf.try_emplace(std::string(id), static_cast<uint32_t>(m_devices.size()));
    if (added)
        m_devices.emplace_back();
    else
        ++m_notices.repeatedRecords;
    return m_devices[it->second];
}

void FleetBuilder::addMachine(const MachineRecord &record)
{
    Device &d = rowFor(record.id);
    d.machineId = record.id;
    d.mergedInto = record.mergedInto.value_or(std::string_view());
    d.deviceName = copied(record.name);
    d.riskScore = copied(record.riskScore);
    d.exposureLevel = copied(record.exposureLevel);
    d.onboardingStatus = copied(record.onboardingStatus);
    d.healthStatus = copied(record.healthStatus);
    d.defenderAvStatus = copied(record.defenderAvStatus);
    d.osPlatform = record.osPlatform.value_or(std::string_view());
    d.osVersion = record.osVersion.value_or(std::string_view());
    d.deviceGroup = record.groupName.value_or(std::string_view());
    d.entraDeviceId = record.entraDeviceId.value_or(std::string_view());
    d.tags = record.tags;
    d.lastSeen = record.lastSeen ? parseTimestamp(*record.lastSeen) : noTime;
}

void FleetBuilder::addDevice(const Device &device)
{
    rowFor(device.machineId) = device;
}

void FleetBuilder::setAvMode(std::string_view machineId, std::optional<std::string_view> avMode)
{
    if (const uint32_t row = rowOf(machineId); row != noRow)
        m_devices[row].avMode = std::string(avMode.value_or(std::string_view()));
}

void FleetBuilder::dropAntivirus()
{
    for (Device &d : m_devices) {
        d.defenderAvStatus.reset();
        d.avMode.reset();
    }
}

void FleetBuilder::beginVulnerabilities(bool sourceHasCvss)
{
    m_hasVulnerabilities = true;
    m_sourceHasCvss = m_sourceHasCvss.value_or(false) || sourceHasCvss;
}

uint32_t FleetBuilder::rowOf(std::string_view machineId)
{
    if (m_lastRow != noRow && machineId == m_lastId)
        return m_lastRow;
    const auto it = m_rowOf.find(machineId);
    if (it == m_rowOf.end())
        return noRow;
    m_lastId = machineId;
    m_lastRow = it->second;
    return m_lastRow;
}

void FleetBuilder::addVulnerability(std::string_view machineId, std::string_view cveId, int cvssTenths,
                                    bool severityCritical)
{
    const uint32_t row = rowOf(machineId);
    if (row == noRow) {
        ++m_notices.rowsOfOtherDevices;
        return;
    }
    if (m_looked.size() <= row)
        m_looked.resize(m_devices.size());
    m_looked[row] = true;
    if (cveId.empty())
        return;
    m_lastCve = toUpperAscii(cveId);
    const uint64_t key = (uint64_t{row} << 32) | m_cveIds.add(m_lastCve);
    uint8_t value = severityCritical ? noCvssCritical : noCvss;
    if (cvssTenths >= 0)
        value = static_cast<uint8_t>(cvssBase + std::min(cvssTenths, 100));
    m_table.merge(key, value);
}

void FleetBuilder::beginKeptAnswer(bool sourceHasCvss)
{
    beginVulnerabilities(sourceHasCvss);
    m_isRestored = true;
}

void FleetBuilder::restoreVulnerabilities(std::string_view machineId, bool looked, const CveCounts &cves)
{
    const uint32_t row = rowOf(machineId);
    if (row == noRow)
        return;
    m_looked.resize(m_devices.size());
    m_known.resize(m_devices.size());
    m_looked[row] = looked;
    m_known[row] = true;
    m_devices[row].cves = cves;
}

void FleetBuilder::forgetVulnerabilities()
{
    m_table = {};
    m_looked.clear();
    m_missing.clear();
}

void FleetBuilder::setVulnerabilitiesMissing(std::string_view machineId)
{
    const uint32_t row = rowOf(machineId);
    if (row == noRow)
        return;
    if (m_missing.size() <= row)
        m_missing.resize(m_devices.size());
    m_missing[row] = true;
}

std::vector<bool> FleetBuilder::mergedRows() const
{
    // Follows every link once. A row whose way ends in a ring is not merged into anything.
    enum : uint8_t { Untold, OnPath, Stays, Merged, ToRing };
    std::vector<uint8_t> fate(m_devices.size(), Untold);
    std::vector<uint32_t> path;
    for (uint32_t start = 0; start < m_devices.size(); ++start) {
        path.clear();
        uint32_t row = start;
        uint8_t end = Untold;
        while (end == Untold) {
            if (fate[row] == OnPath || fate[row] == ToRing) {
                end = ToRing;
            } else if (fate[row] == Stays || fate[row] == Merged) {
                end = Merged;
            } else {
                fate[row] = OnPath;
                path.push_back(row);
                const auto next = m_rowOf.find(m_devices[row].mergedInto);
                if (m_devices[row].mergedInto.empty() || next == m_rowOf.end()) {
                    fate[row] = Stays;
                    path.pop_back();
                    end = Merged;
                } else {
                    row = next->second;
                }
            }
        }
        for (const uint32_t passed : path)
            fate[passed] = end;
    }
    std::vector<bool> merged(m_devices.size());
    for (size_t row = 0; row < merged.size(); ++row)
        merged[row] = fate[row] == Merged;
    return merged;
}

std::vector<std::string> FleetBuilder::mergedIds() const
{
    const std::vector<bool> merged = mergedRows();
    std::vector<std::string> ids;
    for (size_t row = 0; row < m_devices.size(); ++row) {
        if (merged[row])
            ids.push_back(m_devices[row].machineId);
    }
    return ids;
}

std::vector<std::string> FleetBuilder::survivingIds() const
{
    const std::vector<bool> merged = mergedRows();
    std::vector<std::string> ids;
    ids.reserve(m_devices.size());
    for (size_t row = 0; row < m_devices.size(); ++row) {
        if (!merged[row])
            ids.push_back(m_devices[row].machineId);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void FleetBuilder::distributeCves()
{
    if (!m_hasVulnerabilities)
        return;
    m_looked.resize(m_devices.size());
    m_missing.resize(m_devices.size());
    m_known.resize(m_devices.size());
    for (size_t row = 0; row < m_devices.size(); ++row) {
        Device &d = m_devices[row];
        if (!m_known[row])
            d.cves = {};
        const bool missing = m_missing[row] || (m_isRestored && !m_known[row]);
        d.cveKnowledge = missing         ? CveKnowledge::NotFetched
                         : m_looked[row] ? CveKnowledge::Looked
                                         : CveKnowledge::NoRows;
    }
    m_table.forEach([this](uint64_t key, uint8_t value) {
        Device &d = m_devices[key >> 32];
        if (d.cveKnowledge != CveKnowledge::Looked)
            return;
        if (value == noCvssCritical)
            d.cves.add(CveCounts::severityCritical);
        else if (value >= cvssBase + CveCounts::lowestTenths)
            d.cves.add(static_cast<uint8_t>(value - cvssBase));
    });
}

FleetPtr FleetBuilder::build(Ticks asOf)
{
    distributeCves();
    const std::vector<bool> merged = mergedRows();
    std::vector<uint32_t> order;
    order.reserve(m_devices.size());
    size_t idBytes = 0;
    size_t nameBytes = 0;
    size_t entraBytes = 0;
    for (uint32_t row = 0; row < m_devices.size(); ++row) {
        if (merged[row]) {
            ++m_notices.mergedRecords;
            continue;
        }
        order.push_back(row);
        idBytes += m_devices[row].machineId.size();
        nameBytes += viewed(m_devices[row].deviceName).size();
        entraBytes += m_devices[row].entraDeviceId.size();
    }
    std::sort(order.begin(), order.end(),
              [this](uint32_t a, uint32_t b) { return m_devices[a].machineId < m_devices[b].machineId; });

    auto fleet = std::make_shared<Fleet>();
    fleet->m_asOf = asOf;
    fleet->m_sourceHasCvss = m_sourceHasCvss.value_or(true);
    const size_t n = order.size();
    fleet->m_machineId.reserve(n, idBytes);
    fleet->m_deviceName.reserve(n, nameBytes);
    fleet->m_entraDeviceId.reserve(n, entraBytes);
    for (auto *column : {&fleet->m_riskText, &fleet->m_exposureText, &fleet->m_onboardingText, &fleet->m_healthText,
                         &fleet->m_avModeText, &fleet->m_avStatusText, &fleet->m_osText, &fleet->m_osVersionText,
                         &fleet->m_groupText, &fleet->m_tagsText, &fleet->m_cveEnds})
        column->reserve(n);
    fleet->m_risk.reserve(n);
    fleet->m_exposure.reserve(n);
    fleet->m_antivirus.reserve(n);
    fleet->m_onboarding.reserve(n);
    fleet->m_health.reserve(n);
    fleet->m_lastSeen.reserve(n);
    fleet->m_cveKnowledge.reserve(n);

    const auto mappedState = [this](const char *field, std::string_view text, const auto &mapped) {
        if (!mapped.mapped)
            countUnmapped(field, text);
        return mapped.state;
    };
    TextDictionary &texts = fleet->m_texts;
    for (const uint32_t row : order) {
        const Device &d = m_devices[row];
        fleet->m_machineId.append(d.machineId);
        fleet->m_deviceName.append(viewed(d.deviceName));
        fleet->m_entraDeviceId.append(d.entraDeviceId);
        fleet->m_riskText.push_back(texts.add(viewed(d.riskScore)));
        fleet->m_exposureText.push_back(texts.add(viewed(d.exposureLevel)));
        fleet->m_onboardingText.push_back(texts.add(viewed(d.onboardingStatus)));
        fleet->m_healthText.push_back(texts.add(viewed(d.healthStatus)));
        fleet->m_avModeText.push_back(texts.add(viewed(d.avMode)));
        fleet->m_avStatusText.push_back(texts.add(viewed(d.defenderAvStatus)));
        fleet->m_osText.push_back(texts.add(d.osPlatform));
        fleet->m_osVersionText.push_back(texts.add(d.osVersion));
        fleet->m_groupText.push_back(texts.add(d.deviceGroup));
        fleet->m_tagsText.push_back(texts.add(d.tags));

        fleet->m_risk.push_back(mappedState("riskScore", viewed(d.riskScore), mapRiskScore(viewed(d.riskScore))));
        fleet->m_exposure.push_back(
            mappedState("exposureLevel", viewed(d.exposureLevel), mapExposureLevel(viewed(d.exposureLevel))));
        fleet->m_onboarding.push_back(mapOnboardingStatus(viewed(d.onboardingStatus)).state);
        fleet->m_health.push_back(
            mappedState("healthStatus", viewed(d.healthStatus), mapHealthStatus(viewed(d.healthStatus))));
        const AntivirusState byMode = mappedState("avMode", viewed(d.avMode), mapAvMode(viewed(d.avMode)));
        const AntivirusState byStatus = mappedState("defenderAvStatus", viewed(d.defenderAvStatus),
                                                    mapDefenderAvStatus(viewed(d.defenderAvStatus)));
        fleet->m_antivirus.push_back(byMode != AntivirusState::Unknown ? byMode : byStatus);

        fleet->m_lastSeen.push_back(d.lastSeen);
        if (d.lastSeen != noTime && d.lastSeen > asOf)
            ++m_notices.clockSkew;
        fleet->m_cveKnowledge.push_back(d.cveKnowledge);
        fleet->m_cves.insert(fleet->m_cves.end(), d.cves.entries().begin(), d.cves.entries().end());
        fleet->m_cveEnds.push_back(static_cast<uint32_t>(fleet->m_cves.size()));
    }
    fleet->m_cves.shrink_to_fit();
    fleet->m_notices = m_notices;
    *this = FleetBuilder();
    return fleet;
}

} // namespace Trustgauge
