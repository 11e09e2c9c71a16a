#include "core/base/calltally.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Calls counted by endpoint and outcome.
class TestCallTally : public QObject
{
    Q_OBJECT

    const QDateTime m_at = QDateTime::fromString(u"2026-06-01T08:00:00Z"_s, Qt::ISODate);

private slots:
    void countsAlikeTogether()
    {
        CallTally tally;
        const QString id(40, u'a');
        tally.add(u"GET"_s, u"h"_s, u"/api/machines/"_s + id, u"HTTP 200"_s, 10, m_at);
        tally.add(u"GET"_s, u"h"_s, u"/api/machines/"_s + QString(40, u'b'), u"HTTP 200"_s, 30, m_at.addSecs(5));
        tally.add(u"GET"_s, u"h"_s, u"/api/machines/"_s + id, u"HTTP 429"_s, 1, m_at);
        tally.add(u"GET"_s, u"h"_s, u"/api/machines"_s, u"HTTP 200"_s, 1, m_at);
        const QList<CallCount> expected{{u"GET h/api/machines"_s, u"HTTP 200"_s, 1, 1, m_at},
                                        {u"GET h/api/machines/{id}"_s, u"HTTP 200"_s, 2, 40, m_at.addSecs(5)},
                                        {u"GET h/api/machines/{id}"_s, u"HTTP 429"_s, 1, 1, m_at}};
        QCOMPARE(tally.counts(), expected);
    }
    void idsOfAllKinds_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<bool>("isId");
        QTest::newRow("GUID") << u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s << true;
        QTest::newRow("number") << u"42"_s << true;
        QTest::newRow("CVE") << u"CVE-2026-1"_s << true;
        QTest::newRow("file") << QString(60, u'x') << true;
        QTest::newRow("version") << u"v2.0"_s << false;
        QTest::newRow("endpoint") << u"SoftwareVulnerabilitiesByMachine"_s << false;
    }
    void idsOfAllKinds()
    {
        QFETCH(const QString, segment);
        QFETCH(const bool, isId);
        CallTally tally;
        tally.add(u"GET"_s, u"h"_s, u"/"_s + segment, u"HTTP 200"_s, 1, m_at);
        QCOMPARE(tally.counts().constFirst().endpoint, u"GET h/"_s + (isId ? u"{id}"_s : segment));
    }
    void isBounded()
    {
        CallTally tally(3);
        for (int i = 0; i < 100; ++i)
            tally.add(u"GET"_s, u"h"_s, u"/a%1x"_s.arg(i), u"HTTP 200"_s, 1, m_at);
        const QList<CallCount> counts = tally.counts();
        QCOMPARE(counts.size(), 4);
        qint64 calls = 0;
        for (const CallCount &count : counts)
            calls += count.calls;
        QCOMPARE(calls, 100);
    }
};

QTEST_APPLESS_MAIN(TestCallTally)
#include "tst_calltally.moc"
