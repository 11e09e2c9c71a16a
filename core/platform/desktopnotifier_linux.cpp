#include "core/platform/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto notifyService = u"org.freedesktop.Notifications"_s;
const auto notifyPath = u"/org/freedesktop/Notifications"_s;
constexpr int notifyWithinMs = 5'000;

QDBusMessage notifyCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(notifyService, notifyPath, notifyService, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(notifyService, notifyPath, notifyService, u"NotificationClosed"_s, this, SLOT(takeClosed(uint, uint)));
}

void DesktopNotifier::show(const QString &key, const QString &title, const QString &text, const QString &openWord)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        emit notShown(key);
        return;
    }
    // Only some services interpret markup in the text; the others would show the escapes.
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(notifyCall(u"GetCapabilities"_s), notifyWithinMs), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher *answer) {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> abilities = *answer;
        if (!abilities.isValid()) {
            emit notShown(key);
            return;
        }
        const bool markup = abilities.value().contains(u"body-markup"_s);
        QVariantMap hints;
        hints.insert(u"desktop-entry"_s, u"org.trustgauge.Trustgauge"_s);
        QDBusMessage call = notifyCall(u"Notify"_s);
        call << u"Trustgauge"_s << uint{0} << u"org.trustgauge.Trustgauge"_s << title
             << (markup ? text.toHtmlEscaped() : text) << QStringList{u"default"_s, openWord} << hints << int{-1};
        auto *sent = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, notifyWithinMs), this);
        connect(sent, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<uint> number = *done;
            if (number.isValid())
                m_shown.insert(number.value(), key);
            else
                emit notShown(key);
        });
    });
}

void DesktopNotifier::takeAction(uint id, const QString &)
{
    // The signal is sent to everybody on the bus, so other programs' numbers arrive here, too.
    const auto it = m_shown.constFind(id);
    if (it == m_shown.constEnd())
        return;
    const QString key = *it;
    m_shown.erase(it);
    emit clicked(key);
}

void DesktopNotifier::takeClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace Trustgauge
