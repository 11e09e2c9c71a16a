#pragma once

#include "core/base/secrettext.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Trustgauge {

// The messages of NTLM, version 2, as [MS-NLMP] describes them, without signing or sealing: what a proxy asks for.

//! The first message, which holds nothing of the user.
[[nodiscard]] QByteArray ntlmNegotiate();

struct NtlmReply
{
    QByteArray clientChallenge; //!< 8 bytes, random
    quint64 fileTime = 0;       //!< 100 ns since 1601, used where the server names no time
};
//! The third message, the answer to a server's challenge; nullopt: that is none.
//! \param user `DOMAIN\name`, `name@domain` or a name
[[nodiscard]] std::optional<QByteArray> ntlmAuthenticate(const QByteArray &challenge, const QString &user,
                                                         const SecretText &password, const NtlmReply &with);

} // namespace Trustgauge
