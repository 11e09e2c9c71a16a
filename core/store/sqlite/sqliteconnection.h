#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlError;
struct sqlite3;

namespace Trustgauge {

//! A connection to an SQLite file, initially closed; removed with this object. For the thread that creates it.
class SqliteConnection
{
public:
    //! \param name a path, or a URI if the options say so
    explicit SqliteConnection(const QString &name, const QString &options = {});
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    [[nodiscard]] QSqlDatabase &db() { return m_db; }

private:
    QString m_connection;
    QSqlDatabase m_db;
};

//! The connection itself, for SQLite's own interface; nullptr: not open, or no SQLite.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &db);

//! Whether a store cannot be read because its log's index is unfinished and the connection must not mend it.
[[nodiscard]] bool isIndexFault(const QSqlError &error);

//! Converts an error of SQLite to an error of the store.
//! \param path of the store, for the error
//! \param isRead whether only reading failed, not writing
[[nodiscard]] Error sqliteFault(const QSqlDatabase &db, const QSqlError &error, const QString &path,
                                bool isRead = false);

} // namespace Trustgauge
