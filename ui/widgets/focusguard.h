#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace Trustgauge {

//! Where the control with the focus goes away (its banner is closed, its page makes room for another), Qt gives the focus
//! to the next one, and a key meant for the first acts there. With this, the focus rests on what holds both, where no key
//! does anything and from where Tab goes on, and returns once the control is there again. One a program.
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
    QPointer<QWidget> m_hiding; //!< it had the focus, and is hidden at this moment
    QPointer<QWidget> m_gone;   //!< waits for its return
    QPointer<QWidget> m_rest;
    bool m_settling = false; //!< a stack of pages looks for the focus a second time
};

} // namespace Trustgauge
