#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <array>

namespace Trustgauge {

//! The checks, in order. Their ids are used in reports.
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

//! Checks of the token's claims; the token is unusable when one fails.
inline const QList<DoctorCheck> claimChecks{DoctorCheck::TokenTenant, DoctorCheck::TokenApp, DoctorCheck::TokenAudience,
                                            DoctorCheck::TokenKind};

//! The steps of a run, in order. Each makes at most one call to the service it is named after.
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

//! The kind of a fault; determines the exit code (2, 3, 4).
enum class FaultClass { Configuration, Access, Network };

//! The result of a check. Texts are plain and translated; `evidence` (what was observed, without secrets) quotes codes
//! and values as received.
struct CheckResult
{
    DoctorCheck check = DoctorCheck::ConfigTenantId;
    CheckState state = CheckState::Skip;
    QString evidence;
    QString meaning;
    QString remedy; //!< empty when there is nothing to do
    QString link;   //!< https link to a known host, or empty
    FaultClass faultClass = FaultClass::Access;

    bool operator==(const CheckResult &) const = default;
};

//! A permission that an administrator may grant.
struct PermissionRow
{
    enum class Granted { Unknown, No, AsApplication, AsDelegated };

    QString api;         //!< name of the API in the portal
    QString role;        //!< as the portal writes it
    bool needed = false; //!< required for scoring
    bool writes = false; //!< allows changes
    Granted granted = Granted::Unknown;
    QString seen; //!< where this was observed: token roles or the API's response; translated

    bool operator==(const PermissionRow &) const = default;
};

//! A call made by the doctor. Never contains a query, body or header.
struct DoctorCall
{
    QString verb, host, path;
    QString outcome; //!< `HTTP 200`, or why there was no response; English
    qint64 milliseconds = 0;

    bool operator==(const DoctorCall &) const = default;
};

struct DoctorReport
{
    QString tenantName;
    QList<CheckResult> checks; //!< every check once, in ladder order
    QList<PermissionRow> permissions;
    QString consentLink;
    int calls = 0; //!< number of calls made
    QList<DoctorCall> trace;

    bool operator==(const DoctorReport &) const = default;

    //! The first failed check in order; nullptr when none failed.
    [[nodiscard]] const CheckResult *firstFailure() const;
    //! 0 when no check failed, else 2, 3 or 4 by the first failure.
    [[nodiscard]] int exitCode() const;
};

//! The id of a check, such as `token.obtained`.
[[nodiscard]] QString idOf(DoctorCheck check);
//! The step that decides the check; for `clock.skew` the first one that gets the time.
[[nodiscard]] DoctorStep stepOf(DoctorCheck check);
//! `pass`, `warn`, `fail` or `skip`.
[[nodiscard]] QString keyOf(CheckState state);
//! The check's name for people, translated.
[[nodiscard]] QString titleOf(DoctorCheck check);
//! What the check verifies, as one translated sentence.
[[nodiscard]] QString purposeOf(DoctorCheck check);
//! The state for people, translated.
[[nodiscard]] QString stateText(CheckState state);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::CheckResult)
Q_DECLARE_METATYPE(Trustgauge::DoctorReport)
