#pragma once

#include "core/base/result.h"
#include "core/store/sqlstatement.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QSqlError;
class QSqlQuery;

namespace Trustgauge {

class HistoryWriter;
struct DevicesOfCycle;
struct HistorySql;
struct StoreChange;

//! The connection to the database of a store: opens, upgrades, locks and writes it in transactions. The contents are the
//! tables' business, whose statements every database understands; what differs is below `core/store/sqlite` and
//! `core/store/postgres`. Only for the thread that opened it; every function may wait for the disk or a server.
class StoreConnection
{
public:
    enum class Open {
        MakeIfMissing,
        MustExist,
        ReadOnly,  //!< must exist; writes nothing to it or beside it, so read permission is enough
        Copy,      //!< the same for a private copy, which may be written and is deleted with this object
        Alongside, //!< to read one state of a store that this program has open already, without checks
    };
    //! See Store::open().
    [[nodiscard]] static Result<std::unique_ptr<StoreConnection>> open(const QString &path, Open how);
    virtual ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! Repairs made when opening, as complete sentences; usually none.
    [[nodiscard]] const QList<Message> &notices() const { return m_notices; }
    //! Uses a private copy.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }
    //! Changes when steady() reads again.
    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }

    //! For a connection that reads much of the store once and deletes nothing confidential: uses a smaller cache, with
    //! reused memory, and does not overwrite deleted data.
    [[nodiscard]] virtual Result<void> keepLittle() = 0;
    //! Makes a copy that opens as a store, complete or not at all, readable by the store's owner only; others may write
    //! meanwhile. Usage: the file exists, or the store is not a file.
    [[nodiscard]] virtual Result<void> backUp(const QString &file) = 0;
    //! Ends the running statement with Cancelled as soon as `asked` is true; called often, on the connection's thread.
    //! What the statement has changed is undone.
    virtual void interruptWhen(std::function<bool()> asked) = 0;
    //! How long a statement waits for another writing program, by default 30 s; then it ends with StoreLocked.
    [[nodiscard]] virtual Result<void> setPatience(std::chrono::milliseconds patience) const = 0;
    //! Whether a transaction waits until the disk has it; by default it does.
    [[nodiscard]] virtual Result<void> setWaitsForDisk(bool waits) const = 0;
    //! The size of the store.
    [[nodiscard]] virtual Result<qint64> bytes() const = 0;
    //! The database's own check of what it stores; the store's sentence is `subject: message`.
    [[nodiscard]] virtual Result<void> checkPages() const = 0;
    //! One step of giving the space of deleted rows back to the disk. \return false: there is none left
    [[nodiscard]] virtual Result<bool> giveSpaceBack() = 0;

    //! Whether the user has the right to write; of a store on a server, readers do not.
    [[nodiscard]] virtual Result<bool> mayWrite() const;
    //! Tells all who look at a store on a server of a change, when the transaction that makes it is committed.
    [[nodiscard]] virtual Result<void> tell(const StoreChange &change) const;

    //! After rows were inserted with their numbers: new ones get higher numbers from here on.
    [[nodiscard]] virtual Result<void> noteNumbers() = 0;

    //! Runs a prepared query. A zero in a text becomes U+FFFD.
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    //! Prepares a statement that returns no rows and runs it with these values.
    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Result<void> run(const QString &statement) const;

    //! All statements from here on see the same state of the store, as long as the connection lives.
    [[nodiscard]] Result<void> holdState();

    enum class Begin {
        Reading, //!< all statements see one state of the store
        Writing, //!< one program at a time; waits for the others
    };
    //! Runs `work` in a transaction; an error rolls it back.
    [[nodiscard]] Result<void> inTransaction(Begin begin, const std::function<Result<void>()> &work) const;
    //! The same for a transaction that can be stopped: see stopWhen().
    [[nodiscard]] Result<void> inStoppableTransaction(Begin begin, const std::function<Result<void>()> &work);
    //! Called repeatedly in a transaction that can be stopped, on the connection's thread: true ends it with Cancelled.
    void stopWhen(std::function<bool()> asked) { m_stopAsked = std::move(asked); }
    //! Asked at the end of each transaction that writes, in it: an error undoes it. Empty: nothing is asked.
    void commitIf(std::function<Result<void>()> allowed) { m_allowed = std::move(allowed); }
    //! Whether the transaction must end; then return stopped().
    [[nodiscard]] bool stops() const { return m_isStoppable && m_stopAsked && m_stopAsked(); }
    [[nodiscard]] tl::unexpected<Error> stopped() const;

    //! Reads one state of the store, and repeats it if a store that is read without locks was written meanwhile, or can
    //! only be read in a copy.
    template<class Read>
    [[nodiscard]] auto steady(const Read &read) -> decltype(read())
    {
        for (int i = 0; i < mostReadings; ++i) {
            if (const auto r = beginReading(); !r)
                return tl::unexpected(r.error());
            auto out = read();
            if (endReading())
                return out;
        }
        return changing();
    }

    [[nodiscard]] tl::unexpected<Error> sqlError(const QSqlError &error) const;
    //! \param what is wrong with the store's content
    [[nodiscard]] tl::unexpected<Error> damaged(const Message &what) const;

    //! For SqlStatement.
    [[nodiscard]] virtual std::unique_ptr<SqlStatement::Engine> statement(const char *sql,
                                                                          SqlStatement::Rows rows) const = 0;
    [[nodiscard]] virtual std::unique_ptr<HistoryWriter> historyWriter(qint64 tenant, qint64 cycle) const = 0;
    [[nodiscard]] virtual const HistorySql &historySql() const = 0;
    //! A database may choose among statements by what it has of the tenant.
    [[nodiscard]] virtual DevicesOfCycle devicesOfCycle(qint64 tenant) const;

protected:
    explicit StoreConnection(QString path);

    //! The statement that begins a transaction; nullptr: it is part of one that has begun.
    [[nodiscard]] virtual const char *beginning(Begin begin) const = 0;
    //! What follows it.
    [[nodiscard]] virtual Result<void> begun(Begin begin) const = 0;
    //! Ends a transaction. An error: nothing of it was stored, unless the connection was lost.
    [[nodiscard]] virtual Result<void> commit() const;
    //! Undoes it; also after commit() failed.
    virtual void rollBack() const;
    [[nodiscard]] virtual Result<void> beginReading() = 0;
    //! Whether everything since could be read, and from one state of the store.
    [[nodiscard]] virtual bool endReading() = 0;
    [[nodiscard]] virtual Error fault(const QSqlError &error) const = 0;
    [[nodiscard]] tl::unexpected<Error> changing() const;
    //! StoreBroken or StoreNewer for a version of the schema that this program does not know.
    [[nodiscard]] Result<void> checkVersion(qint64 version, int newest) const;

    QString m_path;
    QList<Message> m_notices;
    QSqlDatabase m_db;
    bool m_isCopy = false;
    mutable int m_depth = 0; // of transactions

private:
    static constexpr int mostReadings = 5; // of a store to which others write

    std::function<bool()> m_stopAsked;
    std::function<Result<void>()> m_allowed;
    bool m_isStoppable = false;
};

} // namespace Trustgauge
