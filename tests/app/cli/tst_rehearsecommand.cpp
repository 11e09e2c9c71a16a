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
    return TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), QStringList(u"rehearse"_s) + words);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray quoted(const char *text) // single quotes stand for double ones
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

//! `rehearse`, as scripts run it: on a store and on files.
class TestRehearseCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_policy, m_other, m_machines;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file");
        return out.fileName();
    }
    QStringList stored(const QStringList &more = {}, const QString &name = u"s.db"_s) const
    {
        return QStringList{u"--policy"_s, m_policy, u"--store"_s, file(name)} + more;
    }
    static QStringList linesOf(const QStringList &arguments, int code = 0)
    {
        const Ended ended = run(arguments + words("--csv -"));
        if (ended.code != code)
            return {QString::number(ended.code), QString::fromUtf8(ended.error)};
        QStringList lines = QString::fromUtf8(ended.out).split(u"\r\n"_s);
        lines.removeLast();
        return lines;
    }
    static QJsonObject jsonOf(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(run(arguments + words("--json -")).out).object();
    }
    //! `from>to:devices`
    static QStringList changesIn(const QJsonObject &json)
    {
        QStringList out;
        for (const QJsonValue &value : json[u"changes"_s].toArray())
            out << value[u"from"_s].toString() + u'>' + value[u"to"_s].toString() + u':'
                       + QString::number(value[u"devices"_s].toInt());
        return out;
    }

private slots:
    void initTestCase()
    {
        m_policy = write(u"policy.json"_s, quoted("{'schema':'trustgauge/policy/1','name':'Servers','rules':["
                                                  "{'when':'risk = high and group == Lab','action':'Watch, quietly'},"
                                                  "{'when':'risk = high','action':'=Block','note':'first'},"
                                                  "{'when':'risk = medium','action':'Ask'}],'otherwise':'Allow'}"));
        m_other = write(u"other.json"_s, quoted("{'schema':'trustgauge/policy/1','name':'Other','rules':["
                                                "{'when':'risk >= low','action':'Ask'}],'otherwise':'Allow'}"));
        m_machines = write(u"machines.json"_s,
                           quoted("[{'id':'b','computerDnsName':'pc','riskScore':'High','onboardingStatus':'Onboarded',"
                                  "'lastSeen':'2026-11-28T12:00:00Z','exposureLevel':'Low','healthStatus':'Active'},"
                                  "{'id':'a','riskScore':'None','rbacGroupName':'Lab'}]"));
        QList<Device> monday = devicesAtRisk(4, 1), tuesday = devicesAtRisk(4, 2), wednesday = devicesAtRisk(4, 1);
        tuesday.removeAt(3);
        wednesday[0].deviceGroup = "Lab";
        QVERIFY(storePast(file(u"s.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-25T12:00:00Z", monday},
                           {"2026-11-26T12:00:00Z", tuesday},
                           {"2026-11-27T12:00:00Z", monday, CycleState::Partial},
                           {"2026-11-28T12:00:00Z", wednesday},
                           {"2026-11-28T13:00:00Z", devicesAtRisk(4, 4), CycleState::Partial}}));
        QVERIFY(storePast(file(u"partial.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-28T12:00:00Z", monday, CycleState::Partial}}));
    }

    void storeAsCsv()
    {
        const QStringList lines = linesOf(stored());
        QVERIFY2(lines[1].startsWith(u"d000,") && lines[1].endsWith(u",\"Watch, quietly\",1"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].endsWith(u",Allow,0"_s), qPrintable(lines[2]));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"machineId,deviceName,score,band,action,rule"_s);
        QCOMPARE(linesOf(stored(words("--filter d001"))), QStringList({lines[0], lines[2]}));
        const Ended ended = run(stored(words("--csv -")));
        QVERIFY2(ended.error.contains("nothing is enforced"), ended.error.constData());
    }

    void storeAsJson()
    {
        const QJsonObject json = jsonOf(stored());
        QCOMPARE(json.keys(),
                 QStringList({u"actions"_s, u"asOf"_s, u"changes"_s, u"policy"_s, u"profile"_s, u"schema"_s}));
        QCOMPARE(json[u"schema"_s].toString(), u"trustgauge/rehearsal/1"_s);
        QCOMPARE(json[u"policy"_s].toString(), u"Servers"_s);
        QCOMPARE(json[u"asOf"_s].toString(), u"2026-11-28T12:00:00Z"_s);
        QCOMPARE(json[u"profile"_s][u"hash"_s].toString(), u"46c458319cea"_s);
        QStringList actions;
        for (const QJsonValue &action : json[u"actions"_s].toArray())
            actions << action[u"action"_s].toString() + u':' + QString::number(action[u"devices"_s].toInt(-1));
        QCOMPARE(actions, QStringList({u"Watch, quietly:1"_s, u"=Block:0"_s, u"Ask:0"_s, u"Allow:3"_s}));
        QVERIFY(json[u"changes"_s].toArray().isEmpty());
        const QJsonObject filtered = jsonOf(stored({u"--filter"_s, u"id != d003"_s}));
        QCOMPARE(filtered[u"filter"_s].toString(), u"id != d003"_s);
        QCOMPARE(filtered[u"actions"_s][3][u"devices"_s].toInt(), 2);
    }

    void against()
    {
        QCOMPARE(changesIn(jsonOf(stored({u"--against-policy"_s, m_other}))), QStringList(u"Ask>Watch, quietly:1"_s));
        QCOMPARE(changesIn(jsonOf(stored({u"--against-policy"_s, m_policy}))), QStringList());
        // Under a profile without the critical pillar, all of them are worse.
        Profile careless;
        careless.name = u"Careless"_s;
        careless.pillars = {0, 100};
        const QString profile = write(u"profile.json"_s, profileToJson(careless));
        const QString byScore = write(u"score.json"_s,
                                      quoted("{'schema':'trustgauge/policy/1','name':'S','rules':["
                                             "{'when':'band >= moderateRisk','action':'Block'}],'otherwise':'Allow'}"));
        const QStringList question{u"--policy"_s, byScore, u"--store"_s, file(u"s.db"_s)};
        QCOMPARE(changesIn(jsonOf(question + QStringList{u"--against"_s, profile})), QStringList(u"Block>Allow:3"_s));
        QCOMPARE(changesIn(jsonOf(question + QStringList{u"--profile"_s, profile, u"--against"_s, profile})),
                 QStringList());
        const QJsonObject json = jsonOf(question + QStringList{u"--profile"_s, profile});
        QCOMPARE(json[u"profile"_s][u"name"_s].toString(), u"Careless"_s);
        QCOMPARE(json[u"actions"_s][0][u"devices"_s].toInt(), 4);
    }

    //! Up to the rehearsed cycle; a newer partial one does not count.
    void policyFromStandardInput()
    {
        const auto runWith = [this](const QString &input) {
            QProcess process;
            process.setStandardInputFile(input);
            process.start(QStringLiteral(TRUSTGAUGE_CLI),
                          {u"rehearse"_s, u"--policy"_s, u"-"_s, u"--store"_s, file(u"s.db"_s), u"--csv"_s, u"-"_s});
            return TestSupport::endOf(process);
        };
        const Ended read = runWith(m_policy);
        QCOMPARE(read.code, 0);
        QCOMPARE(read.out, run(stored({u"--csv"_s, u"-"_s})).out);
        const Ended refused = runWith(m_machines);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains("standard input"), refused.error.constData());
    }
    void history()
    {
        const QStringList all = linesOf(stored(words("--history 30")));
        QCOMPARE(all[0], u"machineId,deviceName,score,band,action,rule,changes"_s);
        QStringList changes;
        for (const QString &line : all.mid(1))
            changes << line.section(u',', -1);
        // d000: =Block three times, then 'Watch, quietly'; d001: Allow, =Block, Allow, Allow; d003 missed a cycle.
        QCOMPARE(changes, QStringList({u"1"_s, u"2"_s, u"0"_s, u"0"_s}));
        changes.clear();
        for (const QString &line : linesOf(stored(words("--history 2"))).mid(1))
            changes << line.section(u',', -1);
        QCOMPARE(changes, QStringList({u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
        const Ended table = run(stored(words("--history 30")));
        QVERIFY2(table.out.contains("In 30 days (4 cycles) 2 devices would have changed the action, at most 2 times."),
                 table.out.constData());
    }

    void table()
    {
        const Ended ended = run(stored({u"--against-policy"_s, m_other}));
        QCOMPARE(ended.code, 0);
        QCOMPARE(QString::fromUtf8(ended.out), u"Action          Devices\n"
                                               "Watch, quietly        1\n"
                                               "=Block                0\n"
                                               "Ask                   0\n"
                                               "Allow                 3\n\n"
                                               "From  To              Devices\n"
                                               "Ask   Watch, quietly        1\n"_s);
    }

    //! They go to standard error, and nothing else changes.
    void warnings()
    {
        const Ended ended = run(stored(words("--csv -")));
        QVERIFY2(ended.error.contains("Warning: Rule 2 decides about no device: "), ended.error.constData());
        QVERIFY2(ended.error.contains("Warning: Rule 3 matches no device."), ended.error.constData());
        QVERIFY2(!ended.error.contains("more than the limit"), ended.error.constData());
        const QString all = write(u"all.json"_s, quoted("{'schema':'trustgauge/policy/1','name':'A','rules':["
                                                        "{'when':'id != d003','action':'Block'}],'otherwise':'Allow'}"));
        const QStringList question{u"--policy"_s, all, u"--store"_s, file(u"s.db"_s), u"--csv"_s, u"-"_s};
        const Ended few = run(question + words("--warn-above 2"));
        QVERIFY2(few.error.contains(" meet “Block”, more than the limit of 2."), few.error.constData());
        const Ended many = run(question + words("--warn-above 3"));
        QVERIFY2(!many.error.contains("more than the limit"), many.error.constData());
        QCOMPARE(few.out, many.out);
    }

    void files()
    {
        const QStringList question{u"--policy"_s, m_policy,     u"--machines"_s,
                                   m_machines,    u"--as-of"_s, u"2026-11-28T12:00:00Z"_s};
        QCOMPARE(linesOf(question), QStringList({u"machineId,deviceName,score,band,action,rule"_s,
                                                 u"a,,0,trustworthy,Allow,0"_s, u"b,pc,41,moderateRisk,'=Block,2"_s}));
        QCOMPARE(linesOf(question + words("--no-formula-guard")).last(), u"b,pc,41,moderateRisk,=Block,2"_s);
        QCOMPARE(linesOf(question + QStringList{u"--filter"_s, u"id == a"_s}).size(), 2);
        // Rules that ask of records.
        const QString byCve = write(u"cve.json"_s, quoted("{'schema':'trustgauge/policy/1','name':'C','rules':["
                                                          "{'when':'cve = CVE-2026-1','action':'Patch'},"
                                                          "{'when':'software has edge','action':'Update'}],"
                                                          "'otherwise':'Allow'}"));
        const QString bulk = write(u"bulk.json"_s,
                                   quoted("{'value':[{'id':'r','deviceId':'b','cveId':'CVE-2026-1','cvssScore':9.8,"
                                          "'softwareName':'x'},{'id':'s','deviceId':'a','cveId':'CVE-2026-2',"
                                          "'cvssScore':9.8,'softwareName':'edge'}]}"));
        const QStringList records{u"--policy"_s,          byCve, u"--machines"_s, m_machines,
                                  u"--vulnerabilities"_s, bulk,  u"--as-of"_s,    u"2026-11-28T12:00:00Z"_s};
        const QStringList lines = linesOf(records);
        QVERIFY2(lines.size() == 3 && lines[1].endsWith(u",Update,2"_s) && lines[2].endsWith(u",Patch,1"_s),
                 qPrintable(lines.join(u'\n')));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto bad = [this](const char *name, const char *content) {
            return QStringList{u"--policy"_s, write(QString::fromUtf8(name) + u".json"_s, quoted(content)),
                               u"--store"_s, file(u"s.db"_s)};
        };
        QTest::newRow("only a partial cycle") << stored({}, u"partial.db"_s) << 5 << QByteArray("only a partial");
        QTest::newRow("no policy") << QStringList{u"--store"_s, file(u"s.db"_s)} << 2 << QByteArray("--policy");
        QTest::newRow("no such policy") << QStringList{u"--policy"_s, file(u"none.json"_s)} << 2
                                        << QByteArray("none.json");
        QTest::newRow("unknown key")
            << bad("key", "{'schema':'trustgauge/policy/1','name':'P','rule':[],'rules':[],'otherwise':'A'}") << 2
            << QByteArray("key.json: rule is not a key of a policy");
        QTest::newRow("expression")
            << bad("expression", "{'schema':'trustgauge/policy/1','name':'P','rules':[{'when':'a','action':'A'},"
                                 "{'when':'pc and rsik = high','action':'A'}],'otherwise':'A'}")
            << 2 << QByteArray("rules[1].when (rule 2): Column 8: there is no field");
        QTest::newRow("empty otherwise") << bad("otherwise",
                                                "{'schema':'trustgauge/policy/1','name':'P','rules':[],'otherwise':''}")
                                         << 2 << QByteArray("otherwise must be a text that is not empty");
        QTest::newRow("other policy") << stored({u"--against-policy"_s, m_machines}) << 2
                                      << QByteArray("machines.json");
        QTest::newRow("profile") << stored({u"--against"_s, m_policy}) << 2 << QByteArray("policy.json");
        QTest::newRow("filter") << stored({u"--filter"_s, u"risk ="_s}) << 2 << QByteArray("Column 7");
        QTest::newRow("both") << stored({u"--against"_s, m_policy, u"--against-policy"_s, m_policy}) << 2
                              << QByteArray("--against-policy");
        QTest::newRow("store and files") << stored({u"--machines"_s, m_machines}) << 2 << QByteArray("--machines");
        QTest::newRow("history of files")
            << QStringList{u"--policy"_s, m_policy, u"--machines"_s, m_machines, u"--history"_s, u"3"_s} << 2
            << QByteArray("--history");
        QTest::newRow("no days") << stored(words("--history 0")) << 2 << QByteArray("--history");
        QTest::newRow("no number to warn above") << stored(words("--warn-above 0")) << 2 << QByteArray("--warn-above");
        QTest::newRow("too many days") << stored(words("--history 36501")) << 2 << QByteArray("at most 36500 days");
        QTest::newRow("no such tenant") << stored(words("--tenant Fabrikam")) << 2 << QByteArray("Fabrikam");
        QTest::newRow("policy as output") << stored({u"--csv"_s, m_policy}) << 2 << QByteArray("policy.json");
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == code, ended.error.constData());
        QVERIFY2(ended.error.contains(says), ended.error.constData());
        QCOMPARE(ended.out.isEmpty(), code == 2);
        QVERIFY(QFile::exists(m_policy));
    }
};

QTEST_GUILESS_MAIN(TestRehearseCommand)
#include "tst_rehearsecommand.moc"
