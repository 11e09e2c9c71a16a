#include "core/auth/certificateassertion.h"
#include "core/auth/secretcheck.h"
#include "core/config/tenantsfile.h"
#include "core/pipeline/pollcycle.h"
#include "core/simulator/simulator.h"

#include <QTest>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <optional>

using namespace Trustgauge;

namespace {

struct Pems
{
    QByteArray key, certificate;
};

QByteArray textOf(BIO *bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio, &text);
    const QByteArray out(text, size);
    BIO_free_all(bio);
    return out;
}

Pems makePems(int bits = 2048)
{
    EVP_PKEY *key = EVP_RSA_gen(static_cast<unsigned>(bits));
    X509 *certificate = X509_new();
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3'600);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
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

} // namespace

//! Signing in with a certificate in place of a secret, against the simulated sign-in service.
class TestCertificate : public QObject
{
    Q_OBJECT

    Result<CycleOutcome> poll(const QByteArray &registered, const QByteArray &pem, int clockOffset = 0,
                              TokenVersion version = TokenVersion::V2)
    {
        Simulator::SimulatorOptions options;
        options.devices = 5;
        options.clientCertificate = registered;
        Simulator::Simulator simulator(options);
        if (!simulator.start())
            qFatal("simulator");
        Simulator::Behaviour behaviour;
        behaviour.clockOffsetSeconds = clockOffset;
        simulator.setBehaviour(behaviour);
        TenantConfig tenant = readTenantsFile(simulator.info().configPath, {})->first().tenant;
        tenant.credential = CredentialKind::Certificate;
        tenant.tokenVersion = version;
        Governor governor;
        PollCycle cycle(tenant, SecretText(pem), governor);
        std::optional<Result<CycleOutcome>> out;
        connect(&cycle, &PollCycle::finished, this, [&](const Result<CycleOutcome> &outcome) { out = outcome; });
        cycle.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return failure(ErrorCode::Internal, {}, QStringLiteral("the cycle never ended"));
        return *out;
    }

    Pems m_pems = makePems();

private slots:
    void signsIn_data()
    {
        QTest::addColumn<bool>("keyFirst");
        QTest::addColumn<TokenVersion>("version");
        QTest::newRow("key first") << true << TokenVersion::V2;
        QTest::newRow("certificate first") << false << TokenVersion::V2;
        QTest::newRow("v1") << true << TokenVersion::V1;
    }
    void signsIn()
    {
        QFETCH(bool, keyFirst);
        QFETCH(TokenVersion, version);
        const QByteArray pem = keyFirst ? m_pems.key + m_pems.certificate : m_pems.certificate + m_pems.key;
        const auto outcome = poll(m_pems.certificate, pem, 0, version);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
    }
    void clockOfTheServiceIsFarAhead()
    {
        const auto outcome = poll(m_pems.certificate, m_pems.key + m_pems.certificate, 3'600);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(outcome->info.notices.join(u' ').contains(QStringLiteral("60 min behind")));
    }
    void anotherCertificate()
    {
        const Pems other = makePems();
        const auto outcome = poll(m_pems.certificate, other.key + other.certificate);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::TokenRefused);
        QVERIFY(outcome.error().detail.contains(QStringLiteral("AADSTS700027")));
    }
    void unusable_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no client secret");
        QTest::newRow("a secret") << QByteArray("abc~def") << QStringLiteral("no private key");
        QTest::newRow("only the key") << m_pems.key << QStringLiteral("no certificate");
        QTest::newRow("only the certificate") << m_pems.certificate << QStringLiteral("no private key");
        QTest::newRow("two that do not belong together")
            << m_pems.key + makePems().certificate << QStringLiteral("does not belong");
        QTest::newRow("encrypted") << QByteArray(
                                          "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE "
                                          "KEY-----\n")
                                          + m_pems.certificate
                                   << QStringLiteral("encrypted");
        const Pems weak = makePems(1024);
        QTest::newRow("weak") << weak.key + weak.certificate << QStringLiteral("2048");
    }
    void unusable()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, says);
        TenantConfig tenant;
        tenant.name = QStringLiteral("Contoso");
        tenant.credential = CredentialKind::Certificate;
        const auto checked = checkCredential(SecretText(pem), tenant);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::NoSecret);
        QCOMPARE(checked.error().subject, QStringLiteral("Contoso"));
        QVERIFY2(checked.error().detail.contains(says), qPrintable(checked.error().detail));
        QVERIFY(!checked.error().detail.contains(QStringLiteral("MII")));
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
