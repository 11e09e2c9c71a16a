#include "support/windowfixture.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"
#include "ui/devices/devicespage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WindowFixture::~WindowFixture()
{
    close();
}

void WindowFixture::serve(const QString &scenario, int devices)
{
    simulator = TestSupport::started(TestSupport::unlimited(devices, scenario));
}

Workspace::Options WindowFixture::inMemory()
{
    Workspace::Options out;
    out.secretsInMemory = true;
    return out;
}

void WindowFixture::open(Workspace::Options options)
{
    close();
    if (options.storePath.isEmpty())
        options.storePath = folder.filePath(u"store.db"_s);
    options.tenantsPath = folder.filePath(u"tenants.json"_s);
    options.profileFolder = folder.filePath(u"profiles"_s);
    options.policyFolder = folder.filePath(u"policies"_s);
    file = std::make_unique<QSettings>(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings = std::make_unique<UiSettingsStore>(*file);
    settings->change([](UiSettings &s) { s.tourOffered = true; }); // the offer would stand above every page
    theme = std::make_unique<Theme>();
    theme->setChoice(ThemeChoice::Light);
    theme->install(*qApp);
    workspace = std::make_unique<Workspace>(options);
    window = std::make_unique<MainWindow>(*workspace, *theme, *settings);
    window->resize(1440, 900);
    QSignalSpy opened(workspace.get(), &Workspace::opened);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get(), TestSupport::patience))
        qFatal("the window does not become active");
    window->session().open();
    if (!opened.wait(20'000))
        qFatal("the store does not open");
}

void WindowFixture::openPolled(int devices)
{
    serve({}, devices);
    open();
    connectTenant(tenant());
    poll();
    if (!QTest::qWaitFor([this] { return !window->devicesPage().model().isArranging(); }, 20'000))
        qFatal("the devices are not in order");
}

void WindowFixture::close()
{
    window.reset();
    workspace.reset();
    theme.reset();
    settings.reset();
    file.reset();
}

TenantConfig WindowFixture::tenant(const QString &name) const
{
    TenantConfig out = TestSupport::tenantOf(*simulator);
    out.name = name;
    out.enabled = false; // only the test polls it
    out.pollIntervalMinutes = 60;
    out.vulnerabilitySource = VulnerabilitySource::Bulk;
    out.publish = PublishTarget();
    out.publish->url = simulator->info().publishUrl;
    return out;
}

void WindowFixture::connectTenant(const TenantConfig &tenant)
{
    TestSupport::ServiceSpy saved(workspace->tenants().origin(), &TenantService::saved);
    const bool known = window->session().tenant(tenant.name) != nullptr;
    workspace->tenants().ask(&TenantService::save,
                             {tenant, known ? tenant.name : QString(), TestSupport::secretOf(*simulator)});
    if (!saved.wait(20'000))
        qFatal("the tenant is not saved");
    window->session().selectTenant(tenant.name);
}

void WindowFixture::poll(const QString &name)
{
    QSignalSpy ended(&window->session(), &FleetSession::pollEnded);
    workspace->polls().ask(&PollService::pollNow, name);
    if (!ended.wait(60'000))
        qFatal("the poll does not end");
    if (!QTest::qWaitFor([&] { return window->session().view() != FleetSession::View::Loading; }, 20'000))
        qFatal("the devices do not show");
}

} // namespace Trustgauge
