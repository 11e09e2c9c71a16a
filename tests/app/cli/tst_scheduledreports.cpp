#include "core/workspace/reportfolder.h"
#include "support/childprocess.h"
#include "support/patience.h"
#include "support/simulatedtenant.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! `poll --watch --report-folder`, as a service manager runs it.
class TestScheduledReports : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder, m_reports;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_said;

    QString storePath() const { return m_folder->filePath(u"store.db"_s); }
    QString tenant() const { return TestSupport::tenantOf(*m_simulator).name; }
    QStringList pollWords(const QStringList &more) const
    {
        return QStringList{u"poll"_s, u"--store"_s, storePath(), u"--config"_s, m_simulator->info().configPath} + more;
    }
    void start(const QStringList &more)
    {
        m_said.clear();
        m_program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"TRUSTGAUGE_CLIENT_SECRET"_s, m_simulator->info().clientSecret);
        m_program->setProcessEnvironment(environment);
        m_program->start(QStringLiteral(TRUSTGAUGE_CLI), pollWords(more));
    }
    void watch(const QStringList &more = {})
    {
        start(QStringList{u"--watch"_s, u"--report-folder"_s, m_reports->path()} + more);
    }
    bool says(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
            m_said += m_program->readAllStandardError();
            return m_said.contains(text);
            },
            60'000);
    }
    //! Ends the watch. \return its exit code; -1: it did not end by itself
    int end()
    {
        m_program->terminate();
        const TestSupport::Ended ended = TestSupport::endOf(*m_program);
        m_said += ended.error;
        return ended.code;
    }
    QStringList names() const { return QDir(m_reports->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray content(const QString &name) const
    {
        QFile file(m_reports->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList makeSet(const QDateTime &time) const
    {
        const QString name = ReportFolder::nameOf(tenant(), ticksFromDateTime(time));
        const QStringList out{name + u".csv"_s, name + u".html"_s};
        for (const QString &one : out) {
            QFile file(m_reports->filePath(one));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
        }
        return out;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reports = std::make_unique<QTemporaryDir>();
        m_simulator = TestSupport::started(TestSupport::unlimited(30));
    }
    void cleanup()
    {
        if (m_program) {
            m_program->kill();
            m_program->waitForFinished();
        }
    }

    void writesBothAndKeepsTheNewest()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        makeSet(now.addDays(-20));
        const QStringList newer = makeSet(now.addDays(-10));
        QFile foreign(m_reports->filePath(u"trustgauge.csv"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        watch({u"--report-every"_s, u"cycle"_s, u"--report-keep"_s, u"2"_s});
        QVERIFY2(says(": wrote the report trustgauge-"), m_said.constData());
        QStringList fresh = names();
        for (const QString &name : newer + QStringList{u"trustgauge.csv"_s})
            QVERIFY2(fresh.removeOne(name), qPrintable(name));
        QCOMPARE(fresh.size(), 2);
        QCOMPARE(end(), 0);
        const QByteArray csv = content(fresh[0]);
        const QByteArray exported = TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI),
                                                     {u"export"_s, u"--store"_s, storePath(), u"--csv"_s, u"-"_s})
                                        .out;
        QVERIFY(exported.count("\r\n") > 20); // duplicates are merged
        QCOMPARE(csv, exported);
        const QByteArray page = content(fresh[1]);
        QVERIFY(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"));
        QVERIFY(page.contains(tenant().toUtf8()) && page.contains("Complete cycle"));
    }
    //! One a day by default, also after a restart; half a set counts as none.
    void onceADay()
    {
        watch();
        QVERIFY2(says(": wrote the report trustgauge-"), m_said.constData());
        QCOMPARE(end(), 0);
        QStringList first = names();
        QCOMPARE(first.size(), 2);
        makeSet(QDateTime::currentDateTimeUtc().addDays(1)); // should midnight be near
        first = names();
        watch();
        QVERIFY2(says("next poll at"), m_said.constData());
        QCOMPARE(end(), 0);
        QCOMPARE(names(), first);
        QVERIFY2(!m_said.contains("report"), m_said.constData()); // none that the end came before
        for (const QString &name : first) {
            if (name.endsWith(u".html"))
                QVERIFY(QFile::remove(m_reports->filePath(name)));
        }
        watch();
        QVERIFY2(says(": wrote the report trustgauge-"), m_said.constData());
    }
    void notOfAPartialCycle()
    {
        QVERIFY(m_simulator->setScenario(u"no-licence"_s));
        watch();
        QVERIFY2(says("no report is written of a partial cycle"), m_said.constData());
        QCOMPARE(end(), 0);
        QCOMPARE(names(), QStringList());
    }
    //! A folder that goes away while the watch runs is told, and ends nothing.
    void aFailureEndsNothing()
    {
        Simulator::SimulatorOptions slow = TestSupport::unlimited(30);
        slow.latencyMs = 1000; // each of several calls of the poll
        m_simulator = TestSupport::started(slow);
        watch();
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator->counters().tokensIssued == 1, 30'000);
        QVERIFY(m_reports->remove());
        QVERIFY2(says("the report is not written: "), m_said.constData());
        QVERIFY(m_said.contains(m_reports->path().toUtf8()));
        QVERIFY2(says("next poll at"), m_said.constData());
        QCOMPARE(m_program->state(), QProcess::Running);
        QCOMPARE(end(), 0);
    }
    void refusedAtTheStart_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QStringList here{u"--report-folder"_s, u"."_s}, watched{u"--watch"_s};
        QTest::newRow("a folder without --watch") << here << 2 << QByteArray("--report-folder: is for a schedule");
        QTest::newRow("a rhythm without --watch")
            << QStringList{u"--report-every"_s, u"day"_s} << 2 << QByteArray("--report-every");
        QTest::newRow("a number without --watch")
            << QStringList{u"--report-keep"_s, u"3"_s} << 2 << QByteArray("--report-keep");
        QTest::newRow("a rhythm without a folder")
            << watched + QStringList{u"--report-every"_s, u"day"_s} << 2 << QByteArray("--report-folder");
        QTest::newRow("no rhythm") << watched + here + QStringList{u"--report-every"_s, u"hour"_s} << 2
                                   << QByteArray("--report-every");
        QTest::newRow("keep none") << watched + here + QStringList{u"--report-keep"_s, u"0"_s} << 2
                                   << QByteArray("--report-keep");
        QTest::newRow("no folder") << watched + QStringList{u"--report-folder"_s, u"/nonexistent/r"_s} << 2
                                   << QByteArray("/nonexistent/r");
        QTest::newRow("a file") << watched + QStringList{u"--report-folder"_s, u"/etc/passwd"_s} << 2
                                << QByteArray("/etc/passwd");
        QTest::newRow("cannot be written")
            << watched + QStringList{u"--report-folder"_s, u"/proc"_s} << 1 << QByteArray("/proc: cannot be written");
    }
    void refusedAtTheStart()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        start(words);
        const TestSupport::Ended ended = TestSupport::endOf(*m_program);
        QCOMPARE(ended.code, code);
        QVERIFY2(ended.error.contains(says), ended.error.constData());
        QCOMPARE(m_simulator->counters().total, 0);
        QVERIFY(!QFile::exists(storePath()));
    }
};

QTEST_GUILESS_MAIN(TestScheduledReports)
#include "tst_scheduledreports.moc"
