#pragma once

#include "core/auth/tenantsecrets.h"
#include "core/poll/commitcancellation.h"
#include "core/poll/pollrunner.h"
#include "core/publish/publishservice.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace Trustgauge {

//! How a program polls, beyond the settings of its tenants. The defaults are the window's.
struct PollOptions
{
    bool fresh = false; //!< nothing that was kept of earlier answers is used
    //! Takes the schedules of enabled tenants, so that no other program polls them by its own; false: polls by hand only.
    bool ownsSchedules = true;
    //! What another program has polled is loaded, and stands for the poll that the schedule has next.
    bool heedsOthers = true;
    //! A store that is damaged, or cannot be written, ends a poll before its first call; false: the poll does without
    //! what was kept.
    bool needsWholeStore = false;
};

//! Polling in a running program: by hand and on schedule, beside other programs on the same store; what a cycle brings
//! is stored. On the store's thread; the calls are made on a thread of its own. Every request ends with one of its
//! answers.
class PollService : public QObject
{
    Q_OBJECT

public:
    //! What it works on; all of it outlives the service.
    struct Parts
    {
        TenantSecrets &secrets;
        std::function<Result<Profile>(const TenantConfig &)> profileOf; //!< what a cycle is stored and published under
        PublishService &publishing;
        CommitCancellation &cancellation; //!< also cancel() asks there
    };
    explicit PollService(Parts parts, PollOptions options = {}, QObject *parent = nullptr);
    ~PollService() override; //!< as close()

    //! Begins to work on a store, which stays until close(). Before and after, polls end with failed.
    void open(Store &store);
    //! Cancels, ends the thread of the calls, waits, logs what was cancelled.
    void close();

    //! The settings in force. Lets go of the schedules of tenants that are not polled here any more, and takes those that
    //! now are.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Makes this the program that polls the tenant on schedule; StoreLocked names the one that does.
    [[nodiscard]] Result<void> ownSchedule(const QString &tenantName);
    //! Locks that keep every other program from polling the tenant while it is renamed or removed; StoreLocked names
    //! the one that is about to.
    [[nodiscard]] Result<std::vector<StoreLockPtr>> keepOthersOut(const QString &tenantName);
    //! A removed tenant: its cycle ends, and nothing of it is stored.
    void forget(const QString &tenantName);

    //! The newest cycle with data. -> cycleLoaded or noCycle, then failedBefore where a poll has failed since
    void loadLastCycle(const QString &tenantName);
    //! -> started, progressed.., noticed.., then finished (and cycleLoaded when devices were stored) or failed. A poll of the same
    //! tenant that is still running is not doubled. One that another program is polling from this store ends with
    //! StoreLocked.
    void pollNow(const QString &tenantName);
    //! The same by schedule. -> left where another program polls the tenant from this store
    void pollOnSchedule(const QString &tenantName);
    //! -> failed with Cancelled. See Workspace::cancelPoll, which a busy thread hears, too.
    void cancel(const QString &tenantName);
    //! The open alerts of one device; they are not kept. -> alertsLoaded
    void loadAlerts(const QString &tenantName, const QString &machineId);
    //! -> callsLeftTold
    void tellCallsLeft(const QString &tenantName);

signals:
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void noCycle(const QString &tenantName);
    //! The newest failed poll, of this run of the program or an earlier one, that no stored cycle followed.
    void failedBefore(const QString &tenantName, const Trustgauge::CycleInfo &failure);
    void started(const QString &tenantName);
    void progressed(const QString &tenantName, const Trustgauge::PollProgress &progress);
    //! Something to say while a cycle runs; it is also among the notices of its end.
    void noticed(const QString &tenantName, const Trustgauge::Message &text);
    void finished(const QString &tenantName, const Trustgauge::CycleInfo &info);
    void failed(const QString &tenantName, const Trustgauge::Error &error);
    //! Another program polls the tenant, which the error names (StoreLocked), or has just polled it (Cancelled); nothing
    //! was done but that what it stored is loaded, where the options say so.
    //! \param start of the newest cycle with data; noTime: there is none, or it does not count
    void left(const QString &tenantName, const Trustgauge::Error &error, Trustgauge::Ticks start);
    void alertsLoaded(const QString &tenantName, const QString &machineId,
                      const Trustgauge::Result<Trustgauge::OpenAlerts> &alerts);
    //! What is left of the API's limits, of the endpoint that has the least; -1: no limit applies
    void callsLeftTold(const QString &tenantName, int thisMinute, int thisHour);
    //! A credential was read to be used.
    void credentialRead(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret);
    //! Something went wrong that ends no request.
    void troubled(const Trustgauge::Error &error);

private:
    struct Running
    {
        StoreLockPtr lock; //!< held until the cycle is stored
        quint64 number = 0;
        bool calls = false; //!< the runner has it
    };
    //! Whether the poll is still the one that runs: it may have been cancelled while the keychain was asked.
    [[nodiscard]] bool runs(const QString &tenantName, quint64 number) const;
    //! The tenant as it is now; nullptr: removed.
    [[nodiscard]] const TenantConfig *find(const QString &tenantName) const;
    //! Its StoreLocked leaves everything as it was.
    [[nodiscard]] Result<void> start(const TenantConfig &tenant);
    //! The credential, if it can be one.
    void readCredential(const TenantConfig &tenant, const std::function<void(const Result<SecretText> &)> &done);
    //! -> failedBefore where the newest poll of the log failed
    void tellFailure(const QString &tenantName);
    void leaveTo(const QString &tenantName, const Error &other);
    //! The newest cycle with data in the store, whoever polled it.
    [[nodiscard]] std::optional<CycleInfo> newestCycle(const QString &tenantName);
    //! Logs a poll that ended before its cycle began.
    void logFailure(const TenantConfig &tenant, const Error &error);
    void ended(const CycleInfo &info, const Result<CycleOutcome> &outcome);
    void commit(const CycleOutcome &outcome);

    //! Its secrets are there: begins its row of the log, and its calls.
    void begin(const TenantConfig &tenant, const SecretText &secret, PollContext context);

    Parts m_parts;
    PollOptions m_options;
    Store *m_store = nullptr; //!< null: not open
    bool m_closes = false;    //!< no poll begins any more
    QList<TenantConfig> m_tenants;
    std::map<QString, Running> m_polling; //!< by tenant
    quint64 m_lastNumber = 0;
    std::map<QString, StoreLockPtr> m_schedules; //!< of the tenants that this program polls on schedule
    QHash<QString, QString> m_newest;            //!< id of the newest cycle that was told, by tenant
    std::unique_ptr<QThread> m_thread;
    PollRunner *m_runner = nullptr; // lives on m_thread
};

} // namespace Trustgauge
