#pragma once

#include "core/fleet/fleet.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Trustgauge {

//! Texts that records say of the devices of a fleet, such as their CVE ids: each distinct text has a number. Immutable;
//! any thread.
class RecordList
{
public:
    RecordList() = default;
    RecordList(const RecordList &) = delete;
    RecordList &operator=(const RecordList &) = delete;
    virtual ~RecordList() = default;

    //! Whether records about the device were read; without, its texts are unknown rather than none.
    [[nodiscard]] virtual bool isRead(size_t row) const = 0;
    //! The device's texts, each once; valid as long as the list.
    [[nodiscard]] virtual std::span<const uint32_t> of(size_t row) const = 0;
    [[nodiscard]] virtual std::string_view text(uint32_t number) const = 0;
    [[nodiscard]] virtual size_t textCount() const = 0;
};

using RecordListPtr = std::shared_ptr<const RecordList>;

//! What vulnerability records say of the devices of a fleet. nullptr: nobody asks, or no records are known.
struct RecordLists
{
    RecordListPtr cves, software;
    RecordListPtr vulnerableSoftware; //!< that a CVE was found in

    [[nodiscard]] bool areThere() const { return cves || software || vulnerableSoftware; }
    bool operator==(const RecordLists &) const = default;
};

//! Collects a RecordList from records in any order. Use from one thread at a time.
class RecordCollector
{
public:
    void add(std::string_view machineId, std::string_view text);
    //! The texts of the fleet's devices; empties the collector. Records of other devices are dropped. A device counts
    //! as read when something was read of it, unless its CVEs are unknown because they were not requested or failed: an
    //! earlier answer may have told of it.
    [[nodiscard]] std::unique_ptr<const RecordList> finish(const FleetPtr &fleet);

private:
    IdColumn m_ids;
    IdIndex m_index;
    TextDictionary m_texts;
    std::vector<std::pair<uint32_t, uint32_t>> m_pairs; //!< number of the device in m_ids, of the text
    std::string m_lastId;                               //!< added last
    uint32_t m_lastDevice = 0;                          //!< its number
};

} // namespace Trustgauge
