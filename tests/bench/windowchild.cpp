#include "bench/windowchild.h"

#include "bench/bench.h"
#include "support/simulatedtenant.h"
#include "ui/devices/devicespage.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge::Bench {

namespace {

constexpr QSize windowSize{1440, 900};
constexpr int runs = 6; // the first one warms up

void tell(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

void tell(const char *word, double milliseconds)
{
    std::printf("%s %.3f\n", word, milliseconds);
    std::fflush(stdout);
}

void waitUntil(const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer timer;
    const QDeadlineTimer end(5min);
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (end.hasExpired())
            qFatal("the window does not get so far");
        if (condition())
            loop.quit();
    });
    timer.start(1ms);
    loop.exec();
}

//! Calls once when widgets have been painted while a condition held.
class PaintWatch : public QObject
{
public:
    PaintWatch(std::function<bool()> condition, std::function<void()> painted)
        : m_condition(std::move(condition)),
          m_painted(std::move(painted))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isOver && m_condition()) {
            m_isOver = true;
            QTimer::singleShot(0, this, m_painted); // after all widgets that are painted now
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_condition;
    std::function<void()> m_painted;
    bool m_isOver = false;
};

//! Measures how long this thread does not return to its events.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.restart();
        });
        m_since.start();
        m_timer.start(pulse);
    }
    void restart()
    {
        m_longest = 0;
        m_since.restart();
    }
    //! In milliseconds since restart().
    [[nodiscard]] double longest() const
    {
        return std::max(0.0, static_cast<double>(m_longest) / 1e6 - static_cast<double>(pulse.count()));
    }

private:
    static constexpr std::chrono::milliseconds pulse{1};
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

//! The window and what it needs, made as by the program, on the data of a folder.
class OpenedWindow
{
public:
    explicit OpenedWindow(const QString &folder)
        : m_file(folder + u"/window.ini"_s, QSettings::IniFormat),
          m_settings(m_file),
          m_workspace(optionsFor(QDir(folder)))
    {
        m_settings.change([](UiSettings &s) {
            s = UiSettings();
            s.tourOffered = true;
        });
        m_theme.setChoice(ThemeChoice::Light);
        m_theme.install(*qApp);
        m_window.emplace(m_workspace, m_theme, m_settings);
        m_window->resize(windowSize);
    }
    void show()
    {
        m_window->session().open();
        m_window->show();
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] bool showsCycle()
    {
        return m_window->session().view() == FleetSession::View::Showing && m_window->session().state().scores;
    }
    //! Opens the page of devices, with a cycle in order.
    void showDevices()
    {
        show();
        waitUntil([this] { return showsCycle(); });
        m_window->showPage(MainWindow::Devices);
        waitUntil([this] { return isArranged(); });
    }
    [[nodiscard]] bool isArranged()
    {
        const FleetTableModel &devices = m_window->devicesPage().model();
        return devices.scores() == m_window->session().state().scores && !devices.isArranging();
    }

private:
    static Workspace::Options optionsFor(const QDir &folder)
    {
        Workspace::Options out;
        out.storePath = folder.filePath(u"store.db"_s);
        out.tenantsPath = folder.filePath(u"tenants.json"_s);
        out.profileFolder = folder.filePath(u"profiles"_s);
        out.policyFolder = folder.filePath(u"policies"_s);
        out.secretsInMemory = true;
        return out;
    }

    QSettings m_file;
    UiSettingsStore m_settings;
    Theme m_theme;
    Workspace m_workspace;
    std::optional<MainWindow> m_window;
};

void openEmpty(const QString &)
{
    QMainWindow window;
    window.resize(windowSize);
    QEventLoop loop;
    const PaintWatch watch([] { return true; },
                           [&loop] {
        tell("painted");
        loop.quit();
    });
    window.show();
    loop.exec();
}

void openStored(const QString &folder)
{
    OpenedWindow opened(folder);
    QEventLoop loop;
    const PaintWatch first([] { return true; }, [] { tell("painted"); });
    const PaintWatch shown([&opened] { return opened.showsCycle(); },
                           [&loop] {
        tell("shown");
        loop.quit();
    });
    opened.show();
    loop.exec();
}

//! The window as it begins, without tenants.
void openFirst(const QString &folder)
{
    OpenedWindow opened(folder);
    QEventLoop loop;
    const PaintWatch watch([&opened] { return opened.window().session().view() == FleetSession::View::NoTenants; },
                           [&loop] {
        tell("painted");
        loop.quit();
    });
    opened.show();
    loop.exec();
}

//! How long the window stands still while cycles arrive.
void receiveCycles(const QString &folder)
{
    Simulator::SimulatorOptions options = TestSupport::unlimited(static_cast<int>(sized(100'000)));
    options.averageRows = 2; // they are not what the window waits for
    options.keepPages = true;
    const auto simulator = TestSupport::started(options);
    TenantConfig tenant = TestSupport::tenantOf(*simulator);
    tenant.enabled = false;
    tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
    OpenedWindow opened(folder);
    opened.show();
    FleetSession &session = opened.window().session();
    waitUntil([&] { return session.view() == FleetSession::View::NoTenants; });
    opened.workspace().tenants().ask(&TenantService::save, {tenant, {}, TestSupport::secretOf(*simulator)});
    waitUntil([&] { return session.tenant(tenant.name) != nullptr; });
    session.selectTenant(tenant.name);
    opened.window().showPage(MainWindow::Devices);
    bool hasEnded = false;
    QObject::connect(&session, &FleetSession::pollEnded, &session, [&hasEnded] { hasEnded = true; });
    Heartbeat heartbeat;
    for (int run = 0; run < (isTrial() ? 2 : runs); ++run) {
        hasEnded = false;
        const ScoreTablePtr before = session.state().scores;
        heartbeat.restart();
        opened.workspace().polls().ask(&PollService::pollNow, tenant.name);
        waitUntil([&] { return hasEnded && session.state().scores != before && opened.isArranged(); });
        if (run > 0)
            tell("stall", heartbeat.longest());
    }
}

//! The same while a million devices are filtered and sorted.
void arrangeDevices(const QString &folder)
{
    OpenedWindow opened(folder);
    opened.showDevices();
    FleetTableModel &devices = opened.window().devicesPage().model();
    Heartbeat heartbeat;
    for (int run = 0; run < (isTrial() ? 2 : runs); ++run) {
        heartbeat.restart();
        for (const char *text : {"corp 11 -ws-5", "risk >= medium and name !contains \"ws-9\" and score > 20",
                                 "name matches regex \"^ws-\\\\d+7\\\\b\"", ""}) {
            FleetFilter filter;
            filter.text = QString::fromLatin1(text);
            opened.window().showDevices(filter);
            waitUntil([&] { return devices.order().filter.text == filter.text && opened.isArranged(); });
        }
        for (const FleetColumn column : {FleetColumn::Device, FleetColumn::LastSeen, FleetColumn::Score}) {
            devices.sort(static_cast<int>(column), run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            waitUntil([&] { return opened.isArranged(); });
        }
        if (run > 0)
            tell("stall", heartbeat.longest());
    }
}

void searchPalette(const QString &folder)
{
    OpenedWindow opened(folder);
    opened.showDevices();
    auto *search = opened.window().findChild<QLineEdit *>(u"commandSearch"_s);
    const auto *list = opened.window().findChild<QListView *>(u"commandList"_s);
    const auto isFound = [list] {
        const int last = list->model()->rowCount() - 1;
        return last >= 0 && list->model()->index(last, 0).data().toString().contains(u"ws-7"_s);
    };
    for (int run = 0; run < runs; ++run) {
        opened.window().openPalette();
        QEventLoop loop;
        QObject::connect(list->model(), &QAbstractItemModel::rowsInserted, &loop, [&] {
            if (isFound())
                loop.quit();
        });
        QElapsedTimer clock;
        clock.start();
        search->setText(u"ws-7"_s);
        if (!isFound())
            loop.exec();
        if (run > 0)
            tell("found", static_cast<double>(clock.nsecsElapsed()) / 1e6);
        search->clear();
    }
}

struct Kind
{
    const char *name;
    void (*run)(const QString &folder);
};
constexpr std::array<Kind, 6> kinds{{
    {"empty", openEmpty},
    {"first", openFirst},
    {"stored", openStored},
    {"cycles", receiveCycles},
    {"arrange", arrangeDevices},
    {"palette", searchPalette},
}};

} // namespace

std::optional<int> windowChild(int argc, char **argv)
{
    if (argc < 3 || std::strcmp(argv[1], "--window") != 0)
        return std::nullopt;
    if (argc > 4)
        beginTrial();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Kind &k) { return std::strcmp(k.name, argv[2]) == 0; });
    if (kind == kinds.end())
        return 2;
    const QApplication application(argc, argv);
    kind->run(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return 0;
}

} // namespace Trustgauge::Bench
