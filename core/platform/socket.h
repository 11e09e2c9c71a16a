#pragma once

#include <QtGlobal>

namespace Trustgauge {

//! Makes close() reset the connection (RST) instead of ending it (FIN).
void cutOffWhenClosed(qintptr socket);

} // namespace Trustgauge
