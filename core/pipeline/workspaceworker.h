#pragma once

#include "core/auth/secretstore.h"
#include "core/config/profilelibrary.h"
#include "core/config/secretdates.h"
#include "core/config/tenantsfile.h"
#include "core/doctor/doctor.h"
#include "core/doctor/secretreplacement.h"
#include "core/doctor/supportbundle.h"
#include "core/pipeline/pollservice.h"
#include "core/pipeline/publishservice.h"
#include "core/pipeline/workspace.h"
#include "core/store/store.h"

#include <QHash>

#include <memory>
#include <optional>

namespace Trustgauge {

//! The part of a Workspace that may wait: files, the store and the keychain, on the workspace's thread. Keeps tenants,
//! profiles and secrets; a service each polls and publishes.
class WorkspaceWorker : public QObject
{
    Q_OBJECT

public:
    WorkspaceWorker(Workspace::Options options, std::shared_ptr<StopRequests> stops);
    ~WorkspaceWorker() override;

    void open();
    //! Ends the polls and the store; call before the thread ends.
    void close();
    void loadCallsLeft(const QString &tenantName);
    void loadPreviousCycle(const QString &tenantName);
    void loadCycleLog(const QString &tenantName, int limit);
    void saveTenant(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret,
                    const QString &oldName, bool sessionOnly);
    void replaceSecret(const QString &tenantName, const Trustgauge::SecretText &secret, const QDate &lastDay,
                       bool sessionOnly);
    void cancelReplacing(const QString &tenantName);
    void noteSecretDate(const QString &secretKey, const QDate &lastDay);
    void removeTenant(const QString &tenantName);
    void importTenants(const QString &path);
    void probeKeychain();
    void storeSecretsAgain();
    void keepSecretsForSession();
    void exportTenants(const QString &path);
    void saveProfile(const Trustgauge::Profile &profile, const QString &note);
    void removeProfile(const QString &name);
    void importProfile(const QString &path);
    void exportProfile(const Trustgauge::Profile &profile, const QString &path);
    void loadProfileVersions(const QString &name);
    void assignProfile(const QStringList &tenantNames, const QString &profileName);
    void exportCsv(const Trustgauge::ScoreTablePtr &scores, const Trustgauge::StoredCycle &cycle, const QString &path,
                   const Trustgauge::Workspace::CsvChoices &choices);
    void exportJson(const Trustgauge::ScoreTablePtr &scores, const Trustgauge::StoredCycle &cycle, const QString &path,
                    bool edited);
    //! \param only nothing: every check
    void runDoctor(const QString &tenantName, std::optional<Trustgauge::DoctorCheck> only);
    void cancelDoctor(const QString &tenantName);
    void makeBundle(const QString &tenantName);
    void saveText(const QString &path, const QByteArray &text);

    //! Runs `work`; pollFailed when the store is not open.
    void polling(const QString &tenantName, const std::function<void(Trustgauge::PollService &)> &work);
    //! Runs `work` unless the store is not open.
    void publishing(const std::function<void(Trustgauge::PublishService &)> &work);
    void savePublishSecret(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret,
                           bool sessionOnly);
    void saveProxyPassword(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &password,
                           bool sessionOnly);

signals:
    void alertsLoaded(const QString &tenantName, const QString &machineId,
                      const Trustgauge::Result<Trustgauge::OpenAlerts> &alerts);
    void doctorStarted(const QString &tenantName);
    void doctorChecking(const QString &tenantName, Trustgauge::DoctorCheck check);
    void doctorChecked(const QString &tenantName, const Trustgauge::CheckResult &result);
    void doctorFinished(const QString &tenantName, const Trustgauge::DoctorReport &report, bool cancelled);
    void bundleMade(const QString &tenantName, const QString &text);
    void publishingLoaded(const QString &tenantName, const Trustgauge::PublishView &view);
    void publishProgress(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    void publishFinished(const QString &tenantName, const Trustgauge::PublishResult &result);
    void targetTested(const QString &tenantName, const QList<Trustgauge::TargetFinding> &findings);
    void secretTried(const QString &tenantName, const Trustgauge::SecretTrial &trial);
    void secretDatesChanged(const Trustgauge::SecretDates &dates);
    void opened();
    void failed(const Trustgauge::Error &error);
    void tenantsChanged(const QList<Trustgauge::TenantConfig> &tenants);
    void profilesChanged(const QList<Trustgauge::Profile> &profiles);
    void keychainChecked(const QString &name, bool available);
    void keychainWaiting(bool waiting);
    void unstoredSecretsChanged(const QStringList &tenantNames, const Trustgauge::Error &error);
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void noCycle(const QString &tenantName);
    void pollFailedBefore(const QString &tenantName, const Trustgauge::CycleInfo &failure);
    void previousCycleLoaded(const QString &tenantName, const std::optional<Trustgauge::StoredCycle> &cycle);
    void cycleLogLoaded(const QString &tenantName, const QList<Trustgauge::CycleInfo> &log);
    void callsLeftLoaded(const QString &tenantName, int thisMinute, int thisHour);
    void pollStarted(const QString &tenantName);
    void pollProgress(const QString &tenantName, const Trustgauge::PollProgress &progress);
    void pollFinished(const QString &tenantName, const Trustgauge::CycleInfo &info);
    void pollFailed(const QString &tenantName, const Trustgauge::Error &error);
    void pollLeft(const QString &tenantName, const Trustgauge::Error &error, Trustgauge::Ticks start);
    void tenantSaved(const QString &tenantName);
    void tenantRemoved(const QString &tenantName);
    void tenantsImported(const QStringList &names, bool secretsStored);
    void profileSaved(const QString &name);
    void profileVersionsLoaded(const QString &name, const QList<Trustgauge::ProfileVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows);
    void requestFailed(const Trustgauge::Error &error);

private:
    //! Ends as cancelled where that was asked for meanwhile.
    void startDoctor(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
                     std::optional<DoctorCheck> only);
    //! To everybody that works by the list; with the store open.
    void tellTenants();
    //! Writes the list and tells it; on failure the list is as it was and requestFailed was emitted.
    //! Brings the names in the store to those of the tenants. \return those that were others
    [[nodiscard]] Result<QStringList> takeNames();
    [[nodiscard]] bool keepTenants(const QList<TenantConfig> &tenants);
    //! The demo never holds a tenant that is served from elsewhere.
    [[nodiscard]] Result<void> fitsHere(const TenantConfig &tenant) const;
    //! A certificate tells its last day itself.
    void noteCertificate(const TenantConfig &tenant, const SecretText &stored);
    //! Whether any tenant signs in with that item of the keychain.
    [[nodiscard]] bool usesSecret(const QString &key) const;
    //! What is stored of a tenant follows it to its new ids, unless something is there already, and goes from the old.
    void moveSecrets(const TenantConfig &from, const TenantConfig &to);
    void moveSecret(const QString &from, const QString &to);
    //! Makes the bundle once the tenant's secrets are at hand, so that they are known where something quotes them.
    void readForBundle(BundleSource source, QList<SecretKind> left);
    enum class Kept { InKeychain, ForSession, NotYet };
    struct WaitingSecret
    {
        QString tenantName, key;
        SecretText secret;
        std::function<void(Kept)> done;
    };
    //! Brings a secret to the keychain; one that it does not take waits in memory for what a person says.
    void storeSecret(const WaitingSecret &secret, bool sessionOnly);
    void storeSecrets(QList<TenantEntry> entries, Kept worst, const std::function<void(Kept)> &done);
    void tellUnstored(const Error &error = {});
    void writeScores(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &write,
                     FileAccess access = FileAccess::Umask);

    Workspace::Options m_options;
    std::shared_ptr<StopRequests> m_stops;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PublishService> m_publishing;
    std::unique_ptr<PollService> m_polls;
    SecretStore *m_secrets = nullptr;
    ProfileLibrary m_library;
    QList<TenantConfig> m_tenants;
    QHash<QString, SecretReplacement *> m_replacements; //!< by tenant
    QHash<int, WaitingSecret> m_storing;                //!< the keychain was asked; by a number of their own
    int m_lastStoring = 0;
    QList<WaitingSecret> m_unstored; //!< it did not take them
    SecretDates m_secretDates;
    QHash<QString, Doctor *> m_doctors;       //!< by tenant; null while the secret is fetched
    QHash<QString, DoctorReport> m_diagnoses; //!< the last of each tenant
};

} // namespace Trustgauge
