#pragma once

#include <QWidget>

#include <array>

class QAction;
class QMenu;
class QPushButton;

namespace Trustgauge {

class DraftSession;
class Theme;

//! The snapshots of what is tuned: press a letter to show it, again with Shift to put the present state aside there.
class SnapshotSwitch : public QWidget
{
    Q_OBJECT

public:
    SnapshotSwitch(DraftSession &drafts, const Theme &theme, QWidget *parent = nullptr);

    //! Shows one, or puts the edited profile aside in a letter that is free. Also the commands of the window.
    [[nodiscard]] QList<QAction *> commands() const;

signals:
    void compareRequested();

private:
    void refresh();
    void use(size_t slot);
    void fillMenu();

    DraftSession &m_drafts;
    QMenu *m_menu = nullptr;
    std::array<QPushButton *, 2> m_letters{};
    std::array<QAction *, 2> m_show{}, m_take{};
};

} // namespace Trustgauge
