#pragma once

#include "core/store/store.h"

#include <QList>
#include <QString>

namespace Trustgauge {

//! Whether this run of a test makes its stores on a PostgreSQL server of its own (TRUSTGAUGE_TEST_STORE=postgresql).
[[nodiscard]] bool storesAreOnServer();
//! Where a test makes a store: the file, or instead of it a database of the test's server, the same one each time.
[[nodiscard]] QString storePlace(const QString &file);

//! A typical device: low risk, one CVE with CVSS 9.8, and a Critical one without CVSS.
[[nodiscard]] Device storedDevice(const QString &id);
[[nodiscard]] FleetPtr fleetOf(const QList<Device> &devices);
//! Tenant Contoso, polled at 2026-06-15T12:00:00Z.
[[nodiscard]] CycleInfo cycleInfo(const QString &id, CycleState state = CycleState::Complete);
//! Stores a cycle; false on failure.
[[nodiscard]] bool storeDevices(Store &store, const QString &id, const QList<Device> &devices,
                                CycleState state = CycleState::Complete);
//! Makes a store as left by a program with `version` migrations, with the tenant Contoso; false on failure.
[[nodiscard]] bool makeOlderStore(const QString &path, int version);
//! Executes SQL statements on a store. \return the error, or the first value of the last statement
[[nodiscard]] QString editStore(const QString &path, const QStringList &statements);

} // namespace Trustgauge
