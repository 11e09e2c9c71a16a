#include "core/scoring/presets.h"
#include "core/simulator/simulator.h"
#include "ui/charts/bandchart.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/guidedialog.h"
#include "ui/models/tuningmodel.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tuning/goaldialog.h"
#include "ui/tuning/outcomepanel.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/tuningpage.h"
#include "ui/tuning/weightrow.h"
#include "ui/tuning/weightspanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The whole window on a real workspace that polls the simulator.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void firstStartOffersThreeWays();
    void neverPolled();
    void failedPollSaysWhatToDo();
    void doctorNamesTheFault();
    void pollShowsTheFleet();
    void bandOpensItsDevices();
    void filterAndBreakdown();
    void openAlertsAreAskedFor();
    void tuningShowsWhoMoves();
    void goalIsSought();
    void profileIsSavedAndUsed();
    void profilesHaveVersions();
    void changesAreExplained();
    void exportsWhatIsShown();
    void palette();
    void keysGoToPages();
    void fitsASmallScreen();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }
    //! Several pages have one of this name; at most one of them is shown.
    template<class T>
    T *shown(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QLatin1StringView(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] FleetSession &session() const { return m_window->session(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<UiSettingsStore> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    TenantConfig m_tenant;
};

void TestPages::initTestCase()
{
    Simulator::SimulatorOptions simulated;
    simulated.devices = 400;
    simulated.rateLimits = false;
    m_simulator = std::make_unique<Simulator::Simulator>(simulated);
    QString reason;
    QVERIFY2(m_simulator->start(&reason), qPrintable(reason));

    Workspace::Options options;
    options.storePath = m_folder.filePath(u"store.db"_s);
    options.tenantsPath = m_folder.filePath(u"tenants.json"_s);
    options.profileFolder = m_folder.filePath(u"profiles"_s);
    options.secretsInMemory = true;
    m_file = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<UiSettingsStore>(*m_file);
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_theme->install(*qApp);
    m_workspace = std::make_unique<Workspace>(options);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->session().open();

    const Simulator::SimulatorInfo info = m_simulator->info();
    m_tenant.name = u"Contoso"_s;
    m_tenant.tenantId = info.tenantId;
    m_tenant.clientId = info.clientId;
    m_tenant.loginEndpoint = info.loginUrl;
    m_tenant.apiEndpoint = info.apiUrl;
    m_tenant.pollIntervalMinutes = 60;
    m_tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
}

void TestPages::cleanupTestCase()
{
    m_window.reset();
    m_workspace.reset();
    m_theme.reset();
    m_settings.reset();
    m_file.reset();
    m_simulator.reset();
}

void TestPages::firstStartOffersThreeWays()
{
    QTRY_COMPARE(session().view(), FleetSession::View::NoTenants);
    for (const char *button : {"startDemo", "connectTenant"})
        QVERIFY(find<QPushButton>(button)->isVisible());
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    QTest::mouseClick(find<QPushButton>("startDemo"), Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
}

void TestPages::neverPolled()
{
    m_workspace->saveTenant(m_tenant, {});
    QTRY_COMPARE(session().view(), FleetSession::View::Empty);
    QTRY_VERIFY(shown<QPushButton>("stateButton"));
}

void TestPages::failedPollSaysWhatToDo()
{
    session().poll(); // no secret is there
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
    QTest::mouseClick(shown<QPushButton>("stateButton"), Qt::LeftButton); // leads to the form, not to the next failure
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"tenantForm"_s));
    m_window->findChild<QDialog *>(u"tenantForm"_s)->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"tenantForm"_s));
}

// Before any device was read, as a broken connection brings none.
void TestPages::doctorNamesTheFault()
{
    m_window->showPage(MainWindow::Doctor);
    QVERIFY(m_simulator->setScenario(u"no-vulnerability-role"_s));
    m_workspace->saveTenant(m_tenant, SecretText(m_simulator->info().clientSecret.toUtf8()), m_tenant.name, true);
    auto *ladder = find<QTableView>("doctorLadder");
    QVERIFY(!ladder->isVisible());
    QTRY_VERIFY(shown<QPushButton>("stateButton"));
    QTest::mouseClick(shown<QPushButton>("stateButton"), Qt::LeftButton);
    QTRY_VERIFY(ladder->isVisible());
    DoctorPage &page = m_window->doctorPage();
    QTRY_VERIFY(!page.isRunning());
    QCOMPARE(ladder->model()->rowCount(), doctorCheckCount);
    const auto row = static_cast<int>(DoctorCheck::RoleVulnerability);
    QCOMPARE(page.model().state(row), DoctorModel::RowState::Fail);
    QCOMPARE(ladder->currentIndex().row(), row); // the first fault is chosen
    QVERIFY(find<QLabel>("doctorRemedy")->text().contains(u"consent link"_s));
    QVERIFY(find<QLabel>("doctorEvidence")->text().contains(u"Vulnerability.Read.All"_s));
    auto *permissions = find<QTableView>("permissionsTable")->model();
    QCOMPARE(permissions->rowCount(), 5);
    QCOMPARE(permissions->index(0, PermissionsModel::Granted).data().toString(), u"Application"_s);
    QCOMPARE(permissions->index(1, PermissionsModel::Granted).data().toString(), u"Not granted"_s);

    QTest::mouseClick(find<QPushButton>("copyConsent"), Qt::LeftButton);
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.startsWith(u"https://login.microsoftonline.com/"_s), qPrintable(link));
    QTest::mouseClick(find<QPushButton>("copyNote"), Qt::LeftButton);
    const QString note = QGuiApplication::clipboard()->text();
    QVERIFY(note.contains(link));
    QVERIFY(!note.contains(m_simulator->info().clientSecret));

    // The guide ticks off what the checks show, and goes on doing so.
    QTest::mouseClick(find<QPushButton>("registrationGuide"), Qt::LeftButton);
    auto *guide = m_window->findChild<GuideDialog *>();
    QVERIFY(guide);
    QCOMPARE(guide->stepsDone(), 8); // all but vulnerabilities, consent and licence

    // The bundle is shown before anything is saved.
    QTest::mouseClick(find<QPushButton>("supportBundle"), Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<QPlainTextEdit *>(u"bundleText"_s));
    const QString bundle = find<QPlainTextEdit>("bundleText")->toPlainText();
    QVERIFY(bundle.contains(u"role.vulnerability"_s));
    QVERIFY(!bundle.contains(m_tenant.name) && !bundle.contains(m_simulator->info().clientSecret));
    find<QDialog>("bundleDialog")->close();

    // The grant arrives; only this check is run again.
    QVERIFY(m_simulator->setScenario(u"healthy"_s));
    m_simulator->resetCounters();
    QTest::mouseClick(find<QPushButton>("runCheckAgain"), Qt::LeftButton);
    QTRY_COMPARE(page.model().state(row), DoctorModel::RowState::Pass);
    QTRY_VERIFY(!page.isRunning());
    QCOMPARE(guide->stepsDone(), 10);
    guide->close();
    QCOMPARE(m_simulator->counters().total, qint64{1});

    QTest::mouseClick(find<QPushButton>("runDoctor"), Qt::LeftButton);
    QVERIFY(page.isRunning());
    QTest::mouseClick(find<QPushButton>("cancelDoctor"), Qt::LeftButton);
    QTRY_VERIFY(!page.isRunning());
    QVERIFY(find<QPushButton>("runDoctor")->isEnabled());
}

void TestPages::pollShowsTheFleet()
{
    m_workspace->saveTenant(m_tenant, SecretText(m_simulator->info().clientSecret.toUtf8()), m_tenant.name);
    session().poll();
    QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 30'000);
    QTRY_VERIFY(!session().state().polling);
    const FleetSummary &sum = session().state().summary;
    QVERIFY(sum.devices > 300);
    QCOMPARE(find<BandChart>("bandChart")->counts(), sum.bands);
    size_t total = sum.insufficient;
    for (const size_t band : sum.bands)
        total += band;
    QCOMPARE(total, sum.devices);
    QTRY_COMPARE(m_window->devicesPage().model().rowCount(), static_cast<int>(sum.devices));
}

void TestPages::bandOpensItsDevices()
{
    m_window->showPage(MainWindow::Overview);
    auto *chart = find<BandChart>("bandChart");
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->columnRect(Band::LowRisk).center());
    QCOMPARE(m_window->page(), MainWindow::Devices);
    FleetTableModel &model = m_window->devicesPage().model();
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.bands[indexOf(Band::LowRisk)]));
    QVERIFY(find<QPushButton>("scopeButton")->isVisible());
    QTest::mouseClick(find<QPushButton>("scopeButton"), Qt::LeftButton);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
}

void TestPages::filterAndBreakdown()
{
    FleetTableModel &model = m_window->devicesPage().model();
    auto *table = find<QTableView>("deviceTable");
    table->selectRow(0);
    const auto *panel = m_window->findChild<BreakdownPanel *>();
    QVERIFY(panel);
    const Breakdown &breakdown = panel->breakdown();
    QCOMPARE(breakdown.machineId, model.index(0, 0).data(FleetTableModel::KeyRole).toString());
    int64_t sum = 0;
    for (const BreakdownPart &part : breakdown.parts)
        sum += part.hundredths;
    QCOMPARE(sum, breakdown.totalHundredths);
    QVERIFY(find<QLabel>("breakdownScore")->text().contains(QString::number(breakdown.score)));

    m_window->devicesPage().focusFilter();
    QTest::keyClicks(find<QLineEdit>("deviceFilter"), u"no device is called this"_s);
    QTRY_COMPARE(model.rowCount(), 0);
    QTest::keyClick(find<QLineEdit>("deviceFilter"), Qt::Key_Escape);
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(find<QLineEdit>("deviceFilter")->text().isEmpty());
}

void TestPages::openAlertsAreAskedFor()
{
    m_window->showPage(MainWindow::Devices);
    m_window->devicesPage().showDevices({});
    FleetTableModel &model = m_window->devicesPage().model();
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    // A device whose own risk says that it has an alert of high severity, and one without any.
    const FleetPtr fleet = session().state().scores->index()->fleet();
    QString high;
    QString none;
    for (size_t row = 0; row < fleet->size() && (high.isEmpty() || none.isEmpty()); ++row) {
        if (fleet->onboardingStatus(row) != "Onboarded")
            none = QString::fromStdString(std::string(fleet->machineId(row)));
        else if (fleet->riskScore(row) == "High")
            high = QString::fromStdString(std::string(fleet->machineId(row)));
    }
    QVERIFY(!high.isEmpty() && !none.isEmpty());
    auto *ask = find<QPushButton>("askAlerts");
    auto *text = find<QLabel>("openAlerts");
    m_window->devicesPage().selectDevice(high);
    QVERIFY(!text->isVisible());
    const int before = m_simulator->counters().requests.value(u"machineAlerts"_s);
    QTest::mouseClick(ask, Qt::LeftButton);
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().contains(u"1 high"_s), qPrintable(text->text()));
    QCOMPARE(m_simulator->counters().requests.value(u"machineAlerts"_s), before + 1);

    m_window->devicesPage().selectDevice(none);
    QVERIFY(!text->isVisible()); // what was asked was asked of the other
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().startsWith(u"None"_s), qPrintable(text->text()));

    QVERIFY(m_simulator->setScenario(u"no-alert-role"_s));
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY2(text->text().contains(u"Alert.Read.All"_s) && text->text().contains(u"admin consent"_s),
             qPrintable(text->text()));

    // An answer that comes when another device is shown is not shown.
    QVERIFY(m_simulator->setScenario({}));
    m_simulator->addFault({Simulator::FaultKind::Delay, "machineAlerts", 300});
    QSignalSpy answered(m_workspace.get(), &Workspace::alertsLoaded);
    QTest::mouseClick(ask, Qt::LeftButton);
    m_window->devicesPage().selectDevice(high);
    QVERIFY(ask->isEnabled());
    QVERIFY(answered.wait());
    QVERIFY(!text->isVisible());
    QVERIFY(m_simulator->setScenario({}));
}

void TestPages::tuningShowsWhoMoves()
{
    m_window->showPage(MainWindow::Tuning);
    TuningPage &page = m_window->tuningPage();
    TuningModel &model = page.model();
    QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
    QSlider *slider = page.weights().row(Pillar::Critical)->slider();
    slider->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(model.edited().pillar(Pillar::Critical), 45);
    QCOMPARE(page.weights().row(Pillar::Operational)->box()->value(), 55);
    QVERIFY(model.outcome().bandChanges() > 0);
    QVERIFY(find<QPushButton>("saveButton")->isEnabled());
    QVERIFY(find<QLabel>("bandChanges")->text().contains(QString::number(model.outcome().bandChanges())));

    // A cell off the diagonal opens exactly its devices.
    MigrationModel &matrix = page.outcome().migrationModel();
    for (int from = 0; from < static_cast<int>(bandCount); ++from) {
        for (int to = 0; to < static_cast<int>(bandCount); ++to) {
            const size_t count = matrix.count(static_cast<Band>(from), static_cast<Band>(to));
            if (from == to || count == 0)
                continue;
            auto *view = find<QTableView>("migrationMatrix");
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(matrix.index(from, to + 1)).center());
            QCOMPARE(m_window->page(), MainWindow::Devices);
            QTRY_COMPARE(m_window->devicesPage().model().rowCount(), static_cast<int>(count));
            from = static_cast<int>(bandCount);
            break;
        }
    }
    m_window->showDevices({});
    m_window->showPage(MainWindow::Tuning);
    for (int i = 0; i < 6; ++i)
        QTest::mouseClick(find<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(!model.isChanged());
    QVERIFY(!find<QPushButton>("undoButton")->isEnabled());
}

void TestPages::goalIsSought()
{
    const ScoreTablePtr scores = session().state().scores;
    const uint32_t row = scores->rowsByScore().front();
    const int now = scores->score(row).score;
    const QString id = QString::fromStdString(std::string(scores->fleet().machineId(row)));
    m_window->showPage(MainWindow::Devices);
    m_window->devicesPage().selectDevice(id);
    QTRY_COMPARE(m_window->findChild<BreakdownPanel *>()->breakdown().machineId, id);
    m_window->showPage(MainWindow::Tuning);
    TuningModel &model = m_window->tuningPage().model();
    QTest::mouseClick(find<QPushButton>("goalButton"), Qt::LeftButton);
    auto *dialog = m_window->findChild<GoalDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"goalScore"_s)->setValue(now - 5);
    QVERIFY(dialog->findChild<QRadioButton *>(u"goalForDevice"_s)->isChecked());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"goalSearch"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->hasResult(), 60'000);
    auto *accept = dialog->findChild<QPushButton *>(u"goalAccept"_s);
    QVERIFY(accept->isEnabled());
    QVERIFY(dialog->findChild<QTableView *>(u"goalChanges"_s)->model()->rowCount() > 0);
    QVERIFY(!model.isChanged()); // nothing is applied before it is accepted
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(model.isChanged());
    QVERIFY(model.after()->score(row).score <= now - 5);
    QTest::mouseClick(find<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(!model.isChanged());
}

void TestPages::profilesHaveVersions()
{
    Profile profile = session().profile();
    profile.weights[indexOf(Indicator::RiskLow)] = 17;
    QSignalSpy saved(m_workspace.get(), &Workspace::profileSaved);
    m_workspace->saveProfile(profile, u"a little more"_s);
    QVERIFY(saved.wait());
    QTRY_COMPARE(m_window->tuningPage().model().edited().weight(Indicator::RiskLow), 17);
    m_window->tuningPage().openLibrary();
    auto *dialog = m_window->findChild<ProfileLibraryDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->versionsShown(), 2);
    auto *versions = dialog->findChild<QTableView *>(u"versionTable"_s);
    QCOMPARE(versions->model()->index(0, 3).data().toString(), u"a little more"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"deleteProfile"_s)->isEnabled()); // a tenant uses it
    versions->selectRow(1);
    auto *differences = dialog->findChild<QTableView *>(u"differenceTable"_s);
    QCOMPARE(differences->model()->rowCount(), 1);
    QCOMPARE(differences->model()->index(0, 0).data().toString(), u"weights.riskLow"_s);
    QCOMPARE(differences->model()->index(0, 1).data().toString(), u"15"_s);
    auto *list = dialog->findChild<QListWidget *>(u"profileList"_s);
    list->setCurrentRow(1); // a preset
    QVERIFY(!versions->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"loadProfile"_s), Qt::LeftButton);
    TuningModel &model = m_window->tuningPage().model();
    Profile loaded = model.edited();
    loaded.name = presets().at(1).name;
    QCOMPARE(loaded, presets().at(1));
    model.resetToSaved();
}

void TestPages::changesAreExplained()
{
    QVERIFY(m_window->cycleChange().isFirstCycle());
    m_window->showPage(MainWindow::Overview);
    QVERIFY(!find<QTableView>("changeCauses")->isVisible());
    session().poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->cycleChange().fleet(), 60'000);
    // The first cycle was scored with the default profile, this one with another.
    const FleetChange &change = *m_window->cycleChange().fleet();
    QCOMPARE(change.both, session().state().scores->size());
    QVERIFY(change.devices[indexOf(ChangeCause::Weights)] > 0);
    QCOMPARE(change.parts[indexOf(ChangeCause::Weights)], change.total);
    auto *causes = find<QTableView>("changeCauses");
    QTRY_VERIFY(causes->isVisible());
    QCOMPARE(causes->model()->index(4, 1).data().toString(), QString::number(change.up + change.down));
    emit find<QTableView>("changedDevices")->activated(find<QTableView>("changedDevices")->model()->index(0, 0));
    QCOMPARE(m_window->page(), MainWindow::Devices);
    QTRY_VERIFY(!find<QLabel>("deviceChange")->text().isEmpty());
}

void TestPages::profileIsSavedAndUsed()
{
    m_window->showPage(MainWindow::Tuning);
    TuningModel &model = m_window->tuningPage().model();
    model.setPillar(Pillar::Critical, 60);
    QTest::mouseClick(find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *dialog = m_window->findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveProfileButton"_s);
    name->setText(Profile{}.name);
    QVERIFY(!save->isEnabled()); // the built-in name is not for us
    name->setText(u"Sixty forty"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(session().profile().name, u"Sixty forty"_s);
    QTRY_COMPARE(session().state().scores->profile().pillars, (std::array<int, 2>{60, 40}));
    QTRY_VERIFY(!model.isChanged());
    QCOMPARE(session().tenant()->profile, u"Sixty forty"_s);
}

void TestPages::exportsWhatIsShown()
{
    FleetFilter filter;
    filter.band = Band::Trustworthy;
    m_window->showDevices(filter);
    FleetTableModel &model = m_window->devicesPage().model();
    QTRY_VERIFY(!model.isArranging());
    Workspace::CsvChoices choices;
    choices.shownOnly = true;
    choices.rows = *model.rows();
    QSignalSpy written(m_workspace.get(), &Workspace::fileWritten);
    m_workspace->exportCsv(model.scores(), *session().state().cycle, m_folder.filePath(u"shown.csv"_s), choices);
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toLongLong(), static_cast<qlonglong>(model.rowCount()));
    m_window->showDevices({});
    QTRY_VERIFY(!model.isArranging());
}

void TestPages::palette()
{
    m_window->openPalette();
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette->isVisible());
    const int all = palette->shownCount();
    QVERIFY(all > 12);
    auto *search = find<QLineEdit>("commandSearch");
    QTest::keyClicks(search, u"go to over"_s);
    QCOMPARE(palette->shownCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(m_window->page(), MainWindow::Overview);
    m_window->openPalette();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestPages::keysGoToPages()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QList<Qt::Key> keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6};
    for (int i = 0; i < keys.size(); ++i) {
        QTest::keyClick(m_window.get(), keys.at(i), Qt::ControlModifier);
        QCOMPARE(static_cast<int>(m_window->page()), i);
    }
    QTRY_VERIFY(find<QTableView>("cycleLog")->model()->rowCount() >= 1);
}

void TestPages::fitsASmallScreen()
{
    m_window->resize(1280, 720);
    QTRY_COMPARE(m_window->size(), QSize(1280, 720));
    for (const auto page : {MainWindow::Overview, MainWindow::Devices, MainWindow::Tuning, MainWindow::Doctor,
                            MainWindow::Publishing, MainWindow::Activity}) {
        m_window->showPage(page);
        const QSize least = m_window->centralWidget()->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                 qPrintable(u"page %1: %2 x %3"_s.arg(page).arg(least.width()).arg(least.height())));
        for (const QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
            if (!area->isVisible() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                continue;
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                     qPrintable(u"page %1: %2 in %3"_s.arg(page)
                                    .arg(area->widget()->minimumSizeHint().width())
                                    .arg(area->viewport()->width())));
        }
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
