#include "core/store/storeplace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>

#include <utility>

namespace Trustgauge {

namespace {

QMutex passwordMutex;

std::function<SecretText(const QString &)> &passwordSource()
{
    static std::function<SecretText(const QString &)> source;
    return source;
}

} // namespace

bool isServerStore(const QString &name)
{
    return name.startsWith(QStringLiteral("postgresql:")) || name.startsWith(QStringLiteral("postgres:"));
}

QString pathOnThisComputer(const QString &name)
{
    if (isServerStore(name)) {
        const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
               + QStringLiteral("/trustgauge/servers/") + QString::fromLatin1(hash);
    }
    // Qt takes a path that begins with a colon for a resource.
    const QFileInfo file(name.startsWith(u':') ? QStringLiteral("./") + name : name);
    if (const QString whole = file.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

void setServerPasswords(std::function<SecretText(const QString &name)> source)
{
    const QMutexLocker locker(&passwordMutex);
    passwordSource() = std::move(source);
}

SecretText serverPassword(const QString &name)
{
    const QMutexLocker locker(&passwordMutex); // a keychain asks once at a time, too
    return passwordSource() ? passwordSource()(name) : SecretText();
}

} // namespace Trustgauge
