#pragma once

#include "core/doctor/doctor.h"
#include "core/doctor/supportbundle.h"
#include "core/workspace/connectiondraft.h"
#include "core/workspace/latestrequest.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace Trustgauge {

class SecretService;
class SecretStore;
class Store;
class TenantBook;

//! Diagnoses tenants and keeps the last diagnosis of each. Lives on the workspace's thread; the doctor waits for the
//! network asynchronously and does no file I/O.
class DoctorService : public QObject
{
    Q_OBJECT

public:
    //! References that must outlive the service.
    struct Parts
    {
        const TenantBook &tenants;
        SecretStore &secrets;
        SecretService &dates;
        const std::unique_ptr<Store> &store; //!< null until it is open
    };
    explicit DoctorService(const Parts &parts) : m_parts(parts) {}

    //! Ends all runs without emitting signals.
    void close();

    //! Runs all checks; does nothing when a run for this tenant is active. Emits started, checking and checked, then
    //! finished; or failed.
    void run(const QString &tenantName);
    //! Runs one check again; the others keep their result of the last run in this session.
    void runCheck(const QString &tenantName, Trustgauge::DoctorCheck check);
    //! Emits finished with the results so far; does nothing when no run is active.
    void cancel(const QString &tenantName);
    //! Runs the checks of the connection, without the target for publishing, on settings that may not be saved. Nothing
    //! is stored, and the diagnoses stay. Emits tried once, unless the request is stale by then or another trial began.
    void tryConnection(const Trustgauge::ConnectionDraft &draft, const Trustgauge::Request &request);
    //! Ends the trial without a signal; does nothing when none is running.
    void cancelTrial();
    //! Makes a redacted text from the session's last diagnosis and the last cycles. Emits bundleMade.
    void makeBundle(const QString &tenantName);
    //! Call when a tenant is removed.
    void forget(const QString &tenantName);

signals:
    void started(const QString &tenantName);
    void checking(const QString &tenantName, Trustgauge::DoctorCheck check);
    void checked(const QString &tenantName, const Trustgauge::CheckResult &result);
    void finished(const QString &tenantName, const Trustgauge::DoctorReport &report, bool cancelled);
    void tried(quint64 request, const Trustgauge::DoctorReport &report);
    void bundleMade(const QString &tenantName, const QString &text);
    void failed(const Trustgauge::Error &error);

private:
    //! \param only nullopt: all checks
    void begin(const QString &tenantName, std::optional<DoctorCheck> only);
    //! Ends as cancelled when the run was cancelled while the secret was read.
    void start(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
               std::optional<DoctorCheck> only);
    void startTrial(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
                    const Request &request);
    //! Reads the tenant's secrets first, so that they are recognised wherever the bundle quotes them.
    void readForBundle(BundleSource source, QList<SecretKind> left);

    Parts m_parts;
    Doctor *m_trial = nullptr;
    QHash<QString, Doctor *> m_doctors;       //!< by tenant; null while the secret is read
    QHash<QString, DoctorReport> m_diagnoses; //!< by tenant: the last diagnosis
};

} // namespace Trustgauge
