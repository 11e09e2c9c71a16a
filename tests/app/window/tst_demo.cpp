#include "app/window/demopast.h"
#include "app/window/windowhost.h"
#include "core/config/tenantsfile.h"
#include "core/simulator/fleet/fleetgenerator.h"
#include "core/store/storeinfo.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/toasttexts.h"
#include "ui/session/cyclechange.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/tenants/replacesecretdialog.h"
#include "ui/tenants/tenantform.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The demo, opened and left as by the program: it never holds a real tenant, and each of its polls finds changes.
class TestDemo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void realTenantsLeaveTheDemo_data();
    void realTenantsLeaveTheDemo();
    void connectingEndsInTheOwnList();
    void fileDroppedOnTheDemo();
    void emptiedDemoLeavesToo();
    void connectionOfTheDemoIsFixed();
    void workspaceRefusesRealTenants();
    void realTenantOfEarlierIsNotPolled();
    void pollsChangeSomething();
    void servedWhereItWasBefore();
    void fleetGoesOnAfterARestart();
    void beginsWithAPast();
    void closedWhileThePastIsStored();
    void emptyStoreOfEarlierGetsAPast();

private:
    void openDemo()
    {
        QVERIFY(m_host->openDemo());
        QSignalSpy polled(&session(), &FleetSession::pollEnded);
        QVERIFY(polled.wait(60'000));
        QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 60'000);
    }
    [[nodiscard]] FleetSession &session() const { return m_host->window()->session(); }
    template<class T>
    [[nodiscard]] T *find(const char *name = nullptr) const
    {
        return m_host->window()->findChild<T *>(name ? QString::fromLatin1(name) : QString());
    }
    [[nodiscard]] static TenantConfig real()
    {
        TenantConfig tenant;
        tenant.name = u"Fabrikam"_s;
        tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
        tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
        tenant.pollIntervalMinutes = 60;
        tenant.enabled = false;
        return tenant;
    }
    //! Every stored tenant of the demo is served on this computer.
    void verifyDemoList() const
    {
        const auto entries = readTenantsFile(m_places.demo.tenantsPath, {});
        QVERIFY(entries);
        for (const TenantEntry &entry : *entries)
            QCOMPARE(entry.tenant.loginUrl().host(), u"127.0.0.1"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<UiSettingsStore> m_settings;
    std::unique_ptr<Theme> m_theme;
    WindowHost::Places m_places;
    std::unique_ptr<WindowHost> m_host;
};

void TestDemo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    const auto options = [this](const QString &name, bool isDemo) {
        Workspace::Options out;
        out.storePath = m_folder->filePath(name + u"/store.db"_s);
        out.tenantsPath = m_folder->filePath(name + u"/tenants.json"_s);
        out.profileFolder = m_folder->filePath(name + u"/profiles"_s);
        out.policyFolder = m_folder->filePath(name + u"/policies"_s);
        out.secretsInMemory = true;
        out.isDemo = isDemo;
        return out;
    };
    m_places.normal = options(u"own"_s, false);
    m_places.demo = options(u"demo"_s, true);
    m_places.demoDevices = 120;
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<UiSettingsStore>(*m_file);
    m_theme = std::make_unique<Theme>();
    m_host = std::make_unique<WindowHost>(m_places, *m_theme, *m_settings);
}

void TestDemo::cleanup()
{
    m_host.reset();
    m_theme.reset();
    m_settings.reset();
    m_file.reset();
    m_folder.reset();
}

void TestDemo::realTenantsLeaveTheDemo_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("way");
    for (const char *action : {"addTenant", "importTenants", "replaceSecret"}) {
        for (const char *way : {"action", "menu", "palette"})
            QTest::addRow("%s by %s", action, way) << QString::fromLatin1(action) << QString::fromLatin1(way);
    }
    QTest::newRow("key") << u"addTenant"_s << u"key"_s;
    QTest::newRow("the doctor's button") << u"replaceSecret"_s << u"doctor"_s;
}

void TestDemo::realTenantsLeaveTheDemo()
{
    QFETCH(QString, action);
    QFETCH(QString, way);
    openDemo();
    MainWindow *demo = m_host->window();
    demo->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(demo, TestSupport::patience));
    auto *command = demo->findChild<QAction *>(action);
    QVERIFY(command && command->isEnabled());
    QSignalSpy opened(m_host.get(), &WindowHost::windowOpened);
    if (way == "action"_L1) {
        command->trigger();
    } else if (way == "menu"_L1) {
        auto *menu = find<QPushButton>("tenantSwitcher")->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().contains(command));
        command->trigger();
    } else if (way == "palette"_L1) {
        demo->openPalette();
        QString words = command->text();
        QTest::keyClicks(find<QLineEdit>("commandSearch"), words.remove(u'…'));
        QTest::keyClick(find<QLineEdit>("commandSearch"), Qt::Key_Return);
    } else if (way == "doctor"_L1) {
        demo->showPage(MainWindow::Doctor);
        find<QPushButton>("replaceSecretHere")->click();
    } else {
        QTest::keyClick(demo, Qt::Key_N, Qt::ControlModifier);
    }
    QVERIFY(!demo->findChild<TenantForm *>());
    QVERIFY(!demo->findChild<QFileDialog *>());
    QVERIFY(!demo->findChild<ReplaceSecretDialog *>());
    QVERIFY(opened.wait(20'000));
    QVERIFY(!m_host->workspace()->isDemo());
    if (action == "addTenant"_L1) {
        QTRY_VERIFY(find<TenantForm>());
        QVERIFY(find<QLabel>("formIntroduction")->text().contains(u"left the demo"_s));
        return;
    }
    if (action == "importTenants"_L1)
        QTRY_VERIFY(find<QFileDialog>());
    QTRY_VERIFY(!TestSupport::toastTexts(*m_host->window()).isEmpty());
    QVERIFY(TestSupport::toastTexts(*m_host->window()).constFirst().contains(u"left the demo"_s));
}

void TestDemo::connectingEndsInTheOwnList()
{
    openDemo();
    find<QAction>("addTenant")->trigger();
    QTRY_VERIFY(find<TenantForm>());
    auto *form = find<TenantForm>();
    const TenantConfig tenant = real();
    form->findChild<QLineEdit *>(u"name"_s)->setText(tenant.name);
    form->findChild<QLineEdit *>(u"tenantId"_s)->setText(tenant.tenantId);
    form->findChild<QLineEdit *>(u"clientId"_s)->setText(tenant.clientId);
    form->findChild<QLineEdit *>(u"clientSecret"_s)->setText(u"abc~DEF.123_456"_s);
    form->findChild<QLineEdit *>(u"pollIntervalMinutes"_s)->setText(u"60"_s);
    form->findChild<QCheckBox *>(u"enabled"_s)->setChecked(false); // no poll in this test
    TestSupport::ServiceSpy saved(m_host->workspace()->tenants().origin(), &TenantService::saved);
    QTest::mouseClick(form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QVERIFY(saved.wait(20'000));
    const auto own = readTenantsFile(m_places.normal.tenantsPath, {});
    QVERIFY(own);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().tenant.name, tenant.name);
    verifyDemoList();
}

void TestDemo::fileDroppedOnTheDemo()
{
    const QString path = m_folder->filePath(u"real.json"_s);
    QVERIFY(writeTenantsFile(path, {real()}));
    openDemo();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    for (QWidget *place : QList<QWidget *>{m_host->window(), m_host->window()->centralWidget()}) {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(place, &drop);
    }
    QCOMPARE(session().tenants().size(), 1);
    verifyDemoList();
}

// A demo without its tenant shows the first page, which offers the same.
void TestDemo::emptiedDemoLeavesToo()
{
    openDemo();
    m_host->workspace()->tenants().ask(&TenantService::remove, session().tenantName());
    QTRY_COMPARE(session().view(), FleetSession::View::NoTenants);
    QTRY_VERIFY(find<QPushButton>("connectTenant")->isVisible());
    QTest::mouseClick(find<QPushButton>("connectTenant"), Qt::LeftButton);
    QTRY_VERIFY(!m_host->workspace()->isDemo());
    QTRY_VERIFY(find<TenantForm>());
}

void TestDemo::connectionOfTheDemoIsFixed()
{
    openDemo();
    find<QAction>("editTenant")->trigger();
    auto *form = find<TenantForm>();
    QVERIFY(form);
    for (const char *key : {"name", "tenantId", "clientId", "clientSecret", "endpoints.login", "endpoints.api", "proxy"})
        QVERIFY2(!form->findChild<QLineEdit *>(QLatin1StringView(key))->isVisible(), key);
    form->findChild<QPushButton *>(u"advancedOpener"_s)->setChecked(true);
    QVERIFY(!form->findChild<QPushButton *>(u"advancedOpener"_s)->isVisible());
    QVERIFY(form->findChild<QLineEdit *>(u"completenessFloor"_s)->isVisible());
}

void TestDemo::workspaceRefusesRealTenants()
{
    const QString path = m_folder->filePath(u"real.json"_s);
    QVERIFY(writeTenantsFile(path, {real()}));
    openDemo();
    QSignalSpy failed(m_host->workspace(), &Workspace::requestFailed);
    TestSupport::ServiceSpy changed(m_host->workspace()->tenants().origin(), &TenantService::changed);
    m_host->workspace()->tenants().ask(&TenantService::save, {real(), {}, SecretText("abc~DEF.123_456")});
    QVERIFY(failed.wait(20'000));
    m_host->workspace()->tenants().ask(&TenantService::importFile, path);
    QVERIFY(failed.wait(20'000));
    TenantConfig moved = *session().tenant(); // the demo's tenant, with another server
    moved.loginEndpoint.clear();
    moved.apiEndpoint.clear();
    m_host->workspace()->tenants().ask(&TenantService::save, {moved, moved.name, SecretText("abc~DEF.123_456")});
    QVERIFY(failed.wait(20'000));
    QCOMPARE(changed.count(), 0);
    verifyDemoList();
}

void TestDemo::realTenantOfEarlierIsNotPolled()
{
    QDir().mkpath(QFileInfo(m_places.demo.tenantsPath).absolutePath());
    TenantConfig enabled = real();
    enabled.enabled = true;
    QVERIFY(writeTenantsFile(m_places.demo.tenantsPath, {enabled}));
    openDemo();
    QCOMPARE(session().tenants().size(), 1);
    verifyDemoList();
}

void TestDemo::pollsChangeSomething()
{
    openDemo();
    int changed = 0;
    // A fleet as small as this one does not change with every poll.
    for (int polls = 0; polls < 6 && changed == 0; ++polls) {
        QSignalSpy ended(&session(), &FleetSession::pollEnded);
        session().poll();
        QVERIFY(ended.wait(60'000));
        QVERIFY(ended.first().at(1).toBool());
        const CycleChange &change = m_host->window()->cycleChange();
        QTRY_VERIFY(change.fleet() && change.after() == session().state().scores);
        changed = static_cast<int>(change.fleet()->up + change.fleet()->down);
    }
    QVERIFY(changed > 0);
}

void TestDemo::servedWhereItWasBefore()
{
    openDemo();
    const QString before = session().tenant()->apiEndpoint;
    const QString target = session().tenant()->publish->url;
    m_host.reset();
    m_host = std::make_unique<WindowHost>(m_places, *m_theme, *m_settings);
    openDemo();
    QCOMPARE(session().tenant()->apiEndpoint, before);
    QCOMPARE(session().tenant()->publish->url, target);
    openDemo(); // again, while it is open
    QCOMPARE(session().tenant()->apiEndpoint, before);
    QCOMPARE(session().tenant()->publish->url, target);
}

// After a restart the next cycle brings the changes of one step, as if the demo had continued.
void TestDemo::fleetGoesOnAfterARestart()
{
    openDemo();
    for (int cycle = 2; cycle <= 4; ++cycle) {
        QSignalSpy ended(&session(), &FleetSession::pollEnded);
        session().poll();
        QVERIFY(ended.wait(60'000));
    }
    QTRY_COMPARE(m_settings->value().demoStep, DemoPast::cycles + 4);
    m_host.reset();
    m_host = std::make_unique<WindowHost>(m_places, *m_theme, *m_settings);
    openDemo();
    QTRY_COMPARE(m_settings->value().demoStep, DemoPast::cycles + 5);

    Simulator::FleetOptions options;
    options.devices = m_places.demoDevices;
    options.step = DemoPast::cycles + 5;
    options.now = QDateTime::currentSecsSinceEpoch();
    const Simulator::FleetGenerator same(options);
    QTRY_VERIFY(session().state().cycle);
    const FleetPtr fleet = session().state().cycle->fleet;
    for (size_t row = 0; row < fleet->size(); ++row) {
        const auto id = QByteArray::fromStdString(std::string(fleet->machineId(row).view()));
        const Simulator::Device device = same.device(same.indexOf(id));
        QCOMPARE(QByteArray::fromStdString(std::string(fleet->riskScore(row))), device.risk);
    }
}

// The window shows the past, then the poll; the next start adds a poll only.
void TestDemo::beginsWithAPast()
{
    const auto stored = [this] {
        auto store = Store::open(m_places.demo.storePath, Store::Open::MustExist);
        const bool good = store && checkStore(**store);
        return good ? (*store)->cycles().log(session().tenantName(), 1'000).value_or(QList<CycleInfo>())
                    : QList<CycleInfo>();
    };
    openDemo();
    QTRY_VERIFY(m_host->window()->cycleChange().fleet().has_value()); // against the past
    const QList<CycleInfo> first = stored();
    QVERIFY(first.size() > DemoPast::cycles * 9 / 10);
    QVERIFY(currentSecond() - first.last().started > (DemoPast::days - 1) * ticksPerDay);
    QVERIFY(currentSecond() - first.first().started < ticksPerHour);
    m_host.reset();
    m_host = std::make_unique<WindowHost>(m_places, *m_theme, *m_settings);
    openDemo();
    const QList<CycleInfo> second = stored();
    QCOMPARE(second.size(), first.size() + 1);
    QCOMPARE(second.mid(1), first);
}

void TestDemo::closedWhileThePastIsStored()
{
    QVERIFY(m_host->openDemo());
    QCOMPARE(session().view(), FleetSession::View::Opening);
    QVERIFY(m_host->window()->isVisible());
    m_host.reset();
    m_host = std::make_unique<WindowHost>(m_places, *m_theme, *m_settings);
    openDemo();
    QVERIFY(session().state().cycle);
}

// The tenant is known, but was never polled.
void TestDemo::emptyStoreOfEarlierGetsAPast()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_places.demo.storePath).absolutePath()));
    QVERIFY(Store::open(m_places.demo.storePath, Store::Open::MakeIfMissing));
    m_settings->change([](UiSettings &s) { s.demoStep = 3; });
    openDemo();
    QTRY_VERIFY(m_host->window()->cycleChange().fleet().has_value());
    QTRY_COMPARE(m_settings->value().demoStep, DemoPast::cycles + 1);
}

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
