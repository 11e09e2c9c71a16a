#pragma once

#include "core/base/forwardproxy.h"

#include <QUrl>

#include <functional>

class QObject;

namespace Trustgauge {

//! Asks the system (the desktop's settings) for the proxy on the way to `url`; Kind::None where it has none. The system may
//! look for it in the network, so it is asked on a thread of its own, and what it said is kept for a minute.
//! \param done called at once where the answer is known, else later, on the thread of `receiver` and not after its end
void findSystemProxy(const QUrl &url, QObject *receiver, const std::function<void(const ForwardProxy &)> &done);

} // namespace Trustgauge
