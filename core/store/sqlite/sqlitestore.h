#pragma once

#include "core/store/storeconnection.h"

namespace Trustgauge {

class ReadOnlyAccess;
class SqliteConnection;

//! A store in an SQLite file.
class SqliteStore : public StoreConnection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StoreConnection>> open(const QString &path, Open how);
    //! Makes a store with content: complete or not at all. Drafts that killed programs left are removed first.
    //! \param fill opens the store in the given file, which gets its name afterwards, and writes to it
    //! \return false: there is a file of that name by now, which stays
    [[nodiscard]] static Result<bool> make(const QString &path,
                                           const std::function<Result<void>(const QString &)> &fill);
    ~SqliteStore() override;

    [[nodiscard]] Result<void> keepLittle() override;
    [[nodiscard]] Result<void> backUp(const QString &file) override;
    void interruptWhen(std::function<bool()> asked) override;
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience) const override;
    [[nodiscard]] Result<void> setWaitsForDisk(bool waits) const override;
    [[nodiscard]] Result<qint64> bytes() const override;
    [[nodiscard]] Result<void> checkPages() const override;
    [[nodiscard]] Result<bool> giveSpaceBack() override;
    [[nodiscard]] Result<void> noteNumbers() override;
    [[nodiscard]] std::unique_ptr<SqlStatement::Engine> statement(const char *sql,
                                                                  SqlStatement::Rows rows) const override;
    [[nodiscard]] std::unique_ptr<HistoryWriter> historyWriter(qint64 tenant, qint64 cycle) const override;
    [[nodiscard]] const HistorySql &historySql() const override;
    [[nodiscard]] DevicesOfCycle devicesOfCycle(qint64 tenant) const override;

protected:
    [[nodiscard]] const char *beginning(Begin begin) const override;
    [[nodiscard]] Result<void> begun(Begin begin) const override;
    [[nodiscard]] Result<void> beginReading() override;
    [[nodiscard]] bool endReading() override;
    [[nodiscard]] Error fault(const QSqlError &error) const override;

private:
    enum class Backup { Make, None };

    SqliteStore(QString path, const QString &options);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> prepareReading(Open how);
    void reconnect(const QString &name, const QString &options);
    //! The number that a PRAGMA tells.
    [[nodiscard]] Result<int> pragma(const char *name) const;
    //! The schema's version, if the store is ours and not from a newer program.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<void> checkSchema(int version) const;
    [[nodiscard]] Result<void> migrate(Backup backup);
    void askWhetherInterrupted();

    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<ReadOnlyAccess> m_reading; // set: nothing is written
    bool m_isConnected = false;                // only used with m_reading
    std::function<bool()> m_interruptAsked;
    bool m_canShrink = false, m_onlyReads = false;
};

} // namespace Trustgauge
