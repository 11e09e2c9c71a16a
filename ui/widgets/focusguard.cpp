#include "ui/widgets/focusguard.h"

#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace Trustgauge {

FocusGuard::FocusGuard(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusGuard::judge);
}

void FocusGuard::judge(QWidget *old, QWidget *now)
{
    if (m_settling && now && old == m_rest && qobject_cast<QAbstractButton *>(now)) {
        m_rest->setFocus(Qt::OtherFocusReason);
        return;
    }
    watch(now);
    if (!old || !now || old->window() != now->window())
        return;
    const bool gone = old == m_hiding || (!old->isEnabled() && !qobject_cast<Button *>(old));
    // A click elsewhere is intended. An item view only moves its own cursor.
    if (!gone || QGuiApplication::mouseButtons() != Qt::NoButton || qobject_cast<QAbstractItemView *>(now))
        return;
    QWidget *rest = now->parentWidget();
    while (rest && !rest->isWindow() && !rest->isAncestorOf(old))
        rest = rest->parentWidget();
    if (!rest)
        return;
    if (m_gone)
        m_gone->removeEventFilter(this);
    m_gone = old;
    m_rest = rest;
    old->installEventFilter(this);
    m_settling = true;
    QTimer::singleShot(0, this, [this] { m_settling = false; });
    rest->setFocus(Qt::OtherFocusReason);
}

void FocusGuard::watch(QWidget *focused)
{
    if (m_focused && m_focused != m_gone)
        m_focused->removeEventFilter(this);
    m_focused = focused;
    if (focused)
        focused->installEventFilter(this);
}

bool FocusGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_focused && event->type() == QEvent::Hide) {
        m_hiding = m_focused;
        QTimer::singleShot(0, this, [this] { m_hiding = nullptr; });
    }
    if (watched == m_gone && (event->type() == QEvent::Show || event->type() == QEvent::EnabledChange))
        giveBack();
    return QObject::eventFilter(watched, event);
}

void FocusGuard::giveBack()
{
    const bool waits = QApplication::focusWidget() == m_rest;
    if (waits && (!m_gone->isVisible() || !m_gone->isEnabled()))
        return;
    QWidget *back = m_gone;
    m_gone = nullptr;
    m_settling = false;
    back->removeEventFilter(this);
    if (waits) // otherwise the focus went elsewhere meanwhile
        back->setFocus(Qt::OtherFocusReason);
}

} // namespace Trustgauge
