#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QString>

namespace Trustgauge {

//! A connection as it stands in a form, to be tried before it is saved.
struct ConnectionDraft
{
    TenantConfig tenant = {};
    SecretText credential = {}; //!< client secret, or certificate with key; empty: the one stored under `storedKey`
    QString storedKey = {};
    SecretText forwardProxyLogon = {}; //!< as HttpSettings::proxyPassword; empty: the stored one

    bool operator==(const ConnectionDraft &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::ConnectionDraft)
