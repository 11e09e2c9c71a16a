#include "core/platform/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QLibrary>
#include <QList>
#include <QMap>

namespace Trustgauge {

namespace {

constexpr int answerWithinMs = 5'000;
const QString busName = QStringLiteral("org.freedesktop.secrets");
const QString servicePath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

using Attributes = QMap<QString, QString>;

QDBusMessage ask(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(busName, path, interface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, answerWithinMs);
}

bool isCollectionLocked(const QString &path)
{
    const QDBusMessage locked = ask(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                                    {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return locked.type() == QDBusMessage::ReplyMessage
           && locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

} // namespace

std::optional<bool> isKeychainLocked(const QString &service, const QString &key)
{
    static const QMetaType known = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(known)
    // SearchItems returns the unlocked items first, then the locked ones, of all keyrings.
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    const QDBusMessage found = ask(servicePath, serviceInterface, QStringLiteral("SearchItems"),
                                   {QVariant::fromValue(attributes)});
    if (found.type() != QDBusMessage::ReplyMessage)
        return std::nullopt;
    const auto pathsIn = [&found](int argument) {
        return qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(argument));
    };
    if (!pathsIn(0).isEmpty())
        return false;
    if (!pathsIn(1).isEmpty())
        return true;
    const QDBusMessage alias = ask(servicePath, serviceInterface, QStringLiteral("ReadAlias"),
                                   {QStringLiteral("default")});
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    return collection.size() > 1 && isCollectionLocked(collection);
}

bool forgetKeychainConnection()
{
    // The instance of libsecret that QtKeychain loads; only this call reaches its connection.
    static const auto disconnect = reinterpret_cast<void (*)()>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (!disconnect)
        return false;
    disconnect();
    return true;
}

QString systemKeychainName()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QStringLiteral("KDE"))
               ? QStringLiteral("KWallet")
               : QStringLiteral("Secret Service");
}

} // namespace Trustgauge
