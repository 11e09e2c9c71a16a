#include "core/auth/keychainwait.h"
#include "core/auth/secretcheck.h"
#include "core/auth/secretstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <optional>

using namespace Trustgauge;

class TestSecretStore : public QObject
{
    Q_OBJECT

    static Result<SecretText> read(SecretStore &store, const QString &key)
    {
        std::optional<Result<SecretText>> out;
        store.read(key, [&](const Result<SecretText> &r) { out = r; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 25'000))
            return failure(ErrorCode::Internal, {}, QStringLiteral("no answer"));
        return *out;
    }
    static Result<void> write(SecretStore &store, const QString &key, const QByteArray &secret)
    {
        std::optional<Result<void>> out;
        store.write(key, SecretText(secret), [&](const Result<void> &r) { out = r; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 25'000))
            return failure(ErrorCode::Internal, {}, QStringLiteral("no answer"));
        return *out;
    }

private slots:
    void inMemory()
    {
        SecretStore store(SecretStore::Keep::InMemoryOnly);
        QCOMPARE(read(store, QStringLiteral("t/c")).error().code, ErrorCode::NoCredential);
        QCOMPARE(read(store, QStringLiteral("t/c/proxy")).error().code, ErrorCode::NoProxyPassword);
        QCOMPARE(read(store, QStringLiteral("t/c/publish")).error().code, ErrorCode::NoPublishSecret);
        QVERIFY(write(store, QStringLiteral("t/c"), "s"));
        QCOMPARE(read(store, QStringLiteral("t/c"))->reveal(), QByteArray("s"));
    }
    void inTheKeychain()
    {
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("runs with a keyring in tst_secretstore_with_keyring");
        SecretStore store(SecretStore::Keep::InKeychain);
        const QString key = QStringLiteral("11111111-2222-3333-4444-555555555555/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
        QCOMPARE(read(store, key).error().code, ErrorCode::NoCredential);
        const QByteArray secret = "~+/=& \xC3\xA4 value";
        QSignalSpy answered(&store, &SecretStore::answered);
        const auto written = write(store, key, secret);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail.english()));
        QCOMPARE(answered.count(), 1);
        QCOMPARE(answered.last().first().toBool(), true);
        SecretStore another(SecretStore::Keep::InKeychain);
        QCOMPARE(read(another, key)->reveal(), secret);
        bool removed = false;
        another.remove(key, [&](const Result<void> &r) { removed = r.has_value(); });
        QTRY_VERIFY(removed);
        QCOMPARE(read(store, key).error().code, ErrorCode::NoCredential);
    }
    void waitedFor()
    {
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("runs with a keyring in tst_secretstore_with_keyring");
        const QString key = QStringLiteral("postgresql://ann@db.example/store?sslmode=verify-full");
        QCOMPARE(readFromKeychain(key).error().code, ErrorCode::NoCredential);
        QVERIFY(writeToKeychain(key, SecretText("pw")));
        QCOMPARE(readFromKeychain(key)->reveal(), QByteArray("pw"));
    }
    void afterTheThreadThatAskedFirst()
    {
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("runs with a keyring in tst_secretstore_with_keyring");
        const QStringList keys{QStringLiteral("t/a"), QStringLiteral("t/b"), QStringLiteral("t/c")};
        for (int round = 0; round < 3; ++round) { // a window that enters the demo and leaves it again
            QThread thread;
            auto *there = new SecretStore(SecretStore::Keep::InKeychain);
            there->moveToThread(&thread);
            connect(&thread, &QThread::finished, there, &QObject::deleteLater);
            thread.start();
            std::atomic<int> written = 0;
            QMetaObject::invokeMethod(there, [&] {
                for (const QString &key : keys)
                    there->write(key, SecretText(key.toUtf8()), [&](const Result<void> &r) { written += r ? 1 : 0; });
            });
            SecretStore here(SecretStore::Keep::InKeychain); // and another thread at the same time
            for (const QString &key : keys)
                QVERIFY(write(here, key + u'x', "x"));
            QTRY_COMPARE(written.load(), 3);
            thread.quit();
            thread.wait();
            for (const QString &key : keys)
                QCOMPARE(read(here, key)->reveal(), key.toUtf8());
        }
    }
    void restartedKeyring()
    {
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("runs with a keyring in tst_secretstore_with_keyring");
        const QString bus = QStringLiteral("org.freedesktop.secrets");
        const QDBusConnectionInterface *names = QDBusConnection::sessionBus().interface();
        SecretStore store(SecretStore::Keep::InKeychain);
        QVERIFY(write(store, QStringLiteral("t/kept"), "x"));
        const auto daemon = static_cast<pid_t>(names->servicePid(bus).value());
        QVERIFY(daemon > 1 && ::kill(daemon, SIGTERM) == 0);
        QTRY_VERIFY(!names->isServiceRegistered(bus).value());
        QProcess restarted;
        restarted.start(QStringLiteral("gnome-keyring-daemon"),
                        {QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        restarted.write("test\n");
        restarted.closeWriteChannel();
        QVERIFY(restarted.waitForFinished(30'000)); // it goes on in the background
        QTRY_VERIFY_WITH_TIMEOUT(names->isServiceRegistered(bus).value(), 30'000);
        const Result<SecretText> found = read(store, QStringLiteral("t/kept"));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().detail.english()));
        QCOMPARE(found->reveal(), QByteArray("x"));
        QVERIFY(write(store, QStringLiteral("t/kept"), "y"));
    }
    void lockedKeyring()
    {
        if (!qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("runs with a keyring in tst_secretstore_with_keyring");
        SecretStore store(SecretStore::Keep::InKeychain);
        QVERIFY(write(store, QStringLiteral("t/locked"), "x"));
        QDBusMessage lock = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                           QStringLiteral("/org/freedesktop/secrets"),
                                                           QStringLiteral("org.freedesktop.Secret.Service"),
                                                           QStringLiteral("Lock"));
        lock << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
        for (const char *key : {"t/locked", "t/never", "t/locked/publish"}) {
            const Result<SecretText> found = read(store, QString::fromLatin1(key));
            QVERIFY(!found);
            QCOMPARE(found.error().code, ErrorCode::Keychain);
            QVERIFY2(found.error().detail.english().contains(QStringLiteral("locked")),
                     qPrintable(found.error().detail.english()));
        }
        QSignalSpy answered(&store, &SecretStore::answered);
        store.probe();
        QVERIFY(answered.wait(25'000));
        QCOMPARE(answered.last().first().toBool(), true); // it would ask for its password
        const Result<void> written = write(store, QStringLiteral("t/new"), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Keychain);
        QVERIFY2(written.error().detail.english().contains(QStringLiteral("locked")),
                 qPrintable(written.error().detail.english()));
    }
    void withoutAnyKeychain()
    {
        if (qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("this run has a keyring");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        SecretStore store(SecretStore::Keep::InKeychain);
        QSignalSpy answered(&store, &SecretStore::answered);
        QCOMPARE(read(store, QStringLiteral("t/c")).error().code, ErrorCode::Keychain);
        QCOMPARE(answered.count(), 1); // by any call, not by the probe alone
        QCOMPARE(answered.last().first().toBool(), false);
        store.probe();
        QVERIFY(answered.wait(25'000));
        QCOMPARE(answered.last().first().toBool(), false);
        store.keepForSession(QStringLiteral("t/c"), SecretText("s"));
        QVERIFY(read(store, QStringLiteral("t/c")));
    }
    void secretsThatCannotBeOne()
    {
        QCOMPARE(checkSecret(SecretText(), {}).error().code, ErrorCode::NoCredential);
        QCOMPARE(checkSecret(SecretText("11111111-2222-3333-4444-555555555555"), {}).error().code,
                 ErrorCode::SecretIsId);
        QVERIFY(checkSecret(SecretText("abc~"), {}));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
