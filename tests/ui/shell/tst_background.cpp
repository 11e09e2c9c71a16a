#include "core/store/storelock.h"
#include "tests/support/servicespy.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What closing the window does, and what goes on then. Offscreen there is no tray.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
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
    void close();
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"closeQuestion"_s); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<UiSettingsStore> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void TestBackground::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<UiSettingsStore>(*m_file);
    m_theme = std::make_unique<Theme>();
}

void TestBackground::cleanup()
{
    close();
    m_theme.reset();
    m_settings.reset();
    m_file.reset();
    m_folder.reset();
}

void TestBackground::close()
{
    m_window.reset();
    m_workspace.reset();
}

void TestBackground::open(bool withTenant)
{
    close();
    Workspace::Options options;
    options.storePath = m_folder->filePath(u"store.db"_s);
    options.tenantsPath = m_folder->filePath(u"tenants.json"_s);
    options.profileFolder = m_folder->filePath(u"profiles"_s);
    options.secretsInMemory = true;
    m_workspace = std::make_unique<Workspace>(options);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, *m_settings);
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_window->show();
    m_window->session().open();
    QVERIFY(opened.wait());
    if (!withTenant || !m_window->session().tenants().isEmpty())
        return;
    TenantConfig tenant;
    tenant.name = u"Contoso"_s;
    tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
    tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    tenant.pollIntervalMinutes = 60;
    TestSupport::ServiceSpy saved(m_workspace->tenants().origin(), &TenantService::saved);
    m_workspace->tenants().ask(&TenantService::save, {tenant});
    QVERIFY(saved.wait());
}

void TestBackground::nothingToPollNothingToAsk()
{
    open(false);
    QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
    QVERIFY(m_window->close());
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
    QSignalSpy asked(m_window.get(), &MainWindow::quitRequested);
    QVERIFY(!m_window->close());
    QVERIFY(question());
    QVERIFY(!m_window->close()); // asked once only
    QCOMPARE(m_window->findChildren<QMessageBox *>(u"closeQuestion"_s).size(), 1);
    question()->findChild<QCheckBox *>(u"closeRemember"_s)->setChecked(remember);
    if (button.isEmpty())
        QTest::keyClick(question(), Qt::Key_Escape);
    else
        QTest::mouseClick(question()->findChild<QPushButton *>(button), Qt::LeftButton);
    QTRY_VERIFY(!question());
    QCOMPARE(m_window->isMinimized(), minimises);
    QCOMPARE(asked.count(), quits ? 1 : 0);

    open(true); // the next day
    QSignalSpy again(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    const bool remembered = remember && !button.isEmpty();
    QCOMPARE(question() != nullptr, !remembered);
    QCOMPARE(m_window->isMinimized(), remembered && minimises);
    QCOMPARE(again.count(), remembered && quits ? 1 : 0);
}

void TestBackground::canBeAskedAgain()
{
    open(true);
    QVERIFY(!action("askWhenClosing")->isEnabled());
    m_settings->change([](UiSettings &s) { s.closing = ClosingChoice::Minimise; });
    QVERIFY(action("askWhenClosing")->isEnabled());
    action("askWhenClosing")->trigger();
    m_window->close();
    QVERIFY(question());
}

void TestBackground::quitDoesNotAsk()
{
    open(true);
    QSignalSpy quits(m_window.get(), &MainWindow::quitRequested);
    action("quit")->trigger();
    QCOMPARE(quits.count(), 1);
    QVERIFY(!question());
}

void TestBackground::pausing()
{
    open(true);
    auto *pause = action("pausePolling");
    QVERIFY(pause->isEnabled());
    QTRY_VERIFY(m_window->schedule().next(u"Contoso"_s).has_value());
    pause->trigger();
    QVERIFY(m_window->schedule().isPaused());
    QCOMPARE(pause->text(), u"Resume polling"_s);
    QVERIFY(!m_window->schedule().next(u"Contoso"_s).has_value());
    const TrayStatus status = trayStatus(m_window->session(), m_window->schedule(), currentSecond());
    QCOMPARE(status.state, TrayStatus::State::Paused);
    QVERIFY2(status.text.contains(u"paused"_s), qPrintable(status.text));
    pause->trigger();
    QVERIFY(m_window->schedule().next(u"Contoso"_s).has_value());
}

void TestBackground::otherProgramPolls()
{
    open(false);
    const QString store = m_workspace->options().storePath;
    const Result<StoreLockPtr> other = StoreLock::take(store, StoreLock::Use::Schedule, u"Contoso"_s);
    QVERIFY(other);
    const Result<StoreLockPtr> cycle = StoreLock::take(store, StoreLock::Use::Cycle, u"Contoso"_s);
    QVERIFY(cycle);
    open(true);
    TestSupport::ServiceSpy left(m_workspace->polls().origin(), &PollService::left);
    TestSupport::ServiceSpy started(m_workspace->polls().origin(), &PollService::started);
    m_workspace->polls().ask(&PollService::pollOnSchedule, u"Contoso"_s);
    QVERIFY(left.wait());
    const auto error = left.first().at(1).value<Error>();
    QCOMPARE(error.code, ErrorCode::StoreLocked);
    QVERIFY(m_window->session().state(u"Contoso"_s).polledBy.has_value());
    const TrayStatus status = trayStatus(m_window->session(), m_window->schedule(), currentSecond());
    QVERIFY2(status.text.contains(u"polled by another program"_s), qPrintable(status.text));
    // By hand it is tried all the same, and the cycle under way is told.
    TestSupport::ServiceSpy failed(m_workspace->polls().origin(), &PollService::failed);
    m_workspace->polls().ask(&PollService::pollNow, u"Contoso"_s);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::StoreLocked);
    QCOMPARE(started.count(), 0);
    // What another program polls is not deleted under it.
    QSignalSpy refused(m_workspace.get(), &Workspace::requestFailed);
    TestSupport::ServiceSpy removed(m_workspace->tenants().origin(), &TenantService::removed);
    m_workspace->tenants().ask(&TenantService::remove, u"Contoso"_s);
    QVERIFY(refused.wait());
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
    // In grey of one brightness the marks must still differ: what is white of the badge.
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
