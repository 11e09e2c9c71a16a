#pragma once

#include "core/auth/handedsecrets.h"
#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <optional>

namespace Trustgauge::Cli {

//! Where the command line takes client secrets from, in order: standard input (`--secret-stdin`), what was handed to it
//! (see handedSecrets()), the keychain.
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
    [[nodiscard]] ProxyPassword proxyPasswordOf(const TenantConfig &tenant) const;

    //! The secret of the REST proxy that the tenant is published through: the environment, `publishSecret` in
    //! $CREDENTIALS_DIRECTORY, the keychain. Empty where the target needs none; missing where it needs one is
    //! NoPublishSecret.
    [[nodiscard]] Result<SecretText> publishSecretOf(const TenantConfig &tenant) const;

private:
    std::optional<SecretText> m_given;
};

//! The secrets that whoever started the program handed to it. Taken by the first call, which main() makes.
const HandedSecrets &handedSecrets();

//! Says on standard error, once, what stands around a secret that may be none of it. \param from where it came from
void sayDoubtsOnce(const SecretText &secret, SecretKind kind, const QString &from);

//! Waits for the keychain's answer.
[[nodiscard]] Result<SecretText> readFromKeychain(const QString &key);

//! The first line of standard input, not shown where that is a terminal; of what signs in, all of it where it may be PEM
//! text. See secretFrom().
[[nodiscard]] SecretText secretOfStandardInput(SecretKind kind);

} // namespace Trustgauge::Cli
