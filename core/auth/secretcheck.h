#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! Refuses what cannot be a client secret, before any call is made: empty, a GUID (the id was pasted instead of the
//! value), or in quotes, which client secrets never contain.
[[nodiscard]] Result<void> checkSecret(const SecretText &secret, const QString &tenantName);
//! The same for the tenant's credential: a client secret, or a certificate with its key as PEM text.
[[nodiscard]] Result<void> checkCredential(const SecretText &secret, const TenantConfig &tenant);

//! A warning about characters around a proxy password or token that were probably pasted by mistake (quotes, white
//! space); they are allowed. A sentence without a full stop, for people; empty: none.
[[nodiscard]] QString doubtAbout(const SecretText &secret, SecretKind kind);

} // namespace Trustgauge
