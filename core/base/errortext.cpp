#include "core/base/errortext.h"

#include "core/base/exitcodes.h"
#include "core/base/networkfault.h"
#include "core/base/safetext.h"

namespace Trustgauge {

namespace {

//! The advice for an error code; empty where the detail already contains it.
Message remedy(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NoCredential:
        return sentence("ErrorText",
                        "Store it with 'trustgauge-cli secret set --tenant NAME', pass it on standard input with "
                        "--secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.");
    case ErrorCode::NoProxyPassword:
        return sentence("ErrorText", "Store it with 'trustgauge-cli secret set --proxy --tenant NAME', or give it "
                                     "in TRUSTGAUGE_PROXY_PASSWORD.");
    case ErrorCode::NoPublishSecret:
        return sentence("ErrorText", "Store it with 'trustgauge-cli secret set --publish --tenant NAME', or give "
                                     "it in TRUSTGAUGE_PUBLISH_SECRET.");
    case ErrorCode::SecretIsId:
        return sentence("ErrorText",
                        "Paste the secret's value, not its id. The portal shows the value once, when it is created.");
    case ErrorCode::Keychain:
        return sentence(
            "ErrorText",
            "Open it (by signing in to the desktop, or in its password manager), or go on without it and give "
            "the secret to this run only: on standard input with --secret-stdin or in "
            "TRUSTGAUGE_CLIENT_SECRET, the REST proxy's in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy's in "
            "TRUSTGAUGE_PROXY_PASSWORD.");
    case ErrorCode::Permission:
        return sentence(
            "ErrorText",
            "Add the missing application permission to the app registration and grant admin consent, then try again.");
    case ErrorCode::Licence:
        return sentence("ErrorText", "The tenant's licence does not include this data; check the Defender plan.");
    case ErrorCode::StoreNewer:
        return sentence("ErrorText", "Install the newer version, or name another store.");
    case ErrorCode::StoreLocked:
        return sentence("ErrorText", "Close the other program that uses it, then try again.");
    case ErrorCode::StoreBroken:
        return sentence("ErrorText", "The file was left as it is. Restore a backup, or name another store.");
    case ErrorCode::OutputFailed:
        return sentence("ErrorText", "See that the place exists, has room and may be written to, or choose another.");
    case ErrorCode::Network:
        if (error.httpStatus != NetworkFault::proxyCredentials)
            return {};
        return sentence("ErrorText", "Name the proxy's user in the tenant's proxy address and store its password "
                                     "with 'trustgauge-cli secret set --proxy --tenant NAME' or in the tenant's form.");
    case ErrorCode::ForeignHost:
        return sentence("ErrorText",
                        "The token is sent to the configured API host only; check the endpoints of the tenant.");
    default:
        return {};
    }
}

} // namespace

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::OutputFailed:
        return exitFault;
    case ErrorCode::Usage:
    case ErrorCode::BadInput:
    case ErrorCode::FileUnreadable:
    case ErrorCode::StoreBroken:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreEmpty:
        return exitUsage;
    case ErrorCode::NoCredential:
    case ErrorCode::NoProxyPassword:
    case ErrorCode::NoPublishSecret:
    case ErrorCode::BadCredential:
    case ErrorCode::SecretIsId:
    case ErrorCode::Keychain:
    case ErrorCode::TokenRefused:
    case ErrorCode::Permission:
    case ErrorCode::Licence:
        return exitAccess;
    case ErrorCode::Network:
    case ErrorCode::Api:
    case ErrorCode::ForeignHost:
        return exitNetwork;
    case ErrorCode::Cancelled:
        return exitInterrupted;
    }
    return exitFault;
}

Message errorMessage(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return sentence("ErrorText", "Cancelled; nothing was changed.");
    const Message said = error.subject.isEmpty()
                             ? error.detail
                             : Message(QStringLiteral("%1: %2")).arg(error.subject).arg(error.detail);
    const Message what = remedy(error);
    if (what.isEmpty())
        return said;
    const Message both = said.english().endsWith(u'.') ? Message(QStringLiteral("%1 %2"))
                                                       : sentence("ErrorText", "%1. %2");
    return both.arg(said).arg(what);
}

QString errorText(const Error &error)
{
    return ownLine(errorMessage(error).text()); // contains file and tenant names and texts from servers
}

QString clauseText(const Message &clause)
{
    QString text = clause.text();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return clause.english().endsWith(u'.') ? text : sentence("ErrorText", "%1.").arg(text).text();
}

} // namespace Trustgauge
