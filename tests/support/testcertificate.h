#pragma once

#include <QByteArray>

namespace Trustgauge::TestSupport {

//! A throw-away certificate and its private key, as PEM texts.
struct Pems
{
    QByteArray key, certificate;

    [[nodiscard]] QByteArray both() const { return key + certificate; }
};

//! \param fromSeconds and \param untilSeconds from now, its validity; 30 days unless told
[[nodiscard]] Pems makePems(int bits = 2048, long fromSeconds = 0, long untilSeconds = 2'592'000);

//! A server's certificate that signs itself, so that it serves as its authority too.
//! \param names as in an extension of X.509, such as `DNS:localhost,IP:127.0.0.1`
[[nodiscard]] Pems makeServerPems(const char *names, long fromSeconds, long untilSeconds);

} // namespace Trustgauge::TestSupport
