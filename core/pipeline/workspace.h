#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/profilelibrary.h"
#include "core/config/secretdates.h"
#include "core/config/tenant.h"
#include "core/defender/openalerts.h"
#include "core/doctor/doctorcheck.h"
#include "core/doctor/secretreplacement.h"
#include "core/pipeline/progress.h"
#include "core/pipeline/publishview.h"
#include "core/report/csvcells.h"
#include "core/scoring/scoretable.h"
#include "core/store/cycle.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace Trustgauge {

class StopRequests;
class WorkspaceWorker;

//! What the window works on: one store, its tenants, profiles, secrets and polls. Lives on the GUI thread and never
//! blocks it: every function returns at once, the work runs on the workspace's own threads, and the answer comes as
//! a signal. Every request ends with exactly one of its answers.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString storePath, tenantsPath, profileFolder;
        bool secretsInMemory = false; //!< demo and `for this session only`: nothing goes to the keychain
        bool isDemo = false;
    };
    explicit Workspace(Options options, QObject *parent = nullptr);
    ~Workspace() override; //!< cancels, also what is being stored, ends the threads, waits

    [[nodiscard]] bool isDemo() const { return m_options.isDemo; }
    [[nodiscard]] const Options &options() const { return m_options; }

    //! -> tenantsChanged, profilesChanged, secretDatesChanged, keychainChecked, then cycleLoaded or noCycle for each tenant, opened; or failed
    void open();

    //! -> cycleLoaded or noCycle, then pollFailedBefore where a poll has failed since
    void loadLastCycle(const QString &tenantName);
    //! The one before it, to tell what changed. -> previousCycleLoaded, without a cycle when there is none
    void loadPreviousCycle(const QString &tenantName);
    //! The cycle log of a tenant, newest first. -> cycleLogLoaded
    void loadCycleLog(const QString &tenantName, int limit = 200);

    //! What is left of the API's limits, of the endpoint that has the least. -> callsLeftLoaded
    void loadCallsLeft(const QString &tenantName);

    //! -> pollStarted, pollProgress.., then pollFinished (and cycleLoaded when devices were stored) or pollFailed.
    //! A poll of the same tenant that is still running is not doubled.
    //! One that another program is polling from this store ends with pollFailed and StoreLocked.
    void pollNow(const QString &tenantName);
    //! The same by schedule. -> pollLeft where another program polls the tenant from this store
    void pollOnSchedule(const QString &tenantName);
    //! -> pollFailed with ErrorCode::Cancelled, within a second; nothing stored changes.
    void cancelPoll(const QString &tenantName);

    //! Adds a tenant, or replaces the one called `oldName`; an empty secret keeps the one in the keychain. Where the
    //! keychain does not take it, the tenant is saved all the same. The demo takes tenants of this computer only.
    //! -> tenantSaved and tenantsChanged (and unstoredSecretsChanged), or requestFailed
    void saveTenant(const TenantConfig &tenant, const SecretText &secret, const QString &oldName = {},
                    bool secretForThisSessionOnly = false);
    //! Fetches a token with a new secret (or PEM text of certificate and key), and only when that succeeds puts it in the
    //! place of the stored one and notes its last day. -> secretTried, once; the first of two for one tenant goes on
    void replaceSecret(const QString &tenantName, const SecretText &secret, const QDate &lastDay,
                       bool forThisSessionOnly);
    //! Harmless when none runs. -> secretTried
    void cancelReplacing(const QString &tenantName);
    //! \param lastDay invalid: forgets it. -> secretDatesChanged when that changes anything, or requestFailed
    void noteSecretDate(const QString &secretKey, const QDate &lastDay);
    //! Takes the tenant's secrets, history, outbox and kept answers with it. -> tenantRemoved and tenantsChanged, or requestFailed
    void removeTenant(const QString &tenantName);
    //! All or nothing, but for secrets that the keychain does not take.
    //! -> tenantsImported and tenantsChanged (and unstoredSecretsChanged), or requestFailed
    void importTenants(const QString &path);
    //! Looks whether a keychain answers now. -> keychainChecked
    void probeKeychain();
    //! Tries the keychain again with the secrets that it did not take. -> unstoredSecretsChanged
    void storeSecretsAgain();
    //! Keeps those, and what the keychain has not answered for yet, in memory until the program ends.
    //! -> unstoredSecretsChanged, and what waited goes on
    void keepSecretsForSession();
    //! Without secrets. -> fileWritten or requestFailed
    void exportTenants(const QString &path);

    //! Makes a new version. -> profileSaved and profilesChanged, or requestFailed
    void saveProfile(const Profile &profile, const QString &note = {});
    //! A profile that a tenant uses is refused. -> profilesChanged or requestFailed
    void removeProfile(const QString &name);
    //! A file becomes a profile of the library, or a new version of the one that has its name.
    //! -> profileSaved and profilesChanged, or requestFailed
    void importProfile(const QString &path);
    //! -> fileWritten or requestFailed
    void exportProfile(const Profile &profile, const QString &path);
    //! -> profileVersionsLoaded or requestFailed
    void loadProfileVersions(const QString &name);
    //! Makes a profile the one of these tenants. -> tenantsChanged or requestFailed
    void assignProfile(const QStringList &tenantNames, const QString &profileName);

    struct CsvChoices
    {
        CsvFormat format;
        std::vector<uint32_t> rows; //!< 'export shown': these rows in this order; empty with `shownOnly` false: all
        bool shownOnly = false;
        ScoreTablePtr before; //!< while tuning: the fleet under the saved profile; the scores are then `NAME (edited)`
    };
    //! -> fileWritten or requestFailed
    void exportCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path,
                   const CsvChoices &choices);
    //! \param edited the scores are those of an edited profile that is not saved
    void exportJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, bool edited = false);

    //! The open alerts of one device; they are not kept. -> alertsLoaded
    void loadAlerts(const QString &tenantName, const QString &machineId);

    //! Diagnoses a tenant's connection. -> doctorStarted, doctorChecking and doctorChecked as it goes, doctorFinished.
    //! A run of that tenant that is under way goes on instead.
    void runDoctor(const QString &tenantName);
    //! Runs one check again; the others keep what the last run of this session found.
    void runDoctorCheck(const QString &tenantName, DoctorCheck check);
    //! Harmless when none runs. -> doctorFinished with what is known so far
    void cancelDoctor(const QString &tenantName);
    //! Puts the last diagnosis of this session and the last cycles into a text that may be given away. -> bundleMade
    void makeBundle(const QString &tenantName);
    //! Writes a text whole. -> fileWritten without rows (-1), or requestFailed
    void saveText(const QString &path, const QByteArray &text);

    //! -> publishingLoaded or requestFailed
    void loadPublishing(const QString &tenantName);
    //! The newest cycle if it was never queued, else what waits; a rail that holds it is told as requestFailed.
    //! -> publishProgress.., publishFinished and publishingLoaded, or requestFailed
    void publishNow(const QString &tenantName, const PublishWord &word);
    //! Cycles are still queued. -> publishingLoaded
    void setPublishingPaused(const QString &tenantName, bool paused);
    //! Whether devices that have left are deleted from the topic, too. -> publishingLoaded
    void setTombstones(const QString &tenantName, bool sends);
    //! Records that were put aside: again, or out; no ids means all of them. -> publishingLoaded
    void retryRecords(const QString &tenantName, const QList<qint64> &ids);
    void dropRecords(const QString &tenantName, const QList<qint64> &ids);
    //! Sends no record. -> targetTested
    void testTarget(const QString &tenantName);
    //! The REST proxy's secret. -> requestFailed when it could not be stored
    void savePublishSecret(const TenantConfig &tenant, const SecretText &secret, bool forThisSessionOnly);
    //! The forward proxy's password, as HttpSettings wants it. -> requestFailed when it could not be stored
    void saveProxyPassword(const TenantConfig &tenant, const SecretText &password, bool forThisSessionOnly);

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
    void secretDatesChanged(const Trustgauge::SecretDates &dates); //!< also once when opened
    void opened();
    void failed(const Trustgauge::Error &error); //!< the store cannot be used
    void tenantsChanged(const QList<Trustgauge::TenantConfig> &tenants);
    void profilesChanged(const QList<Trustgauge::Profile> &profiles); //!< the built-in default first
    //! How every call to the keychain has ended, and each probe. \param name of the keychain in use, e.g. "Secret Service";
    //! \param available false: secrets last for the session
    void keychainChecked(const QString &name, bool available);
    //! Whether something is to be stored and the keychain has not answered yet: it may ask a person for its password.
    void keychainWaiting(bool waiting);
    //! Whose secrets the keychain did not take, and why it said so last; none: all are stored or kept for the session.
    //! Until then nothing signs in with them.
    void unstoredSecretsChanged(const QStringList &tenantNames, const Trustgauge::Error &error);
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void noCycle(const QString &tenantName);
    //! The newest poll that failed since the cycle that was loaded, also before the program was started: its time, reason
    //! and, where known, kind of fault. Follows cycleLoaded or noCycle.
    void pollFailedBefore(const QString &tenantName, const Trustgauge::CycleInfo &failure);
    void previousCycleLoaded(const QString &tenantName, const std::optional<Trustgauge::StoredCycle> &cycle);
    void cycleLogLoaded(const QString &tenantName, const QList<Trustgauge::CycleInfo> &log);
    //! -1: no limit applies
    void callsLeftLoaded(const QString &tenantName, int thisMinute, int thisHour);
    void pollStarted(const QString &tenantName);
    void pollProgress(const QString &tenantName, const Trustgauge::PollProgress &progress);
    void pollFinished(const QString &tenantName, const Trustgauge::CycleInfo &info);
    void pollFailed(const QString &tenantName, const Trustgauge::Error &error);
    //! Another program polls the tenant, which the error names (StoreLocked), or has just polled it (Cancelled); nothing
    //! was done but that what it stored is loaded. \param start of the newest cycle with data; noTime: there is none
    void pollLeft(const QString &tenantName, const Trustgauge::Error &error, Trustgauge::Ticks start);
    void tenantSaved(const QString &tenantName);
    void tenantRemoved(const QString &tenantName);
    //! \param secretsStored the file had secrets, and all of them are in the keychain now
    void tenantsImported(const QStringList &names, bool secretsStored);
    void profileSaved(const QString &name);
    void profileVersionsLoaded(const QString &name, const QList<Trustgauge::ProfileVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows); //!< rows: devices or tenants in it; -1: not a list
    void requestFailed(const Trustgauge::Error &error); //!< any request but open and poll

private:
    Options m_options;
    struct WaitAndDelete
    {
        void operator()(QThread *thread) const;
    };
    std::shared_ptr<StopRequests> m_stops;
    std::unique_ptr<QThread, WaitAndDelete> m_thread;
    WorkspaceWorker *m_worker = nullptr; // lives on m_thread
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Profile)
