#include "core/base/errortext.h"
#include "core/base/exitcodes.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/store.h"
#include "core/store/storelock.h"
#include "core/store/storeplace.h"
#include "support/servertest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace Trustgauge;

//! How a store on a server is named, and how the program signs in there.
class TestPostgresPlace : public ServerTest
{
    Q_OBJECT

private slots:
    void places_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("why"); // part of the refusal; empty: usable
        const auto row = [](const char *uri, const char *why) {
            QTest::newRow(uri) << QString::fromLatin1(uri) << QString::fromLatin1(why);
        };
        row("postgresql://ann@db.example/store?sslmode=verify-full", "");
        row("postgresql://ann@db.example:5433/store?sslmode=verify-ca&sslrootcert=/a/b", "");
        row("postgresql://ann@localhost/store", "");
        row("postgresql://ann@127.0.0.1/store", "");
        row("postgresql:///store?host=/run/postgresql", "");
        row("postgresql:///store", "");
        row("postgresql://ann@db.example/store", "plain text on another host (db.example)");
        row("postgresql://ann@db.example/store?sslmode=prefer", "plain text");
        row("postgresql://ann@localhost,db.example/store", "plain text on another host (db.example)");
        row("postgresql://ann@localhost/store?hostaddr=192.0.2.7", "plain text on another host (192.0.2.7)");
        row("postgresql://ann:secret@db.example/store?sslmode=verify-full", "has a password in it");
        row("postgresql://ann@db.example/store?sslmode=verify-full&password=secret", "has a password in it");
        row("postgresql://ann:secret@db.example/store?sslmoode=require", "is no URI");
        row("postgresql://ann@db.example?sslmode=verify-full", "must name");
        row("postgresql:///?service=other", "must name");
        row("postgresql://ann@[::1]:5432/store", "");
        row("postgresql://ann@[2001:db8::7]/store", "plain text on another host (2001:db8::7)");
        row("postgresql://ann@localhost:5432,127.0.0.1:5433/store", "");
        row("postgresql://localhost,db.example/store?hostaddr=127.0.0.1,192.0.2.7", "another host (192.0.2.7)");
        row("postgresql:///store?host=/run/postgresql&user=ann@corp", "");
        // However somebody writes a password, no part of it is told.
        row("postgresql://ann:s@ecret@db.example/store?sslmode=verify-full", "has a password in it");
        row("postgresql://ann:secret@s@ecret@db.example/store", "has a password in it");
        row("postgresql://ann:s/ecret@db.example/store?sslmode=verify-full", "percent-encoded");
        row("postgresql://ann:secret/secret@db.example/store", "percent-encoded");
        row("postgresql://ann:s?ecret@db.example/store", "has a password in it");
        row("postgresql://ann:5?secret@db.example/store", "has a password in it");
        row("postgresql://ann:secret?sslmode=require@db.example/store", "has a password in it");
        row("postgresql://ann:s#ecret@db.example/store", "has a password in it");
        row("postgresql://ann:s%ecret@db.example/store", "has a password in it");
        row("postgresql://ann:s:ecret@db.example/store", "has a password in it");
        row("postgresql://ann:secret/store?sslmode=verify-full", "percent-encoded");
        row("postgresql://ann@db.example/store?sslmode=verify-full&passwort=secret", "is no URI");
        row("postgresql:ann:secret@db.example/store", "is no URI");
        row("postgres:host=db.example password=secret", "is no URI");
    }
    void places()
    {
        QFETCH(QString, uri);
        QFETCH(QString, why);
        const Result<PostgresPlace> place = PostgresPlace::from(uri);
        QCOMPARE(place.has_value(), why.isEmpty());
        if (place)
            return;
        QCOMPARE(place.error().code, ErrorCode::BadInput);
        const QString said = place.error().subject.english() + u' ' + place.error().detail.english();
        QVERIFY2(said.contains(why), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("ecret")), qPrintable(said));
    }
    // What libpq takes from the environment counts, too.
    void placesAndTheEnvironment_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("why");
        const QString here = QStringLiteral("postgresql://ann@localhost/store");
        const QString socket = QStringLiteral("postgresql:///store");
        const QString there = QStringLiteral("postgresql://ann@db.example/store");
        const QString must = QStringLiteral("must name");
        QTest::newRow("PGHOST") << socket << QByteArray("PGHOST") << QByteArray("192.0.2.7") << must;
        QTest::newRow("PGHOST beside a host") << here << QByteArray("PGHOST") << QByteArray("192.0.2.7") << QString();
        QTest::newRow("PGHOSTADDR") << socket << QByteArray("PGHOSTADDR") << QByteArray("192.0.2.7") << must;
        QTest::newRow("PGHOSTADDR beside a host")
            << here << QByteArray("PGHOSTADDR") << QByteArray("192.0.2.7") << must;
        QTest::newRow("PGSERVICE") << here << QByteArray("PGSERVICE") << QByteArray("elsewhere") << must;
        QTest::newRow("PGSSLMODE") << there << QByteArray("PGSSLMODE") << QByteArray("verify-full") << QString();
        QTest::newRow("a weak PGSSLMODE")
            << there << QByteArray("PGSSLMODE") << QByteArray("allow") << QStringLiteral("plain text");
        QTest::newRow("a URI is stronger") << there + QStringLiteral("?sslmode=prefer") << QByteArray("PGSSLMODE")
                                           << QByteArray("verify-full") << QStringLiteral("plain text");
    }
    void placesAndTheEnvironment()
    {
        QFETCH(QString, uri);
        QFETCH(QByteArray, variable);
        QFETCH(QByteArray, value);
        QFETCH(QString, why);
        QTemporaryDir folder;
        QFile services(folder.filePath(QStringLiteral("services")));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[elsewhere]\nhostaddr=192.0.2.7\n");
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        qputenv(variable.constData(), value);
        const Result<PostgresPlace> place = PostgresPlace::from(uri);
        qunsetenv(variable.constData());
        qunsetenv("PGSERVICEFILE");
        QVERIFY2(place.has_value() == why.isEmpty(), place ? "" : qPrintable(place.error().detail.english()));
        if (!place)
            QVERIFY2(place.error().detail.english().contains(why), qPrintable(place.error().detail.english()));
    }

    void passwords()
    {
        QVERIFY(Store::open(m_place, Store::Open::MakeIfMissing));
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE ann LOGIN SUPERUSER PASSWORD 'right-one'")),
                 QString());
        QCOMPARE(m_server.run(m_place, QStringLiteral("CREATE ROLE bob LOGIN")), QString());
        const QString rules = m_server.run(m_place, QStringLiteral("SHOW hba_file"));
        QCOMPARE(m_server.run(m_place, QStringLiteral("COPY (VALUES ('local all bob reject'), ('local all ann "
                                                      "scram-sha-256'), ('local all all trust')) TO '%1'")
                                           .arg(rules)),
                 QString());
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT pg_reload_conf()")), QStringLiteral("t"));
        const QString place = m_server.uriFor(m_place, QStringLiteral("ann"));
        // The server reads its rules a moment later.
        QTRY_VERIFY_WITH_TIMEOUT(!Store::open(place, Store::Open::ReadOnly).has_value(), 60'000);
        std::atomic<int> asked = 0;
        setServerPasswords([&asked](const QString &name) {
            const bool isKnown = !knownServerPassword(name).isEmpty(); // others can ask meanwhile
            return SecretText(++asked == 1 || isKnown ? "wrong-one" : "right-one");
        });
        QVERIFY(!Store::open(place, Store::Open::ReadOnly));
        QCOMPARE(asked, 1);
        std::vector<std::future<bool>> all;
        for (int i = 0; i < 4; ++i)
            all.push_back(
                std::async(std::launch::async, [&] { return Store::open(place, Store::Open::ReadOnly).has_value(); }));
        for (std::future<bool> &one : all)
            QVERIFY(one.get());
        QVERIFY(StoreLock::take(place, StoreLock::Use::Cycle, QStringLiteral("Contoso")).has_value());
        QCOMPARE(asked, 2);

        setServerPasswords([](const QString &) { return SecretText("wrong-one"); });
        for (const QString &user : {QStringLiteral("ann"), QStringLiteral("bob"), QStringLiteral("nobody-at-all")}) {
            const auto refused = Store::open(m_server.uriFor(m_place, user), Store::Open::ReadOnly);
            QVERIFY(!refused);
            QVERIFY2(refused.error().code == ErrorCode::BadCredential, qPrintable(refused.error().detail.english()));
            QCOMPARE(exitCode(refused.error().code), exitAccess);
            const QString says = refused.error().detail.english();
            QVERIFY2(says.contains(QStringLiteral("TRUSTGAUGE_STORE_PASSWORD")) && says.contains(user),
                     qPrintable(says));
            QVERIFY2(!says.contains(QStringLiteral("wrong-one")), qPrintable(says));
        }
        setServerPasswords({});
    }
};

QTEST_GUILESS_MAIN(TestPostgresPlace)
#include "tst_postgresplace.moc"
