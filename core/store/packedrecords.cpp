#include "core/store/packedrecords.h"

#include "core/base/text.h"
#include "core/store/packednumbers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace Trustgauge {

namespace {

constexpr quint64 isCriticalBit = 1;
constexpr quint64 isFixedBit = 2;
constexpr quint64 hasTimeBit = 4;
constexpr quint64 cveEndsIdBit = 8;
constexpr int flagBits = 4;
constexpr quint64 highestRating = 101; // 0: no CVSS; otherwise tenths + 1

// What else is told, in a second number. The numbers of severities are stored, so they must never change.
constexpr std::array<std::string_view, 6> severities{"", "Low", "Medium", "High", "Critical", "None"};
constexpr int otherSeverity = 7; // its text follows
constexpr quint64 severityMask = 7;
constexpr int exploitShift = 3;
constexpr quint64 exploitMask = 3;
constexpr quint64 sameProductBit = 32;
constexpr quint64 sameUpdateBit = 64;
constexpr quint64 factsEnd = 128;

int codeOf(std::string_view severity)
{
    const auto at = std::find(severities.begin(), severities.end(), severity);
    return at == severities.end() ? otherSeverity : static_cast<int>(at - severities.begin());
}

VulnerabilityRow rowOf(const VulnerabilityRecord &record)
{
    VulnerabilityRow out;
    out.id = record.id;
    out.cveId = record.cveId;
    out.cvssTenths = record.cvssTenths;
    out.severityCritical = record.severityCritical;
    out.severity = record.severity;
    out.vendor = record.vendor;
    out.software = record.software;
    out.version = record.version;
    out.update = record.update;
    out.exploit = record.exploit;
    return out;
}

size_t sharedLength(std::string_view a, std::string_view b)
{
    const size_t size = std::min(a.size(), b.size());
    size_t at = 0;
    while (at + sizeof(uint64_t) <= size && std::memcmp(a.data() + at, b.data() + at, sizeof(uint64_t)) == 0)
        at += sizeof(uint64_t);
    while (at < size && a[at] == b[at])
        ++at;
    return at;
}

//! Calls `next` with whether a record was removed, and when; it returns the record to fill, whose CVE id is in capitals.
//! \param before the device's id; receives that of the last record
//! \return false: the bytes are invalid
template<class Next>
bool unpack(std::string_view packed, std::string &before, const Next &next)
{
    PackedReader in(packed);
    std::string_view vendor;
    std::string_view software;
    std::string_view version;
    std::string_view update;
    while (!in.atEnd()) {
        quint64 shared = 0;
        quint64 rating = 0;
        std::string_view rest;
        std::string_view cve;
        if (!in.take(shared) || shared > before.size() || !in.take(rest) || !in.take(rating)
            || rating >> flagBits > highestRating)
            return false;
        before.resize(static_cast<size_t>(shared));
        before += rest;
        if (rating & cveEndsIdBit) {
            quint64 length = 0;
            if (!in.take(length) || length > before.size())
                return false;
            cve = std::string_view(before).substr(before.size() - static_cast<size_t>(length));
        } else if (!in.take(cve)) {
            return false;
        }
        quint64 time = 0;
        if ((rating & hasTimeBit) && !in.take(time))
            return false;
        quint64 facts = 0;
        if (!in.take(facts) || facts >= factsEnd)
            return false;
        const auto severity = static_cast<size_t>(facts & severityMask);
        const quint64 exploit = facts >> exploitShift & exploitMask;
        std::string_view otherText;
        if (exploit > static_cast<quint64>(KnownExploit::Known)
            || (severity >= severities.size() && severity != otherSeverity)
            || (severity == otherSeverity && !in.take(otherText)))
            return false;
        if (!(facts & sameProductBit) && (!in.take(vendor) || !in.take(software) || !in.take(version)))
            return false;
        if (!(facts & sameUpdateBit) && !in.take(update))
            return false;
        VulnerabilityRecord &record = next((rating & isFixedBit) != 0,
                                           (rating & hasTimeBit) ? static_cast<Ticks>(time) : noTime);
        record.id = before;
        record.cveId = toUpperAscii(cve);
        record.cvssTenths = static_cast<int>(rating >> flagBits) - 1;
        record.severityCritical = (rating & isCriticalBit) != 0;
        record.severity = severity == otherSeverity ? otherText : severities[severity];
        record.vendor = vendor;
        record.software = software;
        record.version = version;
        record.update = update;
        record.exploit = static_cast<KnownExploit>(exploit);
    }
    return true;
}

//! Puts records in the order of their ids; of several with one id the last counts, with the highest CVSS of the same CVE.
//! In place, so that the texts keep their memory.
//! \param order memory to be used again
//! \return the number of those that count, which come first
size_t orderById(std::span<VulnerabilityRecord> records, std::vector<uint32_t> &order)
{
    const auto isBefore = [&records](uint32_t a, uint32_t b) { return records[a].id < records[b].id; };
    order.resize(records.size());
    std::iota(order.begin(), order.end(), 0U);
    if (!std::is_sorted(order.begin(), order.end(), isBefore)) { // as they mostly are
        std::stable_sort(order.begin(), order.end(), isBefore);
        for (uint32_t i = 0; i < order.size(); ++i) {
            uint32_t from = order[i];
            while (from < i) // it was swapped before
                from = order[from];
            if (from != i)
                std::swap(records[i], records[from]);
        }
    }
    size_t kept = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        if (i + 1 < records.size() && records[i + 1].id == records[i].id) {
            if (records[i + 1].cveId == records[i].cveId)
                records[i + 1].cvssTenths = std::max(records[i + 1].cvssTenths, records[i].cvssTenths);
            continue;
        }
        if (kept != i)
            std::swap(records[kept], records[i]);
        ++kept;
    }
    return kept;
}

//! See recordsOf().
std::vector<VulnerabilityRecord> settled(std::vector<VulnerabilityRecord> records)
{
    const auto kind = [](const VulnerabilityRecord &r) {
        return std::tie(r.cveId, r.vendor, r.software, r.version, r.cvssTenths, r.severity, r.update, r.exploit);
    };
    const auto lacksId = [](const VulnerabilityRecord &r) { return r.id.empty(); };
    auto named = records.begin();
    if (std::any_of(records.begin(), records.end(), lacksId)) // as hardly any source leaves them out
        named = std::stable_partition(records.begin(), records.end(), lacksId);
    std::vector<uint32_t> order;
    records.erase(named + static_cast<std::ptrdiff_t>(orderById({named, records.end()}, order)), records.end());
    std::sort(records.begin(), named,
              [&](const VulnerabilityRecord &a, const VulnerabilityRecord &b) { return kind(a) < kind(b); });
    records.erase(std::unique(records.begin(), named), named);
    return records;
}

} // namespace

void RecordPacker::add(const VulnerabilityRow &row)
{
    const size_t shared = sharedLength(m_before, row.id);
    const std::string_view rest = row.id.substr(shared);
    const bool endsId = row.id.ends_with(row.cveId);
    const bool isSameProduct = row.version == m_version && row.software == m_software && row.vendor == m_vendor;
    const bool isSameUpdate = row.update == m_update;
    const int severity = codeOf(row.severity);
    const qsizetype size = m_bytes.size();
    qsizetype most = size + 11 * longestNumber + static_cast<qsizetype>(rest.size() + row.cveId.size());
    if (!isSameProduct)
        most += static_cast<qsizetype>(row.vendor.size() + row.software.size() + row.version.size());
    if (!isSameUpdate)
        most += static_cast<qsizetype>(row.update.size());
    if (severity == otherSeverity)
        most += static_cast<qsizetype>(row.severity.size());
    if (most > m_bytes.capacity())
        m_bytes.reserve(std::max(2 * m_bytes.capacity(), most));
    m_bytes.resize(most);
    char *out = m_bytes.data() + size;
    out = putNumber(out, shared);
    out = putText(out, rest);
    out = putNumber(out, static_cast<quint64>(row.cvssTenths + 1) << flagBits
                             | (row.severityCritical ? isCriticalBit : 0) | (row.isFixed ? isFixedBit : 0)
                             | (row.at != noTime ? hasTimeBit : 0) | (endsId ? cveEndsIdBit : 0));
    out = endsId ? putNumber(out, row.cveId.size()) : putText(out, row.cveId);
    if (row.at != noTime)
        out = putNumber(out, static_cast<quint64>(row.at));
    out = putNumber(out, static_cast<quint64>(severity) | static_cast<quint64>(row.exploit) << exploitShift
                             | (isSameProduct ? sameProductBit : 0) | (isSameUpdate ? sameUpdateBit : 0));
    if (severity == otherSeverity)
        out = putText(out, row.severity);
    if (!isSameProduct) {
        out = putText(out, row.vendor);
        out = putText(out, row.software);
        out = putText(out, row.version);
        m_vendor = row.vendor;
        m_software = row.software;
        m_version = row.version;
    }
    if (!isSameUpdate) {
        out = putText(out, row.update);
        m_update = row.update;
    }
    m_bytes.truncate(out - m_bytes.constData());
    m_before.resize(shared);
    m_before += rest;
}

void RecordPacker::begin(std::string_view machineId)
{
    m_bytes.resize(0); // keeps its capacity
    m_before = machineId;
    m_vendor.clear();
    m_software.clear();
    m_version.clear();
    m_update.clear();
}

QByteArray packRecords(std::string_view machineId, const std::vector<VulnerabilityRecord> &records)
{
    RecordPacker packer;
    packer.begin(machineId);
    for (const VulnerabilityRecord &r : records)
        packer.add(rowOf(r));
    return packer.bytes();
}

bool unpackRecords(std::string_view machineId, std::string_view packed, std::vector<RecordSpool::Entry> &out)
{
    std::string id(machineId);
    return unpack(packed, id, [&out](bool isFixed, Ticks at) -> VulnerabilityRecord & {
        RecordSpool::Entry &entry = out.emplace_back();
        entry.isFixed = isFixed;
        entry.at = at;
        return entry.record;
    });
}

void appendRun(QByteArray &out, const RecordRun &run)
{
    appendText(out, run.machineId);
    appendNumber(out, run.told == noTime ? 0 : static_cast<quint64>(run.told));
    appendText(out, run.packed);
}

bool eachRun(const QByteArray &runs, const std::function<bool(const RecordRun &run)> &use)
{
    PackedReader in({runs.constData(), static_cast<size_t>(runs.size())});
    while (!in.atEnd()) {
        RecordRun run;
        quint64 told = 0;
        if (!in.take(run.machineId) || !in.take(told) || !in.take(run.packed))
            return false;
        run.told = told == 0 ? noTime : static_cast<Ticks>(told);
        if (!use(run))
            return false;
    }
    return true;
}

bool readRuns(const QByteArray &runs, RecordSpool::Bucket &bucket)
{
    return eachRun(runs, [&](const RecordRun &run) {
        auto device = bucket.find(run.machineId);
        if (device == bucket.end())
            device = bucket.emplace(run.machineId, std::vector<RecordSpool::Entry>()).first;
        return unpackRecords(run.machineId, run.packed, device->second);
    });
}

std::vector<VulnerabilityRecord> recordsOf(std::vector<RecordSpool::Entry> entries)
{
    std::vector<VulnerabilityRecord> records;
    records.reserve(entries.size());
    for (RecordSpool::Entry &entry : entries)
        records.push_back(std::move(entry.record));
    return settled(std::move(records));
}

std::vector<VulnerabilityRecord> changedRecords(std::vector<VulnerabilityRecord> sortedById,
                                                const std::vector<RecordSpool::Entry> &changes)
{
    std::map<std::string_view, const RecordSpool::Entry *> last;
    for (const RecordSpool::Entry &change : changes) {
        const RecordSpool::Entry *&known = last[change.record.id];
        if (!known || change.at > known->at || (change.at == known->at && (known->isFixed || !change.isFixed)))
            known = &change;
    }
    std::vector<VulnerabilityRecord> out;
    out.reserve(sortedById.size() + last.size());
    auto kept = sortedById.begin();
    for (const auto &[id, change] : last) {
        for (; kept != sortedById.end() && kept->id < id; ++kept)
            out.push_back(std::move(*kept));
        if (kept != sortedById.end() && kept->id == id)
            ++kept;
        if (!change->isFixed)
            out.push_back(change->record);
    }
    out.insert(out.end(), std::make_move_iterator(kept), std::make_move_iterator(sortedById.end()));
    return out;
}

void RecordUnpacker::begin(std::string_view machineId)
{
    m_machineId = machineId;
    m_count = 0;
}

bool RecordUnpacker::add(std::string_view packed)
{
    m_id = m_machineId;
    return unpack(packed, m_id, [this](bool, Ticks) -> VulnerabilityRecord & {
        return m_count++ < m_records.size() ? m_records[m_count - 1] : m_records.emplace_back();
    });
}

std::span<const VulnerabilityRecord> RecordUnpacker::records()
{
    const std::span used(m_records.data(), m_count);
    if (std::any_of(used.begin(), used.end(), [](const VulnerabilityRecord &record) { return record.id.empty(); })) {
        m_records.resize(m_count);
        m_records = settled(std::move(m_records));
        m_count = m_records.size();
        return m_records;
    }
    m_count = orderById(used, m_order);
    return used.first(m_count);
}

} // namespace Trustgauge
