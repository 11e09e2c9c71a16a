#include "core/simulator/entra/clientassertion.h"

#include "core/simulator/entra/base64url.h"
#include "core/simulator/http/opensslpointers.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSslCertificate>

namespace Trustgauge::Simulator {

namespace {

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, base64Url);
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool signatureHolds(EVP_PKEY *key, bool pss, const QByteArray &text, const QByteArray &signature)
{
    const DigestPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    if (EVP_DigestVerifyInit(context.get(), &parameters, EVP_sha256(), nullptr, key) != 1)
        return false;
    if (pss && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) <= 0)
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
                            bytesOf(text), static_cast<std::size_t>(text.size()))
           == 1;
}

} // namespace

AssertionFault checkClientAssertion(const QByteArray &assertion, const QByteArray &certificatePem,
                                    const QByteArray &clientId, const QByteArray &audienceEnd, qint64 nowSeconds)
{
    const QList<QByteArray> parts = assertion.split('.');
    if (parts.size() != 3)
        return AssertionFault::Malformed;
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
    const QJsonObject claims = QJsonDocument::fromJson(decoded(parts.at(1))).object();
    const QString algorithm = header.value(QLatin1String("alg")).toString();
    const bool pss = algorithm == QLatin1String("PS256");
    if ((!pss && algorithm != QLatin1String("RS256")) || claims.isEmpty())
        return AssertionFault::Malformed;

    const BioPtr bio(BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())));
    const CertificatePtr certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return AssertionFault::UnknownCertificate;
    unsigned char *encoded = nullptr;
    const int length = i2d_X509(certificate.get(), &encoded);
    const QByteArray der(reinterpret_cast<const char *>(encoded), std::max(0, length));
    OPENSSL_free(encoded);
    const QByteArray sha1 = header.value(QLatin1String("x5t")).toString().toLatin1();
    const QByteArray sha256 = header.value(QLatin1String("x5t#S256")).toString().toLatin1();
    const auto thumbprint = [&](QCryptographicHash::Algorithm method) {
        return QCryptographicHash::hash(der, method).toBase64(base64Url);
    };
    if (sha1 != thumbprint(QCryptographicHash::Sha1) && sha256 != thumbprint(QCryptographicHash::Sha256))
        return AssertionFault::UnknownCertificate;

    if (QSslCertificate(certificatePem, QSsl::Pem).expiryDate().toSecsSinceEpoch() < nowSeconds)
        return AssertionFault::ExpiredCertificate;
    const KeyPtr key(X509_get_pubkey(certificate.get()));
    if (!key || !signatureHolds(key.get(), pss, parts.at(0) + '.' + parts.at(1), decoded(parts.at(2))))
        return AssertionFault::BadSignature;

    const double now = static_cast<double>(nowSeconds);
    constexpr double skew = 300;
    if (claims.value(QLatin1String("exp")).toDouble() < now - skew
        || claims.value(QLatin1String("nbf")).toDouble() > now + skew)
        return AssertionFault::OutsideValidity;
    const QString client = QString::fromUtf8(clientId);
    const bool partiesRight =
        claims.value(QLatin1String("iss")).toString().compare(client, Qt::CaseInsensitive) == 0
        && claims.value(QLatin1String("sub")).toString().compare(client, Qt::CaseInsensitive) == 0
        && claims.value(QLatin1String("aud")).toString().endsWith(QString::fromUtf8(audienceEnd), Qt::CaseInsensitive);
    return partiesRight ? AssertionFault::None : AssertionFault::WrongParties;
}

} // namespace Trustgauge::Simulator
