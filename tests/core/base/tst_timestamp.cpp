#include "core/base/timestamp.h"

#include <QTest>

using namespace Trustgauge;

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown"); // empty: unreadable
        QTest::newRow("seven digits") << QByteArray("2025-04-02T02:51:16.2059102Z")
                                      << QByteArray("2025-04-02T02:51:16.205Z");
        QTest::newRow("no fraction") << QByteArray("2025-04-02T02:51:16Z") << QByteArray("2025-04-02T02:51:16.000Z");
        QTest::newRow("no zone is UTC") << QByteArray("2025-04-02T02:51:16.5")
                                        << QByteArray("2025-04-02T02:51:16.500Z");
        QTest::newRow("offset") << QByteArray("2025-04-02T02:51:16+02:30") << QByteArray("2025-04-02T00:21:16.000Z");
        QTest::newRow("blank between") << QByteArray("2025-10-06 22:45:00.1") << QByteArray("2025-10-06T22:45:00.100Z");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << QByteArray("2024-02-29T00:00:00.000Z");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999Z")
                                     << QByteArray("1969-12-31T23:59:59.999Z");
        QTest::newRow("date only") << QByteArray("2025-10-06") << QByteArray("2025-10-06T00:00:00.000Z");
        QTest::newRow("year 1") << QByteArray("0001-01-01T00:00:00Z") << QByteArray();
        QTest::newRow("no leap day") << QByteArray("2025-02-29T00:00:00Z") << QByteArray();
        QTest::newRow("leap day of a century") << QByteArray("2000-02-29") << QByteArray("2000-02-29T00:00:00.000Z");
        QTest::newRow("no leap day of a century") << QByteArray("1900-02-29") << QByteArray();
        QTest::newRow("last day of a month") << QByteArray("2025-04-30") << QByteArray("2025-04-30T00:00:00.000Z");
        QTest::newRow("day 31 of 30") << QByteArray("2025-04-31") << QByteArray();
        QTest::newRow("day 0") << QByteArray("2025-04-00") << QByteArray();
        QTest::newRow("month 0") << QByteArray("2025-00-10") << QByteArray();
        QTest::newRow("month 13") << QByteArray("2025-13-10") << QByteArray();
        QTest::newRow("long ago") << QByteArray("0002-01-01") << QByteArray("0002-01-01T00:00:00.000Z");
        QTest::newRow("far ahead") << QByteArray("9999-12-31T23:59:59Z") << QByteArray("9999-12-31T23:59:59.000Z");
        QTest::newRow("hour 24") << QByteArray("2025-02-20T24:00:00Z") << QByteArray();
        QTest::newRow("text behind") << QByteArray("2025-02-20T00:00:00Zx") << QByteArray();
        QTest::newRow("words") << QByteArray("yesterday") << QByteArray();
        QTest::newRow("empty") << QByteArray("") << QByteArray();
        QTest::newRow("dot without digits") << QByteArray("2025-02-20T00:00:00.Z") << QByteArray();
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        const Ticks ticks = parseTimestamp(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(formatMilliseconds(ticks)), shown);
    }
    void keepsTheSeventhDigit()
    {
        QCOMPARE(parseTimestamp("1970-01-01T00:00:00.0000001Z"), Ticks{1});
        QCOMPARE(parseTimestamp("1970-01-01T00:00:00.00000019Z"), Ticks{1});
    }
    void writesWholeSeconds()
    {
        QCOMPARE(formatSeconds(parseTimestamp("2025-04-02T02:51:16.9Z")), std::string("2025-04-02T02:51:16Z"));
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
