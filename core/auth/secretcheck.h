#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! Refuses a secret that cannot be one before any call is made: empty, with the shape of a GUID (the id of the secret was
//! pasted instead of its value), or in quotes, which no client secret has in it.
[[nodiscard]] Result<void> checkSecret(const SecretText &secret, const QString &tenantName);
//! The same of what the tenant signs in with: a client secret, or a certificate with its key as PEM text.
[[nodiscard]] Result<void> checkCredential(const SecretText &secret, const TenantConfig &tenant);

//! What stands around a proxy's password or token that may be none of it, as it was pasted with it: quotes, white space. A
//! password may have them, so nobody refuses it. A sentence without its end, for people; empty: nothing.
[[nodiscard]] QString doubtAbout(const SecretText &secret, SecretKind kind);

} // namespace Trustgauge
