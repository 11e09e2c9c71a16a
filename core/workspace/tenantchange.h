#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QDate>

#include <optional>

namespace Trustgauge {

//! All changes made by saving a tenant; they are applied together or not at all.
struct TenantChange
{
    TenantConfig tenant = {};
    QString oldName = {};              //!< name of the tenant to replace; empty: a new tenant
    SecretText credential = {};        //!< client secret, or certificate with key; empty: unchanged
    SecretText restProxySecret = {};   //!< empty: unchanged
    SecretText forwardProxyLogon = {}; //!< as HttpSettings::proxyPassword; empty: unchanged
    bool secretsForSession = false;
    std::optional<QDate> secretLastDay = {}; //!< an invalid date removes the stored one; nullopt: unchanged
};

//! The profile that a tenant is scored with.
struct ProfileAssignment
{
    QString tenantName, profileName;

    bool operator==(const ProfileAssignment &) const = default;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TenantChange)
