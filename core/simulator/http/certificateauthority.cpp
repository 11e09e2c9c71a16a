#include "core/simulator/http/certificateauthority.h"

#include "core/simulator/http/opensslpointers.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <QRandomGenerator>

namespace Trustgauge::Simulator {

namespace {

constexpr long validSeconds = 2L * 86'400;
constexpr long startsBeforeSeconds = 3'600; // tolerates clock differences

bool setName(X509_NAME *name, const char *commonName)
{
    return X509_NAME_add_entry_by_txt(name, "O", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Simulator"), -1,
                                      -1, 0)
               == 1
           && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(commonName),
                                         -1, -1, 0)
                  == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

CertificatePtr makeCertificate(EVP_PKEY *key, const char *commonName, X509 *issuer, EVP_PKEY *issuerKey)
{
    CertificatePtr certificate(X509_new());
    if (!certificate)
        return nullptr;
    X509 *self = certificate.get();
    X509 *signer = issuer == nullptr ? self : issuer;
    const auto serial = static_cast<long>(QRandomGenerator::system()->generate() >> 1);
    const bool ok = X509_set_version(self, 2) == 1 && ASN1_INTEGER_set(X509_get_serialNumber(self), serial) == 1
                    && X509_gmtime_adj(X509_getm_notBefore(self), -startsBeforeSeconds) != nullptr
                    && X509_gmtime_adj(X509_getm_notAfter(self), validSeconds) != nullptr
                    && X509_set_pubkey(self, key) == 1 && setName(X509_get_subject_name(self), commonName)
                    && X509_set_issuer_name(self, X509_get_subject_name(signer)) == 1;
    if (!ok)
        return nullptr;
    bool extended = addExtension(self, signer, NID_subject_key_identifier, "hash");
    if (issuer == nullptr) {
        extended = extended && addExtension(self, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
                   && addExtension(self, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        extended = extended && addExtension(self, signer, NID_authority_key_identifier, "keyid")
                   && addExtension(self, signer, NID_basic_constraints, "critical,CA:FALSE")
                   && addExtension(self, signer, NID_key_usage, "critical,digitalSignature")
                   && addExtension(self, signer, NID_ext_key_usage, "serverAuth,clientAuth")
                   && addExtension(self, signer, NID_subject_alt_name,
                                   "DNS:localhost,DNS:simulator.test,IP:127.0.0.1,IP:::1");
    }
    if (!extended || X509_sign(self, issuerKey, EVP_sha256()) == 0)
        return nullptr;
    return certificate;
}

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

QByteArray pemOf(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(bio.get(), certificate) == 1 ? textOf(bio.get()) : QByteArray();
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    return PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1 ? textOf(bio.get())
                                                                                                : QByteArray();
}

} // namespace

std::optional<ServerIdentity> makeServerIdentity(QString *error)
{
    const KeyPtr authorityKey(EVP_EC_gen("P-256"));
    const KeyPtr serverKey(EVP_EC_gen("P-256"));
    if (authorityKey && serverKey) {
        const CertificatePtr authority = makeCertificate(authorityKey.get(), "Throw-away authority", nullptr,
                                                         authorityKey.get());
        const CertificatePtr server = authority ? makeCertificate(serverKey.get(), "localhost", authority.get(),
                                                                  authorityKey.get())
                                                : nullptr;
        if (server) {
            ServerIdentity identity{pemOf(authority.get()), pemOf(server.get()), pemOf(serverKey.get())};
            if (!identity.authority.isEmpty() && !identity.certificate.isEmpty() && !identity.key.isEmpty())
                return identity;
        }
    }
    if (error != nullptr) {
        char reason[256];
        ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
        *error = QStringLiteral("The certificate could not be made: ") + QString::fromLatin1(reason);
    }
    return std::nullopt;
}

} // namespace Trustgauge::Simulator
