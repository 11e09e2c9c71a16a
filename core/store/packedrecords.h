#pragma once

#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/recordspool.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Trustgauge {

//! Packs the records of one device into few bytes: each id is stored as its difference from the previous one, the first
//! as its difference from the device's id.
class RecordPacker
{
public:
    void add(std::string_view id, std::string_view cveId, int cvssTenths, bool severityCritical, bool isFixed, Ticks at);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    //! Starts again, with the records of another device.
    void begin(std::string_view machineId);

private:
    QByteArray m_bytes;
    std::string m_before;
};

[[nodiscard]] QByteArray packRecords(std::string_view machineId, const std::vector<VulnerabilityRecord> &records);
//! Appends the unpacked records of the device, with CVE ids in capitals. False when the bytes are invalid.
[[nodiscard]] bool unpackRecords(std::string_view machineId, std::string_view packed,
                                 std::vector<RecordSpool::Entry> &out);

//! A run is the device's id followed by its packed records.
void appendRun(QByteArray &out, std::string_view machineId, const QByteArray &packed);
//! Adds all runs to the bucket, in order. False when the bytes are invalid.
[[nodiscard]] bool readRuns(const QByteArray &runs, RecordSpool::Bucket &bucket);

//! The records of a complete answer, in order of their ids: of several with one id the last counts.
[[nodiscard]] std::vector<VulnerabilityRecord> recordsOf(const std::vector<RecordSpool::Entry> &entries);
//! The records after changes, in order of their ids. The latest change of a record counts; of simultaneous ones one
//! that keeps it: a device that changes its group is Fixed in the old one and New in the other.
[[nodiscard]] std::vector<VulnerabilityRecord> changedRecords(std::vector<VulnerabilityRecord> sortedById,
                                                              const std::vector<RecordSpool::Entry> &changes);

} // namespace Trustgauge
