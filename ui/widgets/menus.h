#pragma once

#include <QMenu>

class QPushButton;

namespace Trustgauge {

//! A menu of boxes to tick: ticking one leaves it open, so that several can be ticked.
class TickMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool tickActive();
};

//! Gives a button its menu. It opens within the window, and the button looks like any other once it has closed.
void giveMenu(QPushButton *button, QMenu *menu);

} // namespace Trustgauge
