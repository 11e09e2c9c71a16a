#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace Trustgauge::Simulator {

//! What a TLS server needs, and what its clients must trust. All PEM.
struct ServerIdentity
{
    QByteArray authority; //!< the certificate of the authority
    QByteArray certificate;
    QByteArray key;
};

//! Makes a throw-away authority and a certificate by it for localhost, 127.0.0.1, ::1 and simulator.test (a name for
//! proxies, which are never asked for localhost), valid for two days.
//! Nothing, with a reason in \a error, when the cryptographic library refuses.
std::optional<ServerIdentity> makeServerIdentity(QString *error);

} // namespace Trustgauge::Simulator
