#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace Trustgauge {

class ReadOnlyAccess;
class SqliteConnection;

//! The connection to the SQLite file of a store: opens, upgrades, locks and writes it in transactions. The contents are
//! the tables' business. Only for the thread that opened it; every function may wait for the disk.
class StoreConnection
{
public:
    enum class Open {
        MakeIfMissing,
        MustExist,
        ReadOnly, //!< must exist; writes nothing to it or beside it, so read permission is enough
        Copy,     //!< the same for a private copy, which may be written and is deleted with this object
    };
    //! See Store::open().
    [[nodiscard]] static Result<std::unique_ptr<StoreConnection>> open(const QString &path, Open how);
    ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! Repairs made when opening, as complete sentences; usually none.
    [[nodiscard]] const QList<Message> &notices() const { return m_notices; }
    //! Uses a private copy.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }
    //! Changes when steady() reads again.
    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }

    //! For a connection that reads much of the file once and deletes nothing confidential: uses a smaller cache, with
    //! reused memory, and does not overwrite deleted data.
    [[nodiscard]] Result<void> keepLittle();
    //! Makes a copy that opens as a store, complete or not at all, readable by the store's owner only; others may write
    //! meanwhile. Usage: the file exists.
    [[nodiscard]] Result<void> backUp(const QString &file);
    //! Ends the running statement with Cancelled as soon as `asked` is true; called often, on the connection's thread.
    //! What the statement has changed is undone.
    void interruptWhen(std::function<bool()> asked);
    //! How long a statement waits for another writing program, by default 30 s; then it ends with StoreLocked.
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience) const;

    //! The number that a PRAGMA tells.
    [[nodiscard]] Result<int> pragma(const char *name) const;
    //! Runs a prepared query.
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    //! Prepares a statement that returns no rows and runs it with these values.
    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Result<void> run(const QString &statement) const;
    //! Runs `work` between `begin` and COMMIT; an error rolls it back.
    [[nodiscard]] Result<void> inTransaction(const QString &begin, const std::function<Result<void>()> &work) const;
    //! The same for a transaction that can be stopped, started with BEGIN: see stopWhen().
    [[nodiscard]] Result<void> inStoppableTransaction(const std::function<Result<void>()> &work);
    //! Called repeatedly in a transaction that can be stopped, on the connection's thread: true ends it with Cancelled.
    void stopWhen(std::function<bool()> asked) { m_stopAsked = std::move(asked); }
    //! Whether the transaction must end; then return stopped().
    [[nodiscard]] bool stops() const { return m_isStoppable && m_stopAsked && m_stopAsked(); }
    [[nodiscard]] tl::unexpected<Error> stopped() const;

    //! Reads, and repeats it if a store that is read without locks was written meanwhile, or can only be read in a copy.
    template<class Read>
    [[nodiscard]] auto steady(const Read &read) -> decltype(read())
    {
        for (int i = 0; i < mostReadings; ++i) {
            if (const auto r = connectReading(); !r)
                return tl::unexpected(r.error());
            auto out = read();
            if (isStillTheSame())
                return out;
        }
        return changing();
    }

    [[nodiscard]] tl::unexpected<Error> sqlError(const QSqlError &error) const;
    //! \param what is wrong with the store's content
    [[nodiscard]] tl::unexpected<Error> damaged(const Message &what) const;

private:
    static constexpr int mostReadings = 5; // of a store to which others write
    enum class Backup { Make, None };

    explicit StoreConnection(QString path);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareReading(Open how);
    void reconnect(const QString &name, const QString &options);
    //! Connects to a store that is read without locks, unless connected already.
    [[nodiscard]] Result<void> connectReading();
    //! Whether everything since could be read, and from one state of the store.
    [[nodiscard]] bool isStillTheSame();
    [[nodiscard]] tl::unexpected<Error> changing() const;
    //! The schema's version, if the store is ours and not from a newer program.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<void> checkSchema(int version) const;
    [[nodiscard]] Result<void> migrate(Backup backup);
    void askWhetherInterrupted();

    QString m_path;
    QList<Message> m_notices;
    std::unique_ptr<SqliteConnection> m_connection;
    QSqlDatabase m_db;                            // of m_connection
    std::unique_ptr<ReadOnlyAccess> m_reading;    // set: nothing is written
    bool m_isConnected = false, m_isCopy = false; // only used with m_reading
    std::function<bool()> m_stopAsked, m_interruptAsked;
    bool m_isStoppable = false;
};

} // namespace Trustgauge
