#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QSqlDatabase>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace Trustgauge {

class FleetBuilder;
class ReadOnlyAccess;
class SqliteConnection;

//! The SQLite file that keeps cycles and device history. One connection, for the thread that opened it only; every
//! method may wait for the disk. WAL; a cycle is one transaction.
class Store
{
public:
    enum class Open {
        MakeIfMissing,
        MustExist,
        ReadOnly, //!< must exist; nothing is written to it or beside it, so that it need only be readable
        Copy,     //!< the same of a copy of its own, which may be written and goes with this object
    };
    //! Opens, checks that the file is ours and whole enough to use, and brings its schema forward (after a backup
    //! beside it). A damaged, foreign or newer file is left as it is and named in the error: StoreBroken, StoreNewer; a
    //! file that is there and empty is damaged. StoreEmpty: there is none. Several programs may do so at once.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Open how);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! What was put right when it was opened, whole sentences; mostly none.
    [[nodiscard]] const QList<Message> &notices() const { return m_notices; }
    //! For a connection that goes through much of the file once and deletes nothing that must not be found again: less of
    //! it is kept, in memory that is used again, and what is deleted is not overwritten.
    [[nodiscard]] Result<void> keepLittle();

    //! How long a statement waits for another program that writes, 30 s unless set; then it ends with StoreLocked.
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience) const;

    struct Tenant
    {
        QString name, tenantId;
    };
    [[nodiscard]] Result<QList<Tenant>> tenants();
    [[nodiscard]] Result<void> renameTenant(const QString &oldName, const QString &newName);
    struct Renamed
    {
        QString from, to;
        bool gaveWay = false; //!< its name is another tenant's now
    };
    //! Brings the names to those that tenants have now: which tenant it is says the id, and what is kept of it (cycles,
    //! records, what the brake goes by) follows it. What is kept of another tenant under one of these names gives way to
    //! `NAME (TENANTID)`. In one transaction. StoreLocked: another program works on one of them under its former name.
    //! \param known every tenant there is, not only those that are wanted
    [[nodiscard]] Result<QList<Renamed>> takeNames(const QList<Tenant> &known);
    //! That the newest cycle with data of a tenant is as it was stored. Before the next one is built upon it, and as a
    //! reader of that cycle is told: StoreBroken.
    [[nodiscard]] Result<void> checkNewestDevices(const QString &tenantName);
    //! With its cycles and devices.
    [[nodiscard]] Result<void> removeTenant(const QString &name);

    //! Writes the log row of a cycle that begins; it stays `unfinished` if nothing follows.
    [[nodiscard]] Result<void> beginCycle(const CycleInfo &info);
    //! What else is to be written in the transaction that stores a cycle; an error undoes all of it.
    using WithCycle = std::function<Result<void>()>;
    //! Asked again and again while a cycle is stored, on the store's thread: true ends commitCycle with Cancelled.
    void stopCommitWhen(std::function<bool()> asked) { m_stopAsked = std::move(asked); }
    //! Stores devices and outcome in one transaction. On an error the store is as it was.
    [[nodiscard]] Result<void> commitCycle(const StoredCycle &cycle, const WithCycle &also = {});
    //! Ends a cycle that stores no devices (failed, cancelled).
    [[nodiscard]] Result<void> endCycle(const CycleInfo &info);
    //! Logs a poll that failed before its cycle began.
    [[nodiscard]] Result<void> logFailure(const CycleInfo &info);

    enum class Which {
        NewestWithData, //!< complete or partial
        LastComplete,   //!< else the newest partial
        BeforeNewest,   //!< the one with data before the newest one with data
    };
    //! nullopt when there is none. What is loaded is compared with what was stored; StoreBroken: it is not the same.
    [[nodiscard]] Result<std::optional<StoredCycle>> load(const QString &tenantName, Which which);
    //! Newest first.
    [[nodiscard]] Result<QList<CycleInfo>> cycleLog(const QString &tenantName, int limit);
    //! The newest cycle of a tenant that failed since one with data was stored, or since ever; nullopt: none did.
    [[nodiscard]] Result<std::optional<CycleInfo>> lastFailure(const QString &tenantName);

    //! Keeps an answer about vulnerabilities in place of the older one of its tenant and source.
    //! \param lines see packedLines()
    [[nodiscard]] Result<void> keepVulnerabilityAnswer(const QString &tenantName, const VulnerabilityAnswer &answer,
                                                       const QByteArray &lines);
    //! One a source, newest first, however old.
    [[nodiscard]] Result<QList<VulnerabilityAnswerPtr>> vulnerabilityAnswers(const QString &tenantName);

    //! What is known of the vulnerability records that are kept of a tenant; nullopt: none are.
    [[nodiscard]] Result<std::optional<BaselineInfo>> baseline(const QString &tenantName);
    //! Puts records in the place of those that are kept, or brings changes to them; to be called within the transaction
    //! that stores the cycle. Changes of records that are not kept any more are passed over.
    [[nodiscard]] Result<void> updateBaseline(const QString &tenantName, const BaselineUpdate &update);

private:
    friend class Outbox; // works on the same connection

    enum class Backup { Make, None };
    //! What was found of a cycle's devices.
    struct ReadDevices
    {
        size_t rows = 0;
        uint64_t sum = 0;
    };

    explicit Store(QString path);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareReading(Open how);
    void reconnect(const QString &name, const QString &options);
    [[nodiscard]] Result<void> connectReading();
    //! Reads, and reads again where somebody has written meanwhile to a store that is read without locks.
    template<class T>
    [[nodiscard]] Result<T> steady(const std::function<Result<T>()> &read);
    [[nodiscard]] Result<int> pragma(const char *name) const;
    //! The schema's version, of a store that is ours and not of a newer program.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<void> checkSchema(int version) const;
    [[nodiscard]] Result<void> migrate(Backup backup);
    [[nodiscard]] Result<qint64> tenantRow(const QString &name, const QString &tenantId);
    //! \return the sum over all devices of the cycle
    [[nodiscard]] Result<uint64_t> writeDevices(qint64 tenant, qint64 cycle, const Fleet &fleet);
    [[nodiscard]] Result<ReadDevices> readDevices(qint64 tenant, qint64 cycle, FleetBuilder &into);
    [[nodiscard]] Result<std::optional<StoredCycle>> loadOnce(const QString &tenantName, Which which);
    [[nodiscard]] Result<QList<CycleInfo>> loggedOnce(const QString &condition, const QString &tenantName, int limit);
    //! That the tenant's newest cycles are still in the log.
    [[nodiscard]] Result<void> checkNewest(const QString &tenantName);
    [[nodiscard]] bool stops() const { return m_committing && m_stopAsked && m_stopAsked(); }
    [[nodiscard]] tl::unexpected<Error> stopped() const;
    [[nodiscard]] tl::unexpected<Error> sqlError(const QSqlError &error) const;
    [[nodiscard]] tl::unexpected<Error> damaged(const Message &what) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    [[nodiscard]] Result<void> run(const QString &statement) const;
    //! Runs `work` between `begin` and COMMIT; an error undoes it.
    [[nodiscard]] Result<void> inTransaction(const QString &begin, const std::function<Result<void>()> &work) const;

    QString m_path;
    QList<Message> m_notices;
    std::unique_ptr<SqliteConnection> m_connection;
    QSqlDatabase m_db;                            // of m_connection
    std::unique_ptr<ReadOnlyAccess> m_reading;    // set: nothing is written
    bool m_isConnected = false, m_isCopy = false; // only of such
    std::function<bool()> m_stopAsked;
    bool m_committing = false;
};

} // namespace Trustgauge
