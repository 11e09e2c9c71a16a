#include "app/window/screenshots.h"

#include "app/window/windowhost.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/timelinesection.h"
#include "ui/doctor/doctorpage.h"
#include "ui/publishing/publishingpage.h"
#include "ui/rehearsal/rehearsalhead.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/session/cyclechange.h"
#include "ui/session/tuningsession.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tenantcommands.h"
#include "ui/tenants/replacesecretdialog.h"
#include "ui/tenants/tenantform.h"
#include "ui/theme/theme.h"
#include "ui/tuning/goalpanel.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/tuningpage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr QSize pictureSize(1440, 900);
constexpr int settleMs = 250; // time for layouts, charts and icons to settle
constexpr int longestWaitMs = 120'000;

Workspace::Options optionsIn(const QString &folder, bool demo)
{
    Workspace::Options options;
    options.storePath = folder + u"/store.db"_s;
    options.tenantsPath = folder + u"/tenants.json"_s;
    options.profileFolder = folder + u"/profiles"_s;
    options.policyFolder = folder + u"/policies"_s;
    options.secretsInMemory = true;
    options.isDemo = demo;
    return options;
}

} // namespace

Screenshots::Screenshots(QString folder, Theme &theme, UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_theme(theme),
      m_settings(settings)
{}

Screenshots::~Screenshots() = default;

TenantConfig Screenshots::unreachableTenant() const
{
    TenantConfig tenant;
    tenant.name = u"Fabrikam"_s;
    tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
    tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    tenant.loginEndpoint = u"http://127.0.0.1:9"_s;
    tenant.apiEndpoint = u"http://127.0.0.1:9"_s;
    tenant.pollIntervalMinutes = 60;
    return tenant;
}

void Screenshots::start()
{
    if (!m_data.isValid() || !QDir().mkpath(m_folder)) {
        end(tr("The folder %1 cannot be written.").arg(m_folder));
        return;
    }
    m_theme.setChoice(ThemeChoice::Light);
    WindowHost::Places places;
    places.normal = optionsIn(m_data.filePath(u"normal"_s), false);
    places.demo = optionsIn(m_data.filePath(u"demo"_s), true);
    m_host = std::make_unique<WindowHost>(places, m_theme, m_settings);
    planEmptyStore();
    planDemo();
    m_host->openNormal();
    next();
}

void Screenshots::planEmptyStore()
{
    const auto view = [this] { return m_host->window()->session().view(); };
    m_shots.append({u"first-start"_s, {}, [view] { return view() == FleetSession::View::NoTenants; }, {}, {}});
    m_shots.append({u"tenant-form"_s,
                    [this] { m_host->window()->tenantCommands().addTenant(); },
                    {},
                    [this]() -> QWidget * { return m_host->window()->findChild<TenantForm *>(); },
                    {}});
    m_shots.append(
        {u"state-empty"_s,
         [this] { m_host->workspace()->tenants().ask(&TenantService::save, TenantChange{unreachableTenant()}); },
         [view] { return view() == FleetSession::View::Empty; },
         {},
         {}});
    m_shots.append({u"state-failed"_s,
                    [this] { m_host->window()->session().poll(); },
                    [view] { return view() == FleetSession::View::PollFailed; },
                    {},
                    {}});
    m_shots.append({u"doctor-failed"_s,
                    [this] {
        m_host->window()->showPage(MainWindow::Doctor);
        m_host->window()->doctorPage().run();
                    },
                    [this] { return !m_host->window()->doctorPage().isRunning(); },
                    {},
                    [this] { m_host->openDemo(); }});
}

void Screenshots::planDemo()
{
    const auto showing = [this] {
        FleetSession &session = m_host->window()->session();
        return session.view() == FleetSession::View::Showing && !session.state().polling;
    };
    const auto page = [this](MainWindow::Page wanted) { return [this, wanted] { m_host->window()->showPage(wanted); }; };
    // Its first own cycle, compared with the last one of its past.
    m_shots.append({u"overview"_s,
                    [this] { m_host->window()->showPage(MainWindow::Overview); },
                    [this, showing] {
        MainWindow &window = *m_host->window();
        return showing() && currentSecond() - window.session().state().cycle->info.asOf < ticksPerHour
               && window.cycleChange().fleet().has_value();
                    },
                    {},
                    {}});
    m_shots.append({u"devices"_s,
                    [this] { m_host->window()->showPage(MainWindow::Devices); },
                    [this, showing] {
        DevicesPage &devices = m_host->window()->devicesPage();
        if (!showing() || devices.model().isArranging() || devices.model().rowCount() == 0)
            return false;
        devices.findChild<QTableView *>(u"deviceTable"_s)
            ->selectRow(std::min(2, devices.model().rowCount() - 1)); // broken into
        const auto *timeline = devices.findChild<TimelineSection *>();
        auto *ask = devices.findChild<QPushButton *>(u"askAlerts"_s);
        if (timeline->isWaiting() || !ask->isEnabled())
            return false;
        constexpr auto asked = "asked"; // once, so that the picture shows alerts
        if (ask->property(asked).toBool())
            return true;
        ask->setProperty(asked, true);
        ask->click();
        return false;
                    },
                    {},
                    {}});
    m_shots.append({u"devices-filtered"_s,
                    [this] {
        FleetFilter filter;
        filter.band = Band::Suspicious;
        m_host->window()->showDevices(filter);
                    },
                    [this] { return !m_host->window()->devicesPage().model().isArranging(); },
                    {},
                    [this] { m_host->window()->showDevices({}); }});
    m_shots.append({u"vulnerabilities"_s,
                    [this] { m_host->window()->showPage(MainWindow::Vulnerabilities); },
                    [this, showing] {
        const VulnerabilitySession &shown = m_host->window()->vulnerabilitiesPage().model();
        return showing() && shown.outcome() && shown.state() == VulnerabilitySession::State::Found;
                    },
                    {},
                    {}});
    m_shots.append({u"rehearsal"_s,
                    [this] {
        m_host->window()->showPage(MainWindow::Rehearsal);
        m_host->window()->rehearsalPage().head().begin(true);
                    },
                    [this, showing] {
        RehearsalSession &model = m_host->window()->rehearsalPage().model();
        if (!showing() || !model.isCurrent())
            return false;
        if (model.pastState() == RehearsalSession::PastState::Idle)
            model.countChanges(30);
        return model.isPastCurrent();
    },
                   {}, {}});
    m_shots.append({u"tuning"_s,
                    [this] {
        m_host->window()->showPage(MainWindow::Tuning);
        TuningSession &model = m_host->window()->tuningPage().model();
        model.setPillar(Pillar::Critical, 62);
        model.setLocked(Indicator::RiskHigh, true);
        model.moveWeight(Indicator::AvDisabled, 36);
        model.moveWeight(Indicator::RiskMedium, 48);
                    },
                    {},
                    {},
                    {}});
    m_shots.append({u"goal"_s,
                    [this] {
        m_host->window()->tuningPage().openGoal();
        auto *goal = m_host->window()->findChild<GoalPanel *>();
        goal->findChild<QComboBox *>(u"goalBand"_s)->setCurrentIndex(1);
        goal->findChild<QDoubleSpinBox *>(u"goalPercent"_s)->setValue(0);
                    },
                    [this] {
        auto *goal = m_host->window()->findChild<GoalPanel *>();
        if (!goal->isSearching() && !goal->answer())
            goal->findChild<QPushButton *>(u"goalSearch"_s)->click();
        return goal->answer().has_value();
    },
                   {}, [this] { m_host->window()->findChild<QPushButton *>(u"seekClose"_s)->click(); }});
    m_shots.append({u"profiles"_s,
                    [this] {
        TuningPage &tuning = m_host->window()->tuningPage();
        tuning.openLibrary(); // first, as it selects what it hears to be saved
        Profile mine = tuning.model().edited();
        mine.name = u"Contoso laptops"_s;
        m_host->workspace()->profiles().ask(&ProfileService::save, mine,
                                            tr("medium risk weighs more", "note of an example"));
        mine.weights[indexOf(Indicator::AvDisabled)] = 32;
        m_host->workspace()->profiles().ask(&ProfileService::save, mine,
                                            tr("antivirus off a little less", "note of an example"));
                    },
                    [this] { return m_host->window()->findChild<ProfileLibraryDialog *>()->versionsShown() == 2; },
                    [this]() -> QWidget * { return m_host->window()->findChild<ProfileLibraryDialog *>(); },
                    {}});
    m_shots.append({u"doctor-empty"_s, page(MainWindow::Doctor), showing, {}, {}});
    m_shots.append({u"doctor"_s,
                    [this] { m_host->window()->doctorPage().run(); },
                    [this] { return !m_host->window()->doctorPage().isRunning(); },
                    {},
                    {}});
    const auto lastDay = [this](const QDate &day) {
        m_host->workspace()->secrets().ask(&SecretService::noteDate, m_host->window()->session().tenant()->secretKey(),
                                           day);
    };
    m_shots.append({u"replace-secret"_s,
                    [this, lastDay] {
        lastDay(QDate::currentDate().addDays(12));
        MainWindow &window = *m_host->window(); // otherwise the window would leave the demo
        auto *dialog = new ReplaceSecretDialog(window.session(), m_theme, *window.session().tenant(), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        m_host->window()->findChild<QLineEdit *>(u"newSecret"_s)->setText(u"not-the-right-secret"_s);
        m_host->window()->findChild<QPushButton *>(u"testAndReplace"_s)->click();
                    },
                    [this] { return !m_host->window()->findChild<ReplaceSecretDialog *>()->isTrying(); },
                    [this]() -> QWidget * { return m_host->window()->findChild<ReplaceSecretDialog *>(); },
                    {}});
    m_shots.append({u"doctor-reminder"_s,
                    [this] { m_host->window()->doctorPage().run(); },
                    [this] { return !m_host->window()->doctorPage().isRunning(); },
                    {},
                    [lastDay] { lastDay({}); }});
    m_shots.append({u"doctor-guide"_s,
                    [this] { m_host->window()->findChild<QPushButton *>(u"registrationGuide"_s)->click(); },
                    {},
                    [this]() -> QWidget * { return m_host->window()->findChild<QWidget *>(u"guideDialog"_s); },
                    {}});
    m_shots.append({u"doctor-bundle"_s,
                    [this] { m_host->window()->findChild<QPushButton *>(u"supportBundle"_s)->click(); },
                    [this] { return m_host->window()->findChild<QWidget *>(u"bundleDialog"_s) != nullptr; },
                    [this]() -> QWidget * { return m_host->window()->findChild<QWidget *>(u"bundleDialog"_s); },
                    {}});
    const auto publishing = [this](PublishingPage::Part part) {
        return [this, part] {
            m_host->window()->showPage(MainWindow::Publishing);
            m_host->window()->publishingPage().showPart(part);
        };
    };
    const auto loaded = [this, showing] {
        PublishingPage &shown = m_host->window()->publishingPage();
        return showing() && shown.isLoaded() && !shown.isSending();
    };
    m_shots.append({u"publishing"_s,
                    publishing(PublishingPage::Part::Preview),
                    [this, loaded] {
        return loaded() && m_host->window()->findChild<QPushButton *>(u"publishNow"_s)->isEnabled();
                    },
                    {},
                    [this] {
        m_host->workspace()->publishing().ask(&PublishService::publishNow, m_host->window()->session().tenantName(), {});
    }});
    m_shots.append({u"publishing-history"_s,
                    publishing(PublishingPage::Part::History),
                    [this, loaded] {
        return loaded() && m_host->window()->findChild<QTableView *>(u"publishHistory"_s)->model()->rowCount() > 0;
                    },
                    {},
                    {}});
    m_shots.append({u"activity"_s, page(MainWindow::Activity), showing, {}, {}});
    const auto showLog = [this](bool shown) {
        m_host->window()->findChild<SegmentedSwitch *>(u"activityPart"_s)->setCurrent(shown ? 1 : 0);
    };
    m_shots.append({u"activity-log"_s, [showLog] { showLog(true); }, showing, {}, [showLog] { showLog(false); }});
    m_shots.append({u"alltenants"_s, page(MainWindow::AllTenants), showing, {}, {}});
    m_shots.append({u"commands"_s, [this] { m_host->window()->openPalette(); }, {}, {}, {}});
    m_shots.append({u"help"_s,
                    [this] { m_host->window()->openHelp(); },
                    {},
                    [this]() -> QWidget * { return m_host->window()->findChild<QWidget *>(u"helpDialog"_s); },
                    {}});
}

void Screenshots::next()
{
    if (m_shot >= 0 && m_shots.at(m_shot).cleanUp)
        m_shots.at(m_shot).cleanUp();
    ++m_shot;
    if (m_shot == m_shots.size()) {
        end({});
        return;
    }
    m_host->window()->resize(pictureSize);
    if (m_shots.at(m_shot).prepare)
        m_shots.at(m_shot).prepare();
    m_waiting.start();
    waitAndGrab();
}

void Screenshots::waitAndGrab()
{
    const Shot &shot = m_shots.at(m_shot);
    if (shot.ready && !shot.ready()) {
        if (m_waiting.hasExpired(longestWaitMs))
            end(tr("The page “%1” did not become ready.").arg(shot.name));
        else
            QTimer::singleShot(50, this, &Screenshots::waitAndGrab);
        return;
    }
    m_dialog = shot.widget ? shot.widget() : nullptr;
    m_isSecond = false; // the first is in the theme of the last one, since to change it takes longest
    QTimer::singleShot(settleMs, this, &Screenshots::grab);
}

void Screenshots::grab()
{
    const QString name = m_shots.at(m_shot).name + (m_theme.choice() == ThemeChoice::Dark ? u"-dark"_s : u"-light"_s);
    QPixmap picture = m_host->window()->grab();
    if (m_dialog) {
        // A dialog is a window of its own; it is painted where it would appear.
        const QPixmap dialog = m_dialog->grab();
        const QSizeF size = dialog.deviceIndependentSize();
        QPainter painter(&picture);
        painter.fillRect(QRectF(QPointF(), picture.deviceIndependentSize()), QColor(0, 0, 0, 90));
        painter.drawPixmap(QPointF((picture.deviceIndependentSize().width() - size.width()) / 2,
                                   (picture.deviceIndependentSize().height() - size.height()) / 2),
                           dialog);
    }
    const QString path = QDir(m_folder).filePath(name + u".png"_s);
    if (!picture.save(path)) {
        end(tr("%1 cannot be written.").arg(path));
        return;
    }
    if (!m_isSecond) {
        m_isSecond = true;
        m_theme.setChoice(m_theme.choice() == ThemeChoice::Dark ? ThemeChoice::Light : ThemeChoice::Dark);
        QTimer::singleShot(settleMs, this, &Screenshots::grab);
        return;
    }
    if (m_dialog)
        m_dialog->close();
    if (auto *palette = m_host->window()->findChild<QWidget *>(u"palette"_s))
        palette->hide();
    QTimer::singleShot(0, this, &Screenshots::next);
}

void Screenshots::end(const QString &reason)
{
    // Not from inside the window's own slots.
    QTimer::singleShot(0, this, [this, reason] {
        m_host.reset();
        emit finished(reason);
    });
}

} // namespace Trustgauge
