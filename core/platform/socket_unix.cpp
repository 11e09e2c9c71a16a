#include "core/platform/socket.h"

#include <sys/socket.h>

namespace Trustgauge {

void cutOffWhenClosed(qintptr socket)
{
    // Zero linger time makes close() send RST.
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace Trustgauge
