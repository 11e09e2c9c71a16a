#include "core/store/sqlite/schema.h"

#include "core/store/sqlite/sqliteconnection.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>

#include <optional>

namespace Trustgauge {

// The history only keeps changes: a row of device_state or device_seen is valid from its first cycle up to, but
// excluding, `to_cycle` (null: still valid). A device missing from a cycle has no valid row. last_seen, which changes
// about daily, is kept apart from what rarely changes, so that a year of hourly cycles stays small. packed_cves() is a
// function of ours, see packedcves.h.
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
            // Publishing. `outbox` holds at most one record per key: a newer cycle replaces an older one that
            // still waits. `published` is what was last accepted. `publish_run` is a cycle that was to be published.
            QStringLiteral("ALTER TABLE cycle ADD COLUMN merged TEXT NOT NULL DEFAULT '[]'"),
            QStringLiteral(
                "CREATE TABLE publish_run (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, cycle TEXT NOT NULL, as_of INTEGER, "
                "target TEXT NOT NULL, held INTEGER NOT NULL, queued INTEGER NOT NULL, finished INTEGER, "
                "records INTEGER NOT NULL, accepted INTEGER NOT NULL DEFAULT 0, dropped INTEGER NOT NULL DEFAULT 0, "
                "insufficient INTEGER NOT NULL, duplicates INTEGER NOT NULL, corrections INTEGER NOT NULL, "
                "compared INTEGER NOT NULL, band_changes INTEGER NOT NULL, error TEXT NOT NULL DEFAULT '')"),
            QStringLiteral("CREATE INDEX publish_run_by_tenant ON publish_run (tenant, id)"),
            QStringLiteral("CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, run INTEGER NOT NULL, "
                           "kind INTEGER NOT NULL, machine_id TEXT NOT NULL, key TEXT NOT NULL, event_id TEXT NOT NULL, "
                           "band TEXT NOT NULL, score INTEGER, value TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, "
                           "dead INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '', "
                           "UNIQUE (tenant, kind, machine_id))"),
            QStringLiteral("CREATE INDEX outbox_by_run ON outbox (run)"),
            QStringLiteral("CREATE TABLE published (tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, "
                           "kind INTEGER NOT NULL, machine_id TEXT NOT NULL, event_id TEXT NOT NULL, "
                           "band TEXT NOT NULL, score INTEGER, value TEXT NOT NULL, accepted INTEGER NOT NULL, "
                           "PRIMARY KEY (tenant, kind, machine_id))"),
            QStringLiteral("CREATE TABLE publish_pause (tenant INTEGER PRIMARY KEY "
                           "REFERENCES tenant(id) ON DELETE CASCADE)"),
        },
        {
            // The last answers about vulnerabilities, reused until the service updates its data.
            QStringLiteral("CREATE TABLE vulnerability_answer ("
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, source TEXT NOT NULL, "
                           "origin TEXT NOT NULL, fetched INTEGER NOT NULL, has_cvss INTEGER NOT NULL, "
                           "rows INTEGER NOT NULL, bytes INTEGER NOT NULL, devices BLOB NOT NULL, "
                           "PRIMARY KEY (tenant, source))"),
        },
        {
            // The vulnerability records of the last complete answer with later changes, to which the feed of changes is
            // applied. One row per device, see packRecords().
            QStringLiteral("CREATE TABLE baseline (tenant INTEGER PRIMARY KEY REFERENCES tenant(id) ON DELETE CASCADE, "
                           "generation TEXT NOT NULL, origin TEXT NOT NULL, loaded INTEGER NOT NULL, "
                           "asked INTEGER NOT NULL, records INTEGER NOT NULL, changes INTEGER NOT NULL, "
                           "change_seconds INTEGER NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE baseline_device (tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, "
                "bucket INTEGER NOT NULL, machine_id TEXT NOT NULL, records BLOB NOT NULL, "
                "PRIMARY KEY (tenant, bucket, machine_id))"),
        },
        {
            // A record is written once, when it is queued. `outbox` holds what is not accepted yet, in rows so small
            // that settling hundreds of records touches few pages; the newest record of a key that is not in there is
            // the last accepted one.
            QStringLiteral("CREATE TABLE publish_record (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, run INTEGER NOT NULL, "
                           "kind INTEGER NOT NULL, machine_id TEXT NOT NULL, band TEXT NOT NULL, score INTEGER, "
                           "key TEXT NOT NULL, event_id TEXT NOT NULL, value BLOB NOT NULL)"),
            QStringLiteral("INSERT INTO publish_record SELECT id, tenant, run, kind, machine_id, band, score, key, "
                           "event_id, CAST(value AS BLOB) FROM outbox"),
            // Accepted records are older than all waiting ones.
            QStringLiteral("INSERT INTO publish_record SELECT -row_number() OVER (), p.tenant, 0, p.kind, p.machine_id, "
                           "p.band, p.score, t.tenant_id || iif(p.kind = 0, '/' || p.machine_id, ''), p.event_id, "
                           "CAST(p.value AS BLOB) FROM published p JOIN tenant t ON t.id = p.tenant"),
            QStringLiteral("CREATE INDEX publish_record_by_key ON publish_record "
                           "(tenant, kind, machine_id, band, score)"),
            QStringLiteral("CREATE TABLE waiting_record (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, run INTEGER NOT NULL, "
                           "tries INTEGER NOT NULL DEFAULT 0, dead INTEGER NOT NULL DEFAULT 0, "
                           "error TEXT NOT NULL DEFAULT '')"),
            QStringLiteral("INSERT INTO waiting_record SELECT id, tenant, run, tries, dead, error FROM outbox"),
            QStringLiteral("DROP TABLE outbox"),
            QStringLiteral("DROP TABLE published"),
            QStringLiteral("ALTER TABLE waiting_record RENAME TO outbox"),
            QStringLiteral("CREATE INDEX outbox_by_run ON outbox (run)"),
            // Tenants for which devices that have left are also deleted from the topic.
            QStringLiteral("CREATE TABLE publish_tombstones (tenant INTEGER PRIMARY KEY "
                           "REFERENCES tenant(id) ON DELETE CASCADE)"),
        },
        {
            // Waiting rows are deleted by the thousand per second; an index entry and a foreign key check for each
            // would be slow. So the table has neither: its rows are deleted with their tenant in TenantTable::remove().
            QStringLiteral("CREATE TABLE waiting_record (id INTEGER PRIMARY KEY, tenant INTEGER NOT NULL, "
                           "run INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0, dead INTEGER NOT NULL DEFAULT 0, "
                           "error TEXT NOT NULL DEFAULT '')"),
            QStringLiteral("INSERT INTO waiting_record SELECT id, tenant, run, tries, dead, error FROM outbox"),
            QStringLiteral("DROP TABLE outbox"),
            QStringLiteral("ALTER TABLE waiting_record RENAME TO outbox"),
        },
        {
            // The stored records in runs, many devices per row, in order of arrival: see readRuns(). Records of an
            // older version are read again from the service.
            QStringLiteral("DELETE FROM baseline"),
            QStringLiteral("DROP TABLE baseline_device"),
            QStringLiteral("CREATE TABLE baseline_runs (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, bucket INTEGER NOT NULL, "
                           "runs BLOB NOT NULL)"),
            QStringLiteral("CREATE INDEX baseline_runs_by_bucket ON baseline_runs (tenant, bucket, id)"),
        },
        {
            // From here on `runs` is compressed: see runsOf(). Records of an older version are read again.
            QStringLiteral("DELETE FROM baseline"),
            QStringLiteral("DELETE FROM baseline_runs"),
        },
        {
            // Checksums, so that lost rows are detected: see contentsum.h. NULL for rows stored by an older
            // version.
            QStringLiteral("ALTER TABLE cycle ADD COLUMN sum INTEGER"),
            QStringLiteral("ALTER TABLE tenant ADD COLUMN newest_data INTEGER"),     // id of the cycle
            QStringLiteral("ALTER TABLE tenant ADD COLUMN newest_complete INTEGER"), // likewise
            QStringLiteral("ALTER TABLE vulnerability_answer ADD COLUMN sum INTEGER"),
            QStringLiteral("ALTER TABLE baseline ADD COLUMN sum INTEGER"),
            // The kind of error of a failed cycle.
            QStringLiteral("ALTER TABLE cycle ADD COLUMN fault TEXT NOT NULL DEFAULT ''"),
        },
        {
            // Publishing: the number of missing devices counted by the brake, the id after which the records of a
            // publish begin, and the hash of the profile used for scoring.
            QStringLiteral("ALTER TABLE publish_run ADD COLUMN missing INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE publish_run ADD COLUMN after_id INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE publish_run ADD COLUMN profile TEXT NOT NULL DEFAULT ''"),
            // Keys were `tenantId/machineId`, and are `tenantId:machineId` from here on. Old keys with accepted records
            // are noted, to be withdrawn once. Records already withdrawn keep their old key (kind 2), and so does a
            // waiting tombstone. All other waiting records get the new key.
            QStringLiteral("CREATE TABLE publish_former_key ("
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, machine_id TEXT NOT NULL, "
                           "key TEXT NOT NULL, PRIMARY KEY (tenant, machine_id)) WITHOUT ROWID"),
            QStringLiteral("DELETE FROM publish_record WHERE id IN (SELECT p.id FROM publish_record p WHERE p.kind = 0 "
                           "AND p.id NOT IN (SELECT id FROM outbox) AND EXISTS (SELECT 1 FROM publish_record n "
                           "WHERE n.tenant = p.tenant AND n.kind = 0 AND n.machine_id = p.machine_id AND n.id > p.id "
                           "AND n.id NOT IN (SELECT id FROM outbox)))"),
            QStringLiteral("INSERT INTO publish_former_key SELECT tenant, machine_id, key FROM publish_record "
                           "WHERE kind = 0 AND band NOT IN ('gone', 'tombstone') AND id NOT IN (SELECT id FROM outbox)"),
            QStringLiteral("UPDATE publish_record SET kind = 2 WHERE kind = 0 AND iif(id IN (SELECT id FROM outbox), "
                           "band = 'tombstone', band = 'gone')"),
            QStringLiteral("UPDATE publish_record SET key = substr(key, 1, length(key) - length(machine_id) - 1) || ':' "
                           "|| machine_id WHERE kind = 0 AND id IN (SELECT id FROM outbox) "
                           "AND machine_id NOT GLOB '*[^A-Za-z0-9._-]*'"),
            // Character by character, see recordKey().
            QStringLiteral("WITH RECURSIVE spelled (id, rest, key) AS (SELECT id, machine_id, "
                           "substr(key, 1, length(key) - length(machine_id) - 1) || ':' FROM publish_record "
                           "WHERE kind = 0 AND id IN (SELECT id FROM outbox) "
                           "AND machine_id GLOB '*[^A-Za-z0-9._-]*' UNION ALL "
                           "SELECT id, substr(rest, 2), key || iif(substr(rest, 1, 1) GLOB '[A-Za-z0-9._-]', "
                           "substr(rest, 1, 1), rtrim('%' || substr(hex(substr(rest, 1, 1)), 1, 2) || '%' "
                           "|| substr(hex(substr(rest, 1, 1)), 3, 2) || '%' || substr(hex(substr(rest, 1, 1)), 5, 2) "
                           "|| '%' || substr(hex(substr(rest, 1, 1)), 7, 2), '%')) FROM spelled WHERE rest <> '') "
                           "UPDATE publish_record SET key = spelled.key FROM spelled "
                           "WHERE spelled.id = publish_record.id AND spelled.rest = ''"),
        },
        {
            // The number of rows of a tenant in `outbox` and in `publish_record`: a lost row would count as accepted,
            // or as never published.
            QStringLiteral("ALTER TABLE tenant ADD COLUMN outbox_rows INTEGER NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE tenant ADD COLUMN record_rows INTEGER NOT NULL DEFAULT 0"),
        },
        {
            // When a device left, so that this is still known when the cycles of that time are forgotten: the clock of
            // the last cycle with data that had it, and the number of complete cycles of the tenant up to then.
            // `completes` counts those up to the cycle itself, also the ones that are forgotten.
            QStringLiteral("ALTER TABLE device ADD COLUMN had_until INTEGER"),
            QStringLiteral("ALTER TABLE device ADD COLUMN had_completes INTEGER"),
            QStringLiteral("ALTER TABLE cycle ADD COLUMN completes INTEGER"),
            QStringLiteral("UPDATE cycle SET completes = w.n FROM (SELECT id, sum(state = 'complete') OVER "
                           "(PARTITION BY tenant ORDER BY id) AS n FROM cycle) w "
                           "WHERE w.id = cycle.id AND cycle.state IN ('complete', 'partial')"),
            QStringLiteral("UPDATE device SET (had_until, had_completes) = (SELECT c.as_of, c.completes FROM cycle c "
                           "WHERE c.tenant = device.tenant AND c.state IN ('complete', 'partial') AND c.id < m.first "
                           "ORDER BY c.id DESC LIMIT 1) FROM (SELECT device, max(to_cycle) AS first FROM device_state "
                           "GROUP BY device HAVING sum(to_cycle IS NULL) = 0) m WHERE m.device = device.id"),
        },
        {
            // How long cycles are kept, see RetentionRule, and when the history was last thinned by this rule.
            QStringLiteral("CREATE TABLE retention (id INTEGER PRIMARY KEY CHECK (id = 1), "
                           "every_cycle_days INTEGER NOT NULL, daily_days INTEGER NOT NULL, thinned INTEGER)"),
            QStringLiteral("INSERT INTO retention VALUES (1, 30, 400, NULL)"),
        },
        {
            // What repeats is stored once, so that a year of hourly cycles stays small: the profiles of cycles, and
            // the texts of device states, which take few values. A device's name and Entra id are with the device,
            // and in a state only (not NULL) where they differ from those; its CVEs are packed.
            QStringLiteral("CREATE TABLE profile_text (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, text TEXT NOT NULL)"),
            QStringLiteral("INSERT INTO profile_text (tenant, text) SELECT DISTINCT tenant, profile FROM cycle "
                           "WHERE profile <> ''"),
            QStringLiteral("ALTER TABLE cycle ADD COLUMN profile_id INTEGER"),
            QStringLiteral("UPDATE cycle SET profile_id = (SELECT p.id FROM profile_text p "
                           "WHERE p.tenant = cycle.tenant AND p.text = cycle.profile)"),
            QStringLiteral("ALTER TABLE cycle DROP COLUMN profile"),
            QStringLiteral("CREATE TABLE state_signals (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, risk TEXT NOT NULL, "
                           "exposure TEXT NOT NULL, onboarding TEXT NOT NULL, health TEXT NOT NULL, "
                           "av_status TEXT NOT NULL, av_mode TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE state_traits (id INTEGER PRIMARY KEY, "
                           "tenant INTEGER NOT NULL REFERENCES tenant(id) ON DELETE CASCADE, os TEXT NOT NULL, "
                           "os_version TEXT NOT NULL, device_group TEXT NOT NULL, tags TEXT NOT NULL)"),
            QStringLiteral("INSERT INTO state_signals (tenant, risk, exposure, onboarding, health, av_status, av_mode) "
                           "SELECT DISTINCT d.tenant, ifnull(risk, ''), ifnull(exposure, ''), ifnull(onboarding, ''), "
                           "ifnull(health, ''), ifnull(av_status, ''), ifnull(av_mode, '') "
                           "FROM device_state s JOIN device d ON d.id = s.device"),
            QStringLiteral("INSERT INTO state_traits (tenant, os, os_version, device_group, tags) "
                           "SELECT DISTINCT d.tenant, ifnull(os, ''), ifnull(os_version, ''), "
                           "ifnull(device_group, ''), ifnull(tags, '') "
                           "FROM device_state s JOIN device d ON d.id = s.device"),
            QStringLiteral("ALTER TABLE device ADD COLUMN name TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE device ADD COLUMN entra_id TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("UPDATE device SET (name, entra_id) = (SELECT ifnull(s.name, ''), ifnull(s.entra_id, '') "
                           "FROM device_state s WHERE s.device = device.id ORDER BY s.from_cycle DESC LIMIT 1) "
                           "WHERE EXISTS (SELECT 1 FROM device_state s WHERE s.device = device.id)"),
            QStringLiteral("CREATE TABLE packed_state (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, "
                           "from_cycle INTEGER NOT NULL, to_cycle INTEGER, hash INTEGER NOT NULL, "
                           "signals INTEGER NOT NULL, traits INTEGER NOT NULL, cves BLOB, name TEXT, entra_id TEXT, "
                           "PRIMARY KEY (device, from_cycle)) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX signals_by_text ON state_signals "
                           "(tenant, risk, exposure, onboarding, health, av_status, av_mode)"),
            QStringLiteral("CREATE INDEX traits_by_text ON state_traits (tenant, os, os_version, device_group, tags)"),
            QStringLiteral("INSERT INTO packed_state SELECT s.device, s.from_cycle, s.to_cycle, s.hash, g.id, t.id, "
                           "packed_cves(s.cve_knowledge, s.cves), nullif(ifnull(s.name, ''), d.name), "
                           "nullif(ifnull(s.entra_id, ''), d.entra_id) "
                           "FROM device_state s CROSS JOIN device d ON d.id = s.device "
                           "CROSS JOIN state_signals g ON g.tenant = d.tenant AND g.risk = ifnull(s.risk, '') "
                           "AND g.exposure = ifnull(s.exposure, '') AND g.onboarding = ifnull(s.onboarding, '') "
                           "AND g.health = ifnull(s.health, '') AND g.av_status = ifnull(s.av_status, '') "
                           "AND g.av_mode = ifnull(s.av_mode, '') "
                           "CROSS JOIN state_traits t ON t.tenant = d.tenant AND t.os = ifnull(s.os, '') "
                           "AND t.os_version = ifnull(s.os_version, '') "
                           "AND t.device_group = ifnull(s.device_group, '') AND t.tags = ifnull(s.tags, '') "
                           "ORDER BY s.device, s.from_cycle"),
            QStringLiteral("DROP INDEX signals_by_text"),
            QStringLiteral("DROP INDEX traits_by_text"),
            QStringLiteral("DROP TABLE device_state"),
            QStringLiteral("ALTER TABLE packed_state RENAME TO device_state"),
        },
        {
            // How many devices of a cycle have which signature, packed, and its checksum. Cycles of older versions have
            // none.
            QStringLiteral("CREATE TABLE cycle_histogram (cycle INTEGER PRIMARY KEY REFERENCES cycle(id) "
                           "ON DELETE CASCADE, histogram BLOB NOT NULL, sum INTEGER NOT NULL)"),
        },
        {
            // From here on records have software, severity, exploit and update, and each device the time that its
            // records speak of: see RecordRun. Records of an older version, which lack these, are read again.
            QStringLiteral("DELETE FROM baseline"),
            QStringLiteral("DELETE FROM baseline_runs"),
        },
        {
            // What was learned of the alerts of devices that somebody has asked about, also of those that the service
            // has forgotten since; `told` is the clock of the last answer with the alert. `alerts_asked` has the last
            // answer about a device, and how many alerts it had: without a row, nothing is known.
            QStringLiteral("CREATE TABLE device_alert (device INTEGER NOT NULL REFERENCES device(id) ON DELETE CASCADE, "
                           "alert_id TEXT NOT NULL, title TEXT NOT NULL, severity TEXT NOT NULL, status TEXT NOT NULL, "
                           "created INTEGER, resolved INTEGER, told INTEGER NOT NULL, "
                           "PRIMARY KEY (device, alert_id)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE alerts_asked (device INTEGER PRIMARY KEY REFERENCES device(id) "
                           "ON DELETE CASCADE, asked INTEGER NOT NULL, alerts INTEGER NOT NULL, "
                           "unreadable INTEGER NOT NULL)"),
        },
    };
    return steps;
}

namespace {

constexpr const char *columnsAsked =
    "SELECT m.name, p.name, upper(p.type), p.\"notnull\", p.pk FROM sqlite_master m JOIN pragma_table_info(m.name) p "
    "WHERE m.type = 'table' AND substr(m.name, 1, 7) <> 'sqlite_'";

using Columns = QHash<QString, QSet<QString>>; // by table

//! \return nullopt: the statement failed
std::optional<Columns> columnsOf(const QSqlDatabase &db, QSqlError &error)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(QString::fromLatin1(columnsAsked))) {
        error = query.lastError();
        return std::nullopt;
    }
    Columns out;
    while (query.next())
        out[query.value(0).toString()].insert(QStringLiteral("%1 %2 %3 %4")
                                                  .arg(query.value(1).toString(), query.value(2).toString())
                                                  .arg(query.value(3).toInt())
                                                  .arg(query.value(4).toInt()));
    if (query.lastError().isValid()) {
        error = query.lastError();
        return std::nullopt;
    }
    return out;
}

//! The columns that the steps up to a version create.
Columns columnsAfter(int version)
{
    SqliteConnection connection(QStringLiteral(":memory:"));
    [[maybe_unused]] bool good = connection.db().open();
    Q_ASSERT(good);
    for (int step = 0; step < version; ++step) {
        for (const QString &statement : schemaSteps()[static_cast<size_t>(step)]) {
            QSqlQuery query(connection.db());
            good = query.exec(statement);
            Q_ASSERT(good);
        }
    }
    QSqlError none;
    return columnsOf(connection.db(), none).value_or(Columns());
}

} // namespace

SchemaFault schemaFault(const QSqlDatabase &db, int version)
{
    static const Columns current = columnsAfter(static_cast<int>(schemaSteps().size()));
    const Columns wanted = version == static_cast<int>(schemaSteps().size()) ? current : columnsAfter(version);
    SchemaFault out;
    const std::optional<Columns> found = columnsOf(db, out.error);
    if (!found)
        return out;
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        const auto same = found->constFind(table.key());
        if (same == found->cend()) {
            out.what = sentence("Store", "its table \"%1\" is missing").arg(table.key());
            return out;
        }
        for (const QString &column : *table) {
            if (!same->contains(column)) {
                out.what = sentence("Store", "its table \"%1\" lacks the column \"%2\", or has another in its place")
                               .arg(table.key(), column.section(u' ', 0, 0));
                return out;
            }
        }
    }
    // We never create these; a trigger would run with every cycle.
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1")))
        out.error = query.lastError();
    else if (query.next())
        out.what = sentence("Store", "it holds a %1 of somebody else, \"%2\"")
                       .arg(query.value(0).toString(), query.value(1).toString());
    return out;
}

} // namespace Trustgauge
