#include "core/policy/actionchanges.h"
#include "core/policy/rehearsal.h"
#include "support/testfleet.h"

#include <QTest>

#include <functional>
#include <random>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! Single quotes stand for double ones.
QByteArray json(const QString &text)
{
    return QString(text).replace(u'\'', u'"').toUtf8();
}

QByteArray policyWith(const QString &rules)
{
    return json(u"{'schema':'trustgauge/policy/1','name':'P','rules':[%1],'otherwise':'Allow'}"_s.arg(rules));
}

Policy policyOf(const QList<QPair<QString, QString>> &rules, const QString &otherwise = u"Allow"_s)
{
    Policy out{u"P"_s, {}, otherwise};
    for (const auto &[when, action] : rules)
        out.rules.push_back({*parseFilter(when), action, {}});
    return out;
}

} // namespace

//! Policy files, and what policies decide.
class TestPolicy : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        const auto policy = parsePolicy(policyWith(u"{'when':'risk = high','action':'Block','note':'why'},"
                                                   "{'action':' Watch','when':'group == Lab'}"_s),
                                        u"p.json"_s);
        QVERIFY2(policy.has_value(), policy ? "" : qPrintable(policy.error().detail.english()));
        QCOMPARE(policy->name, u"P"_s);
        QCOMPARE(policy->rules.size(), 2U);
        QCOMPARE(policy->rules[0].when, *parseFilter(u"risk = high"_s));
        QCOMPARE(policy->rules[0].action, u"Block"_s);
        QCOMPARE(policy->rules[0].note, u"why"_s);
        QCOMPARE(policy->rules[1].action, u" Watch"_s);
        QCOMPARE(policy->rules[1].note, QString());
        QCOMPARE(policy->otherwise, u"Allow"_s);
        QVERIFY(parsePolicy("\xEF\xBB\xBF" + policyWith({}), u"p.json"_s)->rules.empty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &file, const QString &told) {
            QTest::newRow(name) << file << told;
        };
        row("unknown field",
            policyWith(u"{'when':'risk = high','action':'A'},{'when':'pc and rsik = high','action':'A'}"_s),
            u"rules[1].when (rule 2): Column 8: there is no field “rsik”; did you mean risk?"_s);
        row("open bracket", policyWith(u"{'when':'(risk = high','action':'A'}"_s),
            u"rules[0].when (rule 1): Column 13: "_s);
        row("blank expression", policyWith(u"{'when':' ','action':'A'}"_s), u"rules[0].when (rule 1): Column 1: "_s);
        row("no expression", policyWith(u"{'action':'A'}"_s), u"rules[0].when (rule 1): is missing"_s);
        row("expression is a number", policyWith(u"{'when':7,'action':'A'}"_s),
            u"rules[0].when (rule 1): must be a text"_s);
        row("empty action", policyWith(u"{'when':'a','action':''}"_s),
            u"rules[0].action (rule 1): must be a text that is not empty"_s);
        row("blank action", policyWith(u"{'when':'a','action':' \\t'}"_s), u"rules[0].action (rule 1): must be"_s);
        row("no action", policyWith(u"{'when':'a'}"_s), u"rules[0].action (rule 1): is missing"_s);
        row("unknown key of a rule", policyWith(u"{'when':'a','action':'A','acton':'B'}"_s),
            u"rules[0].acton (rule 1): is not a key of a rule"_s);
        row("doubled key of a rule", policyWith(u"{'when':'a','action':'A','when':'b'}"_s),
            u"rules[0].when (rule 1): is given twice"_s);
        row("note is a list", policyWith(u"{'when':'a','action':'A','note':[]}"_s),
            u"rules[0].note (rule 1): must be a text"_s);
        row("rule is a text", policyWith(u"'a'"_s), u"rules[0] (rule 1): must be an object"_s);
        const auto whole = [&](const char *name, const char *text, const QString &told) {
            row(name, json(QString::fromUtf8(text)), told);
        };
        whole("unknown key", "{'schema':'trustgauge/policy/1','name':'P','rules':[],'otherwise':'A','rule':[]}",
              u"rule is not a key of a policy"_s);
        whole("doubled key", "{'schema':'trustgauge/policy/1','name':'P','rules':[],'otherwise':'A','name':'Q'}",
              u"name is given twice"_s);
        whole("empty otherwise", "{'schema':'trustgauge/policy/1','name':'P','rules':[],'otherwise':''}",
              u"otherwise must be a text that is not empty"_s);
        whole("no otherwise", "{'schema':'trustgauge/policy/1','name':'P','rules':[]}", u"otherwise is missing"_s);
        whole("empty name", "{'schema':'trustgauge/policy/1','name':'','rules':[],'otherwise':'A'}",
              u"name must be a text that is not empty"_s);
        whole("other schema", "{'schema':'trustgauge/policy/2','name':'P','rules':[],'otherwise':'A'}",
              u"schema must be \"trustgauge/policy/1\""_s);
        whole("rules are an object", "{'schema':'trustgauge/policy/1','name':'P','rules':{},'otherwise':'A'}",
              u"rules must be a list of rules"_s);
        whole("all faults are told", "{'schema':'trustgauge/policy/1','rules':[{}],'otherwise':''}",
              u"otherwise must be a text that is not empty; name is missing"_s);
        whole("no object", "[]", u"must be an object"_s);
        whole("bytes after it", "{'schema':'trustgauge/policy/1','name':'P','rules':[],'otherwise':'A'} x",
              u"is no valid JSON"_s);
        row("empty file", {}, u"is empty"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0", 4), u"is UTF-16"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, told);
        const auto policy = parsePolicy(file, u"p.json"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::BadInput);
        QCOMPARE(policy.error().subject.text(), u"p.json"_s);
        QVERIFY2(policy.error().detail.english().contains(told), qPrintable(policy.error().detail.english()));
    }
    void fileThatIsNotThere()
    {
        const auto policy = readPolicyFile(u"/nowhere/p.json"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::FileUnreadable);
    }

    void firstRuleDecides()
    {
        std::vector<Device> devices;
        for (const char *id : {"a", "b", "c", "d"})
            devices.push_back(TestFleet::cleanDevice(id, id));
        devices[0].riskScore = "High";
        devices[1].riskScore = "High";
        devices[1].deviceGroup = "Lab";
        devices[2].deviceGroup = "Lab";
        const Policy policy = policyOf({{u"risk = high"_s, u"Block"_s},
                                        {u"group == Lab"_s, u"Watch"_s},
                                        {u"risk = medium"_s, u"Never"_s},
                                        {u"id == d"_s, u"Allow"_s},
                                        {u"id == a"_s, u"Block"_s}});
        const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf(devices));
        const auto outcome = outcomeOf(policy, {*scores});
        QVERIFY(outcome.has_value());
        const auto ruleOf = [&](size_t row) { return outcome->rule(row); };
        QCOMPARE(ruleOf(0), 1U);
        QCOMPARE(ruleOf(1), 1U);
        QCOMPARE(ruleOf(2), 2U);
        QCOMPARE(ruleOf(3), 4U);
        const std::vector<ActionCount> counts{{u"Block"_s, 2}, {u"Watch"_s, 1}, {u"Never"_s, 0}, {u"Allow"_s, 1}};
        QCOMPARE(outcome->counts(), counts);
        QCOMPARE(outcome->ruleCounts(), (std::vector<size_t>{0, 2, 1, 0, 1, 0}));

        // Only some are asked about.
        const RowMask among = *evaluate(*parseFilter(u"id == b or id == c"_s), {*scores});
        FilterInput input{*scores};
        input.among = &among;
        const auto some = outcomeOf(policyOf({{u"group == Lab"_s, u"Watch"_s}}), input);
        QVERIFY(!some->isAsked(0) && some->isAsked(1) && some->isAsked(2) && !some->isAsked(3));
        QCOMPARE(some->counts(), (std::vector<ActionCount>{{u"Watch"_s, 2}, {u"Allow"_s, 0}}));
    }

    void namesTheRuleThatCostsTooMuch()
    {
        const ScoreTablePtr scores = TestFleet::scored(
            TestFleet::fleetOf({TestFleet::cleanDevice("a", std::string(64, 'a') + "!")}));
        const Policy policy = policyOf({{u"risk = high"_s, u"A"_s}, {u"name matches regex \"^(a+)+$\""_s, u"B"_s}});
        const auto outcome = outcomeOf(policy, {*scores});
        QVERIFY(!outcome);
        QVERIFY(sentenceOf(outcome.error()).english().startsWith(u"Rule 2: Column 1: "_s));
    }

    //! Against an evaluation that asks every rule about every device.
    void likeAPlainEvaluation_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void likeAPlainEvaluation()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const auto below = [&random](size_t count) {
            return std::uniform_int_distribution<size_t>(0, count - 1)(random);
        };
        static constexpr std::array<const char *, 5> risks{"None", "Low", "Medium", "High", "odd"};
        static constexpr std::array<const char *, 3> groups{"Lab", "lab", "Office"};
        std::vector<Device> devices;
        const size_t count = 1 + below(200);
        for (size_t i = 0; i < count; ++i) {
            Device device = TestFleet::cleanDevice("id" + std::to_string(1000 + i), "pc" + std::to_string(below(40)));
            device.riskScore = risks[below(risks.size())];
            device.deviceGroup = groups[below(groups.size())];
            device.lastSeen = TestFleet::asOf - static_cast<Ticks>(below(30)) * ticksPerDay;
            devices.push_back(device);
        }
        const FleetPtr fleet = TestFleet::fleetOf(devices);
        Profile other;
        other.weights[indexOf(Indicator::RiskHigh)] = 100;
        other.weights[indexOf(Indicator::InactiveOver14Days)] = 90;

        struct PlainRule
        {
            QString text;
            std::function<bool(size_t, const ScoreTable &)> holds;
        };
        const auto randomRule = [&]() -> PlainRule {
            const int number = static_cast<int>(below(60));
            switch (below(6)) {
            case 0:
                return {u"score >= %1"_s.arg(number),
                        [=](size_t row, const ScoreTable &scores) { return scores.score(row).score >= number; }};
            case 1:
                return {u"group == Lab"_s,
                        [&](size_t row, const ScoreTable &) { return devices[row].deviceGroup == "Lab"; }};
            case 2:
                return {u"name == pc%1"_s.arg(number), [&devices, number](size_t row, const ScoreTable &) {
                            return devices[row].deviceName == "pc" + std::to_string(number);
                        }};
            case 3:
                return {u"not(risk = high)"_s,
                        [&](size_t row, const ScoreTable &) { return devices[row].riskScore != "High"; }};
            case 4:
                return {u"risk = unknown"_s,
                        [&](size_t row, const ScoreTable &) { return devices[row].riskScore == "odd"; }};
            default:
                return {u"band >= moderateRisk and group = lab"_s, [&](size_t row, const ScoreTable &scores) {
                            return scores.score(row).band >= Band::ModerateRisk && devices[row].deviceGroup != "Office";
                        }};
            }
        };
        const QStringList actions{u"Block"_s, u"Watch"_s, u"Allow"_s, u"Ask"_s};
        const auto randomPolicy = [&](std::vector<PlainRule> &rules) {
            QList<QPair<QString, QString>> out;
            for (size_t i = 0, size = below(7); i < size; ++i) {
                rules.push_back(randomRule());
                out << qMakePair(rules.back().text, actions[static_cast<qsizetype>(below(4))]);
            }
            return policyOf(out, actions[static_cast<qsizetype>(below(4))]);
        };
        const auto actionOf =
            [&](const Policy &policy, const std::vector<PlainRule> &rules, size_t row, const ScoreTable &scores) {
            for (size_t i = 0; i < rules.size(); ++i) {
                if (rules[i].holds(row, scores))
                    return std::pair(policy.rules[i].action, i + 1);
            }
            return std::pair(policy.otherwise, size_t{0});
        };

        std::vector<PlainRule> rules, otherRules, filterRule{randomRule()};
        RehearsalQuestion question{randomPolicy(rules), Profile(), *parseFilter(filterRule.front().text), {}, {}};
        const Policy otherPolicy = randomPolicy(otherRules);
        const bool againstProfile = below(2) == 0;
        if (againstProfile)
            question.againstProfile = other;
        else
            question.againstPolicy = otherPolicy;
        const Result<Rehearsal> rehearsal = rehearse(question, {fleet});
        QVERIFY(rehearsal.has_value());

        const ScoreTablePtr now = TestFleet::scored(fleet), then = TestFleet::scored(fleet, other);
        QHash<QString, size_t> counts;
        QHash<std::pair<QString, QString>, size_t> moves;
        for (size_t row = 0; row < fleet->size(); ++row) {
            const bool isAsked = filterRule.front().holds(row, *now);
            QCOMPARE(rehearsal->outcome.isAsked(row), isAsked);
            QCOMPARE(rehearsal->rows.contains(row), isAsked);
            if (!isAsked)
                continue;
            const auto [action, rule] = actionOf(question.policy, rules, row, *now);
            QCOMPARE(size_t{rehearsal->outcome.rule(row)}, rule);
            QCOMPARE(rehearsal->outcome.actions().at(rehearsal->outcome.action(row)), action);
            ++counts[action];
            const QString before = againstProfile ? actionOf(question.policy, rules, row, *then).first
                                                  : actionOf(otherPolicy, otherRules, row, *now).first;
            if (before != action)
                ++moves[{before, action}];
        }
        for (const ActionCount &found : rehearsal->outcome.counts())
            QCOMPARE(found.devices, counts.take(found.action));
        QVERIFY(counts.isEmpty());
        for (const ActionMove &move : rehearsal->moves)
            QCOMPARE(move.devices, moves.take({move.from, move.to}));
        QVERIFY(moves.isEmpty());
    }

    void countsChanges()
    {
        const auto fleetWith = [](const QList<QPair<const char *, const char *>> &devices) {
            std::vector<Device> out;
            for (const auto &[id, risk] : devices) {
                out.push_back(TestFleet::cleanDevice(id, id));
                out.back().riskScore = risk;
            }
            return TestFleet::fleetOf(out);
        };
        const Policy policy = policyOf({{u"risk = high"_s, u"Block"_s}, {u"risk = medium"_s, u"Block"_s}});
        const FleetPtr now = fleetWith({{"a", "High"}, {"b", "Low"}, {"c", "High"}, {"new", "Low"}});
        const ScoreTablePtr scores = TestFleet::scored(now);
        ActionChanges changes(now, *evaluate(*parseFilter(u"id != c"_s), {*scores}));
        for (const FleetPtr &fleet : {fleetWith({{"a", "Low"}, {"b", "High"}, {"c", "Low"}, {"gone", "High"}}),
                                      fleetWith({{"a", "High"}, {"c", "Low"}}),    // 'b' is missing
                                      fleetWith({{"a", "Medium"}, {"b", "High"}}), // another rule, the same action
                                      now}) {
            const ScoreTablePtr table = TestFleet::scored(fleet);
            const RowMask among = changes.rowsIn(*fleet);
            FilterInput input{*table};
            input.among = &among;
            changes.add(*fleet, *outcomeOf(policy, input));
        }
        QCOMPARE(changes.counted().byCycle.size(), 4U);
        QCOMPARE(changes.counted().byRow, (std::vector<uint32_t>{1, 1, 0, 0}));
    }

    void noDevices()
    {
        const RehearsalQuestion question{policyOf({{u"risk = high"_s, u"Block"_s}}), {}, {}, Profile(), {}};
        const Result<Rehearsal> rehearsal = rehearse(question, {TestFleet::fleetOf({})});
        QVERIFY(rehearsal.has_value());
        QCOMPARE(rehearsal->outcome.counts(), (std::vector<ActionCount>{{u"Block"_s, 0}, {u"Allow"_s, 0}}));
        QVERIFY(rehearsal->moves.empty());
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
