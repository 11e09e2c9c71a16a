#pragma once

#include "core/fleet/distinctcves.h"
#include "core/fleet/fleet.h"

namespace Trustgauge {

//! A machine record while it is read; views live as long as the page. Empty is JSON null, a missing key or no text.
struct MachineRecord
{
    std::string_view id;
    std::string_view mergedInto, name, lastSeen, osPlatform, osVersion, healthStatus, onboardingStatus, riskScore,
        exposureLevel, groupName, entraDeviceId, defenderAvStatus;
    std::string tags; //!< see Device::tags
};

//! Gathers machines, antivirus rows and vulnerability rows of one cycle in columns and makes the snapshot of them. One
//! thread at a time.
//!
//! A device is known by the number it got when its id was first read. Each record of it is a row of its own; the last one
//! counts.
class FleetBuilder
{
public:
    //! The later of two records with one id wins.
    void addMachine(const MachineRecord &record);
    //! A row as a test makes it.
    void addDevice(const Device &device);
    //! A row as it was stored: `record.lastSeen` is left out, the time is a number.
    void addStored(const MachineRecord &record, Ticks lastSeen, std::string_view avMode, CveKnowledge knowledge,
                   std::span<const CveCounts::Entry> cves);

    //! Says that antivirus data was asked for.
    void beginAntivirus() { m_hasAntivirus = true; }
    //! Says that antivirus data is not whole: of devices without a row nothing is known to be in order.
    void setAntivirusPartial() { m_isAntivirusPartial = true; }
    //! A row of `deviceavinfo`; nullopt is null or missing. Rows about unknown machines are counted and kept out.
    void setAvMode(std::string_view machineId, std::optional<std::string_view> avMode);

    //! Forgets the antivirus state that machine records carry: the tenant wants no antivirus source.
    void dropAntivirus();

    //! Says that vulnerability data was asked for. With it, devices without rows become `NoRows`.
    void beginVulnerabilities(bool sourceHasCvss);
    //! For a fleet that comes from the store: whether its source told CVSS values.
    void restoreSource(bool sourceHasCvss) { m_sourceHasCvss = sourceHasCvss; }
    //! \param cveId empty for software without a CVE: the device was looked at
    //! \param cvssTenths 0..100, or -1 where the row has none
    void addVulnerability(std::string_view machineId, std::string_view cveId, int cvssTenths, bool severityCritical);
    //! In place of beginVulnerabilities(): an earlier answer is used again; devices it does not know have unknown CVEs.
    void beginKeptAnswer(bool sourceHasCvss);
    //! What that answer knew of a device. Devices that are not here are passed over.
    void restoreVulnerabilities(std::string_view machineId, bool looked, const CveCounts &cves);
    //! Forgets every row and what is missing, to begin again.
    void forgetVulnerabilities();
    //! Says that vulnerability data is not whole: the CVEs of devices without a row become unknown.
    void setVulnerabilitiesPartial() { m_isVulnerabilityPartial = true; }
    //! Vulnerability data of this device could not be had: its CVEs become unknown.
    void setVulnerabilitiesMissing(std::string_view machineId);

    [[nodiscard]] bool contains(std::string_view machineId) const { return deviceOf(machineId) != noDevice; }
    [[nodiscard]] size_t machineCount() const { return m_ids.size(); }
    //! How many devices will be in the fleet (merged records left out).
    [[nodiscard]] size_t survivingCount() const;
    //! Their ids, in byte order.
    [[nodiscard]] std::vector<std::string> survivingIds() const;
    //! Ids of the records that are left out because they were merged into another device of this cycle.
    [[nodiscard]] std::vector<std::string> mergedIds() const;
    //! How many devices are onboarded, merged ones too.
    [[nodiscard]] size_t onboardedCount() const;
    //! Whether a vulnerability row was read about any of them; about any device, where none is onboarded.
    [[nodiscard]] bool hasVulnerabilityRows() const;
    [[nodiscard]] FleetNotices &notices() { return m_notices; }

    //! Makes the snapshot and empties the builder. Values the model does not know are counted in notices().unmapped.
    //! \param asOf the cycle's clock, a whole UTC second
    [[nodiscard]] FleetPtr build(Ticks asOf);

private:
    static constexpr uint32_t noDevice = IdIndex::none;

    //! What machine records say, one row a record. Texts that recur are numbers of m_texts.
    struct Records
    {
        TextColumn name, entraDeviceId;
        std::vector<uint32_t> mergedInto; // number in m_mergeTargets, 0 for none
        std::vector<uint32_t> risk, exposure, onboarding, health, avStatus, os, osVersion, group, tags;
        std::vector<Ticks> lastSeen;
    };
    //! A stretch of m_storedCves.
    struct StoredCves
    {
        uint32_t begin = 0;
        uint32_t count = 0;
    };

    [[nodiscard]] uint32_t deviceOf(std::string_view machineId) const
    {
        return m_index.find(m_ids, IdColumn::Probe(machineId));
    }
    uint32_t deviceInRun(std::string_view machineId);
    uint32_t beginRecord(std::string_view machineId);
    //! Returns the device's number. What `record` says of `lastSeen` is left to the caller.
    uint32_t addRecord(const MachineRecord &record, Ticks lastSeen);
    void addText(std::vector<uint32_t> &column, std::string_view text);
    void storeCves(uint32_t device, std::span<const CveCounts::Entry> cves);
    [[nodiscard]] bool isOnboarded(size_t device) const;
    [[nodiscard]] std::vector<bool> mergedDevices() const;
    void settleCveKnowledge();
    //! Counts what is suspicious about whole data: that it says nothing about any onboarded device.
    void countSilence(const Fleet &fleet, const std::vector<uint32_t> &devices);

    IdColumn m_ids; // by device
    IdIndex m_index;
    std::vector<uint32_t> m_recordOf; // by device
    Records m_records;
    TextDictionary m_texts, m_mergeTargets;
    std::vector<uint32_t> m_avMode; // by device, number in m_texts; may be shorter
    std::vector<bool> m_hasAvRow;   // by device; may be shorter
    bool m_hasAntivirus = false;    // asked for
    bool m_isAntivirusPartial = false;

    std::string m_lastId; // rows come in runs of one device
    uint32_t m_lastDevice = noDevice;
    DistinctCves m_cves;
    bool m_hasVulnerabilities = false;
    bool m_isVulnerabilityPartial = false;
    std::optional<bool> m_sourceHasCvss;   // unset: no source at all
    std::vector<bool> m_looked, m_missing; // by device; may be shorter
    bool m_isRestored = false;
    std::vector<bool> m_known; // to a kept answer

    std::vector<CveKnowledge> m_knowledge; // by device, as stored; may be shorter
    std::vector<StoredCves> m_storedOf;    // by device; may be shorter
    std::vector<CveCounts::Entry> m_storedCves;
    FleetNotices m_notices;
};

} // namespace Trustgauge
