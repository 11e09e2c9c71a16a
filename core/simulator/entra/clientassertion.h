#pragma once

#include <QByteArray>

namespace Trustgauge::Simulator {

//! Why a client assertion (RS256 or PS256) is refused.
enum class AssertionFault {
    None,
    Malformed,
    UnknownCertificate,
    ExpiredCertificate,
    BadSignature,
    OutsideValidity,
    WrongParties
};

//! Checks an assertion against a registered certificate: signature, `x5t` or `x5t#S256`, issuer and subject (\a
//! clientId), audience (must end in \a audienceEnd, case-insensitive), validity at \a nowSeconds (Unix time).
AssertionFault checkClientAssertion(const QByteArray &assertion, const QByteArray &certificatePem,
                                    const QByteArray &clientId, const QByteArray &audienceEnd, qint64 nowSeconds);

} // namespace Trustgauge::Simulator
