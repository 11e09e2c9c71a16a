#include "core/platform/socket.h"

#include <poll.h>
#include <sys/socket.h>

namespace Trustgauge {

void cutOffWhenClosed(qintptr socket)
{
    // Zero linger time makes close() send RST.
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

bool waitUntilReadable(qintptr socket, int milliseconds)
{
    pollfd one{static_cast<int>(socket), POLLIN, 0};
    return poll(&one, 1, milliseconds) > 0;
}

} // namespace Trustgauge
