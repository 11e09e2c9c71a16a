#include "core/doctor/diagnosisfile.h"
#include "core/poll/cyclestore.h"
#include "support/doctorladder.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/activity/activitypage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpdialog.h"
#include "ui/models/cyclelogmodel.h"
#include "ui/session/tenanthealth.h"
#include "ui/session/traystatus.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/trayicon.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statepage.h"

#include <QAccessible>
#include <QActionGroup>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! How the window reports broken connections: on every page, for every tenant, and after a restart.
class TestHealth : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void partialCycleLeadsToTheDoctor();
    void failureWithDataLeadsToTheDoctor();
    void failureWithoutData();
    void unreadableListIsNotTheStore();
    void tightenedStoreIsTold();
    void failuresOutliveTheProgram();
    void outcomesOutliveTheProgram_data();
    void outcomesOutliveTheProgram();
    void pollOfAnotherProgramIsNoFailure();
    void failureBeforeTheFirstCallIsLogged();
    void cancelledPollHidesNoFailure();
    void switcherTellsEveryTenant();
    void doctorKeepsItsResults();
    void doctorKeepsItsResultsOverARestart();
    void doctorComesBackToARun();
    void callsLeftBetweenPolls();
    void messagesFloat();
    void rolesOfNavigation();
    void helpKnowsTheKeys();
    void helpHasTheReference();
    void about();

private:
    void open() { m_fixture->open(); }
    [[nodiscard]] HealthBar *bar() const { return window().findChild<HealthBar *>(); }
    [[nodiscard]] bool scenario(const char *name) const
    {
        return m_fixture->simulator->setScenario(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const { return m_fixture->find<QLabel>(label)->text(); }
    [[nodiscard]] QStringList menuTexts() const
    {
        auto *menu = m_fixture->find<QPushButton>("tenantSwitcher")->menu();
        emit menu->aboutToShow();
        QStringList out;
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable())
                out << action->text();
        }
        return out;
    }
};

void TestHealth::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    open();
}

void TestHealth::partialCycleLeadsToTheDoctor()
{
    QVERIFY(scenario("vulnerabilities-forbidden"));
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    QCOMPARE(healthOf(session().state()), TenantHealth::Partial);
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window().showPage(static_cast<MainWindow::Page>(page));
        QVERIFY2(bar()->isVisible(), QByteArray::number(page).constData());
        QVERIFY(m_fixture->find<QPushButton>("runDoctorFromBanner")->isVisible());
        QVERIFY(bar()->text().contains(u"403"_s) || bar()->text().contains(u"refused"_s));
    }
    // The figures say that something is unknown.
    int told = 0;
    for (const FigureCard *card : window().findChildren<FigureCard *>())
        told += card->accessibleName().contains(u"unknown on 100"_s) ? 1 : 0;
    QCOMPARE(told, 2);
    // One primary button only; polling again would not help.
    QVERIFY(!m_fixture->find<QPushButton>("pollButton")->property("role").isValid());
    QTest::mouseClick(m_fixture->find<QPushButton>("showNotes"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Activity);
    QTRY_VERIFY(m_fixture->shown<QLabel>("cycleNote"));
    QTest::mouseClick(m_fixture->find<QPushButton>("runDoctorFromBanner"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Doctor);
    QVERIFY(window().doctorPage().isRunning());
    QTRY_VERIFY(!window().doctorPage().isRunning());

    QVERIFY(scenario("healthy"));
    m_fixture->poll();
    QTRY_VERIFY(!bar()->isVisible());
    window().showPage(MainWindow::Overview);
    QCOMPARE(m_fixture->find<QPushButton>("pollButton")->property("role").toString(), u"primary"_s);
}

void TestHealth::failureWithDataLeadsToTheDoctor()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QVERIFY(!bar()->isVisible());
    QVERIFY(scenario("no-machine-role"));
    m_fixture->poll();
    for (int page = 0; page < MainWindow::PageCount; ++page) {
        window().showPage(static_cast<MainWindow::Page>(page));
        QVERIFY2(bar()->isVisible() && m_fixture->find<QPushButton>("runDoctorFromBanner")->isVisible(),
                 QByteArray::number(page).constData());
        QVERIFY2(bar()->text().contains(u"Machine.Read.All"_s), qPrintable(bar()->text()));
    }
    // It is shown until a poll succeeds.
    m_fixture->simulator->addFault({Simulator::FaultKind::Delay, "token", 500});
    TestSupport::ServiceSpy started(m_fixture->workspace->polls().origin(), &PollService::started);
    session().poll();
    QVERIFY(started.wait());
    QVERIFY(bar()->isVisible());
    QTRY_VERIFY(!session().state().polling);
}

void TestHealth::failureWithoutData()
{
    QVERIFY(scenario("no-machine-role"));
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    QCOMPARE(session().view(), FleetSession::View::PollFailed);
    // The log has the whole error.
    window().showPage(MainWindow::Activity);
    QVERIFY(bar()->isVisible());
    auto *log = m_fixture->find<QTableView>("cycleLog");
    QTRY_COMPARE(log->model()->rowCount(), 1);
    QVERIFY(log->isVisible());
    QTRY_VERIFY(m_fixture->shown<QLabel>("cycleNote"));
    QVERIFY(m_fixture->shown<QLabel>("cycleNote")->text().contains(u"Machine.Read.All"_s));
    QVERIFY(m_fixture->find<QPushButton>("doctorOfCycle")->isVisible());
    // A page without data has a button that leads to the doctor.
    window().showPage(MainWindow::Overview);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_fixture->shown<QPushButton>("secondStateButton"));
    QTest::mouseClick(m_fixture->shown<QPushButton>("stateButton"), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Doctor);
    QVERIFY(window().doctorPage().isRunning());
    QTRY_VERIFY(!window().doctorPage().isRunning());
}

void TestHealth::unreadableListIsNotTheStore()
{
    m_fixture->close();
    QFile list(m_fixture->folder.filePath(u"tenants.json"_s));
    QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
    list.write("no list");
    list.close();
    Workspace::Options options;
    options.storePath = m_fixture->folder.filePath(u"store.db"_s);
    options.tenantsPath = list.fileName();
    options.profileFolder = m_fixture->folder.filePath(u"profiles"_s);
    options.policyFolder = m_fixture->folder.filePath(u"policies"_s);
    options.secretsInMemory = true;
    QSettings file(m_fixture->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    UiSettingsStore settings(file);
    Theme theme;
    Workspace workspace(options);
    MainWindow opened(workspace, theme, settings);
    opened.show();
    opened.session().open();
    QTRY_COMPARE(opened.session().view(), FleetSession::View::StoreFailed);
    QStringList titles;
    for (const QLabel *label : opened.findChildren<QLabel *>(u"stateTitle"_s)) {
        if (label->isVisible())
            titles << label->text();
    }
    QCOMPARE(titles, QStringList{u"The list of tenants cannot be read."_s});
}

void TestHealth::tightenedStoreIsTold()
{
    m_fixture->close();
    const QString store = m_fixture->folder.filePath(u"store.db"_s);
    QVERIFY(QFile::setPermissions(store, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    open();
    const auto told = [this] { return TestSupport::toastTexts(window()).join(u'\n'); };
    QTRY_VERIFY2(told().contains(u"could be read by every user"_s), qPrintable(told()));
    m_fixture->close();
    open();
    QVERIFY(told().isEmpty());
}

void TestHealth::failuresOutliveTheProgram()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->poll(u"Adatum"_s);
    QVERIFY(scenario("no-machine-role"));
    m_fixture->poll(u"Adatum"_s);
    m_fixture->connectTenant(m_fixture->tenant(u"Northwind"_s));
    m_fixture->poll(u"Northwind"_s);
    open(); // as when the program is started again
    session().selectTenant(u"Northwind"_s);
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
    QTRY_VERIFY(text("cycleStatus").contains(u"failed"_s));
    session().selectTenant(u"Adatum"_s);
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY2(bar()->text().contains(u"Machine.Read.All"_s), qPrintable(bar()->text()));
    QTRY_VERIFY(text("cycleStatus").contains(u"failed"_s));
    const auto *tray = window().findChild<QSystemTrayIcon *>();
    QTRY_COMPARE(tray->toolTip().count(u"failed"_s), 2);
    TrayStatus failed;
    failed.state = TrayStatus::State::Failed;
    QCOMPARE(tray->icon().pixmap(64, 64).toImage(), trayIcon(failed).pixmap(64, 64).toImage());
    // A later success is known after a restart as well.
    QVERIFY(scenario("healthy"));
    session().poll(); // fails: the secret was kept for the former session only
    QTRY_VERIFY(!session().state().polling);
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->poll(u"Adatum"_s);
    open();
    session().selectTenant(u"Adatum"_s);
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    QVERIFY(!session().state().pollError);
    QVERIFY(!bar()->isVisible());
}

void TestHealth::outcomesOutliveTheProgram_data()
{
    QTest::addColumn<CycleState>("outcome");
    QTest::addColumn<TenantHealth>("health");
    QTest::addColumn<QString>("last"); // in the switcher, the tray and the status line
    QTest::addColumn<QString>("why");  // in the banner; empty: there is none
    QTest::newRow("complete") << CycleState::Complete << TenantHealth::Good << u"Complete cycle"_s << QString();
    QTest::newRow("partial") << CycleState::Partial << TenantHealth::Partial << u"Partial cycle"_s << u"was refused"_s;
    QTest::newRow("failed") << CycleState::Failed << TenantHealth::Failed << u"ast poll failed"_s
                            << u"Machine.Read.All"_s;
    QTest::newRow("cancelled") << CycleState::Cancelled << TenantHealth::Good << u"Complete cycle"_s << QString();
    QTest::newRow("unfinished") << CycleState::Unfinished << TenantHealth::Failed << u"ast poll failed"_s
                                << u"The program ended while it polled"_s;
}

// Of one tenant, while another was polled well.
void TestHealth::outcomesOutliveTheProgram()
{
    QFETCH(CycleState, outcome);
    QFETCH(TenantHealth, health);
    QFETCH(QString, last);
    QFETCH(QString, why);
    m_fixture->connectTenant(m_fixture->tenant(u"Northwind"_s));
    m_fixture->poll(u"Northwind"_s);
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    const bool isFirst = outcome == CycleState::Partial; // an earlier answer would be good enough for six hours
    if (!isFirst)
        m_fixture->poll(u"Adatum"_s);
    if (outcome == CycleState::Partial || outcome == CycleState::Failed)
        QVERIFY(scenario(outcome == CycleState::Partial ? "vulnerabilities-forbidden" : "no-machine-role"));
    if (outcome == CycleState::Cancelled) {
        m_fixture->simulator->addFault({Simulator::FaultKind::Hang, "machines"});
        TestSupport::ServiceSpy begun(m_fixture->workspace->polls().origin(), &PollService::progressed);
        QSignalSpy ended(&session(), &FleetSession::pollEnded);
        session().poll();
        QVERIFY(begun.wait());
        session().cancelPoll();
        QVERIFY(ended.wait(TestSupport::patience));
    } else if (outcome != CycleState::Unfinished) {
        m_fixture->poll(u"Adatum"_s);
    }
    m_fixture->close();
    if (outcome == CycleState::Unfinished) { // as a program leaves it that is killed meanwhile
        const auto store = Store::open(m_fixture->folder.filePath(u"store.db"_s), Store::Open::MustExist);
        QVERIFY(store && (*store)->cycles().begin(newCycle(m_fixture->tenant(u"Adatum"_s))));
    }

    open();
    session().selectTenant(u"Adatum"_s);
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    QTRY_COMPARE(healthOf(session().state()), health);
    QTRY_COMPARE(healthOf(session().state(u"Northwind"_s)), TenantHealth::Good);
    QTRY_VERIFY2(text("cycleStatus").contains(last), qPrintable(text("cycleStatus")));
    const QStringList menu = menuTexts();
    QCOMPARE(menu.size(), 2);
    QVERIFY2(menu.at(0).startsWith(u"Northwind\tComplete cycle"_s), qPrintable(menu.at(0)));
    QVERIFY2(menu.at(1).startsWith(u"Adatum"_s) && menu.at(1).contains(last), qPrintable(menu.at(1)));
    const auto tip = [this] { return window().findChild<QSystemTrayIcon *>()->toolTip(); };
    QTRY_VERIFY2(tip().contains(last), qPrintable(tip()));
    QTRY_COMPARE(bar()->isVisible(), !why.isEmpty());
    QVERIFY2(bar()->text().contains(why), qPrintable(bar()->text()));
    window().showPage(MainWindow::Activity);
    const QAbstractItemModel *log = m_fixture->find<QTableView>("cycleLog")->model();
    QTRY_COMPARE(log->rowCount(), isFirst ? 1 : 2);
    QCOMPARE(log->index(0, CycleLogModel::State).data(CycleLogModel::StateRole).toInt(), static_cast<int>(outcome));
}

void TestHealth::pollOfAnotherProgramIsNoFailure()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    m_fixture->close();
    const QString path = m_fixture->folder.filePath(u"store.db"_s);
    const auto lock = StoreLock::take(path, StoreLock::Use::Cycle, u"Contoso"_s);
    QVERIFY(lock);
    const auto store = Store::open(path, Store::Open::MustExist);
    QVERIFY(store && (*store)->cycles().begin(newCycle(m_fixture->tenant())));
    open();
    QTRY_COMPARE(session().view(), FleetSession::View::Showing);
    QCOMPARE(healthOf(session().state()), TenantHealth::Good);
    QVERIFY(!bar()->isVisible());
}

void TestHealth::failureBeforeTheFirstCallIsLogged()
{
    TestSupport::ServiceSpy saved(m_fixture->workspace->tenants().origin(), &TenantService::saved);
    m_fixture->workspace->tenants().ask(&TenantService::save, {m_fixture->tenant()});
    QVERIFY(saved.wait());
    m_fixture->poll(); // fails without a secret
    open();
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
    window().showPage(MainWindow::Activity);
    QTRY_COMPARE(m_fixture->find<QTableView>("cycleLog")->model()->rowCount(), 1);
}

void TestHealth::cancelledPollHidesNoFailure()
{
    QVERIFY(scenario("no-machine-role"));
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    m_fixture->simulator->addFault({Simulator::FaultKind::Delay, "token", 3'000});
    TestSupport::ServiceSpy started(m_fixture->workspace->polls().origin(), &PollService::started);
    QSignalSpy ended(&session(), &FleetSession::pollEnded);
    session().poll();
    QVERIFY(started.wait());
    session().cancelPoll();
    QVERIFY(ended.wait(TestSupport::patience));
    QVERIFY(session().state().pollError);
    open();
    QTRY_COMPARE(session().view(), FleetSession::View::PollFailed);
}

void TestHealth::switcherTellsEveryTenant()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->poll(u"Adatum"_s);
    m_fixture->connectTenant(m_fixture->tenant(u"Contoso"_s));
    QVERIFY(scenario("no-machine-role"));
    m_fixture->connectTenant(m_fixture->tenant(u"Northwind"_s));
    m_fixture->poll(u"Northwind"_s);
    const QStringList texts = menuTexts();
    QCOMPARE(texts.size(), 3);
    QVERIFY2(texts.at(0).startsWith(u"Adatum\tComplete"_s), qPrintable(texts.at(0)));
    QVERIFY2(texts.at(0).contains(u"worst: "_s), qPrintable(texts.at(0)));
    QVERIFY2(!texts.at(1).contains(u"worst: "_s), qPrintable(texts.at(1)));
    QVERIFY2(texts.at(1).contains(u"never polled"_s), qPrintable(texts.at(1)));
    QVERIFY2(texts.at(2).contains(u"last poll failed"_s), qPrintable(texts.at(2)));
    auto *switcher = m_fixture->find<QPushButton>("tenantSwitcher");
    QVERIFY(switcher->accessibleName().contains(u"last poll failed"_s));
    // Only one tenant can be chosen, and the menu shows that.
    for (const QAction *action : switcher->menu()->actions()) {
        if (action->isCheckable())
            QVERIFY(action->actionGroup() && action->actionGroup()->isExclusive());
    }
}

void TestHealth::doctorKeepsItsResults()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s));
    window().showPage(MainWindow::Doctor);
    DoctorPage &page = window().doctorPage();
    TestSupport::ServiceSpy finished(m_fixture->workspace->doctor().origin(), &DoctorService::finished);
    page.run();
    session().selectTenant(u"Adatum"_s); // while it runs
    QVERIFY(m_fixture->shown<QPushButton>("stateButton"));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    session().selectTenant(u"Fabrikam"_s);
    auto *ladder = m_fixture->find<QTableView>("doctorLadder");
    QVERIFY(ladder->isVisible());
    const auto check = static_cast<int>(DoctorCheck::ApiMachines);
    QCOMPARE(TestSupport::checkState(page, check), DoctorModel::RowState::Pass);
    session().selectTenant(u"Adatum"_s);
    QVERIFY(!ladder->isVisible());
    session().selectTenant(u"Fabrikam"_s);
    QVERIFY(ladder->isVisible());
    QCOMPARE(TestSupport::checkState(page, check), DoctorModel::RowState::Pass);
    // Results stay after a change that does not concern the connection.
    TenantConfig changed = m_fixture->tenant(u"Fabrikam"_s);
    changed.completenessFloor = 40;
    m_fixture->connectTenant(changed);
    QVERIFY(ladder->isVisible());
    QCOMPARE(TestSupport::checkState(page, check), DoctorModel::RowState::Pass);
}

void TestHealth::doctorKeepsItsResultsOverARestart()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s));
    QVERIFY(scenario("no-machine-role"));
    TestSupport::ServiceSpy finished(m_fixture->workspace->doctor().origin(), &DoctorService::finished);
    window().showPage(MainWindow::Doctor);
    window().doctorPage().run();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    const QString path = diagnosisPath(m_fixture->workspace->options().tenantsPath);
    QTRY_VERIFY(readDiagnoses(path) && readDiagnoses(path)->size() == 1);
    const Diagnosis kept = readDiagnoses(path)->constFirst();
    QCOMPARE(kept.config, *session().tenant(u"Fabrikam"_s));
    DoctorReport report = finished.constFirst().at(1).value<DoctorReport>();
    report.trace.clear(); // is not kept
    QCOMPARE(kept.report, report);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(TestSupport::secretOf(*m_fixture->simulator).reveal()));

    m_fixture->open();
    session().selectTenant(u"Fabrikam"_s);
    window().showPage(MainWindow::Doctor);
    auto *ladder = m_fixture->find<QTableView>("doctorLadder");
    QTRY_VERIFY(ladder->isVisible());
    const auto check = static_cast<int>(DoctorCheck::RoleMachine);
    QCOMPARE(TestSupport::checkState(window().doctorPage(), check), DoctorModel::RowState::Fail);
    session().selectTenant(u"Adatum"_s);
    QVERIFY(!ladder->isVisible());
    // One check alone has no others of this run beside it, so all are run.
    session().selectTenant(u"Fabrikam"_s);
    QVERIFY(scenario("healthy"));
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s)); // its secret was kept in memory only
    TestSupport::ServiceSpy again(m_fixture->workspace->doctor().origin(), &DoctorService::finished);
    ladder->selectRow(check);
    auto *checkAgain = m_fixture->find<QPushButton>("runCheckAgain");
    QTRY_VERIFY(checkAgain->isEnabled());
    QTest::mouseClick(checkAgain, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 30'000);
    QTRY_COMPARE(TestSupport::checkState(window().doctorPage(), check), DoctorModel::RowState::Pass);

    // A file that is none is told, and no reason not to open.
    QTRY_VERIFY(readDiagnoses(path) && readDiagnoses(path)->constFirst().report.exitCode() == 0);
    m_fixture->close();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QVERIFY(!readDiagnoses(path));
    open();
    QTRY_VERIFY2(TestSupport::toastTexts(window()).join(u'\n').contains(u"diagnoses"_s),
                 qPrintable(TestSupport::toastTexts(window()).join(u'\n')));
}

void TestHealth::doctorComesBackToARun()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s));
    window().showPage(MainWindow::Doctor);
    DoctorPage &page = window().doctorPage();
    m_fixture->simulator->addFault({Simulator::FaultKind::Hang, "machines"}); // it runs, however slow this is
    page.run();
    const auto token = static_cast<int>(DoctorCheck::TokenObtained);
    QTRY_COMPARE(TestSupport::checkState(page, token), DoctorModel::RowState::Pass);
    session().selectTenant(u"Adatum"_s);
    QCOMPARE(TestSupport::checkState(page, token), DoctorModel::RowState::Waiting);
    session().selectTenant(u"Fabrikam"_s);
    QVERIFY(page.isRunning());
    QCOMPARE(TestSupport::checkState(page, token), DoctorModel::RowState::Pass);
    QTest::mouseClick(m_fixture->find<QPushButton>("cancelDoctor"), Qt::LeftButton);
    QTRY_VERIFY(!page.isRunning());
}

void TestHealth::callsLeftBetweenPolls()
{
    Simulator::SimulatorOptions limited;
    limited.devices = 60;
    m_fixture->simulator = std::make_unique<Simulator::Simulator>(limited);
    QVERIFY(m_fixture->simulator->start());
    m_fixture->connectTenant(m_fixture->tenant());
    QTRY_VERIFY(text("callsLeft").contains(u"1,500/h"_s)); // no call was made yet
    m_fixture->poll();
    QTRY_VERIFY2(text("callsLeft").contains(u"/h"_s) && !text("callsLeft").contains(u"1,500/h"_s),
                 qPrintable(text("callsLeft")));
}

void TestHealth::messagesFloat()
{
    m_fixture->connectTenant(m_fixture->tenant());
    m_fixture->poll();
    window().showPage(MainWindow::Overview);
    const QRect before(window().centralWidget()->findChild<QWidget *>(u"pages"_s)->mapTo(&window(), QPoint()),
                       window().centralWidget()->findChild<QWidget *>(u"pages"_s)->size());
    // A message about a task stays, although other messages come and go.
    emit window().tenantCommands().toDo(u"please delete the file"_s);
    emit window().tenantCommands().told(u"all is well"_s);
    auto *toasts = m_fixture->find<QWidget>("toasts");
    QVERIFY(toasts->isVisible());
    m_fixture->poll();
    QVERIFY(TestSupport::toastTexts(window()).contains(u"please delete the file"_s));
    session().selectTenant(u"Contoso"_s);
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    QVERIFY(TestSupport::toastTexts(window()).contains(u"please delete the file"_s));
    session().selectTenant(u"Contoso"_s);
    const QRect after(window().centralWidget()->findChild<QWidget *>(u"pages"_s)->mapTo(&window(), QPoint()),
                      window().centralWidget()->findChild<QWidget *>(u"pages"_s)->size());
    QCOMPARE(after, before);
    window().resize(900, 600);
    QTRY_VERIFY(window().rect().contains(QRect(toasts->mapTo(&window(), QPoint()), toasts->size())));
}

void TestHealth::rolesOfNavigation()
{
    int entries = 0;
    for (QPushButton *button : m_fixture->find<QWidget>("sideBar")->findChildren<QPushButton *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        ++entries;
    }
    QCOMPARE(entries, static_cast<int>(MainWindow::PageCount));
}

void TestHealth::helpKnowsTheKeys()
{
    window().openHelp();
    auto *help = m_fixture->find<HelpDialog>("helpDialog");
    const QString all = help->findChild<QTextBrowser *>()->toPlainText();
    for (const QAction *action : window().actions()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(all.contains(key), qPrintable(key + u' ' + action->text()));
    }
    for (const char *key : {"Ctrl+6", "Ctrl+S", "Ctrl+G"})
        QVERIFY2(all.contains(QLatin1StringView(key)), key);
    auto *sections = help->findChild<QListWidget *>(u"helpSections"_s);
    QVERIFY(sections->count() >= 7);
    auto *search = help->findChild<QLineEdit *>(u"helpSearch"_s);
    QTest::keyClicks(search, u"completeness"_s);
    QVERIFY(!help->findChild<QTextBrowser *>()->extraSelections().isEmpty());
    QTest::keyClicks(search, u" of nothing"_s);
    QVERIFY(help->findChild<QTextBrowser *>()->extraSelections().isEmpty());
    help->close();
}

void TestHealth::helpHasTheReference()
{
    window().openHelp();
    auto *help = m_fixture->find<HelpDialog>("helpDialog");
    auto *text = help->findChild<QTextBrowser *>();
    auto *sections = help->findChild<QListWidget *>(u"helpSections"_s);
    const auto title = [text] { return text->document()->firstBlock().text(); };
    const QString ownTitle = title();
    const QStringList pages = QDir(u":/trustgauge/help"_s).entryList();
    QVERIFY(pages.contains(u"guide.md"_s));
    for (const QString &page : pages) {
        QFile file(u":/trustgauge/help/"_s + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString wanted = QString::fromUtf8(file.readLine()).mid(2).trimmed();
        const QList<QListWidgetItem *> items = sections->findItems(wanted, Qt::MatchExactly);
        QVERIFY2(!items.isEmpty(), qPrintable(page));
        sections->setCurrentItem(items.last());
        QCOMPARE(title(), wanted);
        QVERIFY2(!text->toPlainText().contains(QChar::ObjectReplacementCharacter), qPrintable(page)); // no picture
    }

    emit text->anchorClicked(QUrl(u"model.md"_s));
    QCOMPARE(title(), u"The model"_s);
    QCOMPARE(sections->currentItem()->text(), u"The model"_s);
    QVERIFY(text->verticalScrollBar()->value() < text->fontMetrics().height()); // at its title
    emit text->anchorClicked(QUrl(u"publishing.md#for-consumers"_s));
    QCOMPARE(title(), u"Publishing to Kafka"_s);
    const int place = text->verticalScrollBar()->value();
    QVERIFY(place > 0);
    for (const char *elsewhere :
         {"https://example.org/model.md", "../schemas/device-score-1.schema.json", "nothing.md"}) {
        emit text->anchorClicked(QUrl(QString::fromLatin1(elsewhere)));
        QCOMPARE(title(), u"Publishing to Kafka"_s);
    }
    emit text->anchorClicked(QUrl(u"#no-such-heading"_s));
    QCOMPARE(text->verticalScrollBar()->value(), place);

    sections->setCurrentRow(0);
    QCOMPARE(title(), ownTitle);
    help->close();
}

void TestHealth::about()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    m_fixture->find<QAction>("about")->trigger();
    auto *dialog = m_fixture->find<AboutDialog>("aboutDialog");
    QString all;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        all += label->text() + u'\n';
    for (const QString &part : {u"9.8.7"_s, QString::fromLatin1(qVersion()), u"General Public License"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

QTEST_MAIN(TestHealth)
#include "tst_health.moc"
