#include "core/platform/writesignals.h"

#include <csignal>

namespace Trustgauge {

void survivePipesWithoutReader()
{
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): cannot fail for SIGPIPE
}

void surviveFileSizeLimit()
{
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): nor for SIGXFSZ
}

} // namespace Trustgauge
