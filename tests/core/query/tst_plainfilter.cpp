#include "core/query/plainfilter.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;
using Kind = FilterField::Kind;

class TestPlainFilter : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void wholeWordsBeforeParts();
    void refuses_data();
    void refuses();
    void repairs_data();
    void repairs();
    void nearNamesFirst();
};

namespace {

const QList<FilterField> fields{
    {{u"name"_s, u"deviceName"_s}, {u"Device"_s}, Kind::Text, {}},
    {{u"risk"_s, u"riskScore"_s},
     {u"Risk"_s},
     Kind::Scale,
     {{u"none"_s}, {u"low"_s}, {u"medium"_s}, {u"high"_s, u"Hoch"_s}, {u"unknown"_s}}},
    {{u"band"_s}, {}, Kind::Scale, {{u"trustworthy"_s}, {u"lowRisk"_s, u"Low Risk"_s}, {u"highRisk"_s, u"High Risk"_s}}},
    {{u"onboarding"_s}, {}, Kind::Scale, {{u"onboarded"_s}, {u"notOnboarded"_s}}},
    {{u"score"_s}, {}, Kind::Number, {}},
    {{u"lastSeen"_s}, {}, Kind::None, {}},
};

PlainFilter read(const QString &text)
{
    return readPlainFilter(text, fields);
}

} // namespace

void TestPlainFilter::reads()
{
    const PlainFilter filter = read(
        u" Lab \"two words\" -kiosk RISK:High 'it\\'s' -score:40 Device:sea- M\u00FCller@x.example/a_1"_s);
    QVERIFY2(!filter.fault, qPrintable(filter.fault.value_or(FilterFault{}).text));
    QCOMPARE(filter.terms.size(), 8);
    QCOMPARE(filter.terms.at(0), (FilterTerm{u"lab"_s, -1, false, {}, {}}));
    QCOMPARE(filter.terms.at(1).text, u"two words"_s);
    QCOMPARE(filter.terms.at(2), (FilterTerm{u"kiosk"_s, -1, true, {}, {}}));
    QCOMPARE(filter.terms.at(3), (FilterTerm{u"high"_s, 1, false, {3}, {}}));
    QCOMPARE(filter.terms.at(4).text, u"it's"_s);
    QCOMPARE(filter.terms.at(5), (FilterTerm{u"40"_s, 4, true, {}, 40.0}));
    QCOMPARE(filter.terms.at(6), (FilterTerm{u"sea-"_s, 0, false, {}, {}}));
    QCOMPARE(filter.terms.at(7).text, u"m\u00FCller@x.example/a_1"_s);
    QVERIFY(read(u"  "_s).terms.isEmpty() && !read(u"  "_s).fault);
    QVERIFY(!read(u"risk : \"high\""_s).fault);
    QVERIFY(!read(u"score:unknown"_s).fault);
}

void TestPlainFilter::wholeWordsBeforeParts()
{
    QCOMPARE(read(u"onboarding:onboarded"_s).terms.constFirst().states, QList<int>{0});
    QCOMPARE(read(u"onboarding:onboard"_s).terms.constFirst().states, (QList<int>{0, 1}));
    QCOMPARE(read(u"band:risk"_s).terms.constFirst().states, (QList<int>{1, 2}));
    QCOMPARE(read(u"band:\"high risk\""_s).terms.constFirst().states, QList<int>{2});
    QCOMPARE(read(u"risk:hoch"_s).terms.constFirst().states, QList<int>{3}); // as the table shows it
}

void TestPlainFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, int column, const char *word) {
        QTest::newRow(text) << QString::fromUtf8(text) << column << QString::fromUtf8(word);
    };
    row("score > 40", 7, "\u201C>\u201D");
    row("score>=40", 6, "\u201C>=\u201D");
    row("scor > 40", 1, "did you mean score?");
    row("band = highRisk and lastSeen > 7d", 6, "\u201C=\u201D");
    row("name:windows11 or name:macos", 16, "\u201Cor\u201D");
    row("band:lowRisk,highRisk", 13, "\u201C,\u201D");
    row("name:sea-* risk:medium", 10, "\u201C*\u201D");
    row("rsk:high", 1, "did you mean risk?");
    row("lab -rsk:high", 6, "did you mean risk?");
    row("risk:hgih", 6, "did you mean high?");
    row("-risk:hgih", 7, "did you mean high?");
    row("risk:purple", 6, "none, low, medium, high, unknown");
    row("env:prod", 1, "\u201Cenv\u201D");
    row("risk:", 6, "missing");
    row("risk: ", 7, "missing");
    row(":high", 1, "missing");
    row("risk:high:low", 10, "missing");
    row("\"a\":b", 4, "\u201C:\u201D");
    row("lab and risk", 5, "\u201Cand\u201D");
    row("not lab", 1, "\u201Cnot\u201D");
    row("name contains lab", 6, "\u201Ccontains\u201D");
    row("risk", 1, "risk:");
    row("isempty(risk)", 1, "\u201Cisempty\u201D");
    row("(lab)", 1, "\u201C(\u201D");
    row("R&D", 2, "\u201C&\u201D");
    row("a || b", 3, "\u201C||\u201D");
    row("name !~ \"test\"", 6, "\u201C!~\u201D");
    row("\"lab", 5, "column 1");
    row("x 'lab", 7, "column 3");
    row("lab \"\"", 5, "quotes");
    row("- lab", 1, "missing");
    row("score:high", 7, "number");
    row("score:7d", 7, "number");
    row("lastSeen:7d", 10, "lastSeen");
    row("\U0001F4BB", 1, "\U0001F4BB");
    row("\"\U0001F4BB\" rsk:high", 5, "did you mean risk?"); // characters, not units
}

void TestPlainFilter::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const int, column);
    QFETCH(const QString, word);
    const PlainFilter filter = read(text);
    QVERIFY(filter.fault);
    QVERIFY(filter.terms.isEmpty());
    QCOMPARE(filter.fault->column, column);
    QVERIFY2(filter.fault->text.contains(u"Column %1:"_s.arg(column)), qPrintable(filter.fault->text));
    QVERIFY2(filter.fault->text.contains(word), qPrintable(filter.fault->text));
}

void TestPlainFilter::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    QTest::newRow("field") << u"lab rsk:high"_s << u"lab risk:high"_s;
    QTest::newRow("value") << u"risk:hgih -lab"_s << u"risk:high -lab"_s;
    QTest::newRow("value of two words") << u"band:hgihrisk"_s << u"band:highRisk"_s;
    QTest::newRow("star") << u"name:sea-*"_s << u"name:sea-"_s;
    QTest::newRow("field alone") << u"risk"_s << u"\"risk\""_s;
    QTest::newRow("equals") << u"risk == high"_s << u"risk : high"_s;
    QTest::newRow("and") << u"lab and risk:high"_s << u"lab  risk:high"_s;
    QTest::newRow("open quote") << u"\"lab"_s << u"\"lab\""_s;
}

void TestPlainFilter::repairs()
{
    QFETCH(QString, text);
    QFETCH(const QString, repaired);
    const PlainFilter filter = read(text);
    QVERIFY(filter.fault && filter.fault->replacement);
    text.replace(filter.fault->offset, filter.fault->length, *filter.fault->replacement);
    QCOMPARE(text, repaired);
    QVERIFY(!read(text).fault);
}

void TestPlainFilter::nearNamesFirst()
{
    const QStringList known{u"risk"_s, u"riskScore"_s, u"score"_s, u"band"_s};
    QCOMPARE(nearNames(u"RSK"_s, known), QStringList{u"risk"_s});
    QCOMPARE(nearNames(u"riks"_s, known).value(0), u"risk"_s);
    QCOMPARE(nearNames(u"riskscroe"_s, known).value(0), u"riskScore"_s);
    QVERIFY(nearNames(u"qq"_s, known).isEmpty());
    QVERIFY(nearNames(u"x"_s, known).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlainFilter)
#include "tst_plainfilter.moc"
