#pragma once

#include <QSqlDriver>

#include <memory>

namespace Trustgauge {

class PostgresLink;

//! QtSql on a connection to a PostgreSQL server: what the tables ask by QSqlQuery. Values are 64-bit integers (also for
//! truth values), texts and bytes. All rows of an answer are in memory.
class PostgresDriver : public QSqlDriver
{
    Q_OBJECT
public:
    explicit PostgresDriver(std::shared_ptr<PostgresLink> link);

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] bool open(const QString &db, const QString &user, const QString &password, const QString &host,
                            int port, const QString &options) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;

private:
    std::shared_ptr<PostgresLink> m_link;
};

} // namespace Trustgauge
