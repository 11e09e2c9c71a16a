#pragma once

#include "core/base/facttable.h"
#include "core/base/message.h"

#include <QtGlobal>

#include <array>

namespace Trustgauge {

//! What is wrong with a certificate to sign in with.
enum class CertificateFault {
    NotPem,
    NoKey,
    KeyEncrypted,
    KeyUnsuitable,
    NoCertificate,
    KeyOfAnother,
    NotYetValid,
    Expired,
};

struct CertificateFaultFacts
{
    CertificateFault fault;
    // Source texts of context "Doctor".
    const char *meaning; //!< a clause
    const char *remedy;  //!< complete sentences
};

inline constexpr std::array certificateFaultFacts{
    CertificateFaultFacts{
        CertificateFault::NotPem,
        QT_TRANSLATE_NOOP("Doctor", "the text is no PEM, so there is no private key in it"),
        QT_TRANSLATE_NOOP("Doctor", "Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 "
                                    "-nodes); if it is a client secret, set the tenant's credential to secret."),
    },
    CertificateFaultFacts{
        CertificateFault::NoKey,
        QT_TRANSLATE_NOOP("Doctor", "there is no private key in the PEM text"),
        QT_TRANSLATE_NOOP("Doctor", "Give the private key together with its certificate, as one PEM text."),
    },
    CertificateFaultFacts{
        CertificateFault::KeyEncrypted,
        QT_TRANSLATE_NOOP("Doctor", "the private key is encrypted with a passphrase"),
        QT_TRANSLATE_NOOP("Doctor",
                          "Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it."),
    },
    CertificateFaultFacts{
        CertificateFault::KeyUnsuitable,
        QT_TRANSLATE_NOOP("Doctor", "the private key must be RSA of at least 2048 bits"),
        QT_TRANSLATE_NOOP("Doctor", "Make a certificate with an RSA key of 2048 bits or more and upload it."),
    },
    CertificateFaultFacts{
        CertificateFault::NoCertificate,
        QT_TRANSLATE_NOOP("Doctor", "there is no certificate in the PEM text"),
        QT_TRANSLATE_NOOP("Doctor", "Give the certificate together with its private key, as one PEM text."),
    },
    CertificateFaultFacts{
        CertificateFault::KeyOfAnother,
        QT_TRANSLATE_NOOP("Doctor", "the private key does not belong to the certificate"),
        QT_TRANSLATE_NOOP("Doctor", "Give the key and the certificate that were made together."),
    },
    CertificateFaultFacts{
        CertificateFault::NotYetValid,
        QT_TRANSLATE_NOOP("Doctor", "the certificate is not valid yet"),
        QT_TRANSLATE_NOOP("Doctor", "Wait until its time begins, or store and upload one that is valid now."),
    },
    CertificateFaultFacts{
        CertificateFault::Expired,
        QT_TRANSLATE_NOOP("Doctor", "the certificate has expired"),
        QT_TRANSLATE_NOOP("Doctor", "Make a new certificate, upload it under Certificates and secrets, and store it in "
                                    "place of the expired one."),
    },
};
static_assert(hasRowForEach(certificateFaultFacts, &CertificateFaultFacts::fault));

[[nodiscard]] constexpr const CertificateFaultFacts &factsOf(CertificateFault fault)
{
    return certificateFaultFacts[static_cast<size_t>(fault)];
}

//! A clause to follow 'the certificate cannot be used: '.
[[nodiscard]] inline Message meaningOf(CertificateFault fault)
{
    return sentence("Doctor", factsOf(fault).meaning);
}
//! What to do, in complete sentences.
[[nodiscard]] inline Message remedyOf(CertificateFault fault)
{
    return sentence("Doctor", factsOf(fault).remedy);
}

} // namespace Trustgauge
