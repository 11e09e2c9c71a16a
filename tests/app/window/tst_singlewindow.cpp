#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <unistd.h>

//! The program itself, started twice.
class TestSingleWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_first;

    QString store() const { return m_dir->filePath(QStringLiteral("data/store.db")); }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME", "XDG_RUNTIME_DIR"}) {
            QDir(m_dir->path()).mkpath(QString::fromLatin1(name));
            environment.insert(QString::fromLatin1(name), m_dir->filePath(QString::fromLatin1(name)));
        }
        QFile::setPermissions(m_dir->filePath(QStringLiteral("XDG_RUNTIME_DIR")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"TRUSTGAUGE_CLIENT_SECRET", "TRUSTGAUGE_PUBLISH_SECRET", "TRUSTGAUGE_PROXY_PASSWORD"})
            environment.insert(QString::fromLatin1(name), QStringLiteral("a-canary-in-the-environment"));
        auto out = std::make_unique<QProcess>();
        out->setProcessEnvironment(environment);
        out->start(QStringLiteral(TRUSTGAUGE_WINDOW_PROGRAM), arguments);
        return out;
    }
    //! Waits until the window has opened the store.
    bool holds(const QProcess &program, const QString &storePath) const
    {
        const QByteArray line = QByteArray::number(program.processId()) + " trustgauge\n";
        return QTest::qWaitFor(
            [&] {
            QFile lock(storePath + QStringLiteral(".locks/window"));
            return lock.open(QIODevice::ReadOnly) && lock.readAll() == line;
            },
            60'000);
    }
    void startFirst(const QStringList &arguments, const QString &storePath)
    {
        m_first = start(arguments);
        QVERIFY(m_first->waitForStarted());
        QVERIFY(holds(*m_first, storePath));
    }
    struct Ended
    {
        int code = -1;
        QByteArray said;
    };
    Ended second(const QStringList &arguments) const
    {
        const auto program = start(arguments);
        if (!program->waitForFinished(60'000))
            return {};
        return {program->exitCode(), program->readAllStandardError()};
    }
    QStringList withStore(const QString &path) const { return {QStringLiteral("--store"), path}; }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QDir(m_dir->path()).mkpath(QStringLiteral("data"));
    }
    void cleanup()
    {
        if (!m_first)
            return;
        m_first->kill();
        m_first->waitForFinished();
        m_first.reset();
    }
    void itKeepsNoSecretsOfOthersAndItsMemoryToItself()
    {
        startFirst(withStore(store()), store());
        const auto contentOf = [this](const char *name) {
            QFile file(QStringLiteral("/proc/%1/%2").arg(m_first->processId()).arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        // Only root may read the environment of such a process.
        QCOMPARE(contentOf("environ").contains("QT_QPA_PLATFORM=offscreen"), ::geteuid() == 0);
        QVERIFY(!contentOf("environ").contains("canary"));
        const QByteArray limits = contentOf("limits").simplified();
        QVERIFY2(limits.contains("Max core file size 0 0 "), limits.constData());
    }

    void secondStartEndsWith0_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QString>("store"); // path below the profile folder
        const QStringList other{QStringLiteral("--store"), QStringLiteral("data/store.db")};
        QTest::newRow("the usual store") << QStringList() << QStringList()
                                         << QStringLiteral("XDG_DATA_HOME/trustgauge/trustgauge.db");
        QTest::newRow("a store by name") << other << other << QStringLiteral("data/store.db");
        QTest::newRow("the same one by another name")
            << other << QStringList{QStringLiteral("--store"), QStringLiteral("data/../data/store.db")}
            << QStringLiteral("data/store.db");
        QTest::newRow("the demo") << QStringList{QStringLiteral("--demo")} << QStringList{QStringLiteral("--demo")}
                                  << QStringLiteral("XDG_DATA_HOME/trustgauge/demo.db");
    }
    void secondStartEndsWith0()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(QString, store);
        const auto absolute = [this](QStringList arguments) {
            if (arguments.size() == 2)
                arguments[1] = m_dir->filePath(arguments.at(1));
            return arguments;
        };
        startFirst(absolute(first), m_dir->filePath(store));
        const Ended ended = this->second(absolute(second));
        QVERIFY2(ended.code == 0, ended.said.constData());
        QCOMPARE(m_first->state(), QProcess::Running);
    }
    void anotherStoreIsAnotherWindow()
    {
        startFirst(withStore(store()), store());
        const QString path = m_dir->filePath(QStringLiteral("data/other.db"));
        const auto other = start(withStore(path));
        QVERIFY(holds(*other, path));
        other->kill();
        other->waitForFinished();
    }
    void killedProgramIsNotInTheWay()
    {
        startFirst(withStore(store()), store());
        const QDir runtime(m_dir->filePath(QStringLiteral("XDG_RUNTIME_DIR")));
        QTRY_COMPARE(runtime.entryList({QStringLiteral("trustgauge-*")}, QDir::System | QDir::Files).size(), 1);
        m_first->kill(); // its socket file stays behind
        QVERIFY(m_first->waitForFinished());
        QCOMPARE(runtime.entryList({QStringLiteral("trustgauge-*")}, QDir::System | QDir::Files).size(), 1);
        startFirst(withStore(store()), store());
        QCOMPARE(second(withStore(store())).code, 0);
    }
    void itsSocketCanOnlyRaiseIt_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("raise") << QByteArray("raise\n") << QByteArray("raised\n");
        QTest::newRow("another word") << QByteArray("quit\n") << QByteArray();
        QTest::newRow("a path") << QByteArray("open /etc/passwd\n") << QByteArray();
        QTest::newRow("no text") << QByteArray(100, '\0') + '\n' << QByteArray();
        QTest::newRow("no line") << QByteArray(1 << 20, 'x') << QByteArray();
    }
    void itsSocketCanOnlyRaiseIt()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, answer);
        startFirst(withStore(store()), store());
        const QDir runtime(m_dir->filePath(QStringLiteral("XDG_RUNTIME_DIR")));
        const auto sockets = [&runtime] {
            return runtime.entryInfoList({QStringLiteral("trustgauge-*")}, QDir::System | QDir::Files);
        };
        QTRY_COMPARE(sockets().size(), 1);
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(sockets().first().permissions() & others, QFile::Permissions());

        QLocalSocket socket;
        socket.connectToServer(sockets().first().filePath());
        QVERIFY(socket.waitForConnected());
        socket.write(said);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten()) {}
        if (!answer.isEmpty())
            QVERIFY(socket.waitForReadyRead(60'000));
        QCOMPARE(socket.readAll(), answer);
        QCOMPARE(second(withStore(store())).code, 0); // which it still answers
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(m_first->state(), QProcess::Running);
    }
    void oneThatHangsIsNamed()
    {
        startFirst(withStore(store()), store());
        const auto pid = static_cast<pid_t>(m_first->processId());
        ::kill(pid, SIGSTOP);
        const Ended ended = second(withStore(store()));
        ::kill(pid, SIGCONT);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.said.contains("trustgauge (process " + QByteArray::number(pid) + ")"), ended.said.constData());
    }
};

QTEST_GUILESS_MAIN(TestSingleWindow)
#include "tst_singlewindow.moc"
