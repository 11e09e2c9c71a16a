#include "core/policy/policydraft.h"
#include "core/policy/rehearsal.h"
#include "support/testfleet.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

Policy policyWithRules(const QList<QPair<QString, QString>> &rules, const QString &otherwise = u"Allow"_s)
{
    Policy out{u"P"_s, {}, otherwise};
    for (const auto &[when, action] : rules)
        out.rules.push_back({*parseFilter(when), action, {}});
    return out;
}

Device deviceIn(const char *id, const char *group, const char *risk = "None")
{
    Device out = TestFleet::cleanDevice(id, id);
    out.deviceGroup = group;
    out.riskScore = risk;
    return out;
}

//! Nothing but its id is known.
Device unknownDevice(const char *id)
{
    Device out;
    out.machineId = id;
    return out;
}

} // namespace

//! What is warned of, and the drafts that rules are written in.
class TestPolicyWarnings : public QObject
{
    Q_OBJECT

    static QStringList warningsOf(const Policy &policy, const std::vector<Device> &devices, size_t limit = 100,
                                  const QString &filter = {})
    {
        RehearsalQuestion question;
        question.policy = policy;
        question.filter = *parseFilter(filter);
        question.mostDevices = limit;
        const Result<Rehearsal> found = rehearse(question, {TestFleet::fleetOf(devices)});
        if (!found)
            return {found.error().detail.english()};
        QStringList out;
        for (const PolicyWarning &warning : found->warnings) {
            QStringList ids;
            for (const uint32_t row : warnedRows(warning, found->outcome, *found->scores))
                ids << QString::fromStdString(std::string(found->scores->fleet().machineId(row)));
            out << sentenceOf(warning).english() + u" ["_s + ids.join(u' ') + u']';
        }
        return out;
    }

private slots:
    void manyDevices()
    {
        const std::vector<Device> devices{deviceIn("a", "", "High"), deviceIn("b", "", "High"),
                                          deviceIn("c", "", "High"), deviceIn("d", ""), deviceIn("e", "")};
        const Policy policy = policyWithRules({{u"risk = high"_s, u"Block"_s}});
        QCOMPARE(warningsOf(policy, devices, 3), QStringList());
        QCOMPARE(warningsOf(policy, devices, 2),
                 QStringList(u"3 device(s) meet “Block”, more than the limit of 2. [a b c]"_s));
        // All devices meet it: then it is not the ordinary action, though it is that of 'otherwise'.
        QCOMPARE(warningsOf(policyWithRules({}, u"Block"_s), devices, 4),
                 QStringList(u"5 device(s) meet “Block”, more than the limit of 4. [a b c d e]"_s));
        // Nor where good devices meet another.
        QCOMPARE(warningsOf(policyWithRules({{u"band = trustworthy"_s, u"Allow"_s}}, u"Block"_s), devices, 2),
                 QStringList(u"3 device(s) meet “Block”, more than the limit of 2. [a b c]"_s));
    }

    void wholeGroups()
    {
        const std::vector<Device> devices{deviceIn("a", "DMZ", "High"),   deviceIn("b", "DMZ", "High"),
                                          deviceIn("c", "Lab", "High"),   deviceIn("d", "Lab"),
                                          deviceIn("e", "Alone", "High"), deviceIn("f", ""),
                                          deviceIn("g", "VIP", "High"),   deviceIn("h", "VIP", "High"),
                                          deviceIn("i", "VIP", "High")};
        const Policy policy = policyWithRules({{u"risk = high"_s, u"Block"_s}});
        QCOMPARE(warningsOf(policy, devices),
                 QStringList(u"All devices of 2 group(s), such as “VIP”, meet “Block”. [a b g h i]"_s));
        QCOMPARE(warningsOf(policy, devices, 100, u"group != VIP"_s),
                 QStringList(u"All 2 device(s) of the group “DMZ” meet “Block”. [a b]"_s));
        // Not all of the group were asked about.
        QCOMPARE(warningsOf(policy, devices, 100, u"group != VIP and id != a"_s), QStringList());
    }

    void insufficientData()
    {
        const std::vector<Device> devices{TestFleet::cleanDevice("a", "a"), unknownDevice("b"), unknownDevice("c")};
        QCOMPARE(warningsOf(policyWithRules({{u"id == a"_s, u"Block"_s}}), devices),
                 QStringList(u"2 device(s) with insufficient data meet “Allow”. [b c]"_s));
        QCOMPARE(warningsOf(policyWithRules({{u"id == b"_s, u"Ask"_s}}), devices),
                 QStringList({u"1 device(s) with insufficient data meet “Ask”. [b]"_s,
                              u"1 device(s) with insufficient data meet “Allow”. [c]"_s}));
    }

    void uselessRules()
    {
        const std::vector<Device> devices{deviceIn("a", "", "High"), deviceIn("b", "", "Medium"), deviceIn("c", "")};
        QCOMPARE(warningsOf(policyWithRules({{u"risk >= medium"_s, u"Ask"_s},
                                             {u"risk = high"_s, u"Block"_s},
                                             {u"risk = low"_s, u"Ask"_s}}),
                            devices),
                 QStringList(
                     {u"Rule 2 decides about no device: the rules before it decide about the 1 device(s) that it "
                      "matches. []"_s,
                      u"Rule 3 matches no device. []"_s}));
    }

    void noSoftware()
    {
        const QStringList told = warningsOf(policyWithRules({{u"software has chrome or id == a"_s, u"Ask"_s}}),
                                            {deviceIn("a", ""), deviceIn("b", "")});
        QCOMPARE(told, QStringList(u"Rule 1 asks of software, but the source tells no software of any device. [a]"_s));
    }

    void noDevices()
    {
        QCOMPARE(warningsOf(policyWithRules({{u"risk = high"_s, u"Block"_s}}), {}),
                 QStringList(u"Rule 1 matches no device. []"_s));
    }

    void drafts()
    {
        const Policy policy = policyWithRules({{u"risk = high"_s, u"Block"_s}, {u"-lab"_s, u"Ask"_s}});
        PolicyDraft draft = draftOf(policy);
        QCOMPARE(*checkedPolicy(draft), policy);
        draft.rules[0].when = u"rsik = high"_s;
        draft.rules[1].when = u" "_s;
        draft.rules[1].action = u"\t"_s;
        draft.otherwise.clear();
        const auto checked = checkedPolicy(draft);
        QVERIFY(!checked);
        const QList<DraftFault> &faults = checked.error();
        QCOMPARE(faults.size(), 4);
        QCOMPARE(faults[0].rule, 1U);
        QCOMPARE(faults[0].expression->kind, FilterFaultKind::UnknownFieldNear);
        QCOMPARE(faults[1].rule, 2U);
        QCOMPARE(faults[1].expression->kind, FilterFaultKind::Empty);
        QCOMPARE(faults[2].rule, 2U);
        QVERIFY(!faults[2].expression);
        QCOMPARE(faults[3], DraftFault());
        QVERIFY(checkedPolicy(examplePolicy()).has_value());
    }

    void filesReadAsWritten()
    {
        Policy policy = policyWithRules({{u"name == \"a \\\"b\\\" Ü\""_s, u"Block, \"now\""_s}, {u"-lab"_s, u"Ask"_s}});
        policy.name = u"Ä \\ \"x\""_s;
        policy.rules[0].note = u"line\nbreak"_s;
        for (const Policy &one : {policy, policyWithRules({})}) {
            const QByteArray file = policyToJson(one);
            const Result<Policy> read = parsePolicy(file, u"p.json"_s);
            QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.english()));
            QCOMPARE(*read, one);
            QCOMPARE(policyToJson(*read), file);
        }
    }

    void cancelled()
    {
        RehearsalQuestion question;
        question.policy = policyWithRules({{u"risk = high"_s, u"Block"_s}});
        const std::atomic<bool> cancelled = true;
        RehearsedFleet devices{TestFleet::fleetOf({TestFleet::cleanDevice("a", "a")})};
        devices.cancelled = &cancelled;
        const Result<Rehearsal> found = rehearse(question, devices);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPolicyWarnings)
#include "tst_policywarnings.moc"
