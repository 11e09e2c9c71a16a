#include "core/store/postgres/postgresgrant.h"
#include "core/store/postgres/storetrial.h"
#include "core/store/store.h"
#include "support/patience.h"
#include "support/servertest.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Trustgauge;

//! Each step of a test of a server's store says what it found.
class TestStoreTrial : public ServerTest
{
    Q_OBJECT

    //! One letter a step: passed, failed, or skipped.
    static QString statesOf(const QList<StoreTrialStep> &steps)
    {
        QString out;
        for (const StoreTrialStep &step : steps)
            out += step.state == StoreTrialStep::State::Pass   ? u'p'
                   : step.state == StoreTrialStep::State::Fail ? u'f'
                                                               : u's';
        return out;
    }
    static QString found(const QList<StoreTrialStep> &steps, StoreTrialStep::Step step)
    {
        return steps.at(static_cast<int>(step)).found.english();
    }
    void makeStore() const { QVERIFY(Store::open(m_place, Store::Open::MakeIfMissing)); }
    void makeUser(const QString &name) const
    {
        QCOMPARE(m_server.run(m_place, QStringLiteral("DROP ROLE IF EXISTS %1; CREATE ROLE %1 LOGIN").arg(name)),
                 QString());
    }

private slots:
    void aStoreThatIsNotThereYet()
    {
        const auto steps = tryStore(m_place, {});
        QCOMPARE(statesOf(steps), QStringLiteral("psppp"));
        QVERIFY(found(steps, StoreTrialStep::Step::Rights).contains(QStringLiteral("may make")));
        // Nothing was made.
        QCOMPARE(Store::open(m_place, Store::Open::MustExist).error().code, ErrorCode::StoreEmpty);
    }
    void operatorsReadersAndOthers()
    {
        makeStore();
        QCOMPARE(statesOf(tryStore(m_place, {})), QStringLiteral("psppp"));
        makeUser(QStringLiteral("olga"));
        const QString place = m_server.uriFor(m_place, QStringLiteral("olga"));
        const auto nothing = tryStore(place, {});
        QCOMPARE(statesOf(nothing), QStringLiteral("pspfs"));
        QVERIFY(nothing.at(3).remedy.english().contains(QStringLiteral("store grant reader olga")));
        QVERIFY(grantStore(m_place, StoreRole::Reader, QStringLiteral("olga"), {}));
        auto steps = tryStore(place, {});
        QCOMPARE(statesOf(steps), QStringLiteral("psppp"));
        QVERIFY(found(steps, StoreTrialStep::Step::Rights).startsWith(QStringLiteral("reader")));
        QVERIFY(grantStore(m_place, StoreRole::Operator, QStringLiteral("olga"), {}));
        steps = tryStore(place, {});
        QVERIFY(found(steps, StoreTrialStep::Step::Rights).startsWith(QStringLiteral("operator")));
    }
    void usersWhoMayNotMakeAStore()
    {
        makeUser(QStringLiteral("otto"));
        const auto steps = tryStore(m_server.uriFor(m_place, QStringLiteral("otto")), {});
        QCOMPARE(statesOf(steps), QStringLiteral("pspfs"));
        QVERIFY(found(steps, StoreTrialStep::Step::Rights).contains(QStringLiteral("has no store")));
    }
    void newerStores()
    {
        makeStore();
        QCOMPARE(m_server.run(m_place, QStringLiteral("UPDATE store SET version = 99")), QString());
        const auto steps = tryStore(m_place, {});
        QCOMPARE(statesOf(steps), QStringLiteral("psppf"));
        QVERIFY(found(steps, StoreTrialStep::Step::Schema).contains(QStringLiteral("99")));
    }
    void usersWhoDoNotExist()
    {
        const auto steps = tryStore(m_server.uriFor(m_place, QStringLiteral("nobody_there")), {});
        QCOMPARE(statesOf(steps), QStringLiteral("ppfss"));
        QVERIFY(found(steps, StoreTrialStep::Step::SignIn).contains(QStringLiteral("nobody_there")));
    }
    void serversThatAreNotThere()
    {
        QTemporaryDir empty;
        QCOMPARE(statesOf(tryStore(QStringLiteral("postgresql:///x?host=") + empty.path(), {})),
                 QStringLiteral("fssss"));
        QTcpServer closed; // whose port nobody listens to afterwards
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const auto steps = tryStore(QStringLiteral("postgresql://ann@127.0.0.1:%1/x").arg(port), {});
        QCOMPARE(statesOf(steps), QStringLiteral("fssss"));
        QVERIFY(found(steps, StoreTrialStep::Step::Reach).contains(QString::number(port)));
        QVERIFY(!steps.constFirst().remedy.isEmpty());
    }
    void serversWithoutTls()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("N"); // the answer of a server without TLS
            });
        });
        QList<StoreTrialStep> steps;
        const QString uri = QStringLiteral("postgresql://ann@127.0.0.1:%1/x?sslmode=require").arg(server.serverPort());
        const std::unique_ptr<QThread> trial(QThread::create([&] { steps = tryStore(uri, {}); }));
        trial->start();
        QTRY_VERIFY(trial->isFinished());
        QCOMPARE(statesOf(steps), QStringLiteral("pfsss"));
        QVERIFY(!steps.at(1).remedy.isEmpty());
    }
    void placesThatAreNone()
    {
        const auto steps = tryStore(QStringLiteral("postgresql://ann@db.example/store"), {});
        QCOMPARE(statesOf(steps), QStringLiteral("fssss"));
        QVERIFY(found(steps, StoreTrialStep::Step::Reach).contains(QStringLiteral("plain text")));
    }
};

QTEST_GUILESS_MAIN(TestStoreTrial)
#include "tst_storetrial.moc"
