#include "support/patience.h"
#include "support/storedpast.h"
#include "support/windowfixture.h"
#include "ui/charts/trendchart.h"
#include "ui/devices/devicespage.h"
#include "ui/overview/trendcard.h"
#include "ui/text/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! Number of pixels of this colour.
int pixelsOf(QWidget &widget, const QColor &color)
{
    const QImage image = widget.grab().toImage();
    int out = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            out += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return out;
}

} // namespace

class TestOverviewPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void theFirstDayIsNoTrend();
    void keysTellTheDays();
    void gapsAreNotBridged();
    void switchesHideBands();
    void theTableHasTheSameFigures();
    void todaysProfileCountsAnew();
    void theCardOfADayStaysInTheWindow();
    void aDamagedPastIsTold();
    void figuresTellHowTheyMoved_data();
    void figuresTellHowTheyMoved();
    void aDayOpensAndLeadsBack();
    void theDayShownIsMarked();
    void aPastCycleTellsWhatChanged();
    void theNewestDayIsNow();
    void aCycleThatIsGoneIsTold();
    void aFleetWithoutDevicesIsTold();
    void whatIsMissingIsToldAtTheTop();
    void figuresOfPartialDataAreRanges();

private:
    void open(const QList<PastOne> &past)
    {
        QVERIFY(
            storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s), past));
        reopen();
    }
    void reopen()
    {
        m_fixture->open();
        QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    }
    void openDays(const QList<PastOne> &past)
    {
        open(past);
        QTRY_VERIFY(chart().isVisible());
    }
    TrendChart &chart() const { return *m_fixture->find<TrendChart>("trendChart"); }
    void openDay(Qt::Key key)
    {
        chart().setFocus();
        QTest::keyClick(&chart(), key);
        QTest::keyClick(&chart(), Qt::Key_Return);
    }
    //! What the bar of the page shown says of the cycle; empty: it is not there.
    QString asOf() const
    {
        const auto *words = m_fixture->shown<QLabel>("asOfWords");
        return words ? words->text() : QString();
    }
    int devicesListed() const { return window().devicesPage().model().rowCount(); }
    bool figureIs(const QString &begin) const
    {
        const QList<FigureCard *> cards = window().findChildren<FigureCard *>();
        return std::any_of(cards.begin(), cards.end(),
                           [&begin](const FigureCard *card) { return card->accessibleName().startsWith(begin); });
    }
    QString message() const { return m_fixture->find<QLabel>("trendMessage")->text(); }
};

void TestOverviewPage::theFirstDayIsNoTrend()
{
    open({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}, {"2026-06-01T09:00:00Z", devicesAtRisk(4, 2)}});
    QTRY_COMPARE(message(), u"The trend begins with the second day."_s);
    QVERIFY(m_fixture->find<QLabel>("trendMessage")->isVisible());
    QVERIFY(!chart().isVisible());
    QVERIFY(!m_fixture->find<QWidget>("trendScoring")->isVisible());
}

void TestOverviewPage::keysTellTheDays()
{
    QList<PastOne> past;
    QList<QByteArray> times;
    for (int i = 0; i < 50; ++i)
        times << QDate(2026, 5, 1).addDays(i).toString(Qt::ISODate).toLatin1() + "T08:00:00Z";
    for (int i = 0; i < 50; ++i)
        past.append({times.at(i).constData(), devicesAtRisk(60, i)});
    openDays(past);
    chart().setFocus();
    const auto tells = [this](const char *day) {
        return chart().accessibleDescription().contains(QString::fromLatin1(day));
    };
    QTest::keyClick(&chart(), Qt::Key_Left);
    QVERIFY(tells("2026-06-18"));
    QTest::keyClick(&chart(), Qt::Key_PageUp);
    QVERIFY(tells("2026-05-19"));
    QTest::keyClick(&chart(), Qt::Key_Home);
    QVERIFY(tells("2026-05-01"));
    QTest::keyClick(&chart(), Qt::Key_Right);
    QVERIFY(tells("2026-05-02"));
    QTest::keyClick(&chart(), Qt::Key_PageDown);
    QVERIFY(tells("2026-06-01"));
    QTest::keyClick(&chart(), Qt::Key_End);
    QVERIFY(tells("2026-06-19"));
    QVERIFY(chart().accessibleDescription().contains(u"(+1)"_s)); // one more at high risk than the day before
}

void TestOverviewPage::gapsAreNotBridged()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)}, {"2026-06-03T08:00:00Z", devicesAtRisk(9, 3)}});
    const QImage image = chart().grab().toImage();
    const QColor trusted = lightColors().band(Band::Trustworthy);
    m_fixture->find<QAbstractButton>("legend0")->click();
    QImage shown = chart().grab().toImage();
    QVERIFY(shown != image);
    // Three days wide, and nothing in the middle one.
    int left = shown.width(), right = 0;
    const int inside = shown.height() - 100; // above the devices at risk
    for (int x = 0; x < shown.width(); ++x) {
        if (shown.pixelColor(x, inside) == trusted) {
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    QVERIFY(right - left > 300);
    int inGap = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (const QColor &band : lightColors().bands)
            inGap += shown.pixelColor((left + right) / 2, y) == band ? 1 : 0;
    }
    QCOMPARE(inGap, 0);
    QTest::keyClick(&chart(), Qt::Key_End);
    QVERIFY(chart().accessibleDescription().contains(u"nothing polled"_s));
}

void TestOverviewPage::switchesHideBands()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(90, 3)}, {"2026-06-02T08:00:00Z", devicesAtRisk(90, 5)}});
    const QColor trusted = lightColors().band(Band::Trustworthy);
    const auto remarkTells = [this](const QString &text) {
        const QList<QLabel *> labels = m_fixture->window->findChild<TrendCard *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->toolTip().contains(text) || label->text().contains(text);
        });
    };
    QCOMPARE(pixelsOf(chart(), trusted), 0); // hidden at first, and the card says so
    QVERIFY(remarkTells(u"hidden: Trustworthy"_s));
    auto *line = m_fixture->find<QAbstractButton>("legend0");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(pixelsOf(chart(), trusted) > 1000);
    QVERIFY(!remarkTells(u"hidden:"_s));
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(pixelsOf(chart(), trusted), 0);
}

void TestOverviewPage::theTableHasTheSameFigures()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-03T08:00:00Z", devicesAtRisk(12, 3), CycleState::Partial}});
    m_fixture->find<SegmentedSwitch>("trendView")->setCurrent(1);
    auto *table = m_fixture->find<QTableView>("trendTable");
    QVERIFY(table->isVisible());
    const QAbstractItemModel &model = *table->model();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().contains(u"2026-06-03"_s)); // newest first
    QCOMPARE(model.index(0, 7).data().toString(), u"12"_s);
    QCOMPARE(model.index(1, 7).data().toString(), u"9"_s);
    QVERIFY(model.index(0, 8).data().toString().contains(u"only partial cycles"_s));
    QVERIFY(model.index(0, 8).data().toString().contains(u"nothing polled"_s));
}

void TestOverviewPage::todaysProfileCountsAnew()
{
    Profile lenient;
    lenient.name = u"Lenient"_s;
    for (const Indicator none : {Indicator::RiskHigh, Indicator::RiskMedium, Indicator::RiskLow})
        lenient.weights[indexOf(none)] = 0;
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3), CycleState::Complete, lenient},
              {"2026-06-02T08:00:00Z", devicesAtRisk(9, 4), CycleState::Complete, lenient}});
    auto *table = m_fixture->find<QTableView>("trendTable");
    const auto trustworthy = [table](int row) { return table->model()->index(row, 5).data().toString(); };
    const QString then = trustworthy(0);
    QCOMPARE(trustworthy(1), then);
    m_fixture->find<SegmentedSwitch>("trendScoring")->setCurrent(1);
    QVERIFY(trustworthy(0) != trustworthy(1)); // one more device at high risk counts now
    m_fixture->find<SegmentedSwitch>("trendScoring")->setCurrent(0);
    QCOMPARE(trustworthy(0), then);
}

void TestOverviewPage::theCardOfADayStaysInTheWindow()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-02T08:00:00Z", devicesAtRisk(9, 4)},
              {"2026-06-03T08:00:00Z", devicesAtRisk(9, 5)}});
    chart().setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_End}) {
        QTest::keyClick(&chart(), key);
        auto *tip = m_fixture->find<QWidget>("trendTip");
        QVERIFY(tip->isVisible());
        QVERIFY(window().rect().contains(tip->geometry()));
    }
    QTest::keyClick(&chart(), Qt::Key_Tab);
    QVERIFY(!m_fixture->find<QWidget>("trendTip")->isVisible());
    QTest::mouseMove(chart().viewport(), chart().viewport()->rect().center());
    QTRY_VERIFY(m_fixture->find<QWidget>("trendTip")->isVisible());
    window().showPage(MainWindow::Activity);
    QVERIFY(!m_fixture->find<QWidget>("trendTip")->isVisible());
}

void TestOverviewPage::aDamagedPastIsTold()
{
    QList<Device> devices = devicesAtRisk(4, 1);
    QList<PastOne> past{{"2026-06-01T08:00:00Z", devices}};
    devices[1].riskScore = "Medium";
    past.append({"2026-06-02T08:00:00Z", devices});
    const QString path = m_fixture->folder.filePath(u"store.db"_s);
    QVERIFY(storePast(path, m_fixture->folder.filePath(u"tenants.json"_s), past));
    QCOMPARE(editStore(path, {u"UPDATE cycle SET completeness_floor = 10 WHERE id = 1"_s}), QString());
    reopen();
    QTRY_COMPARE(message(), u"The days before cannot be read."_s);
    auto *retry = m_fixture->find<QPushButton>("trendRetry");
    QVERIFY(retry->isVisible());
    QCOMPARE(editStore(path, {u"UPDATE cycle SET completeness_floor = 50 WHERE id = 1"_s}), QString());
    retry->click();
    QTRY_VERIFY(chart().isVisible());
}

void TestOverviewPage::figuresTellHowTheyMoved_data()
{
    using State = CycleState;
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("high");
    QTest::addColumn<CycleState>("before");
    QTest::addColumn<CycleState>("after");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("roles"); // of devices, high risk
    const auto row = [](const char *name, int devices, int high, State before, State after, const QStringList &told,
                        const QStringList &roles) {
        QTest::newRow(name) << devices << high << before << after << told << roles;
    };
    row("more devices, more of them at risk", 12, 5, State::Complete, State::Complete, {u"+2 since"_s, u"+3 since"_s},
        {u"dim"_s, u"bad"_s});
    row("fewer", 9, 1, State::Complete, State::Complete, {u"\u22121 since"_s, u"\u22121 since"_s}, {u"dim"_s, u"ok"_s});
    row("the same", 10, 2, State::Complete, State::Complete, {u"no change"_s, u"no change"_s}, {u"dim"_s, u"dim"_s});
    row("partial", 10, 1, State::Complete, State::Partial, {u"no change"_s, u"not compared"_s}, {u"dim"_s, u"warn"_s});
    row("complete after partial", 10, 5, State::Partial, State::Complete, {u"no change"_s, u"not compared"_s},
        {u"dim"_s, u"warn"_s});
}

void TestOverviewPage::figuresTellHowTheyMoved()
{
    QFETCH(int, devices);
    QFETCH(int, high);
    QFETCH(CycleState, before);
    QFETCH(CycleState, after);
    QFETCH(QStringList, told);
    QFETCH(QStringList, roles);
    // At high risk and without antivirus: in the worst band.
    const auto fleet = [](int count, int bad) {
        QList<Device> out = devicesAtRisk(count, bad);
        for (int i = 0; i < bad; ++i) {
            out[i].exposureLevel = "High";
            out[i].onboardingStatus = "CanBeOnboarded";
            out[i].healthStatus = "Inactive";
            out[i].avMode = "2";
            for (int k = 0; k < 20; ++k)
                out[i].cves.add(99);
        }
        return out;
    };
    open({{"2026-06-14T08:00:00Z", fleet(10, 2), before}, {"2026-06-14T09:00:00Z", fleet(devices, high), after}});
    const auto change = [this](const QString &title) -> QLabel * {
        for (FigureCard *card : window().findChildren<FigureCard *>()) {
            if (card->accessibleName().startsWith(title))
                return card->findChild<QLabel *>(u"figureChange"_s);
        }
        return nullptr;
    };
    const QStringList titles{u"Devices:"_s, u"High Risk:"_s};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        QLabel *label = change(titles.at(i));
        QVERIFY(label);
        QTRY_VERIFY2(label->text().startsWith(told.at(i)), qPrintable(label->text()));
        QCOMPARE(label->property("role").toString(), roles.at(i));
    }
}

void TestOverviewPage::aDayOpensAndLeadsBack()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-02T08:00:00Z", devicesAtRisk(12, 3)},
              {"2026-06-03T08:00:00Z", devicesAtRisk(15, 3)}});
    QVERIFY(figureIs(u"Devices: 15"_s));
    openDay(Qt::Key_Home);
    QTRY_VERIFY(asOf().startsWith(u"As of 2026-06-01"_s) && figureIs(u"Devices: 9"_s));
    QCOMPARE(session().state().cycle->fleet->size(), size_t{15}); // everything else keeps the newest cycle
    window().showPage(MainWindow::Devices);
    QTRY_COMPARE(devicesListed(), 9);
    QVERIFY(asOf().startsWith(u"As of 2026-06-01"_s));

    // A newer cycle does not throw anybody out.
    QVERIFY(storePast(m_fixture->folder.filePath(u"store.db"_s), m_fixture->folder.filePath(u"tenants.json"_s),
                      {{"2026-06-04T08:00:00Z", devicesAtRisk(20, 3)}}));
    m_fixture->workspace->polls().ask(&PollService::loadLastCycle, u"Contoso"_s);
    QTRY_COMPARE(session().state().scores->size(), size_t{20});
    QVERIFY(asOf().startsWith(u"As of 2026-06-01"_s));
    QCOMPARE(devicesListed(), 9);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(devicesListed(), 20);
    QVERIFY(asOf().isEmpty());

    // A list opened from the page has its own way back first.
    window().showPage(MainWindow::Overview);
    openDay(Qt::Key_Home);
    QTRY_VERIFY(asOf().startsWith(u"As of 2026-06-01"_s));
    for (FigureCard *card : window().findChildren<FigureCard *>()) {
        if (card->accessibleName().startsWith(u"Devices: "_s))
            emit card->activated();
    }
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(devicesListed(), 9);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().page(), MainWindow::Overview);
    QVERIFY(figureIs(u"Devices: 9"_s));
    QTest::mouseClick(m_fixture->shown<QPushButton>("backToNow"), Qt::LeftButton);
    QVERIFY(figureIs(u"Devices: 20"_s));
    QVERIFY(asOf().isEmpty());
}

void TestOverviewPage::theDayShownIsMarked()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-02T08:00:00Z", devicesAtRisk(12, 3)},
              {"2026-06-03T08:00:00Z", devicesAtRisk(15, 3)}});
    const QAbstractItemModel &days = *m_fixture->find<QTableView>("trendTable")->model();
    const auto marked = [&days] {
        QStringList out;
        for (int row = 0; row < days.rowCount(); ++row) {
            if (days.index(row, 8).data().toString().contains(u"shown on this page"_s))
                out << days.index(row, 0).data().toString();
        }
        return out;
    };
    QCOMPARE(marked(), QStringList());
    const int plain = pixelsOf(chart(), m_fixture->theme->colors().text);
    openDay(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringList{u"2026-06-01"_s}, 10'000);
    window().setFocus();
    QVERIFY(pixelsOf(chart(), m_fixture->theme->colors().text) > plain + 100);
    QTest::mouseClick(m_fixture->shown<QPushButton>("backToNow"), Qt::LeftButton);
    QCOMPARE(marked(), QStringList());
}

void TestOverviewPage::aPastCycleTellsWhatChanged()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-02T08:00:00Z", devicesAtRisk(12, 5)},
              {"2026-06-03T08:00:00Z", devicesAtRisk(12, 4)}});
    const auto *words = m_fixture->find<QLabel>("changeWords");
    const auto *causes = m_fixture->find<QTableView>("changeCauses");
    QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"0 score(s) rose · 1 score(s) fell"_s), 10'000);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_End);
    QTest::keyClick(&chart(), Qt::Key_Left);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(words->text().startsWith(u"2 score(s) rose · 0 score(s) fell · 3 device(s) appeared"_s),
                              qPrintable(words->text()), 10'000);
    QVERIFY(words->isVisible() && causes->isVisible());
    QVERIFY(asOf().startsWith(u"As of 2026-06-02"_s));
    openDay(Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(words->text(), u"No cycle before this one is stored."_s, 10'000);
    QVERIFY(!causes->isVisible());
    QTest::mouseClick(m_fixture->shown<QPushButton>("backToNow"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(words->text().startsWith(u"0 score(s) rose · 1 score(s) fell"_s), 10'000);
}

void TestOverviewPage::theNewestDayIsNow()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)}, {"2026-06-02T08:00:00Z", devicesAtRisk(12, 3)}});
    openDay(Qt::Key_Home);
    QTRY_VERIFY(!asOf().isEmpty() && figureIs(u"Devices: 9"_s));
    openDay(Qt::Key_End);
    QVERIFY(asOf().isEmpty());
    QVERIFY(figureIs(u"Devices: 12"_s));
}

void TestOverviewPage::aCycleThatIsGoneIsTold()
{
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3)}, {"2026-06-02T08:00:00Z", devicesAtRisk(12, 3)}});
    QCOMPARE(editStore(m_fixture->folder.filePath(u"store.db"_s),
                       {u"UPDATE cycle SET uuid = 'gone' WHERE uuid LIKE '2026-06-01%'"_s}),
             QString());
    openDay(Qt::Key_Home);
    QTRY_VERIFY(asOf().contains(u"thinned out"_s));
    QVERIFY(figureIs(u"Devices: 12"_s));
    QTest::mouseClick(m_fixture->shown<QPushButton>("backToNow"), Qt::LeftButton);
    QVERIFY(asOf().isEmpty());
}

void TestOverviewPage::aFleetWithoutDevicesIsTold()
{
    open({{"2026-06-01T08:00:00Z", {}}});
    const auto told = [this] {
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"Contoso has no devices."_s)
                return true;
        }
        return false;
    };
    for (const auto page : {MainWindow::Overview, MainWindow::Devices, MainWindow::Tuning}) {
        window().showPage(page);
        QTRY_VERIFY(told());
    }
    for (const auto page : {MainWindow::Doctor, MainWindow::Publishing, MainWindow::Activity}) {
        window().showPage(page);
        QVERIFY(!told()); // of use all the same
    }
    window().showPage(MainWindow::Overview);
    for (QPushButton *button : window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Run the doctor"_s) {
            button->click();
            break;
        }
    }
    QCOMPARE(window().page(), MainWindow::Doctor);
}

void TestOverviewPage::whatIsMissingIsToldAtTheTop()
{
    QList<Device> withoutCves = devicesAtRisk(10, 2);
    for (int i = 0; i < 5; ++i)
        withoutCves[i].cveKnowledge = CveKnowledge::NotFetched;
    openDays({{"2026-06-01T08:00:00Z", devicesAtRisk(9, 3), CycleState::Partial},
              {"2026-06-02T08:00:00Z", devicesAtRisk(9, 3)},
              {"2026-06-03T08:00:00Z", withoutCves}});
    const auto words = [this] {
        const auto *label = m_fixture->find<QLabel>("gapWords");
        return label->isVisible() ? label->text() : QString();
    };
    QVERIFY2(words().contains(u"CVEs (50"_s), qPrintable(words()));
    openDay(Qt::Key_Home);
    QTRY_VERIFY2(words().startsWith(u"This cycle is partial."_s), qPrintable(words()));
    QVERIFY(!m_fixture->find<QPushButton>("doctorForGap")->isVisible());
    QTest::keyClick(&chart(), Qt::Key_Right);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QTRY_COMPARE(words(), QString());
    QTest::mouseClick(m_fixture->shown<QPushButton>("backToNow"), Qt::LeftButton);
    QTRY_VERIFY(words().contains(u"CVEs (50"_s));
    QTest::mouseClick(m_fixture->find<QPushButton>("doctorForGap"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Doctor);
}

void TestOverviewPage::figuresOfPartialDataAreRanges()
{
    QList<Device> withoutCves = devicesAtRisk(10, 2);
    for (Device &device : withoutCves)
        device.cveKnowledge = CveKnowledge::NotFetched;
    openDays(
        {{"2026-06-02T08:00:00Z", devicesAtRisk(10, 2)}, {"2026-06-03T08:00:00Z", withoutCves, CycleState::Partial}});
    // At their worst the CVEs are 10 points of each score.
    const auto ranges = [this] {
        const FleetSummary &sum = session().state().summary;
        return u"Median score: %1–%2"_s.arg(pointsText(*sum.median), pointsText(*sum.median + 100'000));
    };
    QTRY_VERIFY(session().state().cycle->info.state == CycleState::Partial);
    QTRY_VERIFY2(figureIs(ranges()), qPrintable(ranges()));
    const auto *bands = m_fixture->find<QWidget>("bandChart");
    QVERIFY2(bands->accessibleDescription().contains(u"at worst"_s), qPrintable(bands->accessibleDescription()));
    const FleetSummary worst = session().state().scores->summaryIf(UnknownAs::Full);
    const QAbstractItemModel *table = m_fixture->find<QTableView>("bandTable")->model();
    for (int band = 0; band < static_cast<int>(bandCount); ++band) {
        const auto i = static_cast<size_t>(band);
        QCOMPARE(table->index(band, 2).data().toString(),
                 rangeText(QString::number(session().state().summary.bands[i]), QString::number(worst.bands[i])));
    }
    // Of a complete cycle there is one figure.
    openDay(Qt::Key_Home);
    QTRY_VERIFY(!figureIs(ranges()));
    QVERIFY(!bands->accessibleDescription().contains(u"at worst"_s));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
