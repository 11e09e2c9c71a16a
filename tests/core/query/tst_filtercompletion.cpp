#include "core/query/filtercompletion.h"
#include "core/query/filterexpression.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What is offered while a filter is typed.
class TestFilterCompletion : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void offersNothing_data();
    void offersNothing();
    void replacesWhatIsTyped_data();
    void replacesWhatIsTyped();
    void whatIsOfferedIsValid();
    void anyTextAtAnyPlace();
    void knowsTheTextsOfAFleet();
    void longListsAreCut();
};

namespace {

FilterVocabulary someVocabulary()
{
    FilterVocabulary out;
    const auto texts = [&out](ExpressionField field) -> QStringList & { return out.texts[static_cast<size_t>(field)]; };
    texts(ExpressionField::DeviceGroup) = {u"Lab 2"_s, u"Servers"_s, u"unknown"_s};
    texts(ExpressionField::Tags) = {u"kiosk"_s, u"say \"hi\""_s, u"back\\slash"_s, u"vip"_s};
    texts(ExpressionField::OsPlatform) = {u"macOS"_s, u"Windows11"_s, u"WindowsServer2022"_s};
    texts(ExpressionField::OsVersion) = {u"22H2"_s};
    texts(ExpressionField::OnboardingStatus) = {u"Onboarded"_s};
    texts(ExpressionField::HealthStatus) = {u"Active"_s};
    texts(ExpressionField::Cve) = {u"CVE-2024-21412"_s, u"CVE-2025-1"_s};
    texts(ExpressionField::Software) = {u"microsoft edge"_s};
    return out;
}

//! \param marked with `|` at the place
FilterCompletions at(QString marked)
{
    const qsizetype place = marked.indexOf(u'|');
    return filterCompletions(marked.remove(place, 1), place, someVocabulary());
}

QStringList textsOf(const FilterCompletions &completions)
{
    QStringList out;
    for (const FilterCompletion &item : completions.items)
        out << item.text;
    return out;
}

} // namespace

void TestFilterCompletion::offers_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("nothing yet") << u"|"_s << QStringList{u"machineId"_s, u"deviceName"_s} << false;
    QTest::newRow("a field") << u"expo|"_s << QStringList{u"exposureLevel"_s, u"exposure"_s} << true;
    QTest::newRow("an alias, and what is longer") << u"risk|"_s << QStringList{u"risk"_s, u"riskScore"_s} << true;
    QTest::newRow("in any case") << u"DEVICEG|"_s << QStringList{u"deviceGroup"_s} << true;
    QTest::newRow("excluded") << u"band = highRisk -tag|"_s << QStringList{u"tag"_s, u"tags"_s} << true;
    QTest::newRow("in a bracket") << u"not(compl|"_s << QStringList{u"completeness"_s} << true;
    QTest::newRow("operators of a scale") << u"risk |"_s << QStringList{u">="_s, u"="_s, u"!="_s} << true;
    QTest::newRow("operators of a text") << u"name !st|"_s << QStringList{u"!startswith"_s} << true;
    QTest::newRow("part of a sign") << u"name !|"_s
                                    << QStringList{u"!="_s, u"!contains"_s, u"!startswith"_s, u"!endswith"_s} << true;
    QTest::newRow("values of a scale, the worst first")
        << u"risk >=|"_s << QStringList{u"high"_s, u"medium"_s, u"low"_s, u"informational"_s, u"none"_s} << true;
    QTest::newRow("unknown, where it can be")
        << u"exposure = |"_s << QStringList{u"high"_s, u"medium"_s, u"low"_s, u"unknown"_s} << true;
    QTest::newRow("a value being typed") << u"band = sus|"_s << QStringList{u"suspicious"_s} << true;
    QTest::newRow("groups of this fleet") << u"group = l|"_s << QStringList{u"\"Lab 2\""_s} << true;
    QTest::newRow("in quotes") << u"group = \"La|"_s << QStringList{u"\"Lab 2\""_s} << true;
    QTest::newRow("a name that means something else")
        << u"group = unk|"_s << QStringList{u"\"unknown\""_s, u"unknown"_s} << true;
    QTest::newRow("inside of a value") << u"os = server|"_s << QStringList{u"WindowsServer2022"_s} << true;
    QTest::newRow("first of several") << u"os in (|"_s
                                      << QStringList{u"macOS"_s, u"Windows11"_s, u"WindowsServer2022"_s} << true;
    QTest::newRow("next of several") << u"tags has_any (vip, k|"_s << QStringList{u"kiosk"_s} << true;
    QTest::newRow("second end") << u"risk between (low .. m|"_s << QStringList{u"medium"_s} << true;
    QTest::newRow("times") << u"lastSeen < |"_s << QStringList{u"ago(1d)"_s, u"ago(7d)"_s} << true;
    QTest::newRow("CVEs") << u"cve = CVE-2024|"_s << QStringList{u"CVE-2024-21412"_s} << true;
    QTest::newRow("what fires") << u"fired = avD|"_s << QStringList{u"avDisabled"_s} << true;
    QTest::newRow("true or false") << u"sufficient = |"_s << QStringList{u"true"_s, u"false"_s} << true;
    QTest::newRow("what joins") << u"risk = high |"_s << QStringList{u"and"_s, u"or"_s} << false;
    QTest::newRow("what joins, begun") << u"lastSeen < ago(7d) a|"_s << QStringList{u"and"_s, u"avStatus"_s} << true;
    QTest::newRow("asks for what is known") << u"isem|"_s << QStringList{u"isempty ("_s} << true;
    QTest::newRow("of which field") << u"isempty(expo|"_s << QStringList{u"exposureLevel"_s, u"exposure"_s} << true;
    QTest::newRow("the second word") << u"name matches |"_s << QStringList{u"regex"_s} << true;
    QTest::newRow("before the rest") << u"ban| = highRisk and risk = high"_s << QStringList{u"band"_s, u"bandBefore"_s}
                                     << true;
}

void TestFilterCompletion::offers()
{
    QFETCH(const QString, marked);
    QFETCH(const QStringList, first);
    QFETCH(const bool, wanted);
    const FilterCompletions found = at(marked);
    QCOMPARE(textsOf(found).mid(0, first.size()), first);
    QCOMPARE(found.isWanted, wanted);
}

void TestFilterCompletion::offersNothing_data()
{
    QTest::addColumn<QString>("marked");
    for (const char *marked : {"risk = high|", "\"some te|", "score > |", "name matches regex @\"^S|", "os in (macOS|",
                               "name &|", "score >= 40|", "risk ~~ |", "os in (macOS |"})
        QTest::newRow(marked) << QString::fromLatin1(marked);
}

void TestFilterCompletion::offersNothing()
{
    QFETCH(const QString, marked);
    QCOMPARE(textsOf(at(marked)), QStringList());
}

void TestFilterCompletion::replacesWhatIsTyped_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("after");
    QTest::newRow("a field") << u"expos|"_s << u"exposureLevel |"_s;
    QTest::newRow("in the middle of a word") << u"compl|et = 3"_s << u"completeness |= 3"_s;
    QTest::newRow("after a minus") << u"vip -exposureL|"_s << u"vip -exposureLevel |"_s;
    QTest::newRow("an operator with its sign") << u"name !starts|"_s << u"name !startswith |"_s;
    QTest::newRow("no space inside brackets") << u"os in (mac|)"_s << u"os in (macOS|)"_s;
    QTest::newRow("a bracket") << u"os !i|"_s << u"os !in (|"_s;
    QTest::newRow("an open quote") << u"group = \"La| and risk = high"_s << u"group = \"Lab 2\" |and risk = high"_s;
    QTest::newRow("escapes") << u"tag = say|"_s << u"tag = \"say \\\"hi\\\"\" |"_s;
}

void TestFilterCompletion::replacesWhatIsTyped()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, after);
    const FilterCompletions found = at(marked);
    QVERIFY(!found.items.isEmpty());
    FilterEdit edit = completed(QString(marked).remove(u'|'), found.place, found.items.constFirst());
    QCOMPARE(edit.text.insert(edit.position, u'|'), after);
}

void TestFilterCompletion::whatIsOfferedIsValid()
{
    const FilterVocabulary vocabulary = someVocabulary();
    int conditions = 0;
    for (const ExpressionFieldFacts &facts : expressionFields) {
        const QString name = latinText(facts.name);
        const FilterCompletions operators = filterCompletions(name + u' ', name.size() + 1, vocabulary);
        QVERIFY2(!operators.items.isEmpty(), qPrintable(name));
        for (const FilterCompletion &op : operators.items) {
            FilterEdit begun = completed(name + u' ', operators.place, op);
            if (op.text.startsWith("matches"_L1))
                begun.text += u"@\"^a\""_s;
            const bool isBetween = op.text.endsWith("between ("_L1);
            const bool isList = op.text.endsWith(u'(');
            FilterCompletions values = filterCompletions(begun.text, begun.position, vocabulary);
            if (facts.kind == FieldKind::Number)
                values.items = {{FilterCompletion::Kind::Value, u"7"_s, facts.field}};
            if (op.text.startsWith("matches"_L1)) {
                QVERIFY2(parseFilter(begun.text).has_value(), qPrintable(begun.text));
                continue;
            }
            if (values.items.isEmpty()) // no such text in the fleet
                values.items = {{FilterCompletion::Kind::Value, u"x"_s, facts.field}};
            for (const FilterCompletion &value : values.items) {
                QString whole = completed(begun.text, values.place, value).text.trimmed();
                whole += isBetween ? u" .. "_s + value.text + u')' : isList ? u")"_s : QString();
                const auto parsed = parseFilter(whole);
                QVERIFY2(parsed.has_value(), qPrintable(whole));
                QCOMPARE(parsed->tests.size(), size_t{1});
                QCOMPARE(parsed->tests.front().field, std::optional(facts.field));
                ++conditions;
            }
        }
    }
    QVERIFY(conditions > 500);
}

void TestFilterCompletion::anyTextAtAnyPlace()
{
    const QString text =
        u"not (a!b \"c\" 'd @\"e risk between (low .. high) \U0001F600 -x && lastSeen>ago(7d or isempty("_s;
    const FilterVocabulary vocabulary = someVocabulary();
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        const QString part = text.mid(begin);
        for (qsizetype place = -1; place <= part.size() + 1; ++place) {
            const FilterCompletions found = filterCompletions(part, place, vocabulary);
            QVERIFY(found.items.isEmpty() || found.place.offset >= 0);
            for (const FilterCompletion &item : found.items)
                QVERIFY(completed(part, found.place, item).text.contains(item.text));
        }
    }
}

void TestFilterCompletion::knowsTheTextsOfAFleet()
{
    Device a = TestFleet::cleanDevice("aa01", "one");
    a.deviceGroup = "beta";
    a.tags = "vip;a\\;b";
    a.osPlatform = "macOS";
    Device b = TestFleet::cleanDevice("bb02", "two");
    b.deviceGroup = "Alpha";
    b.tags = "vip; ";
    b.osPlatform = "macOS";
    const FleetPtr fleet = TestFleet::fleetOf({a, b});
    RecordCollector cves;
    cves.add("aa01", "CVE-2025-2");
    cves.add("aa01", "CVE-2025-1");
    const FilterVocabulary found = vocabularyOf(*fleet, {cves.finish(fleet), {}, {}});
    QCOMPARE(found.of(ExpressionField::DeviceGroup), (QStringList{u"Alpha"_s, u"beta"_s}));
    QCOMPARE(found.of(ExpressionField::Tags), (QStringList{u"a;b"_s, u"vip"_s}));
    QCOMPARE(found.of(ExpressionField::OsPlatform), QStringList{u"macOS"_s});
    QCOMPARE(found.of(ExpressionField::Cve), (QStringList{u"CVE-2025-1"_s, u"CVE-2025-2"_s}));
    QVERIFY(found.of(ExpressionField::Software).isEmpty());
}

void TestFilterCompletion::longListsAreCut()
{
    FilterVocabulary many;
    QStringList &tags = many.texts[static_cast<size_t>(ExpressionField::Tags)];
    for (int i = 0; i < 1000; ++i)
        tags << u"tag%1"_s.arg(i);
    QCOMPARE(filterCompletions(u"tag = t"_s, 7, many, 20).items.size(), 20);
    QCOMPARE(filterCompletions(u"tag = tag999"_s, 12, many, 20).items.size(), 0);
    QCOMPARE(filterCompletions(u"tag = tag99"_s, 11, many, 20).items.size(), 11);
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
