#pragma once

#include "core/auth/secretstore.h"
#include "core/base/proxypassword.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <QDate>
#include <QObject>

namespace Trustgauge {

class Doctor;

//! How replacing a secret ended.
struct SecretTrial
{
    enum class Outcome {
        Replaced,
        Refused,   //!< it gets no token, so the old one stays
        NotStored, //!< it gets a token, but the keychain did not take it; the old one stays
        Cancelled, //!< the old one stays
    };

    Outcome outcome = Outcome::Cancelled;
    CheckResult check; //!< why it was refused, with what mends it; for NotStored only the meaning
    QDate lastDay;     //!< to be noted for the new one; invalid: nothing is known
};

//! Puts a new secret, or certificate with key, in the place of a tenant's stored one, but only after a token was
//! fetched with it: until then, and whenever that fails, the old one stays untouched. Lives on the thread of its
//! SecretStore, with an event loop; used once.
class SecretReplacement : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        TenantConfig tenant;
        SecretText secret;
        QDate lastDay; //!< as given by hand; a certificate tells its own
        bool forThisSessionOnly = false;
    };

    SecretReplacement(Wanted wanted, SecretStore &store, QObject *parent = nullptr);
    ~SecretReplacement() override;

    //! finished() comes once, later.
    void start();
    //! Harmless once the new secret is being stored.
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
