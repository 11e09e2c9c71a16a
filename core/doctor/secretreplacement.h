#pragma once

#include "core/auth/secretstore.h"
#include "core/base/proxypassword.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <QDate>
#include <QObject>

namespace Trustgauge {

class Doctor;

//! The outcome of replacing a secret.
struct SecretTrial
{
    enum class Outcome {
        Replaced,
        Refused,   //!< no token was issued for it; the old one stays
        NotStored, //!< it works, but the keychain failed to store it; the old one stays
        Cancelled, //!< the old one stays
    };

    Outcome outcome = Outcome::Cancelled;
    CheckResult check; //!< why it was refused, with the remedy; for NotStored only the meaning
    QDate lastDay;     //!< expiry of the new secret; invalid: unknown
};

//! Replaces a tenant's stored secret, or certificate with key, after a token was fetched with the new one. Until
//! then, and on any failure, the old one stays. Lives on the thread of its SecretStore, with an event loop; use
//! once.
class SecretReplacement : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        TenantConfig tenant;
        SecretText secret;
        QDate lastDay; //!< as entered; ignored for certificates, which contain it
        bool forThisSessionOnly = false;
    };

    SecretReplacement(Wanted wanted, SecretStore &store, QObject *parent = nullptr);
    ~SecretReplacement() override;

    //! Emits finished() once, asynchronously.
    void start();
    //! Does nothing once the new secret is being stored.
    void cancel();

signals:
    void finished(const Trustgauge::SecretTrial &trial);

private:
    void tryOut(const ProxyPassword &proxyPassword);
    void judge(const DoctorReport &report);
    void keep();
    void finish(const SecretTrial &trial);

    Wanted m_wanted;
    SecretStore &m_store;
    Doctor *m_doctor = nullptr;
    bool m_cancelled = false;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::SecretTrial)
