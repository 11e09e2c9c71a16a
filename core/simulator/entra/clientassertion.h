#pragma once

#include <QByteArray>

namespace Trustgauge::Simulator {

//! Why a signed client assertion (RS256 or PS256) is not accepted.
enum class AssertionFault {
    None,
    Malformed,
    UnknownCertificate,
    ExpiredCertificate,
    BadSignature,
    OutsideValidity,
    WrongParties
};

//! Checks an assertion against a registered certificate: signature, `x5t` or `x5t#S256`, issuer and subject (\a clientId),
//! audience (one that ends in \a audienceEnd, without regard to case), validity at \a nowSeconds.
AssertionFault checkClientAssertion(const QByteArray &assertion, const QByteArray &certificatePem,
                                    const QByteArray &clientId, const QByteArray &audienceEnd, qint64 nowSeconds);

} // namespace Trustgauge::Simulator
