#pragma once

#include "core/scoring/scoretable.h"
#include "core/store/vulnerabilitybaseline.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! From 1 for Low to 4 for Critical, as received; 0 for a text that the service does not document.
[[nodiscard]] size_t severityRank(std::string_view severity);

//! A record of a device that names a CVE.
struct DeviceCve
{
    std::string cveId; //!< in capitals
    int cvssTenths = -1;
    std::string severity, vendor, software, version, update; //!< empty: not told
    KnownExploit exploit = KnownExploit::Unsaid;
    std::optional<bool> counts; //!< whether the CVE counts under the profile; nullopt: the device's CVEs are unknown
};
//! The records of a device that name a CVE: by CVSS, highest first, none last, then by id and software. Any thread.
//! \param knowsCves whether the cycle knows the device's CVEs
[[nodiscard]] std::vector<DeviceCve> cvesOfDevice(std::span<const VulnerabilityRecord> records, const Profile &profile,
                                                  bool knowsCves);

//! An exact sum of points over devices.
class PointSum
{
public:
    //! \param numerator of points, may be negative
    void add(int64_t numerator, int64_t denominator)
    {
        const int64_t sum = m_rest + numerator; // both are far below 2^62
        m_whole += sum / denominator;
        m_rest = sum % denominator;
        if (m_rest < 0) {
            m_rest += denominator;
            --m_whole;
        }
    }
    void add(const PointSum &more, int64_t denominator)
    {
        m_whole += more.m_whole;
        add(more.m_rest, denominator);
    }
    //! Rounded half up to 1/10,000; of a sum that is not negative.
    [[nodiscard]] int64_t tenThousandths(int64_t denominator) const
    {
        return m_whole * 10'000 + Fraction{m_rest, denominator}.tenThousandths();
    }
    auto operator<=>(const PointSum &) const = default;

private:
    int64_t m_whole = 0;
    int64_t m_rest = 0; // numerator, 0 .. denominator - 1
};

//! What fixing something everywhere would bring.
struct FixGain
{
    int64_t bandDrops = 0; //!< devices that would get a lower band
    PointSum points;       //!< by which exact scores would fall in all
};

//! A CVE of a fleet.
struct CveRow
{
    std::string cveId; //!< in capitals
    int cvssTenths = -1;
    std::string severity;                        //!< of the record with the highest CVSS; empty: not told
    int64_t devices = 0;                         //!< that have it
    int64_t counted = 0;                         //!< on which it counts
    FixGain gain;                                //!< if it alone were fixed
    KnownExploit exploit = KnownExploit::Unsaid; //!< Known where any record says so
};

//! A software of a fleet that has a CVE.
struct SoftwareRow
{
    std::string vendor, software;
    int64_t devices = 0; //!< that have it with a CVE
    int64_t countedCves = 0;
    FixGain gain;                                //!< if it alone were updated
    KnownExploit exploit = KnownExploit::Unsaid; //!< of any of its CVEs
    std::string update;                          //!< the recommended one; empty: not told, or not the same everywhere
    bool hasSeveralUpdates = false;
};

//! What weighs most, and how both belong together.
struct CveRanking
{
    std::vector<CveRow> cves;          //!< as of CveAnalysis::byCve()
    std::vector<SoftwareRow> software; //!< as of CveAnalysis::bySoftware()
    //! For each software its CVEs that count on at least one device: places in `cves`, ascending.
    std::vector<std::vector<uint32_t>> cvesOfSoftware;
};

//! A step of a patch plan: a software to update.
struct PlanStep
{
    std::string vendor, software;
    int64_t devices = 0;
    FixGain gain;  //!< of this step, after those before it
    FixGain total; //!< of the steps so far
};

//! What the CVEs of a fleet weigh under a profile, from the records of its devices. Exact: the scores that it compares
//! are those of the Scorer. Keeps a few bytes for each record that counts, not the records. One thread at a time.
class CveAnalysis
{
public:
    explicit CveAnalysis(ScoreTablePtr table);
    ~CveAnalysis();
    CveAnalysis(const CveAnalysis &) = delete;
    CveAnalysis &operator=(const CveAnalysis &) = delete;

    //! Forgets all devices.
    void clear();
    //! Adds all records of a device. Ignores devices that are not in the fleet, and those with insufficient data.
    void add(const std::string &machineId, std::span<const VulnerabilityRecord> records);

    //! Whether there is a record with a CVE.
    [[nodiscard]] bool hasCves() const;
    //! Whether one of these names its software.
    [[nodiscard]] bool hasSoftware() const;
    //! By band drops, points and devices, most first, then by name.
    [[nodiscard]] std::vector<CveRow> byCve() const;
    //! In the same order.
    [[nodiscard]] std::vector<SoftwareRow> bySoftware() const;
    //! Both, and which CVEs a software has.
    [[nodiscard]] CveRanking ranking() const;
    //! Each step is the software that then brings most, in the same order. Fewer steps when no software is left.
    [[nodiscard]] std::vector<PlanStep> plan(size_t steps) const;
    //! The denominator of all points.
    [[nodiscard]] int64_t denominator() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Trustgauge
