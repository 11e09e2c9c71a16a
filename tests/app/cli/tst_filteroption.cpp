#include "support/childprocess.h"
#include "support/storedpast.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using TestSupport::Ended;
using namespace Qt::StringLiterals;

namespace {

Ended run(const QStringList &words)
{
    return TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), words);
}

//! First cells of the lines of a CSV text.
QStringList idsIn(const QByteArray &csv)
{
    QStringList out;
    for (const QByteArray &line : csv.split('\n').mid(1)) {
        if (!line.isEmpty())
            out << QString::fromUtf8(line.left(line.indexOf(',')));
    }
    return out;
}

} // namespace

//! `--filter` of the command line program.
class TestFilterOption : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_machines, m_vulnerabilities;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return out.fileName();
    }
    Ended score(const QString &filter, const QStringList &more) const
    {
        return run(QStringList{u"score"_s, u"--machines"_s, m_machines, u"--as-of"_s, u"2026-11-28T12:00:00Z"_s,
                               u"--filter"_s, filter}
                   + more);
    }
    QStringList idsOf(const QString &filter) const
    {
        const Ended ended = score(filter, {u"--csv"_s, u"-"_s, u"--vulnerabilities"_s, m_vulnerabilities});
        return ended.code == 0 ? idsIn(ended.out) : QStringList{QString::fromUtf8(ended.error)};
    }

private slots:
    void initTestCase()
    {
        // Single quotes stand for double ones.
        const auto json = [](const char *text) { return QByteArray(text).replace('\'', '"'); };
        m_machines = file(u"machines.json"_s, json("[{'id':'a','computerDnsName':'srv-1','riskScore':'High',"
                                                   "'onboardingStatus':'Onboarded','healthStatus':'Sleeping',"
                                                   "'lastSeen':'2026-11-28T12:00:00Z','machineTags':['lab']},"
                                                   "{'id':'b','computerDnsName':'pc-1','riskScore':'Low',"
                                                   "'onboardingStatus':'Onboarded','healthStatus':'Active',"
                                                   "'lastSeen':'2026-11-08T12:00:00Z'},"
                                                   "{'id':'c','computerDnsName':'pc-2','riskScore':'Odd',"
                                                   "'onboardingStatus':'CanBeOnboarded','lastSeen':null}]"));
        m_vulnerabilities = file(u"cves.json"_s,
                                 json("{'value':[{'id':'1','deviceId':'a','cveId':'CVE-2024-1','cvssScore':9.8,"
                                      "'vulnerabilitySeverityLevel':'Critical'}]}"));
        QVERIFY(!m_machines.isEmpty() && !m_vulnerabilities.isEmpty());
    }
    void chooses()
    {
        QCOMPARE(idsOf(u"risk >= low"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(idsOf(u"pc -risk:low"_s), QStringList{u"c"_s});
        QCOMPARE(idsOf(u"-tag:lab"_s), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(idsOf(u"-(pc)"_s), QStringList{u"a"_s});
        QCOMPARE(idsOf(u"lastSeen < ago(7d)"_s), QStringList{u"b"_s});
        QCOMPARE(idsOf(u"isempty(lastSeen) or completeness > 99"_s), QStringList{u"c"_s});
        QCOMPARE(idsOf(u"cve = cve-2024-1"_s), QStringList{u"a"_s});
        QCOMPARE(idsOf(u"isempty(cve)"_s), (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(idsOf(u"change = 0"_s), QStringList());
    }
    //! Figures are of the devices that match.
    void figures()
    {
        Ended ended = score(u"risk = \"high\""_s, {u"--json"_s, u"-"_s});
        QCOMPARE(ended.code, 0);
        QJsonObject root = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(root.value("filter"_L1).toString(), u"risk = \"high\""_s);
        QCOMPARE(root.value("devices"_L1).toArray().size(), 1);
        QJsonObject summary = root.value("summary"_L1).toObject();
        QCOMPARE(summary.value("devices"_L1).toInt(), 1);
        QCOMPARE(summary.value("unmapped"_L1).toObject().keys(), QStringList{u"healthStatus"_s});
        ended = score(u"pc"_s, {u"--json"_s, u"-"_s});
        summary = QJsonDocument::fromJson(ended.out).object().value("summary"_L1).toObject();
        QCOMPARE(summary.value("devices"_L1).toInt(), 2);
        QCOMPARE(summary.value("unmapped"_L1).toObject().keys(), QStringList{u"riskScore"_s});
        ended = score(u"nothing"_s, {u"--json"_s, u"-"_s});
        QCOMPARE(ended.code, 0);
        root = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(root.value("devices"_L1).toArray().size(), 0);
        QVERIFY(root.value("summary"_L1).toObject().value("mean"_L1).isNull());
        ended = score(u"pc"_s, {});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.out.contains("All devices                         2\n"), ended.out.constData());
        // Without, nothing changes.
        ended = run({u"score"_s, u"--machines"_s, m_machines, u"--json"_s, u"-"_s});
        QVERIFY(!QJsonDocument::fromJson(ended.out).object().contains("filter"_L1));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("told");
        QTest::newRow("field") << u"pc and rsik = high"_s << u"Column 8: there is no field"_s;
        QTest::newRow("bracket") << u"(risk = high"_s << u"Column 13: "_s;
        QTest::newRow("blank") << u"  "_s << u"Column 1: the expression is empty"_s;
        QTest::newRow("empty") << u""_s << u"--filter"_s;
        QTest::newRow("option") << u"--csv"_s << u"--filter"_s;
        QTest::newRow("regex") << u"name matches regex '['"_s << u"Column 20: "_s;
    }
    void refuses()
    {
        QFETCH(QString, filter);
        QFETCH(QString, told);
        const QString output = m_dir.filePath(u"none.csv"_s);
        const Ended ended = score(filter, {u"--csv"_s, output});
        QCOMPARE(ended.code, 2);
        QVERIFY2(QString::fromUtf8(ended.error).contains(told), ended.error.constData());
        QVERIFY(!QFile::exists(output));
    }
    void regexHasABound()
    {
        const QString machines = file(u"long.json"_s,
                                      "[{\"id\":\"a\",\"computerDnsName\":\"" + QByteArray(64, 'a') + "!\"}]");
        const Ended ended = run(
            {u"score"_s, u"--machines"_s, machines, u"--filter"_s, u"name matches regex \"^(a+)+$\""_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.error.contains("Column 1: "), ended.error.constData());
    }
    void ofTheStore()
    {
        QList<Device> earlier = devicesAtRisk(3, 1);
        earlier << storedDevice(u"gone"_s);
        QList<Device> now = devicesAtRisk(3, 2);
        now[0].riskScore = "Low";
        now << storedDevice(u"new"_s);
        const QString store = m_dir.filePath(u"s.db"_s);
        QVERIFY(storePast(store, m_dir.filePath(u"tenants.json"_s),
                          {{"2026-11-27T12:00:00Z", earlier},
                           {"2026-11-28T12:00:00Z", now},
                           {"2026-11-28T13:00:00Z", {storedDevice(u"new"_s)}, CycleState::Partial}}));
        const auto ids = [&](const QString &filter) {
            const Ended ended = run({u"export"_s, u"--store"_s, store, u"--filter"_s, filter, u"--csv"_s, u"-"_s});
            return ended.code == 0 ? idsIn(ended.out) : QStringList{QString::fromUtf8(ended.error)};
        };
        QCOMPARE(ids(u"change > 0"_s), QStringList{u"d001"_s});
        QVERIFY(ids(u"bandBefore > band"_s).at(0).contains(u"Column 14"_s)); // fields are compared with values only
        QCOMPARE(ids(u"change < 0"_s), QStringList{u"d000"_s});
        QCOMPARE(ids(u"isempty(bandBefore)"_s), QStringList{u"new"_s});
        QCOMPARE(ids(u"risk in (low, high)"_s), (QStringList{u"d000"_s, u"d001"_s, u"new"_s}));
        const Ended ended = run(
            {u"export"_s, u"--store"_s, store, u"--filter"_s, u"risk = high"_s, u"--json"_s, u"-"_s});
        const QJsonObject root = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(root.value("filter"_L1).toString(), u"risk = high"_s);
        QCOMPARE(root.value("summary"_L1).toObject().value("devices"_L1).toInt(), 1);
        QCOMPARE(run({u"export"_s, u"--store"_s, store, u"--filter"_s, u"risk ="_s}).code, 2);
    }
    void isInTheHelp()
    {
        for (const QString &command : {u"score"_s, u"export"_s, u"cves"_s})
            QVERIFY(run({command, u"--help"_s}).out.contains("--filter EXPR"));
    }
};

QTEST_GUILESS_MAIN(TestFilterOption)
#include "tst_filteroption.moc"
