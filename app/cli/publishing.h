#pragma once

#include "core/cli/arguments.h"
#include "core/config/tenant.h"
#include "core/publish/publishservice.h"

#include <QHash>
#include <QObject>

namespace Trustgauge::Cli {

//! Shared by `poll --publish` and `publish`.
namespace Publishing {

[[nodiscard]] PublishOverrides overridesOf(const Arguments &arguments);
[[nodiscard]] OptionSpec tombstonesOption();

//! A usage error for a tenant that has no publish section or has publishing disabled.
[[nodiscard]] Result<void> check(const QList<TenantConfig> &tenants);

//! Says which secret is missing and how to provide it. \return the exit code
[[nodiscard]] int failWithoutSecret(const Error &error);

//! Says what was queued, or why not. \return the exit code so far
//! \param dryRun nothing was really queued
[[nodiscard]] int report(const QueueOutcome &outcome, const TenantConfig &tenant, bool dryRun = false);

} // namespace Publishing

//! Reports the signals of a PublishService on standard error, and keeps the resulting exit codes.
class PublishReports : public QObject
{
public:
    enum class Sending {
        IsWaitedFor,      //!< its progress is shown, and its result counts for the exit code
        GoesOnBesidePolls //!< neither
    };
    //! \param service must live longer
    //! \param tenants all tenants that the service knows
    PublishReports(PublishService &service, const QList<TenantConfig> &tenants, Sending sending);

    //! The exit code of what was reported for the tenant since the last call.
    [[nodiscard]] int takeCode(const QString &tenantName);
    //! A cycle changed more bands than may be published without confirmation.
    [[nodiscard]] bool wasHeldByBrake() const { return m_heldByBrake; }

private:
    void add(const QString &tenantName, int code);
    [[nodiscard]] const TenantConfig &tenant(const QString &name) const;

    QList<TenantConfig> m_tenants;
    QHash<QString, int> m_codes; //!< by tenant
    bool m_heldByBrake = false;
};

} // namespace Trustgauge::Cli
