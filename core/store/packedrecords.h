#pragma once

#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/recordspool.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Trustgauge {

//! Puts records of one device into few bytes: of each id only what differs from the one before, of the first one what
//! differs from the id of the device.
class RecordPacker
{
public:
    void add(std::string_view id, std::string_view cveId, int cvssTenths, bool severityCritical, bool isFixed, Ticks at);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    //! Begins anew, with the records of a device.
    void begin(std::string_view machineId);

private:
    QByteArray m_bytes;
    std::string m_before;
};

[[nodiscard]] QByteArray packRecords(std::string_view machineId, const std::vector<VulnerabilityRecord> &records);
//! Appends what was packed of the device, with CVE ids in capitals. False when the bytes are none that were.
[[nodiscard]] bool unpackRecords(std::string_view machineId, std::string_view packed,
                                 std::vector<RecordSpool::Entry> &out);

//! A run is what was packed of a device, behind the device's id.
void appendRun(QByteArray &out, std::string_view machineId, const QByteArray &packed);
//! Adds all runs to the bucket, in their order. False when the bytes are no runs.
[[nodiscard]] bool readRuns(const QByteArray &runs, RecordSpool::Bucket &bucket);

//! The records of a whole answer, in the order of their ids: of several with one id the later counts.
[[nodiscard]] std::vector<VulnerabilityRecord> recordsOf(const std::vector<RecordSpool::Entry> &entries);
//! The records after changes, in the order of their ids. Of several changes of one record the latest counts; of those at
//! one time one that leaves the record there: a device that changes its group is Fixed in the old one and New in the other.
[[nodiscard]] std::vector<VulnerabilityRecord> changedRecords(std::vector<VulnerabilityRecord> sortedById,
                                                              const std::vector<RecordSpool::Entry> &changes);

} // namespace Trustgauge
