#pragma once

#include <QtGlobal>

namespace Trustgauge {

//! Has closing a socket cut the connection off (RST) instead of ending it (FIN).
void cutOffWhenClosed(qintptr socket);

} // namespace Trustgauge
