#include "app/window/windowinstance.h"

#include "core/store/storeplace.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

#include <utility>

namespace Trustgauge {

namespace {

constexpr int answerWithinMs = 2'000;
constexpr int patienceMs = 5'000;
constexpr int askEveryMs = 100;
constexpr qint64 longestLine = 4096;
const QByteArray raiseWord = "raise";
const QByteArray raisedWord = "raised\n";
constexpr const char *activationToken = "XDG_ACTIVATION_TOKEN";

//! In the user's own runtime folder, where nobody else can create sockets. Hashed, since a socket's path must be short.
QString socketFor(const QString &storePath)
{
    const QByteArray hash =
        QCryptographicHash::hash(pathOnThisComputer(storePath).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(QStringLiteral("trustgauge-") + QString::fromLatin1(hash));
}

} // namespace

WindowInstance::WindowInstance(QString storePath, QObject *parent)
    : QObject(parent),
      m_storePath(std::move(storePath)),
      m_socket(socketFor(m_storePath))
{}

WindowInstance::~WindowInstance()
{
    stopListening(); // before the lock is released: the next program's socket has the same name
}

void WindowInstance::reserveEnvironment()
{
    if (!qEnvironmentVariableIsSet(activationToken))
        qputenv(activationToken, {});
}

void WindowInstance::stopListening()
{
    delete std::exchange(m_server, nullptr);
}

// May block, since no window of ours is open yet.
Result<bool> WindowInstance::claimOrRaise()
{
    const QDeadlineTimer patience(patienceMs);
    while (true) {
        Result<StoreLockPtr> lock = StoreLock::take(m_storePath, StoreLock::Use::Window);
        if (lock || lock.error().code != ErrorCode::StoreLocked) {
            // A folder that cannot hold a lock cannot hold the store either; the window reports that better.
            if (lock)
                m_lock = std::move(*lock);
            listen();
            return true;
        }
        if (raiseOther())
            return false;
        if (patience.hasExpired())
            return tl::unexpected(lock.error());
        QThread::msleep(askEveryMs); // the other program is starting or ending
    }
}

void WindowInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_socket); // left by a killed program, since we hold the lock
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            const auto take = [this, socket] {
                if (!socket->canReadLine()) {
                    if (socket->bytesAvailable() > longestLine)
                        socket->abort();
                    return;
                }
                const QList<QByteArray> words = socket->readLine(longestLine).trimmed().split(' ');
                if (words.first() != raiseWord)
                    return;
                if (words.size() > 1) // without an activation token, Wayland lets nobody take the focus
                    qputenv(activationToken, words.at(1));
                emit raiseRequested();
                socket->write(raisedWord);
                socket->disconnectFromServer(); // after that is written
            };
            connect(socket, &QLocalSocket::readyRead, this, take);
            take();
        }
    });
    m_server->listen(m_socket);
}

bool WindowInstance::raiseOther() const
{
    const QByteArray token = qgetenv(activationToken);
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(answerWithinMs))
        return false;
    socket.write(token.isEmpty() ? raiseWord + '\n' : raiseWord + ' ' + token + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(answerWithinMs)) {}
    return socket.readLine(longestLine) == raisedWord;
}

} // namespace Trustgauge
