#pragma once

#include <QByteArray>

namespace Trustgauge::TestSupport {

//! A temporary certificate and its private key, as PEM texts.
struct Pems
{
    QByteArray key, certificate;

    [[nodiscard]] QByteArray both() const { return key + certificate; }
};

//! \param fromSeconds and \param untilSeconds validity, relative to now; default 30 days
[[nodiscard]] Pems makePems(int bits = 2048, long fromSeconds = 0, long untilSeconds = 2'592'000);

//! A self-signed server certificate, which also serves as its own authority.
//! \param names in the syntax of subjectAltName, such as `DNS:localhost,IP:127.0.0.1`
[[nodiscard]] Pems makeServerPems(const char *names, long fromSeconds, long untilSeconds);

//! A certificate authority.
[[nodiscard]] Pems makeAuthority(const char *name);
//! A server certificate of that authority. \param names as of makeServerPems()
[[nodiscard]] Pems issuePems(const Pems &authority, const char *names, long fromSeconds, long untilSeconds);

} // namespace Trustgauge::TestSupport
