#include "core/report/reportlanguage.h"
#include "core/store/store.h"
#include "core/workspace/fleetreport.h"
#include "support/patience.h"
#include "support/storedpast.h"
#include "ui/report/pdfreport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The pages of a PDF, read by another program.
class TestPdfReport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const QString &name) const { return m_dir.filePath(name); }
    ReportDocument document(const QString &code = u"en"_s) const
    {
        const auto store = Store::open(file(u"s.db"_s), Store::Open::ReadOnly);
        const auto language = ReportLanguage::of(code);
        if (!store || !language)
            qFatal("no store or language");
        const auto cycle = (*store)->cycles().load(u"Contoso"_s, CycleTable::Which::LastComplete);
        ReportQuestion question;
        question.made = parseTimestamp("2026-11-28T12:30:00Z");
        const auto policy = parsePolicy(R"({"schema":"trustgauge/policy/1","name":"P","rules":[{"when":"risk = high",)"
                                        R"("action":"Block"}],"otherwise":"Allow"})",
                                        u"p"_s);
        if (!cycle || !*cycle || !policy)
            qFatal("no cycle or policy");
        question.policy = *policy;
        auto content = fleetReport(question, **store, **cycle);
        if (!content)
            qFatal("no report");
        content->version = u"1.2.3"_s;
        const ReportLanguage::Use use(**language);
        return reportDocument(*content, (*language)->locale());
    }
    //! What pdftotext reads; null: there is no such program.
    QString textOf(const QByteArray &pdf, const QStringList &options) const
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            return {};
        QFile out(file(u"report.pdf"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size())
            qFatal("no file");
        out.close();
        QProcess reader;
        reader.start(program, options + QStringList{u"-enc"_s, u"UTF-8"_s, out.fileName(), u"-"_s});
        reader.waitForFinished(60'000);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    static QString withoutSpaces(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }
    static QString wordsOf(const ReportText &text)
    {
        QString out;
        for (const ReportSpan &span : text)
            out += span.kind == ReportSpan::Kind::Break ? u" "_s : span.text;
        return out;
    }
    static void eachText(const ReportDocument &document, const std::function<void(const QString &)> &take)
    {
        const auto ofTable = [&take](const ReportTable &table) {
            for (const ReportTable::Column &column : table.columns)
                take(column.head);
            for (const QList<ReportText> &row : table.rows) {
                for (const ReportText &cell : row)
                    take(wordsOf(cell));
            }
        };
        for (const QList<ReportHead::Fact> &facts : {document.head.facts, document.head.keyFigures}) {
            for (const ReportHead::Fact &fact : facts) {
                take(fact.name);
                take(wordsOf(fact.value));
                take(wordsOf(fact.below));
            }
        }
        for (const ReportSection &section : document.sections) {
            take(section.title);
            take(section.subtitle);
            for (const ReportBlock &block : section.blocks) {
                if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                    take(wordsOf(paragraph->text));
                else if (const auto *table = std::get_if<ReportTable>(&block))
                    ofTable(*table);
                else if (const auto *tables = std::get_if<ReportTables>(&block))
                    std::for_each(tables->tables.begin(), tables->tables.end(), ofTable);
                else if (const auto *chart = std::get_if<ReportChart>(&block)) {
                    for (const ReportDrawing::Shape &shape : chart->drawing.shapes)
                        take(shape.text);
                }
            }
        }
    }

private slots:
    void initTestCase()
    {
        QList<Device> devices = devicesAtRisk(80, 60);
        devices[0].deviceName = std::string(200, 'W');
        devices[1].deviceName = "<b>bold</b> & more";
        devices[1].deviceGroup = "A group with a name of many words that does not fit on one line of a table";
        devices[2].healthStatus = "Odd";
        QVERIFY(storePast(file(u"s.db"_s), file(u"tenants.json"_s),
                          {{"2026-11-26T12:00:00Z", devicesAtRisk(80, 50)}, {"2026-11-28T12:00:00Z", devices}}));
    }

    void holdsAllThatThePageHolds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QPageSize::PageSizeId>("size");
        QTest::newRow("English, A4") << u"en"_s << QPageSize::A4;
        QTest::newRow("German, A4") << u"de"_s << QPageSize::A4;
        QTest::newRow("English, Letter") << u"en"_s << QPageSize::Letter;
        QTest::newRow("German, small") << u"de"_s << QPageSize::A5;
    }
    void holdsAllThatThePageHolds()
    {
        QFETCH(QString, language);
        QFETCH(QPageSize::PageSizeId, size);
        const ReportDocument report = document(language);
        PdfPages::Look look = pdfLook();
        look.size = QPageSize(size);
        const auto pdf = pdfReport(report, look);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        const QString raw = withoutSpaces(textOf(*pdf, {u"-raw"_s}));
        if (raw.isNull())
            QSKIP("needs pdftotext");
        eachText(report, [&raw](const QString &text) { QVERIFY2(raw.contains(withoutSpaces(text)), qPrintable(text)); });
        // Nothing stands outside of the paper, and every page has its number.
        const QString boxes = textOf(*pdf, {u"-bbox"_s});
        static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">"_s);
        static const QRegularExpression word(
            u"xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\""_s);
        int pages = 0;
        for (auto found = page.globalMatch(boxes); found.hasNext(); ++pages) {
            const auto one = found.next();
            QVERIFY(std::abs(one.captured(1).toDouble() - QPageSize(size).size(QPageSize::Point).width()) < 1.5);
        }
        QVERIFY(pages > 2);
        const QSizeF paper = QPageSize(size).size(QPageSize::Point);
        for (auto found = word.globalMatch(boxes); found.hasNext();) {
            const auto one = found.next();
            QVERIFY2(one.captured(1).toDouble() > 20 && one.captured(3).toDouble() < paper.width() - 20
                         && one.captured(2).toDouble() > 0 && one.captured(4).toDouble() < paper.height(),
                     qPrintable(one.captured(0)));
        }
        for (int number = 1; number <= pages; ++number) {
            const QString told = report.pageNumber.arg(number).arg(pages);
            QCOMPARE(raw.count(withoutSpaces(told)), 1);
        }
    }

    //! The head of a table stands on each of its pages.
    void headsAreRepeated()
    {
        const ReportDocument report = document();
        const auto pdf = pdfReport(report, pdfLook());
        QVERIFY(pdf);
        const QString text = textOf(*pdf, {u"-raw"_s});
        if (text.isNull())
            QSKIP("needs pdftotext");
        int withDevices = 0, withHead = 0;
        for (const QString &page : text.split(u'\f')) {
            static const QRegularExpression device(u"^d0[0-9][0-9]$"_s, QRegularExpression::MultilineOption);
            if (page.count(device) < 4)
                continue;
            ++withDevices;
            withHead += page.contains(u"Exposure"_s) ? 1 : 0;
        }
        QVERIFY(withDevices > 1);
        QCOMPARE(withHead, withDevices);
    }

    void cancelled()
    {
        const auto pdf = pdfReport(document(), pdfLook(), [] { return true; });
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
