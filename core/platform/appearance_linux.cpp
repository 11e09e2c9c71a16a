#include "core/platform/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto settings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;
const auto colorScheme = u"color-scheme"_s;
const auto contrast = u"contrast"_s;
const auto highContrast = u"high-contrast"_s;
const auto reducedMotion = u"reduced-motion"_s;
const auto enableAnimations = u"enable-animations"_s;

//! The reply of `Read` has one more level of variants than the `SettingChanged` signal.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value;
}

} // namespace

//! Reads the settings portal over D-Bus and follows its changes.
class SettingsPortal : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const AppearanceWishes &)>;
    SettingsPortal(Take take, QObject *parent) : QObject(parent), m_take(std::move(take))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(service, path, settings, u"SettingChanged"_s, this,
                    SLOT(takeSetting(QString, QString, QDBusVariant)));
        ask(appearance, colorScheme);
        ask(appearance, contrast);
        ask(appearance, reducedMotion);
        ask(gnomeInterface, enableAnimations);
        ask(gnomeAccess, highContrast);
    }

private slots:
    void takeSetting(const QString &nameSpace, const QString &key, const QDBusVariant &value)
    {
        const QVariant plain = unwrapped(value.variant());
        if (nameSpace == appearance && key == colorScheme)
            m_wishes.dark = plain.toUInt() == 1; // 0: no preference, 1: dark, 2: light
        else if (nameSpace == appearance && key == contrast)
            m_wishes.highContrast = plain.toUInt() == 1;
        else if (nameSpace == gnomeAccess && key == highContrast)
            m_wishes.highContrast = plain.toBool();
        else if (nameSpace == appearance && key == reducedMotion)
            m_wishes.reducedMotion = plain.toUInt() == 1;
        else if (nameSpace == gnomeInterface && key == enableAnimations)
            m_wishes.reducedMotion = !plain.toBool();
        m_take(m_wishes);
    }

private:
    void ask(const QString &nameSpace, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
        call << nameSpace << key;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, nameSpace, key](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<QDBusVariant> reply = *done;
            if (reply.isValid())
                takeSetting(nameSpace, key, reply.value());
            done->deleteLater();
        });
    }

    Take m_take;
    AppearanceWishes m_wishes;
};

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent)
{
    new SettingsPortal([this](const AppearanceWishes &wishes) { take(wishes); }, this);
}

void SystemAppearance::take(const AppearanceWishes &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    emit changed();
}

} // namespace Trustgauge

#include "appearance_linux.moc"
