#pragma once

#include "core/auth/secretstore.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenantsfile.h"
#include "core/pipeline/pollrunner.h"
#include "core/pipeline/publishservice.h"
#include "core/pipeline/workspace.h"
#include "core/store/store.h"

#include <QSet>

#include <memory>
#include <optional>

namespace Trustgauge {

//! The part of a Workspace that may wait: files, the store and the keychain, on the workspace's thread; its polls run
//! on a thread of their own.
class WorkspaceWorker : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWorker(Workspace::Options options);
    ~WorkspaceWorker() override;

    void open();
    //! Ends the polls and the store; call before the thread ends.
    void close();
    void loadLastCycle(const QString &tenantName);
    void loadCycleLog(const QString &tenantName, int limit);
    void pollNow(const QString &tenantName);
    void cancelPoll(const QString &tenantName);
    void saveTenant(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret,
                    const QString &oldName, bool sessionOnly);
    void removeTenant(const QString &tenantName);
    void importTenants(const QString &path);
    void exportTenants(const QString &path);
    void saveProfile(const Trustgauge::Profile &profile);
    void assignProfile(const QString &tenantName, const QString &profileName);
    void exportCsv(const Trustgauge::ScoreTablePtr &scores, const Trustgauge::StoredCycle &cycle, const QString &path,
                   const Trustgauge::Workspace::CsvChoices &choices);
    void exportJson(const Trustgauge::ScoreTablePtr &scores, const Trustgauge::StoredCycle &cycle, const QString &path);

    //! Runs `work` unless the store is not open.
    void publishing(const std::function<void(Trustgauge::PublishService &)> &work);
    void savePublishSecret(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret,
                           bool sessionOnly);

signals:
    void publishingLoaded(const QString &tenantName, const Trustgauge::PublishView &view);
    void publishProgress(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    void publishFinished(const QString &tenantName, const Trustgauge::PublishResult &result);
    void targetTested(const QString &tenantName, const QList<Trustgauge::TargetFinding> &findings);
    void opened();
    void failed(const Trustgauge::Error &error);
    void tenantsChanged(const QList<Trustgauge::TenantConfig> &tenants);
    void profilesChanged(const QList<Trustgauge::Profile> &profiles);
    void keychainChecked(const QString &name, bool available);
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void noCycle(const QString &tenantName);
    void cycleLogLoaded(const QString &tenantName, const QList<Trustgauge::CycleInfo> &log);
    void pollStarted(const QString &tenantName);
    void pollProgress(const QString &tenantName, const Trustgauge::PollProgress &progress);
    void pollFinished(const QString &tenantName, const Trustgauge::CycleInfo &info);
    void pollFailed(const QString &tenantName, const Trustgauge::Error &error);
    void tenantSaved(const QString &tenantName);
    void tenantRemoved(const QString &tenantName);
    void tenantsImported(const QStringList &names, bool fileHadSecrets);
    void profileSaved(const QString &name);
    void fileWritten(const QString &path, qint64 rows);
    void requestFailed(const Trustgauge::Error &error);

private:
    //! The tenant of a name; nullptr when there is none.
    [[nodiscard]] TenantConfig *find(const QString &name);
    //! Writes the list and tells it; on failure the list is as it was and requestFailed was emitted.
    [[nodiscard]] bool keepTenants(const QList<TenantConfig> &tenants);
    void storeSecrets(QList<TenantEntry> entries, const std::function<void(const Result<void> &)> &done);
    void cycleEnded(const CycleInfo &info, const Result<CycleOutcome> &outcome);
    void commit(const CycleOutcome &outcome);
    void writeScores(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &write);

    Workspace::Options m_options;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PublishService> m_publishing;
    SecretStore *m_secrets = nullptr;
    ProfileLibrary m_library;
    QList<TenantConfig> m_tenants;
    QSet<QString> m_polling;
    std::unique_ptr<QThread> m_pollThread;
    PollRunner *m_runner = nullptr; // lives on m_pollThread
};

} // namespace Trustgauge
