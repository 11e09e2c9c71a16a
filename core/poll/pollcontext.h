#pragma once

#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/base/retrypolicy.h"
#include "core/config/tenant.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QMetaType>

#include <chrono>
#include <optional>

namespace Trustgauge {

class Store;

//! What is known about a tenant before its cycle starts.
struct PollContext
{
    qint64 devices = 0;                     //!< in its last cycle with data; 0: none
    qint64 rowsPerThousand = 0;             //!< vulnerability rows per thousand devices, as last read; 0: not known
    VulnerabilityAnswerPtr answer;          //!< recent enough to be reused; nullptr: none
    QString storePath;                      //!< where vulnerability records are stored; empty: nowhere
    std::optional<BaselineInfo> baseline;   //!< stored records to which changes can be applied
    bool replacesDamaged = false;           //!< stored records that are damaged are replaced, not an error
    std::optional<CycleInfo> begun;         //!< its log entry in the store; nullopt: none yet
    ProxyPassword proxyPassword;            //!< not from the store
    std::chrono::milliseconds timeLimit{0}; //!< for the cycle; 0: it must end within the tenant's interval
    RetryPace pace;                         //!< of the calls of the cycle

    bool operator==(const PollContext &) const = default;
};

//! Log entries searched for the newest cycle with data; if none has any, all of these failed or were cancelled.
inline constexpr int cyclesLookedAt = 50;

//! Identifies the tenant, its app and its API host in stored answers and limits.
[[nodiscard]] QString originOf(const TenantConfig &tenant);

//! Reads the context from the store. Waits for the disk.
//! \param fresh use no stored data
[[nodiscard]] Result<PollContext> pollContextFor(Store &store, const TenantConfig &tenant, bool fresh);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PollContext)
