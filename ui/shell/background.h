#pragma once

#include "ui/session/traystatus.h"

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

//! Keeps polling while the window is closed: in the tray if the desktop has one; otherwise closing the window asks what
//! to do.
class Background : public QObject
{
    Q_OBJECT

public:
    Background(QWidget &window, FleetSession &session, PollScheduler &schedule, UiSettingsStore &settings,
               const Theme &theme);
    ~Background() override;

    //! Called on closing. True: ignore the close, as the window was hidden or minimised instead, or a question is open.
    [[nodiscard]] bool takesOver();
    //! Ends the program without asking; a running cycle is cancelled.
    void quit();
    //! Actions for the command palette.
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QAction *pollAllAction() const { return m_pollAll; }
    //! Begins in the tray, without a window. Where none appears within half a minute, the window is minimised. False: the
    //! program does not go on without its window.
    [[nodiscard]] bool startsHidden();
    //! For messages where there is no notification service; nullptr: no tray is shown.
    [[nodiscard]] QSystemTrayIcon *tray() const;

signals:
    void openRequested();
    void trayMessageClicked();
    void quitRequested();

private:
    void makeTray(const Theme &theme);
    void makeActions(const Theme &theme);
    void refresh();
    void pollAll();
    void ask();
    void minimise();
    [[nodiscard]] bool hasWork() const;
    //! A window that is hidden when the tray disappears would be unreachable.
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
    bool m_inTray = false; //!< the window was closed into it
    bool m_quitting = false;
};

} // namespace Trustgauge
