#include "support/testcertificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace Trustgauge::TestSupport {

namespace {

QByteArray textOf(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray out(text, size);
    BIO_free_all(bio);
    return out;
}

Pems pemsOf(X509 *certificate, EVP_PKEY *key)
{
    Pems out;
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    out.certificate = textOf(bio);
    bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    out.key = textOf(bio);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return out;
}

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

Pems makeServerPems(const char *names, long fromSeconds, long untilSeconds)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 4711);
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), untilSeconds);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Throw-away host"), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_subject_alt_name, names);
    X509_sign(certificate, key, EVP_sha256());
    return pemsOf(certificate, key);
}

Pems makePems(int bits, long fromSeconds, long untilSeconds)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<unsigned>(bits));
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), untilSeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("Throw-away app"), -1, -1, 0);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    return pemsOf(certificate, key);
}

namespace {

X509 *begunCertificate(EVP_PKEY *key, const char *commonName, long fromSeconds, long untilSeconds)
{
    static long serial = 1;
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), untilSeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    X509_set_pubkey(certificate, key);
    return certificate;
}

BIO *readerOf(const QByteArray &text)
{
    return BIO_new_mem_buf(text.constData(), static_cast<int>(text.size()));
}

} // namespace

Pems makeAuthority(const char *name)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = begunCertificate(key, name, -86'400, 2'592'000);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(certificate, key, EVP_sha256());
    return pemsOf(certificate, key);
}

Pems issuePems(const Pems &authority, const char *names, long fromSeconds, long untilSeconds)
{
    BIO *reader = readerOf(authority.certificate);
    X509 *issuer = PEM_read_bio_X509(reader, nullptr, nullptr, nullptr);
    BIO_free_all(reader);
    reader = readerOf(authority.key);
    EVP_PKEY *issuerKey = PEM_read_bio_PrivateKey(reader, nullptr, nullptr, nullptr);
    BIO_free_all(reader);
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = begunCertificate(key, "Throw-away server", fromSeconds, untilSeconds);
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate, NID_ext_key_usage, "serverAuth");
    addExtension(certificate, NID_subject_alt_name, names);
    X509_sign(certificate, issuerKey, EVP_sha256());
    X509_free(issuer);
    EVP_PKEY_free(issuerKey);
    return pemsOf(certificate, key);
}

} // namespace Trustgauge::TestSupport
