#include "core/auth/secretlifetime.h"
#include "core/config/secretdates.h"
#include "core/doctor/doctor.h"
#include "support/simulatedtenant.h"
#include "support/testcertificate.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Trustgauge;
using Simulator::Behaviour;
using Simulator::FaultKind;
using TestSupport::makePems;
using TestSupport::Pems;

namespace {

constexpr long day = 24L * 3'600;

//! One planted fault of a tenant that signs in with a certificate.
struct Fault
{
    const char *name;
    std::function<Result<SecretText>()> stored;
    std::function<void(Behaviour &)> behaviour;
    const char *first; //!< id of the first check that fails
    const char *remedy;
    const char *evidence;
    int calls; //!< expected number; -1: any
};

std::function<void(Behaviour &)> tokenSays(int code, const char *sentence, const QByteArray &codes = {})
{
    return [=](Behaviour &behaviour) {
        const QByteArray number = QByteArray::number(code);
        behaviour.faults.append({FaultKind::Answer, "token", 401,
                                 R"({"error":"invalid_client","error_description":"AADSTS)" + number + ": " + sentence
                                     + R"( Trace ID: 1\r\n","error_codes":[)" + (codes.isEmpty() ? number : codes)
                                     + "]}"});
    };
}

} // namespace

//! Checks of a tenant's credential over real sockets: certificates, and the noted last day of a secret.
class TestDoctorCredential : public QObject
{
    Q_OBJECT

    Pems m_good = makePems(2048, -day, 90 * day);
    QList<Fault> m_faults;

    std::unique_ptr<Simulator::Simulator> serve(TenantConfig &tenant, const QByteArray &registered)
    {
        Simulator::SimulatorOptions options = TestSupport::unlimited(5);
        options.clientCertificate = registered;
        auto out = TestSupport::started(options);
        tenant = TestSupport::tenantOf(*out);
        return out;
    }
    static DoctorReport run(const TenantConfig &tenant, const Result<SecretText> &stored, const QDate &lastDay = {},
                            std::optional<DoctorCheck> only = {})
    {
        Doctor::Options options;
        options.timeout = std::chrono::milliseconds(5'000);
        options.secretExpires = lastDay;
        Doctor doctor(tenant, stored, options);
        QSignalSpy finished(&doctor, &Doctor::finished);
        if (only)
            doctor.startOne(*only, {});
        else
            doctor.start();
        if (!QTest::qWaitFor([&] { return finished.size() > 0; }, 60'000))
            qFatal("the doctor never ended");
        return finished.first().first().value<DoctorReport>();
    }
    static const CheckResult &secretCheck(const DoctorReport &report)
    {
        return report.checks.at(static_cast<int>(DoctorCheck::SecretPresent));
    }
    static QString thumbprintOf(const Pems &pems) { return inspectCertificate(SecretText(pems.both())).thumbprint; }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<DoctorReport>();
        const auto pem = [](const QByteArray &text) {
            return [text]() -> Result<SecretText> { return SecretText(text); };
        };
        const auto healthy = [](Behaviour &) {};
        const Pems other = makePems(2048, -day, 90 * day);
        const Pems weak = makePems(1024, -day, 90 * day);
        const Pems old = makePems(2048, -20 * day, -2 * day);
        const Pems early = makePems(2048, 2 * day, 90 * day);
        const QByteArray locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
        m_faults = {
            {"nothing in the keychain",
             []() -> Result<SecretText> { return failure(ErrorCode::NoCredential, {}, QStringLiteral("holds none")); },
             healthy, "secret.present", "secret set", "holds none", 0},
            {"keychain locked",
             []() -> Result<SecretText> { return failure(ErrorCode::Keychain, {}, QStringLiteral("is locked")); },
             healthy, "secret.present", "Unlock", "is locked", 0},
            {"a secret in its place", pem("Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789"), healthy, "secret.present",
             "PEM", "no certificate", 0},
            {"only the certificate", pem(m_good.certificate), healthy, "secret.present", "private key together",
             "thumbprint", 0},
            {"only the key", pem(m_good.key), healthy, "secret.present", "certificate together", "no certificate", 0},
            {"key under a passphrase", pem(locked + m_good.certificate), healthy, "secret.present", "passphrase",
             "thumbprint", 0},
            {"key too short", pem(weak.both()), healthy, "secret.present", "2048", "thumbprint", 0},
            {"key of another certificate", pem(other.key + m_good.certificate), healthy, "secret.present",
             "made together", "thumbprint", 0},
            {"expired", pem(old.both()), healthy, "secret.present", "Make a new certificate", "until", -1},
            {"not yet valid", pem(early.both()), healthy, "secret.present", "Wait until", "valid from", -1},
            {"not registered", pem(other.both()), healthy, "token.obtained", "Compare the thumbprint",
             "The key was not found", -1},
            {"not registered, as the service words it today", pem(m_good.both()),
             tokenSays(700027,
                       "The certificate with identifier used to sign is not registered on application. [Reason - "
                       "The key was not found., more]"),
             "token.obtained", "Compare the thumbprint", "AADSTS700027", -1},
            {"expired, by the service", pem(m_good.both()),
             tokenSays(700027, "Client assertion contains an invalid signature. [Reason - The key used is expired., x]"),
             "token.obtained", "Make a new certificate", "The key used is expired", -1},
            {"expired, by a number of secrets", pem(m_good.both()), tokenSays(7000222, "The keys are expired."),
             "token.obtained", "Make a new certificate", "AADSTS7000222", -1},
            {"signature refused", pem(m_good.both()),
             tokenSays(700027, "Client assertion contains an invalid signature. [Reason - The signature value did not "
                               "match., x]"),
             "token.obtained", "Upload the public certificate", "did not match", -1},
            {"assertion out of its time", pem(m_good.both()),
             tokenSays(700024, "Client assertion is not within its valid time range."), "token.obtained", "time server",
             "AADSTS700024", -1},
            {"assertion out of its time, older wording", pem(m_good.both()),
             tokenSays(70002,
                       "Error validating credentials. AADSTS50012: Client assertion is not within its valid time "
                       "range.",
                       "70002,50012"),
             "token.obtained", "time server", "AADSTS50012", -1},
            {"assertion to another address", pem(m_good.both()),
             tokenSays(700023, "Client assertion audience claim does not match Realm issuer."), "token.obtained",
             "login endpoint", "AADSTS700023", -1},
            {"invalid client, nobody knows why", pem(m_good.both()), tokenSays(7999998, "Something else."),
             "token.obtained", "public certificate", "AADSTS7999998", -1},
        };
    }

    void healthy()
    {
        TenantConfig tenant;
        const auto simulator = serve(tenant, m_good.certificate);
        tenant.credential = CredentialKind::Certificate;
        const DoctorReport report = run(tenant, SecretText(m_good.both()));
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(secretCheck(report).state, CheckState::Pass);
        QVERIFY2(secretCheck(report).evidence.contains(thumbprintOf(m_good)), qPrintable(secretCheck(report).evidence));
        // Evidence goes into support bundles, so it must not contain the certificate's name, which may name the company.
        QVERIFY(!secretCheck(report).evidence.contains(QStringLiteral("Throw-away")));
        QVERIFY(report.calls <= Doctor::maxCalls);
    }

    void faults_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_faults.size(); ++i)
            QTest::newRow(m_faults.at(i).name) << i;
    }
    void faults()
    {
        QFETCH(int, index);
        const Fault &fault = m_faults.at(index);
        TenantConfig tenant;
        const auto simulator = serve(tenant, m_good.certificate);
        tenant.credential = CredentialKind::Certificate;
        Behaviour behaviour;
        fault.behaviour(behaviour);
        simulator->setBehaviour(behaviour);
        const Result<SecretText> stored = fault.stored();
        const DoctorReport report = run(tenant, stored);
        const CheckResult *first = report.firstFailure();
        QVERIFY2(first, "no check failed");
        QCOMPARE(idOf(first->check), QLatin1String(fault.first));
        QCOMPARE(report.exitCode(), 3);
        QVERIFY2(first->remedy.contains(QLatin1String(fault.remedy)), qPrintable(first->remedy));
        QVERIFY2(first->evidence.contains(QLatin1String(fault.evidence)), qPrintable(first->evidence));
        if (fault.calls >= 0)
            QCOMPARE(report.calls, fault.calls);
        for (const CheckResult &check : report.checks) {
            if (check.check == first->check)
                break;
            QVERIFY2(check.state == CheckState::Pass, qPrintable(idOf(check.check)));
        }
        QVERIFY(report.calls <= Doctor::maxCalls);
        for (const CheckResult &check : report.checks) {
            QVERIFY2(!check.evidence.contains(QStringLiteral("BEGIN")), qPrintable(check.evidence));
            QVERIFY2(!check.meaning.contains(QStringLiteral("client secret is")), qPrintable(check.meaning));
        }
    }
    void expiredLeavesWhatNeedsNoToken()
    {
        TenantConfig tenant;
        const auto simulator = serve(tenant, m_good.certificate);
        tenant.credential = CredentialKind::Certificate;
        const DoctorReport report = run(tenant, SecretText(makePems(2048, -20 * day, -day).both()));
        const auto state = [&](DoctorCheck check) { return report.checks.at(static_cast<int>(check)).state; };
        QCOMPARE(state(DoctorCheck::TenantCloud), CheckState::Pass);
        QCOMPARE(state(DoctorCheck::TokenObtained), CheckState::Skip);
        QCOMPARE(state(DoctorCheck::NetApi), CheckState::Pass);
        QCOMPARE(state(DoctorCheck::PublishReach), CheckState::Pass);
    }

    // Validity and the assertion use the service's clock, so our wrong clock is the only fault.
    void wrongClockIsTheOnlyFault_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<Pems>("pems");
        QTest::newRow("assertion") << 3'600 << m_good;
        QTest::newRow("not yet valid by our clock") << int(3 * day) << makePems(2048, 2 * day, 90 * day);
        QTest::newRow("expired by our clock") << int(-3 * day) << makePems(2048, -90 * day, -day);
    }
    void wrongClockIsTheOnlyFault()
    {
        QFETCH(int, ahead);
        QFETCH(Pems, pems);
        TenantConfig tenant;
        const auto simulator = serve(tenant, pems.certificate);
        tenant.credential = CredentialKind::Certificate;
        Behaviour behaviour;
        behaviour.clockOffsetSeconds = ahead;
        simulator->setBehaviour(behaviour);
        const DoctorReport report = run(tenant, SecretText(pems.both()));
        QVERIFY(report.firstFailure());
        QCOMPARE(idOf(report.firstFailure()->check), QStringLiteral("clock.skew"));
        const DoctorReport one = run(tenant, SecretText(pems.both()), {}, DoctorCheck::TokenObtained);
        QCOMPARE(one.checks.at(static_cast<int>(DoctorCheck::TokenObtained)).state, CheckState::Pass);
        QCOMPARE(one.calls, 2); // the response to the first has the service's time
    }
    void expiredByTheServicesClock()
    {
        TenantConfig tenant;
        const auto simulator = serve(tenant, m_good.certificate);
        tenant.credential = CredentialKind::Certificate;
        Behaviour behaviour;
        behaviour.clockOffsetSeconds = int(100 * day);
        simulator->setBehaviour(behaviour);
        const DoctorReport report = run(tenant, SecretText(m_good.both()));
        QCOMPARE(report.firstFailure()->check, DoctorCheck::SecretPresent);
        QVERIFY(report.firstFailure()->meaning.contains(QStringLiteral("expired")));
    }
    void certificateNearItsEnd()
    {
        const Pems near = makePems(2048, -day, 10 * day);
        TenantConfig tenant;
        const auto simulator = serve(tenant, near.certificate);
        tenant.credential = CredentialKind::Certificate;
        const DoctorReport report = run(tenant, SecretText(near.both()));
        QCOMPARE(report.exitCode(), 0);
        QCOMPARE(secretCheck(report).state, CheckState::Warn);
        QVERIFY(secretCheck(report).meaning.contains(QStringLiteral("expires soon")));
    }

    void notedDate_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("far") << 60 << CheckState::Pass << QString();
        QTest::newRow("within a month") << 28 << CheckState::Warn << QStringLiteral("expires soon");
        QTest::newRow("last day") << 0 << CheckState::Warn << QStringLiteral("expires soon");
        QTest::newRow("over") << -3 << CheckState::Warn << QStringLiteral("last word");
    }
    void notedDate()
    {
        QFETCH(int, days);
        QFETCH(CheckState, state);
        QFETCH(QString, meaning);
        TenantConfig tenant;
        const auto simulator = serve(tenant, {});
        const QDate lastDay = QDate::currentDate().addDays(days);
        const DoctorReport report = run(tenant, SecretText(simulator->info().clientSecret.toUtf8()), lastDay);
        QCOMPARE(secretCheck(report).state, state);
        QVERIFY2(secretCheck(report).meaning.contains(meaning), qPrintable(secretCheck(report).meaning));
        QVERIFY(secretCheck(report).evidence.contains(lastDay.toString(Qt::ISODate)));
        // The sign-in service accepts the secret, so nothing fails.
        QCOMPARE(report.exitCode(), 0);
    }
    void notedDateOfNoUse()
    {
        TenantConfig tenant;
        const auto simulator = serve(tenant, {});
        QVERIFY(simulator->setScenario(QStringLiteral("expired-secret")));
        const DoctorReport report = run(tenant, SecretText(simulator->info().clientSecret.toUtf8()),
                                        QDate::currentDate().addDays(-1));
        QCOMPARE(idOf(report.firstFailure()->check), QStringLiteral("token.obtained"));
    }

    void stages_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::addColumn<int>("stage");
        const auto row = [](const char *name, qint64 days, ExpiryStage stage) {
            QTest::newRow(name) << days << static_cast<int>(stage);
        };
        row("31", 31, ExpiryStage::Far);
        row("30", 30, ExpiryStage::Days30);
        row("15", 15, ExpiryStage::Days30);
        row("14", 14, ExpiryStage::Days14);
        row("8", 8, ExpiryStage::Days14);
        row("7", 7, ExpiryStage::Days7);
        row("2", 2, ExpiryStage::Days7);
        row("1", 1, ExpiryStage::Days1);
        row("today", 0, ExpiryStage::Days1);
        row("over", -1, ExpiryStage::Passed);
    }
    void stages()
    {
        QFETCH(qint64, days);
        QFETCH(int, stage);
        QCOMPARE(static_cast<int>(expiryStage(days)), stage);
    }

    void datesAreKept()
    {
        const QTemporaryDir folder;
        const QString path = secretDatesPath(folder.filePath(QStringLiteral("new/tenants.json")));
        QCOMPARE(path, folder.filePath(QStringLiteral("new/tenants.secret-dates.json")));
        QVERIFY(readSecretDates(path)->isEmpty());
        const QDate one(2031, 2, 28);
        QVERIFY(noteSecretDate(path, QStringLiteral("t/a"), one));
        QVERIFY(noteSecretDate(path, QStringLiteral("t/b"), QDate(2030, 1, 1)));
        QCOMPARE(readSecretDates(path)->value(QStringLiteral("t/a")), one);
        QCOMPARE(noteSecretDate(path, QStringLiteral("t/b"), {})->size(), 1);
        QCOMPARE(readSecretDates(path)->size(), 1);
    }
    void datesThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("no");
        QTest::newRow("another schema") << QByteArray(R"({"schema":"trustgauge/tenants/1"})");
        QTest::newRow("no date") << QByteArray(R"({"schema":"trustgauge/secret-dates/1","lastDays":{"t/a":"soon"}})");
    }
    void datesThatCannotBeRead()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tenants.secret-dates.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto dates = readSecretDates(path);
        QVERIFY(!dates);
        QCOMPARE(dates.error().subject.english(), path);
        QVERIFY(!noteSecretDate(path, QStringLiteral("t/a"), QDate(2030, 1, 1))); // the damaged file is not overwritten
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }
};

QTEST_GUILESS_MAIN(TestDoctorCredential)
#include "tst_doctorcredential.moc"
