#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Trustgauge {

//! When the focused control disappears (its banner is closed, its page is switched), Qt focuses the next control, which
//! then gets keys meant for the first. FocusGuard puts the focus on a common ancestor instead, where keys do nothing
//! and Tab continues from, and returns it when the control is shown again. One per program.
class FocusGuard : public QObject
{
    Q_OBJECT

public:
    explicit FocusGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge(QWidget *old, QWidget *now);
    void watch(QWidget *focused);
    void giveBack();

    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_hiding; //!< had the focus and is being hidden
    QPointer<QWidget> m_gone;   //!< gets the focus back when it is shown again
    QPointer<QWidget> m_rest;
    bool m_settling = false; //!< a stacked widget looks for the focus a second time
};

} // namespace Trustgauge
