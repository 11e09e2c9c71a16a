#include "support/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr int patienceMs = 120'000;
const QString superUser = QStringLiteral("trustgauge");

//! Of the newest version that is installed.
QString serverProgram(const QString &name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    if (!names.isEmpty())
        return versions.filePath(names.last() + QStringLiteral("/bin/") + name);
    return QStandardPaths::findExecutable(name);
}

//! The server refuses to run as root; and it must end when the test does.
void setCommand(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("KILL")};
    if (geteuid() == 0)
        all << QStringLiteral("--reuid=nobody") << QStringLiteral("--regid=nogroup")
            << QStringLiteral("--clear-groups");
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(all << program << arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QStringLiteral("/"));
}

} // namespace

PostgresServer::PostgresServer() = default;

PostgresServer::~PostgresServer()
{
    kill();
}

QString PostgresServer::waitForEnd(QProcess &process) const
{
    process.start();
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return process.program() + QStringLiteral(": ") + process.errorString() + QString::fromUtf8(process.readAll());
    return {};
}

QString PostgresServer::start()
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!QFileInfo::exists(data)) {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        QProcess make;
        setCommand(make, serverProgram(QStringLiteral("initdb")),
                   {QStringLiteral("-D"), data, QStringLiteral("-U"), superUser, QStringLiteral("--auth=trust"),
                    QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
        if (const QString fault = waitForEnd(make); !fault.isEmpty())
            return fault;
    }
    setCommand(m_server, serverProgram(QStringLiteral("postgres")),
               {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off"),
                QStringLiteral("-c"), QStringLiteral("full_page_writes=off"), QStringLiteral("-c"),
                QStringLiteral("autovacuum=off")});
    m_server.start();
    QByteArray said;
    const QDeadlineTimer end(patienceMs);
    while (!said.contains("ready to accept connections")) {
        if (end.hasExpired() || (!m_server.waitForReadyRead(1000) && m_server.state() != QProcess::Running))
            return m_server.errorString() + QString::fromUtf8(said + m_server.readAll());
        said += m_server.readAll();
    }
    return {};
}

void PostgresServer::kill()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT); // also ends the processes of its connections
    m_server.waitForFinished(patienceMs);
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    m_server.waitForFinished(patienceMs);
}

QString PostgresServer::makeDatabase()
{
    const QString uri = QStringLiteral("postgresql:///%1?host=%2&user=%3");
    const QString name = QStringLiteral("store%1").arg(++m_databases);
    const QString said = run(uri.arg(QStringLiteral("postgres"), m_folder.path(), superUser),
                             QStringLiteral("CREATE DATABASE %1").arg(name));
    return said.isEmpty() ? uri.arg(name, m_folder.path(), superUser) : QString();
}

QString PostgresServer::uriFor(const QString &uri, const QString &user) const
{
    return QString(uri).replace(QStringLiteral("user=") + superUser, QStringLiteral("user=") + user);
}

QString PostgresServer::run(const QString &uri, const QString &sql) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(serverProgram(QStringLiteral("psql")),
               {QStringLiteral("-XqAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
                uri, QStringLiteral("-c"),
                QStringLiteral("SET search_path = trustgauge; SET client_min_messages = warning"), QStringLiteral("-c"),
                sql});
    psql.waitForFinished(patienceMs);
    return QString::fromUtf8(psql.readAll()).trimmed();
}

int PostgresServer::endConnections(const QString &uri, const QString &which) const
{
    const QString query = QStringLiteral("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, 60000)) "
                                         "FROM (%1) AS one (pid)");
    return run(uri, query.arg(which)).toInt();
}

QString PostgresServer::holdersOfLocks()
{
    return QStringLiteral("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1");
}

} // namespace Trustgauge
