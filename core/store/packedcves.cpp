#include "core/store/packedcves.h"

#include "core/fleet/signals.h"

#include <limits>

#include <sqlite3.h>

namespace Trustgauge {

namespace {

constexpr unsigned moreFollows = 0x80;
constexpr int bitsPerByte = 7;

bool isKnowledge(int64_t value)
{
    return value >= 0 && value <= static_cast<int64_t>(CveKnowledge::Looked);
}

void packedCvesOf(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const int type = sqlite3_value_type(values[1]);
    const int64_t knowledge = sqlite3_value_int64(values[0]);
    if (sqlite3_value_type(values[0]) != SQLITE_INTEGER || !isKnowledge(knowledge)
        || (type != SQLITE_TEXT && type != SQLITE_NULL))
        return;
    std::vector<CveCounts::Entry> cves;
    const auto *text = static_cast<const char *>(sqlite3_value_blob(values[1]));
    if (text && !CveCounts::readText({text, static_cast<size_t>(sqlite3_value_bytes(values[1]))}, cves))
        return;
    std::string packed;
    appendPackedCves(knowledge, cves, packed);
    sqlite3_result_blob64(context, packed.data(), packed.size(), SQLITE_TRANSIENT);
}

int addTo(sqlite3 *connection, char ** /*message*/, const sqlite3_api_routines * /*unused*/)
{
    return sqlite3_create_function_v2(connection, "packed_cves", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      packedCvesOf, nullptr, nullptr, nullptr);
}

} // namespace

void appendPackedCves(int64_t knowledge, std::span<const CveCounts::Entry> cves, std::string &out)
{
    out += static_cast<char>(knowledge);
    for (const CveCounts::Entry &entry : cves) {
        out += static_cast<char>(entry.tenths);
        unsigned count = entry.count;
        for (; count >= moreFollows; count >>= bitsPerByte)
            out += static_cast<char>(count | moreFollows);
        out += static_cast<char>(count);
    }
}

bool readPackedCves(std::string_view bytes, int64_t &knowledge, std::vector<CveCounts::Entry> &cves)
{
    cves.clear();
    if (bytes.empty())
        return false;
    knowledge = static_cast<unsigned char>(bytes.front());
    for (size_t at = 1; at < bytes.size();) {
        CveCounts::Entry entry;
        entry.tenths = static_cast<uint8_t>(bytes[at++]);
        unsigned count = 0;
        for (int shift = 0;; shift += bitsPerByte) {
            if (at == bytes.size() || shift > 2 * bitsPerByte)
                return false;
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            count |= (byte & ~moreFollows) << shift;
            if ((byte & moreFollows) == 0)
                break;
        }
        if (count > std::numeric_limits<uint16_t>::max())
            return false;
        entry.count = static_cast<uint16_t>(count);
        cves.push_back(entry);
    }
    return isKnowledge(knowledge);
}

void registerPackedCves()
{
    // SQLite takes the function in this form, and each only once.
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(addTo));
}

} // namespace Trustgauge
