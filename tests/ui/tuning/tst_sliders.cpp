#include "support/windowfixture.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/tuning/historymenu.h"
#include "ui/tuning/tuningpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The rows of Tuning by keyboard and mouse: linked totals, locks, ways back, and the history.
class TestSliders : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void aRunOfKeysIsOneStep();
    void aDragIsOneStep();
    void undoWorksWhereverTheFocusIs();
    void whatIsTypedIsOneStep();
    void aLockedRowStays();
    void aRowGoesBackToItsDefault();
    void thresholdsGoBackToTheDefaults();
    void totalsNeedNotBeKept();
    void historyIsJumpedTo();
    void everyRowTellsItsDefault();
    void mirroredSlidersRunFromTheRight();

private:
    [[nodiscard]] TuningSession &model() const { return window().tuningPage().model(); }
    template<class T>
    T *row(const char *kind, Indicator indicator) const
    {
        return m_fixture->find<T>(qPrintable(u"weight%1%2"_s.arg(indexOf(indicator)).arg(QLatin1StringView(kind))));
    }
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
    }
};

void TestSliders::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled();
    window().showPage(MainWindow::Tuning);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
}

void TestSliders::aRunOfKeysIsOneStep()
{
    auto *slider = row<QSlider>("Slider", Indicator::CriticalCves);
    for (int i = 0; i < 6; ++i)
        key(slider, Qt::Key_Right);
    QCOMPARE(model().edited().weight(Indicator::CriticalCves), 46);
    QCOMPARE(row<QSpinBox>("Box", Indicator::HealthImpaired)->value(), 18); // linked: 54 for 20 and 40
    QCOMPARE(row<QSlider>("Slider", Indicator::InactiveOver14Days)->value(), 36);
    QCOMPARE(model().history().count(), 1);
    key(row<QSpinBox>("Box", Indicator::CriticalCves), Qt::Key_Up); // the same setting
    QCOMPARE(model().history().count(), 1);
    key(row<QSlider>("Slider", Indicator::RiskLow), Qt::Key_Right);
    QCOMPARE(model().history().count(), 2);
    key(slider, Qt::Key_Z, Qt::ControlModifier);
    key(slider, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model().isChanged());
}

void TestSliders::aDragIsOneStep()
{
    auto *slider = row<QSlider>("Slider", Indicator::AvDisabled);
    const auto at = [&](int value) {
        QStyleOptionSlider option;
        option.initFrom(slider);
        option.minimum = slider->minimum();
        option.maximum = slider->maximum();
        option.orientation = Qt::Horizontal;
        option.sliderPosition = value;
        option.sliderValue = value;
        option.state |= QStyle::State_Horizontal;
        return slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider).center();
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, at(28));
    for (const int value : {40, 60, 80})
        QTest::mouseMove(slider, at(value));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(80));
    QVERIFY(model().edited().weight(Indicator::AvDisabled) > 60);
    QCOMPARE(model().edited().attainable(Pillar::Critical), 100);
    QCOMPARE(model().history().count(), 1);
    key(slider, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model().isChanged());
}

void TestSliders::undoWorksWhereverTheFocusIs()
{
    m_fixture->find<QPushButton>("thresholdsOpener")->setChecked(true);
    const QList<QWidget *> places{
        row<QSlider>("Slider", Indicator::RiskHigh),   row<QSpinBox>("Box", Indicator::RiskHigh),
        row<QPushButton>("Lock", Indicator::RiskHigh), m_fixture->find<QCheckBox>("keepTotals"),
        m_fixture->find<QSpinBox>("pillar0Box"),       m_fixture->find<QSpinBox>("grace"),
        m_fixture->find<QDoubleSpinBox>("cvss"),       m_fixture->find<QComboBox>("unknownAs"),
        m_fixture->find<QPushButton>("undoButton"),    m_fixture->find<QPushButton>("saveButton")};
    for (QWidget *place : places) {
        model().setPillar(Pillar::Critical, 60);
        const QByteArray where = place->objectName().toUtf8();
        key(place, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(!model().isChanged(), where.constData());
        key(place, Qt::Key_Y, Qt::ControlModifier);
        QVERIFY2(model().isChanged(), where.constData());
        key(place, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(!model().isChanged(), where.constData());
        key(place, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(model().isChanged(), where.constData());
        key(place, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(!model().isChanged(), where.constData());
    }
}

void TestSliders::whatIsTypedIsOneStep()
{
    m_fixture->find<QPushButton>("thresholdsOpener")->setChecked(true);
    auto *box = row<QSpinBox>("Box", Indicator::CriticalCves);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"5"_s);
    QTRY_COMPARE(model().edited().weight(Indicator::CriticalCves), 5); // in a pause
    QTest::keyClicks(box, u"0"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(model().edited().weight(Indicator::CriticalCves), 50);
    QCOMPARE(model().edited().weight(Indicator::HealthImpaired), 17); // shared from 40, not from 5
    QCOMPARE(model().history().count(), 1);
    auto *cvss = m_fixture->find<QDoubleSpinBox>("cvss");
    cvss->setFocus();
    cvss->selectAll();
    QTest::keyClicks(cvss, u"7"_s);
    QTRY_COMPARE(model().edited().cvssTenths, 70);
    QTest::keyClicks(cvss, u"5"_s); // before the decimals: 75 is not accepted, so there is nothing to take
    cvss->selectAll();
    QTest::keyClicks(cvss, u"7"_s + QLocale().decimalPoint() + u"5"_s);
    QTest::keyClick(cvss, Qt::Key_Return);
    QCOMPARE(model().edited().cvssTenths, 75);
    QCOMPARE(model().history().count(), 2);
    key(cvss, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().edited().cvssTenths, 90);
    key(cvss, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model().isChanged());
}

void TestSliders::aLockedRowStays()
{
    auto *lock = row<QPushButton>("Lock", Indicator::HealthImpaired);
    QCOMPARE(lock->accessibleName(), u"Lock Health: Impaired"_s);
    key(lock, Qt::Key_Space);
    QVERIFY(lock->isChecked() && lock->hasFocus());
    QCOMPARE(lock->accessibleName(), u"Unlock Health: Impaired"_s);
    QVERIFY(model().locks().has(Indicator::HealthImpaired));
    key(row<QSlider>("Slider", Indicator::CriticalCves), Qt::Key_PageUp);
    QCOMPARE(row<QSpinBox>("Box", Indicator::HealthImpaired)->value(), 20);
    QCOMPARE(row<QSpinBox>("Box", Indicator::InactiveOver14Days)->value(), 35);

    // Itself, too: its controls show what stays, and why.
    auto *slider = row<QSlider>("Slider", Indicator::HealthImpaired);
    key(slider, Qt::Key_PageUp);
    QCOMPARE(slider->value(), 20);
    const auto *notice = m_fixture->find<QLabel>("notice1");
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"Health: Impaired is locked."_s);
    key(slider, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!notice->isVisible());
    auto *box = row<QSpinBox>("Box", Indicator::CriticalCves);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"99"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(box->value(), 80);
    QVERIFY2(notice->text().startsWith(u"Critical CVEs stops at 80: "_s), qPrintable(notice->text()));

    // The pillars hold each other.
    QTest::mouseClick(m_fixture->find<QPushButton>("pillar1Lock"), Qt::LeftButton);
    QVERIFY(m_fixture->find<QPushButton>("pillar0Lock")->isChecked());
    auto *pillar = m_fixture->find<QSlider>("pillar0Slider");
    key(pillar, Qt::Key_PageUp);
    QCOMPARE(pillar->value(), 75);
    QVERIFY(m_fixture->find<QLabel>("pillarNotice")->isVisible());
    QTest::mouseClick(m_fixture->find<QPushButton>("pillar0Lock"), Qt::LeftButton);
    QVERIFY(!m_fixture->find<QPushButton>("pillar1Lock")->isChecked());
    QVERIFY(!m_fixture->find<QLabel>("pillarNotice")->isVisible());
    while (model().history().canUndo())
        key(pillar, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!lock->isChecked()); // locking was a step as well
}

void TestSliders::aRowGoesBackToItsDefault()
{
    auto *reset = row<QPushButton>("Reset", Indicator::AvDisabled);
    QVERIFY(!reset->isEnabled());
    key(row<QSlider>("Slider", Indicator::AvDisabled), Qt::Key_PageUp);
    QCOMPARE(model().edited().weight(Indicator::AvDisabled), 33);
    QVERIFY(reset->isEnabled());
    QCOMPARE(reset->accessibleName(), u"Reset Antivirus: Disabled to the default, 28"_s);
    key(reset, Qt::Key_Space);
    QCOMPARE(row<QSlider>("Slider", Indicator::AvDisabled)->value(), 28);
    QVERIFY(reset->hasFocus()); // though there is nothing left to reset
    QVERIFY(!reset->isEnabled());
    QCOMPARE(model().edited().weight(Indicator::RiskHigh), 55);
    QCOMPARE(model().history().count(), 2);
    key(m_fixture->find<QSlider>("pillar1Slider"), Qt::Key_PageUp);
    QCOMPARE(model().edited().pillars, (std::array<int, 2>{70, 30}));
    QTest::mouseClick(m_fixture->find<QPushButton>("pillar0Reset"), Qt::LeftButton);
    QCOMPARE(model().edited().pillars, Profile{}.pillars);
}

void TestSliders::thresholdsGoBackToTheDefaults()
{
    m_fixture->find<QPushButton>("thresholdsOpener")->setChecked(true);
    auto *reset = m_fixture->find<QPushButton>("thresholdsReset");
    QVERIFY(!reset->isEnabled());
    model().setPillar(Pillar::Critical, 60);
    QVERIFY(!reset->isEnabled());
    auto *unknown = m_fixture->find<QComboBox>("unknownAs");
    key(unknown, Qt::Key_Down);
    key(unknown, Qt::Key_Down);
    key(m_fixture->find<QSpinBox>("cveCap"), Qt::Key_Up);
    QCOMPARE(model().edited().unknown, UnknownAs::Full);
    QCOMPARE(model().history().count(), 3);
    key(reset, Qt::Key_Space);
    QCOMPARE(model().edited().unknown, UnknownAs::Clear);
    QCOMPARE(model().edited().cveCap, 10);
    QCOMPARE(model().edited().pillar(Pillar::Critical), 60);
    key(unknown, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(unknown->currentIndex(), static_cast<int>(UnknownAs::Full));
}

void TestSliders::totalsNeedNotBeKept()
{
    key(m_fixture->find<QCheckBox>("keepTotals"), Qt::Key_Space);
    key(row<QSlider>("Slider", Indicator::CriticalCves), Qt::Key_PageUp);
    QCOMPARE(model().edited().attainable(Pillar::Operational), 105);
    QCOMPARE(model().edited().weight(Indicator::HealthImpaired), 20);
    auto *rebalance = m_fixture->find<QPushButton>("rebalance1");
    QVERIFY(rebalance->isVisible());
    key(row<QPushButton>("Lock", Indicator::CriticalCves), Qt::Key_Space);
    key(rebalance, Qt::Key_Space);
    QCOMPARE(model().edited().attainable(Pillar::Operational), 100);
    QCOMPARE(model().edited().weight(Indicator::CriticalCves), 45); // locked
}

void TestSliders::historyIsJumpedTo()
{
    auto *button = m_fixture->find<QPushButton>("historyButton");
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->accessibleName(), u"History"_s);
    model().setPillar(Pillar::Critical, 60);
    model().setLocked(Indicator::RiskHigh, true);
    model().setWeight(Indicator::RiskLow, 20);
    QVERIFY(button->isEnabled());
    auto *menu = window().findChild<HistoryMenu *>();
    QVERIFY(menu);
    menu->popup(button->mapToGlobal(QPoint()));
    const auto words = [&] {
        QStringList all;
        for (const QAction *action : menu->actions())
            all << action->text().section(u'\t', 0, 0).remove(QChar(0x2066)).remove(QChar(0x2069));
        return all;
    };
    const QStringList expected{u"Newest first; choose a step to go there"_s, u"Risk: Low 15 → 20"_s,
                               u"Lock Risk: High"_s, u"Critical risk (pillar) 75 → 60"_s,
                               u"Saved profile “Trustgauge default”"_s};
    QCOMPARE(words(), expected);
    QVERIFY(menu->actions().at(1)->isChecked());
    QVERIFY(menu->actions().at(1)->text().contains(u'\t')); // the time
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!menu->isVisible());
    QCOMPARE(model().history().index(), 1);
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 15);
    QCOMPARE(m_fixture->find<QSlider>("pillar0Slider")->value(), 60);
    QVERIFY(model().locks().isEmpty());
    menu->popup(button->mapToGlobal(QPoint()));
    QVERIFY(menu->actions().at(3)->isChecked());
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return); // forward again
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 20);
    QVERIFY(model().locks().has(Indicator::RiskHigh));
}

void TestSliders::everyRowTellsItsDefault()
{
    for (size_t i = 0; i < indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        const QString words = u"Trustgauge's own default: %1."_s.arg(indicatorInfos[i].defaultWeight);
        for (const QWidget *control : {row<QWidget>("Slider", indicator), row<QWidget>("Box", indicator)}) {
            QVERIFY(!control->accessibleName().isEmpty());
            QVERIFY2(control->accessibleDescription().startsWith(words), qPrintable(control->accessibleDescription()));
            QVERIFY(control->toolTip().startsWith(words));
        }
    }
    model().setWeight(Indicator::RiskLow, 20);
    QCOMPARE(row<QSlider>("Slider", Indicator::RiskLow)->accessibleDescription(),
             u"Trustgauge's own default: 15. Saved: 15."_s);
    QVERIFY(m_fixture->find<QLabel>("tuningDifferences")->text().startsWith(u"1 row(s) differ"_s));
}

void TestSliders::mirroredSlidersRunFromTheRight()
{
    auto *slider = row<QSlider>("Slider", Indicator::CriticalCves);
    slider->setLayoutDirection(Qt::RightToLeft);
    key(slider, Qt::Key_Left);
    QCOMPARE(slider->value(), 41);
    key(slider, Qt::Key_Right);
    key(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), 39);
}

QTEST_MAIN(TestSliders)
#include "tst_sliders.moc"
