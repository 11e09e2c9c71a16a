#include "support/patience.h"
#include "support/servicespy.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! A key meant for one control never acts on another one, even when the first is disabled or hidden meanwhile.
class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void disabledButtonsKeepTheFocus_data();
    void disabledButtonsKeepTheFocus();
    void hiddenControlsHandItToNobody_data();
    void hiddenControlsHandItToNobody();
    void pollNow();
    void pollOfAnEmptyPage();
    void cancelOfThePoll();
    void runTheChecks();
    void redo();
    void publishNow();
    void tabGoesOnFromABusyButton();
    void closedMessages();

private:
    static void pages()
    {
        QTest::addColumn<int>("page");
        constexpr std::array names{"overview", "devices",    "vulnerabilities", "tuning",    "rehearsal",
                                   "doctor",   "publishing", "activity",        "alltenants"};
        static_assert(names.size() == MainWindow::PageCount);
        for (int i = 0; i < MainWindow::PageCount; ++i)
            QTest::newRow(names[static_cast<size_t>(i)]) << i;
    }
    //! Every visible button of the window that takes the focus.
    [[nodiscard]] QList<QPointer<QAbstractButton>> buttons() const
    {
        QList<QPointer<QAbstractButton>> out;
        for (QAbstractButton *button : m_window.window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->focusPolicy() != Qt::NoFocus
                && button->focusPolicy() != Qt::ClickFocus)
                out << button;
        }
        return out;
    }
    //! What is loaded meanwhile may take a button from the page.
    static bool isStillThere(const QAbstractButton *button)
    {
        return button && button->isVisible() && button->isEnabled();
    }
    static QString nameOf(const QAbstractButton *button)
    {
        return button->objectName() + u' ' + button->accessibleName() + button->text();
    }
    static bool actsOnSpace(const QWidget *widget) { return qobject_cast<const QAbstractButton *>(widget) != nullptr; }
    void haveDevices()
    {
        if (m_window.window->session().view() != FleetSession::View::Showing)
            m_window.poll(m_window.window->session().tenantName());
    }
    //! Shows a page and lets it be drawn, as before a person presses a key.
    void show(MainWindow::Page page) const
    {
        m_window.window->showPage(page);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first round began: the focus leaves the hidden page and settles
    }
    void space() const { QTest::keyClick(m_window.window->windowHandle(), Qt::Key_Space); }

    WindowFixture m_window;
};

void TestFocus::initTestCase()
{
    m_window.serve(u"living"_s);
    Workspace::Options options = WindowFixture::inMemory();
    options.isDemo = true; // shows the button that leaves the demo
    m_window.open(options);
    m_window.connectTenant(m_window.tenant());
}

void TestFocus::disabledButtonsKeepTheFocus_data()
{
    pages();
}

void TestFocus::disabledButtonsKeepTheFocus()
{
    QFETCH(int, page);
    haveDevices();
    show(static_cast<MainWindow::Page>(page));
    int tried = 0;
    for (const QPointer<QAbstractButton> &known : buttons()) {
        QAbstractButton *button = known;
        if (!isStillThere(button))
            continue;
        if (!qobject_cast<QPushButton *>(button))
            continue; // our tool buttons are never disabled
        button->setFocus(Qt::TabFocusReason);
        QVERIFY2(button->hasFocus(), qPrintable(nameOf(button)));
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setEnabled(false);
        QVERIFY2(qApp->focusWidget() == button, qPrintable(nameOf(button)));
        space();
        QCOMPARE(clicked.count(), 0);
        QVERIFY2(qApp->focusWidget() == button, qPrintable(nameOf(button)));
        button->setEnabled(true);
        QVERIFY2(button->hasFocus(), qPrintable(nameOf(button)));
        ++tried;
    }
    QVERIFY(tried > 3); // those of the top bar, and the page in the side bar
}

void TestFocus::hiddenControlsHandItToNobody_data()
{
    pages();
}

void TestFocus::hiddenControlsHandItToNobody()
{
    QFETCH(int, page);
    show(static_cast<MainWindow::Page>(page));
    for (const QPointer<QAbstractButton> &known : buttons()) {
        QAbstractButton *button = known;
        if (!isStillThere(button))
            continue;
        button->setFocus(Qt::TabFocusReason);
        QVERIFY2(button->hasFocus(), qPrintable(nameOf(button)));
        button->hide();
        QVERIFY2(!actsOnSpace(qApp->focusWidget()), qPrintable(nameOf(button)));
        const bool inList = qobject_cast<QAbstractItemView *>(qApp->focusWidget())
                            != nullptr; // a list may keep the focus
        button->show();
        QVERIFY2(button->hasFocus() != inList, qPrintable(nameOf(button)));
        QCoreApplication::processEvents();
    }
}

void TestFocus::pollNow()
{
    show(MainWindow::Overview);
    QSignalSpy left(m_window.window.get(), &MainWindow::demoLeft);
    QSignalSpy ended(&m_window.window->session(), &FleetSession::pollEnded);
    auto *poll = m_window.find<QPushButton>("pollButton");
    TestSupport::ServiceSpy started(m_window.workspace->polls().origin(), &PollService::started);
    m_window.simulator->addFault({Simulator::FaultKind::Delay, "machines", 1'500, {}, 1, 1, 1});
    poll->setFocus();
    space();
    QVERIFY(!started.isEmpty() || started.wait());
    QVERIFY(!poll->isEnabled());
    for (int i = 0; i < 3; ++i)
        space();
    QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    QTRY_VERIFY(poll->isEnabled());
    QVERIFY(poll->hasFocus());
    QCOMPARE(left.count(), 0);
    QCOMPARE(ended.count(), 1);
    QVERIFY(ended.first().at(1).toBool());
}

void TestFocus::pollOfAnEmptyPage()
{
    m_window.connectTenant(m_window.tenant(u"Never polled"_s));
    show(MainWindow::Overview);
    // Waits until the tenant's cycles were looked up.
    QTRY_VERIFY(m_window.window->session().view() == FleetSession::View::Empty);
    QPushButton *button = nullptr;
    QTRY_VERIFY((button = m_window.shown<QPushButton>("stateButton")));
    QCoreApplication::processEvents();
    TestSupport::ServiceSpy started(m_window.workspace->polls().origin(), &PollService::started);
    QSignalSpy ended(&m_window.window->session(), &FleetSession::pollEnded);
    button->setFocus();
    space();
    QVERIFY(!started.isEmpty() || started.wait());
    space(); // the button that cancels has taken the place of the other
    QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    QVERIFY(ended.first().at(1).toBool());
    m_window.window->session().selectTenant(u"Contoso"_s);
}

void TestFocus::cancelOfThePoll()
{
    m_window.simulator->addFault({Simulator::FaultKind::Delay, "machines", 2'000, {}, 1, 1, 1});
    TestSupport::ServiceSpy started(m_window.workspace->polls().origin(), &PollService::started);
    QSignalSpy ended(&m_window.window->session(), &FleetSession::pollEnded);
    m_window.window->session().poll();
    QVERIFY(!started.isEmpty() || started.wait());
    auto *cancel = m_window.find<QPushButton>("cancelPoll");
    QTRY_VERIFY(cancel->isVisible());
    cancel->setFocus();
    space();
    QVERIFY(!ended.isEmpty() || ended.wait(20'000));
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(!actsOnSpace(qApp->focusWidget()));
}

void TestFocus::runTheChecks()
{
    show(MainWindow::Doctor);
    auto *first = m_window.shown<QPushButton>("stateButton");
    QVERIFY(first);
    first->setFocus();
    space(); // the list of checks replaces the empty page
    QTRY_VERIFY(m_window.find<QPushButton>("runDoctor")->isVisible());
    QVERIFY(!actsOnSpace(qApp->focusWidget()));
    space();
    QVERIFY(!m_window.window->findChild<QWidget *>(u"guideDialog"_s));
    auto *run = m_window.find<QPushButton>("runDoctor");
    QTRY_VERIFY(run->isEnabled());
    m_window.simulator->addFault({Simulator::FaultKind::Delay, "machines", 1'000, {}, 1, 1, 1}); // so that it is busy
    run->setFocus();
    space();
    QVERIFY(!run->isEnabled());
    space();
    QVERIFY(!m_window.window->findChild<QWidget *>(u"guideDialog"_s));
    QTRY_VERIFY(run->isEnabled());
    QVERIFY(run->hasFocus());
}

void TestFocus::redo()
{
    haveDevices();
    show(MainWindow::Tuning);
    TuningSession &model = m_window.window->tuningPage().model();
    model.setWeight(Indicator::RiskMedium, 48);
    auto *undo = m_window.find<QPushButton>("undoButton");
    auto *redo = m_window.find<QPushButton>("redoButton");
    QTRY_VERIFY(undo->isEnabled());
    undo->setFocus();
    space();
    QTRY_VERIFY(redo->isEnabled() && !undo->isEnabled());
    QVERIFY(undo->hasFocus());
    redo->setFocus();
    space();
    QTRY_VERIFY(!redo->isEnabled());
    space(); // not Reset, which stands beside it
    QCOMPARE(model.edited().weight(Indicator::RiskMedium), 48);
    QVERIFY(redo->hasFocus());
    model.resetToSaved();
}

void TestFocus::publishNow()
{
    haveDevices();
    show(MainWindow::Publishing);
    auto *publish = m_window.find<QPushButton>("publishNow");
    QTRY_VERIFY(publish->isEnabled());
    const bool tombstones = m_window.find<QCheckBox>("tombstones")->isChecked();
    TestSupport::ServiceSpy finished(m_window.workspace->publishing().origin(), &PublishService::finished);
    publish->setFocus();
    space();
    QVERIFY(finished.wait(60'000));
    QTRY_VERIFY(!publish->isEnabled()); // everything is published
    space();
    QVERIFY(publish->hasFocus());
    QCOMPARE(m_window.find<QCheckBox>("tombstones")->isChecked(), tombstones);
}

void TestFocus::tabGoesOnFromABusyButton()
{
    show(MainWindow::Overview);
    auto *poll = m_window.find<QPushButton>("pollButton");
    poll->setFocus();
    poll->setEnabled(false);
    QTest::keyClick(m_window.window->windowHandle(), Qt::Key_Tab);
    QVERIFY(qApp->focusWidget() && qApp->focusWidget() != poll);
    QVERIFY(qApp->focusWidget()->isEnabled());
    const QWidget *next = qApp->focusWidget();
    poll->setEnabled(true);
    QCOMPARE(qApp->focusWidget(), next); // a person has moved the focus there
}

void TestFocus::closedMessages()
{
    m_window.window->showFailure(u"first"_s);
    m_window.window->showFailure(u"second"_s);
    const QStringList before = TestSupport::toastTexts(*m_window.window);
    QVERIFY(before.size() >= 2);
    auto *cross = m_window.find<NoticeBar>("toast")->findChild<QAbstractButton *>(u"closeNotice"_s);
    QVERIFY(cross);
    cross->setFocus();
    space();
    space();
    QCOMPARE(TestSupport::toastTexts(*m_window.window), before.mid(1));
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
