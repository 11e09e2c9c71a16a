#include "core/simulator/defender/apiendpoints.h"
#include "core/simulator/defender/odatafilter.h"
#include "core/simulator/defender/ratelimits.h"
#include "support/simulatedservice.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <map>
#include <set>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

namespace {

// Highest score by vulnerability id (upper case), by device; -1 where no row has a score.
using Findings = std::map<QString, std::map<QString, double>>;

void note(Findings &findings, const QString &device, const QJsonValue &id, const QJsonValue &score)
{
    if (!id.isString())
        return;
    auto &best = findings[device].try_emplace(id.toString().toUpper(), -1).first->second;
    best = std::max(best, score.isDouble() ? score.toDouble() : -1);
}

} // namespace

//! The API: who may call it, its lists, pages and filters, and how often.
class TestSimulatorDefender : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void callsNeedAToken();
    void expiredTokens();
    void missingRoles_data();
    void missingRoles();
    void licences();
    void machinePagesJoin();
    void machinePageOf10000HasALink();
    void wrongPagingIsRefused_data();
    void wrongPagingIsRefused();
    void filters_data();
    void filters();
    void machineById();
    void versionedPath();
    void everySourceAgrees();
    void deltaFeed();
    void deltaFeedOfRounds();
    void catalogue();
    void bulkPages();
    void exportFilesRefuseTokens();
    void antivirusPages();
    void alertsFollowRisk();
    void minuteLimit();
    void hourLimit();
    void limitsCanBeOff();
    void slidingWindow();
    void filterErrors_data();
    void filterErrors();
};

void TestSimulatorDefender::callsNeedAToken()
{
    START(small());
    const Answer none = m_client->send(m_client->request(u"/api/machines"_s, false));
    QCOMPARE(none.status, 401);
    QCOMPARE(none.errorCode(), u"Unauthorized"_s);
    QCOMPARE(none.header("WWW-Authenticate"), QByteArray("Bearer"));
    m_client->token += 'x';
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 401);
}

void TestSimulatorDefender::expiredTokens()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small();
    options.monotonicMs = [&clock] { return clock.load(); };
    options.tokenLifetimeSeconds = 600;
    START(options);
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    clock = 599'999;
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    clock = 600'000;
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 401);
    QVERIFY(m_client->signIn());
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);

    QVERIFY(m_simulator->setScenario(u"expired-token"_s));
    int refusals = 0;
    for (int token = 0; token < 4; ++token) {
        QVERIFY(m_client->signIn());
        refusals += m_client->get(u"/api/machines?$top=1"_s).status == 401 ? 1 : 0;
    }
    QCOMPARE(refusals, 2);
}

void TestSimulatorDefender::missingRoles_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString machineRoles =
        u"Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: "_s;
    QTest::newRow("none, machines") << u"missing-roles"_s << u"/api/machines"_s << 403 << machineRoles + u'.';
    QTest::newRow("none, antivirus") << u"missing-roles"_s << u"/api/deviceavinfo"_s << 403 << machineRoles + u'.';
    QTest::newRow("alerts only, machines")
        << u"no-machine-role"_s << u"/api/machines"_s << 403 << machineRoles + u"Alert.Read.All."_s;
    QTest::newRow("alerts only, alerts") << u"no-machine-role"_s << u"/api/alerts"_s << 200 << QString();
    QTest::newRow("machines") << u"no-vulnerability-role"_s << u"/api/machines"_s << 200 << QString();
    QTest::newRow("vulnerabilities")
        << u"no-vulnerability-role"_s << u"/api/vulnerabilities"_s << 403
        << u"Missing application roles. API required roles: Vulnerability.Read.All, application roles: "
           "Machine.Read.All,Alert.Read.All."_s;
    QTest::newRow("write role suffices") << u"excess-roles"_s << u"/api/machines"_s << 200 << QString();
}

void TestSimulatorDefender::missingRoles()
{
    QFETCH(QString, scenario);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, message);
    SimulatorOptions options = small();
    options.scenario = scenario;
    START(options);
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorMessage(), message);
    if (status == 403)
        QCOMPARE(answer.errorCode(), u"Forbidden"_s);
}

void TestSimulatorDefender::licences()
{
    START(small());
    QVERIFY(m_simulator->setScenario(u"no-licence"_s));
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 200);
    for (const QString &path :
         {u"/api/vulnerabilities"_s, u"/api/machines/SoftwareVulnerabilitiesByMachine"_s,
          u"/api/machines/SoftwareVulnerabilitiesExport"_s, u"/api/vulnerabilities/machinesVulnerabilities"_s}) {
        const Answer answer = m_client->get(path);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.errorMessage().contains("reason of failure: No Tvm license"_L1));
    }
    QVERIFY(m_simulator->setScenario(u"inactive-tenant"_s));
    QVERIFY(m_client->get(u"/api/machines"_s).errorMessage().contains("reason of failure: Account mode is inactive"_L1));
    QVERIFY(m_simulator->setScenario(u"av-refused"_s));
    QCOMPARE(m_client->get(u"/api/deviceavinfo"_s).errorCode(), u"DisabledFeature"_s);
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 200);
    QVERIFY(m_simulator->setScenario(u"empty-tenant"_s));
    QCOMPARE(m_client->get(u"/api/machines"_s).status, 404);
    QCOMPARE(m_client->get(u"/api/machines"_s).errorCode(), u"ResourceNotFound"_s);
    QVERIFY(m_client->get(u"/api/deviceavinfo"_s).rows().isEmpty());
    QVERIFY(m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows().isEmpty());
}

void TestSimulatorDefender::machinePagesJoin()
{
    START(small());
    const Answer all = m_client->get(u"/api/machines"_s);
    QCOMPARE(all.rows().size(), 250);
    QVERIFY(all.nextLink().isEmpty());
    QVERIFY(all.header("Content-Type").startsWith("application/json; odata.metadata=minimal"));
    QJsonArray joined;
    for (int skip = 0; skip < 300; skip += 60) {
        const Answer page = m_client->get(u"/api/machines?$top=60&$skip=%1"_s.arg(skip));
        QVERIFY(page.nextLink().isEmpty()); // as reported for calls with $top
        QCOMPARE(page.rows().size(), skip == 240 ? 10 : 60);
        for (const QJsonValue &row : page.rows())
            joined.append(row);
    }
    QCOMPARE(joined, all.rows());
    QCOMPARE(m_client->get(u"/api/machines?$top=10&$skip=250"_s).rows().size(), 0);
    QCOMPARE(m_client->get(u"/api/machines?$top=0&$count=true"_s).json().value("@odata.count"_L1).toInt(), 250);
    QSet<QString> ids;
    for (const QJsonValue &row : joined)
        ids.insert(row.toObject().value("id"_L1).toString());
    QCOMPARE(ids.size(), 250);
}

void TestSimulatorDefender::machinePageOf10000HasALink()
{
    START(small(10'030));
    const Answer first = m_client->get(u"/api/machines"_s);
    QCOMPARE(first.rows().size(), 10'000);
    QCOMPARE(first.nextLink(), m_simulator->info().apiUrl + u"/api/machines?$skip=10000"_s);
    const Answer second = m_client->get(first.nextLink());
    QCOMPARE(second.rows().size(), 30);
    QVERIFY(second.nextLink().isEmpty());
}

void TestSimulatorDefender::wrongPagingIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("top too large") << u"/api/machines?$top=10001"_s;
    QTest::newRow("top in scientific notation") << u"/api/machines?$top=10&$skip=1e%2B06"_s;
    QTest::newRow("negative skip") << u"/api/machines?$skip=-1"_s;
    QTest::newRow("unknown option") << u"/api/machines?$orderby=id"_s;
    QTest::newRow("catalogue top too large") << u"/api/vulnerabilities?$top=8001"_s;
    QTest::newRow("antivirus top too large") << u"/api/deviceavinfo?$top=10001"_s;
    QTest::newRow("page size too large") << u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=200001"_s;
    QTest::newRow("page size zero") << u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=0"_s;
    QTest::newRow("broken token") << u"/api/machines/SoftwareVulnerabilitiesByMachine?$skiptoken=abc"_s;
    QTest::newRow("no sinceTime") << u"/api/machines/SoftwareVulnerabilityChangesByMachine"_s;
    QTest::newRow("sinceTime no time") << u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime=yesterday"_s;
    QTest::newRow("sinceTime too old")
        << u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime=2025-05-31T00:00:00Z"_s;
    QTest::newRow("signature too long") << u"/api/machines/SoftwareVulnerabilitiesExport?sasValidHours=7"_s;
    QTest::newRow("field that cannot be filtered") << u"/api/machines?$filter=agentVersion eq 'x'"_s;
    QTest::newRow("filter by rbacGroupName") << u"/api/deviceavinfo?$filter=rbacGroupName eq 'x'"_s;
}

void TestSimulatorDefender::wrongPagingIsRefused()
{
    QFETCH(QString, path);
    START(small());
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.errorCode().isEmpty());
    QVERIFY(!answer.json().value("error"_L1).toObject().value("target"_L1).toString().isEmpty());
}

void TestSimulatorDefender::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("allowed"); // lower case values that the field must have
    QTest::newRow("eq") << u"riskScore eq 'High'"_s << u"riskScore"_s << QStringList{u"high"_s};
    QTest::newRow("case") << u"riskScore eq 'HIGH'"_s << u"riskScore"_s << QStringList{u"high"_s};
    QTest::newRow("or") << u"osPlatform eq 'macOS' or osPlatform eq 'iOS'"_s << u"osPlatform"_s
                        << QStringList{u"macos"_s, u"ios"_s};
    QTest::newRow("and binds first") << u"osPlatform eq 'iOS' or osPlatform eq 'macOS' and osPlatform eq 'Windows11'"_s
                                     << u"osPlatform"_s << QStringList{u"ios"_s};
    QTest::newRow("parentheses")
        << u"(healthStatus eq 'Inactive' or healthStatus eq 'Unknown') and healthStatus ne 'Unknown'"_s
        << u"healthStatus"_s << QStringList{u"inactive"_s};
    QTest::newRow("not") << u"not (exposureLevel eq 'Low' or exposureLevel eq 'Medium' or exposureLevel eq null)"_s
                         << u"exposureLevel"_s << QStringList{u"high"_s, u"none"_s};
    QTest::newRow("null") << u"exposureLevel eq null"_s << u"exposureLevel"_s << QStringList{QString()};
}

void TestSimulatorDefender::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, field);
    QFETCH(QStringList, allowed);
    START(small(600));
    int expected = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QJsonValue value = row.toObject().value(field);
        expected += allowed.contains(value.isNull() ? QString() : value.toString().toLower()) ? 1 : 0;
    }
    QVERIFY(expected > 0);
    QUrl url(u"/api/machines"_s);
    QUrlQuery query;
    query.addQueryItem(u"$filter"_s, filter);
    query.addQueryItem(u"$count"_s, u"true"_s);
    url.setQuery(query);
    const Answer answer = m_client->get(url.toString(QUrl::FullyEncoded));
    QCOMPARE(answer.rows().size(), expected);
    QCOMPARE(answer.json().value("@odata.count"_L1).toInt(), expected);
    for (const QJsonValue &row : answer.rows()) {
        const QJsonValue value = row.toObject().value(field);
        QVERIFY(allowed.contains(value.isNull() ? QString() : value.toString().toLower()));
    }
    // The pages of a filtered list join too.
    qsizetype joined = 0;
    for (int skip = 0; skip < expected; skip += 5) {
        QUrlQuery paged = query;
        paged.addQueryItem(u"$top"_s, u"5"_s);
        paged.addQueryItem(u"$skip"_s, QString::number(skip));
        url.setQuery(paged);
        joined += m_client->get(url.toString(QUrl::FullyEncoded)).rows().size();
    }
    QCOMPARE(joined, expected);
    // Dates, text functions, lists and numbers give something, but not everything.
    for (const QString &other : {u"lastSeen lt 2025-06-14Z"_s, u"lastSeen ge 2025-06-14T12:00:00Z"_s,
                                 u"startswith(computerDnsName,'ber')"_s, u"machineTags/any(tag: tag eq 'vip')"_s,
                                 u"rbacGroupId gt 110"_s, u"startswith(osPlatform,'Windows') eq false"_s}) {
        QUrlQuery single;
        single.addQueryItem(u"$filter"_s, other);
        url.setQuery(single);
        const qsizetype found = m_client->get(url.toString(QUrl::FullyEncoded)).rows().size();
        QVERIFY2(found > 0 && found < 600, qPrintable(other + u": "_s + QString::number(found)));
    }
}

void TestSimulatorDefender::machineById()
{
    START(small());
    const QJsonArray all = m_client->get(u"/api/machines"_s).rows();
    const QJsonObject expected = all.at(77).toObject();
    Answer answer = m_client->get(u"/api/machines/"_s + expected.value("id"_L1).toString());
    QCOMPARE(answer.status, 200);
    QJsonObject found = answer.json();
    QVERIFY(found.take("@odata.context"_L1).toString().endsWith("Machines/$entity"_L1));
    QCOMPARE(found, expected);
    answer = m_client->get(u"/api/machines/"_s + expected.value("computerDnsName"_L1).toString());
    QCOMPARE(answer.json().value("id"_L1), expected.value("id"_L1));
    answer = m_client->get(u"/api/machines/"_s + u"0123456789abcdef"_s.repeated(2) + u"01234567"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorCode(), u"ResourceNotFound"_s);
    QVERIFY(answer.errorMessage().contains("was not found"_L1));
    const Answer bare = m_client->get(u"/api/machine"_s);
    QCOMPARE(bare.status, 404);
    QVERIFY(bare.body.isEmpty());
}

void TestSimulatorDefender::versionedPath()
{
    START(small());
    QCOMPARE(m_client->get(u"/api/v1.0/machines"_s).body, m_client->get(u"/api/machines"_s).body);
    QCOMPARE(m_simulator->counters().requests.value(u"machines"_s), 2);
    QCOMPARE(m_simulator->counters().requestsByPath.value(u"/api/v1.0/machines"_s), 1);
}

void TestSimulatorDefender::everySourceAgrees()
{
    START(small());
    Findings perDevice;
    QHash<QString, bool> onboarded;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QString id = row.toObject().value("id"_L1).toString();
        onboarded.insert(
            id,
            row.toObject().value("onboardingStatus"_L1).toString().compare("onboarded"_L1, Qt::CaseInsensitive) == 0);
        const Answer answer = m_client->get(u"/api/machines/%1/vulnerabilities"_s.arg(id));
        QCOMPARE(answer.status, 200);
        QSet<QString> seen;
        for (const QJsonValue &entry : answer.rows()) {
            const QString cve = entry.toObject().value("id"_L1).toString();
            QVERIFY(!seen.contains(cve));
            seen.insert(cve);
            note(perDevice, id, cve, entry.toObject().value("cvssV3"_L1));
        }
        QVERIFY(onboarded.value(id) || seen.isEmpty());
    }

    Findings bulk;
    int rows = 0, withoutId = 0, lowerCase = 0, unscored = 0, unscoredCritical = 0, ownIds = 0;
    QSet<QString> recordIds;
    for (const QJsonValue &row : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows()) {
        const QJsonObject entry = row.toObject();
        const QString device = entry.value("deviceId"_L1).toString();
        QVERIFY(onboarded.value(device));
        ++rows;
        recordIds.insert(entry.value("id"_L1).toString());
        const QString cve = entry.value("cveId"_L1).toString();
        withoutId += entry.value("cveId"_L1).isNull() ? 1 : 0;
        lowerCase += cve.startsWith("cve-"_L1) ? 1 : 0;
        ownIds += cve.startsWith("TVM-"_L1) ? 1 : 0;
        if (!cve.isEmpty() && entry.value("cvssScore"_L1).isNull()) {
            ++unscored;
            unscoredCritical += entry.value("vulnerabilitySeverityLevel"_L1).toString() == "Critical"_L1 ? 1 : 0;
        }
        note(bulk, device, entry.value("cveId"_L1), entry.value("cvssScore"_L1));
    }
    QCOMPARE(recordIds.size(), rows);
    QVERIFY(bulk == perDevice);
    QVERIFY(withoutId > 0 && lowerCase > 0 && unscored > 0 && unscoredCritical > 0 && ownIds > 0);
    qsizetype distinct = 0;
    for (const auto &[device, cves] : bulk)
        distinct += static_cast<qsizetype>(cves.size());
    QVERIFY(rows > distinct);

    Findings exported;
    const Answer list = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    int lines = 0;
    for (const QJsonValue &link : list.json().value("exportFiles"_L1).toArray()) {
        const Answer file = m_client->send(m_client->request(link.toString(), false));
        QCOMPARE(file.status, 200);
        for (const QByteArray &line : unzipped(file.body).split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            QVERIFY(!entry.isEmpty());
            ++lines;
            note(exported, entry.value("DeviceId"_L1).toString(), entry.value("CveId"_L1), entry.value("CvssScore"_L1));
        }
    }
    QCOMPARE(lines, rows);
    QVERIFY(exported == perDevice);

    Findings changes;
    const QString since = anchor.addDays(-14).toString(Qt::ISODate);
    for (const QJsonValue &row :
         m_client->get(u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime="_s + since).rows()) {
        const QJsonObject entry = row.toObject();
        if (entry.value("status"_L1).toString() != "Fixed"_L1)
            note(changes, entry.value("deviceId"_L1).toString(), entry.value("cveId"_L1), entry.value("cvssScore"_L1));
    }
    QVERIFY(changes == perDevice);

    // The list without scores names the same vulnerabilities; their scores are those of the catalogue.
    std::map<QString, std::set<QString>> listed;
    for (QString link = u"/api/vulnerabilities/machinesVulnerabilities"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        for (const QJsonValue &row : page.rows())
            listed[row.toObject().value("machineId"_L1).toString()].insert(
                row.toObject().value("cveId"_L1).toString().toUpper());
        link = page.nextLink();
    }
    QCOMPARE(listed.size(), perDevice.size());
    for (const auto &[device, cves] : perDevice) {
        QCOMPARE(listed[device].size(), cves.size());
        for (const auto &[cve, score] : cves)
            QVERIFY(listed[device].contains(cve));
    }
}

void TestSimulatorDefender::deltaFeed()
{
    START(small());
    QHash<QString, QString> current; // record id to its text
    for (const QJsonValue &row : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows())
        current.insert(row.toObject().value("id"_L1).toString(), row.toObject().value("cveId"_L1).toString());
    const auto feed = [&](const QDateTime &since) {
        return m_client
            ->get(u"/api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime="_s + since.toString(Qt::ISODate))
            .rows();
    };
    const QJsonArray all = feed(anchor.addDays(-14));
    const QJsonArray day = feed(anchor.addDays(-1));
    QVERIFY(day.size() > 0 && day.size() * 5 < all.size());
    QVERIFY(feed(anchor).isEmpty());
    QHash<QString, QString> lastStatus;
    QHash<QString, int> kinds;
    int regrouped = 0;
    for (const QJsonValue &row : all) {
        const QJsonObject entry = row.toObject();
        const QString id = entry.value("id"_L1).toString();
        const QString status = entry.value("status"_L1).toString();
        regrouped += lastStatus.value(id) == "Fixed"_L1 && status != "Fixed"_L1 ? 1 : 0;
        lastStatus.insert(id, status);
        ++kinds[status];
        const QDateTime at = QDateTime::fromString(entry.value("eventTimestamp"_L1).toString().left(19),
                                                   u"yyyy-MM-dd HH:mm:ss"_s);
        QVERIFY(at.isValid());
    }
    QVERIFY(kinds.value(u"New"_s) > 0 && kinds.value(u"Updated"_s) > 0 && kinds.value(u"Fixed"_s) > 0);
    QVERIFY(regrouped > 0);
    // Applied in order, the feed ends at the current rows, and never takes one of them away.
    for (auto it = lastStatus.cbegin(); it != lastStatus.cend(); ++it)
        QCOMPARE(it.value() != "Fixed"_L1, current.contains(it.key()));
    for (const QJsonValue &row : day)
        QVERIFY(row.toObject().value("eventTimestamp"_L1).toString()
                >= anchor.addDays(-1).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

void TestSimulatorDefender::deltaFeedOfRounds()
{
    START(small(400));
    const auto bulk = [&] {
        QHash<QString, QString> rows; // record id to CVE and score
        for (const QJsonValue &value : m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows()) {
            const QJsonObject row = value.toObject();
            const QJsonValue score = row.value("cvssScore"_L1);
            rows.insert(row.value("id"_L1).toString(),
                        row.value("cveId"_L1).toString().toUpper() + u' '
                            + (score.isDouble() ? QString::number(score.toDouble()) : u"null"_s));
        }
        return rows;
    };
    const QHash<QString, QString> before = bulk();
    const QString since = QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate);
    for (int round = 0; round < 4; ++round)
        m_simulator->changeSoftware(round == 2 ? 25 : 0);
    const QHash<QString, QString> after = bulk();
    QVERIFY(after != before);
    QCOMPARE(m_client->get(u"/api/machines"_s).rows().size(), 425);

    struct Last
    {
        QString time, status, text;
    };
    QHash<QString, Last> last;
    QHash<QString, int> kinds;
    int bothAtOnce = 0;
    for (QString link = u"/api/machines/SoftwareVulnerabilityChangesByMachine?pageSize=1000&sinceTime="_s + since;
         !link.isEmpty();) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.status, 200);
        for (const QJsonValue &value : page.rows()) {
            const QJsonObject row = value.toObject();
            const QString id = row.value("id"_L1).toString();
            const QString time = row.value("eventTimestamp"_L1).toString();
            const QString status = row.value("status"_L1).toString();
            ++kinds[status];
            const QJsonValue score = row.value("cvssScore"_L1);
            Last &known = last[id];
            bothAtOnce += known.time == time ? 1 : 0;
            if (known.time < time || (known.time == time && status != "Fixed"_L1))
                known = {time, status,
                         row.value("cveId"_L1).toString().toUpper() + u' '
                             + (score.isDouble() ? QString::number(score.toDouble()) : u"null"_s)};
        }
        link = page.nextLink();
    }
    QVERIFY(kinds.value(u"New"_s) > 0 && kinds.value(u"Updated"_s) > 0 && kinds.value(u"Fixed"_s) > 0);
    QVERIFY(bothAtOnce > 0);             // devices that changed their group
    QVERIFY(last.size() < after.size()); // changes, not the whole
    QHash<QString, QString> applied = before;
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        if (it->status == "Fixed"_L1)
            applied.remove(it.key());
        else
            applied.insert(it.key(), it->text);
    }
    QCOMPARE(applied.size(), after.size());
    QVERIFY(applied == after);
}

void TestSimulatorDefender::catalogue()
{
    START(small());
    const Answer first = m_client->get(u"/api/vulnerabilities"_s);
    QCOMPARE(first.rows().size(), 8'000);
    const Answer second = m_client->get(first.nextLink());
    QCOMPARE(second.rows().size(), 1'000);
    QSet<QString> ids;
    int unexposed = 0;
    QJsonArray all = first.rows();
    for (const QJsonValue &row : second.rows())
        all.append(row);
    for (const QJsonValue &row : all) {
        ids.insert(row.toObject().value("id"_L1).toString());
        if (row.toObject().value("exposedMachines"_L1).toInt() == 0) {
            ++unexposed;
            QVERIFY(row.toObject().value("firstDetected"_L1).isNull());
        }
    }
    QCOMPARE(ids.size(), 9'000);
    QVERIFY(unexposed > 1'000 && unexposed < 9'000);
    const QString id = all.at(3).toObject().value("id"_L1).toString();
    const Answer single = m_client->get(u"/api/vulnerabilities/"_s + id.toLower());
    QCOMPARE(single.json().value("cvssV3"_L1), all.at(3).toObject().value("cvssV3"_L1));
    const Answer critical = m_client->get(u"/api/vulnerabilities?$filter=cvssV3 ge 9.8 and severity eq 'Critical'"_s);
    QVERIFY(critical.rows().size() > 100);
    for (const QJsonValue &row : critical.rows())
        QVERIFY(row.toObject().value("cvssV3"_L1).toDouble() >= 9.8);
}

void TestSimulatorDefender::bulkPages()
{
    START(small(60));
    const QJsonArray whole = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine"_s).rows();
    QJsonArray joined;
    int pages = 0;
    for (QString link = u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=101"_s; !link.isEmpty(); ++pages) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.status, 200);
        QVERIFY(page.rows().size() == 101 || page.nextLink().isEmpty());
        for (const QJsonValue &row : page.rows())
            joined.append(row);
        link = page.nextLink();
        QVERIFY(link.isEmpty() || (link.contains("pageSize=101"_L1) && link.contains("$skiptoken="_L1)));
    }
    QCOMPARE(joined, whole);
    QVERIFY(pages > 5);
    const Answer top = m_client->get(u"/api/machines/SoftwareVulnerabilitiesByMachine?$top=10"_s);
    QCOMPARE(top.rows().size(), 10);
    QVERIFY(top.nextLink().isEmpty());
    // A page that ends exactly with the last row names no further one.
    const Answer exact = m_client->get(
        u"/api/machines/SoftwareVulnerabilitiesByMachine?pageSize=%1"_s.arg(whole.size()));
    QCOMPARE(exact.rows().size(), whole.size());
    QVERIFY(exact.nextLink().isEmpty());
}

void TestSimulatorDefender::exportFilesRefuseTokens()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small(12'000);
    options.averageRows = 3;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    const Answer list = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport?sasValidHours=2"_s);
    const QJsonArray links = list.json().value("exportFiles"_L1).toArray();
    QCOMPARE(links.size(), 3);
    QVERIFY(!list.json().value("generatedTime"_L1).toString().isEmpty());
    const QString link = links.at(2).toString();
    const Answer withToken = m_client->get(link);
    QCOMPARE(withToken.status, 400);
    QVERIFY(withToken.body.contains("InvalidAuthenticationInfo"));
    QCOMPARE(m_client->send(m_client->request(link, false)).status, 200);
    QCOMPARE(m_client->send(m_client->request(QString(link).replace("sig="_L1, "sig=x"_L1), false)).status, 403);
    clock = 2 * 3'600'000 + 1;
    QCOMPARE(m_client->send(m_client->request(link, false)).status, 403);
    const QList<CallRecord> calls = m_simulator->calls();
    QCOMPARE(std::count_if(
                 calls.begin(), calls.end(),
                 [](const CallRecord &call) { return call.endpoint == "blob"_L1 && !call.authorization.isNull(); }),
             1);

    QVERIFY(m_simulator->setScenario(u"empty-export"_s));
    clock = 0;
    const Answer single = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    const Answer file = m_client->send(
        m_client->request(single.json().value("exportFiles"_L1).toArray().at(0).toString(), false));
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.isEmpty());
}

void TestSimulatorDefender::antivirusPages()
{
    START(small());
    QJsonArray joined;
    for (QString link = u"/api/deviceavinfo"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        QCOMPARE(page.rows().size(), page.nextLink().isEmpty() ? page.rows().size() : 20); // the default page is small
        for (const QJsonValue &row : page.rows())
            joined.append(row);
        link = page.nextLink();
    }
    const Answer all = m_client->get(u"/api/deviceavinfo?$top=10000"_s);
    QVERIFY(all.nextLink().isEmpty());
    QCOMPARE(joined, all.rows());
    QVERIFY(joined.size() > 150 && joined.size() < 250);
    QHash<QString, int> modes;
    for (const QJsonValue &row : joined) {
        QVERIFY(row.toObject().value("avMode"_L1).isString());
        QVERIFY(row.toObject().value("avIsSignatureUpToDate"_L1).isString());
        ++modes[row.toObject().value("avMode"_L1).toString()];
    }
    QVERIFY(modes.value(u"0"_s) > joined.size() / 2);
    for (const QString &mode : {u"1"_s, u"2"_s, u"3"_s, QString(), u"7"_s})
        QVERIFY2(modes.contains(mode), qPrintable(mode));
    const Answer disabled = m_client->get(u"/api/deviceavinfo?$filter=avMode eq '2'"_s);
    QCOMPARE(disabled.rows().size(), modes.value(u"2"_s));
}

void TestSimulatorDefender::alertsFollowRisk()
{
    START(small());
    const QJsonArray alerts = m_client->get(u"/api/alerts"_s).rows();
    QHash<QString, int> openHigh;
    QHash<QString, int> total;
    for (const QJsonValue &row : alerts) {
        const QJsonObject alert = row.toObject();
        ++total[alert.value("machineId"_L1).toString()];
        if (alert.value("severity"_L1).toString() == "High"_L1 && alert.value("status"_L1).toString() != "Resolved"_L1)
            ++openHigh[alert.value("machineId"_L1).toString()];
    }
    int checked = 0;
    for (const QJsonValue &row :
         m_client->get(u"/api/machines?$filter=riskScore eq 'High' and onboardingStatus eq 'Onboarded'"_s).rows()) {
        const QString id = row.toObject().value("id"_L1).toString();
        QVERIFY(openHigh.value(id) > 0);
        QCOMPARE(m_client->get(u"/api/machines/%1/alerts"_s.arg(id)).rows().size(), total.value(id));
        ++checked;
    }
    QVERIFY(checked > 0);
    const QJsonArray resolved = m_client->get(u"/api/alerts?$filter=status eq 'Resolved'"_s).rows();
    QVERIFY(resolved.size() > 0 && resolved.size() < alerts.size());
    QCOMPARE(m_client->get(u"/api/alerts?$top=5&$skip=%1"_s.arg(alerts.size() - 2)).rows().size(), 2);
}

void TestSimulatorDefender::minuteLimit()
{
    std::atomic<qint64> clock = 1'000;
    SimulatorOptions options = small();
    options.rateLimits = true;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    for (int call = 0; call < 30; ++call)
        QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
    clock = 21'000;
    const Answer refused = m_client->get(u"/api/deviceavinfo?$top=1"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"TooManyRequests"_s);
    QCOMPARE(refused.header("Retry-After"), QByteArray("40"));
    QCOMPARE(refused.errorMessage(),
             u"API calls quota exceeded! Maximum allowed 30 per 00:01:00 for the key Destination+TenantID+AppID. "
             "You can send requests again in 40 seconds."_s);
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200); // another endpoint, another quota
    QVERIFY(refused.header("X-Trustgauge-Simulator").isNull());
    clock = 61'000;
    QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
    m_simulator->clearRateLimits();
    QCOMPARE(m_client->get(u"/api/deviceavinfo?$top=1"_s).status, 200);
}

void TestSimulatorDefender::hourLimit()
{
    std::atomic<qint64> clock = 0;
    SimulatorOptions options = small();
    options.rateLimits = true;
    options.tokenLifetimeSeconds = 100'000;
    options.monotonicMs = [&clock] { return clock.load(); };
    START(options);
    for (int call = 0; call < 20; ++call) {
        clock += 30'000;
        QCOMPARE(m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s).status, 200);
    }
    clock += 60'000;
    const Answer refused = m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.errorMessage().contains("Maximum allowed 20 per 01:00:00"_L1));
    QCOMPARE(refused.header("Retry-After"), QByteArray::number(3'600 - 630));
    clock = 30'000 + 3'600'000;
    QCOMPARE(m_client->get(u"/api/machines/SoftwareVulnerabilitiesExport"_s).status, 200);
}

void TestSimulatorDefender::limitsCanBeOff()
{
    START(small());
    for (int call = 0; call < 40; ++call) {
        const Answer answer = m_client->get(u"/api/deviceavinfo?$top=1"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Trustgauge-Simulator"), QByteArray("rate-limits=off"));
    }
}

void TestSimulatorDefender::slidingWindow()
{
    RateLimiter limiter;
    const RateLimit limit{2, 0};
    QVERIFY(!limiter.count("a", limit, 0));
    QVERIFY(!limiter.count("a", limit, 30'000));
    const auto refused = limiter.count("a", limit, 40'000);
    QVERIFY(refused && refused->retryAfterSeconds == 20);
    QVERIFY(!limiter.count("b", limit, 40'000));
    QVERIFY(!limiter.count("a", limit, 60'000));
    QVERIFY(limiter.count("a", limit, 60'001)); // a bucket that refills at the minute would have room
    QVERIFY(!limiter.count("c", {}, 0));
    QCOMPARE(apiEndpoint("machineVulnerabilities")->limit.perMinute, 50);
    QCOMPARE(apiEndpoint("machinesVulnerabilities")->limit.perMinute, 0);
}

void TestSimulatorDefender::filterErrors_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("field only") << QByteArray("name");
    QTest::newRow("no value") << QByteArray("name eq");
    QTest::newRow("unknown field") << QByteArray("colour eq 'red'");
    QTest::newRow("unknown operator") << QByteArray("name is 'x'");
    QTest::newRow("open text") << QByteArray("name eq 'x");
    QTest::newRow("open parenthesis") << QByteArray("(name eq 'x'");
    QTest::newRow("rest") << QByteArray("name eq 'x' name");
    QTest::newRow("unknown function") << QByteArray("tolower(name) eq 'x'");
    QTest::newRow("no date") << QByteArray("seen gt 12");
    QTest::newRow("list compared") << QByteArray("tags eq 'x'");
    QTest::newRow("strange character") << QByteArray("name eq \"x\"");
    QTest::newRow("too deep") << QByteArray(200, '(') + "name eq 'x'" + QByteArray(200, ')');
}

void TestSimulatorDefender::filterErrors()
{
    QFETCH(QByteArray, filter);
    const QList<FilterField> fields{{"name"}, {"seen", FilterField::Kind::Time}, {"tags", FilterField::Kind::List}};
    QByteArray error;
    QVERIFY(!ODataFilter::parse(filter, fields, &error));
    QVERIFY(!error.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorDefender)
#include "tst_simulatordefender.moc"
