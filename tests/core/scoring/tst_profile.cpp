#include "core/scoring/profile.h"
#include "core/scoring/profilelimits.h"

#include <QTest>

#include <functional>

using namespace Trustgauge;

class TestProfile : public QObject
{
    Q_OBJECT

    //! The default profile's file with one text replaced by another.
    static QByteArray changed(const QByteArray &from, const QByteArray &to)
    {
        QByteArray json = profileToJson(Profile());
        Q_ASSERT(json.contains(from));
        return json.replace(from, to);
    }

private slots:
    void defaultHash()
    {
        QCOMPARE(profileHash(Profile()), QStringLiteral("46c458319cea"));
    } // worked out with sha256sum
    void nameIsNotInTheHash()
    {
        Profile p;
        p.name = QStringLiteral("Other");
        QCOMPARE(profileHash(p), QStringLiteral("46c458319cea"));
        p.weights[0] = 16;
        QVERIFY(profileHash(p) != QStringLiteral("46c458319cea"));
    }
    void canonicalForm()
    {
        Profile p;
        p.cvssTenths = 95;
        QVERIFY(canonicalProfile(p).contains("\"cvss\":9.5,"));
        QVERIFY(canonicalProfile(Profile()).startsWith(
            "{\"cveMode\":\"linear\",\"normalisation\":\"attainable\",\"nullCvss\":\"ignore\",\"pillars\":{\"critical\":75,"
            "\"operational\":25},\"schema\":\"trustgauge/profile/1\",\"thresholds\":{\"cveCap\":10,\"cvss\":9,"
            "\"graceHours\":6,\"inactiveDays\":[1,4,8,15]},\"unknown\":\"clear\",\"weights\":{\"avDisabled\":28,"));
    }
    void fileGoesRound()
    {
        Profile p;
        p.name = QStringLiteral("Quote \" and \\ and \u00e4\n");
        p.cvssTenths = 75;
        p.cveMode = CveMode::Binary;
        p.unknown = UnknownAs::Third;
        p.normalisation = Normalisation::Flat;
        p.nullCvss = NullCvss::Severity;
        const auto read = parseProfile(profileToJson(p));
        QVERIFY(read.has_value());
        QCOMPARE(*read, p);
    }
    void acceptsBomAndWholeReals()
    {
        const auto read = parseProfile("\xEF\xBB\xBF" + changed("\"riskLow\": 15", "\"riskLow\": 15.0"));
        QVERIFY(read.has_value());
        QCOMPARE(read->weight(Indicator::RiskLow), 15);
    }
    void acceptsTheEndsOfEachRange_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("lowest cvss") << QByteArray("\"cvss\": 9.0") << QByteArray("\"cvss\": 7.0");
        QTest::newRow("highest cvss") << QByteArray("\"cvss\": 9.0") << QByteArray("\"cvss\": 10.0");
        QTest::newRow("edges") << QByteArray("[1, 4, 8, 15]") << QByteArray("[1, 2, 3, 3650]");
        QTest::newRow("one pillar") << QByteArray("\"critical\": 75, \"operational\": 25")
                                    << QByteArray("\"critical\": 0, \"operational\": 100");
        QTest::newRow("the other") << QByteArray("\"critical\": 75, \"operational\": 25")
                                   << QByteArray("\"critical\": 100, \"operational\": 0");
    }
    void acceptsTheEndsOfEachRange()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray json = changed(from, to);
        const auto read = parseProfile(json);
        QVERIFY(read.has_value());
        QCOMPARE(profileToJson(*read), json);
    }
    void utf16IsNamed()
    {
        for (const QByteArray &bytes : {QByteArray("\xFF\xFE{\0", 4), QByteArray("\xFE\xFF\0{", 4)}) {
            const auto read = parseProfile(bytes);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().front().reason.english(), QStringLiteral("is UTF-16; save it as UTF-8"));
        }
    }
    void fileAndSlidersHaveTheSameLimits_data()
    {
        QTest::addColumn<QByteArray>("from"); // in the default profile's file
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ProfileLimits::Range>("range");
        QTest::addColumn<QString>("key");
        QTest::newRow("weight") << QByteArray("\"riskHigh\": 55") << QByteArray("\"riskHigh\": %")
                                << ProfileLimits::weight << QStringLiteral("weights.riskHigh");
        QTest::newRow("grace") << QByteArray("\"graceHours\": 6") << QByteArray("\"graceHours\": %")
                               << ProfileLimits::graceHours << QStringLiteral("thresholds.graceHours");
        QTest::newRow("cap") << QByteArray("\"cveCap\": 10") << QByteArray("\"cveCap\": %") << ProfileLimits::cveCap
                             << QStringLiteral("thresholds.cveCap");
    }
    void fileAndSlidersHaveTheSameLimits()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ProfileLimits::Range, range);
        QFETCH(QString, key);
        const auto read = [&](int value) {
            return parseProfile(changed(from, QByteArray(to).replace("%", QByteArray::number(value))));
        };
        const ProfileRemarks refused{{key, range.rule()}};
        for (const int value : {range.low, range.high}) {
            const auto profile = read(value);
            QVERIFY(profile.has_value());
            QCOMPARE(profileErrors(*profile), ProfileRemarks());
        }
        for (const int value : {range.low - 1, range.high + 1})
            QCOMPARE(read(value).error(), refused);
        Profile p;
        (key.endsWith(QStringLiteral("riskHigh"))     ? p.weights[indexOf(Indicator::RiskHigh)]
         : key.endsWith(QStringLiteral("graceHours")) ? p.graceHours
                                                      : p.cveCap) = range.high + 1;
        QCOMPARE(profileErrors(p), refused);
    }
    void everyKeyOfTheModelIsReadBack_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < indicatorCount; ++i)
            QTest::newRow(std::string(indicatorInfos[i].key).c_str()) << static_cast<int>(i);
    }
    void everyKeyOfTheModelIsReadBack()
    {
        QFETCH(int, row);
        Profile p;
        p.weights[static_cast<size_t>(row)] = 99;
        const auto read = parseProfile(profileToJson(p));
        QVERIFY(read.has_value());
        QCOMPARE(*read, p);
        QVERIFY(indicatorByKey(indicatorInfos[static_cast<size_t>(row)].key) == static_cast<Indicator>(row));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("pillars do not total 100")
            << changed("\"operational\": 25}", "\"operational\": 20}") << QStringLiteral("pillars");
        QTest::newRow("weight above 100")
            << changed("\"riskHigh\": 55", "\"riskHigh\": 101") << QStringLiteral("weights.riskHigh");
        QTest::newRow("weight with fraction")
            << changed("\"riskHigh\": 55", "\"riskHigh\": 5.5") << QStringLiteral("weights.riskHigh");
        QTest::newRow("weight as text") << changed("\"riskHigh\": 55", "\"riskHigh\": \"55\"")
                                        << QStringLiteral("weights.riskHigh");
        QTest::newRow("weight null") << changed("\"riskHigh\": 55", "\"riskHigh\": null")
                                     << QStringLiteral("weights.riskHigh");
        QTest::newRow("weight negative") << changed("\"riskHigh\": 55", "\"riskHigh\": -1")
                                         << QStringLiteral("weights.riskHigh");
        QTest::newRow("missing weight") << changed("    \"riskLow\": 15,\n", "") << QStringLiteral("weights.riskLow");
        QTest::newRow("unknown weight") << changed("\"riskLow\": 15", "\"riskLow\": 15, \"riskHuge\": 1")
                                        << QStringLiteral("weights.riskHuge");
        QTest::newRow("doubled weight") << changed("\"riskLow\": 15", "\"riskLow\": 15, \"riskLow\": 16")
                                        << QStringLiteral("weights.riskLow");
        QTest::newRow("unknown key") << changed("\"cveMode\"", "\"colour\": 1, \"cveMode\"")
                                     << QStringLiteral("colour");
        QTest::newRow("edges do not rise")
            << changed("[1, 4, 8, 15]", "[1, 4, 4, 15]") << QStringLiteral("thresholds.inactiveDays");
        QTest::newRow("three edges") << changed("[1, 4, 8, 15]", "[1, 4, 8]")
                                     << QStringLiteral("thresholds.inactiveDays");
        QTest::newRow("edge above 3650") << changed("[1, 4, 8, 15]", "[1, 4, 8, 3651]")
                                         << QStringLiteral("thresholds.inactiveDays");
        QTest::newRow("edge below 1") << changed("[1, 4, 8, 15]", "[0, 4, 8, 15]")
                                      << QStringLiteral("thresholds.inactiveDays");
        QTest::newRow("an edge as text") << changed("[1, 4, 8, 15]", "[1, \"4\", 8, 15]")
                                         << QStringLiteral("thresholds.inactiveDays");
        QTest::newRow("cvss too high") << changed("\"cvss\": 9.0", "\"cvss\": 10.1")
                                       << QStringLiteral("thresholds.cvss");
        QTest::newRow("cvss as text") << changed("\"cvss\": 9.0", "\"cvss\": \"9.0\"")
                                      << QStringLiteral("thresholds.cvss");
        QTest::newRow("grace") << changed("\"graceHours\": 6", "\"graceHours\": 721")
                               << QStringLiteral("thresholds.graceHours");
        QTest::newRow("cvss two decimals")
            << changed("\"cvss\": 9.0", "\"cvss\": 9.05") << QStringLiteral("thresholds.cvss");
        QTest::newRow("cvss too low") << changed("\"cvss\": 9.0", "\"cvss\": 6.9") << QStringLiteral("thresholds.cvss");
        QTest::newRow("cap 0") << changed("\"cveCap\": 10", "\"cveCap\": 0") << QStringLiteral("thresholds.cveCap");
        QTest::newRow("mode") << changed("\"linear\"", "\"square\"") << QStringLiteral("cveMode");
        QTest::newRow("schema") << changed("profile/1", "profile/2") << QStringLiteral("schema");
        QTest::newRow("empty name") << changed("\"Trustgauge default\"", "\" \"") << QStringLiteral("name");
        QTest::newRow("empty file") << QByteArray() << QString();
        QTest::newRow("cut") << profileToJson(Profile()).left(200) << QString();
        QTest::newRow("list") << QByteArray("[]") << QString();
        QTest::newRow("trailing") << profileToJson(Profile()) + "x" << QString();
        QTest::newRow("deep") << QByteArray(200'000, '[') << QString();
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << QString();
        QByteArray zeros = profileToJson(Profile());
        for (const char *key : {"healthInactive", "healthImpaired", "inactive1To3Days", "inactive4To7Days",
                                "inactive8To14Days", "inactiveOver14Days", "criticalCves"}) {
            const qsizetype at = zeros.indexOf(QByteArray("\"") + key + "\": ") + static_cast<qsizetype>(qstrlen(key))
                                 + 4;
            zeros.replace(at, 2, "0");
        }
        QTest::newRow("pillar without weights") << zeros << QStringLiteral("pillars.operational");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto read = parseProfile(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().front().key, key);
        QVERIFY(!read.error().front().reason.isEmpty());
        const QString whole = read.error().front().whole().english();
        QVERIFY2(whole.startsWith(key.isEmpty() ? QStringLiteral("(file) ") : key + u' '), qPrintable(whole));
    }
    //! Profiles that no file has brought: each value just outside of its range.
    void errorsOfAnEditedProfile_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QStringList>("keys");
        const auto row = [](const char *name, const QString &keys, const std::function<void(Profile &)> &change) {
            Profile p;
            change(p);
            QTest::newRow(name) << p << keys.split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing", {}, [](Profile &) {});
        row("pillar below 0", QStringLiteral("pillars.operational"), [](Profile &p) { p.pillars = {75, -1}; });
        row("pillar above 100", QStringLiteral("pillars.critical"), [](Profile &p) { p.pillars = {101, 0}; });
        row("99 in all", QStringLiteral("pillars"), [](Profile &p) { p.pillars = {75, 24}; });
        row("101 in all", QStringLiteral("pillars"), [](Profile &p) { p.pillars = {76, 25}; });
        row("weight below 0", QStringLiteral("weights.riskLow"), [](Profile &p) { p.weights[0] = -1; });
        row("last weight above 100", QStringLiteral("weights.criticalCves"), [](Profile &p) { p.weights.back() = 101; });
        row("no weights", QStringLiteral("pillars.critical pillars.operational"), [](Profile &p) { p.weights.fill(0); });
        row("one weight", QStringLiteral("pillars.critical"), [](Profile &p) {
            p.weights.fill(0);
            p.weights.back() = 1;
        });
        row("one weight for one pillar", {}, [](Profile &p) {
            p.weights.fill(0);
            p.weights.back() = 1;
            p.pillars = {0, 100};
        });
        const QString edges = QStringLiteral("thresholds.inactiveDays");
        row("first edge 0", edges, [](Profile &p) { p.inactiveDays[0] = 0; });
        row("two edges alike", edges, [](Profile &p) { p.inactiveDays[1] = 1; });
        row("last edge falls", edges, [](Profile &p) { p.inactiveDays[3] = 7; });
        row("last edge above 3650", edges, [](Profile &p) { p.inactiveDays[3] = 3651; });
        row("grace below 0", QStringLiteral("thresholds.graceHours"), [](Profile &p) { p.graceHours = -1; });
        row("cvss 6.9", QStringLiteral("thresholds.cvss"), [](Profile &p) { p.cvssTenths = 69; });
        row("cvss 10.1", QStringLiteral("thresholds.cvss"), [](Profile &p) { p.cvssTenths = 101; });
        row("cap 0", QStringLiteral("thresholds.cveCap"), [](Profile &p) { p.cveCap = 0; });
    }
    void errorsOfAnEditedProfile()
    {
        QFETCH(Profile, profile);
        QFETCH(QStringList, keys);
        QStringList found;
        for (const ProfileRemark &error : profileErrors(profile))
            found << error.key;
        QCOMPARE(found, keys);
    }
    void noticesOfThePillarsThatCount()
    {
        Profile p;
        p.weights[indexOf(Indicator::CriticalCves)] = 39; // 99 in all
        QCOMPARE(profileNotices(p).size(), size_t{1});
        QCOMPARE(profileNotices(p).front().key, QStringLiteral("pillars.operational"));
        p.pillars = {100, 0};
        QVERIFY(profileNotices(p).empty());
        p.weights[indexOf(Indicator::RiskLow)] = 35; // as much as the next step is no remark, one more is
        QVERIFY(profileNotices(p).empty());
        p.weights[indexOf(Indicator::RiskLow)] = 36;
        QCOMPARE(profileNotices(p).size(), size_t{1});
        QCOMPARE(profileNotices(p).front().key, QStringLiteral("weights.riskMedium"));
    }
    void noticesRescaledAndNotRising()
    {
        QVERIFY(profileNotices(Profile()).empty());
        Profile p;
        p.weights[indexOf(Indicator::RiskHigh)] = 30; // below riskMedium 35: attainable 35 + 10 + 28 + 7
        const ProfileRemarks notices = profileNotices(p);
        QCOMPARE(notices.size(), size_t{2});
        QCOMPARE(notices[0].key, QStringLiteral("pillars.critical"));
        QCOMPARE(notices[0].reason.english(), QStringLiteral("is rescaled: its attainable total is 80, not 100"));
        QCOMPARE(notices[1].key, QStringLiteral("weights.riskHigh"));
    }
    void rebalances()
    {
        Profile p;
        p.weights[indexOf(Indicator::CriticalCves)] = 20; // 20 + 40 + 20 = 80 -> 25, 50, 25
        const Profile out = rebalanced(p, Pillar::Operational);
        QCOMPARE(out.attainable(Pillar::Operational), 100);
        QCOMPARE(out.weight(Indicator::HealthImpaired), 25);
        QCOMPARE(out.weight(Indicator::InactiveOver14Days), 50);
        QCOMPARE(out.weight(Indicator::CriticalCves), 25);
        QCOMPARE(out.weight(Indicator::HealthInactive), 19); // 15 x 25 / 20 = 18.75
        QCOMPARE(out.weights[0], p.weights[0]);
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
