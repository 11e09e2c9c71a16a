#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QDate>

#include <optional>

namespace Trustgauge {

//! All that saving a tenant changes, as one: it is taken as a whole or not at all.
struct TenantChange
{
    TenantConfig tenant = {};
    QString oldName = {};              //!< of the tenant that it replaces; empty: a new one
    SecretText credential = {};        //!< client secret, or certificate with key; empty keeps what is stored
    SecretText restProxySecret = {};   //!< empty keeps what is stored
    SecretText forwardProxyLogon = {}; //!< user and password as HttpSettings wants them; empty keeps what is stored
    bool secretsForSession = false;
    std::optional<QDate> secretLastDay = {}; //!< an invalid date forgets the one that is noted; nothing keeps it
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TenantChange)
