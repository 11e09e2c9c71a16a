#pragma once

#include "core/fleet/distinctcves.h"
#include "core/fleet/fleet.h"

#include <array>

namespace Trustgauge {

//! A machine record while it is read; the views are valid as long as the page. Empty: null, missing, or not a text.
struct MachineRecord
{
    std::string_view id;
    std::string_view mergedInto, name, lastSeen, osPlatform, osVersion, healthStatus, onboardingStatus, riskScore,
        exposureLevel, groupName, entraDeviceId, defenderAvStatus;
    std::string tags; //!< see Device::tags
};

//! Collects the machines, antivirus rows and vulnerability rows of one cycle in columns and builds the Fleet from them.
//! Use from one thread at a time.
//!
//! A device is identified by an index, given when its id is first read. Each record is stored as a row; the last row of
//! a device counts.
class FleetBuilder
{
public:
    //! Takes memory for so many devices at once; a wrong number only costs time.
    void reserve(size_t devices);
    //! Adds a machine; of two records with one id the later wins.
    void addMachine(const MachineRecord &record);
    //! Adds a device from the store: `record.lastSeen` is ignored, because the time is already parsed.
    void addStored(const MachineRecord &record, Ticks lastSeen, std::string_view avMode, CveKnowledge knowledge,
                   std::span<const CveCounts::Entry> cves);

    //! Call when antivirus data is being read.
    void beginAntivirus() { m_hasAntivirus = true; }
    //! Call when antivirus data is incomplete: devices without a row may then not count as protected.
    void setAntivirusPartial() { m_isAntivirusPartial = true; }
    //! Adds a row of `deviceavinfo`; nullopt: null or missing. Rows for unknown machines are only counted.
    void setAvMode(std::string_view machineId, std::optional<std::string_view> avMode);

    //! Drops the antivirus state of machine records, for tenants without an antivirus source.
    void dropAntivirus();

    //! Call when vulnerability data is being read: devices without rows become `NoRows`.
    void beginVulnerabilities(bool sourceHasCvss);
    //! For a fleet from the store: whether its source had CVSS values.
    void restoreSource(bool sourceHasCvss) { m_sourceHasCvss = sourceHasCvss; }
    //! \param cveId empty for software without a CVE: the device still counts as looked at
    //! \param cvssTenths 0..100; -1: no CVSS
    void addVulnerability(std::string_view machineId, std::string_view cveId, int cvssTenths, bool severityCritical);
    //! Instead of beginVulnerabilities(), to reuse a cached answer; devices that it does not know have unknown CVEs.
    void beginKeptAnswer(bool sourceHasCvss);
    //! Adds a device of the cached answer. Devices not in this cycle are ignored.
    void restoreVulnerabilities(std::string_view machineId, bool looked, const CveCounts &cves);
    //! Drops all vulnerability data, to start over.
    void forgetVulnerabilities();
    //! Call when vulnerability data is incomplete: the CVEs of devices without a row are unknown.
    void setVulnerabilitiesPartial() { m_isVulnerabilityPartial = true; }
    //! The vulnerability data of this device is not available: its CVEs are unknown.
    void setVulnerabilitiesMissing(std::string_view machineId);

    [[nodiscard]] bool contains(std::string_view machineId) const { return deviceOf(machineId) != noDevice; }
    [[nodiscard]] size_t machineCount() const { return m_ids.size(); }
    //! Number of devices in the future fleet, without merged records.
    [[nodiscard]] size_t survivingCount() const;
    //! Their machine ids, in byte order.
    [[nodiscard]] std::vector<std::string> survivingIds() const;
    //! Machine ids of records left out because they were merged into another device of this cycle.
    [[nodiscard]] std::vector<std::string> mergedIds() const;
    //! Number of onboarded devices, merged ones included.
    [[nodiscard]] size_t onboardedCount() const;
    //! Whether there is a vulnerability row for an onboarded device, or for any device when none is onboarded.
    [[nodiscard]] bool hasVulnerabilityRows() const;
    [[nodiscard]] FleetNotices &notices() { return m_notices; }

    //! Builds the Fleet and empties the builder. Values that the model does not know are counted in notices().unmapped.
    //! \param asOf the cycle's clock, a whole UTC second
    [[nodiscard]] FleetPtr build(Ticks asOf);

private:
    static constexpr uint32_t noDevice = IdIndex::none;

    //! Machine records, one row each. Recurring texts are indexes into m_texts.
    struct Records
    {
        TextColumn name, entraDeviceId;
        std::vector<uint32_t> mergedInto; // index into m_mergeTargets; 0: not merged
        std::vector<uint32_t> risk, exposure, onboarding, health, avStatus, os, osVersion, group, tags;
        std::vector<Ticks> lastSeen;
    };
    //! A range of m_storedCves.
    struct StoredCves
    {
        uint32_t begin = 0;
        uint32_t count = 0;
    };

    [[nodiscard]] uint32_t deviceOf(std::string_view machineId) const { return deviceOf(IdColumn::Probe(machineId)); }
    [[nodiscard]] uint32_t deviceOf(const IdColumn::Probe &id) const;
    uint32_t deviceInRun(std::string_view machineId);
    //! Appends a device that is new; its index.
    uint32_t addDevice(const IdColumn::Probe &id);
    //! Makes the index for the devices that came in order.
    void leaveOrder();
    uint32_t beginRecord(const IdColumn::Probe &id);
    //! The same while the ids come in ascending order, which needs no index.
    uint32_t beginInOrder(const IdColumn::Probe &id);
    //! Adds what follows the device's id. Ignores `record.lastSeen`.
    //! \param addText appends the number of a text to a column
    template<class AddText>
    void addRecord(const MachineRecord &record, Ticks lastSeen, const AddText &addText);
    //! The number of a text that is likely to come again from the same place in memory.
    uint32_t numberOfStored(std::string_view text);
    void storeCves(uint32_t device, std::span<const CveCounts::Entry> cves);
    [[nodiscard]] bool isOnboarded(size_t device) const;
    [[nodiscard]] std::vector<bool> mergedDevices() const;
    //! The device at the end of a merged device's links.
    [[nodiscard]] uint32_t survivorOf(uint32_t device) const;
    void noteMerged(const std::vector<bool> &merged);
    void settleCveKnowledge();
    //! Counts onboarded devices when complete data has no row for any of them, which is suspicious.
    void countSilence(const Fleet &fleet, const std::vector<uint32_t> &devices);

    IdColumn m_ids; // by device
    IdIndex m_index;
    bool m_isInOrder = false;         // the ids have come in ascending order, and the index is empty
    std::vector<uint32_t> m_recordOf; // by device
    Records m_records;
    TextDictionary m_texts, m_mergeTargets;
    std::array<uint32_t, 256> m_storedNumbers{}; // of texts, by their address
    std::vector<uint32_t> m_avMode;              // by device, index into m_texts; may be shorter
    std::vector<bool> m_hasAvRow;                // by device; may be shorter
    bool m_hasAntivirus = false;                 // antivirus data is being read
    bool m_isAntivirusPartial = false;

    std::string m_lastId; // rows come in runs of one device: cache its id
    uint32_t m_lastDevice = noDevice;
    DistinctCves m_cves;
    bool m_hasVulnerabilities = false;
    bool m_isVulnerabilityPartial = false;
    std::optional<bool> m_sourceHasCvss;   // unset: no vulnerability source
    std::vector<bool> m_looked, m_missing; // by device; may be shorter
    bool m_isRestored = false;
    std::vector<bool> m_known; // by device: known to the cached answer

    std::vector<CveKnowledge> m_knowledge; // by device, as stored; may be shorter
    std::vector<StoredCves> m_storedOf;    // by device; may be shorter
    std::vector<CveCounts::Entry> m_storedCves;
    FleetNotices m_notices;
};

} // namespace Trustgauge
