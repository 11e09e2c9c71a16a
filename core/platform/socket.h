#pragma once

#include <QtGlobal>

namespace Trustgauge {

//! Makes close() reset the connection (RST) instead of ending it (FIN).
void cutOffWhenClosed(qintptr socket);

//! Waits until something can be read, or the other side has closed; false: neither within the time.
[[nodiscard]] bool waitUntilReadable(qintptr socket, int milliseconds);

} // namespace Trustgauge
