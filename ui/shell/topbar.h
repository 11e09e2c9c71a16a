#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;

namespace Trustgauge {

class EditedChip;
class ElidedLabel;
class FleetSession;
class Theme;
class TuningSession;

//! Product, tenant switcher and profile on the left, commands and the primary action on the right.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    //! Commands of the window that have a place in the bar.
    struct Commands
    {
        QAction *back = nullptr;
        QAction *forward = nullptr;
        QAction *palette = nullptr;
        QAction *poll = nullptr;
    };
    //! \param tuning must live longer
    TopBar(FleetSession &session, const TuningSession &tuning, const Theme &theme,
           const QList<QAction *> &tenantActions, const Commands &commands, QWidget *parent = nullptr);

    //! Whether Poll is not the primary button, since the page or a banner has that.
    void setPollQuiet(bool quiet);

    [[nodiscard]] EditedChip &editedChip() const { return *m_edited; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWays(const Commands &commands);
    void fillTenantMenu();
    void refresh();

    FleetSession &m_session;
    const Theme &m_theme;
    QList<QAction *> m_tenantActions;
    QPushButton *m_tenant = nullptr;
    QMenu *m_tenantMenu = nullptr;
    QActionGroup *m_choice = nullptr;
    ElidedLabel *m_profile = nullptr;
    EditedChip *m_edited = nullptr;
    QPushButton *m_poll = nullptr;
    QPushButton *m_commands = nullptr;
};

} // namespace Trustgauge
