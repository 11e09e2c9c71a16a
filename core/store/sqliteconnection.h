#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

class QSqlError;

namespace Trustgauge {

//! A connection to an SQLite file that ends with this object; not yet open. For the thread that makes it.
class SqliteConnection
{
public:
    //! \param name a path, or a URI where the options say so
    explicit SqliteConnection(const QString &name, const QString &options = {});
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    [[nodiscard]] QSqlDatabase &db() { return m_db; }

private:
    QString m_connection;
    QSqlDatabase m_db;
};

//! What an error of SQLite means for a store.
//! \param path names the store in the error
//! \param isRead only by reading; else something was written
[[nodiscard]] Error sqliteFault(const QSqlDatabase &db, const QSqlError &error, const QString &path,
                                bool isRead = false);

} // namespace Trustgauge
