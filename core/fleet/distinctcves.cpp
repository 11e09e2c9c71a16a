#include "core/fleet/distinctcves.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace Trustgauge {

namespace {

// Values ordered so that the maximum wins for one id on one device: no CVSS, then severity Critical without CVSS, then
// CVSS by height.
constexpr uint8_t noCvss = 0;
constexpr uint8_t noCvssCritical = 1;
constexpr uint8_t cvssBase = 2; // value = cvssBase + tenths
constexpr int valueBits = 8;

constexpr uint32_t noRun = UINT32_MAX;
constexpr size_t worthPutting = size_t{1} << 20; // number of new pairs after which runs are merged

//! A `CVE-2026-12345` in 42 bits: length of the number, year, number; 0 for any other form.
uint64_t spelledNumber(std::string_view id)
{
    constexpr std::string_view prefix = "CVE-";
    constexpr size_t yearEnd = prefix.size() + 4;
    if (id.size() < yearEnd + 5 || id.size() > yearEnd + 8 || id[yearEnd] != '-'
        || (!id.starts_with(prefix) && !equalsLower(id.substr(0, prefix.size()), "cve-")))
        return 0;
    const auto digits = [id](size_t begin, size_t end, uint64_t &out) {
        for (size_t i = begin; i < end; ++i) {
            if (id[i] < '0' || id[i] > '9')
                return false;
            out = out * 10 + static_cast<uint64_t>(id[i] - '0');
        }
        return true;
    };
    uint64_t year = 0;
    uint64_t number = 0;
    if (!digits(prefix.size(), yearEnd, year) || !digits(yearEnd + 1, id.size(), number))
        return 0;
    const uint64_t length = id.size() - yearEnd - 1; // because leading zeros make a different id
    return length << 38 | year << 24 | number;
}

constexpr uint64_t otherId = uint64_t{1} << 48;

//! Keeps each id once, with its highest value.
template<class Pairs>
void makeDistinct(Pairs &pairs, size_t begin)
{
    const auto first = pairs.begin() + static_cast<std::ptrdiff_t>(begin);
    std::sort(first, pairs.end(), std::greater<>());
    const auto last = std::unique(first, pairs.end(),
                                  [](uint64_t a, uint64_t b) { return a >> valueBits == b >> valueBits; });
    pairs.erase(last, pairs.end());
}

} // namespace

uint64_t DistinctCves::numberOf(std::string_view cveId)
{
    if (const uint64_t spelled = spelledNumber(cveId))
        return spelled;
    m_upper = toUpperAscii(cveId);
    return otherId | m_otherIds.add(m_upper);
}

void DistinctCves::add(uint32_t device, std::string_view cveId, int cvssTenths, bool severityCritical)
{
    if (device != m_device)
        closeRun();
    m_device = device;
    uint8_t value = severityCritical ? noCvssCritical : noCvss;
    if (cvssTenths >= 0)
        value = static_cast<uint8_t>(cvssBase + std::min(cvssTenths, 100));
    m_open.push_back(numberOf(cveId) << valueBits | value);
    // Bounds memory when one device has endless rows, such as repeats of one.
    if (m_open.size() >= worthPutting)
        closeRun();
}

void DistinctCves::closeRun()
{
    if (m_open.empty())
        return;
    makeDistinct(m_open, 0);
    m_runs.push_back({m_device, static_cast<uint32_t>(m_open.size()), m_pairs.size()});
    m_pairs.insert(m_pairs.end(), m_open.begin(), m_open.end());
    m_open.clear();
    if (m_pairs.size() > 2 * m_together + worthPutting)
        putTogether();
}

void DistinctCves::putTogether()
{
    const auto byDevice = [](const Run &a, const Run &b) { return a.device < b.device; };
    std::stable_sort(m_runs.begin(), m_runs.end(), byDevice);
    const bool hasRepeats = std::adjacent_find(m_runs.begin(), m_runs.end(),
                                               [](const Run &a, const Run &b) { return a.device == b.device; })
                            != m_runs.end();
    if (hasRepeats) {
        Pairs pairs;
        std::vector<Run> runs;
        pairs.reserve(m_pairs.size());
        for (size_t i = 0; i < m_runs.size();) {
            const uint32_t device = m_runs[i].device;
            const size_t begin = pairs.size();
            size_t parts = 0;
            for (; i < m_runs.size() && m_runs[i].device == device; ++i, ++parts) {
                const auto from = m_pairs.begin() + static_cast<std::ptrdiff_t>(m_runs[i].begin);
                pairs.insert(pairs.end(), from, from + m_runs[i].count);
            }
            if (parts > 1)
                makeDistinct(pairs, begin);
            runs.push_back({device, static_cast<uint32_t>(pairs.size() - begin), begin});
        }
        m_pairs = std::move(pairs);
        m_runs = std::move(runs);
    }
    m_together = m_pairs.size();
}

void DistinctCves::finish()
{
    closeRun();
    putTogether();
    m_runOf.assign(m_runs.empty() ? 0 : size_t{m_runs.back().device} + 1, noRun);
    for (size_t i = 0; i < m_runs.size(); ++i)
        m_runOf[m_runs[i].device] = static_cast<uint32_t>(i);
}

void DistinctCves::appendCounts(uint32_t device, std::vector<CveCounts::Entry> &out) const
{
    if (device >= m_runOf.size() || m_runOf[device] == noRun)
        return;
    const Run &run = m_runs[m_runOf[device]];
    constexpr size_t tenths = CveCounts::highestTenths - CveCounts::lowestTenths + 1;
    std::array<uint32_t, tenths + 1> counts{}; // the last one counts severity Critical without CVSS
    uint32_t used = 0;                         // number of entries that are not 0
    static_assert(tenths + 1 <= 32);
    for (size_t i = run.begin; i < run.begin + run.count; ++i) {
        const auto value = static_cast<uint8_t>(m_pairs[i]);
        constexpr uint8_t lowest = cvssBase + CveCounts::lowestTenths;
        if (value < lowest && value != noCvssCritical)
            continue;
        const size_t slot = value == noCvssCritical ? tenths : static_cast<size_t>(value - lowest);
        ++counts[slot];
        used |= uint32_t{1} << slot;
    }
    for (; used != 0; used &= used - 1) {
        const auto slot = static_cast<size_t>(std::countr_zero(used));
        const auto name = slot == tenths ? CveCounts::severityCritical
                                         : static_cast<uint8_t>(CveCounts::lowestTenths + slot);
        out.push_back({name, static_cast<uint16_t>(std::min<uint32_t>(counts[slot], UINT16_MAX))});
    }
}

} // namespace Trustgauge
