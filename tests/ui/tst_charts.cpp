#include "support/testfleet.h"
#include "ui/charts/bandchart.h"
#include "ui/charts/coveragebars.h"
#include "ui/charts/scorehistogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bandsByMouseAndKeys();
    void histogramByKeys();
    void coverageIgnoresEmptyFields();
    void wheelChangesNothing();

private:
    Theme m_theme;
};

void TestCharts::initTestCase()
{
    m_theme.setChoice(ThemeChoice::Light);
    m_theme.install(*qApp);
}

void TestCharts::bandsByMouseAndKeys()
{
    BandChart chart(m_theme);
    chart.resize(600, 260);
    chart.setCounts({7310, 2904, 1377, 642, 247});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy chosen(&chart, &BandChart::bandActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.columnRect(Band::Suspicious).center());
    QCOMPARE(chosen.takeFirst().first().value<Band>(), Band::Suspicious);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().contains(u"High Risk"_s));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().first().value<Band>(), Band::HighRisk);

    // The bar of the largest band has its colour; an empty one has none.
    const QImage image = chart.grab().toImage();
    const QPoint middle = chart.columnRect(Band::Trustworthy).center();
    QCOMPARE(image.pixelColor(middle), lightColors().band(Band::Trustworthy));
    chart.setCounts({0, 0, 0, 0, 0});
    QVERIFY(chart.grab().toImage().pixelColor(middle) != lightColors().band(Band::Trustworthy));
}

void TestCharts::histogramByKeys()
{
    ScoreHistogram chart(m_theme);
    chart.resize(600, 260);
    ScoreHistogram::Counts counts{};
    counts[3] = 5;
    chart.setCounts(counts);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy chosen(&chart, &ScoreHistogram::scoreActivated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Return); // no device at 0
    QCOMPARE(chosen.count(), 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 3);
}

void TestCharts::coverageIgnoresEmptyFields()
{
    CoverageBars bars(m_theme);
    bars.resize(500, bars.sizeHint().height());
    bars.setCounts({0, 12, 0, 0, 0, 0, 0}, 100);
    bars.show();
    QSignalSpy chosen(&bars, &CoverageBars::groupActivated);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, {100, 14});
    QCOMPARE(chosen.count(), 0);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, {100, 14 + 28});
    QCOMPARE(chosen.first().first().value<Group>(), Group::Exposure);
}

void TestCharts::wheelChangesNothing()
{
    SteadySlider slider;
    SteadySpinBox box;
    SteadyComboBox combo;
    combo.addItems({u"a"_s, u"b"_s});
    slider.setValue(50);
    box.setValue(50);
    for (QWidget *widget :
         {static_cast<QWidget *>(&slider), static_cast<QWidget *>(&box), static_cast<QWidget *>(&combo)}) {
        widget->show();
        widget->setFocus();
        QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QCOMPARE(slider.value(), 50);
    QCOMPARE(box.value(), 50);
    QCOMPARE(combo.currentIndex(), 0);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
