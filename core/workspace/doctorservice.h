#pragma once

#include "core/doctor/doctor.h"
#include "core/doctor/supportbundle.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Trustgauge {

class SecretService;
class SecretStore;
class Store;
class TenantBook;

//! Diagnoses the connections of tenants, and keeps the last diagnosis of each. On the workspace's thread: the doctor
//! waits for the network only, never for a disk.
class DoctorService : public QObject
{
    Q_OBJECT

public:
    //! What it works on; all of it outlives the service.
    struct Parts
    {
        const TenantBook &tenants;
        SecretStore &secrets;
        SecretService &dates;
        const std::unique_ptr<Store> &store; //!< null until it is open
    };
    explicit DoctorService(const Parts &parts) : m_parts(parts) {}

    //! Ends what is under way without a word.
    void close();

    //! -> started, checking and checked as it goes, finished; or failed. A run of that tenant that is under way goes on
    //! instead.
    void run(const QString &tenantName);
    //! Runs one check again; the others keep what the last run of this session found.
    void runCheck(const QString &tenantName, Trustgauge::DoctorCheck check);
    //! Harmless when none runs. -> finished with what is known so far
    void cancel(const QString &tenantName);
    //! Puts the last diagnosis of this session and the last cycles into a text that may be given away. -> bundleMade
    void makeBundle(const QString &tenantName);
    //! Of a tenant that is removed.
    void forget(const QString &tenantName);

signals:
    void started(const QString &tenantName);
    void checking(const QString &tenantName, Trustgauge::DoctorCheck check);
    void checked(const QString &tenantName, const Trustgauge::CheckResult &result);
    void finished(const QString &tenantName, const Trustgauge::DoctorReport &report, bool cancelled);
    void bundleMade(const QString &tenantName, const QString &text);
    void failed(const Trustgauge::Error &error);

private:
    //! \param only nothing: every check
    void begin(const QString &tenantName, std::optional<DoctorCheck> only);
    //! Ends as cancelled where that was asked for meanwhile.
    void start(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
               std::optional<DoctorCheck> only);
    //! Makes the bundle once the tenant's secrets are at hand, so that they are known where something quotes them.
    void readForBundle(BundleSource source, QList<SecretKind> left);

    Parts m_parts;
    QHash<QString, Doctor *> m_doctors;       //!< by tenant; null while the secret is fetched
    QHash<QString, DoctorReport> m_diagnoses; //!< the last of each tenant
};

} // namespace Trustgauge
