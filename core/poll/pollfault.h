#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! Whether the tenant may not read that: no other way to read the same would do.
[[nodiscard]] bool isRefusal(const Error &error);

//! Whatever else could be read, the cycle is not to go on.
[[nodiscard]] bool endsCycle(const Error &error);

//! 'Not found' of the API itself, which is how it says that there are no rows.
[[nodiscard]] bool saysNoRows(const Error &error);

//! A page that cannot be read is the API's fault in a poll, not a bad file.
[[nodiscard]] Error asApiError(Error error, const TenantConfig &tenant);

} // namespace Trustgauge
