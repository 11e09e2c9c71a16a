#pragma once

#include "core/auth/handedsecrets.h"
#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <optional>

namespace Trustgauge::Cli {

//! Where the command line gets client secrets from, in order: standard input (`--secret-stdin`), secrets handed over by
//! the caller (see handedSecrets()), the keychain.
class SecretSources
{
public:
    //! Reads the sources that can be read only once.
    explicit SecretSources(bool fromStandardInput);

    //! May wait for the keychain. A missing secret, or one that looks like a GUID, is an error.
    [[nodiscard]] Result<SecretText> secretOf(const TenantConfig &tenant) const;

    //! The secret as stored, unchecked, for the doctor, which reports problems itself.
    [[nodiscard]] Result<SecretText> storedSecretOf(const TenantConfig &tenant) const;
    //! The password of the tenant's forward proxy: the environment (TRUSTGAUGE_PROXY_PASSWORD), a file `proxyPassword`
    //! in $CREDENTIALS_DIRECTORY, the keychain. Empty if there is none; the proxy decides whether it needs one.
    [[nodiscard]] ProxyPassword proxyPasswordOf(const TenantConfig &tenant) const;

    //! The secret for the tenant's REST proxy: the environment, `publishSecret` in $CREDENTIALS_DIRECTORY,
    //! the keychain. Empty when the target needs none; NoPublishSecret when it needs one and there is
    //! none.
    [[nodiscard]] Result<SecretText> publishSecretOf(const TenantConfig &tenant) const;

private:
    std::optional<SecretText> m_given;
};

//! The secrets that the caller of the program handed over. Taken by the first call, which main() makes.
const HandedSecrets &handedSecrets();

//! Warns on standard error, once, of characters around a secret that may not belong to it. \param from its source
void sayDoubtsOnce(const SecretText &secret, SecretKind kind, const QString &from);

//! The first line of standard input, without echo on a terminal; for a sign-in secret all of the input if it may be PEM
//! text. See secretFrom().
[[nodiscard]] SecretText secretOfStandardInput(SecretKind kind);

} // namespace Trustgauge::Cli
