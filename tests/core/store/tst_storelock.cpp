#include "core/store/storelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

//! Who may do what with a store. What ends with a killed process is tested with real ones in tst_watch.
class TestStoreLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString store() const { return m_folder.filePath(QStringLiteral("store.db")); }

private slots:
    void secondIsToldWhoHasIt_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("says");
        QTest::newRow("window") << static_cast<int>(StoreLock::Use::Window) << QString() << store()
                                << QStringLiteral("is shown by tst_storelock (process %1) already");
        QTest::newRow("schedule") << static_cast<int>(StoreLock::Use::Schedule) << QStringLiteral("A/b \u00fc")
                                  << QStringLiteral("A/b \u00fc")
                                  << QStringLiteral("is polled on schedule by tst_storelock (process %1) already");
        QTest::newRow("cycle") << static_cast<int>(StoreLock::Use::Cycle) << QStringLiteral("..")
                               << QStringLiteral("..")
                               << QStringLiteral("is being polled by tst_storelock (process %1)");
    }
    void secondIsToldWhoHasIt()
    {
        QFETCH(int, use);
        QFETCH(QString, tenant);
        QFETCH(QString, says);
        const auto what = static_cast<StoreLock::Use>(use);
        Result<StoreLockPtr> first = StoreLock::take(store(), what, tenant);
        QVERIFY(first);
        const Result<StoreLockPtr> second = StoreLock::take(store(), what, tenant);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QTEST(second.error().subject.english(), "subject");
        QCOMPARE(second.error().detail.english(), says.arg(QCoreApplication::applicationPid()));
        first->reset();
        QVERIFY(StoreLock::take(store(), what, tenant));
    }
    void othersAreFree()
    {
        const auto cycle = StoreLock::take(store(), StoreLock::Use::Cycle, QStringLiteral("Contoso"));
        QVERIFY(cycle);
        QVERIFY(StoreLock::take(store(), StoreLock::Use::Cycle, QStringLiteral("Fabrikam")));
        QVERIFY(StoreLock::take(store(), StoreLock::Use::Schedule, QStringLiteral("Contoso")));
        QVERIFY(StoreLock::take(store(), StoreLock::Use::Window));
        QVERIFY(StoreLock::take(m_folder.filePath(QStringLiteral("other.db")), StoreLock::Use::Cycle,
                                QStringLiteral("Contoso")));
    }
    void oneStoreByManyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("through its folder") << QStringLiteral("real/../real/s.db");
        QTest::newRow("link to the folder") << QStringLiteral("linked/s.db");
        QTest::newRow("link to the file") << QStringLiteral("link.db");
    }
    void oneStoreByManyNames()
    {
        QFETCH(QString, name);
        QDir(m_folder.path()).mkpath(QStringLiteral("real"));
        const QString path = m_folder.filePath(QStringLiteral("real/s.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QFile::link(QStringLiteral("real"), m_folder.filePath(QStringLiteral("linked")));
        QFile::link(QStringLiteral("real/s.db"), m_folder.filePath(QStringLiteral("link.db")));
        const auto first = StoreLock::take(path, StoreLock::Use::Window);
        QVERIFY(first);
        const auto second = StoreLock::take(m_folder.filePath(name), StoreLock::Use::Window);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
    }
    void folderThatCannotBeMade()
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto lock = StoreLock::take(file.fileName() + QStringLiteral("/store.db"), StoreLock::Use::Window);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::OutputFailed);
    }
};

QTEST_GUILESS_MAIN(TestStoreLock)
#include "tst_storelock.moc"
