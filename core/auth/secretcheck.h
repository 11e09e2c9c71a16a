#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

namespace Trustgauge {

//! Refuses a secret that cannot be one before any call is made: empty, or with the shape of a GUID (the id of the
//! secret was pasted instead of its value).
[[nodiscard]] Result<void> checkSecret(const SecretText &secret, const QString &tenantName);

} // namespace Trustgauge
