#include "core/workspace/doctorservice.h"

#include "core/auth/proxypassword.h"
#include "core/auth/secretstore.h"
#include "core/base/ownthread.h"
#include "core/store/store.h"
#include "core/workspace/secretservice.h"
#include "core/workspace/tenantbook.h"

#include <QCoreApplication>

#include <utility>

namespace Trustgauge {

void DoctorService::close()
{
    qDeleteAll(m_doctors);
    m_doctors.clear();
    delete m_trial;
    m_trial = nullptr;
}

void DoctorService::run(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    begin(tenantName, std::nullopt);
}

void DoctorService::runCheck(const QString &tenantName, DoctorCheck check)
{
    TG_ON_OWN_THREAD(this);
    begin(tenantName, check);
}

void DoctorService::begin(const QString &tenantName, std::optional<DoctorCheck> only)
{
    const auto found = m_parts.tenants.find(tenantName);
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (m_doctors.contains(tenantName))
        return; // the running one will answer
    m_doctors.insert(tenantName, nullptr);
    emit started(tenantName);
    m_parts.secrets.read((*found)->secretKey(), [this, config = **found, only](const Result<SecretText> &secret) {
        if (secret)
            m_parts.dates.noteCertificate(config, *secret);
        readProxyPassword(m_parts.secrets, config, [=, this](const ProxyPassword &proxyPassword) {
            Doctor::Options options;
            options.proxyPassword = proxyPassword;
            options.secretExpires = m_parts.dates.lastDay(config);
            if (!config.publish || config.publish->auth == PublishAuth::None) {
                start(config, secret, options, only);
                return;
            }
            m_parts.secrets.read(config.publishSecretKey(), [=, this](const Result<SecretText> &ofProxy) {
                Doctor::Options all = options;
                all.publishSecret = ofProxy.value_or(SecretText());
                start(config, secret, all, only);
            });
        });
    });
}

void DoctorService::start(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
                          std::optional<DoctorCheck> only)
{
    const QString name = tenant.name;
    if (!m_doctors.contains(name)) {
        emit finished(name, m_diagnoses.value(name), true); // it was cancelled
        return;
    }
    auto *doctor = new Doctor(tenant, secret, options, this);
    m_doctors.insert(name, doctor);
    connect(doctor, &Doctor::checking, this, [this, name](DoctorCheck check) { emit checking(name, check); });
    connect(doctor, &Doctor::checked, this, [this, name](const CheckResult &result) { emit checked(name, result); });
    connect(doctor, &Doctor::finished, this, [this, name, doctor](const DoctorReport &report) {
        m_doctors.remove(name);
        m_diagnoses.insert(name, report);
        emit finished(name, report, doctor->wasCancelled());
        doctor->deleteLater();
    });
    if (only)
        doctor->startOne(*only, m_diagnoses.value(name));
    else
        doctor->start();
}

void DoctorService::cancel(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto it = m_doctors.constFind(tenantName);
    if (it == m_doctors.constEnd())
        return;
    if (*it)
        (*it)->cancel();
    else
        m_doctors.erase(it);
}

void DoctorService::tryConnection(const ConnectionDraft &draft, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    cancelTrial();
    TenantConfig config = draft.tenant;
    config.publish.reset();
    const auto withSecret = [this, config, logon = draft.forwardProxyLogon, request](const Result<SecretText> &secret) {
        if (request.isStale())
            return;
        const auto begin = [this, config, secret, request](const ProxyPassword &proxyPassword) {
            Doctor::Options options;
            options.proxyPassword = proxyPassword;
            if (!request.isStale())
                startTrial(config, secret, options, request);
        };
        if (logon.isEmpty())
            readProxyPassword(m_parts.secrets, config, begin);
        else
            begin({logon, {}});
    };
    if (draft.credential.isEmpty())
        m_parts.secrets.read(draft.storedKey, withSecret);
    else
        withSecret(draft.credential);
}

void DoctorService::startTrial(const TenantConfig &tenant, const Result<SecretText> &secret,
                               const Doctor::Options &options, const Request &request)
{
    cancelTrial();
    auto *doctor = new Doctor(tenant, secret, options, this);
    m_trial = doctor;
    connect(doctor, &Doctor::finished, this, [this, doctor, request](const DoctorReport &report) {
        if (m_trial != doctor)
            return;
        m_trial = nullptr;
        doctor->deleteLater();
        emit tried(request.number(), report);
    });
    doctor->start();
}

void DoctorService::cancelTrial()
{
    TG_ON_OWN_THREAD(this);
    if (Doctor *const doctor = std::exchange(m_trial, nullptr)) {
        doctor->cancel();
        doctor->deleteLater();
    }
}

void DoctorService::forget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    cancel(tenantName);
    m_diagnoses.remove(tenantName);
}

void DoctorService::makeBundle(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto tenant = m_parts.tenants.find(tenantName);
    if (!tenant) {
        emit failed(tenant.error());
        return;
    }
    BundleSource source;
    source.programVersion = QCoreApplication::applicationVersion();
    source.tenant = **tenant;
    source.report = m_diagnoses.value(tenantName);
    source.at = QDateTime::currentDateTimeUtc();
    if (m_parts.store) {
        if (const auto log = m_parts.store->cycles().log(tenantName, 20))
            source.cycles = *log;
        const auto last = m_parts.store->cycles().load(tenantName, CycleTable::Which::NewestWithData);
        if (last && *last && (*last)->fleet) {
            const Fleet &fleet = *(*last)->fleet;
            for (size_t row = 0; row < fleet.size(); ++row)
                source.deviceNames << QString::fromStdString(std::string(fleet.deviceName(row)));
        }
    }
    readForBundle(std::move(source), {SecretKind::Credential, SecretKind::ForwardProxy, SecretKind::RestProxy});
}

void DoctorService::readForBundle(BundleSource source, QList<SecretKind> left)
{
    if (left.isEmpty()) {
        emit bundleMade(source.tenant.name, supportBundle(source));
        return;
    }
    const QString key = source.tenant.secretKey(left.takeFirst());
    m_parts.secrets.read(key, [this, source = std::move(source), left](const Result<SecretText> &secret) mutable {
        if (secret)
            source.secrets << *secret;
        readForBundle(std::move(source), left);
    });
}

} // namespace Trustgauge
