#pragma once

#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/recordspool.h"

#include <QByteArray>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Packs the records of one device into few bytes: each id is stored as its difference from the previous one, the first
//! as its difference from the device's id, and software and update only where they differ from those of the previous
//! record.
class RecordPacker
{
public:
    //! \param row its device is that of begin()
    void add(const VulnerabilityRow &row);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    //! Starts again, with the records of another device.
    void begin(std::string_view machineId);

private:
    QByteArray m_bytes;
    std::string m_before; //!< id
    std::string m_vendor, m_software, m_version, m_update;
};

[[nodiscard]] QByteArray packRecords(std::string_view machineId, const std::vector<VulnerabilityRecord> &records);
//! Appends the unpacked records of the device, with CVE ids in capitals. False when the bytes are invalid.
[[nodiscard]] bool unpackRecords(std::string_view machineId, std::string_view packed,
                                 std::vector<RecordSpool::Entry> &out);

//! Packed records of one device. A device may have several runs.
struct RecordRun
{
    std::string_view machineId;
    Ticks told = noTime;     //!< the time that they speak of; noTime: that of all records that are stored with them
    std::string_view packed; //!< see packRecords(); empty: the device has none
};
void appendRun(QByteArray &out, const RecordRun &run);
//! Calls `use` for each run, with views into the bytes. False when the bytes are invalid, or `use` says so.
[[nodiscard]] bool eachRun(const QByteArray &runs, const std::function<bool(const RecordRun &run)> &use);
//! Adds all runs to the bucket, in order. False when the bytes are invalid.
[[nodiscard]] bool readRuns(const QByteArray &runs, RecordSpool::Bucket &bucket);

//! The records of a complete answer, in order of their ids: of several with one id the last counts, with the highest CVSS
//! of the same CVE; of those without an id one of each kind.
[[nodiscard]] std::vector<VulnerabilityRecord> recordsOf(std::vector<RecordSpool::Entry> entries);
//! The records after changes, in order of their ids. The latest change of a record counts; of simultaneous ones one
//! that keeps it: a device that changes its group is Fixed in the old one and New in the other.
[[nodiscard]] std::vector<VulnerabilityRecord> changedRecords(std::vector<VulnerabilityRecord> sortedById,
                                                              const std::vector<RecordSpool::Entry> &changes);

//! Unpacks the records of one device after another into the same memory: a record has many texts, and there are millions.
class RecordUnpacker
{
public:
    //! Forgets the records, and begins with those of a device.
    void begin(std::string_view machineId);
    //! Adds the records of a run. False when the bytes are invalid.
    [[nodiscard]] bool add(std::string_view packed);
    //! The records added, as of recordsOf(); valid until begin() or add().
    [[nodiscard]] std::span<const VulnerabilityRecord> records();

private:
    std::string m_machineId;
    std::string m_id;                           // of the last record
    std::vector<VulnerabilityRecord> m_records; // the first m_count are in use
    size_t m_count = 0;
    std::vector<uint32_t> m_order; // of them by id
};

} // namespace Trustgauge
