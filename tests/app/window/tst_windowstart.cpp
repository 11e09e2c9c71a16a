#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! The window's program when something that it needs is missing.
class TestWindowStart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    //! An environment with an own home folder and without a display.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_PLUGIN_PATH"_s})
            out.remove(name);
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
            QDir(m_dir.path()).mkpath(name);
            out.insert(name, m_dir.filePath(name));
        }
        QFile::setPermissions(m_dir.filePath(u"XDG_RUNTIME_DIR"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        out.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        return out;
    }
    struct Ended
    {
        int code = -1; //!< -1: still running, or ended by a signal
        QByteArray out, err;
    };
    static Ended run(const QProcessEnvironment &environment, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUSTGAUGE_WINDOW_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private slots:
    void saysInOneSentenceWhyThereIsNoWindow_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("no display") << u"QT_QPA_PLATFORM"_s << u"xcb"_s << QStringList() << QByteArray("DISPLAY");
        QTest::newRow("no display, nothing asked for") << u"NOTHING"_s << QString() << QStringList() << QByteArray();
        QTest::newRow("a display that does not answer")
            << u"DISPLAY"_s << u":54321"_s << QStringList{u"-platform"_s, u"xcb"_s} << QByteArray("\":54321\"");
        QTest::newRow("a plugin that is not there")
            << u"QT_QPA_PLATFORM"_s << u"nosuchplugin"_s << QStringList{u"--demo"_s} << QByteArray("\"nosuchplugin\"");
    }
    void saysInOneSentenceWhyThereIsNoWindow()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, names);
        QProcessEnvironment surroundings = environment();
        surroundings.insert(variable, value);
        const Ended ended = run(surroundings, arguments);
        QVERIFY2(ended.code == 2, ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY2(ended.err.startsWith("trustgauge: ") && ended.err.contains("trustgauge-cli"), ended.err.constData());
        QVERIFY2(ended.err.contains(names), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
    }
    void helpAndVersionNeedNoDisplay()
    {
        const Ended help = run(environment(), {u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *part : {"Usage: trustgauge ", "--demo", "--store FILE", "--version"})
            QVERIFY2(help.out.contains(part), help.out.constData());
        const Ended version = run(environment(), {u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("trustgauge "));
        const Ended page = run(environment(), {u"--describe"_s, u"man"_s});
        QCOMPARE(page.code, 0);
        QVERIFY(page.out.startsWith(".TH TRUSTGAUGE 1 "));
    }
    void refusesWhatItDoesNotKnow()
    {
        QProcessEnvironment surroundings = environment();
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QStringList &arguments :
             {QStringList{u"--wings"_s}, QStringList{u"word"_s}, QStringList{u"--store"_s}}) {
            const Ended ended = run(surroundings, arguments);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains(arguments.first().toUtf8()) && ended.err.contains("'trustgauge --help'"),
                     ended.err.constData());
        }
    }
    //! A copy of the program beside a qt.conf whose plugin folder lacks the plugin for SVG images.
    void saysThatTheSvgPluginIsMissing()
    {
        const QString program = m_dir.filePath(u"program/trustgauge"_s);
        const QDir plugins(m_dir.filePath(u"plugins"_s));
        QVERIFY(QDir(m_dir.path()).mkpath(u"program"_s) && QDir(m_dir.path()).mkpath(u"plugins"_s));
        QVERIFY(QFile::copy(QStringLiteral(TRUSTGAUGE_WINDOW_PROGRAM), program));
        for (const QString &kind : {u"platforms"_s, u"sqldrivers"_s})
            QVERIFY(QFile::link(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u'/' + kind, plugins.filePath(kind)));
        QFile configuration(m_dir.filePath(u"program/qt.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("[Paths]\nPlugins = " + plugins.path().toUtf8() + "\n");
        configuration.close();

        QProcessEnvironment surroundings = environment();
        surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess process;
        process.setProcessEnvironment(surroundings);
        process.start(program, {u"--store"_s, m_dir.filePath(u"store.db"_s)});
        QVERIFY(process.waitForStarted());
        QByteArray said;
        const bool told = QTest::qWaitFor(
            [&] {
            said += process.readAllStandardError();
            return said.contains("SVG") && said.contains("qt6-svg-plugins");
            },
            60'000);
        process.kill();
        process.waitForFinished();
        QVERIFY2(told, said.constData());
    }
};

QTEST_GUILESS_MAIN(TestWindowStart)
#include "tst_windowstart.moc"
