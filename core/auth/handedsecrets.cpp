#include "core/auth/handedsecrets.h"

#include "core/base/localfile.h"
#include "core/base/secretinput.h"

#include <cstdlib>
#include <cstring>
#include <utility>

#include <openssl/crypto.h>

namespace Trustgauge {

namespace {

constexpr const char *credentialVariable = "TRUSTGAUGE_CLIENT_SECRET";
constexpr const char *publishVariable = "TRUSTGAUGE_PUBLISH_SECRET";
constexpr const char *proxyVariable = "TRUSTGAUGE_PROXY_PASSWORD";
constexpr const char *storeVariable = "TRUSTGAUGE_STORE_PASSWORD";

std::optional<SecretText> ofVariable(const char *name)
{
    char *const value = std::getenv(name); // not qgetenv(), which would make a copy
    if (!value)
        return std::nullopt;
    SecretText out = secretFrom(QByteArray(value));
    // unsetenv() leaves the text in memory, visible in /proc/PID/environ: overwrite it first.
    OPENSSL_cleanse(value, std::strlen(value));
    qunsetenv(name);
    return out.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

//! \param from receives where it was found
std::optional<SecretText> ofVariableOrFile(const char *variable, const QString &credential, QString &from)
{
    from = QString::fromLatin1(variable);
    if (std::optional<SecretText> out = ofVariable(variable))
        return out;
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return std::nullopt;
    from = folder + u'/' + credential;
    Result<QByteArray> file = readFile(from);
    if (!file)
        return std::nullopt;
    // systemd units cannot omit a credential, so an empty one counts as none.
    SecretText out = secretFrom(std::move(*file));
    return out.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace

HandedSecrets takeHandedSecrets()
{
    HandedSecrets out;
    QString from;
    out.credential = ofVariableOrFile(credentialVariable, QStringLiteral("clientSecret"), from);
    out.publishSecret = ofVariableOrFile(publishVariable, QStringLiteral("publishSecret"), out.publishSecretFrom);
    out.proxyPassword = ofVariableOrFile(proxyVariable, QStringLiteral("proxyPassword"), out.proxyPasswordFrom);
    out.storePassword = ofVariableOrFile(storeVariable, QStringLiteral("storePassword"), from);
    return out;
}

void dropHandedSecrets()
{
    for (const char *name : {credentialVariable, publishVariable, proxyVariable, storeVariable})
        ofVariable(name);
}

} // namespace Trustgauge
