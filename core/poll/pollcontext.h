#pragma once

#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/config/tenant.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace Trustgauge {

class Store;

//! What is known of a tenant before its cycle begins.
struct PollContext
{
    qint64 devices = 0;                     //!< of its last cycle with data; 0: none
    qint64 rowsPerThousand = 0;             //!< vulnerability rows of a thousand devices, as last read; 0: not known
    VulnerabilityAnswerPtr answer;          //!< good enough in place of a new one; null: none
    QString storePath;                      //!< where vulnerability records are kept; empty: nowhere
    std::optional<BaselineInfo> baseline;   //!< records that the feed of changes can be brought to
    std::optional<CycleInfo> begun;         //!< its row in the store's log; nullopt: it has none yet
    ProxyPassword proxyPassword;            //!< not from the store
    std::chrono::milliseconds timeLimit{0}; //!< of the cycle; 0: so that it ends before the tenant's interval does

    bool operator==(const PollContext &) const = default;
};

//! So many cycles of the log are looked through for the newest with data; all else there failed or was cancelled.
inline constexpr int cyclesLookedAt = 50;

//! What stands for the tenant, its app and its API host in what is kept about their answers and limits.
[[nodiscard]] QString originOf(const TenantConfig &tenant);

//! Reads it from the store. Waits for the disk.
//! \param fresh nothing that was kept is to be used
[[nodiscard]] Result<PollContext> pollContextFor(Store &store, const TenantConfig &tenant, bool fresh);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PollContext)
