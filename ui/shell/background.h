#pragma once

#include "ui/session/tenanthealth.h"
#include "ui/session/traystatus.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;
class QMenu;
class QMessageBox;
class QSystemTrayIcon;
class QWidget;

namespace Trustgauge {

class FleetSession;
class PollScheduler;
class Theme;
class UiSettingsStore;

//! What goes on when the window is closed: polling continues, in the tray where the desktop has one; where it has none,
//! closing asks.
class Background : public QObject
{
    Q_OBJECT

public:
    Background(QWidget &window, FleetSession &session, PollScheduler &schedule, UiSettingsStore &settings,
               const Theme &theme);
    ~Background() override;

    //! The window is being closed. True: it must not be, since it was hidden or minimised, or a question is open.
    [[nodiscard]] bool takesOver();
    //! Ends the program without asking; a cycle that runs is cancelled.
    void quit();
    //! For the command palette.
    [[nodiscard]] QList<QAction *> actions() const;

signals:
    void openRequested();
    void quitRequested();

private:
    void makeTray(const Theme &theme);
    void makeActions(const Theme &theme);
    void refresh();
    void tellBroken();
    void pollAll();
    void ask();
    void minimise();
    [[nodiscard]] bool hasWork() const;
    //! Nobody could get at a window that is hidden without a tray.
    void showWhereTrayIsGone();

    QWidget &m_window;
    FleetSession &m_session;
    PollScheduler &m_schedule;
    UiSettingsStore &m_settings;
    QSystemTrayIcon *m_tray = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_pollAll = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_askAgain = nullptr;
    QPointer<QMessageBox> m_question;
    std::optional<TrayStatus> m_shown;
    QHash<QString, TenantHealth> m_health; //!< by tenant, as it was told last
    bool m_inTray = false;                 //!< the window was closed into it
    bool m_quitting = false;
};

} // namespace Trustgauge
