#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>

namespace Trustgauge {

//! The rungs of the ladder, in order. Their ids stand in reports.
enum class DoctorCheck {
    ConfigTenantId,
    ConfigClientId,
    ConfigInterval,
    SecretPresent,
    NetLogin,
    TenantExists,
    TenantCloud,
    TokenObtained,
    TokenTenant,
    TokenApp,
    TokenAudience,
    TokenKind,
    RoleMachine,
    RoleVulnerability,
    RoleAlert,
    RoleDiscoveryRead,
    RoleDiscoveryManage,
    RoleExcess,
    NetApi,
    ApiMachines,
    ApiAntivirus,
    ApiVulnerabilities,
    ApiAlerts,
    LicenceVulnerabilities,
    ClockSkew,
    BudgetInterval,
    PublishReach,
    PublishTopic,
};
inline constexpr int doctorCheckCount = 28;

//! What the token says of itself; one that fails makes it of no use.
inline const QList<DoctorCheck> claimChecks{DoctorCheck::TokenTenant, DoctorCheck::TokenApp, DoctorCheck::TokenAudience,
                                            DoctorCheck::TokenKind};

//! The parts of a run, in order. Each makes one call at most to the service it is named after.
enum class DoctorStep {
    Config,
    Discovery,
    Token,
    CloudApps,
    Machines,
    Antivirus,
    Vulnerabilities,
    Alerts,
    Budget,
    Publish,
};
inline constexpr int doctorStepCount = 10;

enum class CheckState { Pass, Warn, Fail, Skip };

//! What a fault is about; decides the exit code (2, 3, 4).
enum class FaultClass { Configuration, Access, Network };

//! What one check found. Every text is plain and translated; in `evidence` (what was seen, no secret in it) codes and
//! values stand as they came.
struct CheckResult
{
    DoctorCheck check = DoctorCheck::ConfigTenantId;
    CheckState state = CheckState::Skip;
    QString evidence;
    QString meaning;
    QString remedy; //!< empty when there is nothing to do
    QString link;   //!< https to a known host, or empty
    FaultClass faultClass = FaultClass::Access;

    bool operator==(const CheckResult &) const = default;
};

//! One of the permissions that an administrator is asked for.
struct PermissionRow
{
    enum class Granted { Unknown, No, AsApplication, AsDelegated };

    QString api;         //!< name of the API in the portal
    QString role;        //!< as the portal writes it
    bool needed = false; //!< for scoring
    bool writes = false; //!< allows changes
    Granted granted = Granted::Unknown;
    QString seen; //!< where that was seen: token roles, the API's answer; translated

    bool operator==(const PermissionRow &) const = default;
};

//! A call that the doctor made: where, and how it ended. Never a query, a body or a header.
struct DoctorCall
{
    QString verb, host, path;
    QString outcome; //!< `HTTP 200`, or what kept the answer from coming; English
    qint64 milliseconds = 0;

    bool operator==(const DoctorCall &) const = default;
};

struct DoctorReport
{
    QString tenantName;
    QList<CheckResult> checks; //!< every check once, in ladder order
    QList<PermissionRow> permissions;
    QString consentLink;
    int calls = 0; //!< that the run made
    QList<DoctorCall> trace;

    bool operator==(const DoctorReport &) const = default;

    //! The first failed check in ladder order; null when none failed.
    [[nodiscard]] const CheckResult *firstFailure() const;
    //! 0 when no check failed, else 2, 3 or 4 by the first failure.
    [[nodiscard]] int exitCode() const;
};

//! The id of a check, such as `token.obtained`.
[[nodiscard]] QString idOf(DoctorCheck check);
//! The step that judges the check; of `clock.skew` the first that tells the time.
[[nodiscard]] DoctorStep stepOf(DoctorCheck check);
//! `pass`, `warn`, `fail` or `skip`.
[[nodiscard]] QString keyOf(CheckState state);
//! The check's name for people, translated.
[[nodiscard]] QString titleOf(DoctorCheck check);
//! What the check looks at, as one translated sentence.
[[nodiscard]] QString purposeOf(DoctorCheck check);
//! The state for people, translated.
[[nodiscard]] QString stateText(CheckState state);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::CheckResult)
Q_DECLARE_METATYPE(Trustgauge::DoctorReport)
