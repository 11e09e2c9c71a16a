#include "core/defender/gziplines.h"

#include <QTest>

#include <zlib.h>

using namespace Trustgauge;

//! Export files as they arrive: in pieces of any size, packed or not, whole or not.
class TestGzipLines : public QObject
{
    Q_OBJECT

    static QByteArray packed(const QByteArray &text)
    {
        z_stream z{};
        if (deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            qFatal("zlib");
        QByteArray in = text;
        QByteArray out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(in.size()))), '\0');
        z.next_in = reinterpret_cast<Bytef *>(in.data());
        z.avail_in = static_cast<uInt>(in.size());
        z.next_out = reinterpret_cast<Bytef *>(out.data());
        z.avail_out = static_cast<uInt>(out.size());
        deflate(&z, Z_FINISH);
        out.truncate(static_cast<qsizetype>(z.total_out));
        deflateEnd(&z);
        return out;
    }
    struct Outcome
    {
        QByteArray text;
        Result<void> result;
        int pieces = 0;
        bool brokeALine = false;
    };
    static Outcome read(const QByteArray &file, qsizetype step)
    {
        Outcome out;
        GzipLines lines(QStringLiteral("part-0"), [&out](JsonText &text) -> Result<void> {
            out.text += QByteArray(text.view().data(), static_cast<qsizetype>(text.view().size()));
            ++out.pieces;
            return {};
        });
        for (qsizetype at = 0; at < file.size() && out.result; at += step) {
            out.brokeALine = out.brokeALine || (!out.text.isEmpty() && !out.text.endsWith('\n'));
            out.result = lines.feed(file.mid(at, step));
        }
        if (out.result)
            out.result = lines.end();
        return out;
    }

private slots:
    void pieces_data()
    {
        QTest::addColumn<qsizetype>("step");
        for (const qsizetype step : {1, 2, 3, 1'000, 1 << 20})
            QTest::addRow("%d bytes", static_cast<int>(step)) << step;
    }
    void pieces()
    {
        QFETCH(qsizetype, step);
        QByteArray text;
        for (int i = 0; i < 40'000; ++i)
            text += "{\"DeviceId\":\"device-" + QByteArray::number(i * 7919) + "\",\"CveId\":null}\n";
        const Outcome out = read(packed(text), step);
        QVERIFY(out.result.has_value());
        QCOMPARE(out.text, text);
        QVERIFY(!out.brokeALine);
        QVERIFY(out.pieces > 1); // not kept as a whole
        QCOMPARE(read(text, 10'000).text, text);
    }
    void withoutALastLineEnd()
    {
        const Outcome out = read(packed("{\"a\":1}\n{\"a\":2}"), 4);
        QVERIFY(out.result.has_value());
        QCOMPARE(out.text, QByteArray("{\"a\":1}\n{\"a\":2}"));
    }
    void emptyFiles()
    {
        QVERIFY(read({}, 1).result.has_value());
        const Outcome packedNothing = read(packed({}), 5);
        QVERIFY(packedNothing.result.has_value());
        QVERIFY(packedNothing.text.isEmpty());
    }
    void twoMembers()
    {
        const Outcome out = read(packed("{}\n") + packed("[]\n"), 7);
        QVERIFY(out.result.has_value());
        QCOMPARE(out.text, QByteArray("{}\n[]\n"));
    }
    void endsTooEarly()
    {
        QByteArray file = packed(QByteArray("{\"x\":\"0123456789\"}\n").repeated(100));
        file.chop(9);
        const Outcome out = read(file, 16);
        QVERIFY(!out.result);
        QCOMPARE(out.result.error().subject.english(), QStringLiteral("part-0"));
        QVERIFY(out.result.error().detail.english().contains(QStringLiteral("too early")));
    }
    void broken()
    {
        QByteArray file = packed(QByteArray("{\"x\":\"0123456789\"}\n").repeated(100));
        file[12] = static_cast<char>(file[12] ^ 0x55);
        file[13] = static_cast<char>(file[13] ^ 0x55);
        QVERIFY(!read(file, 16).result);
    }
    void lineThatDoesNotEnd()
    {
        const Outcome out = read(packed(QByteArray(64 << 20, 'x')), 4'096); // a bomb: 64 MB in some 64 KB
        QVERIFY(!out.result);
        QVERIFY(out.result.error().detail.english().contains(QStringLiteral("line longer")));
        QVERIFY(out.text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGzipLines)
#include "tst_gziplines.moc"
