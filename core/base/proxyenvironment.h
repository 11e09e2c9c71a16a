#pragma once

#include "core/base/forwardproxy.h"
#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

// Reads the proxy variables: `https_proxy`, `http_proxy`, and `all_proxy` for both; `no_proxy` lists exceptions. The
// upper-case names are read, too, after the lower-case ones. Any thread.

//! The proxy for `url`; Kind::None when the variables except it; nullopt when no variable applies.
//! BadInput for an invalid value, with the variable as subject; the detail quotes it without credentials.
[[nodiscard]] Result<std::optional<ForwardProxy>> proxyOfEnvironment(const QUrl &url);

} // namespace Trustgauge
