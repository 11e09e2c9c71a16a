#include "core/base/exitcodes.h"
#include "core/poll/cyclestore.h"
#include "core/publish/publisher.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"
#include "support/postgresserver.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

#include <pwd.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

QList<Device> devices(int count, const char *risk)
{
    QList<Device> out;
    for (int i = 0; i < count; ++i) {
        out << storedDevice(QStringLiteral("d%1").arg(i, 6, 10, QLatin1Char('0')));
        out.last().riskScore = risk;
    }
    return out;
}

} // namespace

//! A store on a server whose disk is full: what is not stored is told, what was stored stays, and the store is used on
//! as soon as there is room. The disk is a small one in memory, which only this program and its server see.
class TestPostgresDiskFull : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_place;

    [[nodiscard]] QString disk() const { return m_folder.filePath(QStringLiteral("disk")); }
    [[nodiscard]] QString filler() const { return disk() + QStringLiteral("/filler"); }
    //! \return why there is none
    [[nodiscard]] QString makeDisk() const
    {
        const passwd *const nobody = geteuid() == 0 ? getpwnam("nobody") : nullptr;
        if (!nobody)
            return QStringLiteral("only root can make a disk");
        const QByteArray options =
            QStringLiteral("size=48m,mode=700,uid=%1,gid=%2").arg(nobody->pw_uid).arg(nobody->pw_gid).toLatin1();
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        if (!QDir().mkdir(disk()) || unshare(CLONE_NEWNS) != 0
            || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", QFile::encodeName(disk()).constData(), "tmpfs", 0, options.constData()) != 0)
            return QStringLiteral("no disk can be made: ") + QString::fromLocal8Bit(std::strerror(errno));
        return {};
    }
    //! \param left some kilobytes, since a connection to a database writes a small file
    [[nodiscard]] bool fillDisk(int left) const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray piece(4096, 'x');
        while (file.write(piece) == piece.size()) {}
        return file.size() > 1024 * left && file.resize(file.size() - 1024 * left);
    }
    [[nodiscard]] bool makeRoom() const { return QFile::remove(filler()); }

    //! Runs SQL with the name of the test's database in it, from another one. \return the error
    [[nodiscard]] QString onDatabase(const QString &sql) const
    {
        return m_server->run(m_server->emptyDatabase(), sql.arg(m_place.section(u'/', 3, 3).section(u'?', 0, 0)));
    }

    [[nodiscard]] static PublishResult publish(PublishFixture &fix, const ProxyServer &server)
    {
        fix.tenant.publish->url = server.url();
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        Publisher publisher(*fix.store, fix.tenant, {}, pace);
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, &publisher, [&](const PublishResult &result) { out = result; });
        publisher.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            qFatal("never finished");
        return *out;
    }

private slots:
    void initTestCase()
    {
        if (const QString why = makeDisk(); !why.isEmpty())
            QSKIP(qPrintable(why));
        m_server = std::make_unique<PostgresServer>(); // which sees the disk, being started from here
        const QString fault = m_server->start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QString made = m_server->run(m_server->emptyDatabase(),
                                           QStringLiteral("CREATE TABLESPACE small LOCATION '%1'").arg(disk()));
        QCOMPARE(made, QString());
    }
    void init()
    {
        m_place = m_server->makeDatabase();
        QCOMPARE(onDatabase(QStringLiteral("ALTER DATABASE %1 SET TABLESPACE small")), QString());
    }
    void cleanup()
    {
        QFile::remove(filler());
        QCOMPARE(onDatabase(QStringLiteral("DROP DATABASE %1 WITH (FORCE)")), QString());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        umount2(QFile::encodeName(disk()).constData(), MNT_DETACH);
    }

    void aCycleForWhichThereIsNoRoom()
    {
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY(store && storeDevices(**store, QStringLiteral("c1"), devices(500, "Low")));
        const StoredCycle many{cycleInfo(QStringLiteral("c2")), fleetOf(devices(20'000, "High")), Profile(), 50};
        QVERIFY((*store)->cycles().begin(many.info));
        QVERIFY(fillDisk(1024));
        for (int i = 0; i < 2; ++i) { // it does not get better by trying again
            const auto stored = storeCycle(**store, many, {});
            QVERIFY(!stored);
            QCOMPARE(stored.error().code, ErrorCode::OutputFailed);
            QCOMPARE(exitCode(stored.error().code), exitFault);
            QCOMPARE(stored.error().subject.english(), m_place);
            const QString says = stored.error().detail.english();
            QVERIFY2(says.contains(QStringLiteral("the disk of the server is full"))
                         && says.contains(QStringLiteral("nothing that was stored before is lost")),
                     qPrintable(says));
        }
        // What was there is there, also for others.
        const auto other = Store::open(m_place, Store::Open::ReadOnly);
        QVERIFY(other);
        for (Store *const one : {store->get(), other->get()}) {
            const auto newest = one->cycles().load(tenant, CycleTable::Which::NewestWithData);
            QVERIFY(newest && *newest);
            QCOMPARE((*newest)->info.id, QStringLiteral("c1"));
            QCOMPARE((*newest)->fleet->size(), size_t{500});
            QCOMPARE((*newest)->fleet->riskScore(499), std::string_view("Low"));
            const auto checked = checkStore(*one);
            QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail.english()));
        }
        const auto log = (*store)->cycles().log(tenant, 1);
        QVERIFY(log && log->size() == 1);
        QCOMPARE(log->first().id, QStringLiteral("c2"));
        QCOMPARE(log->first().state, CycleState::Failed);

        QVERIFY(makeRoom());
        QVERIFY(storeDevices(**store, QStringLiteral("c3"), devices(20'000, "High")));
        const auto newest = (*store)->cycles().load(tenant, CycleTable::Which::NewestWithData);
        QVERIFY(newest && *newest);
        QCOMPARE((*newest)->info.id, QStringLiteral("c3"));
        QCOMPARE((*newest)->fleet->size(), size_t{20'000});
        QCOMPARE(m_server->run(m_place, QStringLiteral("SELECT count(*) FROM device")), QStringLiteral("20000"));
        const auto checked = checkStore(**store);
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail.english()));
    }

    // What the topic has accepted but cannot be noted is sent again, with the same ids.
    void recordsWhoseFateCannotBeNoted()
    {
        constexpr int count = 3000;
        PublishFixture fix;
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY(store);
        fix.store = std::move(*store);
        QVERIFY(fix.cycle(PublishFixture::devices(count), 0).state == QueueOutcome::State::Queued);
        ProxyServer server;
        server.react = &ProxyServer::accepted;
        QVERIFY(fillDisk(8));
        const PublishResult full = publish(fix, server);
        QVERIFY(full.fault);
        QVERIFY2(full.fault->code == ErrorCode::OutputFailed, qPrintable(full.fault->detail.english()));
        QVERIFY(full.fault->detail.english().contains(QStringLiteral("the disk of the server is full")));
        QVERIFY(full.waiting > 0);

        QVERIFY(makeRoom());
        const PublishResult next = publish(fix, server);
        QVERIFY2(next.everythingAccepted(), next.fault ? qPrintable(next.fault->detail.english()) : "");
        QMap<QString, QSet<QString>> ids;
        for (const SeenRequest &request : server.produced()) {
            for (const QJsonObject &record : request.records())
                ids[record.value(QStringLiteral("key")).toString()].insert(
                    record.value(QStringLiteral("value")).toObject().value(QStringLiteral("eventId")).toString());
        }
        QCOMPARE(ids.size(), count + 1);
        for (const QSet<QString> &some : std::as_const(ids))
            QCOMPARE(some.size(), 1);
        const auto history = fix.outbox().history(5);
        QVERIFY(history && history->size() == 1);
        QCOMPARE(history->first().accepted, count + 1);
        QVERIFY(fix.outbox().checkWhole());
    }
};

QTEST_GUILESS_MAIN(TestPostgresDiskFull)
#include "tst_postgresdiskfull.moc"
