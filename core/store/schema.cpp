#include "core/store/schema.h"

namespace Trustgauge {

// History keeps changes only: a row of device_state or device_seen holds from its first cycle up to, but without,
// `to_cycle` (null: still). A device that is missing from a cycle has no row that holds. What changes about daily
// (last_seen) is kept apart from what rarely does, so that a year of hourly cycles stays small.
const std::vector<QStringList> &schemaSteps()
{
    static const std::vector<QStringList> steps{
        {
            QStringLiteral(
                "CREATE TABLE tenant (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, tenant_id TEXT NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE cycle (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, "
                "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, state TEXT NOT NULL, "
                "as_of INTEGER, started INTEGER NOT NULL, finished INTEGER, devices INTEGER NOT NULL DEFAULT 0, "
                "source TEXT NOT NULL DEFAULT '', source_has_cvss INTEGER NOT NULL DEFAULT 1, "
                "reason TEXT NOT NULL DEFAULT '', notices TEXT NOT NULL DEFAULT '[]', "
                "missing TEXT NOT NULL DEFAULT '[]', fleet_notices TEXT NOT NULL DEFAULT '{}', "
                "profile TEXT NOT NULL DEFAULT '', completeness_floor INTEGER NOT NULL DEFAULT 50)"),
            QStringLiteral("CREATE INDEX cycle_by_tenant ON cycle (tenant, id)"),
            QStringLiteral("CREATE TABLE device (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, machine_id TEXT NOT NULL, "
                           "UNIQUE (tenant, machine_id))"),
            QStringLiteral(
                "CREATE TABLE device_state (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, "
                "from_cycle INTEGER NOT NULL, to_cycle INTEGER, hash INTEGER NOT NULL, name TEXT, risk TEXT, "
                "exposure TEXT, onboarding TEXT, health TEXT, av_status TEXT, av_mode TEXT, os TEXT, "
                "os_version TEXT, device_group TEXT, tags TEXT, entra_id TEXT, cve_knowledge INTEGER NOT NULL, "
                "cves TEXT, PRIMARY KEY (device, from_cycle)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE device_seen (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, "
                           "from_cycle INTEGER NOT NULL, to_cycle INTEGER, last_seen INTEGER, "
                           "PRIMARY KEY (device, from_cycle)) WITHOUT ROWID"),
        },
        {
            // The last answers about vulnerabilities, so that the service is not asked more often than it looks.
            QStringLiteral("CREATE TABLE vulnerability_answer ("
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, source TEXT NOT NULL, "
                           "origin TEXT NOT NULL, fetched INTEGER NOT NULL, has_cvss INTEGER NOT NULL, "
                           "rows INTEGER NOT NULL, bytes INTEGER NOT NULL, devices BLOB NOT NULL, "
                           "PRIMARY KEY (tenant, source))"),
        },
    };
    return steps;
}

} // namespace Trustgauge
