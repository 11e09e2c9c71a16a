#include "core/base/jsonobjectreader.h"

#include <QTest>

using namespace Trustgauge;

//! One object with a text, a number, a switch, a word and an object of its own; what is wrong with it as lines.
class TestJsonObjectReader : public QObject
{
    Q_OBJECT

    struct Plate
    {
        QString name, word;
        int number = 0;
        bool isOn = false;
        int inner = 0;
    };

    //! \param quoted JSON, with ' for "
    static QStringList read(QByteArray quoted, size_t most, Plate &out)
    {
        const QByteArray json = quoted.replace('\'', '"');
        simdjson::dom::parser parser;
        const simdjson::padded_string padded(json.constData(), static_cast<size_t>(json.size()));
        JsonObjectReader in(QStringLiteral("a plate"), most);
        const QStringList words{QStringLiteral("one"), QStringLiteral("two")};
        JsonObjectReader::Value root;
        if (parser.parse(padded).get(root) != simdjson::SUCCESS)
            return {QStringLiteral("no JSON")};
        in.members(root, {}, {QStringLiteral("name"), QStringLiteral("number")},
                   [&](std::string_view key, const QString &path, const JsonObjectReader::Value &value) {
            if (key == "name")
                in.text(value, path, out.name);
            else if (key == "number")
                in.whole(value, path, 1, 10, out.number);
            else if (key == "on")
                in.flag(value, path, out.isOn);
            else if (key == "word")
                out.word = words.value(in.word(value, path, words).value_or(-1));
            else if (key == "inner")
                in.members(value, path, {QStringLiteral("depth")},
                           [&](std::string_view name, const QString &whole, const JsonObjectReader::Value &depth) {
                    if (name == "depth")
                        in.whole(depth, whole, 0, 3, out.inner);
                    return name == "depth";
                });
            else
                return false;
            return true;
        });
        QStringList lines;
        for (const JsonObjectReader::Fault &fault : in.faults())
            lines << QStringLiteral("%1: %2").arg(fault.key, fault.reason.english());
        return lines;
    }

private slots:
    void goodObject()
    {
        Plate out;
        QCOMPARE(read("{'name': 'ä', 'number': 7.0, 'on': true, 'word': 'two', 'inner': {'depth': 3}}", 9, out),
                 QStringList());
        QCOMPARE(out.name, QStringLiteral("\u00e4"));
        QCOMPARE(out.number, 7);
        QVERIFY(out.isOn);
        QCOMPARE(out.word, QStringLiteral("two"));
        QCOMPARE(out.inner, 3);
    }
    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const char *members, const QStringList &faults) {
            QTest::newRow(name) << QByteArray("{'name': 'a', 'number': 1") + members + '}' << faults;
        };
        row("unknown key", ", 'more': 1", {QStringLiteral("more: is not a key of a plate")});
        row("doubled key", ", 'name': 'b'", {QStringLiteral("name: is given twice")});
        row("unknown within", ", 'inner': {'depth': 1, 'more': 1}",
            {QStringLiteral("inner.more: is not a key of a plate")});
        row("missing within", ", 'inner': {}", {QStringLiteral("inner.depth: is missing")});
        row("no object within", ", 'inner': []", {QStringLiteral("inner: must be an object")});
        row("no switch", ", 'on': 1", {QStringLiteral("on: must be true or false")});
        row("no word of ours", ", 'word': 'three'", {QStringLiteral("word: must be one of one, two")});
        row("no word at all", ", 'word': 2", {QStringLiteral("word: must be one of one, two")});
        QTest::newRow("no object") << QByteArray("[]") << QStringList{QStringLiteral(": must be an object")};
        QTest::newRow("all of them") << QByteArray("{'name': 1, 'number': 1.5}")
                                     << QStringList{QStringLiteral("name: must be a text"),
                                                    QStringLiteral("number: must be a whole number from 1 to 10")};
        QTest::newRow("missing") << QByteArray(
            "{}") << QStringList{QStringLiteral("name: is missing"), QStringLiteral("number: is missing")};
        QTest::newRow("a key of any length")
            << QByteArray("{'name': 'a', 'number': 1, '") + QByteArray(500, 'k') + "': 1}"
            << QStringList{QString(80, u'k') + QStringLiteral("...: is not a key of a plate")};
        for (const char *number : {"0", "11", "-1", "1e300", "18446744073709551615", "'1'", "null"})
            QTest::addRow("number %s", number)
                << QByteArray("{'name': 'a', 'number': ") + number + '}'
                << QStringList{QStringLiteral("number: must be a whole number from 1 to 10")};
    }
    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, faults);
        Plate out;
        QCOMPARE(read(json, 9, out), faults);
    }
    void endsWithAsManyAsAreWanted()
    {
        Plate out;
        QCOMPARE(read("{'a': 1, 'b': 1, 'name': 'late'}", 1, out),
                 QStringList{QStringLiteral("a: is not a key of a plate")});
        QVERIFY(out.name.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonObjectReader)
#include "tst_jsonobjectreader.moc"
