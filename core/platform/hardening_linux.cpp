#include "core/platform/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Trustgauge {

// Errors are ignored: there is no alternative, and the program works without.
void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace Trustgauge
