#include "ui/widgets/menus.h"

#include <QActionGroup>
#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace Trustgauge {

namespace {

//! Aligns a menu to the button's other edge if it would extend beyond the window.
class MenuPlace : public QObject
{
public:
    MenuPlace(QPushButton *button, QMenu *menu) : QObject(menu), m_button(button) { menu->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            auto *menu = static_cast<QMenu *>(watched);
            const QWidget *window = m_button->window();
            const QRect room(window->mapToGlobal(QPoint()), window->size());
            const QRect button(m_button->mapToGlobal(QPoint()), m_button->size());
            if (menu->frameGeometry().right() > room.right())
                menu->move(button.right() - menu->width() + 1, menu->y());
            else if (menu->x() < room.left())
                menu->move(button.left(), menu->y());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QPushButton *m_button;
};

} // namespace

bool TickMenu::tickActive()
{
    QAction *action = activeAction();
    if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!actionAt(event->position().toPoint()) || !tickActive())
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                         || event->key() == Qt::Key_Space;
    if (!chooses || !tickActive())
        QMenu::keyPressEvent(event);
}

void giveMenu(QPushButton *button, QMenu *menu)
{
    button->setProperty("hasMenu", true);
    button->setMenu(menu);
    new MenuPlace(button, menu); // owned by the menu
    // An open menu grabs the pointer, so the button does not notice when the pointer leaves.
    QObject::connect(menu, &QMenu::aboutToHide, button, [button] {
        button->setAttribute(Qt::WA_UnderMouse, button->rect().contains(button->mapFromGlobal(QCursor::pos())));
        button->update();
    });
}

} // namespace Trustgauge
