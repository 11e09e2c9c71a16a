#pragma once

#include "core/store/postgres/postgreslink.h"
#include "core/store/storeconnection.h"

#include <optional>
#include <vector>

namespace Trustgauge {

//! A store in a schema of a database on a PostgreSQL server.
class PostgresStore : public StoreConnection
{
public:
    //! Network: the server cannot be reached, or refuses. StoreEmpty: the database holds no store. Copy ends with Usage.
    [[nodiscard]] static Result<std::unique_ptr<StoreConnection>> open(const QString &uri, Open how);
    ~PostgresStore() override;

    [[nodiscard]] Result<void> keepLittle() override;
    [[nodiscard]] Result<void> backUp(const QString &file) override;
    void interruptWhen(std::function<bool()> asked) override;
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience) const override;
    [[nodiscard]] Result<void> setWaitsForDisk(bool waits) const override;
    [[nodiscard]] Result<qint64> bytes() const override;
    [[nodiscard]] Result<void> checkPages() const override;
    [[nodiscard]] Result<bool> giveSpaceBack() override;
    [[nodiscard]] Result<bool> mayWrite() const override;
    [[nodiscard]] Result<void> tell(const StoreChange &change) const override;
    [[nodiscard]] Result<void> noteNumbers() override;
    [[nodiscard]] std::unique_ptr<SqlStatement::Engine> statement(const char *sql,
                                                                  SqlStatement::Rows rows) const override;
    [[nodiscard]] std::unique_ptr<HistoryWriter> historyWriter(qint64 tenant, qint64 cycle) const override;
    [[nodiscard]] const HistorySql &historySql() const override;

protected:
    [[nodiscard]] const char *beginning(Begin begin) const override;
    [[nodiscard]] Result<void> begun(Begin begin) const override;
    [[nodiscard]] Result<void> commit() const override;
    void rollBack() const override;
    [[nodiscard]] Result<void> beginReading() override;
    [[nodiscard]] bool endReading() override;
    [[nodiscard]] Error fault(const QSqlError &error) const override;

private:
    PostgresStore(std::shared_ptr<PostgresLink> link, Open how);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<void> upgrade();
    [[nodiscard]] Result<void> checkReadable() const;
    //! Of the schema, if this program knows it.
    [[nodiscard]] Result<int> version() const;
    //! For Open::Copy.
    [[nodiscard]] Result<void> shadow();
    [[nodiscard]] bool writes() const { return m_how != Open::ReadOnly && m_how != Open::Alongside; }
    //! The number that a statement tells; nullopt: NULL, or no row.
    [[nodiscard]] Result<std::optional<int64_t>> ask(const char *sql) const;

    std::shared_ptr<PostgresLink> m_link;
    Open m_how;
    QString m_driver;             // name of m_db
    std::vector<bool> m_readings; // steady() within steady(); whether it began the transaction
};

} // namespace Trustgauge
