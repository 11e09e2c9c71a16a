#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/store/vulnerabilityanswer.h"

#include <QMetaType>

namespace Trustgauge {

class Store;

//! What is known of a tenant before its cycle begins.
struct PollInput
{
    qint64 devices = 0;            //!< of its last cycle with data; 0: none
    qint64 rowsPerThousand = 0;    //!< vulnerability rows of a thousand devices, as last read; 0: not known
    VulnerabilityAnswerPtr answer; //!< good enough in place of a new one; null: none
    SecretText proxyPassword;      //!< see HttpSettings; not from the store

    bool operator==(const PollInput &) const = default;
};

//! What stands for the tenant, its app and its API host in what is kept about their answers and limits.
[[nodiscard]] QString originOf(const TenantConfig &tenant);

//! Reads it from the store. Waits for the disk.
//! \param fresh no kept answer is to be used
[[nodiscard]] Result<PollInput> pollInputFor(Store &store, const TenantConfig &tenant, bool fresh);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PollInput)
