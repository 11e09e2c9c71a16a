#include "core/base/jsontext.h"
#include "core/base/jsonwriter.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <limits>
#include <string>

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
    void eachCharacterAtEachPlace()
    {
        for (int code = 0; code < 256; ++code) {
            const auto c = static_cast<char>(code);
            std::string escaped(1, c);
            if (c == '"' || c == '\\')
                escaped.insert(0, 1, '\\');
            else if (c == '\n' || c == '\r' || c == '\t')
                escaped = c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t";
            else if (code < 0x20)
                escaped = QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0')).toStdString();
            for (size_t length = 1; length <= 17; ++length) {
                for (size_t at = 0; at < length; ++at) {
                    std::string text(length, '\xff'); // beside it the largest byte, and none that is escaped
                    text[at] = c;
                    std::string expected = '"' + text + '"';
                    expected.replace(at + 1, 1, escaped);
                    std::string written;
                    appendJsonString(written, text);
                    QVERIFY2(written == expected, qPrintable(QString::number(code)));
                }
            }
        }
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
