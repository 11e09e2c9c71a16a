#include "core/store/sqlite/sqliteconnection.h"

#include "core/base/wholefile.h"
#include "core/store/packedcves.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <cstring>

#include <sqlite3.h>

namespace Trustgauge {

namespace {

//! The errno of SQLite's last system call.
int systemError(const QSqlDatabase &db)
{
    sqlite3 *connection = sqliteHandle(db);
    return connection ? sqlite3_system_errno(connection) : 0;
}

bool isFullDisk(int errorNumber)
{
    return errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
}

} // namespace

SqliteConnection::SqliteConnection(const QString &name, const QString &options)
    : m_connection(QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    registerPackedCves();
    m_db.setDatabaseName(name);
    m_db.setConnectOptions(options);
}

SqliteConnection::~SqliteConnection()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

sqlite3 *sqliteHandle(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool isIndexFault(const QSqlError &error)
{
    const int extended = error.nativeErrorCode().toInt();
    return extended == SQLITE_PROTOCOL || extended == SQLITE_READONLY_RECOVERY || extended == SQLITE_READONLY_CANTINIT;
}

Error sqliteFault(const QSqlDatabase &db, const QSqlError &error, const QString &path, bool isRead)
{
    const int extended = error.nativeErrorCode().toInt();
    const QString says = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto made = [&path](ErrorCode code, const Message &detail) { return Error{code, path, detail, 0}; };
    const ErrorCode unreachable = isRead ? ErrorCode::FileUnreadable : ErrorCode::OutputFailed;
    switch (extended & 0xFF) { // the primary code
    case SQLITE_ERROR:         // for instance a missing table or column
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_FORMAT:
    case SQLITE_NOTADB:
        return made(ErrorCode::StoreBroken,
                    sentence("Store", "is damaged, or no store: the database says: %1").arg(says));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return made(ErrorCode::StoreLocked, sentence("Store", "the database says: %1").arg(says));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_FULL: {
        if (extended == SQLITE_IOERR_SHORT_READ)
            return made(ErrorCode::StoreBroken, sentence("Store", "is damaged: it is shorter than it should be"));
        const int system = systemError(db);
        if ((extended & 0xFF) == SQLITE_FULL || isFullDisk(system))
            return made(ErrorCode::OutputFailed,
                        sentence("Store",
                                 "the database says: %1 (%2); make room on its disk and try again, nothing that "
                                 "was stored before is lost")
                            .arg(says, writeFaultText(isFullDisk(system) ? system : ENOSPC)));
        return made(unreachable,
                    system == 0 ? sentence("Store", "the database says: %1").arg(says)
                                : sentence("Store", "the database says: %1 (%2)").arg(says, qt_error_string(system)));
    }
    case SQLITE_INTERRUPT:
        return made(ErrorCode::Cancelled, sentence("Store", "was stopped"));
    case SQLITE_READONLY:
        return made(unreachable, sentence("Store", "the database says: %1").arg(says));
    default:
        return made(ErrorCode::Internal, sentence("Store", "the database says: %1").arg(says));
    }
}

} // namespace Trustgauge
