#pragma once

#include "core/base/secrettext.h"
#include "core/cli/arguments.h"
#include "core/config/tenant.h"
#include "core/publish/publisher.h"
#include "core/publish/publishplan.h"

#include <functional>

namespace Trustgauge {
class Store;
}

namespace Trustgauge::Cli {

//! What `poll --publish` and `publish` share: which tenants may be published, the REST proxy's secret, and sending.
class Publishing
{
public:
    void setOverrides(const PublishOverrides &overrides) { m_overrides = overrides; }
    [[nodiscard]] const PublishOverrides &overrides() const { return m_overrides; }
    [[nodiscard]] static PublishOverrides overridesOf(const Arguments &arguments);

    [[nodiscard]] static OptionSpec tombstonesOption();

    //! A usage error for a tenant that has no publish section or has it switched off.
    [[nodiscard]] static Result<void> check(const QList<TenantConfig> &tenants);
    //! The proxy's secret: the environment, `publishSecret` in $CREDENTIALS_DIRECTORY, the keychain. Empty where the
    //! target needs none; missing where it needs one is an error.
    [[nodiscard]] Result<SecretText> secretOf(const TenantConfig &tenant) const;

    //! Says what is missing and how to give it. \return the exit code
    [[nodiscard]] static int failWithoutSecret(const Error &error);

    //! Sends what waits and says how it went. \return the exit code
    //! \param prepare see Publisher::setPreparation()
    [[nodiscard]] int send(Store &store, const TenantConfig &tenant, const PublishSecrets &secrets,
                           std::function<Result<void>()> prepare = {}) const;
    //! Says what did not work, and when it is tried again.
    static void reportRetry(const TenantConfig &tenant, const PublishRetry &retry);
    //! Says how sending went. \return the exit code
    [[nodiscard]] static int reportSent(const TenantConfig &tenant, const PublishResult &result);
    //! Says what was queued, or why not. \return the exit code so far
    //! \param dryRun it only would be queued
    [[nodiscard]] static int report(const QueueOutcome &outcome, const TenantConfig &tenant, bool dryRun = false);

private:
    PublishOverrides m_overrides;
};

} // namespace Trustgauge::Cli
