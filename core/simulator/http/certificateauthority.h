#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace Trustgauge::Simulator {

//! The credentials of a TLS server, and the authority that its clients must trust. All PEM.
struct ServerIdentity
{
    QByteArray authority; //!< certificate of the authority
    QByteArray certificate;
    QByteArray key;
};

//! Makes a temporary authority and a server certificate for localhost, 127.0.0.1, ::1 and simulator.test (for tests
//! with proxies, which are never used for localhost), valid for two days.
//! Returns nullopt, with a reason in \a error, when OpenSSL fails.
std::optional<ServerIdentity> makeServerIdentity(QString *error);

} // namespace Trustgauge::Simulator
