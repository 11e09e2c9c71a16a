#include "support/testfleet.h"
#include "ui/charts/bandchart.h"
#include "ui/charts/coveragebars.h"
#include "ui/charts/scorehistogram.h"
#include "ui/devices/waterfall.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <cstdlib>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! The rectangle of all pixels of this colour, which only a bar has.
QRect barOf(QWidget &chart, const QColor &color)
{
    const QImage image = chart.grab().toImage();
    QRect out;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                out |= QRect(x, y, 1, 1);
        }
    }
    return out;
}

QRect barOf(QWidget &chart, Band band)
{
    return barOf(chart, lightColors().band(band));
}

void click(const QChartView &chart, const QPoint &pos)
{
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, pos);
}

Breakdown twoParts()
{
    Breakdown out;
    out.band = Band::ModerateRisk;
    for (size_t i = 0; i < groupCount; ++i) {
        BreakdownPart part;
        part.group = static_cast<Group>(i);
        part.value = u"a value"_s;
        out.parts.push_back(part);
    }
    out.parts[0].hundredths = 3000;
    out.parts[0].indicator = u"fires"_s;
    for (size_t i = 1; i < groupCount; ++i)
        out.parts[i].startHundredths = 3000;
    out.parts[1].unknown = true;
    out.parts[1].hundredths = 1000;
    for (size_t i = 2; i < groupCount; ++i)
        out.parts[i].startHundredths = 4000;
    out.totalHundredths = 4000;
    out.score = 40;
    return out;
}

} // namespace

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
    void rangesAreOutlined();
    void bandsRunFromRightToLeft();
    void coverageRunsFromRightToLeft();
    void waterfallStepsDown_data();
    void waterfallStepsDown();
    void hoverTellsTheValue();
    void bothThemesHaveTheirColours();
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
    click(chart, barOf(chart, Band::Suspicious).center());
    QCOMPARE(chosen.takeFirst().first().value<Band>(), Band::Suspicious);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.accessibleDescription().contains(u"High Risk"_s));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().first().value<Band>(), Band::HighRisk);

    // Bars are as high as their counts; an empty band has no bar, but can be clicked. (The focus outline has the colour of a band.)
    chart.clearFocus();
    const int all = barOf(chart, Band::Trustworthy).height();
    QVERIFY(all > 150);
    QVERIFY(std::abs(barOf(chart, Band::LowRisk).height() - all * 2904 / 7310) <= 2);
    chart.setCounts({0, 0, 0, 0, 0});
    QVERIFY(barOf(chart, Band::Trustworthy).isNull());
    click(chart, {60, 130});
    QCOMPARE(chosen.takeFirst().first().value<Band>(), Band::Trustworthy);
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
    QTest::keyClick(&chart, Qt::Key_Return); // there is no device at 0
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
    click(bars, {100, 14});
    QCOMPARE(chosen.count(), 0);
    click(bars, {100, 14 + 28});
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
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy insufficient(&chart, &BandChart::insufficientActivated);
    QSignalSpy bands(&chart, &BandChart::bandActivated);
    QVERIFY(chart.accessibleDescription().contains(
        u"Trustworthy (0–20): 60 device(s), %1; before: 80, %2"_s.arg(percentText(60, 100), percentText(80, 100))));
    click(chart, {640, 130});
    QCOMPARE(insufficient.count(), 1);
    QCOMPARE(bands.count(), 0);
    QVERIFY(chart.accessibleDescription().contains(u"Insufficient data"_s));

    // On a logarithmic scale the bar of 2 is higher.
    const auto height = [&](Band band) { return barOf(chart, band).height(); };
    const int linear = height(Band::HighRisk);
    chart.setLogarithmic(true);
    QVERIFY(height(Band::HighRisk) > 3 * linear);
    QVERIFY(height(Band::Trustworthy) > height(Band::HighRisk));
}

void TestCharts::rangesAreOutlined()
{
    FleetSummary best;
    best.devices = 110;
    best.bands = {80, 10, 5, 3, 2};
    best.insufficient = 10;
    FleetSummary worst = best;
    worst.bands = {60, 20, 10, 6, 4};
    BandChart chart(m_theme);
    chart.resize(700, 260);
    chart.setRange(best, worst);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QVERIFY2(chart.accessibleDescription().contains(
                 u"High Risk (81–100): 2 device(s), %1; at worst: 4, %2"_s.arg(percentText(2, 110),
                                                                               percentText(4, 110))),
             qPrintable(chart.accessibleDescription()));
    // The bars are the best case; what lacks data is in no band in either. (The focus outline has the colour of a band.)
    chart.clearFocus();
    QVERIFY(std::abs(barOf(chart, Band::LowRisk).height() - barOf(chart, Band::Trustworthy).height() / 8) <= 2);
    QSignalSpy insufficient(&chart, &BandChart::insufficientActivated);
    click(chart, {640, 130});
    QCOMPARE(insufficient.count(), 1);
    const ChartFigures figures = chart.figures();
    QCOMPARE(figures.columns.constLast(), u"devicesAtWorst"_s);
    QCOMPARE(figures.rows.at(4).constLast().toInt(), 4);
    QCOMPARE(figures.rows.at(5).constLast().toInt(), 10);

    chart.setCounts(best.bands);
    QVERIFY(!chart.accessibleDescription().contains(u"at worst"_s));
    QCOMPARE(chart.figures().rows.size(), 5);
}

void TestCharts::bandsRunFromRightToLeft()
{
    BandChart chart(m_theme);
    chart.resize(600, 260);
    chart.setCounts({10, 20, 30, 40, 50});
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QVERIFY(barOf(chart, Band::Trustworthy).left() > barOf(chart, Band::LowRisk).right());
    QVERIFY(barOf(chart, Band::LowRisk).left() > barOf(chart, Band::HighRisk).right());
    QSignalSpy chosen(&chart, &BandChart::bandActivated);
    click(chart, barOf(chart, Band::Trustworthy).center());
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(chosen.at(0).first().value<Band>(), Band::Trustworthy);
    QCOMPARE(chosen.at(1).first().value<Band>(), Band::LowRisk);
}

void TestCharts::coverageRunsFromRightToLeft()
{
    CoverageBars bars(m_theme);
    bars.resize(500, bars.sizeHint().height());
    bars.setCounts({500, 0, 0, 0, 0, 0, 0}, 1000);
    const QRect part = barOf(bars, lightColors().insufficient);
    const QRect track = part | barOf(bars, lightColors().track);
    QVERIFY(part.height() > 0 && part.height() <= 8);
    QVERIFY(std::abs(2 * part.width() - track.width()) <= 2);
    QCOMPARE(part.left(), track.left());
    bars.setLayoutDirection(Qt::RightToLeft);
    const QRect mirrored = barOf(bars, lightColors().insufficient);
    QCOMPARE(mirrored.right(), (mirrored | barOf(bars, lightColors().track)).right());
    QCOMPARE(mirrored.top(), part.top());
}

void TestCharts::waterfallStepsDown_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestCharts::waterfallStepsDown()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Waterfall chart(m_theme);
    chart.setLayoutDirection(direction);
    chart.resize(420, chart.sizeHint().height());
    chart.setBreakdown(twoParts());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QRect first = barOf(chart, Band::ModerateRisk);
    const QRect second = barOf(chart, lightColors().insufficient); // hatched
    QVERIFY(first.height() >= 15 && first.width() > 30);
    QVERIFY(second.top() > first.bottom());
    // A third as long, and starting where the first one ends.
    QVERIFY(std::abs(3 * second.width() - first.width()) <= 9);
    if (direction == Qt::LeftToRight)
        QVERIFY(std::abs(second.left() - first.right()) <= 3);
    else
        QVERIFY(std::abs(second.right() - first.left()) <= 3);

    QVERIFY(chart.accessibleDescription().contains(u"30 points"_s));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Down);
    QVERIFY(chart.accessibleDescription().contains(u"unknown"_s));
    QVERIFY(!chart.accessibleDescription().contains(u"30 points"_s));
}

void TestCharts::hoverTellsTheValue()
{
    BandChart chart(m_theme);
    chart.resize(600, 260);
    chart.setCounts({7310, 2904, 1377, 642, 247});
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::mouseMove(chart.viewport(), barOf(chart, Band::LowRisk).center());
    QTRY_VERIFY(QToolTip::text().contains(u"2,904"_s) || QToolTip::text().contains(u"2904"_s));
    QToolTip::hideText();
}

void TestCharts::bothThemesHaveTheirColours()
{
    BandChart chart(m_theme);
    chart.resize(600, 260);
    chart.setCounts({7310, 2904, 1377, 642, 247});
    m_theme.setChoice(ThemeChoice::Dark);
    const QRect dark = barOf(chart, darkColors().band(Band::Trustworthy));
    const QColor ground = chart.grab().toImage().pixelColor(1, 1);
    m_theme.setChoice(ThemeChoice::Light);
    QVERIFY(!dark.isNull());
    QCOMPARE(ground, darkColors().card);
    QCOMPARE(barOf(chart, Band::Trustworthy), dark);
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
