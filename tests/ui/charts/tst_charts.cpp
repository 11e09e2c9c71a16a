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
    void shortPartsAreShort();
    void changesStandAtTheBars();
    void wheelChangesNothing();
    void slidersFillFromTheirBeginning();

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

void TestCharts::shortPartsAreShort()
{
    CoverageBars bars(m_theme);
    bars.resize(500, bars.sizeHint().height());
    bars.setCounts({1, 27, 500, 0, 0, 0, 0}, 1000);
    const QImage image = bars.grab().toImage();
    const auto length = [&](int line) {
        const int y = line * Metrics::rowHeight + Metrics::rowHeight / 2;
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == lightColors().insufficient ? 1 : 0;
        return pixels;
    };
    QVERIFY(length(1) > length(0));
    QVERIFY(length(2) > 10 * length(1));
    QCOMPARE(length(3), 0);
}

void TestCharts::changesStandAtTheBars()
{
    FleetSummary before;
    before.devices = 100;
    before.bands = {80, 10, 5, 3, 2};
    FleetSummary after = before;
    after.bands = {60, 20, 5, 3, 2};
    after.insufficient = 10;
    BandChart chart(m_theme);
    chart.resize(700, 260);
    chart.setCounts(before, after);
    QCOMPARE(chart.counts(), after.bands);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy insufficient(&chart, &BandChart::insufficientActivated);
    QSignalSpy bands(&chart, &BandChart::bandActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.columnRect(insufficientPlace).center());
    QCOMPARE(insufficient.count(), 1);
    QCOMPARE(bands.count(), 0);
    QVERIFY(chart.accessibleDescription().contains(u"Insufficient data"_s));

    // On a logarithmic scale the bar of 2 is higher than its share.
    const auto height = [&](Band band) {
        const QImage image = chart.grab().toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y)
            pixels += image.pixelColor(chart.columnRect(band).center().x(), y) == lightColors().band(band) ? 1 : 0;
        return pixels;
    };
    const int linear = height(Band::HighRisk);
    chart.setLogarithmic(true);
    QVERIFY(height(Band::HighRisk) > 3 * linear);
    QVERIFY(height(Band::Trustworthy) > height(Band::HighRisk));
}

void TestCharts::slidersFillFromTheirBeginning()
{
    const auto filledAtLeft = [this] {
        m_theme.install(*qApp);
        SteadySlider slider;
        slider.setRange(0, 100);
        slider.setValue(25);
        slider.resize(200, 24);
        const QImage image = slider.grab().toImage();
        int left = 0;
        int right = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == lightColors().accent)
                ++(x < image.width() / 2 ? left : right);
        }
        return left > right;
    };
    QVERIFY(filledAtLeft());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const bool mirrored = !filledAtLeft();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.install(*qApp);
    QVERIFY(mirrored);
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
