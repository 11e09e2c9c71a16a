#pragma once

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace Trustgauge {

//! What the desktop asks for, from the settings portal over D-Bus: Qt 6.4 tells neither. Without a portal the
//! defaults stay.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_dark; }
    [[nodiscard]] bool prefersReducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private slots:
    void takeSetting(const QString &nameSpace, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &nameSpace, const QString &key);

    bool m_dark = false;
    bool m_reducedMotion = false;
};

} // namespace Trustgauge
