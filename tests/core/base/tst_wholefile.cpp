#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Trustgauge;

namespace {

constexpr uid_t somebody = 4711;

struct stat lookAt(const QString &path)
{
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        info.st_mode = 0;
    return info;
}

int modeOf(const QString &path)
{
    return static_cast<int>(lookAt(path).st_mode & 07777);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

//! While it lives, files may not grow beyond a size, as with `ulimit -f`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

//! Files that appear whole or not at all, and who may read what the program makes.
class TestWholeFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // as both programs do
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void modesOfNewFiles()
    {
        const mode_t before = ::umask(0027);
        const auto kept = writeWholeFile(path("kept"), "a", FileAccess::Private);
        const auto asked = writeWholeFile(path("asked"), "b", FileAccess::Umask);
        ::umask(0);
        const auto folder = makePrivateFolder(path("one/two/three"));
        ::umask(before);
        QVERIFY(kept && asked && folder);
        QCOMPARE(modeOf(path("kept")), 0600);
        QCOMPARE(modeOf(path("asked")), 0640);
        for (const char *name : {"one", "one/two", "one/two/three"})
            QCOMPARE(modeOf(path(name)), 0700);
        QVERIFY(makePrivateFolder(path("one/two")).has_value()); // is there
        QVERIFY(writeWholeFile(path("file"), "x", FileAccess::Private).has_value());
        const auto inTheWay = makePrivateFolder(path("file/below"));
        QVERIFY(!inTheWay);
    }
    void whatIsReplacedKeepsItsOwnerAndMode()
    {
        const QString file = path("f");
        QVERIFY(writeWholeFile(file, "old", FileAccess::Umask).has_value());
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0664), 0);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::chown(QFile::encodeName(file).constData(), somebody, somebody), 0);
        QVERIFY(writeWholeFile(file, "new", FileAccess::Private).has_value());
        QCOMPARE(contentOf(file), QByteArray("new"));
        QCOMPARE(modeOf(file), 0664);
        QCOMPARE(lookAt(file).st_uid, isRoot ? somebody : ::geteuid());
        QCOMPARE(lookAt(file).st_gid, isRoot ? somebody : ::getegid());
    }
    void rootGivesWhatItMakesToTheFoldersOwner()
    {
        if (::geteuid() != 0)
            QSKIP("only root can");
        QCOMPARE(::chown(QFile::encodeName(m_dir->path()).constData(), somebody, somebody), 0);
        QVERIFY(writeWholeFile(path("kept"), "a", FileAccess::Private).has_value());
        QVERIFY(writeWholeFile(path("asked"), "a", FileAccess::Umask).has_value());
        QVERIFY(makePrivateFolder(path("folder")).has_value());
        const Result<FileHandle> lock = openInPrivateFolder(path("locks"), QStringLiteral("lock"));
        QVERIFY(lock.has_value());
        for (const char *name : {"kept", "folder", "locks", "locks/lock"})
            QCOMPARE(lookAt(path(name)).st_uid, somebody);
        QCOMPARE(lookAt(path("asked")).st_uid, uid_t{0});
    }
    void fullDiskLeavesWhatWasThere()
    {
        const QString file = path("f");
        QVERIFY(writeWholeFile(file, "old", FileAccess::Private).has_value());
        Result<void> written;
        {
            const FileSizeLimit limit(4096);
            written = writeWholeFile(file, QByteArray(100'000, 'x'), FileAccess::Private);
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OutputFailed);
        QCOMPARE(written.error().subject.english(), file);
        QVERIFY2(written.error().detail.english().startsWith(QStringLiteral("cannot be written: No space left")),
                 qPrintable(written.error().detail.english()));
        QCOMPARE(contentOf(file), QByteArray("old"));
        QCOMPARE(names(), QStringList{QStringLiteral("f")});
    }
    void whatIsNotCommittedIsRemoved()
    {
        {
            WholeFile file(path("f"), FileAccess::Umask);
            QVERIFY(file.begin().has_value());
            QCOMPARE(file.write("half"), 4);
        }
        QCOMPARE(names(), QStringList());
    }
    void linksInItsPlace()
    {
        QVERIFY(writeWholeFile(path("target"), "old", FileAccess::Private).has_value());
        QVERIFY(QFile::link(QStringLiteral("target"), path("link")));
        QVERIFY(writeWholeFile(path("link"), "followed", FileAccess::Private).has_value());
        QVERIFY(QFileInfo(path("link")).isSymLink());
        QCOMPARE(contentOf(path("target")), QByteArray("followed"));
        QVERIFY(writeWholeFile(path("link"), "replaced", FileAccess::Private, FileLinks::Replace).has_value());
        QVERIFY(!QFileInfo(path("link")).isSymLink());
        QCOMPARE(contentOf(path("target")), QByteArray("followed"));
        QCOMPARE(contentOf(path("link")), QByteArray("replaced"));
        QVERIFY(QFile::link(QStringLiteral("later"), path("ahead")));
        QVERIFY(writeWholeFile(path("ahead"), "made", FileAccess::Private).has_value());
        QCOMPARE(contentOf(path("later")), QByteArray("made"));
    }
    void placesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << QStringLiteral("folder");
        QTest::newRow("no folder above") << QStringLiteral("none/f");
        QTest::newRow("a file above") << QStringLiteral("file/f");
    }
    void placesThatCannotBe()
    {
        QFETCH(QString, name);
        QDir(m_dir->path()).mkdir(QStringLiteral("folder"));
        QVERIFY(writeWholeFile(path("file"), "x", FileAccess::Private).has_value());
        const QString place = m_dir->filePath(name);
        const auto r = writeWholeFile(place, "x", FileAccess::Private);
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::OutputFailed);
        QCOMPARE(r.error().subject.english(), place);
        QVERIFY(!r.error().detail.english().contains(QStringLiteral("Unknown")));
    }
    void plantedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("link") << QStringLiteral("link") << QStringLiteral("is a link");
        QTest::newRow("link to nothing") << QStringLiteral("dangling") << QStringLiteral("is a link");
        QTest::newRow("second name") << QStringLiteral("hard") << QStringLiteral("second name");
        QTest::newRow("pipe") << QStringLiteral("pipe") << QStringLiteral("no regular file");
        QTest::newRow("linked folder") << QStringLiteral("folder") << QStringLiteral("is a link");
    }
    void plantedFilesAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        QVERIFY(writeWholeFile(path("victim"), "precious", FileAccess::Private).has_value());
        const QString locks = path("locks");
        const QByteArray lock = QFile::encodeName(locks + QStringLiteral("/lock"));
        if (kind == QStringLiteral("folder")) {
            QVERIFY(QDir().mkdir(path("elsewhere")));
            QVERIFY(QFile::link(path("elsewhere"), locks));
        } else {
            QVERIFY(makePrivateFolder(locks).has_value());
        }
        if (kind == QStringLiteral("link"))
            QVERIFY(QFile::link(path("victim"), QFile::decodeName(lock)));
        else if (kind == QStringLiteral("dangling"))
            QVERIFY(QFile::link(path("nothing"), QFile::decodeName(lock)));
        else if (kind == QStringLiteral("hard"))
            QCOMPARE(::link(QFile::encodeName(path("victim")).constData(), lock.constData()), 0);
        else if (kind == QStringLiteral("pipe"))
            QCOMPARE(::mkfifo(lock.constData(), 0600), 0);
        const Result<FileHandle> opened = openInPrivateFolder(locks, QStringLiteral("lock"));
        QVERIFY(!opened);
        QCOMPARE(exitCode(opened.error().code), 2);
        QVERIFY2(opened.error().detail.english().contains(says), qPrintable(opened.error().detail.english()));
        QCOMPARE(contentOf(path("victim")), QByteArray("precious"));
        QVERIFY(!QFile::exists(path("nothing")));
        QVERIFY(!QFile::exists(path("elsewhere/lock")));
    }
    void temporaryNamesAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << QStringLiteral("a.db");
        QTest::newRow("of one byte") << QString(250, u'a');
        QTest::newRow("of two bytes") << QStringLiteral("a") + QString(120, QChar(0xe4));
        QTest::newRow("of three bytes") << QString(80, QChar(0x20ac));
        QTest::newRow("of four bytes") << QStringLiteral("a") + QStringLiteral("\U0001F600").repeated(60);
    }
    void temporaryNamesAreCutBetweenCharacters()
    {
        QFETCH(QString, name);
        const auto made = makeTemporaryBeside(m_dir->filePath(name), 0600);
        QVERIFY2(made.has_value(), qPrintable(made ? QString() : qt_error_string(made.error())));
        QVERIFY(QFile::exists(made->path));
        QVERIFY(QFileInfo(made->path).fileName().startsWith(name.left(40)));
        QCOMPARE(names(), QStringList{QFileInfo(made->path).fileName()});
        QCOMPARE(removeFile(made->path), 0);
    }
    void readingOwnFiles()
    {
        QVERIFY(writeWholeFile(path("f"), "12345", FileAccess::Private).has_value());
        QCOMPARE(readPrivateFile(path("f"), 5).value_or(QByteArray()), QByteArray("12345"));
        QVERIFY(!readPrivateFile(path("f"), 4));
        QCOMPARE(readPrivateFile(path("none"), 5).value_or(QByteArray("x")), QByteArray());
        QVERIFY(QFile::link(path("f"), path("link")));
        QVERIFY(!readPrivateFile(path("link"), 5));
        QVERIFY(!readPrivateFile(m_dir->path(), 5));
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
