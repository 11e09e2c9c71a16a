#include "core/fleet/idcolumn.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace Trustgauge;

namespace {

const char *const hex40 = "0123456789abcdef0123456789abcdef01234567";

//! Ids of every kind the service has sent, and some it never should.
std::vector<std::string> mixedIds(size_t count)
{
    std::mt19937 random(11);
    const auto digits = [&random](size_t size, const char *alphabet, size_t letters) {
        std::string out(size, '\0');
        for (char &letter : out)
            letter = alphabet[random() % letters];
        return out;
    };
    std::map<std::string, bool> seen{{"", true}};
    std::vector<std::string> ids;
    while (ids.size() < count) {
        const auto anyId = [&] {
            switch (random() % 5) {
            case 0:
                return digits(40, "0123456789ABCDEF", 16);
            case 1:
                return digits(1 + random() % 60, "abcxyz-_.", 9);
            case 2:
                return digits(39 + random() % 3, "0123456789abcdef", 16);
            default:
                return digits(40, "0123456789abcdef", 16);
            }
        };
        const std::string id = anyId();
        if (seen.emplace(id, true).second)
            ids.push_back(id);
    }
    return ids;
}

IdColumn columnOf(const std::vector<std::string> &ids)
{
    IdColumn column;
    for (const std::string &id : ids)
        column.append(IdColumn::Probe(id));
    return column;
}

int sign(int value)
{
    return (value > 0) - (value < 0);
}

} // namespace

class TestIdColumn : public QObject
{
    Q_OBJECT

private slots:
    void packs_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<bool>("packed");
        QTest::newRow("40 hex digits") << QByteArray(hex40) << true;
        QTest::newRow("all zeros") << QByteArray(40, '0') << true;
        QTest::newRow("all f") << QByteArray(40, 'f') << true;
        QTest::newRow("capital digits are another id") << QByteArray(hex40).toUpper() << false;
        QTest::newRow("39 digits") << QByteArray(hex40).chopped(1) << false;
        QTest::newRow("41 digits") << QByteArray(hex40) + '0' << false;
        QTest::newRow("a letter behind f") << QByteArray(hex40).replace(39, 1, "g") << false;
        QTest::newRow("a byte above 127") << QByteArray(hex40).replace(0, 1, "\xff") << false;
        QTest::newRow("GUID") << QByteArray("11111111-2222-3333-4444-555555555555") << false;
        QTest::newRow("one letter") << QByteArray("x") << false;
        QTest::newRow("zero byte within") << QByteArray("a\0b", 3) << false;
    }
    void packs()
    {
        QFETCH(QByteArray, id);
        QFETCH(bool, packed);
        const std::string text = id.toStdString();
        QCOMPARE(IdColumn::Probe(text).packed.has_value(), packed);
        const IdColumn column = columnOf({text});
        QCOMPARE(std::string(column.at(0)), text);
        QVERIFY(column.equals(0, IdColumn::Probe(text)));
        QVERIFY(!column.equals(0, IdColumn::Probe(text + "0")));
    }

    void packedIdsTakeTwentyBytes()
    {
        std::mt19937 random(5);
        std::vector<std::string> ids;
        for (int i = 0; i < 1000; ++i) {
            std::string id(hex40);
            std::shuffle(id.begin(), id.end(), random);
            ids.push_back(id);
        }
        IdColumn column = columnOf(ids);
        column.shrink();
        QCOMPARE(column.allocatedBytes(), size_t{20'000});
    }

    void orderIsThatOfTheTexts()
    {
        const std::vector<std::string> ids = mixedIds(400);
        const IdColumn column = columnOf(ids);
        for (size_t a = 0; a < ids.size(); ++a) {
            QCOMPARE(std::string(column.at(a)), ids[a]);
            for (size_t b = 0; b < ids.size(); ++b) {
                QCOMPARE(column.less(a, b), ids[a] < ids[b]);
                QCOMPARE(sign(column.compare(a, IdColumn::Probe(ids[b]))), sign(ids[a].compare(ids[b])));
            }
        }
    }

    void sorts_data()
    {
        QTest::addColumn<bool>("mixed");
        QTest::newRow("packed ids only") << false;
        QTest::newRow("all kinds") << true;
    }
    void sorts()
    {
        QFETCH(bool, mixed);
        std::vector<std::string> ids = mixedIds(2000);
        if (!mixed) {
            std::erase_if(ids, [](const std::string &id) { return !IdColumn::Probe(id).packed; });
            for (char c = '0'; c <= '9'; ++c) { // alike in their first digits
                std::string id(40, '5');
                id.back() = c;
                ids.push_back(id);
            }
            std::shuffle(ids.begin(), ids.end(), std::mt19937(3));
        }
        const IdColumn column = columnOf(ids);
        std::vector<uint32_t> rows(ids.size());
        std::iota(rows.begin(), rows.end(), 0U);
        column.sort(rows);
        std::sort(ids.begin(), ids.end());
        for (size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(std::string(column.at(rows[i])), ids[i]);
    }

    void indexFindsEveryId()
    {
        const std::vector<std::string> ids = mixedIds(3000);
        IdColumn column;
        IdIndex index;
        QCOMPARE(index.find(column, IdColumn::Probe("a")), IdIndex::none);
        for (const std::string &id : ids) {
            const IdColumn::Probe probe(id);
            QCOMPARE(index.find(column, probe), IdIndex::none);
            column.append(probe);
            index.add(static_cast<uint32_t>(column.size() - 1), probe);
        }
        for (uint32_t row = 0; row < ids.size(); ++row)
            QCOMPARE(index.find(column, IdColumn::Probe(ids[row])), row);
        QCOMPARE(index.find(column, IdColumn::Probe("not there")), IdIndex::none);
    }

    void rowsOfAnotherColumn()
    {
        const std::vector<std::string> ids = mixedIds(50);
        const IdColumn from = columnOf(ids);
        IdColumn to;
        for (size_t row = ids.size(); row-- > 0;)
            to.append(from, row);
        for (size_t row = 0; row < ids.size(); ++row)
            QCOMPARE(std::string(to.at(row)), ids[ids.size() - 1 - row]);
    }
};

QTEST_GUILESS_MAIN(TestIdColumn)

#include "tst_idcolumn.moc"
