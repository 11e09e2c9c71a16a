#include "core/report/reportlanguage.h"
#include "core/store/store.h"
#include "core/workspace/reportfile.h"
#include "core/workspace/reportfolder.h"
#include "support/storedpast.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Names, spans and the keeping of reports in a folder.
class TestReportFolder : public QObject
{
    Q_OBJECT

    static Ticks at(const char *time) { return parseTimestamp(time); }
    static void make(const QTemporaryDir &folder, const QStringList &names)
    {
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
        }
    }
    static void makeSet(const QTemporaryDir &folder, const QString &tenant, const char *time)
    {
        const QString name = ReportFolder::nameOf(tenant, at(time));
        make(folder, {name + u".csv"_s, name + u".html"_s});
    }
    static QStringList namesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private slots:
    void aTenantWithoutACycleIsToldSo()
    {
        const QTemporaryDir folder;
        QVERIFY(storePast(folder.filePath(u"store.db"_s), folder.filePath(u"tenants.json"_s), {}));
        ReportOrder order;
        order.storePath = folder.filePath(u"store.db"_s);
        order.tenantName = u"Contoso"_s;
        order.path = folder.filePath(u"report.html"_s);
        const auto missing = writeReportFile(order, htmlReport);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::StoreEmpty);
        QVERIFY2(missing.error().detail.text().contains(u"holds no finished cycle of \"Contoso\""_s),
                 qPrintable(missing.error().detail.text()));
        order.cycleId = u"2026-06-01T08:00:00Z"_s; // which was thinned out
        const auto gone = writeReportFile(order, htmlReport);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::BadInput);
        QVERIFY(!QFile::exists(order.path));
    }
    void namesAreSafeAndOfOneTenant()
    {
        const Ticks time = at("2026-11-29T19:05:03.5Z");
        QCOMPARE(ReportFolder::nameOf(u"Contoso"_s, time), u"trustgauge-20261129T190503Z-Contoso"_s);
        QCOMPARE(ReportFolder::nameOf(u"Müller.de"_s, time), u"trustgauge-20261129T190503Z-Müller.de"_s);
        QSet<QString> names;
        const QStringList tenants{u"A B"_s,
                                  u"A/B"_s,
                                  u"A_B"_s,
                                  u"../A_B"_s,
                                  u"A\nB"_s,
                                  u"A\u202eB"_s,
                                  u".."_s,
                                  u"*"_s,
                                  u"~"_s,
                                  u"A~B"_s,
                                  QString(100, u'x'),
                                  QString(101, u'x'),
                                  QString(300, QChar(0x4e2d))};
        for (const QString &tenant : tenants) {
            const QString name = ReportFolder::nameOf(tenant, time);
            QVERIFY2(!name.contains(u'/') && !name.contains(u'\n') && !name.contains(u'\u202e') && !name.contains(u'*'),
                     qPrintable(name));
            QVERIFY(name.startsWith(u"trustgauge-20261129T190503Z-"_s));
            QVERIFY(name.toUtf8().size() < 220);
            names << name;
        }
        QCOMPARE(names.size(), tenants.size());
        QVERIFY(ReportFolder::nameOf(u"B"_s, at("2026-11-29T19:05:03Z"))
                < ReportFolder::nameOf(u"A"_s, at("2026-11-29T19:05:04Z")));
    }
    void dueOnceASpan_data()
    {
        QTest::addColumn<ReportRhythm>("rhythm");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("isDue");
        // 2026-11-29 is a Sunday.
        QTest::newRow("each cycle") << ReportRhythm::Cycle << QByteArray("2026-11-29T12:00:01Z") << true;
        QTest::newRow("the same cycle again") << ReportRhythm::Cycle << QByteArray("2026-11-29T12:00:00Z") << false;
        QTest::newRow("same day") << ReportRhythm::Day << QByteArray("2026-11-29T23:59:59Z") << false;
        QTest::newRow("earlier that day") << ReportRhythm::Day << QByteArray("2026-11-29T00:00:00Z") << false;
        QTest::newRow("next day") << ReportRhythm::Day << QByteArray("2026-11-30T00:00:00Z") << true;
        QTest::newRow("day before") << ReportRhythm::Day << QByteArray("2026-11-28T23:59:59Z") << true;
        QTest::newRow("Monday of that week") << ReportRhythm::Week << QByteArray("2026-11-23T00:00:00Z") << false;
        QTest::newRow("Monday after") << ReportRhythm::Week << QByteArray("2026-11-30T00:00:00Z") << true;
        QTest::newRow("Sunday before") << ReportRhythm::Week << QByteArray("2026-11-22T23:59:59Z") << true;
    }
    void dueOnceASpan()
    {
        QFETCH(ReportRhythm, rhythm);
        QFETCH(QByteArray, time);
        const Ticks asOf = parseTimestamp(time.toStdString());
        QFETCH(bool, isDue);
        const QTemporaryDir dir;
        makeSet(dir, u"Contoso"_s, "2026-11-29T12:00:00Z");
        const ReportFolder folder(dir.path(), rhythm);
        QCOMPARE(folder.isDue(u"Contoso"_s, asOf), isDue);
        QVERIFY(folder.isDue(u"Conto"_s, asOf)); // another tenant
    }
    //! What is left of a set whose writing was killed does not count.
    void halfASetIsNone()
    {
        const QTemporaryDir dir;
        const Ticks time = at("2026-11-29T12:00:00Z");
        const QString name = ReportFolder::nameOf(u"Contoso"_s, time);
        const ReportFolder folder(dir.path(), ReportRhythm::Day);
        make(dir, {name + u".csv"_s, name + u".html.aB3dE6gH"_s}); // as left by a program that was killed
        QVERIFY(folder.isDue(u"Contoso"_s, time));
        make(dir, {name + u".html"_s});
        QVERIFY(!folder.isDue(u"Contoso"_s, time));
    }
    void keepsTheNewestAndWhatIsNotItsOwn()
    {
        const QTemporaryDir dir;
        for (const char *time : {"2026-11-01T12:00:00Z", "2026-11-02T12:00:00Z", "2026-11-04T12:00:00Z"})
            makeSet(dir, u"Contoso"_s, time);
        makeSet(dir, u"Contoso-2"_s, "2026-10-01T12:00:00Z");
        const QString killed = ReportFolder::nameOf(u"Contoso"_s, at("2026-11-01T13:00:00Z"));
        make(dir, {killed + u".csv"_s});
        const QString half = ReportFolder::nameOf(u"Contoso"_s, at("2026-11-03T12:00:00Z"));
        make(dir, {half + u".csv"_s});
        const QStringList foreign{u"trustgauge-20261001T120000Z-Contoso.csv.original"_s,
                                  u"trustgauge-20261001T120000Z-Contoso.pdf"_s,
                                  u"trustgauge-20261001T120000Z-contoso.csv"_s,
                                  u"trustgauge-2026-10-01-Contoso.csv"_s,
                                  u"x-trustgauge-20261001T120000Z-Contoso.csv"_s,
                                  u"trustgauge-20261001T120000Z-ContosoXcsv"_s,
                                  u"notes.html"_s};
        make(dir, foreign);
        const QString link = u"trustgauge-20261002T120000Z-Contoso.csv"_s;
        QVERIFY(QFile::link(dir.filePath(u"notes.html"_s), dir.filePath(link)));
        QVERIFY(QDir(dir.path()).mkdir(u"trustgauge-20261003T120000Z-Contoso.html"_s));
        QStringList expected = namesIn(dir);
        const ReportFolder folder(dir.path(), ReportRhythm::Day);
        QVERIFY(folder.keepNewest(u"Contoso"_s, 3));
        QCOMPARE(namesIn(dir), expected);
        QVERIFY(folder.keepNewest(u"Contoso"_s, 2));
        const QString oldest = ReportFolder::nameOf(u"Contoso"_s, at("2026-11-01T12:00:00Z"));
        for (const QString &name : {oldest + u".csv"_s, oldest + u".html"_s, killed + u".csv"_s})
            expected.removeAll(name);
        QCOMPARE(namesIn(dir), expected);
        for (const QString &name : foreign + QStringList{link, half + u".csv"_s})
            QVERIFY2(expected.contains(name), qPrintable(name));
    }
    void bothFilesOrNone()
    {
        const QTemporaryDir dir, reports;
        QVERIFY(storePast(dir.filePath(u"s.db"_s), dir.filePath(u"tenants.json"_s),
                          {{"2026-11-28T12:00:00Z", devicesAtRisk(6, 3)}}));
        const auto store = Store::open(dir.filePath(u"s.db"_s), Store::Open::ReadOnly);
        QVERIFY(store);
        const auto cycle = (*store)->cycles().load(u"Contoso"_s, CycleTable::Which::LastComplete);
        QVERIFY(cycle && *cycle);
        const auto english = ReportLanguage::of(u"en"_s);
        QVERIFY(english);
        const ReportFolder folder(reports.path(), ReportRhythm::Day);
        const auto cancelled = folder.write(**store, **cycle, {}, **english, [] { return true; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(namesIn(reports), QStringList());
        const QString name = ReportFolder::nameOf(u"Contoso"_s, at("2026-11-28T12:00:00Z"));
        // Its page cannot take its place.
        QVERIFY(QDir(reports.path()).mkpath(name + u".html/x"_s));
        const auto blocked = folder.write(**store, **cycle, {}, **english);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, ErrorCode::OutputFailed);
        QCOMPARE(namesIn(reports), QStringList{name + u".html"_s});
        QVERIFY(QDir(reports.filePath(name + u".html"_s)).removeRecursively());
        const auto written = folder.write(**store, **cycle, {}, **english);
        QVERIFY(written);
        QCOMPARE(*written, name + u".html"_s);
        QCOMPARE(namesIn(reports), QStringList({name + u".csv"_s, name + u".html"_s}));
        QVERIFY(!folder.isDue(u"Contoso"_s, at("2026-11-28T23:00:00Z")));
    }
    void aFolderIsLookedAtFirst()
    {
        const QTemporaryDir dir;
        make(dir, {u"file"_s});
        const auto codeOf = [](const QString &path) {
            const auto r = ReportFolder(path, ReportRhythm::Day).check();
            return r ? ErrorCode::Cancelled : r.error().code;
        };
        QCOMPARE(codeOf(dir.filePath(u"none"_s)), ErrorCode::Usage);
        QCOMPARE(codeOf(dir.filePath(u"file"_s)), ErrorCode::Usage);
        QCOMPARE(codeOf(u"/proc"_s), ErrorCode::OutputFailed);
        QVERIFY(ReportFolder(dir.path(), ReportRhythm::Day).check());
        QCOMPARE(namesIn(dir), QStringList{u"file"_s});
    }
};

QTEST_GUILESS_MAIN(TestReportFolder)
#include "tst_reportfolder.moc"
