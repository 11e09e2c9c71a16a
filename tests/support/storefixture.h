#pragma once

#include "core/store/store.h"

#include <QList>
#include <QString>

namespace Trustgauge {

//! A device as a poll brings it: a low risk, one CVE of 9.8 and one that is Critical without a CVSS.
[[nodiscard]] Device storedDevice(const QString &id);
[[nodiscard]] FleetPtr fleetOf(const QList<Device> &devices);
//! Of the tenant Contoso, polled at 2026-06-15T12:00:00Z.
[[nodiscard]] CycleInfo cycleInfo(const QString &id, CycleState state = CycleState::Complete);
//! Stores a cycle.
[[nodiscard]] bool storeDevices(Store &store, const QString &id, const QList<Device> &devices,
                                CycleState state = CycleState::Complete);
//! Makes a file as a version of the program with so many steps left it, with the tenant Contoso.
[[nodiscard]] bool makeOlderStore(const QString &path, int version);
//! Runs statements on a file as any program could. \return what failed, or the first value of the last one
[[nodiscard]] QString editStore(const QString &path, const QStringList &statements);

} // namespace Trustgauge
