#include "core/fleet/fleetbuilder.h"

#include "core/fleet/idsearch.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace Trustgauge {

namespace {

template<class Value>
Value valueAt(const std::vector<Value> &column, size_t device)
{
    return device < column.size() ? column[device] : Value{};
}

//! Maps the texts of one column to states, each distinct text once.
template<class State>
class StateOfText
{
public:
    using Map = Mapped<State> (*)(std::string_view);
    StateOfText(const TextDictionary &texts, Map map) : m_texts(texts), m_map(map), m_entries(texts.size()) {}

    State of(uint32_t text)
    {
        Entry &entry = m_entries[text];
        if (entry.rows++ == 0)
            entry.mapped = m_map(m_texts.at(text));
        return entry.mapped.state;
    }
    void countUnmapped(UnmappedCounts &unmapped, const char *field) const
    {
        for (uint32_t text = 0; text < m_entries.size(); ++text) {
            if (m_entries[text].rows > 0 && !m_entries[text].mapped.mapped)
                unmapped[field][std::string(m_texts.at(text))] += m_entries[text].rows;
        }
    }

private:
    struct Entry
    {
        Mapped<State> mapped{};
        uint32_t rows = 0;
    };
    const TextDictionary &m_texts;
    Map m_map;
    std::vector<Entry> m_entries;
};

} // namespace

void FleetBuilder::reserve(size_t devices)
{
    m_ids.reserve(devices);
    m_recordOf.reserve(devices);
    m_records.name.reserve(devices, 0);
    m_records.entraDeviceId.reserve(devices, 0);
    for (std::vector<uint32_t> *column :
         {&m_records.mergedInto, &m_records.risk, &m_records.exposure, &m_records.onboarding, &m_records.health,
          &m_records.avStatus, &m_records.os, &m_records.osVersion, &m_records.group, &m_records.tags, &m_avMode})
        column->reserve(devices);
    m_records.lastSeen.reserve(devices);
    m_knowledge.reserve(devices);
    m_storedOf.reserve(devices);
}

uint32_t FleetBuilder::deviceOf(const IdColumn::Probe &id) const
{
    if (!m_isInOrder)
        return m_index.find(m_ids, id);
    const std::optional<size_t> found = findInOrder(m_ids, id);
    return found ? static_cast<uint32_t>(*found) : noDevice;
}

uint32_t FleetBuilder::addDevice(const IdColumn::Probe &id)
{
    m_ids.append(id);
    m_recordOf.push_back(static_cast<uint32_t>(m_records.lastSeen.size()));
    return static_cast<uint32_t>(m_ids.size() - 1);
}

void FleetBuilder::leaveOrder()
{
    for (uint32_t device = 0; device < m_ids.size(); ++device) {
        const IdText id = m_ids.at(device);
        m_index.add(device, IdColumn::Probe(id));
    }
    m_isInOrder = false;
}

uint32_t FleetBuilder::beginRecord(const IdColumn::Probe &id)
{
    if (m_isInOrder)
        leaveOrder();
    uint32_t device = m_index.find(m_ids, id);
    if (device == noDevice) {
        device = addDevice(id);
        m_index.add(device, id);
        return device;
    }
    ++m_notices.repeatedRecords;
    m_recordOf[device] = static_cast<uint32_t>(m_records.lastSeen.size());
    return device;
}

uint32_t FleetBuilder::beginInOrder(const IdColumn::Probe &id)
{
    const size_t devices = m_ids.size();
    if (devices != 0 && !(m_isInOrder && m_ids.compare(devices - 1, id) < 0))
        return beginRecord(id);
    m_isInOrder = true;
    return addDevice(id);
}

uint32_t FleetBuilder::numberOfStored(std::string_view text)
{
    uint32_t &number =
        m_storedNumbers[reinterpret_cast<uintptr_t>(text.data()) / sizeof(std::string) % m_storedNumbers.size()];
    if (m_texts.at(number) != text)
        number = m_texts.add(text);
    return number;
}

template<class AddText>
void FleetBuilder::addRecord(const MachineRecord &record, Ticks lastSeen, const AddText &addText)
{
    m_records.name.append(record.name);
    m_records.entraDeviceId.append(record.entraDeviceId);
    m_records.mergedInto.push_back(m_mergeTargets.add(record.mergedInto));
    addText(m_records.risk, record.riskScore);
    addText(m_records.exposure, record.exposureLevel);
    addText(m_records.onboarding, record.onboardingStatus);
    addText(m_records.health, record.healthStatus);
    addText(m_records.avStatus, record.defenderAvStatus);
    addText(m_records.os, record.osPlatform);
    addText(m_records.osVersion, record.osVersion);
    addText(m_records.group, record.groupName);
    addText(m_records.tags, record.tags);
    m_records.lastSeen.push_back(lastSeen);
}

void FleetBuilder::addMachine(const MachineRecord &record)
{
    const Ticks lastSeen = parseTimestamp(record.lastSeen);
    beginRecord(IdColumn::Probe(record.id));
    addRecord(record, lastSeen, [this](std::vector<uint32_t> &column, std::string_view text) {
        // Neighbouring rows often have equal texts.
        const bool isSame = !column.empty() && m_texts.at(column.back()) == text;
        column.push_back(isSame ? column.back() : m_texts.add(text));
    });
    if (lastSeen == noTime && isUnreadableTime(record.lastSeen))
        m_notices.unreadable["lastSeen"].add(record.lastSeen);
}

void FleetBuilder::addStored(const MachineRecord &record, Ticks lastSeen, std::string_view avMode,
                             CveKnowledge knowledge, std::span<const CveCounts::Entry> cves)
{
    const uint32_t device = beginInOrder(IdColumn::Probe(record.id));
    addRecord(record, lastSeen,
              [this](std::vector<uint32_t> &column, std::string_view text) { column.push_back(numberOfStored(text)); });
    m_avMode.resize(m_ids.size());
    m_avMode[device] = numberOfStored(avMode);
    m_knowledge.resize(m_ids.size());
    m_knowledge[device] = knowledge;
    storeCves(device, cves);
}

void FleetBuilder::storeCves(uint32_t device, std::span<const CveCounts::Entry> cves)
{
    m_storedOf.resize(m_ids.size());
    m_storedOf[device] = {static_cast<uint32_t>(m_storedCves.size()), static_cast<uint32_t>(cves.size())};
    m_storedCves.insert(m_storedCves.end(), cves.begin(), cves.end());
}

void FleetBuilder::setAvMode(std::string_view machineId, std::optional<std::string_view> avMode)
{
    const uint32_t device = deviceOf(machineId);
    if (device == noDevice) {
        ++m_notices.antivirusOfOtherDevices;
        return;
    }
    m_avMode.resize(m_ids.size());
    m_hasAvRow.resize(m_ids.size());
    m_avMode[device] = m_texts.add(avMode.value_or(std::string_view()));
    m_hasAvRow[device] = true;
}

void FleetBuilder::dropAntivirus()
{
    m_avMode.clear();
    m_hasAvRow.clear();
    m_hasAntivirus = false;
    std::fill(m_records.avStatus.begin(), m_records.avStatus.end(), 0);
}

void FleetBuilder::beginVulnerabilities(bool sourceHasCvss)
{
    if (m_hasVulnerabilities && m_sourceHasCvss == true)
        return;
    m_hasVulnerabilities = true;
    m_sourceHasCvss = m_sourceHasCvss.value_or(false) || sourceHasCvss;
}

uint32_t FleetBuilder::deviceInRun(std::string_view machineId)
{
    if (m_lastDevice != noDevice && machineId == m_lastId)
        return m_lastDevice;
    // All lists of a tenant usually have the same order, so try the next device first.
    const IdColumn::Probe probe(machineId);
    uint32_t device = m_lastDevice == noDevice ? 0 : m_lastDevice + 1;
    if (device >= m_ids.size() || !m_ids.equals(device, probe))
        device = deviceOf(probe);
    if (device != noDevice) {
        m_lastId = machineId;
        m_lastDevice = device;
    }
    return device;
}

void FleetBuilder::addVulnerability(std::string_view machineId, std::string_view cveId, int cvssTenths,
                                    bool severityCritical)
{
    const uint32_t device = deviceInRun(machineId);
    if (device == noDevice) {
        ++m_notices.rowsOfOtherDevices;
        return;
    }
    if (m_looked.size() <= device)
        m_looked.resize(m_ids.size());
    m_looked[device] = true;
    if (!cveId.empty())
        m_cves.add(device, cveId, cvssTenths, severityCritical);
}

void FleetBuilder::beginKeptAnswer(bool sourceHasCvss)
{
    beginVulnerabilities(sourceHasCvss);
    m_isRestored = true;
}

void FleetBuilder::restoreVulnerabilities(std::string_view machineId, bool looked, const CveCounts &cves)
{
    const uint32_t device = deviceInRun(machineId);
    if (device == noDevice)
        return;
    m_looked.resize(m_ids.size());
    m_known.resize(m_ids.size());
    m_looked[device] = looked;
    m_known[device] = true;
    storeCves(device, cves.entries());
}

void FleetBuilder::forgetVulnerabilities()
{
    m_cves = {};
    m_looked.clear();
    m_missing.clear();
    m_notices.rowsOfOtherDevices = 0;
    m_notices.unreadable.erase("cvssScore");
    m_notices.unreadable.erase("cvssV3");
}

void FleetBuilder::setVulnerabilitiesMissing(std::string_view machineId)
{
    const uint32_t device = deviceInRun(machineId);
    if (device == noDevice)
        return;
    if (m_missing.size() <= device)
        m_missing.resize(m_ids.size());
    m_missing[device] = true;
}

std::vector<bool> FleetBuilder::mergedDevices() const
{
    // Follows each link once. A device whose links end in a ring is not merged.
    enum : uint8_t { Untold, OnPath, Stays, Merged, ToRing };
    std::vector<uint8_t> fate(m_ids.size(), Untold);
    std::vector<uint32_t> path;
    for (uint32_t start = 0; start < m_ids.size(); ++start) {
        path.clear();
        uint32_t device = start;
        uint8_t end = Untold;
        while (end == Untold) {
            if (fate[device] == OnPath || fate[device] == ToRing) {
                end = ToRing;
            } else if (fate[device] == Stays || fate[device] == Merged) {
                end = Merged;
            } else {
                fate[device] = OnPath;
                path.push_back(device);
                const uint32_t target = m_records.mergedInto[m_recordOf[device]];
                const uint32_t next = target == 0 ? noDevice : deviceOf(m_mergeTargets.at(target));
                if (next == noDevice) {
                    fate[device] = Stays;
                    path.pop_back();
                    end = Merged;
                } else {
                    device = next;
                }
            }
        }
        for (const uint32_t passed : path)
            fate[passed] = end;
    }
    std::vector<bool> merged(m_ids.size());
    for (size_t device = 0; device < merged.size(); ++device)
        merged[device] = fate[device] == Merged;
    return merged;
}

uint32_t FleetBuilder::survivorOf(uint32_t device) const
{
    for (;;) {
        const uint32_t target = m_records.mergedInto[m_recordOf[device]];
        const uint32_t next = target == 0 ? noDevice : deviceOf(m_mergeTargets.at(target));
        if (next == noDevice)
            return device;
        device = next;
    }
}

void FleetBuilder::noteMerged(const std::vector<bool> &merged)
{
    std::vector<MergedRecord> &noted = m_notices.merged;
    for (uint32_t device = 0; device < merged.size(); ++device) {
        if (!merged[device])
            continue;
        ++m_notices.mergedRecords;
        noted.push_back({std::string(m_ids.at(device).view()), std::string(m_ids.at(survivorOf(device)).view()),
                         m_records.lastSeen[m_recordOf[device]]});
    }
    std::sort(noted.begin(), noted.end(),
              [](const MergedRecord &a, const MergedRecord &b) { return a.machineId < b.machineId; });
    if (noted.size() > FleetNotices::mostMerged)
        noted.resize(FleetNotices::mostMerged);
}

std::vector<std::string> FleetBuilder::mergedIds() const
{
    const std::vector<bool> merged = mergedDevices();
    std::vector<std::string> ids;
    for (size_t device = 0; device < merged.size(); ++device) {
        if (merged[device])
            ids.emplace_back(m_ids.at(device).view());
    }
    return ids;
}

size_t FleetBuilder::survivingCount() const
{
    const std::vector<bool> merged = mergedDevices();
    return static_cast<size_t>(std::count(merged.begin(), merged.end(), false));
}

std::vector<std::string> FleetBuilder::survivingIds() const
{
    const std::vector<bool> merged = mergedDevices();
    std::vector<std::string> ids;
    ids.reserve(merged.size());
    for (size_t device = 0; device < merged.size(); ++device) {
        if (!merged[device])
            ids.emplace_back(m_ids.at(device).view());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool FleetBuilder::isOnboarded(size_t device) const
{
    const std::string_view text = m_texts.at(m_records.onboarding[m_recordOf[device]]);
    return mapOnboardingStatus(text).state == OnboardingState::Onboarded;
}

size_t FleetBuilder::onboardedCount() const
{
    size_t count = 0;
    for (size_t device = 0; device < m_ids.size(); ++device)
        count += isOnboarded(device) ? 1 : 0;
    return count;
}

bool FleetBuilder::hasVulnerabilityRows() const
{
    bool anyRow = false;
    for (size_t device = 0; device < m_looked.size(); ++device) {
        if (m_looked[device] && isOnboarded(device))
            return true;
        anyRow = anyRow || m_looked[device];
    }
    return anyRow && onboardedCount() == 0;
}

void FleetBuilder::settleCveKnowledge()
{
    m_knowledge.resize(m_ids.size());
    m_storedOf.resize(m_ids.size());
    if (!m_hasVulnerabilities)
        return;
    m_cves.finish();
    for (size_t device = 0; device < m_knowledge.size(); ++device) {
        const bool known = valueAt(m_known, device);
        if (!known)
            m_storedOf[device] = {};
        const bool looked = valueAt(m_looked, device);
        const bool missing = valueAt(m_missing, device) || (m_isRestored && !known)
                             || (m_isVulnerabilityPartial && !looked);
        m_knowledge[device] = missing ? CveKnowledge::NotFetched : looked ? CveKnowledge::Looked : CveKnowledge::NoRows;
    }
}

void FleetBuilder::countSilence(const Fleet &fleet, const std::vector<uint32_t> &devices)
{
    uint64_t onboarded = 0;
    bool anyCves = false;
    bool anyAntivirus = false;
    for (size_t row = 0; row < devices.size(); ++row) {
        if (fleet.m_onboarding[row] != OnboardingState::Onboarded)
            continue;
        ++onboarded;
        anyCves = anyCves || fleet.m_cveKnowledge[row] != CveKnowledge::NoRows;
        anyAntivirus = anyAntivirus || valueAt(m_hasAvRow, devices[row]);
    }
    if (m_hasVulnerabilities && !m_isRestored && !anyCves)
        m_notices.withoutAnyVulnerabilities = onboarded;
    if (m_hasAntivirus && !m_isAntivirusPartial && !anyAntivirus)
        m_notices.withoutAnyAntivirus = onboarded;
}

FleetPtr FleetBuilder::build(Ticks asOf)
{
    settleCveKnowledge();
    const std::vector<bool> merged = mergedDevices();
    std::vector<uint32_t> devices; // in the order of the fleet
    devices.reserve(m_ids.size());
    for (uint32_t device = 0; device < m_ids.size(); ++device) {
        if (!merged[device])
            devices.push_back(device);
    }
    noteMerged(merged);
    if (!m_isInOrder)
        m_ids.sort(devices);

    auto fleet = std::make_shared<Fleet>();
    fleet->m_asOf = asOf;
    fleet->m_sourceHasCvss = m_sourceHasCvss.value_or(true);
    const size_t n = devices.size();
    const bool isAsItCame = m_isInOrder && n == m_ids.size(); // each device has one record, in the fleet's order
    if (isAsItCame)
        fleet->m_machineId = std::move(m_ids);
    fleet->m_machineId.reserve(n);
    for (size_t row = fleet->m_machineId.size(); row < n; ++row)
        fleet->m_machineId.append(m_ids, devices[row]);
    fleet->m_machineId.shrink();

    const auto inOrder = [&](std::vector<uint32_t> &from, std::vector<uint32_t> &to) {
        if (isAsItCame) {
            to = std::move(from);
            to.shrink_to_fit();
            return;
        }
        to.reserve(n);
        for (const uint32_t device : devices)
            to.push_back(from[m_recordOf[device]]);
        from = {};
    };
    const auto textsInOrder = [&](TextColumn &from, TextColumn &to) {
        if (isAsItCame) {
            to = std::move(from);
            to.shrink();
            return;
        }
        size_t bytes = 0;
        for (const uint32_t device : devices)
            bytes += from.at(m_recordOf[device]).size();
        to.reserve(n, bytes);
        for (const uint32_t device : devices)
            to.append(from.at(m_recordOf[device]));
        from = {};
    };
    textsInOrder(m_records.name, fleet->m_deviceName);
    textsInOrder(m_records.entraDeviceId, fleet->m_entraDeviceId);
    inOrder(m_records.risk, fleet->m_riskText);
    inOrder(m_records.exposure, fleet->m_exposureText);
    inOrder(m_records.onboarding, fleet->m_onboardingText);
    inOrder(m_records.health, fleet->m_healthText);
    inOrder(m_records.avStatus, fleet->m_avStatusText);
    inOrder(m_records.os, fleet->m_osText);
    inOrder(m_records.osVersion, fleet->m_osVersionText);
    inOrder(m_records.group, fleet->m_groupText);
    inOrder(m_records.tags, fleet->m_tagsText);
    fleet->m_avModeText.reserve(n);
    fleet->m_lastSeen.reserve(n);
    fleet->m_cveKnowledge.reserve(n);
    fleet->m_cveEnds.reserve(n);
    for (const uint32_t device : devices) {
        fleet->m_avModeText.push_back(valueAt(m_avMode, device));
        const Ticks lastSeen = m_records.lastSeen[m_recordOf[device]];
        fleet->m_lastSeen.push_back(lastSeen);
        if (lastSeen != noTime && lastSeen > asOf)
            ++m_notices.clockSkew;
        fleet->m_cveKnowledge.push_back(m_knowledge[device]);
        if (m_knowledge[device] == CveKnowledge::Looked)
            m_cves.appendCounts(device, fleet->m_cves);
        const auto stored = m_storedCves.begin() + m_storedOf[device].begin;
        fleet->m_cves.insert(fleet->m_cves.end(), stored, stored + m_storedOf[device].count);
        fleet->m_cveEnds.push_back(static_cast<uint32_t>(fleet->m_cves.size()));
    }
    fleet->m_cves.shrink_to_fit();

    const auto states = [&](const char *field, const std::vector<uint32_t> &texts, auto map, auto &to) {
        StateOfText ofText(m_texts, map);
        to.reserve(n);
        for (const uint32_t text : texts)
            to.push_back(ofText.of(text));
        if (field)
            ofText.countUnmapped(m_notices.unmapped, field);
    };
    states("riskScore", fleet->m_riskText, mapRiskScore, fleet->m_risk);
    states("exposureLevel", fleet->m_exposureText, mapExposureLevel, fleet->m_exposure);
    states(nullptr, fleet->m_onboardingText, mapOnboardingStatus, fleet->m_onboarding); // every text is known
    states("healthStatus", fleet->m_healthText, mapHealthStatus, fleet->m_health);
    std::vector<AntivirusState> byStatus;
    states("avMode", fleet->m_avModeText, mapAvMode, fleet->m_antivirus);
    states("defenderAvStatus", fleet->m_avStatusText, mapDefenderAvStatus, byStatus);
    for (size_t row = 0; row < n; ++row) {
        if (fleet->m_antivirus[row] != AntivirusState::Unknown)
            continue;
        // With incomplete antivirus data, a missing row may be worse than the record's 'Ok', so the state becomes
        // unknown. The text is cleared, too, so that the stored row means the same when it is read back.
        const bool mayBeWorse = m_isAntivirusPartial && !valueAt(m_hasAvRow, devices[row]);
        if (!mayBeWorse || byStatus[row] != AntivirusState::Ok)
            fleet->m_antivirus[row] = byStatus[row];
        else
            fleet->m_avStatusText[row] = 0;
    }
    countSilence(*fleet, devices);
    fleet->m_texts = std::move(m_texts);
    fleet->m_notices = std::move(m_notices);
    *this = FleetBuilder();
    return fleet;
}

} // namespace Trustgauge
