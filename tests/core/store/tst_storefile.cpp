#include "core/poll/ratelimitfile.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/sqlite/storefile.h"
#include "core/store/storelock.h"
#include "support/childprocess.h"
#include "support/storefixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Trustgauge;
using TestSupport::Ended;

namespace {

const QString openWord = QStringLiteral("--open-store");

//! What one of several programs does that start at once: waits for a word, opens a store, and tells how that went.
int openStore(const QString &path)
{
    std::printf("ready\n");
    std::fflush(stdout);
    std::getchar();
    const auto store = Store::open(path, Store::Open::MakeIfMissing);
    if (!store) {
        std::printf("%s: %s\n", qPrintable(store.error().subject.english()), qPrintable(store.error().detail.english()));
        return 1;
    }
    CycleInfo info = cycleInfo(QString::number(QCoreApplication::applicationPid()));
    if (const auto r = (*store)->cycles().begin(info); !r) {
        std::printf("%s\n", qPrintable(r.error().detail.english()));
        return 1;
    }
    return 0;
}

int modeOf(const QString &path)
{
    struct stat info
    {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? static_cast<int>(info.st_mode & 07777) : -1;
}

//! Everything in a folder, by name, with its kind, mode and content.
QMap<QString, QByteArray> stateOf(const QString &folder)
{
    QMap<QString, QByteArray> out;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString name = it.next();
        QByteArray what = QByteArray::number(modeOf(name), 8);
        if (QFile file(name); it.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            what += QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        out.insert(name, what);
    }
    return out;
}

//! Locks the index of a log as SQLite does while a program has the store open. Lasts as long as the file is open, unlike
//! SQLite's own lock, which ends when this process closes the file for the first time.
bool isHeldAsByAnother(const QFile &index)
{
    struct flock lock
    {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 128;
    lock.l_len = 1;
    return ::fcntl(index.handle(), F_OFD_SETLK, &lock) == 0;
}

} // namespace

//! The file of a store as programs meet it: made and upgraded by several at once, damaged, foreign, read-only, full.
class TestStoreFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString store() const { return path(QStringLiteral("s.db")); }

    Ended run(const QStringList &arguments, const std::function<void()> &inChild = {},
              const QString &program = QStringLiteral(TRUSTGAUGE_CLI)) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QStringLiteral("x~secret"));
        if (const QString temporary = path(QStringLiteral("temporary")); QFile::exists(temporary))
            environment.insert(QStringLiteral("TMPDIR"), temporary);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier(inChild);
        process.start(program, arguments);
        return TestSupport::endOf(process);
    }
    Ended exportStore(const QString &file, const std::function<void()> &inChild = {},
                      const QString &program = QStringLiteral(TRUSTGAUGE_CLI)) const
    {
        return run({QStringLiteral("export"), QStringLiteral("--store"), file, QStringLiteral("--csv"),
                    QStringLiteral("-")},
                   inChild, program);
    }
    //! Polls a tenant whose hosts cannot be reached.
    Ended pollInto(const QString &file) const
    {
        QFile config(path(QStringLiteral("tenants.json")));
        if (!config.open(QIODevice::WriteOnly))
            return {};
        const QString nobody = QStringLiteral("http://127.0.0.1:9");
        const QJsonObject tenant{{QStringLiteral("name"), QStringLiteral("Contoso")},
                                 {QStringLiteral("tenantId"), QStringLiteral("11111111-2222-3333-4444-555555555555")},
                                 {QStringLiteral("clientId"), QStringLiteral("11111111-2222-3333-4444-555555555556")},
                                 {QStringLiteral("cloud"), QStringLiteral("commercial")},
                                 {QStringLiteral("pollIntervalMinutes"), 60},
                                 {QStringLiteral("endpoints"), QJsonObject{{QStringLiteral("login"), nobody},
                                                                           {QStringLiteral("api"), nobody},
                                                                           {QStringLiteral("audience"), nobody}}}};
        config.write(QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("trustgauge/tenants/1")},
                                               {QStringLiteral("tenants"), QJsonArray{tenant}}})
                         .toJson());
        config.close();
        return run(
            {QStringLiteral("poll"), QStringLiteral("--config"), config.fileName(), QStringLiteral("--store"), file});
    }
    //! A store with one cycle of a device `a`.
    void makeStore() const
    {
        const auto made = Store::open(store(), Store::Open::MakeIfMissing);
        QVERIFY(made && storeDevices(**made, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
    }
    //! Lets several programs open the store at the same time.
    void race(int programs)
    {
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < programs; ++i) {
            all.push_back(std::make_unique<QProcess>());
            all.back()->start(QCoreApplication::applicationFilePath(), {openWord, store()});
        }
        for (const auto &one : all)
            QVERIFY(one->canReadLine() || one->waitForReadyRead(30'000));
        for (const auto &one : all)
            one->write("\n");
        for (const auto &one : all) {
            QVERIFY(one->state() == QProcess::NotRunning || one->waitForFinished(60'000));
            QVERIFY2(one->exitCode() == 0 && one->exitStatus() == QProcess::NormalExit,
                     one->readAllStandardOutput().constData());
        }
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void severalMakeItAtOnce()
    {
        constexpr int programs = 6;
        for (int round = 0; round < 5; ++round) {
            init();
            race(programs);
            const auto opened = Store::open(store(), Store::Open::MustExist);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail.english()));
            QCOMPARE((*opened)->cycles().log(QStringLiteral("Contoso"), 100)->size(), programs);
            const QStringList files = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
            for (const QString &file : files)
                QVERIFY2(file == QStringLiteral("s.db") || file.startsWith(QStringLiteral("s.db-")), qPrintable(file));
        }
    }
    void severalUpgradeItAtOnce_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < static_cast<int>(schemaSteps().size()); ++version)
            QTest::addRow("%d", version) << version;
    }
    void severalUpgradeItAtOnce()
    {
        QFETCH(int, version);
        constexpr int programs = 6;
        QVERIFY(makeOlderStore(store(), version));
        race(programs);
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->tenants().list()->size(), 1);
        QCOMPARE((*opened)->cycles().log(QStringLiteral("Contoso"), 100)->size(), programs);
        // The store as it was is in a complete backup beside it.
        const QString backup = QStringLiteral("%1.schema-%2").arg(store()).arg(version);
        QCOMPARE(editStore(backup, {QStringLiteral("PRAGMA user_version")}), QString::number(version));
        QCOMPARE(editStore(backup, {QStringLiteral("SELECT name FROM tenant")}), QStringLiteral("Contoso"));
        QCOMPARE(editStore(backup, {QStringLiteral("SELECT count(*) FROM cycle")}), QStringLiteral("0"));
    }
    void onlyTheOwnerReadsWhatIsMade()
    {
        const mode_t before = ::umask(0);
        const QString file = path(QStringLiteral("new/folder/s.db"));
        {
            const auto made = Store::open(file, Store::Open::MakeIfMissing);
            QVERIFY(made && storeDevices(**made, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
            const auto lock = StoreLock::take(file, StoreLock::Use::Cycle, QStringLiteral("Contoso"));
            QVERIFY(lock.has_value());
            for (const char *ending : {"", "-wal", "-shm"})
                QCOMPARE(modeOf(file + QString::fromLatin1(ending)), 0600);
            QCOMPARE(modeOf(file + QStringLiteral(".locks")), 0700);
            const QDir locks(file + QStringLiteral(".locks"));
            QCOMPARE(modeOf(locks.filePath(locks.entryList(QDir::Files).first())), 0600);
        }
        QVERIFY(makeOlderStore(store(), 3));
        QVERIFY(Store::open(store(), Store::Open::MustExist).has_value());
        ::umask(before);
        QCOMPARE(modeOf(path(QStringLiteral("new"))), 0700);
        QCOMPARE(modeOf(path(QStringLiteral("new/folder"))), 0700);
        QCOMPARE(modeOf(store()), 0600); // which was made by the umask
        QCOMPARE(modeOf(store() + QStringLiteral(".schema-3")), 0600);
    }
    void whatEverybodyReadsBecomesPrivateOnce()
    {
        makeStore();
        const auto change = [this](mode_t mode) { QCOMPARE(::chmod(QFile::encodeName(store()).constData(), mode), 0); };
        change(0644);
        QVERIFY(QFile::copy(store(), store() + QStringLiteral(".schema-9"))); // with its mode
        QCOMPARE(exportStore(store()).code, 0);                               // which only reads
        QCOMPARE(modeOf(store()), 0644);
        Ended r = pollInto(store());
        QVERIFY2(r.error.contains("could be read by every user"), r.error.constData());
        QCOMPARE(modeOf(store()), 0600);
        QCOMPARE(modeOf(store() + QStringLiteral(".schema-9")), 0600);
        r = pollInto(store());
        QVERIFY2(!r.error.contains("could be read by every user"), r.error.constData());
        change(0640); // shared with a group on purpose
        QVERIFY(!pollInto(store()).error.contains("every user"));
        QCOMPARE(modeOf(store()), 0640);
    }
    void whatIsNoStore_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QStringLiteral("empty");
        QTest::newRow("a folder") << QStringLiteral("is a folder");
        QTest::newRow("a pipe") << QStringLiteral("no regular file");
        QTest::newRow("a link to nothing") << QStringLiteral("leads nowhere");
        QTest::newRow("a byte") << QStringLiteral("too short");
        QTest::newRow("text") << QStringLiteral("not a database");
        QTest::newRow("half a page") << QStringLiteral("the database says");
        QTest::newRow("no page but the first") << QStringLiteral("the database says");
        QTest::newRow("an empty database") << QStringLiteral("not one of Trustgauge");
        QTest::newRow("of another program") << QStringLiteral("not one of Trustgauge");
        QTest::newRow("of a newer version") << QStringLiteral("newer version");
        QTest::newRow("version below zero") << QStringLiteral("schema version -3");
        QTest::newRow("lowest version") << QStringLiteral("schema version -2147483648");
        QTest::newRow("version zero") << QStringLiteral("schema version 0");
        QTest::newRow("a table is gone") << QStringLiteral("\"device_seen\" is missing");
        QTest::newRow("tables are gone") << QStringLiteral("is missing");
        QTest::newRow("a column is gone") << QStringLiteral("lacks the column \"reason\"");
        QTest::newRow("a column is of another type") << QStringLiteral("lacks the column \"hash\"");
        QTest::newRow("an older version lacks a table") << QStringLiteral("\"cycle\" is missing");
        QTest::newRow("a trigger of somebody else") << QStringLiteral("trigger");
        QTest::newRow("a view of somebody else") << QStringLiteral("it holds a view");
        QTest::newRow("a link in place of its log") << QStringLiteral("is a link");
    }
    void whatIsNoStore()
    {
        QFETCH(QString, says);
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        const auto is = [&row](const char *name) { return row == QLatin1String(name); };
        const auto write = [this](const QByteArray &bytes) {
            QFile file(store());
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const auto edit = [this](const QStringList &statements) {
            makeStore();
            return editStore(store(), statements).isEmpty();
        };
        if (is("empty"))
            QVERIFY(write({}));
        else if (is("a folder"))
            QVERIFY(QDir().mkdir(store()));
        else if (is("a pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(store()).constData(), 0600), 0);
        else if (is("a link to nothing"))
            QVERIFY(QFile::link(path(QStringLiteral("none.db")), store()));
        else if (is("a byte"))
            QVERIFY(write("x"));
        else if (is("text"))
            QVERIFY(write(QByteArray(8192, 'x')));
        else if (is("half a page") || is("no page but the first")) {
            makeStore();
            QVERIFY(QFile::resize(store(), is("half a page") ? 8192 : 16384));
        } else if (is("an empty database"))
            QVERIFY(editStore(store(), {QStringLiteral("PRAGMA user_version = 1")}).isEmpty());
        else if (is("of another program"))
            QVERIFY(editStore(store(), {QStringLiteral("CREATE TABLE cycle (id INTEGER)"),
                                        QStringLiteral("PRAGMA user_version = 4")})
                        .isEmpty());
        else if (is("of a newer version"))
            QVERIFY(edit({QStringLiteral("PRAGMA user_version = 99")}));
        else if (is("version below zero"))
            QVERIFY(edit({QStringLiteral("PRAGMA user_version = -3")}));
        else if (is("lowest version"))
            QVERIFY(edit({QStringLiteral("PRAGMA user_version = -2147483648")}));
        else if (is("version zero"))
            QVERIFY(edit({QStringLiteral("PRAGMA user_version = 0")}));
        else if (is("a table is gone"))
            QVERIFY(edit({QStringLiteral("DROP TABLE device_seen")}));
        else if (is("tables are gone"))
            QVERIFY(edit({QStringLiteral("DROP TABLE outbox"), QStringLiteral("DROP TABLE baseline_runs"),
                          QStringLiteral("DROP TABLE vulnerability_answer")}));
        else if (is("a column is gone"))
            QVERIFY(edit({QStringLiteral("ALTER TABLE cycle DROP COLUMN reason")}));
        else if (is("a column is of another type"))
            QVERIFY(edit({QStringLiteral("PRAGMA writable_schema = ON"),
                          QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, 'hash INTEGER', 'hash TEXT') "
                                         "WHERE name = 'device_state'")}));
        else if (is("an older version lacks a table"))
            QVERIFY(makeOlderStore(store(), 3) && editStore(store(), {QStringLiteral("DROP TABLE cycle")}).isEmpty());
        else if (is("a trigger of somebody else"))
            QVERIFY(edit({QStringLiteral("CREATE TRIGGER t AFTER INSERT ON cycle BEGIN DELETE FROM device; END")}));
        else if (is("a view of somebody else"))
            QVERIFY(edit({QStringLiteral("CREATE VIEW v AS SELECT * FROM device")}));
        else if (is("a link in place of its log")) {
            makeStore();
            QVERIFY(QFile::link(path(QStringLiteral("elsewhere")), store() + QStringLiteral("-wal")));
        }
        const auto before = stateOf(m_dir->path());
        for (const auto how : {Store::Open::MakeIfMissing, Store::Open::MustExist, Store::Open::ReadOnly}) {
            const auto opened = Store::open(store(), how);
            QVERIFY(!opened);
            QCOMPARE(exitCode(opened.error().code), 2);
            QVERIFY2(opened.error().detail.english().contains(says), qPrintable(opened.error().detail.english()));
            QCOMPARE(stateOf(m_dir->path()), before);
        }
        for (const Ended &r : {exportStore(store()), pollInto(store())}) {
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains("s.db"), r.error.constData());
            QVERIFY2(r.error.contains(says.toUtf8()), r.error.constData());
        }
        QFile::remove(path(QStringLiteral("tenants.json")));
        QCOMPARE(stateOf(m_dir->path()), before);
    }
    void aLogWithoutItsStore()
    {
        makeStore();
        const QString log = store() + QStringLiteral("-wal");
        QVERIFY(QFile::rename(store(), log));
        const auto before = stateOf(m_dir->path());
        const Ended r = exportStore(store());
        QCOMPARE(r.code, 2);
        QVERIFY2(r.error.contains("s.db-wal"), r.error.constData());
        QCOMPARE(stateOf(m_dir->path()), before);
        const QByteArray kept = before.value(log);
        const auto made = Store::open(store(), Store::Open::MakeIfMissing);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail.english()));
        QCOMPARE((*made)->tenants().list()->size(), 0);
        const QStringList aside = QDir(m_dir->path()).entryList({QStringLiteral("s.db-wal.broken-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(stateOf(m_dir->path()).value(path(aside.first())), kept);
    }
    void readingWritesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("nobody has it open") << QStringLiteral("closed");
        QTest::newRow("another program has it open") << QStringLiteral("open");
        QTest::newRow("another program has it open, and one was killed within the index") << QStringLiteral("torn");
        QTest::newRow("left by a killed program") << QStringLiteral("killed");
        QTest::newRow("left by one that had written the head of the log") << QStringLiteral("head");
        QTest::newRow("its log without the index") << QStringLiteral("log");
        QTest::newRow("its index without the log") << QStringLiteral("index");
        QTest::newRow("an older version") << QStringLiteral("older");
    }
    void readingWritesNothing()
    {
        QFETCH(QString, how);
        const QString folder = path(QStringLiteral("shared"));
        QVERIFY(QDir().mkdir(folder));
        const QString file = folder + QStringLiteral("/s.db");
        std::unique_ptr<Store> other;
        QFile index; // open for as long as it is held
        if (how == QStringLiteral("older")) {
            QVERIFY(makeOlderStore(file, 2));
        } else {
            auto made = Store::open(file, Store::Open::MakeIfMissing);
            QVERIFY(made && storeDevices(**made, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
            QVERIFY(storeDevices(**made, QStringLiteral("c2"),
                                 {storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))}));
            if (how == QStringLiteral("head") || how == QStringLiteral("index")) {
                QFile log(file + QStringLiteral("-wal"));
                QVERIFY(log.open(QIODevice::ReadOnly));
                const QByteArray head = log.read(32);
                const QString left = file + QStringLiteral("-shm");
                QVERIFY(QFile::copy(left, path(QStringLiteral("index"))));
                made->reset(); // which moves everything from the log to the store
                QVERIFY(!log.exists() && QFile::copy(path(QStringLiteral("index")), left));
                QFile again(log.fileName());
                if (how == QStringLiteral("head"))
                    QVERIFY(again.open(QIODevice::WriteOnly) && again.write(head) == head.size());
            } else if (how == QStringLiteral("torn")) {
                other = std::move(*made);
                index.setFileName(file + QStringLiteral("-shm"));
                QVERIFY(index.open(QIODevice::ReadWrite) && index.seek(16)); // in the first of two equal heads
                QVERIFY(index.write("12345678") == 8 && index.flush());
                QVERIFY(isHeldAsByAnother(index));
            } else if (how == QStringLiteral("killed") || how == QStringLiteral("log")) {
                // The files as after the kill, in another folder.
                const QString copy = path(QStringLiteral("copy"));
                QVERIFY(QDir().mkdir(copy));
                const QStringList names = QDir(folder).entryList(QDir::Files);
                for (const QString &name : names) {
                    if (how == QStringLiteral("killed") || !name.endsWith(QStringLiteral("-shm")))
                        QVERIFY(QFile::copy(folder + u'/' + name, copy + u'/' + name));
                }
                made->reset();
                QVERIFY(QDir(folder).removeRecursively() && QDir().rename(copy, folder));
            } else if (how == QStringLiteral("open")) {
                other = std::move(*made);
            }
        }
        // Readable for everybody, writable for nobody.
        const QStringList names = QDir(folder).entryList(QDir::Files);
        for (const QString &name : names)
            QCOMPARE(::chmod(QFile::encodeName(folder + u'/' + name).constData(), 0444), 0);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755), 0);
        const QString temporary = path(QStringLiteral("temporary")); // where it may copy the store
        QVERIFY(QDir().mkdir(temporary));
        QCOMPARE(::chmod(QFile::encodeName(temporary).constData(), 0777), 0);
        const auto before = stateOf(folder);
        std::function<void()> asNobody;
        QString program = QStringLiteral(TRUSTGAUGE_CLI);
        if (::geteuid() == 0) {
            // root's own folders, in which the program may have been built, are closed to others
            program = path(QStringLiteral("trustgauge-cli"));
            QVERIFY(QFile::copy(QStringLiteral(TRUSTGAUGE_CLI), program));
            QCOMPARE(::chmod(QFile::encodeName(program).constData(), 0755), 0);
            asNobody = [] {
                constexpr uid_t nobody = 65534;
                if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                    ::_exit(99);
            };
        }
        const Ended r = exportStore(file, asNobody, program);
        QCOMPARE(stateOf(folder), before);
        QVERIFY(QDir(path(QStringLiteral("temporary"))).isEmpty());
        if (how == QStringLiteral("older")) { // holds no cycle
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains("no finished cycle"), r.error.constData());
        } else {
            QVERIFY2(r.code == 0, r.error.constData());
            QCOMPARE(r.out.count('\n'), 3);
        }
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
    }
    void whatKilledProgramsLeftIsRemoved()
    {
        makeStore();
        const QString mark = QStringLiteral(".trustgauge-draft.");
        const auto put = [this](const QString &name) {
            QFile file(path(name));
            return file.open(QIODevice::WriteOnly) && file.write("SQLite") == 6;
        };
        const QStringList left{QStringLiteral("s.db.schema-12") + mark + QStringLiteral("aB3dEf7h"),
                               QStringLiteral("s.db.schema-12") + mark + QStringLiteral("aB3dEf7h-journal"),
                               QStringLiteral("copy.db") + mark + QStringLiteral("00000000"),
                               QStringLiteral(".hidden") + mark + QStringLiteral("abcdefgh-wal"),
                               QStringLiteral(".hidden") + mark + QStringLiteral("abcdefgh")};
        const QStringList others{QStringLiteral("s.db.original"),
                                 QStringLiteral("s.db.20260601"),
                                 QStringLiteral("s.db.schema-12"),
                                 QStringLiteral("s.db.schema-12.original"),
                                 QStringLiteral("copy.db") + mark + QStringLiteral("abcdefghi"),
                                 QStringLiteral("copy.db") + mark + QStringLiteral("abcd-fgh")};
        for (const QString &name : left + others)
            QVERIFY(put(name));
        QVERIFY(QFile::link(store(), path(QStringLiteral("l") + mark + QStringLiteral("abcdefgh"))));
        // One that had got the store's name, too.
        const QString named = path(QStringLiteral("s.db") + mark + QStringLiteral("zzzzzzzz"));
        QCOMPARE(::link(QFile::encodeName(store()).constData(), QFile::encodeName(named).constData()), 0);
        // One that SQLite is filling.
        const QString used = path(QStringLiteral("used.db") + mark + QStringLiteral("abcdefgh"));
        SqliteConnection other(used);
        QVERIFY(other.db().open());
        QSqlQuery query(other.db());
        QVERIFY(query.exec(QStringLiteral("BEGIN EXCLUSIVE")));

        const auto before = stateOf(m_dir->path());
        QCOMPARE(exportStore(store()).code, 0);
        QCOMPARE(stateOf(m_dir->path()), before);
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")) && query.exec(QStringLiteral("BEGIN EXCLUSIVE")));

        const QStringList prune{QStringLiteral("store"), QStringLiteral("prune"), QStringLiteral("--store"), store()};
        const Ended pruned = run(prune);
        QVERIFY2(pruned.code == 0, pruned.error.constData());
        for (const QString &name : left)
            QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
        for (const QString &name : others)
            QVERIFY2(QFile::exists(path(name)), qPrintable(name));
        QVERIFY(QFile::exists(path(QStringLiteral("l") + mark + QStringLiteral("abcdefgh"))));
        QVERIFY(!QFile::exists(named) && QFile::exists(store()));
        QVERIFY(QFile::exists(used));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        other.db().close();
        QCOMPARE(run(prune).code, 0);
        QVERIFY(!QFile::exists(used));
    }
    void whatIsBeingMadeStays()
    {
        makeStore();
        const QString backup = path(QStringLiteral("copy.db"));
        const auto made = makeBackup(store(), backup, [this](const QString &draft) -> Result<void> {
            const Ended pruned = run(
                {QStringLiteral("store"), QStringLiteral("prune"), QStringLiteral("--store"), store()});
            if (pruned.code != 0 || !QFile::exists(draft))
                return failure(ErrorCode::Internal, draft, QString::fromUtf8(pruned.error));
            return {};
        });
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail.english()));
        QVERIFY(QFile::exists(backup));
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*trustgauge-draft*")}, QDir::Files), QStringList());
    }
    void namesThatMeanSomethingElsewhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a?b.db", "a%41b.db", "a#b.db", "it's.db", "\"q\".db", "a;b=c.db", "a&mode=ro.db",
                                 "\xC3\xBC \xE2\x82\xAC.db", ":memory:", "file:x.db"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesThatMeanSomethingElsewhere()
    {
        QFETCH(QString, name);
        const QString file = m_dir->path() + u'/' + name;
        {
            const auto made = Store::open(file, Store::Open::MakeIfMissing);
            QVERIFY(made && storeDevices(**made, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        }
        QVERIFY(QFile::exists(file));
        const Ended r = exportStore(file);
        QVERIFY2(r.code == 0, r.error.constData());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{name});
    }
    void fullDisk()
    {
        makeStore();
        const auto limited = [] {
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 20'000;
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        // Too little for the log of a cycle, and for the exported file.
        QList<Device> many;
        for (int i = 0; i < 200; ++i)
            many << storedDevice(QString::number(i));
        {
            const auto opened = Store::open(store(), Store::Open::MustExist);
            QVERIFY(opened && storeDevices(**opened, QStringLiteral("c2"), many));
        }
        const QString csv = path(QStringLiteral("out.csv"));
        const Ended r = run({QStringLiteral("export"), QStringLiteral("--store"), store(), QStringLiteral("--csv"), csv},
                            limited);
        QCOMPARE(r.code, 1);
        QVERIFY2(r.error.contains("out.csv") && r.error.contains("No space left"), r.error.constData());
        QVERIFY(!QFile::exists(csv));
    }
    void fullDiskUnderACycle()
    {
        makeStore();
        std::signal(SIGXFSZ, SIG_IGN); // as the programs do
        QList<Device> many;
        for (int i = 0; i < 2000; ++i)
            many << storedDevice(QString::number(i));
        auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        const StoredCycle next{cycleInfo(QStringLiteral("c2")), fleetOf(many), Profile(), 50};
        QVERIFY((*opened)->cycles().begin(next.info).has_value());
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit now = before;
        now.rlim_cur = 200'000;
        ::setrlimit(RLIMIT_FSIZE, &now);
        const auto stored = (*opened)->cycles().commit(next);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::OutputFailed);
        QVERIFY2(stored.error().detail.english().contains(QStringLiteral("No space left")),
                 qPrintable(stored.error().detail.english()));
        const auto loaded = (*opened)->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete);
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->info.id, QStringLiteral("c1"));
        QVERIFY((*opened)->cycles().commit(next).has_value()); // there is room again
        QCOMPARE((*(*opened)->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete))->fleet->size(),
                 size_t{2000});
    }
    void anotherProgramWrites()
    {
        makeStore();
        const auto opened = Store::open(store(), Store::Open::MustExist);
        QVERIFY(opened.has_value());
        SqliteConnection other(store());
        QVERIFY(other.db().open());
        QCOMPARE(QSqlQuery(other.db()).exec(QStringLiteral("BEGIN IMMEDIATE")), true);
        QVERIFY((*opened)->connection().setPatience(std::chrono::milliseconds(1)).has_value());
        const StoredCycle next{cycleInfo(QStringLiteral("c2")), fleetOf({}), Profile(), 50};
        const auto begun = (*opened)->cycles().begin(next.info);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::StoreLocked);
        QCOMPARE(exitCode(begun.error().code), 2);
        QCOMPARE(exportStore(store()).code, 0); // reading goes on
        QCOMPARE(QSqlQuery(other.db()).exec(QStringLiteral("COMMIT")), true);
        QVERIFY((*opened)->cycles().begin(next.info).has_value());
        QCOMPARE(QSqlQuery(other.db()).exec(QStringLiteral("BEGIN IMMEDIATE")), true);
        const auto stored = (*opened)->cycles().commit(next);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::StoreLocked);
        QCOMPARE(QSqlQuery(other.db()).exec(QStringLiteral("COMMIT")), true);
        QVERIFY((*opened)->cycles().commit(next).has_value());
    }
    void rootPollsIntoTheStoreOfAService()
    {
        if (::geteuid() != 0)
            QSKIP("only root can");
        constexpr uid_t service = 4711;
        makeStore();
        for (const QString &name : {m_dir->path(), store()})
            QCOMPARE(::chown(QFile::encodeName(name).constData(), service, service), 0);
        QVERIFY(makeOlderStore(path(QStringLiteral("older.db")), 4));
        QCOMPARE(::chown(QFile::encodeName(path(QStringLiteral("older.db"))).constData(), service, service), 0);
        for (const char *name : {"s.db", "older.db", "new.db"})
            QCOMPARE(pollInto(path(QString::fromLatin1(name))).code, 4); // nobody answers
        {
            RateLimitFile book(RateLimitFile::pathBeside(store()));
            TenantConfig tenant;
            book.limiterOf(tenant).onStarted();
        }
        QFile::remove(path(QStringLiteral("tenants.json")));
        QDirIterator it(m_dir->path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        int files = 0;
        for (; it.hasNext(); ++files) {
            const QString name = it.next();
            QVERIFY2(it.fileInfo().ownerId() == service, qPrintable(name));
        }
        QVERIFY(files >= 9); // three stores, a backup, three folders of locks, three locks, the call limits
    }
    void linkInPlaceOfTheCallLimits()
    {
        const QString victim = path(QStringLiteral("victim"));
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
        file.close();
        const QString calls = RateLimitFile::pathBeside(store());
        QVERIFY(QFile::link(victim, calls));
        QList<Error> told;
        {
            RateLimitFile book(calls);
            connect(&book, &RateLimitFile::failed, &book, [&told](const Error &error) { told << error; });
            TenantConfig tenant;
            tenant.name = QStringLiteral("Contoso");
            RateLimiter &limiter = book.limiterOf(tenant);
            QCOMPARE(told.size(), 1); // the link was not read
            QCOMPARE(told.first().subject.english(), calls);
            limiter.onStarted();
            book.save();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
        QVERIFY(!QFileInfo(calls).isSymLink());
        QCOMPARE(modeOf(calls), 0600);
    }
    void callLimitsThatCannotBeWrittenAreTold()
    {
        const QString calls = path(QStringLiteral("none/s.db.calls"));
        RateLimitFile book(calls);
        QList<Error> told;
        connect(&book, &RateLimitFile::failed, &book, [&told](const Error &error) { told << error; });
        TenantConfig tenant;
        tenant.name = QStringLiteral("Contoso");
        RateLimiter &limiter = book.limiterOf(tenant);
        limiter.onStarted();
        book.save();
        book.save();
        QCOMPARE(told.size(), 1); // once
        QCOMPARE(told.first().subject.english(), calls);
        QVERIFY(told.first().detail.english().startsWith(QStringLiteral("cannot be written")));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == openWord)
        return openStore(QString::fromLocal8Bit(argv[2]));
    TestStoreFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefile.moc"
