#include "ui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto colorScheme = u"color-scheme"_s;
const auto reducedMotion = u"reduced-motion"_s;
const auto enableAnimations = u"enable-animations"_s;

//! `Read` wraps its value once more than `SettingChanged` does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(appearance, colorScheme);
    ask(appearance, reducedMotion);
    ask(gnomeInterface, enableAnimations);
}

void SystemAppearance::ask(const QString &nameSpace, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call << nameSpace << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, nameSpace, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            takeSetting(nameSpace, key, reply.value());
        done->deleteLater();
    });
}

void SystemAppearance::takeSetting(const QString &nameSpace, const QString &key, const QDBusVariant &value)
{
    const bool wasDark = m_dark;
    const bool wasReduced = m_reducedMotion;
    const QVariant plain = unwrapped(value.variant());
    if (nameSpace == appearance && key == colorScheme)
        m_dark = plain.toUInt() == 1; // 0: no preference, 1: dark, 2: light
    else if (nameSpace == appearance && key == reducedMotion)
        m_reducedMotion = plain.toUInt() == 1;
    else if (nameSpace == gnomeInterface && key == enableAnimations)
        m_reducedMotion = !plain.toBool();
    if (m_dark != wasDark || m_reducedMotion != wasReduced)
        emit changed();
}

} // namespace Trustgauge
