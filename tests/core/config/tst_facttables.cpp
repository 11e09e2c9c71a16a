#include "core/base/exitcodes.h"
#include "core/base/facttable.h"
#include "core/base/result.h"
#include "core/config/endpoints.h"
#include "core/config/vulnerabilitysource.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

enum class Metal { Iron, Copper, Zinc };

struct MetalRow
{
    Metal metal;
    const char *sign;
};

constexpr std::array whole{MetalRow{Metal::Iron, "Fe"}, MetalRow{Metal::Copper, "Cu"}, MetalRow{Metal::Zinc, "Zn"}};
constexpr std::array lacksTheLast{MetalRow{Metal::Iron, "Fe"}, MetalRow{Metal::Copper, "Cu"}};
constexpr std::array swapped{MetalRow{Metal::Copper, "Cu"}, MetalRow{Metal::Iron, "Fe"}, MetalRow{Metal::Zinc, "Zn"}};
constexpr std::array oneTooMany{MetalRow{Metal::Iron, "Fe"}, MetalRow{Metal::Copper, "Cu"}, MetalRow{Metal::Zinc, "Zn"},
                                MetalRow{static_cast<Metal>(3), "Xx"}};
constexpr std::array sameSign{MetalRow{Metal::Iron, "Fe"}, MetalRow{Metal::Copper, "Cu"}, MetalRow{Metal::Zinc, "Fe"}};
constexpr std::array noSigns{MetalRow{Metal::Iron, ""}, MetalRow{Metal::Copper, ""}, MetalRow{Metal::Zinc, "Zn"}};

static_assert(isEnumerator<Metal::Zinc>() && !isEnumerator<static_cast<Metal>(3)>());
static_assert(!isEnumerator<static_cast<Metal>(-1)>());
static_assert(isCountOf<Metal, 3>() && !isCountOf<Metal, 2>() && !isCountOf<Metal, 4>());
static_assert(hasRowForEach(whole, &MetalRow::metal));
static_assert(!hasRowForEach(lacksTheLast, &MetalRow::metal));
static_assert(!hasRowForEach(swapped, &MetalRow::metal));
static_assert(!hasRowForEach(oneTooMany, &MetalRow::metal));
static_assert(isUniqueIn(whole, &MetalRow::sign) && !isUniqueIn(sameSign, &MetalRow::sign));
static_assert(isUniqueIn(noSigns, &MetalRow::sign));
static_assert(isGivenInAll(whole, &MetalRow::sign) && !isGivenInAll(noSigns, &MetalRow::sign));
static_assert(columnOf(whole, &MetalRow::metal).back() == Metal::Zinc);

} // namespace

class TestFactTables : public QObject
{
    Q_OBJECT

private slots:
    void everyEndpointHasAPathAndLimits_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < endpointFacts.size(); ++i)
            QTest::newRow(endpointFacts[i].key) << static_cast<int>(i);
    }

    void everyEndpointHasAPathAndLimits()
    {
        QFETCH(int, row);
        const EndpointFacts &facts = endpointFacts[static_cast<size_t>(row)];
        QVERIFY(facts.limit.perMinute > 0);
        QVERIFY(facts.limit.perHour >= facts.limit.perMinute);
        QVERIFY(facts.limit.perHour <= 60 * facts.limit.perMinute);
        const QString path = pathOf(facts.endpoint, u"a/b ?%1"_s);
        QVERIFY2(path.startsWith(u"/api/"_s), qPrintable(path));
        QVERIFY(!path.contains(u'?') && !path.contains(u' '));
        const bool isAboutOne = QLatin1StringView(facts.path).contains("%1"_L1);
        QCOMPARE(path.contains(u"a%2Fb%20%3F%251"_s), isAboutOne);
    }

    void everySourceIsAWordOfTheTenantsFile_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < sourceFacts.size(); ++i)
            QTest::newRow(sourceFacts[i].key) << static_cast<int>(i);
    }

    void everySourceIsAWordOfTheTenantsFile()
    {
        QFETCH(int, row);
        const SourceFacts &facts = sourceFacts[static_cast<size_t>(row)];
        QCOMPARE(keyOf(facts.source), QLatin1StringView(facts.key));
        QVERIFY(fromKey<VulnerabilitySource>(QLatin1StringView(facts.key).toString()) == facts.source);
        if (facts.fallback) {
            QVERIFY(*facts.fallback != facts.source);
            QVERIFY(factsOf(*facts.fallback).endpoint.has_value());
        }
    }

    void changesAreNoChoiceOfATenant()
    {
        QVERIFY(!fromKey<VulnerabilitySource>(QLatin1StringView(changesSource.key).toString()));
        QVERIFY(changesSource.endpoint == Endpoint::VulnerabilityChanges);
    }

    void changesAreBroughtToWholeListsOnly_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("whole");
        QTest::newRow("per device") << u"perDevice"_s << false;
        QTest::newRow("bulk") << u"bulk"_s << true;
        QTest::newRow("export") << u"export"_s << true;
        QTest::newRow("auto") << u"auto"_s << true;
        QTest::newRow("none") << u"none"_s << false;
    }

    void changesAreBroughtToWholeListsOnly()
    {
        QFETCH(QString, word);
        QFETCH(bool, whole);
        QCOMPARE(readsWholeLists(fromKey<VulnerabilitySource>(word).value()), whole);
    }

    void everyErrorHasAnExitCodeOfTheTable_data()
    {
        static_assert(isCountOf<ErrorCode, static_cast<size_t>(ErrorCode::Cancelled) + 1>());
        QTest::addColumn<int>("error");
        for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i)
            QTest::addRow("%d", i) << i;
    }

    void everyErrorHasAnExitCodeOfTheTable()
    {
        QFETCH(int, error);
        const int code = exitCode(static_cast<ErrorCode>(error));
        QVERIFY(code != exitDone);
        QVERIFY(std::any_of(exitCodeFacts.begin(), exitCodeFacts.end(),
                            [code](const ExitCodeFacts &facts) { return facts.code == code; }));
    }

    void theGraverExitCodeIsGiven()
    {
        const QList<int> gravestFirst{130, 1, 2, 3, 4, 6, 5, 0};
        QCOMPARE(qsizetype(exitCodeFacts.size()), gravestFirst.size());
        for (qsizetype i = 0; i < gravestFirst.size(); ++i) {
            QCOMPARE(exitCodeFacts[static_cast<size_t>(i)].code, gravestFirst[i]);
            for (qsizetype j = i; j < gravestFirst.size(); ++j) {
                QCOMPARE(worseExitCode(gravestFirst[i], gravestFirst[j]), gravestFirst[i]);
                QCOMPARE(worseExitCode(gravestFirst[j], gravestFirst[i]), gravestFirst[i]);
            }
        }
        QCOMPARE(QSet<int>(gravestFirst.begin(), gravestFirst.end()).size(), gravestFirst.size());
    }
};

QTEST_GUILESS_MAIN(TestFactTables)
#include "tst_facttables.moc"
