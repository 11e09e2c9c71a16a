#pragma once

#include "core/auth/certificatefault.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

//! Checks that a PEM text has an unencrypted private key (PKCS#8 or RSA) and a certificate for it, in any order.
//! Further certificates are ignored. Pure; any thread.
//! \return BadCredential that says what is missing and what to do, without quoting the text
[[nodiscard]] Result<void> checkCertificatePem(const SecretText &pem, const Message &subject);

//! What a PEM text contains for signing in.
struct CertificateState
{
    std::optional<CertificateFault> fault; //!< of the text, so neither NotYetValid nor Expired
    // Of the certificate that belongs to the key, else of the first one; empty and invalid when there is none.
    QString commonName;
    QString thumbprint; //!< SHA-1, upper-case hex, as shown in the portal
    QDateTime from, until;

    //! The fault at a time: that of the text, else NotYetValid, Expired or none.
    [[nodiscard]] std::optional<CertificateFault> faultAt(const QDateTime &now) const;
};
//! Finds what is wrong with a PEM text and what its certificate says. Pure; any thread.
[[nodiscard]] CertificateState inspectCertificate(const SecretText &pem);

//! The signed assertion (PS256, valid for ten minutes) that proves possession of the certificate to the token endpoint.
//! \param audience the URL of the token endpoint
//! \param nowSeconds Unix time by the service's clock
[[nodiscard]] Result<QByteArray> certificateAssertion(const SecretText &pem, const QString &clientId,
                                                      const QUrl &audience, qint64 nowSeconds);

} // namespace Trustgauge
