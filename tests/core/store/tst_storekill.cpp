#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/store.h"
#include "support/storefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Trustgauge;

//! Polls that are killed, or find the store in use, while they write a cycle: real programs, a real service.
class TestStoreKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QProcess m_simulator;
    QString m_config, m_secret;
    QString store() const { return m_dir.filePath(QStringLiteral("s.db")); }
    QString pristine() const { return m_dir.filePath(QStringLiteral("pristine.db")); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), m_secret);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUSTGAUGE_CLI), arguments);
    }
    void startPoll(QProcess &process) const
    {
        start(process, {QStringLiteral("poll"), QStringLiteral("--config"), m_config, QStringLiteral("--store"),
                        store(), QStringLiteral("--fresh")});
    }
    int exportedDevices() const
    {
        QProcess process;
        start(process, {QStringLiteral("export"), QStringLiteral("--store"), store(), QStringLiteral("--csv"),
                        QStringLiteral("-")});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return -1;
        return static_cast<int>(process.readAllStandardOutput().count('\n')) - 1;
    }
    qint64 logged() const { return QFileInfo(store() + QStringLiteral("-wal")).size(); }

private slots:
    void initTestCase()
    {
        start(m_simulator, {QStringLiteral("simulate"), QStringLiteral("--devices"), QStringLiteral("5000"),
                            QStringLiteral("--no-rate-limits")});
        QVERIFY(m_simulator.waitForReadyRead(30'000));
        const QJsonObject line = QJsonDocument::fromJson(m_simulator.readLine()).object();
        m_config = line.value(QStringLiteral("config")).toString();
        m_secret = line.value(QStringLiteral("clientSecret")).toString();
        QProcess poll;
        startPoll(poll);
        QVERIFY(poll.waitForFinished(120'000));
        QCOMPARE(poll.exitCode(), 0);
        QVERIFY(exportedDevices() > 4000);
        QVERIFY(QFile::copy(store(), pristine()));
    }
    void init()
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(store() + QString::fromLatin1(ending));
        QVERIFY(QFile::copy(pristine(), store()));
    }
    void cleanupTestCase()
    {
        m_simulator.terminate();
        QVERIFY(m_simulator.waitForFinished(30'000));
    }

    void killedWhileItWritesACycle_data()
    {
        QTest::addColumn<qint64>("bytes"); // that the log has grown by
        for (const qint64 bytes : {1, 50'000, 300'000, 1'000'000, 2'500'000})
            QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
    }
    void killedWhileItWritesACycle()
    {
        QFETCH(qint64, bytes);
        const int before = exportedDevices();
        QProcess poll;
        startPoll(poll);
        QTRY_VERIFY_WITH_TIMEOUT(logged() > 0 || poll.state() == QProcess::NotRunning, 60'000);
        const qint64 begun = logged(); // the row of the cycle
        // Looks at the log all the time, because it grows within a few milliseconds.
        QElapsedTimer patience;
        patience.start();
        while (logged() < begun + bytes && !patience.hasExpired(60'000)) {
            if (poll.state() == QProcess::NotRunning || poll.waitForFinished(0))
                break;
        }
        poll.kill();
        QVERIFY(poll.state() == QProcess::NotRunning || poll.waitForFinished(30'000));
        QCOMPARE(exportedDevices(), before); // also where it had ended: the same fleet
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail.english()));
        const auto tenants = (*opened)->tenants().list();
        QVERIFY(tenants && tenants->size() == 1);
        const auto log = (*opened)->cycles().log(tenants->first().name, 1);
        QVERIFY(log && !log->isEmpty());
        QVERIFY(log->first().state == CycleState::Unfinished || log->first().state == CycleState::Complete);
        QCOMPARE(editStore(store(), {QStringLiteral("PRAGMA integrity_check")}), QStringLiteral("ok"));
    }
    void logThatIsCut_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 10, 50, 90, 99})
            QTest::addRow("%d", percent) << percent;
    }
    //! The log of a killed program was cut: the store has the earlier state or reports the damage, but has nothing in between.
    void logThatIsCut()
    {
        QFETCH(int, percent);
        const int before = exportedDevices();
        QProcess poll;
        startPoll(poll);
        const qint64 begun = [&] {
            while (logged() == 0 && poll.state() != QProcess::NotRunning)
                poll.waitForFinished(1);
            return logged();
        }();
        while (logged() == begun && poll.state() != QProcess::NotRunning)
            poll.waitForFinished(0);
        poll.kill();
        QVERIFY(poll.state() == QProcess::NotRunning || poll.waitForFinished(30'000));
        QFile log(store() + QStringLiteral("-wal"));
        if (log.exists())
            QVERIFY(log.resize(log.size() * percent / 100));
        const int after = exportedDevices();
        QVERIFY2(after == before || after == -1, qPrintable(QString::number(after)));
    }
    void waitsForAnotherProgram()
    {
        SqliteConnection other(store());
        QVERIFY(other.db().open());
        QVERIFY(QSqlQuery(other.db()).exec(QStringLiteral("BEGIN IMMEDIATE")));
        QProcess poll;
        startPoll(poll);
        QVERIFY(poll.waitForStarted());
        // It has the store open, and wants to log its cycle.
        QTRY_VERIFY_WITH_TIMEOUT(hasOpen(poll.processId()), 30'000);
        QVERIFY(poll.state() == QProcess::Running);
        QVERIFY(QSqlQuery(other.db()).exec(QStringLiteral("COMMIT")));
        QVERIFY(poll.waitForFinished(120'000));
        QVERIFY2(poll.exitCode() == 0, poll.readAllStandardError().constData());
    }

private:
    //! SQLite holds a lock on an open store. Everybody can see the locks, but the open files of such a process only root.
    bool hasOpen(qint64 process) const
    {
        struct stat file = {};
        QFile locks(QStringLiteral("/proc/locks"));
        if (::stat(QFile::encodeName(store()).constData(), &file) != 0 || !locks.open(QIODevice::ReadOnly))
            return false;
        const QByteArray inode = ':' + QByteArray::number(static_cast<quint64>(file.st_ino));
        const QList<QByteArray> lines = locks.readAll().split('\n');
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            const QList<QByteArray> words = line.simplified().split(' ');
            return words.value(4).toLongLong() == process && words.value(5).endsWith(inode);
        });
    }
};

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_storekill.moc"
