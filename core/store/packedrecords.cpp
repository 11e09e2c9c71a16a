#include "core/store/packedrecords.h"

#include "core/base/text.h"
#include "core/store/packednumbers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace Trustgauge {

namespace {

constexpr quint64 isCriticalBit = 1;
constexpr quint64 isFixedBit = 2;
constexpr quint64 hasTimeBit = 4;
constexpr quint64 cveEndsIdBit = 8;
constexpr int flagBits = 4;
constexpr quint64 highestRating = 101; // 0: no CVSS; otherwise tenths + 1

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

} // namespace

void RecordPacker::add(std::string_view id, std::string_view cveId, int cvssTenths, bool severityCritical, bool isFixed,
                       Ticks at)
{
    const size_t shared = sharedLength(m_before, id);
    const std::string_view rest = id.substr(shared);
    const bool endsId = id.ends_with(cveId);
    const qsizetype size = m_bytes.size();
    const qsizetype most = size + 5 * longestNumber + static_cast<qsizetype>(rest.size() + cveId.size());
    if (most > m_bytes.capacity())
        m_bytes.reserve(std::max(2 * m_bytes.capacity(), most));
    m_bytes.resize(most);
    char *out = m_bytes.data() + size;
    out = putNumber(out, shared);
    out = putText(out, rest);
    out = putNumber(out, static_cast<quint64>(cvssTenths + 1) << flagBits | (severityCritical ? isCriticalBit : 0)
                             | (isFixed ? isFixedBit : 0) | (at != noTime ? hasTimeBit : 0)
                             | (endsId ? cveEndsIdBit : 0));
    out = endsId ? putNumber(out, cveId.size()) : putText(out, cveId);
    if (at != noTime)
        out = putNumber(out, static_cast<quint64>(at));
    m_bytes.truncate(out - m_bytes.constData());
    m_before.resize(shared);
    m_before += rest;
}

void RecordPacker::begin(std::string_view machineId)
{
    m_bytes.resize(0); // keeps its capacity
    m_before = machineId;
}

QByteArray packRecords(std::string_view machineId, const std::vector<VulnerabilityRecord> &records)
{
    RecordPacker packer;
    packer.begin(machineId);
    for (const VulnerabilityRecord &r : records)
        packer.add(r.id, r.cveId, r.cvssTenths, r.severityCritical, false, noTime);
    return packer.bytes();
}

bool unpackRecords(std::string_view machineId, std::string_view packed, std::vector<RecordSpool::Entry> &out)
{
    PackedReader in(packed);
    std::string before(machineId);
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
        RecordSpool::Entry &entry = out.emplace_back();
        entry.record.id = before;
        entry.record.cveId = toUpperAscii(cve);
        entry.record.cvssTenths = static_cast<int>(rating >> flagBits) - 1;
        entry.record.severityCritical = (rating & isCriticalBit) != 0;
        entry.isFixed = (rating & isFixedBit) != 0;
        entry.at = (rating & hasTimeBit) ? static_cast<Ticks>(time) : noTime;
    }
    return true;
}

void appendRun(QByteArray &out, std::string_view machineId, const QByteArray &packed)
{
    appendText(out, machineId);
    appendText(out, {packed.constData(), static_cast<size_t>(packed.size())});
}

bool readRuns(const QByteArray &runs, RecordSpool::Bucket &bucket)
{
    PackedReader in({runs.constData(), static_cast<size_t>(runs.size())});
    while (!in.atEnd()) {
        std::string_view machineId;
        std::string_view packed;
        if (!in.take(machineId) || !in.take(packed))
            return false;
        auto device = bucket.find(machineId);
        if (device == bucket.end())
            device = bucket.emplace(machineId, std::vector<RecordSpool::Entry>()).first;
        if (!unpackRecords(machineId, packed, device->second))
            return false;
    }
    return true;
}

std::vector<VulnerabilityRecord> recordsOf(const std::vector<RecordSpool::Entry> &entries)
{
    std::map<std::string_view, const VulnerabilityRecord *> last;
    for (const RecordSpool::Entry &entry : entries)
        last[entry.record.id] = &entry.record;
    std::vector<VulnerabilityRecord> out;
    out.reserve(last.size());
    for (const auto &[id, record] : last)
        out.push_back(*record);
    return out;
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

} // namespace Trustgauge
