#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"
#include "core/store/cyclerow.h"
#include "core/store/devicehistory.h"

#include <QHash>

#include <memory>
#include <optional>

class QSqlQuery;

namespace Trustgauge {

class StoreConnection;

//! A stored cycle without its devices, with the checksum to compare these with.
struct CycleHead
{
    StoredCycle cycle; //!< without fleet
    qint64 row = 0, tenant = 0;
    CycleWords words;
    FleetNotices notices;
    std::optional<uint64_t> sum; //!< nullopt: stored by an older version

    //! The columns that from() reads, of `cycle c` and `tenant t`; they must come first in a query.
    [[nodiscard]] static QString columns();
    //! What follows FROM, to read the cycles with data in a range of time: `cycle c` and `tenant t`. Its parameters are
    //! the tenant's name, and the first and the last instant.
    static constexpr const char *inRange =
        "cycle c JOIN tenant t ON t.id = c.tenant WHERE t.name = ? AND c.state IN ('complete', 'partial') "
        "AND c.as_of BETWEEN ? AND ?";
    //! The profiles of several cycles, by their text.
    using Profiles = QHash<QString, std::shared_ptr<const Profile>>;
    //! Reads a row; StoreBroken: a value is not readable.
    //! \param profiles those read so far, to which its own is added; may be null
    [[nodiscard]] static Result<CycleHead> from(const QSqlQuery &query, const StoreConnection &connection,
                                                Profiles *profiles = nullptr);

    //! `the cycle of TIME`
    [[nodiscard]] static Message nameOf(Ticks asOf);
    [[nodiscard]] Message name() const { return nameOf(cycle.info.asOf); }
    //! StoreBroken: the devices are not those that were stored.
    [[nodiscard]] Result<void> compare(const DeviceHistory::Found &found, const StoreConnection &connection) const;
};

} // namespace Trustgauge
