#pragma once

#include "core/config/tenant.h"
#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilitybaseline.h"

#include <memory>
#include <optional>
#include <string_view>

namespace Trustgauge {

//! Keeps the records of an answer while it is read, to be stored with the cycle. On one thread.
class RecordKeeper
{
public:
    //! Begins anew. \param storePath beside which they lie until they are stored; empty: they are not kept
    [[nodiscard]] Result<void> begin(const QString &storePath);
    //! From now on nothing is kept; gives back the room it takes on the disk.
    void stop() { m_records.reset(); }
    [[nodiscard]] bool keeps() const { return m_records != nullptr; }
    void add(const VulnerabilityRow &row)
    {
        if (m_records)
            m_records->add(row);
    }
    //! The device has no record.
    void addDevice(std::string_view machineId)
    {
        if (m_records)
            m_records->addDevice(machineId);
    }
    //! The rows so far are void.
    void clear()
    {
        if (m_records)
            m_records->clear();
    }
    //! Why not all of them could be kept.
    [[nodiscard]] std::optional<Error> fault() const { return m_records ? m_records->fault() : std::nullopt; }
    //! What a cycle stores of an answer.
    struct Answer
    {
        Ticks asked = noTime; //!< when it was asked for
        qint64 rows = 0;
        bool isWhole = false;         //!< false: devices of which it tells nothing keep their records
        bool isWholeList = false;     //!< of a source to which changes can be applied
        bool replacesDamaged = false; //!< see BaselineUpdate
    };
    //! To be stored with the cycle; null: nothing is kept.
    [[nodiscard]] BaselineUpdatePtr update(const CycleInfo &cycle, const TenantConfig &tenant,
                                           const Answer &answer) const;

private:
    std::shared_ptr<RecordSpool> m_records; //!< null: they are not kept
};

} // namespace Trustgauge
