#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace Trustgauge {

//! A certificate with its private key, as PEM text holds them, in any order: the key unencrypted (PKCS#8 or RSA), the
//! certificate the one that is registered for the app; further certificates are ignored.
//! \return an error of BadCredential that says what is missing, with nothing of the text in it
[[nodiscard]] Result<void> checkCertificatePem(const SecretText &pem, const QString &subject);

//! What a PEM text holds to sign in with.
struct CertificateState
{
    enum class Fault { None, NotPem, NoKey, KeyEncrypted, KeyUnsuitable, NoCertificate, KeyOfAnother };

    Fault fault = Fault::None;
    // Of the certificate that the key belongs to, else of the first one; empty and invalid where there is none.
    QString commonName;
    QString thumbprint; //!< SHA-1 in upper-case hex, as the portal shows it
    QDateTime from, until;
};
//! Tells what is wrong with a PEM text, and what its certificate says; its validity is left to whoever knows the time.
//! Pure; any thread.
[[nodiscard]] CertificateState inspectCertificate(const SecretText &pem);

//! The signed assertion with which an app proves its certificate to the token endpoint (PS256, valid ten minutes).
//! \param audience the token endpoint itself
//! \param nowSeconds since 1970, by the clock of the service
[[nodiscard]] Result<QByteArray> certificateAssertion(const SecretText &pem, const QString &clientId,
                                                      const QUrl &audience, qint64 nowSeconds);

} // namespace Trustgauge
