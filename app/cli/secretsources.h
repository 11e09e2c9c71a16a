#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <optional>

namespace Trustgauge::Cli {

//! Where the command line takes client secrets from, in order: standard input (`--secret-stdin`, its first line), the
//! environment (TRUSTGAUGE_CLIENT_SECRET, taken out of it at once), a file `clientSecret` in $CREDENTIALS_DIRECTORY,
//! the keychain.
class SecretSources
{
public:
    //! Reads what can be read once.
    explicit SecretSources(bool fromStandardInput);

    //! Waits for the keychain if need be. A missing secret, or one of GUID shape, is an error.
    [[nodiscard]] Result<SecretText> secretOf(const TenantConfig &tenant) const;

    //! The same as it is stored, unchecked, for the doctor, who says himself what is wrong with it.
    [[nodiscard]] Result<SecretText> storedSecretOf(const TenantConfig &tenant) const;
    //! The password of the tenant's forward proxy: the environment (TRUSTGAUGE_PROXY_PASSWORD), a file `proxyPassword`
    //! in $CREDENTIALS_DIRECTORY, the keychain. Empty where none is known; the proxy says whether it wants one.
    [[nodiscard]] SecretText proxyPasswordOf(const TenantConfig &tenant) const;

private:
    std::optional<SecretText> m_given;
    std::optional<SecretText> m_proxyPassword;
};

//! A secret that was handed to the program: an environment variable, which is taken out of the environment wanted or not
//! (no child shall inherit it), else the first line of a file in $CREDENTIALS_DIRECTORY. nullopt: neither was given.
[[nodiscard]] std::optional<SecretText> handedSecret(const char *variable, const QString &credential);

//! Waits for the keychain's answer.
[[nodiscard]] Result<SecretText> readFromKeychain(const QString &key);

//! The first line of standard input, without its line end; all of it where it begins as PEM text does.
[[nodiscard]] SecretText secretOfStandardInput();

} // namespace Trustgauge::Cli
