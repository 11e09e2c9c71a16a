#include "app/cli/secretsources.h"

#include "app/cli/commands.h"
#include "app/cli/hiddeninput.h"
#include "core/auth/keychainwait.h"
#include "core/auth/proxypassword.h"
#include "core/auth/secretcheck.h"
#include "core/base/secretinput.h"

#include <QSet>

namespace Trustgauge::Cli {

SecretText secretOfStandardInput(SecretKind kind)
{
    constexpr qsizetype longest = qsizetype{256} * 1024;
    HiddenInput in;
    QByteArray text = in.readLine(longest);
    if (kind == SecretKind::Credential) {
        // A client secret is one line, but PEM text has several, and may have other text before it.
        while (mayBecomePem(text) && text.size() < longest) {
            QByteArray line = in.readLine(longest - text.size());
            if (line.isEmpty())
                break;
            text += line;
            wipe(line);
        }
    }
    return secretFrom(std::move(text));
}

const HandedSecrets &handedSecrets()
{
    static const HandedSecrets handed = takeHandedSecrets();
    return handed;
}

void sayDoubtsOnce(const SecretText &secret, SecretKind kind, const QString &from)
{
    static QSet<QString> said;
    const QString doubt = doubtAbout(secret, kind);
    if (doubt.isEmpty() || said.contains(from))
        return;
    said.insert(from);
    say(QStringLiteral("trustgauge-cli: %1: %2; if that is no part of it, give it without").arg(from, doubt));
}

SecretSources::SecretSources(bool fromStandardInput)
    : m_given(fromStandardInput ? std::optional(secretOfStandardInput(SecretKind::Credential))
                                : handedSecrets().credential)
{}

Result<SecretText> SecretSources::storedSecretOf(const TenantConfig &tenant) const
{
    if (m_given)
        return *m_given;
    const Result<SecretText> out = readFromKeychain(tenant.secretKey());
    if (out)
        return out;
    Error error = out.error();
    error.subject = tenant.name;
    if (error.code == ErrorCode::Keychain) // then there is no stored secret either
        error.detail = Message(QStringLiteral("there is no client secret (the keychain %1)")).arg(error.detail);
    return tl::unexpected(error);
}

Result<SecretText> SecretSources::secretOf(const TenantConfig &tenant) const
{
    const Result<SecretText> out = storedSecretOf(tenant);
    if (!out)
        return out;
    if (const auto good = checkCredential(*out, tenant); !good)
        return tl::unexpected(good.error());
    return out;
}

ProxyPassword SecretSources::proxyPasswordOf(const TenantConfig &tenant) const
{
    if (!mayNeedProxyPassword(tenant))
        return {};
    if (const auto &given = handedSecrets().proxyPassword) {
        sayDoubtsOnce(*given, SecretKind::ForwardProxy, handedSecrets().proxyPasswordFrom);
        return {*given, {}};
    }
    return proxyPasswordFrom(readFromKeychain(tenant.proxySecretKey()));
}

Result<SecretText> SecretSources::publishSecretOf(const TenantConfig &tenant) const
{
    if (tenant.publish->auth == PublishAuth::None)
        return SecretText();
    if (const auto &given = handedSecrets().publishSecret) {
        sayDoubtsOnce(*given, SecretKind::RestProxy, handedSecrets().publishSecretFrom);
        return *given;
    }
    const Result<SecretText> out = readFromKeychain(tenant.publishSecretKey());
    if (out && !out->isEmpty())
        return out;
    const QString why = out ? QStringLiteral("the keychain's is empty")
                        : out.error().code == ErrorCode::Keychain
                            ? QStringLiteral("the keychain %1").arg(out.error().detail.text())
                            : out.error().detail.text();
    return failure(ErrorCode::NoPublishSecret, tenant.name,
                   QStringLiteral("there is no secret for the REST proxy (%1)").arg(why));
}

} // namespace Trustgauge::Cli
