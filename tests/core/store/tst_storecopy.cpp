#include "core/store/outbox.h"
#include "core/store/store.h"
#include "core/store/storecopy.h"
#include "core/store/storeinfo.h"
#include "support/servertest.h"
#include "support/storefixture.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>
#include <memory>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

std::unique_ptr<Store> opened(const QString &place, Store::Open how = Store::Open::MakeIfMissing)
{
    auto store = Store::open(place, how);
    if (!store)
        qWarning("%s", qPrintable(store.error().detail.english()));
    return store ? std::move(*store) : nullptr;
}

} // namespace

//! Copies of stores between files and servers: whole or not at all, and nothing else is lost.
class TestStoreCopy : public ServerTest
{
    Q_OBJECT

private slots:
    void copiesToAServerAndBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.db"));
        const QString back = folder.filePath(QStringLiteral("back.db"));
        {
            const auto store = opened(file);
            QVERIFY(store);
            for (int i = 0; i < 5; ++i) {
                QList<Device> devices;
                for (int d = i; d < 700; ++d)
                    devices << storedDevice(QStringLiteral("d%1").arg(d));
                devices.first().tags = "cycle " + std::to_string(i);
                QVERIFY(storeDevices(*store, QStringLiteral("c%1").arg(i), devices));
            }
            Outbox box(*store, tenant);
            QVERIFY(box.setPaused(true).has_value());
        }
        const auto there = copyStore(file, m_place, {});
        QVERIFY2(there.has_value(), there ? "" : qPrintable(there.error().detail.english()));
        QCOMPARE(there->tenants, 1);
        const auto again = copyStore(file, m_place, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Usage);
        const auto returned = copyStore(m_place, back, {});
        QVERIFY2(returned.has_value(), returned ? "" : qPrintable(returned.error().detail.english()));
        QCOMPARE(returned->rows, there->rows);
        QVERIFY(!copyStore(m_place, back, {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList({QStringLiteral("back.db"), QStringLiteral("s.db")}));
        for (const QString &place : {m_place, back}) {
            const auto store = opened(place, Store::Open::MustExist);
            QVERIFY(store && checkStore(*store));
            QCOMPARE((*store->cycles().load(tenant, QStringLiteral("c2")))->fleet->size(), size_t{698});
            QVERIFY(*Outbox(*store, tenant).isPaused());
            // Numbers go on.
            QVERIFY(storeDevices(*store, QStringLiteral("c5"), {storedDevice(QStringLiteral("new"))}));
            QCOMPARE((*store->cycles().load(tenant, CycleTable::Which::LastComplete))->info.id, QStringLiteral("c5"));
            QVERIFY(checkStore(*store));
        }
    }
    void aCopyThatIsStopped()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto stopped = copyStore(m_place, copy, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    // The second one waits for the first, and must not have looked before it.
    void twoCopiesAtOnce()
    {
        QTemporaryDir folder;
        const QString one = folder.filePath(QStringLiteral("one.db"));
        const QString other = folder.filePath(QStringLiteral("other.db"));
        for (const QString &file : {one, other}) {
            const auto store = opened(file);
            QVERIFY(store
                    && storeDevices(*store, file == one ? QStringLiteral("c1") : QStringLiteral("c2"),
                                    {storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))}));
        }
        QVERIFY(opened(m_place));
        std::future<Result<CopiedStore>> second;
        const auto first = copyStore(one, m_place, [&] {
            if (second.valid())
                return false;
            second = std::async(std::launch::async, [&] { return copyStore(other, m_place, {}); });
            const QString waiting = QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' "
                                                   "AND NOT granted");
            const QDeadlineTimer end(60'000);
            while (m_server.run(m_place, waiting) != QStringLiteral("1") && !end.hasExpired())
                QThread::yieldCurrentThread();
            return false;
        });
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().detail.english()));
        const Result<CopiedStore> late = second.get();
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Usage);
        const auto store = opened(m_place, Store::Open::ReadOnly);
        QVERIFY(store && checkStore(*store));
        QCOMPARE((*store->cycles().load(tenant, CycleTable::Which::LastComplete))->info.id, QStringLiteral("c1"));
    }
    // A program that begins to poll while the place is still empty.
    void aCopyDeletesNothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.db"));
        const auto source = opened(file);
        QVERIFY(source && storeDevices(*source, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto store = opened(m_place);
        QVERIFY(store);
        CycleInfo begun = cycleInfo(QStringLiteral("f1"));
        begun.tenantName = QStringLiteral("Fabrikam");
        bool isBegun = false;
        const auto copied = copyStore(file, m_place, [&] {
            isBegun = isBegun || store->cycles().begin(begun).has_value();
            return false;
        });
        QVERIFY(isBegun);
        QVERIFY(!copied);
        const auto tenants = store->tenants().list();
        QVERIFY(tenants);
        QCOMPARE(tenants->size(), 1);
        QCOMPARE(tenants->first().name, begun.tenantName);
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT uuid FROM cycle")), QStringLiteral("f1"));
    }
    void draftsOfCopies()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.db"));
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto write = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write("x") == 1;
        };
        // Left by a program that was killed.
        QVERIFY(write(copy + QStringLiteral(".trustgauge-draft.abcdefgh")));
        QVERIFY(copyStore(m_place, copy, {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.db")});
        QVERIFY(QFile::remove(copy));
        // A file that comes into being meanwhile stays.
        const auto late = copyStore(m_place, copy, [&] { return !write(copy); });
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Usage);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.db")});
        QCOMPARE(QFileInfo(copy).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStoreCopy)
#include "tst_storecopy.moc"
