#include "support/postgresserver.h"

#include "support/testcertificate.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>

#include <pwd.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr int patienceMs = 120'000;
const QString superUser = QStringLiteral("trustgauge");
const QString certificateFile = QStringLiteral("server.crt");
const QString keyFile = QStringLiteral("server.key");

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

QString PostgresServer::makeData()
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    QProcess make;
    setCommand(make, serverProgram(QStringLiteral("initdb")),
               {QStringLiteral("-D"), data(), QStringLiteral("-U"), superUser, QStringLiteral("--auth=trust"),
                QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    if (const QString fault = waitForEnd(make); !fault.isEmpty())
        return fault;
    if (m_hasTls)
        writeForServer(QStringLiteral("data/pg_hba.conf"),
                       "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
    return {};
}

QString PostgresServer::start()
{
    const bool isNew = !QFileInfo::exists(data());
    if (isNew) {
        if (const QString fault = makeData(); !fault.isEmpty())
            return fault;
    }
    // A server takes no port 0: one that is free now may be taken when it starts.
    QString fault;
    for (int i = 0; i < 20; ++i) {
        if (m_hasTls && isNew) {
            QTcpServer free;
            if (!free.listen(QHostAddress::LocalHost))
                return free.errorString();
            m_port = free.serverPort();
        }
        fault = launch();
        if (!isNew || !fault.contains(QStringLiteral("could not bind")))
            break;
    }
    return fault;
}

QString PostgresServer::launch()
{
    QStringList arguments{QStringLiteral("-D"),   data(), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-p"),
                          QString::number(m_port)};
    QStringList settings{QStringLiteral("fsync=off"), QStringLiteral("full_page_writes=off"),
                         QStringLiteral("autovacuum=off"),
                         QStringLiteral("listen_addresses=") + QLatin1StringView(m_hasTls ? "127.0.0.1" : "")};
    if (m_hasTls)
        settings << QStringLiteral("ssl=on") << QStringLiteral("ssl_cert_file=") + m_folder.filePath(certificateFile)
                 << QStringLiteral("ssl_key_file=") + m_folder.filePath(keyFile);
    for (const QString &setting : std::as_const(settings))
        arguments << QStringLiteral("-c") << setting;
    setCommand(m_server, serverProgram(QStringLiteral("postgres")), arguments);
    m_server.start();
    QByteArray said;
    const QDeadlineTimer end(patienceMs);
    while (!said.contains("ready to accept")) { // "connections" or, of a standby, "read-only connections"
        if (end.hasExpired() || (!m_server.waitForReadyRead(1000) && m_server.state() != QProcess::Running))
            return m_server.errorString() + QString::fromUtf8(said + m_server.readAll());
        said += m_server.readAll();
    }
    return {};
}

QString PostgresServer::startAsStandbyOf(const PostgresServer &first)
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    QProcess copy;
    setCommand(copy, serverProgram(QStringLiteral("pg_basebackup")),
               {QStringLiteral("-D"), data(), QStringLiteral("-d"), first.emptyDatabase(),
                QStringLiteral("--write-recovery-conf"), QStringLiteral("--wal-method=stream"),
                QStringLiteral("--checkpoint=fast"), QStringLiteral("--no-sync")});
    if (const QString fault = waitForEnd(copy); !fault.isEmpty())
        return fault;
    return launch();
}

bool PostgresServer::promote() const
{
    return run(emptyDatabase(), QStringLiteral("SELECT pg_promote()")) == QStringLiteral("t");
}

// It reads them only if nobody else can. Where it runs as another user than this test, they are given to that one.
void PostgresServer::writeForServer(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const passwd *const nobody = geteuid() == 0 ? getpwnam("nobody") : nullptr;
    if (nobody && chown(QFile::encodeName(file.fileName()).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
        qFatal("%s: cannot be given away", qPrintable(file.fileName()));
}

void PostgresServer::serveTls(const TestSupport::Pems &identity)
{
    m_hasTls = true;
    writeForServer(certificateFile, identity.certificate);
    writeForServer(keyFile, identity.key);
}

bool PostgresServer::changeIdentity(const TestSupport::Pems &identity) const
{
    writeForServer(certificateFile, identity.certificate);
    writeForServer(keyFile, identity.key);
    return reload();
}

// A new connection knows when the server read the settings that it has.
bool PostgresServer::reload() const
{
    const QString when = QStringLiteral("SELECT pg_conf_load_time()");
    const QString before = run(emptyDatabase(), when);
    if (run(emptyDatabase(), QStringLiteral("SELECT pg_reload_conf()")) != QStringLiteral("t"))
        return false;
    const QString isLater = QStringLiteral("SELECT pg_conf_load_time() <> '%1'").arg(before);
    return comes(emptyDatabase(), isLater, QStringLiteral("t"));
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

QString PostgresServer::uriOf(const QString &database) const
{
    const QString port = m_hasTls ? QStringLiteral("&port=%1").arg(m_port) : QString();
    return QStringLiteral("postgresql:///%1?host=%2&user=%3%4").arg(database, m_folder.path(), superUser, port);
}

QString PostgresServer::emptyDatabase() const
{
    return uriOf(QStringLiteral("postgres"));
}

QString PostgresServer::makeDatabase()
{
    const QString name = QStringLiteral("store%1").arg(++m_databases);
    const QString said = run(emptyDatabase(), QStringLiteral("CREATE DATABASE %1").arg(name));
    return said.isEmpty() ? uriOf(name) : QString();
}

QString PostgresServer::uriOverTls(const QString &uri, const QString &user, const QString &host,
                                   const QString &settings) const
{
    const QString database = uri.section(u'/', 3, 3).section(u'?', 0, 0);
    return QStringLiteral("postgresql://%1@%2:%3/%4?%5").arg(user, host).arg(m_port).arg(database, settings);
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

bool PostgresServer::comes(const QString &uri, const QString &query, const QString &answer) const
{
    const QDeadlineTimer end(patienceMs);
    while (run(uri, query) != answer) {
        if (end.hasExpired())
            return false;
        QThread::yieldCurrentThread();
    }
    return true;
}

int PostgresServer::endConnections(const QString &uri, const QString &which) const
{
    const QString query = QStringLiteral("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, 60000)) "
                                         "FROM (%1) AS one (pid)");
    return run(uri, query.arg(which)).toInt();
}

// Until the server knows of it, the process stays in its list.
bool PostgresServer::crash(const QString &uri, qint64 process) const
{
    return process > 0 && ::kill(static_cast<pid_t>(process), SIGKILL) == 0
           && comes(uri, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = %1").arg(process),
                    QStringLiteral("0"));
}

QString PostgresServer::holdersOfLocks()
{
    return QStringLiteral("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1");
}

} // namespace Trustgauge
