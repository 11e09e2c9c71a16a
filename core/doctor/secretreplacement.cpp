#include "core/doctor/secretreplacement.h"

#include "core/auth/certificateassertion.h"
#include "core/auth/proxypassword.h"
#include "core/base/errortext.h"
#include "core/base/ownthread.h"
#include "core/doctor/doctor.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace Trustgauge {

namespace {

// Checks that a working secret must pass; permissions do not depend on the secret.
constexpr DoctorCheck decisive[]{DoctorCheck::ConfigTenantId, DoctorCheck::ConfigClientId, DoctorCheck::SecretPresent,
                                 DoctorCheck::NetLogin,       DoctorCheck::TenantExists,   DoctorCheck::TokenObtained,
                                 DoctorCheck::TokenTenant,    DoctorCheck::TokenApp};

} // namespace

SecretReplacement::SecretReplacement(Wanted wanted, SecretStore &store, QObject *parent)
    : QObject(parent),
      m_wanted(std::move(wanted)),
      m_store(store)
{
    if (m_wanted.tenant.credential == CredentialKind::Certificate)
        m_wanted.lastDay = inspectCertificate(m_wanted.secret).until.date();
}

SecretReplacement::~SecretReplacement() = default;

void SecretReplacement::start()
{
    TG_ON_OWN_THREAD(this);
    readProxyPassword(m_store, m_wanted.tenant, [self = QPointer(this)](const ProxyPassword &proxyPassword) {
        if (self)
            self->tryOut(proxyPassword);
    });
}

void SecretReplacement::tryOut(const ProxyPassword &proxyPassword)
{
    if (m_cancelled) {
        finish({});
        return;
    }
    Doctor::Options options;
    options.secretExpires = m_wanted.lastDay;
    options.proxyPassword = proxyPassword;
    m_doctor = new Doctor(m_wanted.tenant, m_wanted.secret, options, this);
    connect(m_doctor, &Doctor::finished, this, [this](const DoctorReport &report) {
        const bool cancelled = m_doctor->wasCancelled();
        m_doctor->deleteLater();
        m_doctor = nullptr;
        if (cancelled)
            finish({});
        else
            judge(report);
    });
    m_doctor->startOne(DoctorCheck::TokenObtained, {});
}

void SecretReplacement::cancel()
{
    TG_ON_OWN_THREAD(this);
    m_cancelled = true;
    if (m_doctor)
        m_doctor->cancel();
}

void SecretReplacement::judge(const DoctorReport &report)
{
    const auto resultOf = [&report](DoctorCheck check) { return report.checks.value(static_cast<int>(check)); };
    const auto failed = [&](DoctorCheck check) { return resultOf(check).state == CheckState::Fail; };
    const auto *const fault = std::find_if(std::begin(decisive), std::end(decisive), failed);
    if (fault != std::end(decisive))
        finish({SecretTrial::Outcome::Refused, resultOf(*fault), {}});
    else if (resultOf(DoctorCheck::TokenObtained).state != CheckState::Pass)
        finish({SecretTrial::Outcome::Refused, resultOf(DoctorCheck::TokenObtained), {}});
    else
        keep();
}

void SecretReplacement::keep()
{
    const QString key = m_wanted.tenant.secretKey();
    if (m_wanted.forThisSessionOnly) {
        m_store.keepForSession(key, m_wanted.secret);
        finish({SecretTrial::Outcome::Replaced, {}, m_wanted.lastDay});
        return;
    }
    m_store.write(key, m_wanted.secret, [self = QPointer(this)](const Result<void> &written) {
        if (!self)
            return;
        SecretTrial trial{SecretTrial::Outcome::Replaced, {}, self->m_wanted.lastDay};
        if (!written) {
            trial.outcome = SecretTrial::Outcome::NotStored;
            trial.check.meaning = errorText(written.error());
        }
        self->finish(trial);
    });
}

void SecretReplacement::finish(const SecretTrial &trial)
{
    m_wanted.secret = {};
    emit finished(trial);
}

} // namespace Trustgauge
