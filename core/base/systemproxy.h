#pragma once

#include "core/base/forwardproxy.h"

#include <QUrl>

#include <functional>

class QObject;

namespace Trustgauge {

//! Asks the system (desktop settings) for the proxy to use for `url`; Kind::None when there is none. This may use the
//! network, so it runs on a thread of its own. Answers are cached for a minute.
//! \param done called at once when cached, else later on the thread of `receiver`; never once that is destroyed
void findSystemProxy(const QUrl &url, QObject *receiver, const std::function<void(const ForwardProxy &)> &done);

} // namespace Trustgauge
