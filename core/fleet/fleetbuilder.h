#pragma once

#include "core/fleet/fleet.h"

namespace Trustgauge {

//! A machine record while it is read; views live as long as the page. nullopt is JSON null or a missing key.
struct MachineRecord
{
    std::string_view id;
    std::optional<std::string_view> mergedInto, name, lastSeen, osPlatform, osVersion, healthStatus, onboardingStatus,
        riskScore, exposureLevel, groupName, entraDeviceId, defenderAvStatus;
    std::string tags; //!< see Device::tags
};

//! Gathers machines, antivirus rows and vulnerability rows of one cycle and makes the snapshot. One thread at a time.
class FleetBuilder
{
public:
    //! The later of two records with one id wins.
    void addMachine(const MachineRecord &record);
    //! A row as it was stored, or as a test makes it.
    void addDevice(const Device &device);

    //! A row of `deviceavinfo`; nullopt is null or missing. Rows about unknown machines are kept out.
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
    //! Vulnerability data of this device could not be had: its CVEs become unknown.
    void setVulnerabilitiesMissing(std::string_view machineId);

    [[nodiscard]] bool contains(std::string_view machineId) const { return m_rowOf.find(machineId) != m_rowOf.end(); }
    [[nodiscard]] size_t machineCount() const { return m_devices.size(); }
    //! Ids of the devices that will be in the fleet (merged records left out), in byte order.
    [[nodiscard]] std::vector<std::string> survivingIds() const;
    //! Ids of the records that are left out because they were merged into another device of this cycle.
    [[nodiscard]] std::vector<std::string> mergedIds() const;
    [[nodiscard]] FleetNotices &notices() { return m_notices; }

    //! Makes the snapshot and empties the builder. Values the model does not know are counted in notices().unmapped.
    //! \param asOf the cycle's clock, a whole UTC second
    [[nodiscard]] FleetPtr build(Ticks asOf);

private:
    static constexpr uint32_t noRow = UINT32_MAX;

    //! Distinct CVEs: (row, CVE number) -> best CVSS seen, open addressing.
    class CveTable
    {
    public:
        void merge(uint64_t key, uint8_t value);
        template<class F>
        void forEach(F &&f) const
        {
            for (size_t i = 0; i < m_keys.size(); ++i) {
                if (m_keys[i] != emptyKey)
                    f(m_keys[i], m_values[i]);
            }
        }

    private:
        static constexpr uint64_t emptyKey = UINT64_MAX;
        void grow();
        std::vector<uint64_t> m_keys;
        std::vector<uint8_t> m_values;
        size_t m_used = 0;
    };

    uint32_t rowOf(std::string_view machineId);
    [[nodiscard]] std::vector<bool> mergedRows() const;
    Device &rowFor(std::string_view id);
    void distributeCves();
    void countUnmapped(const char *field, std::string_view value) { ++m_notices.unmapped[field][std::string(value)]; }

    std::vector<Device> m_devices;
    TextMap<uint32_t> m_rowOf;
    std::string m_lastId; // rows come in runs of one device
    uint32_t m_lastRow = noRow;
    TextDictionary m_cveIds;
    std::string m_lastCve;
    CveTable m_table;
    bool m_hasVulnerabilities = false;
    std::optional<bool> m_sourceHasCvss; // unset: no source at all
    std::vector<bool> m_looked, m_missing;
    bool m_isRestored = false;
    std::vector<bool> m_known; // to a kept answer
    FleetNotices m_notices;
};

} // namespace Trustgauge
