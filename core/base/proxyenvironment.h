#pragma once

#include "core/base/forwardproxy.h"
#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

// What the environment says about proxies: `https_proxy`, `http_proxy` and, for both, `all_proxy`; `no_proxy` takes hosts
// out. Each may be written in capitals; the lower-case one counts first. Any thread.

//! The proxy on the way to `url`; Kind::None where the variables take it out; nullopt where none of them says anything.
//! A value that is not understood is a BadInput: its subject is the variable, its detail quotes it without credentials.
[[nodiscard]] Result<std::optional<ForwardProxy>> proxyOfEnvironment(const QUrl &url);

} // namespace Trustgauge
