#include "support/servicespy.h"
#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/charts/barchart.h"
#include "ui/charts/trendchart.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QXmlStreamReader>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Charts saved as PNG, SVG and CSV, as a person does it.
class TestChartSaver : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s),
                          {{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
                           {"2026-06-02T08:00:00Z", devicesAtRisk(12, 5), CycleState::Partial},
                           {"2026-06-04T08:00:00Z", devicesAtRisk(12, 4)}}));
        m_fixture->open();
        QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(trend().isVisible(), 20'000);
    }
    void formatsFollowTheName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        QTest::newRow("png") << u"/tmp/a.png"_s << static_cast<int>(ChartFormat::Png);
        QTest::newRow("svg") << u"/tmp/a.b.SVG"_s << static_cast<int>(ChartFormat::Svg);
        QTest::newRow("csv") << u"/tmp/a.csv"_s << static_cast<int>(ChartFormat::Csv);
        QTest::newRow("another") << u"/tmp/csv"_s << static_cast<int>(ChartFormat::Png);
    }
    void formatsFollowTheName()
    {
        QFETCH(const QString, path);
        QFETCH(const int, format);
        QCOMPARE(static_cast<int>(chartFormatOf(path)), format);
    }
    // Of nine devices three are at high risk alone, which is Moderate by default.
    void figuresOfTheTrend()
    {
        QCOMPARE(saved(u"trend.csv"_s),
                 QByteArray("day,highRisk,suspicious,moderateRisk,lowRisk,trustworthy,insufficient,devices,partial\r\n"
                            "2026-06-01,0,0,3,0,6,0,9,no\r\n"
                            "2026-06-02,0,0,5,0,7,0,12,yes\r\n"
                            "2026-06-04,0,0,4,0,8,0,12,no\r\n"));
        QCOMPARE(m_fixture->settings->value().exportFolder, m_fixture->folder.path());
    }
    // While the table is shown, its figures are what can be saved.
    void figuresOfTheTable()
    {
        m_fixture->find<SegmentedSwitch>("trendView")->setCurrent(1);
        QTRY_VERIFY(!trend().isVisible());
        m_fixture->find<QPushButton>("trendSave")->click();
        QTRY_VERIFY(window().findChild<QFileDialog *>());
        auto *dialog = window().findChild<QFileDialog *>();
        QCOMPARE(dialog->nameFilters(), QStringList({u"Figures as CSV (*.csv)"_s, u"All files (*)"_s}));
        QVERIFY(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text().endsWith(u"-trend-chart.csv"_s));
        dialog->reject();
        QTRY_VERIFY(!window().findChild<QFileDialog *>());
        QVERIFY(saved(u"table.csv"_s).startsWith("day,highRisk,suspicious"));
    }
    void picturesOfTheTrend()
    {
        const auto isSettled = [this] {
            const QSize size = trend().size();
            QTest::qWait(50);
            return size == trend().size();
        };
        QTRY_VERIFY(isSettled());
        const QImage image = QImage::fromData(saved(u"trend.png"_s), "PNG");
        QVERIFY(!image.isNull());
        QVERIFY(image.width() > 2 * trend().width() && image.height() > 2 * trend().height());
        int moderate = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                moderate += image.pixelColor(x, y) == m_fixture->theme->colors().bands[2] ? 1 : 0;
        }
        QVERIFY2(moderate > 5'000, qPrintable(QString::number(moderate)));

        const QByteArray svg = saved(u"trend.svg"_s);
        QVERIFY(svg.contains("<title>Devices by band, day by day</title>"));
        QVERIFY(svg.contains("Contoso"));
        QXmlStreamReader reader(svg);
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().value(u"viewBox"_s).toString(),
                 u"0 0 %1 %2"_s.arg(image.width() / 2).arg(image.height() / 2));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY(!reader.hasError());
    }
    void thePictureShowsNoFocus()
    {
        const QByteArray before = pngOf(trend(), {});
        trend().setFocus();
        QTest::keyClick(&trend(), Qt::Key_Home);
        QCOMPARE(pngOf(trend(), {}), before);
    }
    void everyChartHasAMenuAndFigures()
    {
        QStringList names;
        for (BarChart *chart : window().findChildren<BarChart *>()) {
            const ChartFigures figures = chart->figures();
            QVERIFY2(!figures.columns.isEmpty(), qPrintable(chart->objectName()));
            for (const QVariantList &row : figures.rows)
                QCOMPARE(row.size(), figures.columns.size());
            if (!chart->isVisible())
                continue;
            names << chart->objectName();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), chart->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(chart, &event);
            auto *menu = chart->findChild<QMenu *>();
            QVERIFY2(menu, qPrintable(chart->objectName()));
            QTRY_VERIFY(menu->isVisible());
            QCOMPARE(menu->actions().size(), 2); // the table, and saving
            menu->close();
            QTRY_VERIFY(!chart->findChild<QMenu *>());
        }
        QVERIFY2(names.contains(u"trendChart"_s) && names.contains(u"bandChart"_s)
                     && names.contains(u"scoreHistogram"_s) && names.contains(u"coverageBars"_s),
                 qPrintable(names.join(u' ')));
    }

private:
    TrendChart &trend() const { return *m_fixture->find<TrendChart>("trendChart"); }

    //! The file that a person gets by the trend's button.
    QByteArray saved(const QString &name)
    {
        const QString path = m_fixture->folder.filePath(name);
        const TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
        m_fixture->find<QPushButton>("trendSave")->click();
        QFileDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                dialog = window().findChild<QFileDialog *>();
                return dialog && dialog->isVisible();
            }))
            return "no dialog";
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path); // as typed
        QMetaObject::invokeMethod(dialog, "accept");
        if (!QTest::qWaitFor([&] { return !written.isEmpty() && !window().findChild<QFileDialog *>(); }))
            return "nothing was written";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
};

QTEST_MAIN(TestChartSaver)
#include "tst_chartsaver.moc"
