#include "core/config/tenantsfile.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

//! An accepted tenants file contains only valid tenants.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto entries = parseTenants(bytes, QStringLiteral("input"), {QStringLiteral("Trustgauge default")});
    if (!entries)
        return 0;
    for (const TenantEntry &entry : *entries)
        Fuzz::require(tenantFaults(entry.tenant).isEmpty());
    return 0;
}
