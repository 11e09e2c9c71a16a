#include "core/store/storelock.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/shell/trayicon.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What closing the window does, and what continues in the background. There is no tray in offscreen tests.
class TestBackground : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void nothingToPollNothingToAsk();
    void asksWhereThereIsNoTray_data();
    void asksWhereThereIsNoTray();
    void canBeAskedAgain();
    void quitDoesNotAsk();
    void pausing();
    void otherProgramPolls();
    void icons_data();
    void icons();
    void everyStateHasItsShape();

private:
    void open(bool withTenant);
    [[nodiscard]] QMessageBox *question() const { return window().findChild<QMessageBox *>(u"closeQuestion"_s); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window().findChild<QAction *>(QLatin1StringView(name));
    }
    //! Exists even if no desktop shows it.
    [[nodiscard]] QSystemTrayIcon *tray() const { return window().findChild<QSystemTrayIcon *>(); }
};

void TestBackground::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestBackground::open(bool withTenant)
{
    m_fixture->open();
    if (!withTenant || !session().tenants().isEmpty())
        return;
    TenantConfig tenant;
    tenant.name = u"Contoso"_s;
    tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
    tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    tenant.pollIntervalMinutes = 60;
    TestSupport::ServiceSpy saved(m_fixture->workspace->tenants().origin(), &TenantService::saved);
    m_fixture->workspace->tenants().ask(&TenantService::save, {tenant});
    QVERIFY(saved.wait());
}

void TestBackground::nothingToPollNothingToAsk()
{
    open(false);
    QSignalSpy quits(&window(), &MainWindow::quitRequested);
    QVERIFY(window().close());
    QCOMPARE(quits.count(), 1);
    QVERIFY(!question());
}

void TestBackground::asksWhereThereIsNoTray_data()
{
    QTest::addColumn<QString>("button"); // empty: Escape
    QTest::addColumn<bool>("remember");
    QTest::addColumn<bool>("minimises");
    QTest::addColumn<bool>("quits");
    QTest::newRow("cancel") << QString() << false << false << false;
    QTest::newRow("cancel remembers nothing") << QString() << true << false << false;
    QTest::newRow("minimise") << u"closeMinimise"_s << false << true << false;
    QTest::newRow("always minimise") << u"closeMinimise"_s << true << true << false;
    QTest::newRow("quit") << u"closeQuit"_s << false << false << true;
    QTest::newRow("always quit") << u"closeQuit"_s << true << false << true;
}

void TestBackground::asksWhereThereIsNoTray()
{
    QFETCH(const QString, button);
    QFETCH(const bool, remember);
    QFETCH(const bool, minimises);
    QFETCH(const bool, quits);
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable());
    open(true);
    QSignalSpy asked(&window(), &MainWindow::quitRequested);
    QVERIFY(!window().close());
    QVERIFY(question());
    QVERIFY(!window().close()); // still only one question
    QCOMPARE(window().findChildren<QMessageBox *>(u"closeQuestion"_s).size(), 1);
    question()->findChild<QCheckBox *>(u"closeRemember"_s)->setChecked(remember);
    if (button.isEmpty())
        QTest::keyClick(question(), Qt::Key_Escape);
    else
        QTest::mouseClick(question()->findChild<QPushButton *>(button), Qt::LeftButton);
    QTRY_VERIFY(!question());
    QCOMPARE(window().isMinimized(), minimises);
    QCOMPARE(asked.count(), quits ? 1 : 0);

    open(true); // a later start of the program
    QSignalSpy again(&window(), &MainWindow::quitRequested);
    window().close();
    const bool remembered = remember && !button.isEmpty();
    QCOMPARE(question() != nullptr, !remembered);
    QCOMPARE(window().isMinimized(), remembered && minimises);
    QCOMPARE(again.count(), remembered && quits ? 1 : 0);
}

void TestBackground::canBeAskedAgain()
{
    open(true);
    QVERIFY(!action("askWhenClosing")->isEnabled());
    m_fixture->settings->change([](UiSettings &s) { s.closing = ClosingChoice::Minimise; });
    QVERIFY(action("askWhenClosing")->isEnabled());
    action("askWhenClosing")->trigger();
    window().close();
    QVERIFY(question());
}

void TestBackground::quitDoesNotAsk()
{
    open(true);
    QSignalSpy quits(&window(), &MainWindow::quitRequested);
    action("quit")->trigger();
    QCOMPARE(quits.count(), 1);
    QVERIFY(!question());
}

void TestBackground::pausing()
{
    open(true);
    auto *pause = action("pausePolling");
    QVERIFY(pause->isEnabled());
    QTRY_VERIFY2(tray()->toolTip().contains(u", next "_s), qPrintable(tray()->toolTip()));
    pause->trigger();
    QCOMPARE(pause->text(), u"Resume polling"_s);
    QVERIFY2(!tray()->toolTip().contains(u", next "_s), qPrintable(tray()->toolTip()));
    QVERIFY2(tray()->toolTip().contains(u"paused"_s), qPrintable(tray()->toolTip()));
    TrayStatus paused;
    paused.state = TrayStatus::State::Paused;
    QCOMPARE(tray()->icon().pixmap(64, 64).toImage(), trayIcon(paused).pixmap(64, 64).toImage());
    pause->trigger();
    QTRY_VERIFY2(tray()->toolTip().contains(u", next "_s), qPrintable(tray()->toolTip()));
}

void TestBackground::otherProgramPolls()
{
    open(false);
    const QString store = m_fixture->workspace->options().storePath;
    const Result<StoreLockPtr> other = StoreLock::take(store, StoreLock::Use::Schedule, u"Contoso"_s);
    QVERIFY(other);
    const Result<StoreLockPtr> cycle = StoreLock::take(store, StoreLock::Use::Cycle, u"Contoso"_s);
    QVERIFY(cycle);
    open(true);
    TestSupport::ServiceSpy left(m_fixture->workspace->polls().origin(), &PollService::left);
    TestSupport::ServiceSpy started(m_fixture->workspace->polls().origin(), &PollService::started);
    m_fixture->workspace->polls().ask(&PollService::pollOnSchedule, u"Contoso"_s);
    QVERIFY(left.wait());
    const auto error = left.first().at(1).value<Error>();
    QCOMPARE(error.code, ErrorCode::StoreLocked);
    QVERIFY(session().state(u"Contoso"_s).polledBy.has_value());
    QVERIFY2(tray()->toolTip().contains(u"polled by another program"_s), qPrintable(tray()->toolTip()));
    // A poll by hand is tried nevertheless, and fails with the same error.
    TestSupport::ServiceSpy failed(m_fixture->workspace->polls().origin(), &PollService::failed);
    m_fixture->workspace->polls().ask(&PollService::pollNow, u"Contoso"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::StoreLocked);
    QCOMPARE(started.count(), 0);
    // A tenant that another program polls cannot be deleted.
    QSignalSpy refused(m_fixture->workspace.get(), &Workspace::requestFailed);
    TestSupport::ServiceSpy removed(m_fixture->workspace->tenants().origin(), &TenantService::removed);
    m_fixture->workspace->tenants().ask(&TenantService::remove, u"Contoso"_s);
    QVERIFY(refused.wait(TestSupport::patience));
    QCOMPARE(removed.count(), 0);
}

void TestBackground::icons_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64})
        QTest::addRow("%d px", size) << size;
}

void TestBackground::icons()
{
    QFETCH(const int, size);
    TrayStatus status;
    const QImage plain = trayIcon(status).pixmap(size, size).toImage();
    QCOMPARE(plain.size(), QSize(size, size));
    status.state = TrayStatus::State::Failed;
    QVERIFY(trayIcon(status).pixmap(size, size).toImage() != plain);
}

void TestBackground::everyStateHasItsShape()
{
    // States must differ by more than colour: compares the white pixels of the badges.
    const auto shape = [](const TrayStatus &status) {
        const QImage image = trayIcon(status).pixmap(64, 64).toImage().convertToFormat(QImage::Format_ARGB32);
        QImage mask(24, 24, QImage::Format_Mono);
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                mask.setPixel(x, y, qGray(image.pixel(32 + x, 32 + y)) > 200 ? 1 : 0);
        }
        return mask;
    };
    QList<QImage> seen;
    const auto add = [&](TrayStatus::State state, std::optional<Band> worst) {
        TrayStatus status;
        status.state = state;
        status.worst = worst;
        const QImage now = shape(status);
        QVERIFY2(!seen.contains(now), "two states look the same without colour");
        seen << now;
    };
    add(TrayStatus::State::Good, Band::Trustworthy);
    add(TrayStatus::State::Good, Band::ModerateRisk);
    add(TrayStatus::State::Good, Band::Suspicious);
    add(TrayStatus::State::Good, Band::HighRisk);
    add(TrayStatus::State::Incomplete, Band::HighRisk);
    add(TrayStatus::State::Failed, Band::HighRisk);
    add(TrayStatus::State::Paused, Band::HighRisk);
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
