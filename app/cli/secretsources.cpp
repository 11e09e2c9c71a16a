#include "app/cli/secretsources.h"

#include "core/auth/proxypassword.h"
#include "core/auth/secretcheck.h"
#include "core/auth/secretstore.h"
#include "core/base/localfile.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace Trustgauge::Cli {

namespace {

//! A certificate and its key take many lines.
bool isPem(const QByteArray &text)
{
    return text.startsWith("-----BEGIN ");
}

QByteArray firstLine(const QByteArray &text)
{
    if (isPem(text))
        return text;
    QByteArray line = text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

SecretText secretOfStandardInput()
{
    constexpr qint64 longest = 64 * 1024;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray text = in.readLine(longest);
    if (isPem(text))
        text += in.read(longest);
    return SecretText(firstLine(text));
}

SecretSources::SecretSources(bool fromStandardInput)
{
    m_given = handedSecret("TRUSTGAUGE_CLIENT_SECRET", QStringLiteral("clientSecret"));
    m_proxyPassword = handedSecret("TRUSTGAUGE_PROXY_PASSWORD", QStringLiteral("proxyPassword"));
    if (fromStandardInput)
        m_given = secretOfStandardInput();
}

std::optional<SecretText> handedSecret(const char *variable, const QString &credential)
{
    const QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    if (!value.isEmpty())
        return SecretText(value);
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return std::nullopt;
    const Result<QByteArray> file = readFile(folder + u'/' + credential);
    return file ? std::optional(SecretText(firstLine(*file))) : std::nullopt;
}

Result<SecretText> readFromKeychain(const QString &key)
{
    SecretStore store(SecretStore::Keep::InKeychain);
    Result<SecretText> out = SecretText();
    QEventLoop loop; // no window here that could be used meanwhile
    bool answered = false;
    store.read(key, [&](const Result<SecretText> &secret) {
        out = secret;
        answered = true;
        loop.quit();
    });
    if (!answered)
        loop.exec();
    return out;
}

Result<SecretText> SecretSources::storedSecretOf(const TenantConfig &tenant) const
{
    if (m_given)
        return *m_given;
    const Result<SecretText> out = readFromKeychain(tenant.secretKey());
    if (out)
        return out;
    Error error = out.error();
    // Without a keychain there is no secret either: both end the same way, and the text tells which it was.
    error.subject = tenant.name;
    if (error.code == ErrorCode::Keychain)
        error = {ErrorCode::NoCredential,
                 tenant.name,
                 QStringLiteral("there is no client secret (the keychain %1)").arg(error.detail),
                 0,
                 {}};
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

SecretText SecretSources::proxyPasswordOf(const TenantConfig &tenant) const
{
    if (!mayNeedProxyPassword(tenant))
        return {};
    return m_proxyPassword ? *m_proxyPassword : readFromKeychain(tenant.proxySecretKey()).value_or(SecretText());
}

} // namespace Trustgauge::Cli
