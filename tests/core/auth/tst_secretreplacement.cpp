#include "core/doctor/secretreplacement.h"
#include "support/simulatedtenant.h"
#include "support/testcertificate.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace Trustgauge;

//! A new secret takes the place of the stored one only after a token was had with it. In memory, and in a real keychain
//! where the run has one.
class TestSecretReplacement : public QObject
{
    Q_OBJECT

    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<SecretStore> m_store;
    TenantConfig m_tenant;
    QDateTime m_madeAt = QDateTime::currentDateTimeUtc();
    TestSupport::Pems m_pems = TestSupport::makePems(2048, -3'600, 40L * 24 * 3'600);

    [[nodiscard]] SecretText good() const { return SecretText(m_simulator->info().clientSecret.toUtf8()); }
    //! The stored secret as a text, for comparing.
    QByteArray stored(SecretStore &store)
    {
        std::optional<QByteArray> out;
        store.read(m_tenant.secretKey(),
                   [&](const Result<SecretText> &r) { out = r ? r->reveal() : QByteArray("none"); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 25'000))
            return "no answer";
        return *out;
    }
    SecretTrial replace(const SecretText &secret, const QDate &lastDay = {}, bool sessionOnly = false)
    {
        SecretReplacement replacement({m_tenant, secret, lastDay, sessionOnly}, *m_store);
        QSignalSpy finished(&replacement, &SecretReplacement::finished);
        replacement.start();
        if (!QTest::qWaitFor([&] { return finished.size() > 0; }, 60'000))
            qFatal("the replacement never ended");
        return finished.first().first().value<SecretTrial>();
    }

private slots:
    void init()
    {
        qRegisterMetaType<SecretTrial>();
        Simulator::SimulatorOptions options = TestSupport::unlimited(5);
        options.clientCertificate = m_pems.certificate;
        m_simulator = TestSupport::started(options);
        m_tenant = TestSupport::tenantOf(*m_simulator);
        m_store = std::make_unique<SecretStore>(qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING")
                                                    ? SecretStore::Keep::InKeychain
                                                    : SecretStore::Keep::InMemoryOnly);
        bool written = false;
        m_store->write(m_tenant.secretKey(), SecretText("the-old-one"), [&](const auto &r) { written = r.has_value(); });
        QTRY_VERIFY(written);
    }

    void replaced_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<qint64>("calls");
        QTest::newRow("healthy") << QStringLiteral("healthy") << qint64{1};
        // A new secret changes no consent; the older audience is tried as well, as in a poll.
        QTest::newRow("permissions missing") << QStringLiteral("missing-roles") << qint64{2};
    }
    void replaced()
    {
        QFETCH(QString, scenario);
        QFETCH(qint64, calls);
        QVERIFY(m_simulator->setScenario(scenario));
        const QDate lastDay = QDate::currentDate().addDays(180);
        const SecretTrial trial = replace(good(), lastDay);
        QCOMPARE(trial.outcome, SecretTrial::Outcome::Replaced);
        QCOMPARE(trial.lastDay, lastDay);
        QCOMPARE(stored(*m_store), good().reveal());
        QCOMPARE(m_simulator->counters().total, calls);
    }
    void oldOneStays_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("check");
        QTest::addColumn<int>("calls");
        const QByteArray none;
        QTest::newRow("wrong") << QStringLiteral("healthy") << QByteArray("Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789")
                               << QStringLiteral("token.obtained") << 1;
        QTest::newRow("id in place of the value")
            << QStringLiteral("healthy") << QByteArray("0457301a-6df3-50d3-835d-478846435c48")
            << QStringLiteral("secret.present") << 0;
        QTest::newRow("empty") << QStringLiteral("healthy") << QByteArray("") << QStringLiteral("secret.present") << 0;
        QTest::newRow("expired") << QStringLiteral("expired-secret") << none << QStringLiteral("token.obtained") << 1;
        QTest::newRow("service busy") << QStringLiteral("sign-in-busy") << none << QStringLiteral("token.obtained")
                                      << 1;
        QTest::newRow("proxy in between")
            << QStringLiteral("other-app-token") << none << QStringLiteral("token.app") << 1;
    }
    void oldOneStays()
    {
        QFETCH(QString, scenario);
        QFETCH(QByteArray, secret);
        QFETCH(QString, check);
        QFETCH(int, calls);
        QVERIFY(m_simulator->setScenario(scenario));
        const SecretTrial trial = replace(secret.isNull() ? good() : SecretText(secret), QDate(2031, 1, 1));
        QCOMPARE(trial.outcome, SecretTrial::Outcome::Refused);
        QCOMPARE(idOf(trial.check.check), check);
        QVERIFY(!trial.check.meaning.isEmpty() && !trial.check.remedy.isEmpty());
        QVERIFY(!trial.lastDay.isValid());
        QCOMPARE(stored(*m_store), QByteArray("the-old-one"));
        QCOMPARE(m_simulator->counters().total, qint64{calls});
    }
    void cancelled()
    {
        Simulator::Behaviour behaviour;
        behaviour.faults = {{Simulator::FaultKind::Hang, "token"}};
        m_simulator->setBehaviour(behaviour);
        SecretReplacement replacement({m_tenant, good(), {}, false}, *m_store);
        QSignalSpy finished(&replacement, &SecretReplacement::finished);
        replacement.start();
        QTRY_COMPARE(m_simulator->counters().total, qint64{1});
        replacement.cancel();
        QTRY_COMPARE(finished.size(), 1);
        replacement.cancel(); // harmless
        QCOMPARE(finished.first().first().value<SecretTrial>().outcome, SecretTrial::Outcome::Cancelled);
        QCOMPARE(stored(*m_store), QByteArray("the-old-one"));
    }
    void forThisSessionOnly()
    {
        QCOMPARE(replace(good(), {}, true).outcome, SecretTrial::Outcome::Replaced);
        QCOMPARE(stored(*m_store), good().reveal());
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            return;
        SecretStore nextSession(SecretStore::Keep::InKeychain);
        QCOMPARE(stored(nextSession), QByteArray("the-old-one"));
    }
    void certificate()
    {
        m_tenant.credential = CredentialKind::Certificate;
        const SecretTrial refused = replace(SecretText(TestSupport::makePems().both()));
        QCOMPARE(refused.outcome, SecretTrial::Outcome::Refused);
        QCOMPARE(stored(*m_store), QByteArray("the-old-one"));
        const SecretTrial trial = replace(SecretText(m_pems.both()));
        QCOMPARE(trial.outcome, SecretTrial::Outcome::Replaced);
        QCOMPARE(trial.lastDay, m_madeAt.addDays(40).date()); // a certificate contains its last day
        QCOMPARE(stored(*m_store), m_pems.both());
    }
};

QTEST_GUILESS_MAIN(TestSecretReplacement)
#include "tst_secretreplacement.moc"
