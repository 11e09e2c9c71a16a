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

std::optional<SecretText> ofVariable(const char *name)
{
    char *const value = std::getenv(name); // not qgetenv, which gives a copy
    if (!value)
        return std::nullopt;
    SecretText out = secretFrom(QByteArray(value));
    // Taking the variable out leaves the text where the system shows it, in /proc/PID/environ.
    OPENSSL_cleanse(value, std::strlen(value));
    qunsetenv(name);
    return out.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

std::optional<SecretText> ofVariableOrFile(const char *variable, const QString &credential)
{
    if (std::optional<SecretText> out = ofVariable(variable))
        return out;
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return std::nullopt;
    Result<QByteArray> file = readFile(folder + u'/' + credential);
    if (!file)
        return std::nullopt;
    // A unit cannot leave a credential out, so an empty line in its place counts as none.
    SecretText out = secretFrom(std::move(*file));
    return out.isEmpty() ? std::nullopt : std::optional(std::move(out));
}

} // namespace

HandedSecrets takeHandedSecrets()
{
    return {ofVariableOrFile(credentialVariable, QStringLiteral("clientSecret")),
            ofVariableOrFile(publishVariable, QStringLiteral("publishSecret")),
            ofVariableOrFile(proxyVariable, QStringLiteral("proxyPassword"))};
}

void dropHandedSecrets()
{
    for (const char *name : {credentialVariable, publishVariable, proxyVariable})
        ofVariable(name);
}

} // namespace Trustgauge
