#include "core/store/storeplace.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QWaitCondition>

#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

struct Password
{
    bool isAsked = false; // at present, by one of the threads
    std::optional<SecretText> known;
};

struct Passwords
{
    QMutex mutex; // never held while somebody is asked, which may take as long as a person does
    QWaitCondition isAnswered;
    std::function<SecretText(const QString &)> source;
    QHash<QString, Password> ofStores;
};

Passwords &passwords()
{
    static Passwords all;
    return all;
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
    Passwords &all = passwords();
    const QMutexLocker locker(&all.mutex);
    all.source = std::move(source);
    all.ofStores.clear();
}

SecretText serverPassword(const QString &name)
{
    Passwords &all = passwords();
    QMutexLocker locker(&all.mutex);
    while (all.ofStores[name].isAsked)
        all.isAnswered.wait(&all.mutex);
    if (const auto &known = all.ofStores[name].known)
        return *known;
    const std::function<SecretText(const QString &)> source = all.source;
    if (!source)
        return {};
    all.ofStores[name].isAsked = true;
    locker.unlock();
    const SecretText answer = source(name);
    locker.relock();
    all.ofStores[name] = {false, answer};
    all.isAnswered.wakeAll();
    return answer;
}

SecretText knownServerPassword(const QString &name)
{
    Passwords &all = passwords();
    const QMutexLocker locker(&all.mutex);
    return all.ofStores.value(name).known.value_or(SecretText());
}

void forgetServerPassword(const QString &name, const SecretText &refused)
{
    Passwords &all = passwords();
    const QMutexLocker locker(&all.mutex);
    const auto it = all.ofStores.find(name);
    if (it != all.ofStores.end() && it->known && *it->known == refused)
        it->known.reset();
}

} // namespace Trustgauge
