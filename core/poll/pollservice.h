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

//! Polling options of a program, beyond its tenants' settings. The defaults are the window's.
struct PollOptions
{
    bool fresh = false; //!< do not use stored answers
    //! Claims enabled tenants' schedules, so that no other program polls them on schedule; false: polls by hand only.
    bool ownsSchedules = true;
    //! Loads cycles of other programs, and counts them as the next scheduled poll.
    bool heedsOthers = true;
    //! With a store that is damaged or not writable, a poll ends before its first call; false: it continues without
    //! stored data.
    bool needsWholeStore = false;
};

//! Polling in a running program: by hand and on schedule, beside other programs on the same store; cycles are
//! stored. On the store's thread; calls are made on a separate thread. Every request is answered by one of its
//! signals.
class PollService : public QObject
{
    Q_OBJECT

public:
    //! The objects that the service uses; all must outlive it.
    struct Parts
    {
        TenantSecrets &secrets;
        std::function<Result<Profile>(const TenantConfig &)> profileOf; //!< profile for storing and publishing a cycle
        PublishService &publishing;
        CommitCancellation &cancellation; //!< also set by cancel()
    };
    explicit PollService(Parts parts, PollOptions options = {}, QObject *parent = nullptr);
    ~PollService() override; //!< calls close()

    //! Starts working on a store, which must live until close(). Before and after that, polls end with failed.
    void open(Store &store);
    //! Cancels all polls, ends the thread for calls, waits, and logs what was cancelled.
    void close();

    //! Replaces the settings. Releases the schedules of tenants that are no longer polled here, and claims those that
    //! now are.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Claims all schedules again that this program has or should have, after their server was lost.
    void claimAgain();
    //! While the server of the store is not reached, scheduled polls are left. \param why nullopt: it is reached
    void setOutage(const std::optional<Trustgauge::Error> &why) { m_outage = why; }
    //! Claims the tenant's schedule for this program; StoreLocked names the program that has it.
    [[nodiscard]] Result<void> ownSchedule(const QString &tenantName);
    //! Locks that prevent every other program from polling the tenant while it is renamed or removed; StoreLocked names
    //! a program that holds one of them.
    [[nodiscard]] Result<std::vector<StoreLockPtr>> keepOthersOut(const QString &tenantName);
    //! For a removed tenant: ends its cycle without storing it.
    void forget(const QString &tenantName);

    //! Loads the newest cycle with data. -> cycleLoaded or noCycle, then failedBefore if a poll has failed since
    void loadLastCycle(const QString &tenantName);
    //! Another program has changed the tenant's log. -> cycleLoaded or failedBefore where there is something new, and
    //! polledElsewhere
    void lookAgain(const QString &tenantName);
    //! -> started, progressed.., noticed.., then finished (and cycleLoaded when devices were stored) or failed. While a
    //! poll of the tenant is running here, no second one is started. If another program is polling it from this store,
    //! ends with StoreLocked.
    void pollNow(const QString &tenantName);
    //! The same, on schedule. -> left when another program polls the tenant from this store
    void pollOnSchedule(const QString &tenantName);
    //! -> failed with Cancelled. See Workspace::cancelPoll, which also works while the thread is busy.
    void cancel(const QString &tenantName);
    //! Asks the service about one device. Alerts are kept in the store before they are told. -> deviceAnswered, and
    //! troubled when they could not be kept
    void askAbout(const QString &tenantName, const QString &machineId, Trustgauge::DeviceTopic topic);
    //! -> callsLeftTold
    void tellCallsLeft(const QString &tenantName);
    //! The calls of the last hour, also while a poll is running. -> budgetTold
    void tellBudget(const QString &tenantName);

signals:
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void noCycle(const QString &tenantName);
    //! The newest poll, also of an earlier run of the program, that failed or did not end, with no stored cycle after.
    void failedBefore(const QString &tenantName, const Trustgauge::CycleInfo &failure);
    void started(const QString &tenantName);
    void progressed(const QString &tenantName, const Trustgauge::PollProgress &progress);
    //! A notice while a cycle runs; it is also among the notices at its end.
    void noticed(const QString &tenantName, const Trustgauge::Message &text);
    void finished(const QString &tenantName, const Trustgauge::CycleInfo &info);
    void failed(const QString &tenantName, const Trustgauge::Error &error);
    //! Another program polls the tenant, as named in the error (StoreLocked), or has just polled it (Cancelled).
    //! Nothing was done, except that its stored cycle is loaded if heedsOthers.
    //! \param start of the newest cycle with data; noTime: none, or it does not count
    void left(const QString &tenantName, const Trustgauge::Error &error, Trustgauge::Ticks start);
    //! Who polls the tenant on schedule, as a StoreLocked error; nullopt: this program, or nobody.
    void polledElsewhere(const QString &tenantName, const std::optional<Trustgauge::Error> &who);
    void deviceAnswered(const QString &tenantName, const QString &machineId, Trustgauge::DeviceTopic topic,
                        const Trustgauge::Result<Trustgauge::DeviceAnswerPtr> &answer);
    //! Calls left of the API's limits, for the endpoint with the fewest; -1: no limit applies
    void callsLeftTold(const QString &tenantName, int thisMinute, int thisHour);
    void budgetTold(const QString &tenantName, const Trustgauge::CallBudget &budget);
    //! A credential was read for use.
    void credentialRead(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret);
    //! A problem that does not end a request.
    void troubled(const Trustgauge::Error &error);

private:
    struct Running
    {
        StoreLockPtr lock; //!< held until the cycle is stored
        quint64 number = 0;
        bool calls = false;    //!< the runner is running the cycle
        bool isLogged = false; //!< the store knows of it
    };
    //! Whether this poll is still running: it may have been cancelled while waiting for the keychain.
    [[nodiscard]] bool runs(const QString &tenantName, quint64 number) const;
    //! The current settings of the tenant; nullptr: removed.
    [[nodiscard]] const TenantConfig *find(const QString &tenantName) const;
    //! Usage: the store may only be read.
    [[nodiscard]] Result<void> mayPoll(const QString &tenantName) const;
    //! With StoreLocked, nothing has changed.
    [[nodiscard]] Result<void> start(const TenantConfig &tenant);
    //! Reads the credential and checks its form.
    void readCredential(const TenantConfig &tenant, const std::function<void(const Result<SecretText> &)> &done);
    //! -> failedBefore if the newest poll in the log failed or did not end
    void tellFailure(const QString &tenantName);
    //! -> polledElsewhere. \param claimed what came of claiming its schedule
    void tellPoller(const QString &tenantName, const Result<void> &claimed);
    void leaveTo(const QString &tenantName, const Error &other);
    //! The newest cycle with data in the store, from any program.
    [[nodiscard]] std::optional<CycleInfo> newestCycle(const QString &tenantName);
    //! Logs a poll that ended before its cycle began.
    void logFailure(const TenantConfig &tenant, const Error &error);
    void answered(const QString &tenantName, const QString &machineId, DeviceTopic topic,
                  const Result<DeviceAnswerPtr> &answer);
    void ended(const CycleInfo &info, const Result<CycleOutcome> &outcome);
    void commit(const CycleOutcome &outcome, const Running &poll);

    //! Called when the secrets are there: creates the log entry and starts the cycle.
    void begin(const TenantConfig &tenant, const SecretText &secret, PollContext context);

    Parts m_parts;
    PollOptions m_options;
    Store *m_store = nullptr; //!< nullptr: not open
    bool m_mayWrite = true;   //!< false: the user of a server may only read
    std::optional<Error> m_outage;
    bool m_closes = false; //!< no more polls are started
    QList<TenantConfig> m_tenants;
    std::map<QString, Running> m_polling; //!< by tenant
    quint64 m_lastNumber = 0;
    std::map<QString, StoreLockPtr> m_schedules; //!< for tenants that this program polls on schedule
    QHash<QString, QString> m_newest;            //!< id of the newest cycle reported, by tenant
    std::unique_ptr<QThread> m_thread;
    PollRunner *m_runner = nullptr; // lives on m_thread
};

} // namespace Trustgauge
