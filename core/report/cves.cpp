#include "core/report/cves.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace Trustgauge {

namespace {

// The value of a CVE on a device, ordered so that the highest counts, as in DistinctCves.
constexpr int noCvss = -2;
constexpr int noCvssCritical = -1;

int valueOf(const VulnerabilityRecord &record)
{
    return record.cvssTenths >= 0 ? record.cvssTenths : record.severityCritical ? noCvssCritical : noCvss;
}

bool countsAt(int value, const SignatureRules &rules)
{
    return value >= 0 ? value >= rules.cvssTenths : value == noCvssCritical && rules.nullCvss == NullCvss::Severity;
}

//! Most first: by band drops, points and devices, then by name.
template<class Row, class Name>
bool isBefore(const Row &a, const Row &b, const Name &name)
{
    if (a.gain.bandDrops != b.gain.bandDrops)
        return a.gain.bandDrops > b.gain.bandDrops;
    if (a.gain.points != b.gain.points)
        return a.gain.points > b.gain.points;
    if (a.devices != b.devices)
        return a.devices > b.devices;
    return name(a) < name(b);
}

} // namespace

size_t severityRank(std::string_view severity)
{
    constexpr std::array<std::string_view, 4> words{"low", "medium", "high", "critical"};
    for (size_t i = 0; i < words.size(); ++i) {
        if (equalsLower(trimmed(severity), words[i]))
            return i + 1;
    }
    return 0;
}

std::vector<DeviceCve> cvesOfDevice(std::span<const VulnerabilityRecord> records, const Profile &profile, bool knowsCves)
{
    const SignatureRules rules = SignatureRules::of(profile);
    std::unordered_map<std::string, int> values; // by CVE
    for (const VulnerabilityRecord &record : records) {
        if (!record.cveId.empty()) {
            int &value = values.try_emplace(toUpperAscii(record.cveId), noCvss).first->second;
            value = std::max(value, valueOf(record));
        }
    }
    std::vector<DeviceCve> out;
    for (const VulnerabilityRecord &record : records) {
        if (record.cveId.empty())
            continue;
        DeviceCve row;
        row.cveId = toUpperAscii(record.cveId);
        row.cvssTenths = record.cvssTenths;
        row.severity = record.severity;
        row.vendor = record.vendor;
        row.software = record.software;
        row.version = record.version;
        row.update = record.update;
        row.exploit = record.exploit;
        if (knowsCves)
            row.counts = countsAt(values.at(row.cveId), rules);
        out.push_back(std::move(row));
    }
    std::stable_sort(out.begin(), out.end(), [](const DeviceCve &a, const DeviceCve &b) {
        if (a.cvssTenths != b.cvssTenths)
            return a.cvssTenths > b.cvssTenths;
        return std::tie(a.cveId, a.vendor, a.software, a.version) < std::tie(b.cveId, b.vendor, b.software, b.version);
    });
    return out;
}

//! The devices with their CVEs that count, as numbers.
class CveAnalysis::Parts
{
public:
    static constexpr uint32_t noSoftware = UINT32_MAX;  //!< of a record that names none: it is never updated
    static constexpr uint32_t updated = UINT32_MAX - 1; //!< in the place of a software

    explicit Parts(ScoreTablePtr scores) : table(std::move(scores)), rules(table->scorer().rules()) {}

    //! Numbers texts, from 0.
    class Numbers
    {
    public:
        uint32_t add(std::string_view text)
        {
            const auto known = m_numbers.find(text);
            if (known != m_numbers.end())
                return known->second;
            return m_numbers.emplace(text, static_cast<uint32_t>(m_numbers.size())).first->second;
        }

    private:
        struct Hash
        {
            using is_transparent = void;
            size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
        };
        std::unordered_map<std::string, uint32_t, Hash, std::equal_to<>> m_numbers;
    };
    //! A device that has CVEs which count.
    struct Device
    {
        uint32_t row = 0;
        uint32_t alive = 0; //!< number of CVEs that count
        size_t begin = 0;   //!< in `lists`
        size_t end = 0;
    };
    //! CVEs that count, device after device: for each the number of its software, then these.
    using Lists = std::vector<uint32_t>;
    struct Updates
    {
        uint32_t software = 0;
        uint32_t cves = 0; //!< that would be fixed on the device
    };

    [[nodiscard]] Score scoreOf(uint32_t row, uint32_t alive) const
    {
        Signature signature = table->signature(row);
        signature.cves = static_cast<int16_t>(std::min(alive, static_cast<uint32_t>(rules.cveCap)));
        return table->scorer().score(signature);
    }
    void addGain(FixGain &gain, const Score &before, const Score &after, int64_t times = 1) const
    {
        gain.points.add((before.exact - after.exact) * times, table->scorer().denominator());
        gain.bandDrops += after.band < before.band ? times : 0;
    }
    //! Appends what updating each software of a device would fix.
    static void updatesOf(std::span<const uint32_t> lists, std::vector<Updates> &out)
    {
        out.clear();
        for (size_t at = 0; at < lists.size(); at += lists[at] + 1) {
            const auto only = onlySoftware(lists.subspan(at + 1, lists[at]));
            if (!only)
                continue;
            const auto same = std::find_if(out.begin(), out.end(),
                                           [&](const Updates &update) { return update.software == *only; });
            if (same == out.end())
                out.push_back({*only, 1});
            else
                ++same->cves;
        }
    }
    //! The software that a CVE is left in, if it is a single one.
    static std::optional<uint32_t> onlySoftware(std::span<const uint32_t> list)
    {
        std::optional<uint32_t> only;
        for (const uint32_t software : list) {
            if (software == updated)
                continue;
            if (only || software == noSoftware)
                return std::nullopt;
            only = software;
        }
        return only;
    }
    //! Adds what a device contributes to the gains of its software, or takes it away.
    void contribute(const Device &device, const Lists &all, std::vector<FixGain> &gains, int64_t times,
                    std::vector<Updates> &updates) const
    {
        updatesOf(std::span(all).subspan(device.begin, device.end - device.begin), updates);
        if (updates.empty())
            return;
        const Score now = scoreOf(device.row, device.alive);
        for (const Updates &update : updates)
            addGain(gains[update.software], now, scoreOf(device.row, device.alive - update.cves), times);
    }
    [[nodiscard]] std::vector<FixGain> gains() const
    {
        std::vector<FixGain> out(software.size());
        std::vector<Updates> updates;
        for (const Device &device : devices)
            contribute(device, lists, out, 1, updates);
        return out;
    }

    ScoreTablePtr table;
    SignatureRules rules;
    Numbers cveNumbers, softwareNumbers;
    std::vector<CveRow> cves;                  // by number
    std::vector<SoftwareRow> software;         // by number, without gains
    std::unordered_set<uint64_t> countedPairs; // of software and CVE
    std::vector<Device> devices;
    Lists lists;

    struct Found
    {
        uint32_t cve;
        uint32_t software;
        int value;
        auto operator<=>(const Found &) const = default;
    };
    std::vector<Found> found; // of the device that is added
    std::string key;          // of its software
};

CveAnalysis::CveAnalysis(ScoreTablePtr table) : m_parts(std::make_unique<Parts>(std::move(table))) {}

CveAnalysis::~CveAnalysis() = default;

void CveAnalysis::clear()
{
    m_parts = std::make_unique<Parts>(m_parts->table);
}

void CveAnalysis::add(const std::string &machineId, std::span<const VulnerabilityRecord> records)
{
    Parts &p = *m_parts;
    const std::optional<size_t> row = p.table->fleet().find(machineId);
    if (!row || !p.table->sufficient(*row))
        return;
    p.found.clear();
    const VulnerabilityRecord *before = nullptr;
    uint32_t software = Parts::noSoftware;
    for (const VulnerabilityRecord &record : records) {
        if (record.cveId.empty())
            continue;
        const uint32_t cve = p.cveNumbers.add(record.cveId);
        if (cve == p.cves.size()) {
            p.cves.emplace_back();
            p.cves.back().cveId = record.cveId;
        }
        CveRow &known = p.cves[cve];
        const auto rank = [](int tenths, const std::string &severity) {
            return std::pair(tenths, severityRank(severity));
        };
        if (record.cvssTenths > known.cvssTenths
            || (record.cvssTenths == known.cvssTenths && record.severity != known.severity
                && std::pair(rank(record.cvssTenths, record.severity), record.severity)
                       > std::pair(rank(known.cvssTenths, known.severity), known.severity))) {
            known.cvssTenths = record.cvssTenths;
            known.severity = record.severity;
        }
        known.exploit = std::max(known.exploit, record.exploit);
        if (!before || before->software != record.software || before->vendor != record.vendor) {
            software = Parts::noSoftware;
            if (!record.software.empty() || !record.vendor.empty()) {
                p.key.assign(record.vendor).append(1, '\0').append(record.software);
                software = p.softwareNumbers.add(p.key);
                if (software == p.software.size()) {
                    p.software.emplace_back();
                    p.software.back().vendor = record.vendor;
                    p.software.back().software = record.software;
                }
            }
        }
        if (software != Parts::noSoftware) {
            SoftwareRow &product = p.software[software];
            product.exploit = std::max(product.exploit, record.exploit);
            if (!product.hasSeveralUpdates && !record.update.empty() && record.update != product.update) {
                product.hasSeveralUpdates = !product.update.empty();
                product.update = product.hasSeveralUpdates ? std::string() : record.update;
            }
        }
        before = &record;
        p.found.push_back({cve, software, valueOf(record)});
    }
    if (p.found.empty())
        return;
    std::sort(p.found.begin(), p.found.end());
    const bool isKnown = p.table->signature(*row).cves >= 0;
    Parts::Device device{static_cast<uint32_t>(*row), 0, p.lists.size(), 0};
    std::vector<uint32_t> counted;
    for (auto at = p.found.begin(); at != p.found.end();) {
        const auto end = std::find_if(at, p.found.end(), [&](const Parts::Found &f) { return f.cve != at->cve; });
        int value = noCvss;
        for (auto f = at; f != end; ++f)
            value = std::max(value, f->value);
        ++p.cves[at->cve].devices;
        if (isKnown && countsAt(value, p.rules)) {
            ++p.cves[at->cve].counted;
            ++device.alive;
            counted.push_back(at->cve);
            const size_t size = p.lists.size();
            p.lists.push_back(0);
            for (auto f = at; f != end; ++f) {
                if (f != at && f->software == (f - 1)->software)
                    continue;
                p.lists.push_back(f->software);
                ++p.lists[size];
                if (f->software != Parts::noSoftware)
                    p.countedPairs.insert(uint64_t{f->software} << 32 | f->cve);
            }
        }
        at = end;
    }
    std::sort(p.found.begin(), p.found.end(),
              [](const Parts::Found &a, const Parts::Found &b) { return a.software < b.software; });
    for (auto f = p.found.begin(); f != p.found.end(); ++f) {
        if (f->software != Parts::noSoftware && (f == p.found.begin() || f->software != (f - 1)->software))
            ++p.software[f->software].devices;
    }
    if (device.alive == 0)
        return;
    device.end = p.lists.size();
    p.devices.push_back(device);
    const Score now = p.scoreOf(device.row, device.alive);
    const Score after = p.scoreOf(device.row, device.alive - 1);
    if (now.exact == after.exact)
        return;
    for (const uint32_t cve : counted)
        p.addGain(p.cves[cve].gain, now, after);
}

bool CveAnalysis::hasCves() const
{
    return !m_parts->cves.empty();
}

bool CveAnalysis::hasSoftware() const
{
    return !m_parts->software.empty();
}

int64_t CveAnalysis::denominator() const
{
    return m_parts->table->scorer().denominator();
}

std::vector<CveRow> CveAnalysis::byCve() const
{
    std::vector<CveRow> out = m_parts->cves;
    std::sort(out.begin(), out.end(), [](const CveRow &a, const CveRow &b) {
        return isBefore(a, b, [](const CveRow &row) { return std::string_view(row.cveId); });
    });
    return out;
}

std::vector<SoftwareRow> CveAnalysis::bySoftware() const
{
    std::vector<SoftwareRow> out = m_parts->software;
    for (const uint64_t pair : m_parts->countedPairs)
        ++out[static_cast<size_t>(pair >> 32)].countedCves;
    const std::vector<FixGain> gains = m_parts->gains();
    for (size_t i = 0; i < out.size(); ++i)
        out[i].gain = gains[i];
    std::sort(out.begin(), out.end(), [](const SoftwareRow &a, const SoftwareRow &b) {
        return isBefore(a, b, [](const SoftwareRow &row) { return std::tie(row.vendor, row.software); });
    });
    return out;
}

CveRanking CveAnalysis::ranking() const
{
    const Parts &p = *m_parts;
    CveRanking out{byCve(), bySoftware(), {}};
    std::unordered_map<std::string_view, uint32_t> places; // of the CVEs, by id
    for (uint32_t i = 0; i < out.cves.size(); ++i)
        places.emplace(out.cves[i].cveId, i);
    std::vector<std::vector<uint32_t>> cves(p.software.size()); // by the software's number
    for (const uint64_t pair : p.countedPairs)
        cves[static_cast<size_t>(pair >> 32)].push_back(places.at(p.cves[static_cast<uint32_t>(pair)].cveId));
    std::map<std::tuple<std::string_view, std::string_view>, size_t> numbers;
    for (size_t i = 0; i < p.software.size(); ++i)
        numbers.try_emplace({p.software[i].vendor, p.software[i].software}, i);
    for (const SoftwareRow &row : out.software) {
        std::vector<uint32_t> &of = cves[numbers.at({row.vendor, row.software})];
        std::sort(of.begin(), of.end());
        out.cvesOfSoftware.push_back(std::move(of));
    }
    return out;
}

std::vector<PlanStep> CveAnalysis::plan(size_t steps) const
{
    const Parts &p = *m_parts;
    std::vector<FixGain> gains = p.gains();
    std::vector<Parts::Device> devices = p.devices;
    Parts::Lists lists = p.lists;
    std::vector<std::pair<uint32_t, uint32_t>> places; // of each software: indices of the devices that have it
    for (size_t d = 0; d < devices.size(); ++d) {
        for (size_t at = devices[d].begin; at < devices[d].end; at += lists[at] + 1) {
            for (size_t i = at + 1; i <= at + lists[at]; ++i) {
                if (lists[i] != Parts::noSoftware)
                    places.emplace_back(lists[i], static_cast<uint32_t>(d));
            }
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());

    std::vector<bool> done(p.software.size());
    std::vector<Parts::Updates> updates;
    std::vector<PlanStep> out;
    FixGain total;
    while (out.size() < steps) {
        std::optional<PlanStep> best;
        uint32_t chosen = 0;
        for (uint32_t s = 0; s < p.software.size(); ++s) {
            if (done[s])
                continue;
            // Compared before it is copied: there are thousands, and few are better than those before them.
            const PlanStep step{{}, {}, p.software[s].devices, gains[s], {}};
            const auto name = [&](const PlanStep &of) {
                const SoftwareRow &row = p.software[&of == &step ? s : chosen];
                return std::tie(row.vendor, row.software);
            };
            if (best && !isBefore(step, *best, name))
                continue;
            best = step;
            chosen = s;
        }
        if (!best)
            break;
        done[chosen] = true;
        const int64_t denominator = p.table->scorer().denominator();
        total.bandDrops += best->gain.bandDrops;
        total.points.add(best->gain.points, denominator);
        best->vendor = p.software[chosen].vendor;
        best->software = p.software[chosen].software;
        best->total = total;
        out.push_back(std::move(*best));
        auto place = std::lower_bound(places.begin(), places.end(), std::pair(chosen, uint32_t{0}));
        for (; place != places.end() && place->first == chosen; ++place) {
            Parts::Device &device = devices[place->second];
            p.contribute(device, lists, gains, -1, updates);
            for (size_t at = device.begin; at < device.end; at += lists[at] + 1) {
                const std::span list(lists.data() + at + 1, lists[at]);
                const auto here = std::find(list.begin(), list.end(), chosen);
                if (here == list.end())
                    continue;
                *here = Parts::updated;
                const bool isFixed = std::all_of(list.begin(), list.end(),
                                                 [](uint32_t software) { return software == Parts::updated; });
                device.alive -= isFixed ? 1 : 0;
            }
            p.contribute(device, lists, gains, 1, updates);
        }
    }
    return out;
}

} // namespace Trustgauge
