#include "core/auth/certificateassertion.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QUuid>

#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace Trustgauge {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qint64 lifeSeconds = 600;
constexpr int smallestKeyBits = 2048;

template<auto Function>
struct Deleter
{
    template<typename T>
    void operator()(T *object) const
    {
        Function(object);
    }
};
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;

//! Prevents OpenSSL from asking for the passphrase of an encrypted key on the terminal.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*forWriting*/, void * /*data*/)
{
    return -1;
}

struct KeyPair
{
    std::optional<CertificateFault> fault;
    KeyPtr key;
    CertificatePtr certificate; // the one of the key, else the first one
};

KeyPair readKeyPair(const SecretText &pem)
{
    using Fault = CertificateFault;
    const QByteArray &text = pem.reveal();
    const auto bio = [&text] { return BioPtr(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size()))); };
    KeyPair out;
    if (!text.contains("-----BEGIN ")) {
        out.fault = Fault::NotPem;
        return out;
    }
    out.key.reset(PEM_read_bio_PrivateKey(bio().get(), nullptr, noPassphrase, nullptr));
    if (!out.key)
        out.fault = text.contains("ENCRYPTED") ? Fault::KeyEncrypted : Fault::NoKey;
    else if (EVP_PKEY_base_id(out.key.get()) != EVP_PKEY_RSA || EVP_PKEY_bits(out.key.get()) < smallestKeyBits)
        out.fault = Fault::KeyUnsuitable;
    // The key may belong to a later certificate than the first.
    const BioPtr certificates = bio();
    while (CertificatePtr certificate{PEM_read_bio_X509(certificates.get(), nullptr, noPassphrase, nullptr)}) {
        const bool fits = out.key && X509_check_private_key(certificate.get(), out.key.get()) == 1;
        if (fits || !out.certificate)
            out.certificate = std::move(certificate);
        if (fits)
            return out;
    }
    if (!out.fault)
        out.fault = out.certificate ? Fault::KeyOfAnother : Fault::NoCertificate;
    return out;
}

//! What older versions stored of the faults, so that it goes on being translated.
[[maybe_unused]] constexpr std::array formerSentences{
    QT_TRANSLATE_NOOP("Auth", "the certificate cannot be used: %1"),
    QT_TRANSLATE_NOOP("Auth", "there is no private key in the PEM text"),
    QT_TRANSLATE_NOOP("Auth", "its private key is encrypted; give it without a passphrase"),
    QT_TRANSLATE_NOOP("Auth", "its key must be RSA of at least 2048 bits"),
    QT_TRANSLATE_NOOP("Auth", "there is no certificate in the PEM text"),
    QT_TRANSLATE_NOOP("Auth", "the private key does not belong to it"),
};

Result<KeyPair> keyPairOf(const SecretText &pem, const Message &subject)
{
    KeyPair out = readKeyPair(pem);
    if (out.fault)
        return failure(
            ErrorCode::BadCredential, subject,
            sentence("Auth", "the certificate cannot be used: %1. %2").arg(meaningOf(*out.fault), remedyOf(*out.fault)));
    return out;
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *encoded = nullptr;
    const int length = i2d_X509(certificate, &encoded);
    const QByteArray der(reinterpret_cast<const char *>(encoded), std::max(0, length));
    OPENSSL_free(encoded);
    return der;
}

QByteArray jsonPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(base64Url);
}

} // namespace

Result<void> checkCertificatePem(const SecretText &pem, const Message &subject)
{
    const Result<KeyPair> pair = keyPairOf(pem, subject);
    if (!pair)
        return tl::unexpected(pair.error());
    return {};
}

CertificateState inspectCertificate(const SecretText &pem)
{
    const KeyPair pair = readKeyPair(pem);
    CertificateState out;
    out.fault = pair.fault;
    if (!pair.certificate)
        return out;
    const QByteArray der = derOf(pair.certificate.get());
    const QSslCertificate certificate(der, QSsl::Der);
    out.commonName = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    out.thumbprint = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper());
    out.from = certificate.effectiveDate();
    out.until = certificate.expiryDate();
    return out;
}

std::optional<CertificateFault> CertificateState::faultAt(const QDateTime &now) const
{
    if (fault)
        return fault;
    if (now < from)
        return CertificateFault::NotYetValid;
    return now >= until ? std::optional(CertificateFault::Expired) : std::nullopt;
}

Result<QByteArray> certificateAssertion(const SecretText &pem, const QString &clientId, const QUrl &audience,
                                        qint64 nowSeconds)
{
    const Result<KeyPair> pair = keyPairOf(pem, clientId);
    if (!pair)
        return tl::unexpected(pair.error());
    const QByteArray der = derOf(pair->certificate.get());
    const auto thumbprint = [&der](QCryptographicHash::Algorithm method) {
        return QString::fromLatin1(QCryptographicHash::hash(der, method).toBase64(base64Url));
    };
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("PS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")},
                             {QStringLiteral("x5t"), thumbprint(QCryptographicHash::Sha1)},
                             {QStringLiteral("x5t#S256"), thumbprint(QCryptographicHash::Sha256)}};
    const QJsonObject claims{{QStringLiteral("aud"), audience.toString(QUrl::FullyEncoded)},
                             {QStringLiteral("iss"), clientId},
                             {QStringLiteral("sub"), clientId},
                             {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                             {QStringLiteral("iat"), nowSeconds},
                             {QStringLiteral("nbf"), nowSeconds},
                             {QStringLiteral("exp"), nowSeconds + lifeSeconds}};
    const QByteArray text = jsonPart(header) + '.' + jsonPart(claims);

    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t length = 0;
    const bool ready = EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, pair->key.get()) == 1
                       && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) > 0
                       && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) > 0
                       && EVP_DigestSign(context.get(), nullptr, &length, bytes, static_cast<size_t>(text.size())) == 1;
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (!ready
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                          static_cast<size_t>(text.size()))
               != 1)
        return failure(ErrorCode::Internal, clientId, sentence("Auth", "the assertion could not be signed"));
    signature.truncate(static_cast<qsizetype>(length));
    return text + '.' + signature.toBase64(base64Url);
}

} // namespace Trustgauge
