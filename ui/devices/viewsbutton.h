#pragma once

#include "ui/devices/deviceview.h"
#include "ui/widgets/controls.h"

class QAction;
class QMenu;

namespace Trustgauge {

class DeviceViews;
class FleetSession;
class Theme;

//! The drop-down of saved views: shows one, saves what is shown as one, changes and deletes them.
class ViewsButton : public Button
{
    Q_OBJECT

public:
    ViewsButton(DeviceViews &views, const FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    //! Sets what the table shows now. Its name and tenant are those of the view in use, if there is one.
    void setShown(const DeviceView &shown);
    //! What the table shows, with the name of the view in use.
    [[nodiscard]] const DeviceView &shown() const { return m_shown; }
    //! Without its caption, for narrow windows.
    void setFolded(bool folded);
    //! For their shortcuts.
    [[nodiscard]] QList<QAction *> keyActions() const;

signals:
    void chosen(const Trustgauge::DeviceView &view);

private:
    void fillMenu();
    void use(const DeviceView &view);
    void askForName();
    void manage();
    void tellView();
    //! The view in use as it was saved; nullptr: none.
    [[nodiscard]] const DeviceView *inUse() const;
    [[nodiscard]] bool isChanged() const;

    DeviceViews &m_views;
    const FleetSession &m_session;
    const Theme &m_theme;
    QMenu *m_menu = nullptr;
    QAction *m_all = nullptr;
    QAction *m_save = nullptr;
    QAction *m_update = nullptr;
    QAction *m_manage = nullptr;
    DeviceView m_shown;
    bool m_isFolded = false;
};

} // namespace Trustgauge
