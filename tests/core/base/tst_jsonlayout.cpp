#include "core/base/jsonlayout.h"

#include <QTest>

using namespace Trustgauge;

class TestJsonLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyTokenStays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("laidOut");
        QTest::newRow("empty object") << QByteArray(" { } ") << QByteArray("{}");
        QTest::newRow("empty list") << QByteArray("[\n]") << QByteArray("[]");
        QTest::newRow("order and numbers") << QByteArray("{\"b\":1.50e3,\"a\":[1,{\"x\":null}],\"n\":-0}")
                                           << QByteArray("{\n  \"b\": 1.50e3,\n  \"a\": [\n    1,\n    {\n"
                                                         "      \"x\": null\n    }\n  ],\n  \"n\": -0\n}");
        QTest::newRow("texts") << QByteArray("{\"a{,:}[]\":\"q\\\"\\\\\",\"b\":\"  \\u0041 ü\"}")
                               << QByteArray("{\n  \"a{,:}[]\": \"q\\\"\\\\\",\n  \"b\": \"  \\u0041 ü\"\n}");
        QTest::newRow("no JSON at all") << QByteArray("}],\"x") << QByteArray("\n}\n],\n\"x");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void everyTokenStays()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, laidOut);
        QCOMPARE(QByteArray::fromStdString(laidOutJson(std::string_view(json.constData(), size_t(json.size())), 1000)),
                 laidOut);
    }
    void isCutBetweenCharacters()
    {
        const std::string json = "\"aaüüüü\"";
        for (size_t longest = 0; longest <= json.size(); ++longest) {
            const std::string out = laidOutJson(json, longest);
            QVERIFY(out.size() <= longest);
            QVERIFY(!QString::fromStdString(out).contains(QChar(0xFFFD)));
        }
        QCOMPARE(laidOutJson(json, json.size()), json);
    }
    void depthIsBounded()
    {
        constexpr size_t depth = 1000;
        const std::string json = std::string(depth, '[') + '1' + std::string(depth, ']');
        QVERIFY(laidOutJson(json, size_t{1} << 20).size() < depth * 2 * 70);
    }
};

QTEST_APPLESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
