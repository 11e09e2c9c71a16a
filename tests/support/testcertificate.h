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

} // namespace Trustgauge::TestSupport
