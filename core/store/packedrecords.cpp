#include "core/store/packedrecords.h"

#include <algorithm>
#include <map>

namespace Trustgauge {

void appendNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out += static_cast<char>((number & 0x7F) | 0x80);
        number >>= 7;
    }
    out += static_cast<char>(number);
}

bool readNumber(const QByteArray &in, qsizetype &at, quint64 &number)
{
    number = 0;
    for (int shift = 0; shift < 64 && at < in.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(in.at(at++));
        number |= static_cast<quint64>(byte & 0x7F) << shift;
        if ((byte & 0x80) == 0)
            return true;
    }
    return false;
}

void appendText(QByteArray &out, std::string_view text)
{
    appendNumber(out, text.size());
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

bool readText(const QByteArray &in, qsizetype &at, std::string &text)
{
    quint64 size = 0;
    if (!readNumber(in, at, size) || size > static_cast<quint64>(in.size() - at))
        return false;
    text.assign(in.constData() + at, static_cast<size_t>(size));
    at += static_cast<qsizetype>(size);
    return true;
}

QByteArray packRecords(const std::vector<VulnerabilityRecord> &sortedById)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(sortedById.size()) * 48);
    std::string_view before;
    for (const VulnerabilityRecord &record : sortedById) {
        const auto differs = std::mismatch(before.begin(), before.end(), record.id.begin(), record.id.end());
        const auto shared = static_cast<size_t>(differs.first - before.begin());
        appendNumber(out, shared);
        appendText(out, std::string_view(record.id).substr(shared));
        appendText(out, record.cveId);
        appendNumber(out, static_cast<quint64>((record.cvssTenths + 1) * 2 + (record.severityCritical ? 1 : 0)));
        before = record.id;
    }
    return out;
}

std::optional<std::vector<VulnerabilityRecord>> unpackRecords(const QByteArray &packed)
{
    std::vector<VulnerabilityRecord> out;
    qsizetype at = 0;
    std::string rest;
    while (at < packed.size()) {
        VulnerabilityRecord record;
        quint64 shared = 0;
        quint64 rating = 0;
        const size_t known = out.empty() ? 0 : out.back().id.size();
        if (!readNumber(packed, at, shared) || shared > known || !readText(packed, at, rest)
            || !readText(packed, at, record.cveId) || !readNumber(packed, at, rating) || rating / 2 > 101)
            return std::nullopt;
        if (shared > 0)
            record.id.assign(out.back().id, 0, static_cast<size_t>(shared));
        record.id += rest;
        record.cvssTenths = static_cast<int>(rating / 2) - 1;
        record.severityCritical = (rating & 1) != 0;
        out.push_back(std::move(record));
    }
    return out;
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
