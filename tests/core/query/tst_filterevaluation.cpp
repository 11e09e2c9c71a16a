#include "core/base/text.h"
#include "core/query/filterevaluation.h"
#include "support/testfleet.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <random>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Which devices an expression finds.
class TestFilterEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void comparesWithTheCycleBefore();
    void searchesRecords();
    void regexHasABound();
    void canBeCancelled();
    void manyDevices();
    void nothingToSearch();
    void likeAPlainEvaluator_data();
    void likeAPlainEvaluator();
};

namespace {

QStringList names(const ScoreTable &scores, const RowMask &mask)
{
    QStringList out;
    for (const uint32_t row : mask.rows())
        out << QString::fromStdString(std::string(scores.fleet().machineId(row)));
    return out;
}

QStringList found(const QString &text, const FilterInput &input)
{
    const auto expression = parseFilter(text);
    if (!expression)
        return {sentenceOf(expression.error()).text()};
    const auto mask = evaluate(*expression, input);
    return mask ? names(input.scores, *mask) : QStringList{meaningOf(mask.error()).text()};
}

//! Devices a to f, each with something of its own.
FleetPtr smallFleet()
{
    std::vector<Device> devices;
    const auto add = [&devices](const char *id, const char *name) -> Device & {
        devices.push_back(TestFleet::cleanDevice(id, name));
        return devices.back();
    };
    Device &a = add("a", "SRV-001.corp.example");
    a.riskScore = " HIGH ";
    a.deviceGroup = "Lab";
    a.tags = "test;Tier 0;semi\\;colon";
    a.osPlatform = "WindowsServer2019";
    a.lastSeen = TestFleet::asOf - 8 * ticksPerDay;
    a.avMode = "2";
    Device &b = add("b", "lab-pc_7");
    b.riskScore = "Informational";
    b.exposureLevel = "None";
    b.deviceGroup = "lab";
    b.osVersion = "22H2";
    b.cves.add(95);
    Device &c = add("c", "K\u00FCche");
    c.riskScore = "Foo";
    c.exposureLevel = "High";
    c.healthStatus = "NoSensorData";
    c.onboardingStatus = "CanBeOnboarded";
    c.lastSeen = TestFleet::asOf - 1'234'567;
    Device &d = add("d", "");
    d.deviceName.reset();
    d.riskScore.reset();
    d.exposureLevel = "medium";
    d.avMode.reset();
    d.healthStatus = "Unknown";
    d.lastSeen = noTime;
    d.cveKnowledge = CveKnowledge::NotFetched;
    Device &e = add("00000000000000000000000000000000000000ee", "Unknown");
    e.riskScore = "Low";
    e.healthStatus = " ";
    e.entraDeviceId = "4711";
    return TestFleet::fleetOf(devices);
}

} // namespace

void TestFilterEvaluation::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // first letters of the ids; 0 is e
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "0abcd");
    row("corp", "a");
    row("CORP", "a");
    row("-corp", "0bcd");
    row("lab", "ab");
    row("22h2", "b");
    row("\"tier 0\"", "a");
    row("\"semi;colon\"", "a");
    row("\"test;tier\"", "");
    row("K\u00DCCHE", "c");
    row("4711", "");
    row("00000ee", "0");
    row("suspicious", "a");
    row("name == \"lab-pc_7\"", "b");
    row("name == \"Lab-pc_7\"", "");
    row("name = \"LAB-PC_7\"", "b");
    row("name =~ \"k\u00DCche\"", "c");
    row("name != \"lab-pc_7\"", "0ac"); // d has no name
    row("not(name == \"lab-pc_7\")", "0acd");
    row("name !~ \"LAB-PC_7\"", "0ac");
    row("name:pc", "b");
    row("name has pc", "b"); // '_' and '-' bound a term
    row("name has srv", "a");
    row("name has sr", "");
    row("name has 001", "a");
    row("name !has srv", "0bc");
    row("name has_any (srv, pc)", "ab");
    row("name has_all (srv, corp)", "a");
    row("name has_all (srv, pc)", "");
    row("name has k\u00FCche", "c");
    row("name startswith srv", "a");
    row("name !endswith example", "0bc");
    row("name matches regex @\"^SRV-\\d+\"", "a");
    row("name matches regex \"^srv\"", "");
    row("name matches regex \"(?i)^srv\"", "a");
    row("name in (\"lab-pc_7\", Unknown)", "bd");
    row("name in (\"lab-pc_7\", \"Unknown\")", "0b");
    row("name in~ (\"LAB-PC_7\")", "b");
    row("name !in (\"lab-pc_7\")", "0ac");
    row("isempty(name)", "d");
    row("isnotnull(name)", "0abc");
    row("name = unknown", "d");
    row("name != unknown", "0abc");
    row("name == \"Unknown\"", "0");
    row("id = 00000000000000000000000000000000000000EE", "0");
    row("id != a", "0bcd");
    row("id endswith ee", "0");
    row("aadDeviceId = 4711", "0");
    row("isempty(entraDeviceId)", "abcd");
    row("risk = high", "a");
    row("risk == high", "a");
    row("riskScore == \"High\"", "a");
    row("risk:informational", "b");
    row("risk != high", "0b"); // Foo is unknown to the model, null as well
    row("risk >= low", "0a");
    row("risk < low", "b");
    row("risk between (informational .. low)", "0b");
    row("risk in (high, low)", "0a");
    row("risk !in (high, low)", "b");
    row("risk = unknown", "cd");
    row("isempty(risk)", "cd");
    row("risk in (unknown, high)", "acd");
    row("risk !in (unknown, high)", "0b");
    row("risk contains foo", "c"); // as received
    row("risk matches regex \"^Fo\"", "c");
    row("risk has high", "a");
    row("exposure = none", "b");
    row("exposure != none", "0acd");
    row("isempty(exposure)", "b");
    row("exposure > low", "cd");
    row("exposure = MEDIUM", "d");
    row("av = disabled", "a");
    row("av != disabled", "0bc");
    row("isempty(av)", "d");
    row("av has disabled", "a");
    row("onboarding = canbeonboarded", "c");
    row("onboarding != onboarded", "c");
    row("health = active", "ab");
    row("health = NoSensorData", "c");
    row("isempty(health)", "0");
    row("health = unknown", "0d"); // also the service's own word
    row("health == \"unknown\"", "d");
    row("health != active", "cd");
    row("band >= moderateRisk", "a");
    row("band = \"High Risk\" or band = trustworthy", "0bcd");
    row("band contains worthy", "0bcd");
    row("sufficient = false", "d");
    row("sufficient", "Column 1: \u201Csufficient\u201D is a field; write sufficient = true, or put it in quotes to "
                      "search for the word.");
    row("lastSeen < ago(7d)", "a");
    row("lastSeen >= ago(7d)", "0bc");
    row("lastSeen == ago(8d)", "a");
    row("lastSeen == now()", "0b");
    row("lastSeen != now()", "ac");
    row("lastSeen == \"2023-11-14T22:13:19.876Z\"", "c"); // to the millisecond, as CSV shows it
    row("lastSeen < 2023-11-14", "a");
    row("lastSeen between (now() - 1d .. now())", "0bc");
    row("isempty(lastSeen)", "d");
    row("inactiveDays = 7", "a"); // after the grace
    row("inactiveDays = 0", "0bc");
    row("inactiveDays != 7", "0bc");
    row("inactiveDays = unknown", "d");
    row("cves = 1", "b");
    row("cves = 0", "0ac");
    row("criticalCves < 1", "0ac");
    row("isempty(cves)", "d");
    row("tags = test", "a");
    row("tags = \"tier 0\"", "a");
    row("tags == \"tier 0\"", "");
    row("tag:tier", "a");
    row("tags = \"semi;colon\"", "a");
    row("tags != test", "0bcd"); // no tags are an answer
    row("tags !has test", "0bcd");
    row("tags in (x, test)", "a");
    row("isempty(tags)", "0bcd");
    row("tags = unknown", "0bcd");
    row("tags != unknown", "a");
    row("tags has_all (tier, 0)", "a");
    row("tags has_all (tier, test)", ""); // no single item
    row("fired = avDisabled", "a");
    row("fired = criticalCves", "b");
    row("unknownGroups = risk", "cd");
    row("unknownGroups has_any (cves, health)", "0cd");
    row("isempty(unknownGroups)", "a");
    row("pointsRisk > 0", "0a");
    row("pointsCves = 1", "b");
    row("pointsCves < 1", "0acd");
    row("score = 1 and exactScore == 1", "b");
    row("group = lab", "ab");
    row("group == lab", "b");
    row("group == \"\"", "");
    row("group != \"\"", "ab");
    row("os in (\"WindowsServer2019\", \"WindowsServer2022\")", "a");
    row("change = 0", "");
    row("isempty(change) and isempty(bandBefore)", "0abcd");
    row("bandBefore != highRisk", "");
    row("cve = x", "");
    row("cve != x", "");
    row("isempty(cve) software = unknown", "0abcd");
    row("(risk = high or risk = low) and not(id = a)", "0");
    row("-(group:lab)", "0cd");
}

void TestFilterEvaluation::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ScoreTablePtr scores = TestFleet::scored(smallFleet());
    const QStringList all = found(text, {*scores});
    QString letters;
    for (const QString &id : all)
        letters += expected.startsWith(u"Column"_s) ? id : id.left(1);
    QCOMPARE(letters, expected);
}

void TestFilterEvaluation::comparesWithTheCycleBefore()
{
    const ScoreTablePtr now = TestFleet::scored(smallFleet());
    std::vector<Device> earlier{TestFleet::cleanDevice("a", "SRV-001"), TestFleet::cleanDevice("aa", "gone"),
                                TestFleet::cleanDevice("b", "lab-pc_7")};
    earlier[1].riskScore = "High";
    earlier[2].riskScore = "High";
    earlier[2].avMode = "2";
    const ScoreTablePtr before = TestFleet::scored(TestFleet::fleetOf(earlier));
    const FilterInput input{*now, before.get()};
    QCOMPARE(found(u"change > 0"_s, input), QStringList{u"a"_s});
    QCOMPARE(found(u"change < 0"_s, input), QStringList{u"b"_s});
    QCOMPARE(found(u"bandBefore = trustworthy"_s, input), QStringList{u"a"_s});
    QCOMPARE(found(u"bandBefore > band"_s, input).size(), 1); // a fault: fields are not compared with each other
    QCOMPARE(found(u"isempty(change)"_s, input).size(), 3);
    QCOMPARE(found(u"bandBefore != trustworthy"_s, input), QStringList{u"b"_s});
}

void TestFilterEvaluation::searchesRecords()
{
    const FleetPtr fleet = smallFleet();
    const ScoreTablePtr scores = TestFleet::scored(fleet);
    RecordCollector cves;
    cves.add("b", "CVE-2024-2");
    cves.add("a", "CVE-2024-1");
    cves.add("b", "CVE-2024-1");
    cves.add("b", "CVE-2024-1");
    cves.add("gone", "CVE-2024-9");
    const RecordListPtr list = cves.finish(fleet);
    QCOMPARE(list->of(1).size() + list->of(2).size(), 3U);
    const FilterInput input{*scores, nullptr, {list, {}, {}}};
    QCOMPARE(found(u"cve = cve-2024-1"_s, input), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(found(u"cve == \"cve-2024-1\""_s, input), QStringList());
    QCOMPARE(found(u"cve = CVE-2024-1 and cve = CVE-2024-2"_s, input), QStringList{u"b"_s});
    QCOMPARE(found(u"cve != CVE-2024-2"_s, input).size(), 3); // a, c, e: of d nothing was read
    QCOMPARE(found(u"isempty(cve)"_s, input).size(), 3);      // c, d, e
    QCOMPARE(found(u"software:x"_s, input), QStringList());

    // Of the others, what an earlier answer told of them is known.
    cves.add("d", "CVE-2024-3");
    const FilterInput older{*scores, nullptr, {cves.finish(fleet), {}, {}}};
    QCOMPARE(found(u"cve = CVE-2024-3"_s, older), QStringList{u"d"_s});
    QCOMPARE(found(u"cve != CVE-2024-2"_s, older).size(), 5);
}

void TestFilterEvaluation::regexHasABound()
{
    std::string costly(60, 'a');
    costly.push_back('!');
    std::vector<Device> devices{TestFleet::cleanDevice("a", "short"), TestFleet::cleanDevice("b", costly)};
    devices[1].tags = costly;
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf(devices));
    for (const char *text : {"risk = none name matches regex \"^(a+)+$\"", "tags matches regex \"^(a|aa)+$\"",
                             "name matches regex \"(*LIMIT_MATCH=4000000000)^(a+)+$\""}) {
        const auto expression = parseFilter(QString::fromLatin1(text));
        QVERIFY(expression);
        const auto mask = evaluate(*expression, {*scores});
        QVERIFY2(!mask, text);
        QCOMPARE(static_cast<int>(mask.error().kind), static_cast<int>(FilterFaultKind::RegexTooCostly));
        QCOMPARE(mask.error().column, static_cast<int>(expression->tests.back().place.offset) + 1);
    }
    QCOMPARE(found(u"name matches regex \"^a{60}!$\""_s, {*scores}), QStringList{u"b"_s});
}

void TestFilterEvaluation::canBeCancelled()
{
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(1000));
    const std::atomic<bool> cancelled = true;
    FilterInput input{*scores};
    input.cancelled = &cancelled;
    const auto mask = evaluate(*parseFilter(u"lab"_s), input);
    QVERIFY(!mask);
    QCOMPARE(static_cast<int>(mask.error().kind), static_cast<int>(FilterFaultKind::Cancelled));
}

//! More than one thread's share.
void TestFilterEvaluation::manyDevices()
{
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(130'001));
    const auto count = [&](const QString &text) { return evaluate(*parseFilter(text), {*scores})->count(); };
    QCOMPARE(count({}), 130'001U);
    QCOMPARE(count(u"group = lab"_s), 26'001U);
    QCOMPARE(count(u"-group:lab"_s), 104'000U);
    QCOMPARE(count(u"name endswith \"-13000\" or name endswith \"-130000\""_s), 2U);
    QCOMPARE(count(u"id matches regex \"0{3}$\""_s), 131U);
}

void TestFilterEvaluation::nothingToSearch()
{
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf({}));
    QCOMPARE(evaluate(*parseFilter(u"not(lab)"_s), {*scores})->count(), 0U);
}

// ---- Against an evaluator that knows nothing of columns ----

namespace {

//! A random expression: its text, and what it means for a device.
struct Plain
{
    QString text;
    std::function<bool(size_t)> holds;
};

using Texts = std::vector<QString>;

class Generator
{
public:
    Generator(unsigned seed, const std::vector<Device> &devices, const ScoreTable &scores)
        : m_random(seed),
          m_devices(devices),
          m_scores(scores)
    {}

    Plain expression(int depth)
    {
        if (depth == 0 || chance(4))
            return test();
        switch (below(4)) {
        case 0: {
            Plain inner = expression(depth - 1);
            const QString text = chance(2) ? u"not("_s + inner.text + u')' : u"not ("_s + inner.text + u" )"_s;
            return {text, [holds = inner.holds](size_t i) { return !holds(i); }};
        }
        case 1: {
            Plain a = expression(depth - 1), b = expression(depth - 1), c = expression(depth - 1);
            // 'and' binds stronger
            return {u'(' + a.text + u") or ("_s + b.text + (chance(2) ? u") and ("_s : u") ("_s) + c.text + u')',
                    [=](size_t i) { return a.holds(i) || (b.holds(i) && c.holds(i)); }};
        }
        case 2: {
            Plain a = expression(depth - 1), b = expression(depth - 1);
            return {u"-("_s + a.text + u") ("_s + b.text + u')', [=](size_t i) { return !a.holds(i) && b.holds(i); }};
        }
        default: {
            Plain a = expression(depth - 1), b = expression(depth - 1);
            return {u"(("_s + a.text + u") OR ("_s + b.text + u"))"_s,
                    [=](size_t i) { return a.holds(i) || b.holds(i); }};
        }
        }
    }

private:
    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }
    bool chance(size_t of) { return below(of) == 0; }
    template<class Value>
    const Value &pick(const std::vector<Value> &values)
    {
        return values[below(values.size())];
    }

    static QString quoted(QString text)
    {
        return u'"' + text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) + u'"';
    }
    static QString textOf(const std::optional<std::string> &text)
    {
        return text ? QString::fromStdString(*text) : QString();
    }
    static bool isBlankText(const QString &text) { return text.trimmed().isEmpty(); }

    Plain test()
    {
        switch (below(8)) {
        case 0:
            return textTest();
        case 1:
            return scaleTest();
        case 2:
            return numberTest();
        case 3:
            return dateTest();
        case 4:
            return tagTest();
        case 5:
            return bareTest();
        case 6:
            return wordTest();
        default:
            return textTest();
        }
    }

    //! A text operator with its values, and whether one text satisfies it.
    struct TextOperator
    {
        QString text; //!< operator and values
        bool negated = false;
        std::function<bool(const QString &)> satisfies;
    };

    TextOperator textOperator(bool searchOnly)
    {
        static const Texts values{u"lab"_s,        u"LAB"_s, u"pc"_s,  u"\u00FC"_s,      u"\u00DCx"_s, u"a b"_s,
                                  u"semi;colon"_s, u"7"_s,   u"Lab"_s, u"back\\slash"_s, u"x\"y"_s};
        const QString a = pick(values), b = pick(values);
        const auto fold = [](const QString &x, const QString &y) { return x.compare(y, Qt::CaseInsensitive) == 0; };
        const auto term = [](const QString &text, const QString &value) {
            const QRegularExpression regex(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(value)
                                               + u"(?![\\p{L}\\p{N}])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
            return regex.match(text).hasMatch();
        };
        const auto in = [](const QString &text, const QString &value) {
            return text.contains(value, Qt::CaseInsensitive);
        };
        const bool negated = chance(3);
        const QString bang = negated ? u"!"_s : QString();
        const QString list = u'(' + quoted(a) + u", "_s + quoted(b) + u')';
        switch (below(searchOnly ? 6 : 12)) {
        case 0:
            return {bang + u"contains "_s + quoted(a), negated, [=](const QString &t) { return in(t, a); }};
        case 1:
            return {bang + u"has "_s + quoted(a), negated, [=](const QString &t) { return term(t, a); }};
        case 2:
            return {u"has_any "_s + list, false, [=](const QString &t) { return term(t, a) || term(t, b); }};
        case 3:
            return {u"has_all "_s + list, false, [=](const QString &t) { return term(t, a) && term(t, b); }};
        case 4:
            return {bang + u"startswith "_s + quoted(a), negated,
                    [=](const QString &t) { return t.startsWith(a, Qt::CaseInsensitive); }};
        case 5:
            return {bang + u"endswith "_s + quoted(a), negated,
                    [=](const QString &t) { return t.endsWith(a, Qt::CaseInsensitive); }};
        case 6:
            return {(negated ? u"!= "_s : u"== "_s) + quoted(a), negated, [=](const QString &t) { return t == a; }};
        case 7:
            return {(negated ? u"!~ "_s : u"=~ "_s) + quoted(a), negated, [=](const QString &t) { return fold(t, a); }};
        case 8:
            return {bang + u"in "_s + list, negated, [=](const QString &t) { return t == a || t == b; }};
        case 9:
            return {bang + u"in~ "_s + list, negated, [=](const QString &t) { return fold(t, a) || fold(t, b); }};
        case 10:
            return {u": "_s + quoted(a), false, [=](const QString &t) { return in(t, a); }};
        default:
            return {u"matches regex \"[a-c]b|7$\""_s, false, [](const QString &t) {
                        return t.contains(u"ab"_s) || t.contains(u"bb"_s) || t.contains(u"cb"_s) || t.endsWith(u'7');
                    }};
        }
    }

    Plain onText(const QString &name, std::function<QString(size_t)> value, const TextOperator &op)
    {
        switch (below(8)) {
        case 0:
            return {u"isempty(%1)"_s.arg(name), [=](size_t i) { return isBlankText(value(i)); }};
        case 1:
            return {name + u" = unknown"_s, [=](size_t i) { return isBlankText(value(i)); }};
        case 2:
            return {name + u" != unknown"_s, [=](size_t i) { return !isBlankText(value(i)); }};
        default:
            return {name + u' ' + op.text,
                    [=](size_t i) { return !isBlankText(value(i)) && op.satisfies(value(i)) != op.negated; }};
        }
    }

    Plain textTest()
    {
        const std::vector<Device> &devices = m_devices;
        const TextOperator op = textOperator(false);
        switch (below(6)) {
        case 0:
            return onText(
                u"Name"_s, [&devices](size_t i) { return textOf(devices[i].deviceName); }, op);
        case 1:
            return onText(
                u"id"_s, [&devices](size_t i) { return QString::fromStdString(devices[i].machineId); }, op);
        case 2:
            return onText(
                u"rbacGroupName"_s, [&devices](size_t i) { return QString::fromStdString(devices[i].deviceGroup); }, op);
        case 3:
            return onText(
                u"os"_s, [&devices](size_t i) { return QString::fromStdString(devices[i].osPlatform); }, op);
        case 4:
            return onText(
                u"osVersion"_s, [&devices](size_t i) { return QString::fromStdString(devices[i].osVersion); }, op);
        default:
            return onText(
                u"aadDeviceId"_s, [&devices](size_t i) { return QString::fromStdString(devices[i].entraDeviceId); }, op);
        }
    }

    Plain bareTest()
    {
        static const Texts words{u"lab"_s, u"PC"_s, u"7"_s, u"a b"_s, u"risk"_s, u"semi;colon"_s, u"11"_s, u"trust"_s};
        const QString word = pick(words);
        const std::vector<Device> &devices = m_devices;
        const ScoreTable &scores = m_scores;
        return {quoted(word), [=, &devices, &scores](size_t i) {
                    const Device &d = devices[i];
                    QStringList texts{textOf(d.deviceName), QString::fromStdString(d.machineId),
                                      QString::fromStdString(d.deviceGroup), QString::fromStdString(d.osPlatform),
                                      QString::fromStdString(d.osVersion)};
                    texts << tagsOf(d);
                    static const QStringList bands{u"trustworthy"_s, u"low risk lowrisk"_s,
                                                   u"moderate risk moderaterisk"_s, u"suspicious"_s,
                                                   u"high risk highrisk"_s};
                    texts << bands.at(static_cast<qsizetype>(indexOf(scores.score(i).band)));
                    return std::any_of(texts.begin(), texts.end(),
                                       [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
                }};
    }

    static QStringList tagsOf(const Device &device)
    {
        QStringList out;
        if (device.tags.empty())
            return out;
        QString whole = QString::fromStdString(device.tags);
        whole.replace(u"\\\\"_s, u"\x01"_s).replace(u"\\;"_s, u"\x02"_s);
        for (QString tag : whole.split(u';'))
            out << tag.replace(u'\x01', u'\\').replace(u'\x02', u';');
        return out;
    }

    Plain tagTest()
    {
        const std::vector<Device> &devices = m_devices;
        if (chance(6))
            return {chance(2) ? u"isempty(tags)"_s : u"tag = unknown"_s,
                    [&devices](size_t i) { return devices[i].tags.empty(); }};
        const TextOperator op = textOperator(false);
        return {u"machineTags "_s + op.text, [=, &devices](size_t i) {
                    const QStringList tags = tagsOf(devices[i]);
                    return std::any_of(tags.begin(), tags.end(), op.satisfies) != op.negated;
                }};
    }

    //! The place of a received text in a scale; -1: unknown.
    static int placeOf(const QString &received, const QStringList &words)
    {
        return static_cast<int>(words.indexOf(received.trimmed().toLower()));
    }

    Plain scaleTest()
    {
        const bool isRisk = chance(2);
        const std::vector<Device> &devices = m_devices;
        const std::function<QString(size_t)> received = [isRisk, &devices](size_t i) {
            return textOf(isRisk ? devices[i].riskScore : devices[i].exposureLevel);
        };
        const QStringList words = isRisk ? QStringList{u"none"_s, u"informational"_s, u"low"_s, u"medium"_s, u"high"_s}
                                         : QStringList{u"low"_s, u"medium"_s, u"high"_s};
        const QString name = isRisk ? u"risk"_s : u"exposureLevel"_s;
        if (chance(5)) {
            const TextOperator op = textOperator(true);
            return {name + u' ' + op.text,
                    [=](size_t i) { return !isBlankText(received(i)) && op.satisfies(received(i)) != op.negated; }};
        }
        const int a = static_cast<int>(below(static_cast<size_t>(words.size())));
        const int b = static_cast<int>(below(static_cast<size_t>(words.size())));
        const QString wordA = chance(2) ? words[a].toUpper() : quoted(u' ' + words[a]);
        const auto place = [=](size_t i) { return placeOf(received(i), words); };
        switch (below(9)) {
        case 0:
            return {name + u" = unknown"_s, [=](size_t i) { return place(i) < 0; }};
        case 1:
            return {name + u" <> unknown"_s, [=](size_t i) { return place(i) >= 0; }};
        case 2:
            return {name + u" < "_s + wordA, [=](size_t i) { return place(i) >= 0 && place(i) < a; }};
        case 3:
            return {name + u">="_s + wordA, [=](size_t i) { return place(i) >= a; }};
        case 4:
            return {name + u" != "_s + wordA, [=](size_t i) { return place(i) >= 0 && place(i) != a; }};
        case 5:
            return {name + u" in ("_s + wordA + u",unknown,"_s + words[b] + u')',
                    [=](size_t i) { return place(i) < 0 || place(i) == a || place(i) == b; }};
        case 6:
            return {name + u" !between ("_s + wordA + u" .. "_s + words[b] + u')',
                    [=](size_t i) { return place(i) >= 0 && !(a <= place(i) && place(i) <= b); }};
        default:
            return {name + u':' + wordA, [=](size_t i) { return place(i) == a; }};
        }
    }

    Plain wordTest()
    {
        const bool isHealth = chance(2);
        const std::vector<Device> &devices = m_devices;
        const std::function<QString(size_t)> received = [isHealth, &devices](size_t i) {
            return textOf(isHealth ? devices[i].healthStatus : devices[i].onboardingStatus);
        };
        const QString name = isHealth ? u"SensorHealthState"_s : u"onboarding"_s;
        const QString word = pick(Texts{u"Active"_s, u"Onboarded"_s, u"Lab"_s, u"Inactive"_s});
        const bool negated = chance(2);
        return {name + (negated ? u" != "_s : u" == "_s) + word.toUpper(), [=](size_t i) {
                    return !isBlankText(received(i))
                           && (received(i).trimmed().compare(word, Qt::CaseInsensitive) == 0) != negated;
                }};
    }

    Plain numberTest()
    {
        using Number = std::function<std::optional<double>(size_t)>;
        const ScoreTable &scores = m_scores;
        const auto written = [](const std::string &text) { return std::optional(std::stod(text)); };
        const auto part = [&scores, written](size_t i, Group group) {
            const Scorer &scorer = scores.scorer();
            const Contributions parts = scorer.contributions(scores.signature(i));
            return written(fixedFour(scorer.contribution(parts, group).tenThousandths()));
        };
        const std::vector<std::pair<QString, Number>> numbers{
            {u"score"_s, [&scores](size_t i) { return std::optional<double>(scores.score(i).score); }},
            {u"exactScore"_s,
             [&scores, written](size_t i) {
            return written(fixedFour(scores.scorer().exact(scores.score(i)).tenThousandths()));
             }},
            {u"completeness"_s, [&scores](size_t i) { return std::optional<double>(scores.score(i).completeness); }},
            {u"pointsRisk"_s, [part](size_t i) { return part(i, Group::Risk); }},
            {u"pointsCves"_s, [part](size_t i) { return part(i, Group::Cves); }},
            {u"inactiveDays"_s,
             [&scores](size_t i) -> std::optional<double> {
                 const auto days = inactiveDays(scores.fleet().lastSeen(i), scores.fleet().asOf(), 6);
                 return days ? std::optional<double>(static_cast<double>(*days)) : std::nullopt;
             }},
            {u"cves"_s,
             [&scores](size_t i) -> std::optional<double> {
                 const auto cves = criticalCves(scores.fleet(), i, scores.index()->rules());
                 return cves ? std::optional<double>(*cves) : std::nullopt;
             }},
            };
        const auto &[name, number] = pick(numbers);
        // Half of the time a value that occurs.
        const auto occurring = chance(2) ? number(below(m_devices.size())) : std::optional<double>();
        const double a = occurring.value_or(static_cast<double>(below(400)) / 4.0);
        const double b = a + static_cast<double>(below(20));
        const QString textA = QString::number(a, 'f', 4);
        const auto with = [number = number](std::function<bool(double)> holds) {
            return [=](size_t i) {
                const auto value = number(i);
                return value && holds(*value);
            };
        };
        switch (below(8)) {
        case 0:
            return {name + u" < "_s + textA, with([=](double x) { return x < a; })};
        case 1:
            return {name + u"<="_s + quoted(textA), with([=](double x) { return x <= a; })};
        case 2:
            return {name + u" > "_s + textA, with([=](double x) { return x > a; })};
        case 3:
            return {name + u">="_s + textA, with([=](double x) { return x >= a; })};
        case 4:
            return {name + u" != "_s + textA, with([=](double x) { return x != a; })};
        case 5:
            return {name + u" between ("_s + textA + u".."_s + QString::number(b, 'f', 4) + u')',
                    with([=](double x) { return a <= x && x <= b; })};
        case 6:
            return {u"isnull("_s + name + u')', [number = number](size_t i) { return !number(i); }};
        default:
            return {name + u" = "_s + textA, with([=](double x) { return x == a; })};
        }
    }

    Plain dateTest()
    {
        const std::vector<Device> &devices = m_devices;
        const auto days = static_cast<Ticks>(below(20));
        const std::string at = formatMilliseconds(TestFleet::asOf - days * ticksPerDay);
        const auto seen = [&devices](size_t i) { return formatMilliseconds(devices[i].lastSeen); };
        const QString value = chance(2)   ? u"ago(%1d)"_s.arg(days)
                              : chance(2) ? u"now() - %1d"_s.arg(days)
                                          : quoted(QString::fromStdString(at));
        switch (below(4)) {
        case 0:
            return {u"lastSeen < "_s + value, [=](size_t i) { return !seen(i).empty() && seen(i) < at; }};
        case 1:
            return {u"lastSeen != "_s + value, [=](size_t i) { return !seen(i).empty() && seen(i) != at; }};
        case 2:
            return {u"lastSeen == "_s + value, [=](size_t i) { return seen(i) == at; }};
        default:
            return {u"lastSeen >= "_s + value, [=](size_t i) { return !seen(i).empty() && seen(i) >= at; }};
        }
    }

    std::mt19937 m_random;
    const std::vector<Device> &m_devices;
    const ScoreTable &m_scores;
};

//! Devices in the order of their ids, with texts of all sorts.
std::vector<Device> randomDevices(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random); };
    const std::vector<std::string> texts{"",         " ",       "Lab", "lab",         "LAB-7", "pc a b",  "\u00FC",
                                         "x\u00FCx", "a_lab_b", "7",   "back\\slash", "x\"y",  "Labor 11"};
    const std::vector<std::string> tags{"",         "lab",      "Lab;pc", "a b;semi\\;colon", "back\\\\slash",
                                        "7;\u00FC", "pc lab 7", "labs"};
    const std::vector<std::string> risks{"None", "informational", "LOW ", "Medium", " High", "Foo", "lab", ""};
    const std::vector<std::string> healths{"Active", "active ", "Inactive", "lab", " ", ""};
    const auto maybe = [&](const std::vector<std::string> &values) -> std::optional<std::string> {
        const std::string &value = values[below(values.size())];
        return value.empty() ? std::nullopt : std::optional(value);
    };
    std::vector<Device> out;
    for (size_t i = 0; i < 97; ++i) {
        std::string id = std::to_string(1000 + i);
        if (i % 2 == 1) // as most ids are
            id = "1" + id + std::string(35 - i % 3, 'a') + std::string(i % 3, '1');
        Device device = TestFleet::cleanDevice(id, {});
        device.deviceName = maybe(texts);
        device.deviceGroup = texts[below(texts.size())];
        device.osPlatform = texts[below(texts.size())];
        device.osVersion = texts[below(texts.size())];
        device.entraDeviceId = texts[below(texts.size())];
        device.tags = tags[below(tags.size())];
        device.riskScore = maybe(risks);
        device.exposureLevel = maybe(risks);
        device.healthStatus = maybe(healths);
        device.onboardingStatus = maybe({"Onboarded", "onboarded", "Lab", " "});
        device.avMode = std::to_string(below(5));
        device.lastSeen = below(9) == 0 ? noTime
                                        : TestFleet::asOf - static_cast<Ticks>(below(20)) * ticksPerDay
                                              - static_cast<Ticks>(below(2)) * 5'000; // within a millisecond
        device.cveKnowledge = static_cast<CveKnowledge>(below(3));
        for (size_t n = below(4); n > 0 && device.cveKnowledge == CveKnowledge::Looked; --n)
            device.cves.add(95);
        out.push_back(std::move(device));
    }
    std::sort(out.begin(), out.end(), [](const Device &a, const Device &b) { return a.machineId < b.machineId; });
    return out;
}

} // namespace

void TestFilterEvaluation::likeAPlainEvaluator_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFilterEvaluation::likeAPlainEvaluator()
{
    QFETCH(unsigned, seed);
    const std::vector<Device> devices = randomDevices(seed);
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf(devices));
    QCOMPARE(scores->size(), devices.size());
    Generator generator(seed, devices, *scores);
    size_t someFound = 0;
    for (int i = 0; i < 400; ++i) {
        const Plain plain = generator.expression(i % 5);
        const auto expression = parseFilter(plain.text);
        QVERIFY2(expression, qPrintable(plain.text + (expression ? QString() : sentenceOf(expression.error()).text())));
        const auto mask = evaluate(*expression, {*scores});
        QVERIFY2(mask, qPrintable(plain.text));
        someFound += mask->count() > 0 && mask->count() < devices.size() ? 1U : 0U;
        for (size_t row = 0; row < devices.size(); ++row) {
            if (mask->contains(row) != plain.holds(row))
                QFAIL(qPrintable(u"row %1: %2"_s.arg(row).arg(plain.text)));
        }
    }
    QVERIFY(someFound > 100);
}

QTEST_GUILESS_MAIN(TestFilterEvaluation)
#include "tst_filterevaluation.moc"
