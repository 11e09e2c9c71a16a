#pragma once

#include "core/base/message.h"

#include <QMetaType>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace Trustgauge {

//! The kind of an error. It determines the exit code and the advice shown.
enum class ErrorCode {
    Internal,        //!< a bug in this program
    Usage,           //!< an invalid command line or setting
    BadInput,        //!< a file with invalid content
    FileUnreadable,  //!< an input file that cannot be opened or read
    OutputFailed,    //!< an output that cannot be written
    NoCredential,    //!< no client secret or certificate to sign in with
    NoProxyPassword, //!< no password for the forward proxy
    NoPublishSecret, //!< no secret for the REST proxy
    BadCredential,   //!< an unusable credential: a secret in quotes, or PEM without certificate and key
    SecretIsId,      //!< the secret is a GUID: probably its id was pasted instead of its value
    Keychain,        //!< the keychain is locked or not available
    TokenRefused,    //!< Entra refused to issue a token (the detail has the AADSTS code)
    Permission,      //!< the API refused because roles are missing
    Licence,         //!< the API refused because of a missing licence or an inactive tenant
    Network,         //!< host not found, connection refused, TLS, time-out
    Api,             //!< the API answered against its documentation
    ForeignHost,     //!< a link leads to a host that must not get the token
    StoreBroken,     //!< the database file is damaged
    StoreNewer,      //!< the database was written by a newer program
    StoreLocked,     //!< another program holds the database
    StoreEmpty,      //!< the store has nothing to show or export
    Cancelled,
};

//! An error as a value. Neither subject nor detail contains a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Message subject; //!< names the file, key, line, tenant or host; a name alone is untranslated text
    Message detail;
    int httpStatus = 0; //!< of the response; for the code Network a NetworkFault; 0: none

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, Message subject, Message detail, int httpStatus = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), httpStatus});
}

//! The exit code of the command line for an error that ends a command.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Error)
