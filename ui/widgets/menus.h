#pragma once

#include <QMenu>

class QPushButton;

namespace Trustgauge {

//! A menu of check boxes that stays open when one is toggled, so that several can be toggled.
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

//! Gives a button a menu that opens within the window; after it closes the button looks as usual again.
void giveMenu(QPushButton *button, QMenu *menu);

} // namespace Trustgauge
