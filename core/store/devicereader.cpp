#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/sqlitestatement.h"
#include "core/store/sqlvalues.h"
#include "core/store/store.h"

#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace Trustgauge {

namespace {

constexpr int firstText = 2;
constexpr size_t textCount = 12;
constexpr int knowledgeColumn = firstText + static_cast<int>(textCount);
constexpr int cvesColumn = knowledgeColumn + 1;
constexpr int lastSeenColumn = cvesColumn + 1;

//! Whether a row holds values of the kinds that are written, in their ranges.
bool isReadable(const SqliteStatement &row)
{
    bool good = row.isText(0) && row.isInteger(1) && row.isInteger(knowledgeColumn) && row.integer(knowledgeColumn) >= 0
                && row.integer(knowledgeColumn) <= static_cast<int>(CveKnowledge::Looked)
                && (row.isNull(lastSeenColumn)
                    || (row.isInteger(lastSeenColumn) && row.integer(lastSeenColumn) >= earliestTicks
                        && row.integer(lastSeenColumn) <= latestTicks));
    for (int column = firstText; column < knowledgeColumn; ++column)
        good = good && (row.isText(column) || row.isNull(column));
    return good && (row.isText(cvesColumn) || row.isNull(cvesColumn));
}

} // namespace

Result<Store::ReadDevices> Store::readDevices(qint64 tenant, qint64 cycle, FleetBuilder &into)
{
    SqliteStatement row(
        m_db,
        "SELECT d.machine_id, s.hash, s.name, s.risk, s.exposure, s.onboarding, s.health, s.av_status, s.av_mode, "
        "s.os, s.os_version, s.device_group, s.tags, s.entra_id, s.cve_knowledge, s.cves, n.last_seen "
        "FROM device d "
        "JOIN device_state s ON s.device = d.id AND s.from_cycle <= ?1 AND (s.to_cycle IS NULL OR s.to_cycle > ?1) "
        "JOIN device_seen n ON n.device = d.id AND n.from_cycle <= ?1 AND (n.to_cycle IS NULL OR n.to_cycle > ?1) "
        "WHERE d.tenant = ?2");
    row.bindInteger(1, cycle);
    row.bindInteger(2, tenant);
    ReadDevices out;
    MachineRecord record;
    std::array<std::string_view, textCount> texts;
    std::vector<CveCounts::Entry> cves;
    while (row.next()) {
        bool good = isReadable(row);
        StateHash hash;
        for (size_t i = 0; i < textCount; ++i) {
            texts[i] = row.text(firstText + static_cast<int>(i));
            hash.add(texts[i]);
        }
        const std::string_view cveText = row.text(cvesColumn);
        hash.add(cveText);
        const int64_t knowledge = row.integer(knowledgeColumn);
        std::array<char, 24> number{};
        hash.add({number.data(), std::to_chars(number.data(), number.data() + number.size(), knowledge).ptr});
        cves.clear();
        good = good && hash.value() == row.integer(1) && CveCounts::readText(cveText, cves);
        record.id = row.text(0);
        if (!good)
            return damaged(sentence("Store", "the device \"%1\" is not as it was stored")
                               .arg(QString::fromUtf8(record.id.data(), static_cast<qsizetype>(record.id.size()))));
        record.name = texts[0];
        record.riskScore = texts[1];
        record.exposureLevel = texts[2];
        record.onboardingStatus = texts[3];
        record.healthStatus = texts[4];
        record.defenderAvStatus = texts[5];
        record.osPlatform = texts[7];
        record.osVersion = texts[8];
        record.groupName = texts[9];
        record.tags = texts[10];
        record.entraDeviceId = texts[11];
        const Ticks lastSeen = row.isNull(lastSeenColumn) ? noTime : row.integer(lastSeenColumn);
        into.addStored(record, lastSeen, texts[6], static_cast<CveKnowledge>(knowledge), cves);
        ++out.rows;
        out.sum += deviceSum(record.id, hash.value(), lastSeen);
    }
    if (row.error().isValid())
        return sqlError(row.error());
    return out;
}

} // namespace Trustgauge
