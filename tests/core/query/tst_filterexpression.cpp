#include "core/query/filterexpression.h"
#include "core/query/nearnames.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;
using Fault = FilterFaultKind;

//! The grammar of the filter language: what is understood, and what is refused where.
class TestFilterExpression : public QObject
{
    Q_OBJECT

private slots:
    void structure_data();
    void structure();
    void values_data();
    void values();
    void refuses_data();
    void refuses();
    void repairs_data();
    void repairs();
    void levels();
    void longTexts();
    void placesOfTests();
    void blank();
    void everyFieldByEveryName();
    void everyFaultHasASentence();
    void nearNamesFirst();
};

namespace {

QString keyOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal:
        return u"=="_s;
    case FilterOperator::EqualFold:
        return u"=~"_s;
    case FilterOperator::Less:
        return u"<"_s;
    case FilterOperator::LessOrEqual:
        return u"<="_s;
    case FilterOperator::Greater:
        return u">"_s;
    case FilterOperator::GreaterOrEqual:
        return u">="_s;
    case FilterOperator::Between:
        return u"between"_s;
    case FilterOperator::Has:
        return u"has"_s;
    case FilterOperator::HasAll:
        return u"has_all"_s;
    case FilterOperator::Contains:
        return u"contains"_s;
    case FilterOperator::StartsWith:
        return u"startswith"_s;
    case FilterOperator::EndsWith:
        return u"endswith"_s;
    case FilterOperator::Matches:
        return u"matches"_s;
    case FilterOperator::IsEmpty:
        return u"isempty"_s;
    }
    return {};
}

QString valueOf(const FilterValue &value)
{
    switch (value.kind) {
    case FilterValue::Kind::Text:
        return u'"' + value.text + u'"';
    case FilterValue::Kind::Number:
        return QString::number(value.number);
    case FilterValue::Kind::State:
        return u"#%1"_s.arg(value.state);
    case FilterValue::Kind::Time:
        return QString::fromStdString(formatSeconds(value.ticks));
    case FilterValue::Kind::FromAsOf:
        return u"asOf%1s"_s.arg(value.ticks / ticksPerSecond);
    case FilterValue::Kind::Unknown:
        return u"?"_s;
    }
    return {};
}

QString textOf(const FilterTest &test)
{
    if (!test.field)
        return u'"' + test.values.at(0).text + u'"';
    QStringList values;
    for (const FilterValue &value : test.values)
        values << valueOf(value);
    return latinText(factsOf(*test.field).name) + u' ' + (test.negated ? u"!"_s : QString()) + keyOf(test.op) + u' '
           + values.join(u',');
}

//! The expression with all its brackets.
QString written(const FilterExpression &expression)
{
    QStringList stack;
    for (const FilterStep &step : expression.steps) {
        if (step.kind == FilterStep::Kind::Test) {
            stack << textOf(expression.tests.at(step.number)).trimmed();
            continue;
        }
        QStringList joined;
        const qsizetype count = step.kind == FilterStep::Kind::Not ? 1 : static_cast<qsizetype>(step.number);
        for (qsizetype i = 0; i < count; ++i)
            joined.prepend(stack.takeLast());
        stack << (step.kind == FilterStep::Kind::Not   ? u"not["_s + joined.first() + u']'
                  : step.kind == FilterStep::Kind::And ? u'[' + joined.join(u" & "_s) + u']'
                                                       : u'[' + joined.join(u" | "_s) + u']');
    }
    return stack.size() == 1 ? stack.first() : u"broken"_s;
}

} // namespace

void TestFilterExpression::structure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("lab", "\"lab\"");
    row("lab kiosk", "[\"lab\" & \"kiosk\"]");
    row("a or b c", "[\"a\" | [\"b\" & \"c\"]]");
    row("a and b or c and d", "[[\"a\" & \"b\"] | [\"c\" & \"d\"]]");
    row("(a or b) and c", "[[\"a\" | \"b\"] & \"c\"]");
    row("(a or b) c", "[[\"a\" | \"b\"] & \"c\"]");
    row("((a))", "\"a\"");
    row("a OR b Or c", "[\"a\" | \"b\" | \"c\"]");
    row("not a b", "[not[\"a\"] & \"b\"]");
    row("not(a b)", "not[[\"a\" & \"b\"]]");
    row("NOT (a)", "not[\"a\"]");
    row("not not a", "\"a\"");
    row("not -a", "\"a\"");
    row("-not a", "\"a\"");
    row("-a -b", "[not[\"a\"] & not[\"b\"]]");
    row("-(a or b)", "not[[\"a\" | \"b\"]]");
    row("(-a)", "not[\"a\"]");
    row("-\"two words\"", "not[\"two words\"]");
    row("-@\"c:\\x\"", "not[\"c:\\x\"]");
    row("--a", "not[\"-a\"]");
    row("a-b", "\"a-b\"");
    row("\"a\"-b", "[\"a\" & \"-b\"]");
    row("-tag:test", "not[tags contains \"test\"]");
    row("- risk", "");
    row("'it\\'s' \"a\\\"b\" \"\\\\\" \"\\d\" @\"\\\\n\"", "[\"it's\" & \"a\"b\" & \"\\\" & \"\\d\" & \"\\\\n\"]");
    row("\"and\" \"risk\"", "[\"and\" & \"risk\"]");
    row("M\u00FCller@x.example/a_1\\b", "\"M\u00FCller@x.example/a_1\\b\"");
    row("band >= suspicious and not(group == \"Lab\")", "[band >= #3 & not[deviceGroup == \"Lab\"]]");
    row("lastSeen < ago(7d) and av = disabled", "[lastSeen < asOf-604800s & avStatus =~ #2]");
    row("risk:high -tag:test", "[riskScore =~ #4 & not[tags contains \"test\"]]");
    row("name matches regex @\"^SRV-\\d+$\" or os in (\"WindowsServer2019\", \"WindowsServer2022\")",
        "[deviceName matches \"^SRV-\\d+$\" | osPlatform == \"WindowsServer2019\",\"WindowsServer2022\"]");
    row("isempty(exposure) and completeness < 60", "[exposureLevel isempty & completeness < 60]");
    row("cve = CVE-2024-21412", "cve =~ \"CVE-2024-21412\"");
    row("isnotnull( NAME )", "deviceName !isempty");
    row("ISNULL(cve)", "cve isempty");
    row("not isempty(tags)", "not[tags isempty]");
    row("regex", "\"regex\"");
    row("a where b", "[\"a\" & \"where\" & \"b\"]");
}

void TestFilterExpression::structure()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto expression = parseFilter(text);
    if (expected.isEmpty()) {
        QVERIFY(!expression);
        return;
    }
    QVERIFY2(expression, expression ? "" : qPrintable(sentenceOf(expression.error()).text()));
    QCOMPARE(written(*expression), expected);
    QCOMPARE(expression->text, text);
}

void TestFilterExpression::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("name == Lab", "deviceName == \"Lab\"");
    row("name = Lab", "deviceName =~ \"Lab\"");
    row("name =~ Lab", "deviceName =~ \"Lab\"");
    row("name != Lab", "deviceName !== \"Lab\"");
    row("name <> Lab", "deviceName !== \"Lab\"");
    row("name !~ Lab", "deviceName !=~ \"Lab\"");
    row("name:Lab", "deviceName contains \"Lab\"");
    row("name : \"two words\"", "deviceName contains \"two words\"");
    row("name:-lab", "deviceName contains \"-lab\"");
    row("name has lab", "deviceName has \"lab\"");
    row("name !has lab", "deviceName !has \"lab\"");
    row("name ! contains lab", "deviceName !contains \"lab\"");
    row("name startswith 'x'", "deviceName startswith \"x\"");
    row("name !endswith x", "deviceName !endswith \"x\"");
    row("tags has_any (a, \"b c\")", "tags has \"a\",\"b c\"");
    row("tags has_all(a,b)", "tags has_all \"a\",\"b\"");
    row("group in (a)", "deviceGroup == \"a\"");
    row("group !in (a,b)", "deviceGroup !== \"a\",\"b\"");
    row("group in~ (a)", "deviceGroup =~ \"a\"");
    row("group !in~(a)", "deviceGroup !=~ \"a\"");
    row("score = 40", "score =~ 40");
    row("score >= -1.5", "score >= -1.5");
    row("score:40", "score =~ 40");
    row("score == \"40\"", "score == 40");
    row("score in (1, '2')", "score == 1,2");
    row("score<5", "score < 5");
    row("score between (1..5)", "score between 1,5");
    row("score !between (1 .. 5.5)", "score !between 1,5.5");
    row("change < -3", "change < -3");
    row("score = unknown", "score =~ ?");
    row("score != unknown", "score !== ?");
    row("name : Unknown", "deviceName =~ ?");
    row("name contains unknown", "deviceName contains \"unknown\"");
    row("name = \"unknown\"", "deviceName =~ \"unknown\"");
    row("sufficient == false", "sufficient == #0");
    row("dataSufficient != TRUE", "sufficient !== #1");
    row("band = \"High Risk\"", "band =~ #4");
    row("band != LOWRISK", "band !== #1");
    row("band between (lowRisk .. suspicious)", "band between #1,#3");
    row("risk in (high, \" Medium \", unknown)", "riskScore == #4,#3,?");
    row("risk < informational", "riskScore < #1");
    row("exposure = none", "exposureLevel =~ ?");
    row("exposure != \"None\"", "exposureLevel !== ?");
    row("exposure > low", "exposureLevel > #0");
    row("av == ok", "avStatus == #0");
    row("health = ImpairedCommunication", "healthStatus =~ \"ImpairedCommunication\"");
    row("health:inactive", "healthStatus =~ \"inactive\"");
    row("risk contains gh", "riskScore contains \"gh\"");
    row("lastSeen < 2026-11-20", "lastSeen < 2026-11-20T00:00:00Z");
    row("lastSeen < \"2026-11-20 08:30\"", "lastSeen < 2026-11-20T08:30:00Z");
    row("lastSeen < 2026-11-20T08:30:10Z", "lastSeen < 2026-11-20T08:30:10Z");
    row("lastSeen < 2026-11-20T08:30:10.5+02:00 a", "[lastSeen < 2026-11-20T06:30:10Z & \"a\"]");
    row("lastSeen == datetime(2026-11-20 08:30)", "lastSeen == 2026-11-20T08:30:00Z");
    row("lastSeen == datetime(\"2026-11-20\")", "lastSeen == 2026-11-20T00:00:00Z");
    row("lastSeen < now()", "lastSeen < asOf0s");
    row("lastSeen < NOW(-12h)", "lastSeen < asOf-43200s");
    row("lastSeen < now() - 30m", "lastSeen < asOf-1800s");
    row("lastSeen < now()-10s", "lastSeen < asOf-10s");
    row("lastSeen < now() -lab", "[lastSeen < asOf0s & not[\"lab\"]]");
    row("lastSeen between (ago(7d)..ago(1d))", "lastSeen between asOf-604800s,asOf-86400s");
    row("lastSeen between (2026-11-01..now())", "lastSeen between 2026-11-01T00:00:00Z,asOf0s");
    row("lastSeen between (2026-11-01T08:00..datetime(2026-11-02))",
        "lastSeen between 2026-11-01T08:00:00Z,2026-11-02T00:00:00Z");
    row("lastSeen in (2026-11-01, now()-1d)", "lastSeen == 2026-11-01T00:00:00Z,asOf-86400s");
    row("isempty(lastSeen)", "lastSeen isempty");
    row("group == \"\"", "deviceGroup == \"\"");
    row("tag = now", "tags =~ \"now\"");
}

void TestFilterExpression::values()
{
    structure();
}

void TestFilterExpression::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, int column, Fault kind, const char *word = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << column << static_cast<int>(kind) << QString::fromUtf8(word);
    };
    row("rsik = high", 1, Fault::UnknownFieldNear, "did you mean risk?");
    row("riskscor = high", 1, Fault::UnknownFieldNear, "riskScore");
    row("risk = high and foo:bar", 17, Fault::UnknownField, "foo");
    row("\U0001F600", 1, Fault::Character, "\U0001F600");
    row("\"\U0001F600\" $", 5, Fault::Character, "$");
    row("\u00E4 $", 3, Fault::Character, "$");
    row("Timestamp < ago(7d)", 1, Fault::UnknownFieldNear, "lastSeen");
    row("hostname contains x", 1, Fault::UnknownField, "hostname");
    row("isempty(foo)", 9, Fault::UnknownField, "foo");
    row("risk", 1, Fault::FieldAlone, "risk = high");
    row("a risk b", 3, Fault::FieldAlone);
    row("sufficient", 1, Fault::FieldAlone, "sufficient = true");
    row("(name)", 2, Fault::FieldAlone);
    row("-name", 2, Fault::FieldAlone);
    row("has", 1, Fault::KeywordAlone, "has");
    row("lab between", 5, Fault::KeywordAlone);
    row("isempty", 1, Fault::FunctionAlone);
    row("ago(7d)", 1, Fault::TimeAlone);
    row("and", 1, Fault::ConditionExpectedBefore);
    row("or a", 1, Fault::ConditionExpectedBefore);
    row("not", 1, Fault::ConditionExpectedAfter);
    row("a and", 6, Fault::ConditionExpectedAfter, "and");
    row("a or or b", 6, Fault::ConditionExpectedAfter);
    row("()", 2, Fault::ConditionExpected);
    row("(", 2, Fault::ConditionExpected);
    row("- lab", 1, Fault::TermExpectedAfterMinus);
    row("a -", 3, Fault::TermExpectedAfterMinus);
    row("a)", 2, Fault::NothingToClose);
    row("(risk = high", 13, Fault::ClosingExpected, "column 1");
    row("a and (b or (c)", 16, Fault::ClosingExpected, "column 7");
    row("name in (a, b", 14, Fault::CommaOrClosingExpected, "column 9");
    row("name in (a b)", 12, Fault::CommaOrClosingExpected, "column 9");
    row("name in ()", 10, Fault::ValueExpected);
    row("name in (a,)", 12, Fault::ValueExpected);
    row("name in a", 9, Fault::OpeningExpected);
    row("isempty(name", 13, Fault::ClosingExpected, "column 8");
    row("isempty()", 9, Fault::FieldExpected);
    row("\"abc", 5, Fault::QuoteExpected, "column 1");
    row("name = 'abc\\'", 14, Fault::QuoteExpected, "column 8");
    row("\"\"", 1, Fault::EmptyText);
    row("risk =", 7, Fault::ValueExpected, "=");
    row("risk = and a", 8, Fault::ValueExpected);
    row("risk == )", 9, Fault::ValueExpected);
    row("= high", 1, Fault::FieldMissing);
    row("\"risk\" = high", 8, Fault::FieldInQuotes);
    row("risk === high", 6, Fault::UnknownOperatorNear, "==");
    row("score => 4", 7, Fault::UnknownOperatorNear, ">=");
    row("name hass \"x\"", 6, Fault::UnknownOperatorNear, "has");
    row("name resembles \"x\"", 6, Fault::UnknownOperator, "resembles");
    row("name < b", 6, Fault::OrderOfTexts);
    row("tags between (a .. b)", 6, Fault::OrderOfTexts);
    row("av > ok", 4, Fault::OrderOfWords);
    row("health >= active", 8, Fault::OrderOfWords);
    row("sufficient > false", 12, Fault::OrderOfFlag);
    row("risk < unknown", 8, Fault::OrderOfUnknown);
    row("exposure >= none", 13, Fault::OrderOfUnknown);
    row("score contains 4", 7, Fault::SearchInNumber);
    row("lastSeen has 2026", 10, Fault::SearchInDate);
    row("sufficient startswith t", 12, Fault::SearchInFlag);
    row("score > high", 9, Fault::NoNumber, "score");
    row("score > 1e3", 9, Fault::NoNumber);
    row("score > nan", 9, Fault::NoNumber);
    row("score between (1 .. x)", 21, Fault::NoNumber);
    row("score between (1, 5)", 17, Fault::RangeExpected);
    row("lastSeen < 7d", 12, Fault::DurationAlone, "ago(7d)");
    row("lastSeen < yesterday", 12, Fault::NoDate);
    row("lastSeen < 2026-13-01", 12, Fault::NoDate);
    row("lastSeen < ago(7)", 16, Fault::DurationExpected);
    row("lastSeen < ago(-7d)", 16, Fault::DurationExpected);
    row("lastSeen < ago(99999999d)", 16, Fault::DurationExpected);
    row("lastSeen < now() - 7", 20, Fault::DurationExpected);
    row("lastSeen < ago(7d", 18, Fault::ClosingExpected, "column 15");
    row("lastSeen < datetime(x)", 21, Fault::DateExpected);
    row("name = ago(7d)", 8, Fault::TimeForOther);
    row("score < now()", 9, Fault::TimeForOther);
    row("sufficient = yes", 14, Fault::NoFlag);
    row("risk = hihg", 8, Fault::NoWordNear, "high");
    row("risk = purple", 8, Fault::NoWord, "informational");
    row("band = insufficientData", 8, Fault::SufficientInstead);
    row("name matches \"x\"", 14, Fault::RegexExpected);
    row("name matches regex \"(\"", 20, Fault::BadRegex);
    row("risk == \"High\" && av = ok", 16, Fault::AndSign, "and");
    row("a & b", 3, Fault::AndSign);
    row("a || b", 3, Fault::OrSign);
    row("DeviceInfo | where a", 12, Fault::Pipe, "where");
    row("a // why", 3, Fault::Comment);
    row("name = //x", 8, Fault::Comment);
    row("name has_cs x", 6, Fault::CaseOperator, "has");
    row("name !contains_cs x", 6, Fault::CaseOperator, "!contains");
    row("tolower(name) == x", 1, Fault::Function, "tolower()");
    row("name == tolower(\"x\")", 9, Fault::Function);
    row("name not in (a)", 6, Fault::OtherWord, "!in");
    row("name like x", 6, Fault::OtherWord, "contains");
    row("name is null", 6, Fault::OtherWord, "isempty");
    row("name !has_any (a)", 6, Fault::OtherWord, "not(");
    row("!(a)", 1, Fault::NotSign, "not(");
    row("where risk = high", 1, Fault::Where);
    row("\u201Cx\u201D", 1, Fault::CurlyQuote);
    row("a*", 2, Fault::Star);
    row("a, b", 2, Fault::Comma);
    row("a;b", 2, Fault::Character);
    row("a [b]", 3, Fault::Character);
}

void TestFilterExpression::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(int, kind);
    QFETCH(QString, word);
    const auto expression = parseFilter(text);
    QVERIFY(!expression);
    const ExpressionFault &fault = expression.error();
    const QString told = sentenceOf(fault).text();
    QVERIFY2(static_cast<int>(fault.kind) == kind, qPrintable(told));
    QCOMPARE(fault.column, column);
    QVERIFY2(told.startsWith(u"Column %1: "_s.arg(column)) && told.contains(word), qPrintable(told));
    QVERIFY2(!told.contains(u'%'), qPrintable(told));
    QVERIFY(fault.place.offset >= 0 && fault.place.length >= 0
            && fault.place.offset + fault.place.length <= text.size());
    QCOMPARE(QStringView(text).left(fault.place.offset).toUcs4().size() + 1, column);
}

void TestFilterExpression::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    const auto row = [](const char *text, const char *repaired) { QTest::newRow(text) << text << repaired; };
    row("rsik = high", "risk = high");
    row("(a", "(a)");
    row("\"a", "\"a\"");
    row("risk == high && b", "risk == high and b");
    row("a || b", "a or b");
    row("lastSeen < 7d", "lastSeen < ago(7d)");
    row("risk = hihg", "risk = high");
    row("name has_cs x", "name has x");
    row("name not contains x", "name !contains x");
    row("score => 4", "score >= 4");
    row("where risk = high", " risk = high");
    row("name matches \"x\"", "name matches regex \"x\"");
    row("lab has", "lab \"has\"");
    row("risk", "\"risk\"");
    row("!(a)", "not(a)");
}

void TestFilterExpression::repairs()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);
    const auto expression = parseFilter(text);
    QVERIFY(!expression && expression.error().replacement);
    QString fixed = text;
    fixed.replace(expression.error().place.offset, expression.error().place.length, *expression.error().replacement);
    QCOMPARE(fixed, repaired);
    QVERIFY(parseFilter(fixed));
}

void TestFilterExpression::levels()
{
    const auto nested = [](const QString &open, int levels, const QString &close) {
        return open.repeated(levels) + u"a"_s + close.repeated(levels);
    };
    QVERIFY(parseFilter(nested(u"("_s, 200, u")"_s)));
    QVERIFY(parseFilter(nested(u"not("_s, 200, u")"_s)));
    QVERIFY(parseFilter(nested(u"-("_s, 200, u")"_s)));
    QVERIFY(parseFilter(nested(u"not "_s, 200, {})));
    const auto columnOf = [](const QString &text) {
        const auto expression = parseFilter(text);
        return !expression && expression.error().kind == Fault::TooDeep ? expression.error().column : 0;
    };
    QCOMPARE(columnOf(nested(u"("_s, 201, u")"_s)), 201);
    QCOMPARE(columnOf(nested(u"not("_s, 201, u")"_s)), 200 * 4 + 1);
    QCOMPARE(columnOf(nested(u"not "_s, 201, {})), 200 * 4 + 1);
    QCOMPARE(columnOf(nested(u"("_s, 1'000'000, u")"_s)), 201);
    // One after another is no level.
    QVERIFY(parseFilter(u"(a) "_s.repeated(1000)));
}

void TestFilterExpression::longTexts()
{
    QVERIFY(parseFilter(u"a or b "_s.repeated(20'000)));
    const auto expression = parseFilter(u"x"_s.repeated(100'000) + u" = 1"_s);
    QVERIFY(!expression && sentenceOf(expression.error()).text().size() < 300);
    QVERIFY(!parseFilter(QString(100'000, u'"') + u'"'));
}

void TestFilterExpression::placesOfTests()
{
    const auto expression = parseFilter(u"\"\U0001F600\" and -risk in ( high )  or b"_s);
    QVERIFY(expression);
    QCOMPARE(expression->tests.size(), 3U);
    QCOMPARE(expression->tests[1].place, (FilterPlace{10, 16}));
    QVERIFY(expression->uses(ExpressionField::RiskScore) && !expression->uses(ExpressionField::Cve));
}

void TestFilterExpression::blank()
{
    for (const QString &text : {u""_s, u"  \t "_s}) {
        const auto expression = parseFilter(text);
        QVERIFY(expression && expression->isEmpty());
    }
}

void TestFilterExpression::everyFieldByEveryName()
{
    QVERIFY(fieldNames().size() > static_cast<qsizetype>(expressionFieldCount));
    QStringList lower;
    for (const QString &name : fieldNames()) {
        QVERIFY(fieldByName(name) && fieldByName(name) == fieldByName(name.toUpper()));
        QVERIFY2(parseFilter(u"isempty(%1) or %1 != unknown"_s.arg(name)), qPrintable(name));
        QVERIFY2(!lower.contains(name.toLower()), qPrintable(name));
        lower << name.toLower();
    }
}

void TestFilterExpression::everyFaultHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(Fault::Cancelled); ++kind) {
        ExpressionFault fault;
        fault.kind = static_cast<Fault>(kind);
        fault.values = {u"a"_s, u"b"_s, u"c"_s};
        const QString text = meaningOf(fault).text();
        QVERIFY2(!text.isEmpty() && !text.contains(u'%') && (text.endsWith(u'.') || text.endsWith(u'?')),
                 qPrintable(text));
    }
}

void TestFilterExpression::nearNamesFirst()
{
    const QStringList known{u"risk"_s, u"riskScore"_s, u"score"_s, u"band"_s};
    QCOMPARE(nearNames(u"RSK"_s, known), QStringList{u"risk"_s});
    QCOMPARE(nearNames(u"riks"_s, known).value(0), u"risk"_s);
    QCOMPARE(nearNames(u"riskscroe"_s, known).value(0), u"riskScore"_s);
    QVERIFY(nearNames(u"qq"_s, known).isEmpty());
    QVERIFY(nearNames(u"x"_s, known).isEmpty());
}

QTEST_GUILESS_MAIN(TestFilterExpression)
#include "tst_filterexpression.moc"
