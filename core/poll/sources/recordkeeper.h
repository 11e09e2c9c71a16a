#pragma once

#include "core/config/tenant.h"
#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilitybaseline.h"

#include <memory>
#include <optional>

namespace Trustgauge {

//! Keeps the records of a whole answer while it is read, so that the next cycle can ask for changes only. On one thread.
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
    //! The rows so far are void.
    void clear()
    {
        if (m_records)
            m_records->clear();
    }
    //! Why not all of them could be kept.
    [[nodiscard]] std::optional<Error> fault() const { return m_records ? m_records->fault() : std::nullopt; }
    //! To be stored with the cycle; null: there are none, or rows without an id.
    //! \param asked when the answer was asked for
    [[nodiscard]] BaselineUpdatePtr update(const CycleInfo &cycle, const TenantConfig &tenant, Ticks asked,
                                           qint64 rows) const;

private:
    std::shared_ptr<RecordSpool> m_records; //!< null: they are not kept
};

} // namespace Trustgauge
