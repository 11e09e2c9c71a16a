#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Trustgauge {

namespace TestSupport {
struct Pems;
} // namespace TestSupport

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
    //! Starts it for the first time as a copy of another one, which follows that and can only be read.
    [[nodiscard]] QString startAsStandbyOf(const PostgresServer &first);
    //! From then on a standby is a server like any other. \return whether it is
    [[nodiscard]] bool promote() const;
    //! Ends it as in a crash of its machine, without a word to those who are connected.
    void kill();
    //! Ends it in order: connections are told.
    void stop();

    //! Before the first start: it also listens on a free port of 127.0.0.1, where it takes nothing but TLS, and users
    //! sign in with passwords.
    void serveTls(const TestSupport::Pems &identity);
    //! Shows new connections another certificate. \return whether it does
    [[nodiscard]] bool changeIdentity(const TestSupport::Pems &identity) const;
    //! A database as it is reached over TLS. \param settings the end of the URI, from `sslmode=` on
    [[nodiscard]] QString uriOverTls(const QString &uri, const QString &user, const QString &host,
                                     const QString &settings) const;
    //! Reads its settings again. \return whether new connections have them
    [[nodiscard]] bool reload() const;

    //! The folder of its socket.
    [[nodiscard]] QString host() const { return m_folder.path(); }
    //! An empty database. \return its URI as a store; empty: it could not be made
    [[nodiscard]] QString makeDatabase();
    //! The same database for another user, who may not exist.
    [[nodiscard]] QString uriFor(const QString &uri, const QString &user) const;
    //! The database that no test uses.
    [[nodiscard]] QString emptyDatabase() const;
    //! Runs SQL in a database, as its superuser. \return the first value of the last statement, or the error
    [[nodiscard]] QString run(const QString &uri, const QString &sql) const;
    //! Waits until a query has this answer. \return false: it never had
    [[nodiscard]] bool comes(const QString &uri, const QString &query, const QString &answer) const;
    //! Ends connections to the server, and waits until they are gone.
    //! \param which a query for the numbers of their processes
    //! \return how many there were
    int endConnections(const QString &uri, const QString &which) const;
    //! Kills the process of a connection. The server then ends all others as well and recovers as after a crash of its
    //! machine. \return whether it accepts connections again
    [[nodiscard]] bool crash(const QString &uri, qint64 process) const;
    //! The query for the connections that hold locks of stores (StoreLock).
    static QString holdersOfLocks();

private:
    [[nodiscard]] QString waitForEnd(QProcess &process) const;
    [[nodiscard]] QString makeData();
    [[nodiscard]] QString launch();
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString uriOf(const QString &database) const;
    void writeForServer(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
    bool m_hasTls = false;
    int m_port = 5432; //!< of the socket's name, too
};

} // namespace Trustgauge
