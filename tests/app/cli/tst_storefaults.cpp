#include "support/storecommands.h"

#include <sys/resource.h>

using namespace Trustgauge;

//! Full disks, newer stores and damaged pages, as the commands meet and tell them.
class TestStoreFaults : public QObject
{
    Q_OBJECT

    using Work = StoreCommands::Work;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void fullDisk_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("bytes");       // that a file may have
        for (const int kilobytes : {40, 400}) // more is needed to store the cycle
            QTest::addRow("polling, %d KB", kilobytes) << static_cast<int>(Work::Poll) << kilobytes * 1024;
        for (const int kilobytes : {40, 100, 150}) {
            QTest::addRow("thinning, %d KB", kilobytes) << static_cast<int>(Work::Prune) << kilobytes * 1024;
            QTest::addRow("migrating, %d KB", kilobytes) << static_cast<int>(Work::Migrate) << kilobytes * 1024;
            QTest::addRow("backing up, %d KB", kilobytes) << static_cast<int>(Work::BackUp) << kilobytes * 1024;
        }
    }
    void fullDisk()
    {
        QFETCH(int, work);
        QFETCH(int, bytes);
        StoreCommands commands(QStringLiteral(TRUSTGAUGE_CLI));
        QCOMPARE(commands.make(static_cast<Work>(work)), QString());
        commands.begin();
        const StoreCommands::Ended ended = commands.run(commands.words(), [bytes] {
            rlimit limit{};
            ::getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = static_cast<rlim_t>(bytes);
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QVERIFY2(ended.code == 1, (QByteArray::number(ended.code) + ' ' + ended.error).constData());
        // A poll may also find no room for the records that wait until the cycle is stored; that names the folder.
        if (!ended.error.contains("could not be kept on their way")) {
            QVERIFY2(ended.error.contains("No space left"), ended.error.constData());
            QVERIFY2(ended.error.contains(static_cast<Work>(work) == Work::BackUp ? "copy.db" : "s.db"),
                     ended.error.constData());
        }
        QVERIFY(!QFile::exists(commands.copy()));
        QCOMPARE(commands.fault(), QString());
        // With room again, it goes on.
        const StoreCommands::Ended again = commands.run(commands.words());
        QVERIFY2(again.code == 0, again.error.constData());
        QCOMPARE(commands.fault(), QString());
    }

    void aNewerStoreIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
        add("store info");
        add("store check");
        add("store prune");
        add("store backup copy.db");
        add("history");
        add("cves");
        add("export --csv -");
    }
    void aNewerStoreIsLeftAlone()
    {
        QFETCH(QStringList, words);
        StoreCommands commands(QStringLiteral(TRUSTGAUGE_CLI));
        QCOMPARE(commands.make(Work::BackUp), QString());
        commands.begin();
        QCOMPARE(editStore(commands.store(), {QStringLiteral("PRAGMA user_version = 99")}), QString());
        const QByteArray before = contentOf(commands.store());
        words.replaceInStrings(QStringLiteral("copy.db"), commands.copy());
        const StoreCommands::Ended ended = commands.run(words
                                                        + QStringList{QStringLiteral("--store"), commands.store()});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains("s.db") && ended.error.contains("newer version"), ended.error.constData());
        QCOMPARE(contentOf(commands.store()), before);
        QVERIFY(!QFile::exists(commands.copy()));
    }

    void halfAPageIsZeroed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("half");
        for (const char *table : {"device_state", "device_seen", "cycle", "device"}) {
            QTest::addRow("%s, first", table) << QString::fromLatin1(table) << 0;
            QTest::addRow("%s, second", table) << QString::fromLatin1(table) << 1;
        }
    }
    //! What cannot be read any more is told, and never becomes a smaller or safer fleet; the other tenant's stays readable.
    void halfAPageIsZeroed()
    {
        QFETCH(QString, table);
        QFETCH(int, half);
        StoreCommands commands(QStringLiteral(TRUSTGAUGE_CLI));
        QCOMPARE(commands.make(Work::BackUp), QString());
        commands.begin();
        const auto exported = [&](const char *tenant) {
            return commands.run({QStringLiteral("export"), QStringLiteral("--store"), commands.store(),
                                 QStringLiteral("--tenant"), QString::fromLatin1(tenant), QStringLiteral("--csv"),
                                 QStringLiteral("-")});
        };
        {
            const auto store = Store::open(commands.store(), Store::Open::MustExist);
            QVERIFY(store);
            StoredCycle other{cycleInfo(QStringLiteral("other")), {}, Profile(), 50};
            other.info.tenantName = QStringLiteral("Fabrikam");
            other.info.tenantId = QStringLiteral("99999999-2222-3333-4444-555555555555");
            QList<Device> devices;
            for (int i = 0; i < 2'000; ++i)
                devices << storedDevice(QStringLiteral("f%1").arg(i, 6, 10, QLatin1Char('0')));
            other.fleet = fleetOf(devices);
            QVERIFY((*store)->cycles().begin(other.info) && (*store)->cycles().commit(other));
        }
        const StoreCommands::Ended whole = exported("Contoso");
        const StoreCommands::Ended otherWhole = exported("Fabrikam");
        QVERIFY(whole.code == 0 && otherWhole.code == 0);
        const int page = editStore(commands.store(),
                                   {QStringLiteral("SELECT pageno FROM dbstat WHERE name = '%1' AND pagetype = 'leaf' "
                                                   "ORDER BY path LIMIT 1")
                                        .arg(table)})
                             .toInt();
        const int bytes = editStore(commands.store(), {QStringLiteral("PRAGMA page_size")}).toInt();
        QVERIFY(page > 1 && bytes > 0);
        QFile file(commands.store());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(qint64(page - 1) * bytes + half * (bytes / 2)));
        QCOMPARE(file.write(QByteArray(bytes / 2, '\0')), bytes / 2);
        file.close();

        const StoreCommands::Ended check = commands.run(
            {QStringLiteral("store"), QStringLiteral("check"), QStringLiteral("--store"), commands.store()});
        QVERIFY2(check.code == 2, check.error.constData());
        QVERIFY2(check.error.contains("s.db") && check.error.contains("damaged"), check.error.constData());
        const StoreCommands::Ended damaged = exported("Contoso");
        if (damaged.code == 0)
            QCOMPARE(damaged.out, whole.out);
        else
            QVERIFY2(damaged.code == 2 && damaged.out.isEmpty() && damaged.error.contains("damaged"),
                     damaged.error.constData());
        const StoreCommands::Ended other = exported("Fabrikam");
        if (table.startsWith(QStringLiteral("device_"))) {
            QCOMPARE(other.code, 0);
            QCOMPARE(other.out, otherWhole.out);
            QVERIFY2(check.error.contains("not everything of \"Contoso\""), check.error.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
