#include "core/platform/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Trustgauge {

// A system that refuses one of these has no better one; the program is of use all the same.
void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace Trustgauge
