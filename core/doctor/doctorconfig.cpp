#include "core/doctor/doctor.h"

#include "core/auth/secretcheck.h"
#include "core/auth/secretlifetime.h"
#include "core/base/safetext.h"
#include "core/doctor/evidence.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Trustgauge {

namespace {

//! All checks that need the credential.
QList<DoctorCheck> checksAfterSecret()
{
    QList<DoctorCheck> out;
    for (int i = static_cast<int>(DoctorCheck::SecretPresent) + 1; i < doctorCheckCount; ++i)
        out << static_cast<DoctorCheck>(i);
    return out;
}

DoctorFault faultFor(CertificateFault fault)
{
    switch (fault) {
    case CertificateFault::NotPem:
        return DoctorFault::CertificateNotPem;
    case CertificateFault::NoKey:
        return DoctorFault::CertificateWithoutKey;
    case CertificateFault::KeyEncrypted:
        return DoctorFault::CertificateKeyEncrypted;
    case CertificateFault::KeyUnsuitable:
        return DoctorFault::CertificateKeyUnsuitable;
    case CertificateFault::NoCertificate:
        return DoctorFault::CertificateAbsent;
    case CertificateFault::KeyOfAnother:
        return DoctorFault::CertificateOfAnotherKey;
    case CertificateFault::NotYetValid:
        return DoctorFault::CertificateNotYetValid;
    case CertificateFault::Expired:
        break;
    }
    return DoctorFault::CertificateExpired;
}

} // namespace

void Doctor::checkConfig()
{
    emit checking(DoctorCheck::ConfigTenantId);
    const auto goodGuid = [](const QString &text) { return isGuid(text) && text.count(u'0') < 32; };
    const auto guid = [&](DoctorCheck check, const QString &value, DoctorFault advice) {
        const QString evidence = QStringLiteral("\"%1\"").arg(quotedText(value, 80));
        if (goodGuid(value))
            pass(check, evidence);
        else
            fail(check, advice, evidence);
    };
    guid(DoctorCheck::ConfigTenantId, m_tenant.tenantId, DoctorFault::TenantIdMalformed);
    guid(DoctorCheck::ConfigClientId, m_tenant.clientId, DoctorFault::ClientIdMalformed);
    const int minutes = m_tenant.pollIntervalMinutes;
    const QString interval = minutes == 0 ? QCoreApplication::translate("Doctor", "no interval")
                                          : QCoreApplication::translate("Doctor", "%1 min").arg(minutes);
    if (isPollInterval(minutes))
        pass(DoctorCheck::ConfigInterval, interval);
    else
        fail(DoctorCheck::ConfigInterval, DoctorFault::IntervalOutOfRange, interval);
    m_clockToCome = wants(Step::Discovery) && !failed(DoctorCheck::ConfigTenantId);
    if (judgeCredential()) {
        nextStep();
        return;
    }
    skipFor(checksAfterSecret(), DoctorCheck::SecretPresent); // without a secret no call is made
    finish();
}

bool Doctor::judgeCredential()
{
    if (!m_secret || m_secret->isEmpty()) {
        judgeMissingCredential();
        return false;
    }
    if (m_tenant.credential == CredentialKind::Certificate)
        return judgeCertificate();
    if (const auto good = checkSecret(*m_secret, m_tenant.name); !good) {
        if (good.error().code == ErrorCode::BadCredential)
            fail(DoctorCheck::SecretPresent, DoctorFault::SecretQuoted,
                 QCoreApplication::translate("Doctor", "the secret begins and ends with a quotation mark"));
        else
            fail(DoctorCheck::SecretPresent, DoctorFault::SecretIsId,
                 QCoreApplication::translate("Doctor", "the secret has the form of a GUID"));
        return false;
    }
    judgeNotedDate();
    return true;
}

void Doctor::judgeMissingCredential()
{
    const bool certificate = m_tenant.credential == CredentialKind::Certificate;
    const ErrorCode code = m_secret ? ErrorCode::NoCredential : m_secret.error().code;
    const QString detail = m_secret ? QString() : quotedText(m_secret.error().detail.text());
    if (code == ErrorCode::SecretIsId)
        fail(DoctorCheck::SecretPresent, certificate ? DoctorFault::CertificateNotPem : DoctorFault::SecretIsId,
             QCoreApplication::translate("Doctor", "the secret has the form of a GUID"));
    else if (code == ErrorCode::Keychain)
        fail(DoctorCheck::SecretPresent, DoctorFault::KeychainSilent, detail);
    else
        fail(DoctorCheck::SecretPresent, certificate ? DoctorFault::CertificateMissing : DoctorFault::SecretMissing,
             detail);
}

// A date entered by people only gives a warning; the sign-in service decides.
void Doctor::judgeNotedDate()
{
    const auto check = DoctorCheck::SecretPresent;
    if (!m_options.secretExpires.isValid()) {
        pass(check, QCoreApplication::translate("Doctor", "a client secret is at hand, no expiry date is noted for it"));
        return;
    }
    const qint64 days = daysLeft(m_options.secretExpires, QDate::currentDate());
    const QString evidence = QCoreApplication::translate("Doctor",
                                                         "a client secret is at hand, noted expiry date %1: %2")
                                 .arg(m_options.secretExpires.toString(Qt::ISODate), countdownText(days));
    const ExpiryStage stage = expiryStage(days);
    if (stage == ExpiryStage::Passed)
        warn(check, DoctorFault::SecretDatePassed, evidence);
    else if (stage == ExpiryStage::Far)
        pass(check, evidence);
    else
        warn(check, DoctorFault::SecretEndsSoon, evidence);
}

bool Doctor::judgeCertificate()
{
    m_certificate = inspectCertificate(*m_secret);
    if (m_certificate->fault) {
        fail(DoctorCheck::SecretPresent, faultFor(*m_certificate->fault), certificateEvidence());
        return false;
    }
    judgeValidity();
    return true;
}

// Reported by our clock first, and again if the service's clock, once known, gives another result.
void Doctor::judgeValidity()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(serviceSeconds(), Qt::UTC);
    const qint64 days = daysLeft(m_certificate->until.date(), now.date());
    const std::optional<CertificateFault> fault = m_certificate->faultAt(now);
    const bool near = expiryStage(days) != ExpiryStage::Far;
    if (fault && m_clockToCome)
        return;
    const CheckState state = fault ? CheckState::Fail : near ? CheckState::Warn : CheckState::Pass;
    if (m_validity == state)
        return;
    m_validity = state;
    const auto check = DoctorCheck::SecretPresent;
    if (fault)
        fail(check, faultFor(*fault), certificateEvidence());
    else if (near)
        warn(check, DoctorFault::CertificateEndsSoon, certificateEvidence());
    else
        pass(check, certificateEvidence());
}

QString Doctor::certificateEvidence() const
{
    if (!m_certificate || m_certificate->thumbprint.isEmpty())
        return QCoreApplication::translate("Doctor", "no certificate in what is stored");
    return QCoreApplication::translate("Doctor", "certificate with thumbprint %1, valid from %2 until %3")
        .arg(m_certificate->thumbprint, m_certificate->from.toUTC().toString(Qt::ISODate),
             m_certificate->until.toUTC().toString(Qt::ISODate));
}

} // namespace Trustgauge
