#include "app/window/demotenant.h"

#include "app/window/demopast.h"

#include <QtConcurrentRun>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto demoName = u"Contoso (demo)"_s;

} // namespace

DemoTenant::DemoTenant(int devices, quint16 port, int step, QObject *parent)
    : QObject(parent),
      m_devices(devices),
      m_step(std::max(step, DemoPast::cycles))
{
    connect(&m_storing, &QFutureWatcher<void>::finished, this, &DemoTenant::pastStored);
    makeSimulator(port);
}

DemoTenant::~DemoTenant()
{
    m_ends = true;
    m_storing.disconnect(this);
    m_storing.waitForFinished();
}

Simulator::SimulatorOptions DemoTenant::options() const
{
    Simulator::SimulatorOptions out;
    out.devices = m_devices;
    out.step = m_step;
    out.tenantName = demoName;
    out.scenario = u"living"_s; // so that each poll finds changes
    return out;
}

void DemoTenant::makeSimulator(quint16 port)
{
    Simulator::SimulatorOptions served = options();
    served.port = port;
    m_simulator = std::make_unique<Simulator::Simulator>(served);
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

void DemoTenant::storePast(const QString &storePath)
{
    m_storing.setFuture(QtConcurrent::run([this, past = DemoPast{storePath, tenant(), options()}] {
        [[maybe_unused]] const Result<void> stored = storeDemoPast(past, m_ends);
    }));
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
