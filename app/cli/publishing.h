#pragma once

#include "core/cli/arguments.h"
#include "core/config/tenant.h"
#include "core/publish/publishservice.h"

#include <QHash>
#include <QObject>

namespace Trustgauge::Cli {

//! What `poll --publish` and `publish` share.
namespace Publishing {

[[nodiscard]] PublishOverrides overridesOf(const Arguments &arguments);
[[nodiscard]] OptionSpec tombstonesOption();

//! A usage error for a tenant that has no publish section or has it switched off.
[[nodiscard]] Result<void> check(const QList<TenantConfig> &tenants);

//! Says what is missing and how to give it. \return the exit code
[[nodiscard]] int failWithoutSecret(const Error &error);

//! Says what was queued, or why not. \return the exit code so far
//! \param dryRun it only would be queued
[[nodiscard]] int report(const QueueOutcome &outcome, const TenantConfig &tenant, bool dryRun = false);

} // namespace Publishing

//! Says on standard error what a PublishService tells, and keeps the exit codes that follow.
class PublishReports : public QObject
{
public:
    enum class Sending {
        IsWaitedFor,      //!< its progress is shown, and its end counts for the exit code
        GoesOnBesidePolls //!< neither
    };
    //! \param service lives longer
    //! \param tenants all that the service knows
    PublishReports(PublishService &service, const QList<TenantConfig> &tenants, Sending sending);

    //! The exit code of what was told of the tenant since the last call.
    [[nodiscard]] int takeCode(const QString &tenantName);
    //! A cycle changed more bands than may go out without a person's word.
    [[nodiscard]] bool wasHeldByBrake() const { return m_heldByBrake; }

private:
    void add(const QString &tenantName, int code);
    [[nodiscard]] const TenantConfig &tenant(const QString &name) const;

    QList<TenantConfig> m_tenants;
    QHash<QString, int> m_codes; //!< by tenant
    bool m_heldByBrake = false;
};

} // namespace Trustgauge::Cli
