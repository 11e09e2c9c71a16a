#include "support/adddevice.h"
#include "support/testfleet.h"
#include "ui/models/fleetarrangement.h"
#include "ui/models/fleetcolumns.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestFleetFilter : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsAmongMany();
    void byBandAndRows();
    void byMove();
    void sortsEveryColumn_data();
    void sortsEveryColumn();
    void equalValuesKeepIdOrder();
    void furtherColumnsDecideBetweenEqualRows();
};

namespace {

ScoreTablePtr someFleet()
{
    Device a = TestFleet::cleanDevice("aa01", "FIN-LT-0312");
    a.riskScore = "High";
    a.deviceGroup = "Lab 2";
    Device b = TestFleet::cleanDevice("bb02", "srv-sql-02.contoso.com");
    b.tags = "vip;kiosk";
    b.avMode = "2";
    Device c = TestFleet::cleanDevice("cc03", "M\xC3\xBCller-PC");
    c.osPlatform = "macOS";
    Device d; // nothing is known of it
    d.machineId = "dd04";
    d.onboardingStatus = "Onboarded";
    return TestFleet::scored(TestFleet::fleetOf({a, b, c, d}));
}

} // namespace

void TestFleetFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("nothing asked") << u""_s << Rows{0, 1, 2, 3};
    QTest::newRow("name, any case") << u"fin-lt"_s << Rows{0};
    QTest::newRow("id") << u"bb02"_s << Rows{1};
    QTest::newRow("tag") << u"KIOSK"_s << Rows{1};
    QTest::newRow("group in quotes") << u"group:\"lab 2\""_s << Rows{0};
    QTest::newRow("not ascii, other case") << u"M\u00DCLLER"_s << Rows{2};
    QTest::newRow("os") << u"macos"_s << Rows{2};
    QTest::newRow("two words, both needed") << u"srv vip"_s << Rows{1};
    QTest::newRow("one of two missing") << u"srv lab"_s << Rows{};
    QTest::newRow("excluded") << u"-srv -fin"_s << Rows{2, 3};
    QTest::newRow("risk column") << u"risk:high"_s << Rows{0};
    QTest::newRow("antivirus column") << u"antivirus:disabled"_s << Rows{1};
    QTest::newRow("insufficient data") << u"sufficient = false"_s << Rows{3};
    QTest::newRow("a word that another contains") << u"onboarding:onboarded"_s << Rows{0, 1, 2, 3};
    QTest::newRow("not that word") << u"-onboarding:onboarded"_s << Rows{};
    QTest::newRow("key of a band") << u"band:moderateRisk"_s << Rows{0};
    QTest::newRow("number, not a part of one") << u"score:4"_s << Rows{};
    QTest::newRow("number") << u"score:41"_s << Rows{0};
    QTest::newRow("not that number") << u"-score:41"_s << Rows{1, 2, 3};
    QTest::newRow("unknown number") << u"inactiveDays:unknown"_s << Rows{3};
    QTest::newRow("unknown state") << u"exposure:none"_s << Rows{3}; // the API's None means unknown
    QTest::newRow("a comparison") << u"score > 40"_s << Rows{0};
    QTest::newRow("or") << u"os = macos or (tags has vip and not(risk = high))"_s << Rows{1, 2};
    QTest::newRow("no filter") << u"rsk > 40"_s << Rows{};
}

void TestFleetFilter::finds()
{
    QFETCH(const QString, text);
    QFETCH(const Rows, expected);
    FleetFilter filter;
    filter.text = text;
    QCOMPARE(*filteredRows(*someFleet(), filter), expected);
}

// So many that each core tests a part of them.
void TestFleetFilter::findsAmongMany()
{
    FleetBuilder builder;
    for (int i = 0; i < 150'001; ++i) {
        Device device;
        device.machineId = QStringLiteral("%1").arg(i, 8, 10, QLatin1Char('0')).toStdString();
        device.deviceName = i % 7 == 0 ? "seventh" : "other";
        addDevice(builder, device);
    }
    const ScoreTablePtr scores = TestFleet::scored(builder.build(parseTimestamp("2026-06-15T12:00:00Z")));
    FleetFilter filter;
    filter.text = u"seventh -99"_s;
    Rows expected;
    for (uint32_t row = 0; row < scores->size(); ++row) {
        if (row % 7 == 0 && !QString::number(row).contains(u"99"))
            expected.push_back(row);
    }
    QCOMPARE(*filteredRows(*scores, filter), expected);
}

void TestFleetFilter::byBandAndRows()
{
    const ScoreTablePtr scores = someFleet();
    FleetFilter filter;
    filter.band = Band::ModerateRisk; // risk High alone is 41.25
    QCOMPARE(*filteredRows(*scores, filter), Rows{0});
    filter = {};
    filter.insufficientOnly = true;
    QCOMPARE(*filteredRows(*scores, filter), Rows{3});
    filter = {};
    filter.rows = std::make_shared<const Rows>(Rows{1, 2, 99}); // row 99 does not exist
    filter.text = u"srv"_s;
    QCOMPARE(*filteredRows(*scores, filter), Rows{1});
}

//! The devices of a cell of the migration matrix, and of its sums.
void TestFleetFilter::byMove()
{
    const ScoreTablePtr before = someFleet(); // 41, 21, 0, and one without sufficient data
    Profile edited;
    edited.weights[indexOf(Indicator::RiskHigh)] = 100; // 100 x 75 / 145 = 52, 28 x 75 / 145 = 14
    const ScoreTablePtr after = TestFleet::scored(before->index()->fleet(), edited);
    const auto moderate = indexOf(Band::ModerateRisk), low = indexOf(Band::LowRisk),
               trusted = indexOf(Band::Trustworthy);
    const auto found = [&](const PlaceMove &move, const QString &text = {}) {
        FleetFilter filter;
        filter.move = move;
        filter.text = text;
        const auto ranks = std::make_shared<const FleetRanks>(before->index()->fleet());
        return *arranged(after, ranks, {FleetColumn::Device, Qt::AscendingOrder, {}, filter}, before).rows;
    };
    QCOMPARE(found({low, trusted}), Rows{1});
    QCOMPARE(found({moderate, moderate}), Rows{0});
    QCOMPARE(found({moderate, low}), Rows{});
    QCOMPARE(found({{}, trusted}).size(), size_t{2});
    QCOMPARE(found({low, {}}), Rows{1});
    QCOMPARE(found({insufficientPlace, insufficientPlace}), Rows{3});
    QCOMPARE(found({{}, {}, true}).size(), size_t{2});
    QCOMPARE(found({{}, {}, true}, u"srv"_s), Rows{1}); // a text narrows it

    FleetFilter alone;
    alone.move = PlaceMove{low, low};
    QCOMPARE(filteredRows(*before, alone).value_or(Rows()), Rows{1}); // without an edit nothing moves
}

void TestFleetFilter::sortsEveryColumn_data()
{
    QTest::addColumn<int>("column");
    for (int i = 0; i < usualColumnCount; ++i)
        QTest::newRow(qPrintable(columnKey(static_cast<FleetColumn>(i)))) << i;
}

void TestFleetFilter::sortsEveryColumn()
{
    QFETCH(const int, column);
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(500));
    const auto ranks = std::make_shared<const FleetRanks>(scores->index()->fleet());
    FleetOrder order;
    order.column = static_cast<FleetColumn>(column);
    order.direction = Qt::AscendingOrder;
    const RowsPtr up = arranged(scores, ranks, order).rows;
    order.direction = Qt::DescendingOrder;
    const RowsPtr down = arranged(scores, ranks, order).rows;
    QCOMPARE(up->size(), scores->size());
    QCOMPARE(down->size(), scores->size());
    const QString first = cellText(*scores, up->front(), order.column);
    QCOMPARE(cellText(*scores, down->back(), order.column), first);
    if (order.column == FleetColumn::Score) {
        for (size_t i = 1; i < down->size(); ++i)
            QVERIFY(scores->score((*down)[i - 1]).exact >= scores->score((*down)[i]).exact);
    }
}

void TestFleetFilter::equalValuesKeepIdOrder()
{
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(50));
    const auto ranks = std::make_shared<const FleetRanks>(scores->index()->fleet());
    FleetOrder order;
    order.column = FleetColumn::Group;
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        order.direction = direction;
        const RowsPtr rows = arranged(scores, ranks, order).rows;
        for (size_t i = 1; i < rows->size(); ++i) {
            if (cellText(*scores, (*rows)[i - 1], order.column) == cellText(*scores, (*rows)[i], order.column))
                QVERIFY((*rows)[i - 1] < (*rows)[i]);
        }
    }
}

void TestFleetFilter::furtherColumnsDecideBetweenEqualRows()
{
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(500));
    const auto ranks = std::make_shared<const FleetRanks>(scores->index()->fleet());
    FleetOrder order;
    order.column = FleetColumn::Band;
    order.direction = Qt::DescendingOrder;
    order.filter.text = u"-nothing-like-this"_s;
    order.then = {{FleetColumn::Risk, Qt::AscendingOrder}, {FleetColumn::Device, Qt::DescendingOrder}};
    const RowsPtr rows = arranged(scores, ranks, order).rows;
    QCOMPARE(rows->size(), scores->size());
    Rows expected = orderedRows(*scores, *ranks, FleetColumn::Device, Qt::DescendingOrder);
    const Rows byRisk = orderedRows(*scores, *ranks, FleetColumn::Risk, Qt::AscendingOrder);
    const Rows byBand = orderedRows(*scores, *ranks, FleetColumn::Band, Qt::DescendingOrder, SameBand::Equal);
    // Places of equal cells are made equal, so that only the values count.
    const auto places = [&scores](const Rows &sorted, FleetColumn column) {
        std::vector<size_t> out(sorted.size());
        for (size_t i = 1; i < sorted.size(); ++i) {
            const bool same = cellText(*scores, sorted[i], column) == cellText(*scores, sorted[i - 1], column);
            out[sorted[i]] = same ? out[sorted[i - 1]] : i;
        }
        return out;
    };
    const auto band = places(byBand, FleetColumn::Band);
    const auto risk = places(byRisk, FleetColumn::Risk);
    std::stable_sort(expected.begin(), expected.end(), [&](uint32_t a, uint32_t b) {
        return band[a] != band[b] ? band[a] < band[b] : risk[a] < risk[b];
    });
    QCOMPARE(*rows, expected);
    QVERIFY(*rows != byBand);
}

QTEST_GUILESS_MAIN(TestFleetFilter)
#include "tst_fleetfilter.moc"
