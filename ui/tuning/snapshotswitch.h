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

    //! To show and to take them; enabled while this can be seen, since their keys are the window's.
    [[nodiscard]] QList<QAction *> commands() const;

signals:
    void compareRequested();
    void told(const QString &text); //!< what a key or a press has done that the sliders do not show

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void enableCommands(bool enabled);
    void refresh();
    void use(size_t slot);
    void take(size_t slot);
    void fillMenu();

    DraftSession &m_drafts;
    QMenu *m_menu = nullptr;
    std::array<QPushButton *, 2> m_letters{};
    std::array<QAction *, 2> m_show{}, m_take{};
};

} // namespace Trustgauge
