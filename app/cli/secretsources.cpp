#include "app/cli/secretsources.h"

#include "core/auth/secretcheck.h"
#include "core/auth/secretstore.h"
#include "core/base/jsontext.h"

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
    static const char *const variable = "TRUSTGAUGE_CLIENT_SECRET";
    const bool inEnvironment = qEnvironmentVariableIsSet(variable);
    const QByteArray value = qgetenv(variable);
    qunsetenv(variable); // no child shall inherit it
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (fromStandardInput) {
        m_given = secretOfStandardInput();
    } else if (inEnvironment && !value.isEmpty()) {
        m_given = SecretText(value);
    } else if (!folder.isEmpty()) {
        if (const Result<QByteArray> file = readFile(folder + QStringLiteral("/clientSecret")))
            m_given = SecretText(firstLine(*file));
    }
}

Result<SecretText> SecretSources::secretOf(const TenantConfig &tenant) const
{
    if (m_given) {
        if (const auto good = checkCredential(*m_given, tenant); !good)
            return tl::unexpected(good.error());
        return *m_given;
    }
    SecretStore store(SecretStore::Keep::InKeychain);
    Result<SecretText> out = SecretText();
    QEventLoop loop; // no window here that could be used meanwhile
    bool answered = false;
    store.read(tenant.secretKey(), [&](const Result<SecretText> &secret) {
        out = secret;
        answered = true;
        loop.quit();
    });
    if (!answered)
        loop.exec();
    if (!out) {
        Error error = out.error();
        // Without a keychain there is no secret either: both end the same way, and the text tells which it was.
        error.subject = tenant.name;
        if (error.code == ErrorCode::Keychain)
            error = {ErrorCode::NoSecret,
                     tenant.name,
                     QStringLiteral("there is no client secret (the keychain %1)").arg(error.detail),
                     0,
                     {}};
        return tl::unexpected(error);
    }
    if (const auto good = checkCredential(*out, tenant); !good)
        return tl::unexpected(good.error());
    return out;
}

} // namespace Trustgauge::Cli
