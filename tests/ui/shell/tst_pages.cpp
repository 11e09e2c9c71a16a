#include "core/scoring/presets.h"
#include "core/simulator/simulator.h"
#include "support/doctorladder.h"
#include "tests/support/servicespy.h"
#include "ui/charts/bandchart.h"
#include "ui/devices/breakdownpanel.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/exporter.h"
#include "ui/devices/waterfall.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/guidedialog.h"
#include "ui/session/tuningsession.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/goaldialog.h"
#include "ui/tuning/outcomepanel.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/tuningpage.h"
#include "ui/tuning/weightrow.h"
#include "ui/tuning/weightspanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QAbstractButton>
#include <QChart>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
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
    void whatIsNoFilterIsRefused();
    void filterLeadsToTheTable();
    void headersSortWorstFirst();
    void openAlertsAreAskedFor();
    void tuningShowsWhoMoves();
    void undoWorksInNumberBoxes();
    void whatTuningOpensIsTheEditedWorld();
    void goalIsSought();
    void profileIsSavedAndUsed();
    void profilesHaveVersions();
    void changesAreExplained();
    void exportsWhatIsShown();
    void exportsAreNamedAfterWhatTheyHold();
    void palette();
    void keysGoToPages();
    void fitsASmallScreen();
    void panelKeepsItsFigures_data();
    void panelKeepsItsFigures();
    void tuningIsWholeInASmallWindow();

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
    m_workspace->tenants().ask(&TenantService::save, {m_tenant});
    QTRY_COMPARE(session().view(), FleetSession::View::Empty);
    QTRY_VERIFY(shown<QPushButton>("stateButton"));
}

void TestPages::failedPollSaysWhatToDo()
{
    session().poll(); // no secret is there
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
    QTRY_VERIFY(shown<QPushButton>("secondStateButton"));
    QTest::mouseClick(shown<QPushButton>("secondStateButton"),
                      Qt::LeftButton); // leads to the form, not to the next failure
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"tenantForm"_s));
    m_window->findChild<QDialog *>(u"tenantForm"_s)->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"tenantForm"_s));
}

// Before any device was read, as a broken connection brings none.
void TestPages::doctorNamesTheFault()
{
    m_window->showPage(MainWindow::Doctor);
    QVERIFY(m_simulator->setScenario(u"no-vulnerability-role"_s));
    m_workspace->tenants().ask(
        &TenantService::save,
        {m_tenant, m_tenant.name, SecretText(m_simulator->info().clientSecret.toUtf8()), {}, {}, true});
    auto *ladder = find<QTableView>("doctorLadder");
    QVERIFY(!ladder->isVisible());
    QTRY_VERIFY(shown<QPushButton>("stateButton"));
    QTest::mouseClick(shown<QPushButton>("stateButton"), Qt::LeftButton);
    QTRY_VERIFY(ladder->isVisible());
    DoctorPage &page = m_window->doctorPage();
    QTRY_VERIFY(!page.isRunning());
    QCOMPARE(ladder->model()->rowCount(), doctorCheckCount);
    const auto row = static_cast<int>(DoctorCheck::RoleVulnerability);
    QCOMPARE(TestSupport::checkState(page, row), DoctorModel::RowState::Fail);
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
    QTRY_COMPARE(TestSupport::checkState(page, row), DoctorModel::RowState::Pass);
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
    m_workspace->tenants().ask(&TenantService::save,
                               {m_tenant, m_tenant.name, SecretText(m_simulator->info().clientSecret.toUtf8())});
    session().poll();
    QTRY_COMPARE_WITH_TIMEOUT(session().view(), FleetSession::View::Showing, 30'000);
    QTRY_VERIFY(!session().state().polling);
    const FleetSummary &sum = session().state().summary;
    QVERIFY(sum.devices > 300);
    const QString told = find<BandChart>("bandChart")->accessibleDescription();
    for (size_t band = 0; band < bandCount; ++band) {
        const auto devices = static_cast<qint64>(sum.bands[band]);
        QVERIFY2(told.contains(u"): %1 device"_s.arg(grouped(devices))), qPrintable(told));
    }
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
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, // the second of five
                      {chart->width() * 3 / 10, chart->height() / 2});
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

void TestPages::whatIsNoFilterIsRefused()
{
    m_window->showPage(MainWindow::Devices);
    FleetTableModel &model = m_window->devicesPage().model();
    auto *line = find<QLineEdit>("deviceFilter");
    auto *verdict = find<QLabel>("filterVerdictText");
    QVERIFY(!verdict->isVisible());
    line->setText(u"risk:high"_s);
    QTRY_VERIFY(!model.isArranging());
    const int high = model.rowCount();
    QVERIFY(high > 0 && high < static_cast<int>(session().state().summary.devices));
    QVERIFY(verdict->isVisible());
    QVERIFY2(verdict->text().contains(QString::number(high)), qPrintable(verdict->text()));
    QCOMPARE(verdict->property("role").toString(), u"ok"_s);
    const QList<std::pair<QString, QString>> wrong{{u"rsk:high"_s, u"did you mean risk?"_s},
                                                   {u"risk:hgih"_s, u"did you mean high?"_s},
                                                   {u"score > 40"_s, u"Column 7"_s},
                                                   {u"band:suspicious,highrisk"_s, u"Column 16"_s},
                                                   {u"os:windows11 or os:macos"_s, u"Column 14"_s}};
    for (const auto &[text, words] : wrong) {
        line->setText(text);
        QVERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), high); // the last one that was understood
        QVERIFY2(verdict->text().contains(words), qPrintable(verdict->text()));
        QCOMPARE(verdict->property("role").toString(), u"bad"_s);
        QVERIFY(line->property("faulty").toBool());
        QVERIFY(line->accessibleDescription().contains(words));
    }
    // Typed letter by letter: the word on the way is found nowhere, which is no answer to what is not understood.
    line->clear();
    line->setFocus();
    for (const char letter : {'r', 's', 'k', ':', 'h'}) {
        QTest::keyClick(line, letter);
        QTRY_VERIFY(!model.isArranging());
    }
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(find<QTableView>("deviceTable")->isVisible());
    QVERIFY2(verdict->text().contains(u"did you mean risk?"_s), qPrintable(verdict->text()));

    line->setText(u"risk:hgih"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(line->text(), u"risk:high"_s);
    QVERIFY(!line->property("faulty").toBool());
    line->setText(u"rsk:"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QVERIFY(!verdict->isVisible());
    QTRY_COMPARE(model.rowCount(), static_cast<int>(session().state().summary.devices));
    // The cross to clear the line goes with its text.
    for (const QAbstractButton *button : line->findChildren<QAbstractButton *>()) {
        if (button->isEnabled() && button->accessibleName().isEmpty() && button->x() > line->width() / 2)
            QTRY_VERIFY(!button->isVisible() || button->property("opacity").toReal() == 0.0);
    }
}

void TestPages::filterLeadsToTheTable()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    FleetTableModel &model = m_window->devicesPage().model();
    auto *table = find<QTableView>("deviceTable");
    auto *line = find<QLineEdit>("deviceFilter");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        m_window->devicesPage().showDevices({});
        QTRY_VERIFY(!model.isArranging());
        QTRY_COMPARE(table->currentIndex().row(), 0); // somebody is always shown
        QVERIFY(!m_window->findChild<BreakdownPanel *>()->breakdown().machineId.isEmpty());
        m_window->devicesPage().focusFilter();
        QTest::keyClick(line, key);
        QVERIFY(table->hasFocus());
    }
}

void TestPages::headersSortWorstFirst()
{
    FleetTableModel &model = m_window->devicesPage().model();
    auto *table = find<QTableView>("deviceTable");
    for (const FleetColumn column : {FleetColumn::Risk, FleetColumn::Exposure, FleetColumn::Band}) {
        const int section = static_cast<int>(column);
        QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table->horizontalHeader()->sectionViewportPosition(section) + 20, 15});
        QTRY_VERIFY(!model.isArranging());
        QCOMPARE(model.order().column, column);
        QCOMPARE(model.order().direction, Qt::DescendingOrder);
    }
    model.sort(static_cast<int>(FleetColumn::Score), Qt::DescendingOrder);
    QTRY_VERIFY(!model.isArranging());
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
    TestSupport::ServiceSpy answered(m_workspace->polls().origin(), &PollService::alertsLoaded);
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
    TuningSession &model = page.model();
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
    for (int from = 0; from < static_cast<int>(placeCount); ++from) {
        for (int to = 0; to < static_cast<int>(placeCount); ++to) {
            const size_t count = matrix.count(static_cast<size_t>(from), static_cast<size_t>(to));
            if (from == to || count == 0)
                continue;
            auto *view = find<QTableView>("migrationMatrix");
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(matrix.index(from, to + 1)).center());
            QCOMPARE(m_window->page(), MainWindow::Devices);
            QTRY_COMPARE(m_window->devicesPage().model().rowCount(), static_cast<int>(count));
            from = static_cast<int>(placeCount);
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

void TestPages::undoWorksInNumberBoxes()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(MainWindow::Tuning);
    TuningPage &page = m_window->tuningPage();
    TuningSession &model = page.model();
    QVERIFY(!model.isChanged());
    QSpinBox *box = page.weights().row(Indicator::RiskLow)->box();
    box->setFocus();
    box->selectAll();
    QSignalSpy rescored(&model, &TuningSession::outcomeChanged);
    QTest::keyClicks(box, u"60"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(model.edited().weight(Indicator::RiskLow), 60);
    QCOMPARE(rescored.count(), 1); // not with 6 in between
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model.isChanged());
    QCOMPARE(box->value(), 15);
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->value(), 60);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(box->value(), 60);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->value(), 15);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier); // nothing is left, and the line's own undo stays out of it
    QCOMPARE(box->text(), u"15"_s);

    // What is still being typed is undone as well, pauses or not.
    box->selectAll();
    QTest::keyClicks(box, u"4"_s);
    QTRY_COMPARE(model.edited().weight(Indicator::RiskLow), 4); // typing rests
    QTest::keyClicks(box, u"2"_s);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->value(), 15);
    QVERIFY(!model.isChanged());
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->value(), 42);
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model.isChanged());
}

void TestPages::whatTuningOpensIsTheEditedWorld()
{
    m_window->showPage(MainWindow::Tuning);
    TuningPage &page = m_window->tuningPage();
    TuningSession &model = page.model();
    DevicesPage &devices = m_window->devicesPage();
    model.setPillar(Pillar::Critical, 45);
    find<QTableView>("deviceTable")->setColumnHidden(static_cast<int>(FleetColumn::Score), true);
    MigrationModel &matrix = page.outcome().migrationModel();
    auto *view = find<QTableView>("migrationMatrix");
    size_t count = 0;
    for (int row = 0; row < matrix.rowCount() && count == 0; ++row) {
        for (int column = 1; column < matrix.columnCount() && count == 0; ++column) {
            if (!matrix.index(row, column).data(MigrationModel::MovedRole).toBool())
                continue;
            count = matrix.count(static_cast<size_t>(row), static_cast<size_t>(column) - 1);
            emit view->activated(matrix.index(row, column));
        }
    }
    QVERIFY(count > 0);
    QCOMPARE(m_window->page(), MainWindow::Devices);
    QTRY_COMPARE(devices.model().rowCount(), static_cast<int>(count));
    QTRY_VERIFY(devices.model().before());
    const ScoreTable &after = *devices.model().scores();
    const ScoreTable &before = *devices.model().before();
    const size_t row = devices.model().fleetRow(0);
    QVERIFY(after.place(row) != before.place(row));
    const auto cell = [&](FleetColumn column) {
        return devices.model().index(0, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(cell(FleetColumn::Score), QString::number(after.score(row).score));
    QCOMPARE(cell(FleetColumn::ScoreBefore), QString::number(before.score(row).score));
    QVERIFY(!find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::ScoreBefore)));
    QVERIFY(!find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::Score)));
    QVERIFY(find<QLabel>("tunedWords")->isVisible());
    QVERIFY(find<QLabel>("tunedWords")->text().contains(profileHash(model.edited())));
    QVERIFY(find<QLabel>("underSavedProfile")->text().contains(QString::number(before.score(row).score)));

    // The file tells the same.
    TestSupport::ServiceSpy written(m_workspace->exports().origin(), &ExportService::fileWritten);
    const QString path = m_folder.filePath(u"edited.csv"_s);
    devices.exporter().write(Exporter::Kind::CsvShown, path);
    QVERIFY(written.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(count) + 2);
    QVERIFY(lines.at(0).endsWith("dataSufficient,scoreBefore,exactScoreBefore,bandBefore\r"));
    QVERIFY2(lines.at(1).contains(u",%1 (edited),%2,"_s.arg(model.saved().name, profileHash(model.edited())).toUtf8()),
             lines.at(1).constData());
    QVERIFY2(lines.at(1).contains("," + QByteArray::number(before.score(row).score) + ","), lines.at(1).constData());

    // Another edit makes that list untrue.
    model.undoStack().undo();
    QVERIFY(!find<QLabel>("tunedWords")->isVisible());
    QTRY_VERIFY(!devices.model().before());
    QTRY_COMPARE(devices.model().rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::ScoreBefore)));
    QVERIFY(find<QTableView>("deviceTable")->isColumnHidden(static_cast<int>(FleetColumn::Score))); // as it was
    find<QTableView>("deviceTable")->setColumnHidden(static_cast<int>(FleetColumn::Score), false);
}

void TestPages::goalIsSought()
{
    const ScoreTablePtr scores = session().state().scores;
    uint32_t row = 0;
    for (uint32_t other = 1; other < scores->size(); ++other)
        row = scores->score(other).exact > scores->score(row).exact ? other : row;
    const int now = scores->score(row).score;
    const QString id = QString::fromStdString(std::string(scores->fleet().machineId(row)));
    m_window->showPage(MainWindow::Devices);
    m_window->devicesPage().selectDevice(id);
    QTRY_COMPARE(m_window->findChild<BreakdownPanel *>()->breakdown().machineId, id);
    m_window->showPage(MainWindow::Tuning);
    TuningSession &model = m_window->tuningPage().model();
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
    TestSupport::ServiceSpy saved(m_workspace->profiles().origin(), &ProfileService::saved);
    m_workspace->profiles().ask(&ProfileService::save, profile, u"a little more"_s);
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
    QCOMPARE(differences->model()->index(0, 0).data().toString(), indicatorName(Indicator::RiskLow));
    QCOMPARE(differences->model()->index(0, 1).data().toString(), u"15"_s);
    auto *list = dialog->findChild<QListWidget *>(u"profileList"_s);
    list->setCurrentRow(1); // a preset
    QVERIFY(!versions->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"loadProfile"_s), Qt::LeftButton);
    TuningSession &model = m_window->tuningPage().model();
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
    TuningSession &model = m_window->tuningPage().model();
    model.setPillar(Pillar::Critical, 60);
    QTest::mouseClick(find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *dialog = m_window->findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"profileName"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveProfileButton"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"profileEffect"_s)->text().contains(model.bandChangesText()));
    name->setText(Profile{}.name);
    QVERIFY(!save->isEnabled()); // the built-in name is not for us
    name->setText(u"Sixty forty"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(session().profile().name, u"Sixty forty"_s);
    QTRY_COMPARE(session().state().scores->profile().pillars, (std::array<int, 2>{60, 40}));
    QTRY_VERIFY(!model.isChanged());
    QCOMPARE(session().tenant()->profile, u"Sixty forty"_s);
    QVERIFY(find<QPushButton>("undoButton")->isEnabled()); // a saved version can be left, too
}

void TestPages::exportsWhatIsShown()
{
    FleetFilter filter;
    filter.band = Band::Trustworthy;
    m_window->showDevices(filter);
    FleetTableModel &model = m_window->devicesPage().model();
    QTRY_VERIFY(!model.isArranging());
    ExportService::CsvChoices choices;
    choices.shownOnly = true;
    choices.rows = *model.rows();
    TestSupport::ServiceSpy written(m_workspace->exports().origin(), &ExportService::fileWritten);
    m_workspace->exports().ask(&ExportService::writeCsv, model.scores(), *session().state().cycle,
                               m_folder.filePath(u"shown.csv"_s), choices);
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toLongLong(), static_cast<qlonglong>(model.rowCount()));
    m_window->showDevices({});
    QTRY_VERIFY(!model.isArranging());
}

void TestPages::exportsAreNamedAfterWhatTheyHold()
{
    DevicesPage &page = m_window->devicesPage();
    const QString day = dateTimeFromTicks(session().state().scores->fleet().asOf()).toUTC().toString(u"yyyy-MM-dd"_s);
    const QString all = page.exporter().suggestedName(Exporter::Kind::CsvAll);
    QVERIFY2(all.startsWith(u"Contoso-%1-"_s.arg(day)) && all.endsWith(u"-all.csv"_s), qPrintable(all));
    QVERIFY(page.exporter().suggestedName(Exporter::Kind::Json).endsWith(u"-all.json"_s));
    find<QLineEdit>("deviceFilter")->setText(u"risk:high -\"a/b\""_s);
    QTRY_VERIFY(!page.model().isArranging());
    const QString shown = page.exporter().suggestedName(Exporter::Kind::CsvShown);
    QVERIFY2(shown.endsWith(u"-risk-high-a-b.csv"_s), qPrintable(shown));
    // Long ones are cut, and differ all the same.
    QSet<QString> names;
    for (const char *words : {"risk:high os:windows name:a", "risk:high os:windows name:b"}) {
        find<QLineEdit>("deviceFilter")->setText(QString::fromLatin1(words));
        QTRY_VERIFY(!page.model().isArranging());
        names << page.exporter().suggestedName(Exporter::Kind::CsvShown);
    }
    QCOMPARE(names.size(), 2);
    for (const QString &name : names)
        QVERIFY2(name.size() <= 46, qPrintable(name));

    find<QTableView>("deviceTable")->selectRow(1);
    QVERIFY(page.exporter().suggestedName(Exporter::Kind::CsvSelected).endsWith(u"-selected-1.csv"_s));
    TestSupport::ServiceSpy written(m_workspace->exports().origin(), &ExportService::fileWritten);
    QSignalSpy failed(m_workspace.get(), &Workspace::requestFailed);
    page.exporter().write(Exporter::Kind::CsvSelected, m_folder.filePath(u"selected.csv"_s));
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toLongLong(), 1);
    QTRY_COMPARE(m_settings->value().exportFolder, m_folder.path());
    page.exporter().write(Exporter::Kind::CsvAll, m_folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY(failed.wait());
    QCOMPARE(m_settings->value().exportFolder, m_folder.path()); // where one went well
    page.showDevices({});
    QTRY_VERIFY(!page.model().isArranging());
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

void TestPages::panelKeepsItsFigures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(900, 600);
    QTest::newRow("1024 x 660") << QSize(1024, 660);
    QTest::newRow("1280 x 720, also 200 % of 2560 x 1440") << QSize(1280, 720);
    QTest::newRow("usual") << QSize(1440, 900);
}

//! Whatever the width, points have their room, what is left over scrolls, and no label is wider than its place.
void TestPages::panelKeepsItsFigures()
{
    QFETCH(const QSize, size);
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
    m_window->showPage(MainWindow::Devices);
    DevicesPage &page = m_window->devicesPage();
    page.showDevices({});
    QTRY_VERIFY(!page.model().isArranging());
    auto *panel = m_window->findChild<BreakdownPanel *>();
    auto *area = panel->findChild<QScrollArea *>();
    auto *waterfall = panel->findChild<Waterfall *>();
    QVERIFY(area && waterfall);
    const QFontMetrics strong(Theme::font(12, QFont::DemiBold));
    for (const int row : {0, page.model().rowCount() / 2, page.model().rowCount() - 1}) {
        page.selectDevice(page.model().index(row, 0).data(FleetTableModel::KeyRole).toString());
        QTRY_VERIFY(area->isVisible());
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        const QRectF bars = waterfall->chart()->plotArea();
        QVERIFY(bars.left() > 60 && bars.width() >= 40 && bars.right() < waterfall->width());
        for (const BreakdownPart &part : panel->breakdown().parts)
            QVERIFY(strong.horizontalAdvance(hundredthsText(part.hundredths)) <= waterfall->width() - bars.right());
        for (const QLabel *label : area->widget()->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QTRY_VERIFY2(area->widget()->rect().contains(QRect(label->mapTo(area->widget(), QPoint()), label->size())),
                         qPrintable(label->text()));
            if (label->wordWrap())
                QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            else if (!qobject_cast<const ElidedLabel *>(label))
                QTRY_VERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(label->text()),
                             qPrintable(label->text()));
        }
    }
}

void TestPages::tuningIsWholeInASmallWindow()
{
    m_window->showPage(MainWindow::Tuning);
    m_window->tuningPage().weights().setThresholdsOpen(true);
    for (const QSize &size : {QSize(900, 600), QSize(1024, 660), QSize(1280, 720)}) {
        m_window->resize(size);
        QTRY_COMPARE(m_window->size(), size);
        TuningPage &page = m_window->tuningPage();
        for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || qobject_cast<const QAbstractButton *>(button->parentWidget()))
                continue;
            QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width()
                             && button->height() >= button->minimumSizeHint().height(),
                         qPrintable(u"%1 at %2"_s.arg(button->text()).arg(size.width())));
        }
        // Every number box, with its arrows, lies within what can be seen or scrolled to.
        for (const QAbstractSpinBox *box : page.findChildren<QAbstractSpinBox *>()) {
            const QWidget *body = box->parentWidget();
            while (body && body->objectName() != "scrollBody"_L1)
                body = body->parentWidget();
            QVERIFY(body);
            QTRY_VERIFY2(body->width() <= body->parentWidget()->width(), qPrintable(box->objectName()));
            QVERIFY(body->rect().contains(QRect(box->mapTo(body, QPoint()), box->size())));
        }
        // The matrix fits, or scrolls.
        const auto *matrix = find<QTableView>("migrationMatrix");
        const auto *header = matrix->horizontalHeader();
        QVERIFY(header->length() <= matrix->viewport()->width() || matrix->horizontalScrollBar()->isVisible());
        for (int column = 2; column < 7; ++column)
            QCOMPARE(header->sectionSize(column), header->sectionSize(1));
        QVERIFY(matrix->viewport()->height() >= 6 * Metrics::rowHeight);
    }
    m_window->tuningPage().weights().setThresholdsOpen(false);
    m_window->resize(1440, 900);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
