#pragma once

#include "core/base/secrettext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Trustgauge {

// NTLM version 2 messages as in [MS-NLMP], without signing or sealing, for proxy authentication.

//! The first message (NEGOTIATE); contains nothing about the user.
[[nodiscard]] QByteArray ntlmNegotiate();

struct NtlmReply
{
    QByteArray clientChallenge; //!< 8 bytes, random
    quint64 fileTime = 0;       //!< ticks of 100 ns since 1601, used when the server sends no time
};
//! The third message (AUTHENTICATE), the response to a challenge; nullopt when `challenge` is malformed.
//! \param user `DOMAIN\name`, `name@domain` or a plain name
[[nodiscard]] std::optional<QByteArray> ntlmAuthenticate(const QByteArray &challenge, const QString &user,
                                                         const SecretText &password, const NtlmReply &with);

} // namespace Trustgauge
