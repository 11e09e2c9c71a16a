#include "ui/session/doctorsession.h"

namespace Trustgauge {

DoctorSession::DoctorSession(FleetSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_file(diagnosisPath(session.workspace().options().tenantsPath))
{
    const Workspace &workspace = session.workspace();
    const DoctorService *doctor = workspace.doctor().origin();
    connect(doctor, &DoctorService::started, this, [this](const QString &tenant) {
        m_running.insert(tenant);
        if (const TenantConfig *config = m_session.tenant(tenant))
            m_checked.insert(tenant, *config);
        if (tenant == m_session.tenantName())
            emit changed();
    });
    connect(doctor, &DoctorService::checking, this, [this](const QString &tenant, DoctorCheck check) {
        if (tenant == m_session.tenantName())
            emit checking(check);
    });
    connect(doctor, &DoctorService::checked, this, [this](const QString &tenant, const CheckResult &result) {
        m_soFar[tenant] << result;
        if (tenant == m_session.tenantName())
            emit checked(result);
    });
    connect(doctor, &DoctorService::finished, this, &DoctorSession::finish);
    connect(workspace.secrets().origin(), &SecretService::replaced, this,
            [this](const QString &tenant, const SecretTrial &trial) {
        // Findings made with the old secret are no longer valid.
        if (trial.outcome == SecretTrial::Outcome::Replaced && m_diagnoses.contains(tenant) && !isRunning(tenant))
            runCheck(tenant, DoctorCheck::TokenObtained);
    });
    connect(&session, &FleetSession::tenantChanged, this, &DoctorSession::forgetRemoved);
    connect(&workspace, &Workspace::opened, this, &DoctorSession::readKept); // its tenants are known then
}

const Diagnosis *DoctorSession::diagnosis() const
{
    const auto it = m_diagnoses.constFind(m_session.tenantName());
    return it == m_diagnoses.constEnd() ? nullptr : &*it;
}

bool DoctorSession::isOutdated() const
{
    const Diagnosis *known = diagnosis();
    const TenantConfig *tenant = m_session.tenant();
    if (!known || !tenant)
        return false;
    // Settings that do not affect the connection may differ.
    const auto connection = [](TenantConfig config) {
        config.enabled = true;
        config.profile.clear();
        config.completenessFloor = 0;
        if (config.publish) {
            config.publish->enabled = false;
            config.publish->bandChangeBrakePercent = 0;
        }
        return config;
    };
    return connection(known->config) != connection(*tenant);
}

void DoctorSession::run()
{
    const QString tenant = m_session.tenantName();
    if (tenant.isEmpty() || isRunning())
        return;
    m_soFar.remove(tenant);
    m_session.workspace().doctor().ask(&DoctorService::run, tenant);
    m_running.insert(tenant);
    emit runBegan();
    emit changed();
}

void DoctorSession::runCheck(const QString &tenant, DoctorCheck check)
{
    m_running.insert(tenant);
    // The service knows only its own runs, so that one check alone would have none to stand beside.
    if (m_ofEarlierRuns.contains(tenant))
        m_session.workspace().doctor().ask(&DoctorService::run, tenant);
    else
        m_session.workspace().doctor().ask(&DoctorService::runCheck, tenant, check);
    emit changed();
}

void DoctorSession::cancel()
{
    m_session.workspace().doctor().ask(&DoctorService::cancel, m_session.tenantName());
}

void DoctorSession::finish(const QString &tenant, const DoctorReport &report, bool cancelled)
{
    m_running.remove(tenant);
    m_soFar.remove(tenant);
    const TenantConfig config = m_checked.take(tenant);
    if (report.checks.size() == doctorCheckCount) {
        m_diagnoses.insert(tenant, {report, QDateTime::currentDateTimeUtc(), config});
        m_ofEarlierRuns.remove(tenant);
        keep();
    }
    emit finished(tenant, report, cancelled);
}

//! Another tenant may get the same name later.
void DoctorSession::forgetRemoved()
{
    bool any = false;
    for (const QString &known : m_diagnoses.keys()) {
        if (m_session.tenant(known))
            continue;
        m_diagnoses.remove(known);
        m_ofEarlierRuns.remove(known);
        any = true;
    }
    if (any)
        keep();
    emit changed();
}

void DoctorSession::readKept()
{
    if (m_isFileRead)
        return;
    m_reading.run(
        this, [file = m_file] { return readDiagnoses(file); },
        [this](const Result<QList<Diagnosis>> &kept) {
        m_isFileRead = true;
        if (kept)
            takeKept(*kept);
        else
            emit m_session.workspace().requestFailed(kept.error());
        });
}

void DoctorSession::takeKept(const QList<Diagnosis> &kept)
{
    for (const Diagnosis &diagnosis : kept) {
        const QString tenant = diagnosis.config.name;
        if (!m_session.tenant(tenant) || m_diagnoses.contains(tenant))
            continue; // there is a newer one
        m_diagnoses.insert(tenant, diagnosis);
        m_ofEarlierRuns.insert(tenant);
    }
    emit read();
    emit changed();
    if (m_changedMeanwhile)
        keep();
}

void DoctorSession::keep()
{
    m_changedMeanwhile = !m_isFileRead || m_writing.isRunning(); // what is not read yet would be lost
    if (m_changedMeanwhile)
        return;
    m_writing.run(
        this, [file = m_file, all = m_diagnoses.values()] { return writeDiagnoses(file, all); },
        [this](const Result<void> &done) {
        if (!done)
            emit m_session.workspace().requestFailed(done.error());
        if (m_changedMeanwhile)
            keep();
        });
}

} // namespace Trustgauge
