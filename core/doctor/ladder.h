#pragma once

#include "core/doctor/doctorcheck.h"

namespace Trustgauge {

// What the parts of the doctor share: names of permissions, and the checks that stand or fall together.

inline const QString machineRole = QStringLiteral("Machine.Read.All");
inline const QString machineWriteRole = QStringLiteral("Machine.ReadWrite.All");
inline const QString vulnerabilityRole = QStringLiteral("Vulnerability.Read.All");
inline const QString alertRole = QStringLiteral("Alert.Read.All");
inline const QString alertWriteRole = QStringLiteral("Alert.ReadWrite.All");
inline const QString discoveryReadRole = QStringLiteral("discovery.read");
inline const QString discoveryManageRole = QStringLiteral("discovery.manage");

inline const QList<DoctorCheck> claimChecks{DoctorCheck::TokenTenant, DoctorCheck::TokenApp, DoctorCheck::TokenAudience,
                                            DoctorCheck::TokenKind};
inline const QList<DoctorCheck> defenderRoleChecks{DoctorCheck::RoleMachine, DoctorCheck::RoleVulnerability,
                                                   DoctorCheck::RoleAlert};
inline const QList<DoctorCheck> discoveryRoleChecks{DoctorCheck::RoleDiscoveryRead, DoctorCheck::RoleDiscoveryManage};
inline const QList<DoctorCheck> apiChecks{DoctorCheck::ApiMachines, DoctorCheck::ApiAntivirus,
                                          DoctorCheck::ApiVulnerabilities, DoctorCheck::ApiAlerts,
                                          DoctorCheck::LicenceVulnerabilities};

} // namespace Trustgauge
