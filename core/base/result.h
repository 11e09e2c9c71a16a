#pragma once

#include "core/base/message.h"

#include <QMetaType>
#include <QString>

#include <chrono>

#include <optional>

#include <tl/expected.hpp>

namespace Trustgauge {

//! What kind of thing went wrong; decides the exit code and what the interface offers to do about it.
enum class ErrorCode {
    Internal,        //!< a fault of ours
    Usage,           //!< a command line or a setting that makes no sense
    BadInput,        //!< a file whose content is refused
    FileUnreadable,  //!< an input file that cannot be opened or read
    OutputFailed,    //!< an output that cannot be written
    NoCredential,    //!< neither a client secret nor a certificate to sign in with is at hand
    NoProxyPassword, //!< no password of the forward proxy is at hand
    NoPublishSecret, //!< no secret of the REST proxy is at hand
    BadCredential,   //!< what is at hand cannot be it: a secret in quotes, no certificate with its key
    SecretIsId,      //!< the secret has the shape of a GUID: its id was pasted instead of its value
    Keychain,        //!< the keychain does not answer or refuses
    TokenRefused,    //!< Entra refused the token (see detail for the AADSTS code)
    Permission,      //!< the API refused for missing roles
    Licence,         //!< the API refused for a missing licence or an inactive tenant
    Network,         //!< host not found, connection refused, TLS, time-out
    Api,             //!< the API answered, but not with what it documents
    ForeignHost,     //!< a link leads to a host that must not see the token
    StoreBroken,     //!< the database file is damaged
    StoreNewer,      //!< the database was written by a newer program
    StoreLocked,     //!< another program holds the database
    StoreEmpty,      //!< nothing is stored that could be shown or exported
    Cancelled,
};

//! An error as a value. `subject` names the file, key, row or host; `detail` holds no secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject;
    Message detail;
    int httpStatus = 0;
    std::chrono::seconds retryAfter{0};

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject, Message detail, int httpStatus = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), httpStatus, {}});
}

//! The exit code of the command line for an error that ends a command.
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Error)
