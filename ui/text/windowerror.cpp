#include "ui/text/windowerror.h"

#include "core/base/errortext.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace Trustgauge {

QString windowErrorText(const Error &error)
{
    // The advice in these errors is about commands to type into a terminal.
    switch (error.code) {
    case ErrorCode::NoCredential:
        return QCoreApplication::translate("WindowError",
                                           "No client secret or certificate is known for this tenant. Edit the tenant "
                                           "and give the secret's value, or the certificate with its key.");
    case ErrorCode::NoProxyPassword:
        return QCoreApplication::translate(
            "WindowError", "No password is known for this tenant's forward proxy. Edit the tenant and enter it.");
    case ErrorCode::NoPublishSecret:
        return QCoreApplication::translate(
            "WindowError", "No secret is known for the REST proxy that scores are published to. Edit the tenant and "
                           "enter it under publishing.");
    case ErrorCode::Keychain: {
        Error saidOnly = error;
        saidOnly.code = ErrorCode::Internal; // because this code has no advice
        return QCoreApplication::translate(
                   "WindowError", "%1. Open the keychain, or edit the tenant and give the secret for this session only.")
            .arg(plainText(errorText(saidOnly)));
    }
    default:
        return plainText(errorText(error));
    }
}

} // namespace Trustgauge
