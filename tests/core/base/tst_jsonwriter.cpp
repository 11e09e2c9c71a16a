#include "core/base/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <limits>

using namespace Trustgauge;

using Write = std::function<void(JsonWriter &)>;
Q_DECLARE_METATYPE(Write)

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<Write>("write");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nothing in it") << Write([](JsonWriter &json) { json.beginObject().endObject(); })
                                       << QByteArray("{}");
        QTest::newRow("members") << Write([](JsonWriter &json) {
            json.beginObject().key("a").number(-1).key("b").flag(true).key("c").null().key("d").flag(false).endObject();
        }) << QByteArray(R"({"a":-1,"b":true,"c":null,"d":false})");
        QTest::newRow("lists in a list") << Write([](JsonWriter &json) {
            json.beginList().beginList().endList().beginList().number(1).number(2).endList().number(3).endList();
        }) << QByteArray("[[],[1,2],3]");
        QTest::newRow("behind an object") << Write([](JsonWriter &json) {
            json.beginObject().key("a").beginObject().key("b").number(1).endObject().key("c").number(2).endObject();
        }) << QByteArray(R"({"a":{"b":1},"c":2})");
        QTest::newRow("texts are escaped") << Write([](JsonWriter &json) {
            json.beginList().text("a\"\\\n\x01").text(QStringLiteral("\u00e4\U0001F600")).endList();
        }) << QByteArray("[\"a\\\"\\\\\\n\\u0001\",\"\xc3\xa4\xf0\x9f\x98\x80\"]");
        QTest::newRow("an empty text is null")
            << Write([](JsonWriter &json) { json.beginList().textOrNull("").textOrNull("a").text("").endList(); })
            << QByteArray(R"([null,"a",""])");
        QTest::newRow("largest and smallest") << Write([](JsonWriter &json) {
            json.beginList()
                .number(std::numeric_limits<int64_t>::max())
                .number(std::numeric_limits<int64_t>::min())
                .endList();
        }) << QByteArray("[9223372036854775807,-9223372036854775808]");
        QTest::newRow("lines") << Write([](JsonWriter &json) {
            json.beginList().onNewLine().number(1).onNewLine().number(2).onNewLine().endList();
        }) << QByteArray("[\n1,\n2\n]");
        QTest::newRow("no lines") << Write([](JsonWriter &json) { json.beginList().onNewLine().endList(); })
                                  << QByteArray("[\n]");
        QTest::newRow("members written before") << Write([](JsonWriter &json) {
            std::string members;
            JsonWriter(members).key("b").number(2).key("c").number(3);
            json.beginObject().key("a").number(1).json(members).key("d").number(4).endObject();
        }) << QByteArray(R"({"a":1,"b":2,"c":3,"d":4})");
        QTest::newRow("a decimal of ours")
            << Write([](JsonWriter &json) { json.beginObject().key("a").json("40.5").endObject(); })
            << QByteArray(R"({"a":40.5})");
    }
    void writes()
    {
        QFETCH(Write, write);
        QFETCH(QByteArray, written);
        std::string out = "before ";
        JsonWriter json(out);
        write(json);
        QCOMPARE(QByteArray::fromStdString(out), "before " + written);
        QVERIFY(!QJsonDocument::fromJson(written).isNull());
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
