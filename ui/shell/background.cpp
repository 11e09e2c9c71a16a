#include "ui/shell/background.h"

#include "core/poll/pollscheduler.h"
#include "ui/session/fleetsession.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/trayicon.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int refreshMs = 20'000; // so that displayed ages are updated, and a tray that starts later is found
}

Background::Background(QWidget &window, FleetSession &session, PollScheduler &schedule, UiSettingsStore &settings,
                       const Theme &theme)
    : QObject(&window),
      m_window(window),
      m_session(session),
      m_schedule(schedule),
      m_settings(settings)
{
    makeActions(theme);
    makeTray(theme);
    connect(&session, &FleetSession::viewChanged, this, &Background::refresh);
    connect(&session, &FleetSession::pollEnded, this, &Background::refresh);
    connect(&schedule, &PollScheduler::pausedChanged, this, &Background::refresh);
    connect(&schedule, &PollScheduler::planned, this, &Background::refresh);
    auto *clock = new QTimer(this);
    clock->setInterval(refreshMs);
    connect(clock, &QTimer::timeout, this, &Background::refresh);
    connect(clock, &QTimer::timeout, this, &Background::showWhereTrayIsGone);
    clock->start();
    refresh();
}

Background::~Background() = default;

void Background::makeActions(const Theme &theme)
{
    const auto make = [&](QLatin1StringView icon, const QString &text, const QString &name) {
        auto *action = new QAction(theme.icon(icon), text, this);
        action->setObjectName(name);
        return action;
    };
    m_pollAll = make("refresh"_L1, tr("Poll all tenants now"), u"pollAll"_s);
    connect(m_pollAll, &QAction::triggered, this, &Background::pollAll);
    m_pause = make("stop"_L1, tr("Pause polling"), u"pausePolling"_s);
    connect(m_pause, &QAction::triggered, this, [this] { m_schedule.setPaused(!m_schedule.isPaused()); });
    connect(&m_schedule, &PollScheduler::pausedChanged, this,
            [this](bool paused) { m_pause->setText(paused ? tr("Resume polling") : tr("Pause polling")); });
    m_askAgain = make("reset"_L1, tr("Ask again when the window is closed"), u"askWhenClosing"_s);
    connect(m_askAgain, &QAction::triggered, this,
            [this] { m_settings.change([](UiSettings &s) { s.closing = ClosingChoice::Ask; }); });
    const auto refreshAskAgain = [this] { m_askAgain->setEnabled(m_settings.value().closing != ClosingChoice::Ask); };
    connect(&m_settings, &UiSettingsStore::changed, this, refreshAskAgain);
    refreshAskAgain();
}

void Background::makeTray(const Theme &theme)
{
    if (m_session.workspace().isDemo())
        return; // the demo does not continue in the background
    m_menu = new QMenu(&m_window);
    QAction *open = m_menu->addAction(theme.icon("overview"_L1), tr("Open Trustgauge"), this,
                                      &Background::openRequested);
    m_menu->setDefaultAction(open);
    m_menu->addSeparator();
    m_menu->addAction(m_pollAll);
    m_menu->addAction(m_pause);
    m_menu->addSeparator();
    m_menu->addAction(theme.icon("quit"_L1), tr("Quit"), this, &Background::quit);
    m_tray = new QSystemTrayIcon(this);
    m_tray->setContextMenu(m_menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Background::trayMessageClicked);
}

QList<QAction *> Background::actions() const
{
    return {m_pollAll, m_pause, m_askAgain};
}

void Background::refresh()
{
    m_pollAll->setEnabled(hasWork());
    m_pause->setEnabled(hasWork() || m_schedule.isPaused());
    if (!m_tray)
        return;
    const TrayStatus now = trayStatus(m_session, m_schedule, currentSecond());
    if (m_shown != now) {
        const bool sameIcon = m_shown && m_shown->state == now.state && m_shown->worst == now.worst;
        m_shown = now;
        if (!sameIcon)
            m_tray->setIcon(trayIcon(now));
        m_tray->setToolTip(now.text);
    }
    if (!m_tray->isVisible() && QSystemTrayIcon::isSystemTrayAvailable()) // the desktop's tray may start later
        m_tray->show();
}

void Background::pollAll()
{
    for (const TenantConfig &tenant : m_session.tenants()) {
        if (tenant.enabled)
            m_session.workspace().polls().ask(&PollService::pollNow, tenant.name);
    }
}

bool Background::hasWork() const
{
    const QList<TenantConfig> &tenants = m_session.tenants();
    return std::any_of(tenants.cbegin(), tenants.cend(), [](const TenantConfig &t) { return t.enabled; });
}

bool Background::takesOver()
{
    if (m_quitting || m_session.workspace().isDemo() || !hasWork() || qApp->isSavingSession())
        return false;
    if (m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_window.hide();
        m_inTray = true;
        if (!m_settings.value().toldOfTray) {
            m_tray->showMessage(tr("Trustgauge goes on polling"),
                                tr("The window is closed; Trustgauge stays here in the tray. Its menu ends it."),
                                QSystemTrayIcon::Information);
            m_settings.change([](UiSettings &s) { s.toldOfTray = true; });
        }
        return true;
    }
    switch (m_settings.value().closing) {
    case ClosingChoice::Quit:
        return false;
    case ClosingChoice::Minimise:
        minimise();
        return true;
    case ClosingChoice::Ask:
        ask();
        return true;
    }
    return false;
}

bool Background::startsHidden()
{
    if (!m_tray)
        return false;
    m_inTray = true; // the next refreshes show the icon, or find that there is no tray
    return true;
}

QSystemTrayIcon *Background::tray() const
{
    return m_tray && m_tray->isVisible() ? m_tray : nullptr;
}

void Background::ask()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close Trustgauge"), {}, QMessageBox::Cancel, &m_window);
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"closeQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Go on polling?"));
    box->setInformativeText(tr("This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; "
                               "when it ends, nothing is polled or published until it is started again."));
    auto *remember = new QCheckBox(tr("Do not ask again"));
    remember->setObjectName(u"closeRemember"_s);
    box->setCheckBox(remember);
    QPushButton *stay = box->addButton(tr("Keep running, minimised"), QMessageBox::AcceptRole);
    stay->setObjectName(u"closeMinimise"_s);
    QPushButton *end = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    end->setObjectName(u"closeQuit"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(QMessageBox::Cancel);
    const auto keep = [this, remember](ClosingChoice choice) {
        if (remember->isChecked())
            m_settings.change([choice](UiSettings &s) { s.closing = choice; });
    };
    connect(stay, &QPushButton::clicked, this, [this, keep] {
        keep(ClosingChoice::Minimise);
        minimise();
    });
    connect(end, &QPushButton::clicked, this, [this, keep] {
        keep(ClosingChoice::Quit);
        quit();
    });
    box->open();
}

void Background::minimise()
{
    m_inTray = false;
    m_window.showMinimized();
}

void Background::quit()
{
    m_quitting = true;
    emit quitRequested();
}

void Background::showWhereTrayIsGone()
{
    m_inTray = m_inTray && !m_window.isVisible();
    if (m_inTray && !m_quitting && !QSystemTrayIcon::isSystemTrayAvailable())
        minimise();
}

} // namespace Trustgauge
