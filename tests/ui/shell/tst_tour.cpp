#include "support/windowfixture.h"
#include "ui/help/helpdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/tour.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The tour is offered once, points at what is there, and can be left at any stop.
class TestTour : public WindowTest
{
    Q_OBJECT

    Tour *tour() const { return window().findChild<Tour *>(); }
    QString title() const { return tour()->findChild<QLabel *>(u"tourTitle"_s)->text(); }
    void start() const { window().findChild<QAction *>(u"takeTour"_s)->trigger(); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(120);
    }
    void goesThroughAllStops();
    void canBeLeft();
    void followsTheWindow();
    void isOfferedOnce();
    void helpStartsIt();
};

void TestTour::goesThroughAllStops()
{
    start();
    QVERIFY(tour()->isVisible());
    QStringList titles;
    for (int i = 0; i < 20 && tour()->isVisible(); ++i) {
        titles << title();
        QVERIFY2(window().rect().contains(tour()->geometry()), qPrintable(title()));
        const auto *outline = window().findChild<QFrame *>(u"tourOutline"_s);
        QVERIFY(outline->isVisible());
        QVERIFY2(!outline->geometry().intersects(tour()->geometry()), qPrintable(title()));
        QTest::keyClick(tour(), Qt::Key_Return);
    }
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(!window().findChild<QFrame *>(u"tourOutline"_s)->isVisible());
    start();
    QTest::mouseClick(tour()->findChild<QPushButton *>(u"tourNext"_s), Qt::LeftButton);
    QCOMPARE(title(), titles.at(1));
    QTest::mouseClick(tour()->findChild<QPushButton *>(u"tourBack"_s), Qt::LeftButton);
    QCOMPARE(title(), titles.at(0));
}

void TestTour::canBeLeft()
{
    start();
    QTest::keyClick(tour(), Qt::Key_Escape);
    QVERIFY(!tour()->isVisible());
    start();
    QTest::mouseClick(tour()->findChild<QPushButton *>(u"tourSkip"_s), Qt::LeftButton);
    QVERIFY(!tour()->isVisible());
}

void TestTour::followsTheWindow()
{
    start();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(tour(), Qt::Key_Return); // the last stop is at the right edge
    window().resize(1024, 660);
    QTRY_VERIFY(window().rect().contains(tour()->geometry()));
}

void TestTour::isOfferedOnce()
{
    m_fixture->settings->change([](UiSettings &s) { s.tourOffered = false; });
    auto *offer = m_fixture->find<NoticeBar>("tourOffer");
    QVERIFY(offer->isVisible());
    emit offer->closed();
    QVERIFY(!offer->isVisible());
    QVERIFY(m_fixture->settings->value().tourOffered);
    m_fixture->settings->change([](UiSettings &s) { s.tourOffered = false; });
    emit offer->activated();
    QVERIFY(tour()->isVisible());
    QVERIFY(!offer->isVisible());
}

void TestTour::helpStartsIt()
{
    window().openHelp();
    auto *help = window().findChild<HelpDialog *>();
    QTest::mouseClick(help->findChild<QPushButton *>(u"tourButton"_s), Qt::LeftButton);
    QVERIFY(tour()->isVisible());
    QTRY_VERIFY(!window().findChild<HelpDialog *>());
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
