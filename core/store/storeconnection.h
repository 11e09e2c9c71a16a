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

//! The connection to the SQLite file of a store: how it is opened, brought forward, locked and written in transactions.
//! What its tables mean is theirs. For the thread that opened it only; every function may wait for the disk.
class StoreConnection
{
public:
    enum class Open {
        MakeIfMissing,
        MustExist,
        ReadOnly, //!< must exist; nothing is written to it or beside it, so that it need only be readable
        Copy,     //!< the same of a copy of its own, which may be written and goes with this object
    };
    //! See Store::open().
    [[nodiscard]] static Result<std::unique_ptr<StoreConnection>> open(const QString &path, Open how);
    ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! What was put right when it was opened, whole sentences; mostly none.
    [[nodiscard]] const QList<Message> &notices() const { return m_notices; }
    //! Reads and writes a copy that nobody else knows.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }
    //! Another one after steady() has read again.
    [[nodiscard]] const QSqlDatabase &db() const { return m_db; }

    //! For a connection that goes through much of the file once and deletes nothing that must not be found again: less of
    //! it is kept, in memory that is used again, and what is deleted is not overwritten.
    [[nodiscard]] Result<void> keepLittle();
    //! How long a statement waits for another program that writes, 30 s unless set; then it ends with StoreLocked.
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience) const;

    //! Runs a prepared query.
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    //! Prepares a statement that gives no rows and runs it with these values.
    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Result<void> run(const QString &statement) const;
    //! Runs `work` between `begin` and COMMIT; an error undoes it.
    [[nodiscard]] Result<void> inTransaction(const QString &begin, const std::function<Result<void>()> &work) const;
    //! The same for what may be stopped, from BEGIN on: see stopWhen().
    [[nodiscard]] Result<void> inStoppableTransaction(const std::function<Result<void>()> &work);
    //! Asked again and again in a transaction that may be stopped, on the connection's thread: true ends it with Cancelled.
    void stopWhen(std::function<bool()> asked) { m_stopAsked = std::move(asked); }
    //! Whether the transaction is to end; then with stopped().
    [[nodiscard]] bool stops() const { return m_isStoppable && m_stopAsked && m_stopAsked(); }
    [[nodiscard]] tl::unexpected<Error> stopped() const;

    //! Reads, and reads again where somebody has written meanwhile to a store that is read without locks.
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
    //! \param what is wrong with what the store holds
    [[nodiscard]] tl::unexpected<Error> damaged(const Message &what) const;

private:
    static constexpr int mostReadings = 5; // of a store that others write to
    enum class Backup { Make, None };

    explicit StoreConnection(QString path);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareReading(Open how);
    void reconnect(const QString &name, const QString &options);
    //! Connects to a store that is read without locks, unless it is connected.
    [[nodiscard]] Result<void> connectReading();
    //! Whether what was read since is one state of the store.
    [[nodiscard]] bool isStillTheSame();
    [[nodiscard]] tl::unexpected<Error> changing() const;
    [[nodiscard]] Result<int> pragma(const char *name) const;
    //! The schema's version, of a store that is ours and not of a newer program.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<void> checkSchema(int version) const;
    [[nodiscard]] Result<void> migrate(Backup backup);

    QString m_path;
    QList<Message> m_notices;
    std::unique_ptr<SqliteConnection> m_connection;
    QSqlDatabase m_db;                            // of m_connection
    std::unique_ptr<ReadOnlyAccess> m_reading;    // set: nothing is written
    bool m_isConnected = false, m_isCopy = false; // only of such
    std::function<bool()> m_stopAsked;
    bool m_isStoppable = false;
};

} // namespace Trustgauge
