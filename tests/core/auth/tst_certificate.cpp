#include "core/auth/certificateassertion.h"
#include "core/auth/secretcheck.h"
#include "core/poll/pollcycle.h"
#include "support/simulatedtenant.h"
#include "support/testcertificate.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Trustgauge;
using TestSupport::makePems;
using TestSupport::Pems;

//! Signing in with a certificate in place of a secret, against the simulated sign-in service.
class TestCertificate : public QObject
{
    Q_OBJECT

    Result<CycleOutcome> poll(const QByteArray &registered, const QByteArray &pem, int clockOffset = 0,
                              TokenVersion version = TokenVersion::V2)
    {
        Simulator::SimulatorOptions options = TestSupport::unlimited(5);
        options.clientCertificate = registered;
        const auto simulator = TestSupport::started(options);
        Simulator::Behaviour behaviour;
        behaviour.clockOffsetSeconds = clockOffset;
        simulator->setBehaviour(behaviour);
        TenantConfig tenant = TestSupport::tenantOf(*simulator);
        tenant.credential = CredentialKind::Certificate;
        tenant.tokenVersion = version;
        RateLimiter limiter;
        PollCycle cycle(tenant, SecretText(pem), limiter);
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
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
    }
    void clockOfTheServiceIsFarAhead()
    {
        const auto outcome = poll(m_pems.certificate, m_pems.key + m_pems.certificate, 3'600);
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail.english()));
        QVERIFY(
            Message::joined(outcome->info.notices, QString(u' ')).english().contains(QStringLiteral("60 min behind")));
    }
    void anotherCertificate()
    {
        const Pems other = makePems();
        const auto outcome = poll(m_pems.certificate, other.key + other.certificate);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::TokenRefused);
        QVERIFY(outcome.error().detail.english().contains(QStringLiteral("AADSTS700027")));
    }
    void unusable_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("no certificate");
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
        QCOMPARE(checked.error().code, pem.isEmpty() ? ErrorCode::NoCredential : ErrorCode::BadCredential);
        QCOMPARE(checked.error().subject.english(), QStringLiteral("Contoso"));
        QVERIFY2(checked.error().detail.english().contains(says), qPrintable(checked.error().detail.english()));
        QVERIFY(!checked.error().detail.english().contains(QStringLiteral("MII")));
        if (const auto fault = inspectCertificate(SecretText(pem)).fault; fault && !pem.isEmpty()) {
            QVERIFY(checked.error().detail.english().contains(meaningOf(*fault).english()));
            QVERIFY(checked.error().detail.english().endsWith(remedyOf(*fault).english()));
        }
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
