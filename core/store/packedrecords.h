#pragma once

#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/recordspool.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Trustgauge {

//! What the store keeps of a device's vulnerability records: in the order of their ids, of each id only what differs from
//! the one before.
[[nodiscard]] QByteArray packRecords(const std::vector<VulnerabilityRecord> &sortedById);
//! nullopt when the bytes are none that were packed.
[[nodiscard]] std::optional<std::vector<VulnerabilityRecord>> unpackRecords(const QByteArray &packed);

//! The records of a whole answer, in the order of their ids: of several with one id the later counts.
[[nodiscard]] std::vector<VulnerabilityRecord> recordsOf(const std::vector<RecordSpool::Entry> &entries);
//! The records after changes, in the order of their ids. Of several changes of one record the latest counts; of those at
//! one time one that leaves the record there: a device that changes its group is Fixed in the old one and New in the other.
[[nodiscard]] std::vector<VulnerabilityRecord> changedRecords(std::vector<VulnerabilityRecord> sortedById,
                                                              const std::vector<RecordSpool::Entry> &changes);

//! Appends a number, seven bits a byte, the lowest first.
void appendNumber(QByteArray &out, quint64 number);
//! Reads such a number, or text that follows its length; moves `at` on. False at the end of the bytes.
[[nodiscard]] bool readNumber(const QByteArray &in, qsizetype &at, quint64 &number);
[[nodiscard]] bool readText(const QByteArray &in, qsizetype &at, std::string &text);
void appendText(QByteArray &out, std::string_view text);

} // namespace Trustgauge
