#include "app/window/demotenant.h"

#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto demoName = u"Contoso (demo)"_s;

} // namespace

DemoTenant::DemoTenant(int devices, quint16 port, int step, QObject *parent)
    : QObject(parent),
      m_devices(devices),
      m_step(step)
{
    makeSimulator(port);
}

void DemoTenant::makeSimulator(quint16 port)
{
    Simulator::SimulatorOptions options;
    options.devices = m_devices;
    options.port = port;
    options.step = m_step;
    options.tenantName = demoName;
    options.scenario = u"living"_s; // so that each poll finds changes
    m_simulator = std::make_unique<Simulator::Simulator>(options);
    connect(m_simulator.get(), &Simulator::Simulator::steppedOn, this, &DemoTenant::steppedOn);
}

bool DemoTenant::start(QString *reason)
{
    if (m_simulator->start(reason))
        return true;
    makeSimulator(0); // the port is in use by now
    return m_simulator->start(reason);
}

quint16 DemoTenant::port() const
{
    return static_cast<quint16>(QUrl(m_simulator->info().apiUrl).port(0));
}

TenantConfig DemoTenant::tenant() const
{
    const Simulator::SimulatorInfo info = m_simulator->info();
    TenantConfig tenant;
    tenant.name = demoName;
    tenant.tenantId = info.tenantId;
    tenant.clientId = info.clientId;
    tenant.loginEndpoint = info.loginUrl;
    tenant.apiEndpoint = info.apiUrl;
    tenant.pollIntervalMinutes = 60;
    tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
    PublishTarget target; // the simulator's own REST proxy: nothing leaves this computer, and only on request
    target.url = info.publishUrl;
    tenant.publish = target;
    return tenant;
}

void DemoTenant::attach(Workspace &workspace)
{
    // The store may hold the tenant from an earlier demo, with the ports used then.
    auto known = std::make_shared<QList<TenantConfig>>();
    connect(workspace.tenants().origin(), &TenantService::changed, this,
            [known](const QList<TenantConfig> &tenants) { *known = tenants; });
    connect(
        &workspace, &Workspace::opened, this,
        [this, known, &workspace] {
        TenantConfig demo = tenant();
        QString oldName;
        for (const TenantConfig &earlier : std::as_const(*known)) {
            if (earlier.name != demo.name)
                continue;
            oldName = earlier.name;
            demo.profile = earlier.profile;
            demo.completenessFloor = earlier.completenessFloor;
        }
        TenantChange change;
        change.tenant = demo;
        change.oldName = oldName;
        change.credential = SecretText(m_simulator->info().clientSecret.toUtf8());
        workspace.tenants().ask(&TenantService::save, change);
        },
        Qt::SingleShotConnection);
    connect(
        workspace.tenants().origin(), &TenantService::saved, this,
        [&workspace](const QString &name) { workspace.polls().ask(&PollService::pollNow, name); },
        Qt::SingleShotConnection);
}

} // namespace Trustgauge
