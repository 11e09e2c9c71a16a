#include "core/fleet/distinctcves.h"

#include <QTest>

#include <map>
#include <random>

using namespace Trustgauge;

namespace {

std::string textOf(const std::vector<CveCounts::Entry> &entries)
{
    std::string out;
    for (const CveCounts::Entry &e : entries)
        out += (out.empty() ? "" : ";") + std::to_string(e.tenths) + ":" + std::to_string(e.count);
    return out;
}

std::string countsOf(const DistinctCves &cves, uint32_t device)
{
    std::vector<CveCounts::Entry> entries;
    cves.appendCounts(device, entries);
    return textOf(entries);
}

struct Row
{
    const char *id;
    int tenths;
    bool critical = false;
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Row>)

class TestDistinctCves : public QObject
{
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<std::vector<Row>>("rows");
        QTest::addColumn<QByteArray>("counts");
        using Rows = std::vector<Row>;
        QTest::newRow("none") << Rows{} << QByteArray();
        QTest::newRow("below 7.0 never counts") << Rows{{"CVE-2026-0001", 69}} << QByteArray();
        QTest::newRow("both ends") << Rows{{"CVE-2026-0001", 70}, {"CVE-2026-0002", 100}} << QByteArray("70:1;100:1");
        QTest::newRow("an id once, the highest counts")
            << Rows{{"CVE-2026-0001", 71}, {"CVE-2026-0001", 98}, {"CVE-2026-0001", 90}} << QByteArray("98:1");
        QTest::newRow("case does not matter")
            << Rows{{"cve-2026-0001", 98}, {"CVE-2026-0001", 98}, {"tvm-2020-0002", 70}, {"TVM-2020-0002", 70}}
            << QByteArray("70:1;98:1");
        QTest::newRow("leading zeros are another id")
            << Rows{{"CVE-2026-1234", 98}, {"CVE-2026-01234", 98}, {"CVE-2026-001234", 98}} << QByteArray("98:3");
        QTest::newRow("years tell apart") << Rows{{"CVE-2025-1234", 98}, {"CVE-2026-1234", 98}} << QByteArray("98:2");
        QTest::newRow("spellings that are no CVE")
            << Rows{{"CVE-1", 90}, {"CVE-2026-", 90}, {"CVE-2026-12345678", 90}, {"CVE-2O26-1234", 90}, {"x", 90}}
            << QByteArray("90:5");
        QTest::newRow("Critical without CVSS")
            << Rows{{"CVE-2026-0001", -1, true}, {"CVE-2026-0002", -1, false}} << QByteArray("255:1");
        QTest::newRow("a CVSS beats none")
            << Rows{{"CVE-2026-0001", -1, true}, {"CVE-2026-0001", 50, true}} << QByteArray();
        QTest::newRow("in either order") << Rows{{"CVE-2026-0001", 50, true}, {"CVE-2026-0001", -1, true}}
                                         << QByteArray();
        QTest::newRow("Critical on one of its rows")
            << Rows{{"CVE-2026-0001", -1, false}, {"CVE-2026-0001", -1, true}} << QByteArray("255:1");
    }
    void counts()
    {
        QFETCH(std::vector<Row>, rows);
        QFETCH(QByteArray, counts);
        DistinctCves cves;
        for (const Row &row : rows)
            cves.add(3, row.id, row.tenths, row.critical);
        cves.finish();
        QCOMPARE(QByteArray::fromStdString(countsOf(cves, 3)), counts);
        QCOMPARE(countsOf(cves, 2), std::string());
        QCOMPARE(countsOf(cves, 4), std::string());
    }

    //! Mixed rows of many devices, compared with plain maps.
    void mixedRows_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("runLength");
        QTest::newRow("each row another device") << 200'000 << 1;
        QTest::newRow("runs that come back") << 200'000 << 17;
        QTest::newRow("more pairs than are kept apart") << 2'500'000 << 3;
    }
    void mixedRows()
    {
        QFETCH(int, rows);
        QFETCH(int, runLength);
        constexpr uint32_t devices = 97;
        constexpr size_t ids = 4000;
        std::vector<std::string> names;
        for (size_t i = 0; i < ids; ++i)
            names.push_back(i % 50 == 0 ? "TVM-2020-" + std::to_string(i) : "CVE-2024-" + std::to_string(1000 + i));
        std::mt19937 random(7);
        DistinctCves cves;
        std::map<uint32_t, std::map<size_t, int>> best;
        uint32_t device = 0;
        for (int row = 0; row < rows; ++row) {
            if (row % runLength == 0)
                device = static_cast<uint32_t>(random() % devices);
            const size_t id = random() % ids;
            const int tenths = static_cast<int>(60 + random() % 41);
            cves.add(device, names[id], tenths, false);
            int &known = best[device][id];
            known = std::max(known, tenths);
        }
        cves.finish();
        for (device = 0; device < devices; ++device) {
            CveCounts expected;
            for (const auto &[id, tenths] : best[device]) {
                if (tenths >= CveCounts::lowestTenths)
                    expected.add(static_cast<uint8_t>(tenths));
            }
            QCOMPARE(countsOf(cves, device), textOf(expected.entries()));
        }
    }

    void countsStopAtTheirLimit()
    {
        DistinctCves cves;
        for (int i = 0; i < 70'000; ++i)
            cves.add(0, "CVE-2026-" + std::to_string(100'000 + i), 95, false);
        cves.finish();
        QCOMPARE(countsOf(cves, 0), std::string("95:65535"));
    }
};

QTEST_GUILESS_MAIN(TestDistinctCves)

#include "tst_distinctcves.moc"
