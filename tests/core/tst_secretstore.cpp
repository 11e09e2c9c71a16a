#include "core/auth/secretcheck.h"
#include "core/auth/secretstore.h"

#include <QTest>
#include <QThread>

#include <atomic>
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
        const auto written = write(store, key, secret);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        SecretStore another(SecretStore::Keep::InKeychain);
        QCOMPARE(read(another, key)->reveal(), secret);
        bool removed = false;
        another.remove(key, [&](const Result<void> &r) { removed = r.has_value(); });
        QTRY_VERIFY(removed);
        QCOMPARE(read(store, key).error().code, ErrorCode::NoCredential);
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
    void withoutAnyKeychain()
    {
        if (qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING"))
            QSKIP("this run has a keyring");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        SecretStore store(SecretStore::Keep::InKeychain);
        QCOMPARE(read(store, QStringLiteral("t/c")).error().code, ErrorCode::Keychain);
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
