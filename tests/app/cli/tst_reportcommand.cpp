#include "support/childprocess.h"
#include "support/storedpast.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Trustgauge;
using TestSupport::Ended;
using namespace Qt::StringLiterals;

namespace {

Ended run(const QStringList &words)
{
    return TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), QStringList(u"report"_s) + words);
}

//! A page as read by a parser.
struct Page
{
    QString fault; //!< empty: well-formed
    QStringList elements;
    QHash<QString, QList<QStringList>> tables; //!< by section: rows of plain values
    QHash<QString, QString> texts;             //!< by section
    QStringList links;                         //!< what it would load or lead to
};

Page parsed(QByteArray html)
{
    // What HTML allows and XML does not.
    html.replace("<!DOCTYPE html>", "").replace("<br>", "<br/>");
    const QString text = QString::fromUtf8(html).replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    QXmlStreamReader xml(text);
    Page page;
    QString section, cell, value;
    bool isInCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name().toString();
        if (xml.isStartElement()) {
            page.elements << name;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == u"href" || attribute.name() == u"src" || attribute.name().startsWith(u"on"))
                    page.links << attribute.value().toString();
            }
            if (name == u"section" || name == u"header")
                section = name == u"header" ? name : xml.attributes().value(u"id"_s).toString();
            else if (name == u"tr")
                page.tables[section] << QStringList();
            else if (name == u"th" || name == u"td")
                isInCell = true;
            else if (name == u"data")
                value = xml.attributes().value(u"value"_s).toString();
        } else if (xml.isCharacters()) {
            page.texts[section] += xml.text().toString();
            if (isInCell)
                cell += xml.text();
        } else if (xml.isEndElement() && (name == u"th" || name == u"td")) {
            page.tables[section].last() << (value.isEmpty() ? cell : value);
            isInCell = false;
            cell.clear();
            value.clear();
        }
    }
    if (xml.hasError())
        page.fault = u"%1 at %2: %3"_s.arg(xml.errorString())
                         .arg(xml.characterOffset())
                         .arg(text.mid(xml.characterOffset() - 60, 90));
    return page;
}

} // namespace

//! `report`, read by a parser for its figures.
class TestReportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    QByteArray reportOf(const QStringList &more = {}, const QString &store = u"s.db"_s) const
    {
        const Ended ended = run(QStringList{u"--html"_s, u"-"_s, u"--store"_s, file(store)} + more);
        return ended.code == 0 ? ended.out : QByteArray::number(ended.code) + ended.error;
    }
    QString policyFile() const
    {
        QFile out(file(u"policy.json"_s));
        const QByteArray json = QByteArray(
                                    "{'schema':'trustgauge/policy/1','name':'<b>P','rules':[{'when':'risk = high',"
                                    "'action':'Block & ask','note':'n'}],'otherwise':'Allow'}")
                                    .replace('\'', '"');
        if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
            qFatal("no file");
        return out.fileName();
    }

private slots:
    void initTestCase()
    {
        QList<Device> before = devicesAtRisk(6, 2), now = devicesAtRisk(6, 3);
        now[0].deviceName = "<script>alert('x')</script>\u202e";
        now[0].deviceGroup = "A & \"B\"";
        now[5].healthStatus = "Odd<i>";
        before.removeLast();
        QVERIFY(storePast(file(u"s.db"_s), file(u"tenants.json"_s),
                          {{"2026-08-01T12:00:00Z", before}, // too old for the trend
                           {"2026-11-26T12:00:00Z", before},
                           {"2026-11-28T10:00:00Z", before, CycleState::Partial},
                           {"2026-11-28T11:00:00Z", before},
                           {"2026-11-28T12:00:00Z", now}}));
        QVERIFY(storePast(file(u"one.db"_s), file(u"tenants.json"_s), {{"2026-11-28T12:00:00Z", now}}));
        QVERIFY(storePast(file(u"partial.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-28T12:00:00Z", now, CycleState::Partial}}));
    }

    void isSelfContained()
    {
        const QByteArray html = reportOf({u"--policy"_s, policyFile()});
        const Page page = parsed(html);
        QCOMPARE(page.fault, QString());
        for (const char *element : {"script", "link", "img", "iframe", "object", "form"})
            QVERIFY2(!page.elements.contains(QString::fromLatin1(element)), element);
        for (const QString &link : page.links)
            QVERIFY2(link.startsWith(u'#'), qPrintable(link));
        QVERIFY(
            html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"));
        QVERIFY(!html.contains("url(") && !html.contains("@import") && !html.contains(" style="));
        QVERIFY(html.contains("&lt;script&gt;alert"));
        QVERIFY(!html.contains("\u202e"));
        QVERIFY(page.texts[u"devices"_s].contains(u"A & \"B\""_s));
    }

    void figures()
    {
        const Page page = parsed(reportOf());
        const QString head = page.texts[u"header"_s];
        QVERIFY2(head.contains(u"Contoso"_s) && head.contains(u"2026-11-28 12:00:00 UTC"_s)
                     && head.contains(u"46c458319cea"_s) && head.contains(u"Complete cycle"_s)
                     && head.contains(u"none: every device"_s),
                 qPrintable(head));
        // Three at high risk: 45.75 + 11; the others 4.5 + 11.
        const QList<QStringList> bands = page.tables[u"bands"_s];
        QCOMPARE(bands[1].first(2), QStringList({u"Trustworthy"_s, u"0–20"_s}));
        QCOMPARE(bands[1][2], u"3"_s);
        QCOMPARE(bands[1].last(), u"0"_s);
        QCOMPARE(bands[3][2], u"3"_s);
        QCOMPARE(bands[3].last(), u"1"_s);
        QCOMPARE(bands[6][0], u"Insufficient data"_s);
        const QList<QStringList> scores = page.tables[u"histogram-table"_s];
        QCOMPARE(scores.size(), 3);
        QCOMPARE(scores[2], QStringList({u"57"_s, u"Moderate Risk"_s, u"3"_s}));
        const QList<QStringList> days = page.tables[u"trend-table"_s];
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[1].first(5), QStringList({u"2026-11-26"_s, u"Complete"_s, u"3"_s, u"0"_s, u"2"_s}));
        QCOMPARE(days[2].first(5), QStringList({u"2026-11-28"_s, u"Complete"_s, u"3"_s, u"0"_s, u"3"_s}));
        const QList<QStringList> worst = page.tables[u"devices"_s];
        QCOMPARE(worst.size(), 7);
        QVERIFY(worst[1][0].contains(u"d000"_s));
        QCOMPARE(worst[1].mid(2, 2), QStringList({u"57"_s, u"56.75"_s}));
        QCOMPARE(worst[1].mid(5), QStringList({u"41.25"_s, u"4.5"_s, u"0"_s, u"0"_s, u"0"_s, u"10"_s, u"1"_s}));
        QCOMPARE(page.tables[u"coverage"_s][5].first(3), QStringList({u"Health"_s, u"5"_s, u"1"_s}));
        QVERIFY(page.texts[u"coverage"_s].contains(u"Odd<i>"_s));
        const QList<QStringList> weights = page.tables[u"profile"_s];
        QCOMPARE(weights[3], QStringList({u"riskHigh"_s, u"Risk"_s, u"Critical risk"_s, u"55"_s}));
        QVERIFY(weights.contains(QStringList({u"pillars.critical"_s, u"75"_s})));
        QVERIFY(weights.contains(QStringList({u"thresholds.cvss"_s, u"9.0"_s})));
        QVERIFY(!page.texts.contains(u"rehearsal"_s));
        QVERIFY(page.texts[u"cves"_s].contains(u"keeps no vulnerability records"_s));
    }

    void changes()
    {
        const QList<QStringList> rows = parsed(reportOf()).tables[u"changes"_s];
        QVERIFY(rows.contains(QStringList({u"are in a worse band"_s, u"1"_s})));
        QVERIFY(rows.contains(QStringList({u"have a higher score"_s, u"1"_s})));
        QVERIFY(rows.contains(QStringList({u"are new"_s, u"1"_s})));
        QVERIFY(rows.contains(QStringList({u"Device changed"_s, u"1"_s, u"41.25"_s, u"1"_s, u"0"_s})));
        QVERIFY(rows.contains(QStringList(
            {u"pc-d002"_s, u"15.5"_s, u"56.75"_s, u"41.25"_s, u"Trustworthy → Moderate Risk"_s, u"Device changed"_s})));
        QVERIFY(parsed(reportOf({}, u"one.db"_s)).texts[u"changes"_s].contains(u"no cycle before"_s));
    }

    //! A line in the trend must not look as if only the devices had changed.
    void tellsWhenTheProfileChanged()
    {
        QVERIFY(!parsed(reportOf()).texts[u"trend"_s].contains(u"another profile"_s));
        Profile stricter;
        stricter.weights[indexOf(Indicator::RiskHigh)] = 60;
        const QList<Device> devices = devicesAtRisk(6, 2);
        QVERIFY(storePast(file(u"two.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-25T12:00:00Z", devices},
                           {"2026-11-26T12:00:00Z", devices, CycleState::Complete, stricter},
                           {"2026-11-27T12:00:00Z", devices, CycleState::Complete, stricter},
                           {"2026-11-28T12:00:00Z", devices}}));
        const QString trend = parsed(reportOf({}, u"two.db"_s)).texts[u"trend"_s];
        QVERIFY2(trend.contains(u"Scored with another profile than the day before: 2026-11-26, 2026-11-28."_s),
                 qPrintable(trend));
    }

    //! Every figure is of the devices that match now.
    void filtered()
    {
        const Page page = parsed(reportOf({u"--filter"_s, u"risk = high and id != d000"_s}));
        QVERIFY(page.texts[u"header"_s].contains(u"risk = high and id != d000"_s));
        QVERIFY(page.texts[u"header"_s].contains(u"of 6 in this cycle"_s));
        QCOMPARE(page.tables[u"bands"_s][3][2], u"2"_s);
        const QList<QStringList> days = page.tables[u"trend-table"_s];
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[1].mid(2, 3), QStringList({u"1"_s, u"0"_s, u"1"_s})); // d002 was not at risk then
        QCOMPARE(days[2].mid(2, 3), QStringList({u"0"_s, u"0"_s, u"2"_s}));
        QCOMPARE(page.tables[u"devices"_s].size(), 3);
        QVERIFY(page.tables[u"changes"_s].contains(QStringList({u"are new"_s, u"0"_s})));
        const Page none = parsed(reportOf({u"--filter"_s, u"id == nobody"_s}));
        QCOMPARE(none.fault, QString());
        QVERIFY(none.texts[u"devices"_s].contains(u"No device"_s));
    }

    void rehearsal()
    {
        const Page page = parsed(reportOf({u"--policy"_s, policyFile()}));
        const QList<QStringList> rows = page.tables[u"rehearsal"_s];
        QCOMPARE(rows[1].first(2), QStringList({u"Block & ask"_s, u"3"_s}));
        QCOMPARE(rows[2].first(2), QStringList({u"Allow"_s, u"3"_s}));
        QCOMPARE(rows[4], QStringList({u"1"_s, u"risk = high"_s, u"Block & ask"_s, u"n"_s, u"3"_s}));
        QVERIFY(page.texts[u"rehearsal"_s].contains(u"Nothing is enforced"_s));
        QVERIFY(page.texts[u"rehearsal"_s].contains(u"<b>P"_s));
    }

    void language()
    {
        const QByteArray german = reportOf({u"--language"_s, u"de"_s});
        QVERIFY(german.contains("<html lang=\"de\""));
        QVERIFY(german.contains("Vertrauenswürdig"));
        QVERIFY(german.contains("<data value=\"56.75\">56,75</data>"));
        QVERIFY(reportOf().contains("<html lang=\"en\""));
        const QByteArray unknown = reportOf({u"--language"_s, u"tlh"_s});
        QVERIFY2(unknown.startsWith('2') && unknown.contains("choose one of: de, en, es, fr, ja"), unknown.constData());
    }

    void wholeOrNotAtAll()
    {
        const QString path = file(u"report.html"_s);
        const QStringList question{u"--store"_s, file(u"s.db"_s), u"--html"_s, path};
        QCOMPARE(run(question + QStringList{u"--filter"_s, u"risk ="_s}).code, 2);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(run(question).code, 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().endsWith("</html>\n"));
        QCOMPARE(run({u"--store"_s, file(u"s.db"_s)}).code, 2);
        QCOMPARE(run({u"--store"_s, file(u"s.db"_s), u"--html"_s, file(u"s.db"_s)}).code, 2);
        const Ended partial = run({u"--store"_s, file(u"partial.db"_s), u"--html"_s, u"-"_s});
        QCOMPARE(partial.code, 5);
        QVERIFY(partial.out.contains("Partial cycle"));
        QCOMPARE(run({u"--store"_s, file(u"nothing.db"_s), u"--html"_s, u"-"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
