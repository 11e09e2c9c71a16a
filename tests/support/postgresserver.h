#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Trustgauge {

//! A PostgreSQL server of a test's own, from the system's packages: its data and its socket lie in a temporary folder.
//! Ends with this object, or with the test if that is killed.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    //! Starts it for the first time, or again. \return an error; empty: it accepts connections
    [[nodiscard]] QString start();
    //! Ends it as in a crash of its machine, without a word to those who are connected.
    void kill();
    //! Ends it in order: connections are told.
    void stop();

    //! An empty database. \return its URI as a store; empty: it could not be made
    [[nodiscard]] QString makeDatabase();
    //! The same database for another user, who may not exist.
    [[nodiscard]] QString uriFor(const QString &uri, const QString &user) const;
    //! Runs SQL in a database, as its superuser. \return the first value of the last statement, or the error
    [[nodiscard]] QString run(const QString &uri, const QString &sql) const;
    //! Ends connections to the server, and waits until they are gone.
    //! \param which a query for the numbers of their processes
    //! \return how many there were
    int endConnections(const QString &uri, const QString &which) const;
    //! The query for the connections that hold locks of stores (StoreLock).
    static QString holdersOfLocks();

private:
    [[nodiscard]] QString waitForEnd(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace Trustgauge
