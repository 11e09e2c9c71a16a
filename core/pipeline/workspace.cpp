#include "core/pipeline/workspace.h"

#include "core/pipeline/stoprequests.h"
#include "core/pipeline/workspaceworker.h"

namespace Trustgauge {

void Workspace::WaitAndDelete::operator()(QThread *thread) const
{
    thread->wait();
    delete thread;
}

Workspace::Workspace(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_stops(std::make_shared<StopRequests>()),
      m_thread(new QThread),
      m_worker(new WorkspaceWorker(m_options, m_stops))
{
    qRegisterMetaType<Error>();
    qRegisterMetaType<StoredCycle>();
    qRegisterMetaType<CycleInfo>();
    qRegisterMetaType<PollProgress>();
    qRegisterMetaType<DoctorCheck>();
    qRegisterMetaType<CheckResult>();
    qRegisterMetaType<DoctorReport>();
    m_thread->setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);

    connect(m_worker, &WorkspaceWorker::alertsLoaded, this, &Workspace::alertsLoaded);
    connect(m_worker, &WorkspaceWorker::opened, this, &Workspace::opened);
    connect(m_worker, &WorkspaceWorker::failed, this, &Workspace::failed);
    connect(m_worker, &WorkspaceWorker::tenantsChanged, this, &Workspace::tenantsChanged);
    connect(m_worker, &WorkspaceWorker::profilesChanged, this, &Workspace::profilesChanged);
    connect(m_worker, &WorkspaceWorker::keychainChecked, this, &Workspace::keychainChecked);
    connect(m_worker, &WorkspaceWorker::keychainWaiting, this, &Workspace::keychainWaiting);
    connect(m_worker, &WorkspaceWorker::unstoredSecretsChanged, this, &Workspace::unstoredSecretsChanged);
    connect(m_worker, &WorkspaceWorker::cycleLoaded, this, &Workspace::cycleLoaded);
    connect(m_worker, &WorkspaceWorker::noCycle, this, &Workspace::noCycle);
    connect(m_worker, &WorkspaceWorker::pollFailedBefore, this, &Workspace::pollFailedBefore);
    connect(m_worker, &WorkspaceWorker::previousCycleLoaded, this, &Workspace::previousCycleLoaded);
    connect(m_worker, &WorkspaceWorker::cycleLogLoaded, this, &Workspace::cycleLogLoaded);
    connect(m_worker, &WorkspaceWorker::callsLeftLoaded, this, &Workspace::callsLeftLoaded);
    connect(m_worker, &WorkspaceWorker::pollStarted, this, &Workspace::pollStarted);
    connect(m_worker, &WorkspaceWorker::pollProgress, this, &Workspace::pollProgress);
    connect(m_worker, &WorkspaceWorker::pollFinished, this, &Workspace::pollFinished);
    connect(m_worker, &WorkspaceWorker::pollFailed, this, &Workspace::pollFailed);
    connect(m_worker, &WorkspaceWorker::pollLeft, this, &Workspace::pollLeft);
    connect(m_worker, &WorkspaceWorker::tenantSaved, this, &Workspace::tenantSaved);
    connect(m_worker, &WorkspaceWorker::tenantRemoved, this, &Workspace::tenantRemoved);
    connect(m_worker, &WorkspaceWorker::tenantsImported, this, &Workspace::tenantsImported);
    connect(m_worker, &WorkspaceWorker::profileSaved, this, &Workspace::profileSaved);
    connect(m_worker, &WorkspaceWorker::profileVersionsLoaded, this, &Workspace::profileVersionsLoaded);
    connect(m_worker, &WorkspaceWorker::fileWritten, this, &Workspace::fileWritten);
    connect(m_worker, &WorkspaceWorker::requestFailed, this, &Workspace::requestFailed);
    connect(m_worker, &WorkspaceWorker::doctorStarted, this, &Workspace::doctorStarted);
    connect(m_worker, &WorkspaceWorker::doctorChecking, this, &Workspace::doctorChecking);
    connect(m_worker, &WorkspaceWorker::doctorChecked, this, &Workspace::doctorChecked);
    connect(m_worker, &WorkspaceWorker::bundleMade, this, &Workspace::bundleMade);
    connect(m_worker, &WorkspaceWorker::doctorFinished, this, &Workspace::doctorFinished);
    qRegisterMetaType<PublishView>();
    qRegisterMetaType<PublishProgress>();
    qRegisterMetaType<PublishResult>();
    qRegisterMetaType<QList<TargetFinding>>();
    qRegisterMetaType<SecretTrial>();
    qRegisterMetaType<SecretDates>();
    connect(m_worker, &WorkspaceWorker::secretTried, this, &Workspace::secretTried);
    connect(m_worker, &WorkspaceWorker::secretDatesChanged, this, &Workspace::secretDatesChanged);
    connect(m_worker, &WorkspaceWorker::publishingLoaded, this, &Workspace::publishingLoaded);
    connect(m_worker, &WorkspaceWorker::publishProgress, this, &Workspace::publishProgress);
    connect(m_worker, &WorkspaceWorker::publishFinished, this, &Workspace::publishFinished);
    connect(m_worker, &WorkspaceWorker::targetTested, this, &Workspace::targetTested);
    m_thread->start();
}

Workspace::~Workspace()
{
    m_stops->askAll();
    // The worker ends its polls and its store on its own thread, as the last thing it does there; quitting from here
    // could overtake that.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->close();
        QThread::currentThread()->quit();
    });
    m_thread.reset(); // waits
}

// Each request goes to the worker's thread as a queued call that carries values.

void Workspace::open()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->open(); });
}

void Workspace::loadLastCycle(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->polling(tenantName, [&](PollService &p) { p.loadLastCycle(tenantName); });
    });
}

void Workspace::loadCallsLeft(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->loadCallsLeft(tenantName); });
}

void Workspace::loadPreviousCycle(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->loadPreviousCycle(tenantName); });
}

void Workspace::loadCycleLog(const QString &tenantName, int limit)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, limit] { w->loadCycleLog(tenantName, limit); });
}

void Workspace::pollNow(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->polling(tenantName, [&](PollService &p) { p.pollNow(tenantName); });
    });
}

void Workspace::pollOnSchedule(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->polling(tenantName, [&](PollService &p) { p.pollOnSchedule(tenantName); });
    });
}

void Workspace::cancelPoll(const QString &tenantName)
{
    m_stops->ask(tenantName); // heard at once where the worker is storing the cycle
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->polling(tenantName, [&](PollService &p) { p.cancel(tenantName); });
    });
}

void Workspace::saveTenant(const TenantConfig &tenant, const SecretText &secret, const QString &oldName,
                           bool secretForThisSessionOnly)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenant, secret, oldName, secretForThisSessionOnly] {
        w->saveTenant(tenant, secret, oldName, secretForThisSessionOnly);
    });
}

void Workspace::replaceSecret(const QString &tenantName, const SecretText &secret, const QDate &lastDay,
                              bool forThisSessionOnly)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, secret, lastDay, forThisSessionOnly] {
        w->replaceSecret(tenantName, secret, lastDay, forThisSessionOnly);
    });
}

void Workspace::cancelReplacing(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->cancelReplacing(tenantName); });
}

void Workspace::noteSecretDate(const QString &secretKey, const QDate &lastDay)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, secretKey, lastDay] { w->noteSecretDate(secretKey, lastDay); });
}

void Workspace::removeTenant(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->removeTenant(tenantName); });
}

void Workspace::importTenants(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->importTenants(path); });
}

void Workspace::probeKeychain()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->probeKeychain(); });
}

void Workspace::storeSecretsAgain()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->storeSecretsAgain(); });
}

void Workspace::keepSecretsForSession()
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->keepSecretsForSession(); });
}

void Workspace::exportTenants(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->exportTenants(path); });
}

void Workspace::saveProfile(const Profile &profile, const QString &note)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, profile, note] { w->saveProfile(profile, note); });
}

void Workspace::removeProfile(const QString &name)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, name] { w->removeProfile(name); });
}

void Workspace::importProfile(const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path] { w->importProfile(path); });
}

void Workspace::exportProfile(const Profile &profile, const QString &path)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, profile, path] { w->exportProfile(profile, path); });
}

void Workspace::loadProfileVersions(const QString &name)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, name] { w->loadProfileVersions(name); });
}

void Workspace::assignProfile(const QStringList &tenantNames, const QString &profileName)
{
    QMetaObject::invokeMethod(m_worker,
                              [w = m_worker, tenantNames, profileName] { w->assignProfile(tenantNames, profileName); });
}

void Workspace::exportCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path,
                          const CsvChoices &choices)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, scores, cycle, path, choices] {
        w->exportCsv(scores, cycle, path, choices);
    });
}

void Workspace::exportJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, bool edited)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, scores, cycle, path, edited] {
        w->exportJson(scores, cycle, path, edited);
    });
}

void Workspace::loadAlerts(const QString &tenantName, const QString &machineId)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, machineId] {
        w->polling(tenantName, [&](PollService &p) { p.loadAlerts(tenantName, machineId); });
    });
}

void Workspace::runDoctor(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->runDoctor(tenantName, std::nullopt); });
}

void Workspace::runDoctorCheck(const QString &tenantName, DoctorCheck check)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, check] { w->runDoctor(tenantName, check); });
}

void Workspace::cancelDoctor(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->cancelDoctor(tenantName); });
}

void Workspace::makeBundle(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] { w->makeBundle(tenantName); });
}

void Workspace::saveText(const QString &path, const QByteArray &text)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, path, text] { w->saveText(path, text); });
}

void Workspace::loadPublishing(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->publishing([&](PublishService &p) { p.load(tenantName); });
    });
}

void Workspace::publishNow(const QString &tenantName, const PublishWord &word)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, word] {
        w->publishing([&](PublishService &p) { p.publishNow(tenantName, word); });
    });
}

void Workspace::setPublishingPaused(const QString &tenantName, bool paused)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, paused] {
        w->publishing([&](PublishService &p) { p.setPaused(tenantName, paused); });
    });
}

void Workspace::setTombstones(const QString &tenantName, bool sends)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, sends] {
        w->publishing([&](PublishService &p) { p.setTombstones(tenantName, sends); });
    });
}

void Workspace::retryRecords(const QString &tenantName, const QList<qint64> &ids)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, ids] {
        w->publishing([&](PublishService &p) { p.revive(tenantName, ids); });
    });
}

void Workspace::dropRecords(const QString &tenantName, const QList<qint64> &ids)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName, ids] {
        w->publishing([&](PublishService &p) { p.drop(tenantName, ids); });
    });
}

void Workspace::testTarget(const QString &tenantName)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenantName] {
        w->publishing([&](PublishService &p) { p.testTarget(tenantName); });
    });
}

void Workspace::savePublishSecret(const TenantConfig &tenant, const SecretText &secret, bool forThisSessionOnly)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenant, secret, forThisSessionOnly] {
        w->savePublishSecret(tenant, secret, forThisSessionOnly);
    });
}

void Workspace::saveProxyPassword(const TenantConfig &tenant, const SecretText &password, bool forThisSessionOnly)
{
    QMetaObject::invokeMethod(m_worker, [w = m_worker, tenant, password, forThisSessionOnly] {
        w->saveProxyPassword(tenant, password, forThisSessionOnly);
    });
}

} // namespace Trustgauge
