#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/store/retention.h"

#include <QString>

#include <vector>

namespace Trustgauge {

class Store;

//! What a store holds of a tenant.
struct StoredTenant
{
    QString name, tenantId;
    qint64 cycles = 0;                      //!< with data
    Ticks oldest = noTime, newest = noTime; //!< of these; noTime: there is none

    bool operator==(const StoredTenant &) const = default;
};

struct StoreInfo
{
    qint64 bytes = 0; //!< of the file and its log
    std::vector<StoredTenant> tenants;
    RetentionRule retention; //!< that the store is kept by

    bool operator==(const StoreInfo &) const = default;
};

//! Changes nothing. On the store's thread.
[[nodiscard]] Result<StoreInfo> storeInfo(Store &store);

//! Reads everything that the store has and compares it with what was stored: the file's pages, all cycles of all
//! tenants, their vulnerability records and alerts, and the records to be published. StoreBroken: the first thing that is
//! wrong. Takes long; on the store's thread.
[[nodiscard]] Result<void> checkStore(Store &store);

} // namespace Trustgauge
