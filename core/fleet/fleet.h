#pragma once

#include "core/base/timestamp.h"
#include "core/fleet/columns.h"
#include "core/fleet/devicesignals.h"
#include "core/fleet/idcolumn.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Number of records with a value that the model does not know: API field name -> value as received -> records.
using UnmappedCounts = std::map<std::string, std::map<std::string, uint64_t>>;

//! Values of one field that could not be parsed and count as missing.
struct Unreadable
{
    uint64_t count = 0;
    std::string example; //!< the first one

    void add(std::string_view value)
    {
        if (count++ == 0)
            example = value;
    }
    void add(const Unreadable &more)
    {
        if (count == 0)
            example = more.example;
        count += more.count;
    }
    bool operator==(const Unreadable &) const = default;
};

//! A record that was left out because it is merged into another device of its cycle.
struct MergedRecord
{
    std::string machineId;
    std::string into;        //!< machine id of the device that counts: the end of its links
    Ticks lastSeen = noTime; //!< of the record that was left out

    bool operator==(const MergedRecord &) const = default;
};

//! Irregularities found while a fleet was read.
struct FleetNotices
{
    //! So many merged records are kept, since each cycle stores them.
    static constexpr size_t mostMerged = 1'000;

    UnmappedCounts unmapped;
    std::map<std::string, Unreadable> unreadable; //!< by API field name
    uint64_t replacedText = 0;                    //!< broken UTF-8 sequences and lone surrogates replaced by U+FFFD
    uint64_t repeatedRecords = 0;                 //!< records with an id read before; the later record wins
    uint64_t mergedRecords = 0;                   //!< records dropped because they were merged into another device
    uint64_t recordsWithoutId = 0;                //!< records skipped in a poll for lack of a required field
    uint64_t clockSkew = 0;                       //!< devices with lastSeen after the cycle's clock
    uint64_t rowsOfOtherDevices = 0;              //!< vulnerability rows for devices not in the fleet
    uint64_t antivirusOfOtherDevices = 0;         //!< antivirus rows for devices not in the fleet
    uint64_t withoutAnyVulnerabilities = 0;       //!< onboarded devices, when complete data has no row for any of them
    uint64_t withoutAnyAntivirus = 0;             //!< the same for antivirus data
    //! The merged records, in byte order of their ids; fewer than mergedRecords: not all are kept.
    std::vector<MergedRecord> merged;

    bool operator==(const FleetNotices &) const = default;
};

//! One row as a value. Texts are UTF-8 as received; nullopt: absent.
struct Device
{
    std::string machineId;
    std::string mergedInto; //!< empty when not merged
    std::optional<std::string> deviceName, riskScore, exposureLevel, onboardingStatus, healthStatus, defenderAvStatus;
    std::optional<std::string> avMode; //!< of deviceavinfo; nullopt: no row there
    std::string osPlatform, osVersion, deviceGroup, entraDeviceId;
    std::string tags; //!< separated by ';'; '\' and ';' inside a tag are escaped by '\'
    Ticks lastSeen = noTime;
    CveKnowledge cveKnowledge = CveKnowledge::NotFetched;
    CveCounts cves;

    bool operator==(const Device &) const = default;
};

//! All devices of a cycle, stored in columns. Immutable once built, so threads share it without a lock. Rows are in
//! byte order of the machine id, without merged and repeated records.
class Fleet
{
public:
    [[nodiscard]] size_t size() const { return m_risk.size(); }

    //! The cycle's clock, a whole UTC second; all ages are relative to it.
    [[nodiscard]] Ticks asOf() const { return m_asOf; }
    //! Whether the vulnerability source reports CVSS values (`machinesVulnerabilities` does not).
    [[nodiscard]] bool sourceHasCvss() const { return m_sourceHasCvss; }
    [[nodiscard]] const FleetNotices &notices() const { return m_notices; }

    //! Returned by value: keep it as long as views of it are in use.
    [[nodiscard]] IdText machineId(size_t row) const { return m_machineId.at(row); }
    [[nodiscard]] std::string_view deviceName(size_t row) const { return m_deviceName.at(row); }
    [[nodiscard]] std::string_view entraDeviceId(size_t row) const { return m_entraDeviceId.at(row); }
    [[nodiscard]] std::string_view riskScore(size_t row) const { return m_texts.at(m_riskText[row]); }
    [[nodiscard]] std::string_view exposureLevel(size_t row) const { return m_texts.at(m_exposureText[row]); }
    [[nodiscard]] std::string_view onboardingStatus(size_t row) const { return m_texts.at(m_onboardingText[row]); }
    [[nodiscard]] std::string_view healthStatus(size_t row) const { return m_texts.at(m_healthText[row]); }
    [[nodiscard]] std::string_view avMode(size_t row) const { return m_texts.at(m_avModeText[row]); }
    [[nodiscard]] std::string_view defenderAvStatus(size_t row) const { return m_texts.at(m_avStatusText[row]); }
    [[nodiscard]] std::string_view osPlatform(size_t row) const { return m_texts.at(m_osText[row]); }
    [[nodiscard]] std::string_view osVersion(size_t row) const { return m_texts.at(m_osVersionText[row]); }
    [[nodiscard]] std::string_view deviceGroup(size_t row) const { return m_texts.at(m_groupText[row]); }
    [[nodiscard]] std::string_view tags(size_t row) const { return m_texts.at(m_tagsText[row]); }

    [[nodiscard]] RiskState risk(size_t row) const { return m_risk[row]; }
    [[nodiscard]] ExposureState exposure(size_t row) const { return m_exposure[row]; }
    [[nodiscard]] AntivirusState antivirus(size_t row) const { return m_antivirus[row]; }
    [[nodiscard]] OnboardingState onboarding(size_t row) const { return m_onboarding[row]; }
    [[nodiscard]] HealthState health(size_t row) const { return m_health[row]; }
    [[nodiscard]] Ticks lastSeen(size_t row) const { return m_lastSeen[row]; }
    [[nodiscard]] CveKnowledge cveKnowledge(size_t row) const { return m_cveKnowledge[row]; }
    [[nodiscard]] std::span<const CveCounts::Entry> cves(size_t row) const
    {
        const uint32_t begin = row == 0 ? 0 : m_cveEnds[row - 1];
        return std::span(m_cves).subspan(begin, m_cveEnds[row] - begin);
    }

    [[nodiscard]] DeviceSignals signalsOf(size_t row) const
    {
        return {m_risk[row],         m_exposure[row], m_antivirus[row], m_onboarding[row], m_health[row],
                m_cveKnowledge[row], m_sourceHasCvss, m_lastSeen[row],  cves(row)};
    }

    //! The row of a machine id; nullopt when absent. O(log n).
    [[nodiscard]] std::optional<size_t> find(std::string_view machineId) const;
    //! Allocated bytes, without the CVE lists.
    [[nodiscard]] size_t allocatedBytes() const;

private:
    friend class FleetBuilder;

    Ticks m_asOf = noTime;
    bool m_sourceHasCvss = true;
    FleetNotices m_notices;
    IdColumn m_machineId;
    TextColumn m_deviceName, m_entraDeviceId;
    TextDictionary m_texts;
    std::vector<uint32_t> m_riskText, m_exposureText, m_onboardingText, m_healthText, m_avModeText, m_avStatusText,
        m_osText, m_osVersionText, m_groupText, m_tagsText;
    std::vector<RiskState> m_risk;
    std::vector<ExposureState> m_exposure;
    std::vector<AntivirusState> m_antivirus;
    std::vector<OnboardingState> m_onboarding;
    std::vector<HealthState> m_health;
    std::vector<Ticks> m_lastSeen;
    std::vector<CveKnowledge> m_cveKnowledge;
    std::vector<uint32_t> m_cveEnds;
    std::vector<CveCounts::Entry> m_cves;
};

using FleetPtr = std::shared_ptr<const Fleet>;

} // namespace Trustgauge
