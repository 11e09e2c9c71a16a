#include "core/simulator/simulator.h"
#include "tests/support/servicespy.h"
#include "ui/publishing/publishingpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The publishing page on a real workspace: it polls the simulator and publishes to its REST proxy.
class TestPublishingPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutATarget();
    void publishByHand();
    void publishesByItself();
    void brakeAsks();
    void anotherProfileIsOffered();
    void pauseKeepsTheOutbox();
    void refusedRecords();
    void waitingRecordsAreNotDropped();
    void tombstones();
    void testOfTheTarget();
    void demoStaysHere();
    void models();

private:
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void open(bool isDemo = false);
    void connectTenant(bool publishEnabled);
    void save()
    {
        m_workspace->tenants().ask(&TenantService::save, {m_tenant, m_session->tenant() ? m_tenant.name : QString(),
                                                          SecretText(m_simulator->info().clientSecret.toUtf8())});
    }
    void poll()
    {
        TestSupport::ServiceSpy polled(m_workspace->polls().origin(), &PollService::finished);
        m_workspace->polls().ask(&PollService::pollNow, m_tenant.name);
        QVERIFY(polled.wait(60'000));
    }
    [[nodiscard]] QString figure(const QString &title) const
    {
        for (const FigureCard *card : m_page->findChildren<FigureCard *>()) {
            if (card->accessibleName().startsWith(title))
                return card->figure();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FleetSession> m_session;
    std::unique_ptr<PublishingPage> m_page;
    TenantConfig m_tenant;
};

void TestPublishingPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Simulator::SimulatorOptions simulated;
    simulated.devices = 60;
    simulated.rateLimits = false;
    m_simulator = std::make_unique<Simulator::Simulator>(simulated);
    QVERIFY(m_simulator->start());
    m_theme = std::make_unique<Theme>();
    open();
}

void TestPublishingPage::open(bool isDemo)
{
    m_page.reset();
    m_session.reset();
    Workspace::Options options;
    options.storePath = m_folder->filePath(u"store.db"_s);
    options.tenantsPath = m_folder->filePath(u"tenants.json"_s);
    options.profileFolder = m_folder->filePath(u"profiles"_s);
    options.secretsInMemory = true;
    options.isDemo = isDemo;
    m_workspace = std::make_unique<Workspace>(options);
    m_session = std::make_unique<FleetSession>(*m_workspace);
    m_page = std::make_unique<PublishingPage>(*m_session, *m_theme);
    m_page->resize(1200, 800);
    m_page->show();
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_session->open();
    QVERIFY(opened.wait(20'000));
}

void TestPublishingPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_workspace.reset();
    m_simulator.reset();
}

void TestPublishingPage::connectTenant(bool publishEnabled)
{
    const Simulator::SimulatorInfo info = m_simulator->info();
    m_tenant = {};
    m_tenant.name = u"Contoso"_s;
    m_tenant.tenantId = info.tenantId;
    m_tenant.clientId = info.clientId;
    m_tenant.loginEndpoint = info.loginUrl;
    m_tenant.apiEndpoint = info.apiUrl;
    m_tenant.pollIntervalMinutes = 60;
    m_tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
    PublishTarget target;
    target.enabled = publishEnabled;
    target.url = info.publishUrl;
    m_tenant.publish = target;
    TestSupport::ServiceSpy saved(m_workspace->tenants().origin(), &TenantService::saved);
    save();
    QVERIFY(saved.wait(20'000));
    m_session->selectTenant(m_tenant.name);
}

void TestPublishingPage::withoutATarget()
{
    connectTenant(false);
    m_tenant.publish.reset();
    save();
    QTRY_VERIFY(m_session->tenant() && !m_session->tenant()->publish);
    QSignalSpy edit(m_page.get(), &PublishingPage::editTenantRequested);
    QTRY_VERIFY(find<QPushButton>("stateButton")->isVisible());
    click("stateButton");
    QCOMPARE(edit.size(), 1);
}

void TestPublishingPage::publishByHand()
{
    connectTenant(false);
    poll();
    QTRY_VERIFY(m_page->view().hasCycle);
    QVERIFY(m_simulator->records().isEmpty()); // not by itself
    auto *preview = find<QTableView>("previewTable");
    const int records = preview->model()->rowCount();
    QVERIFY(records > 40);
    QTRY_VERIFY(find<QPlainTextEdit>("recordNow")->toPlainText().contains(u"trustgauge/"_s));
    QVERIFY(find<QPushButton>("publishNow")->isEnabled());
    click("publishNow");
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->records().size(), records, 30'000);
    QTRY_VERIFY(!m_page->view().sending && !m_page->view().hasCycle);
    QCOMPARE(figure(u"Waiting to be sent"_s), u"0"_s);
    QVERIFY(!find<QPushButton>("publishNow")->isEnabled());
    QCOMPARE(m_page->view().history.size(), 1);
    QCOMPARE(m_page->view().history.first().accepted, records);
}

void TestPublishingPage::publishesByItself()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->records().size() > 40, 30'000);
    QTRY_VERIFY(!m_page->view().history.isEmpty() && m_page->view().history.first().finished > 0);
}

void TestPublishingPage::brakeAsks()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->view().history.isEmpty() && m_page->view().history.first().finished > 0, 30'000);
    const qsizetype first = m_simulator->records().size();
    // Another profile moves most devices to another band.
    Profile harsh;
    harsh.name = u"Harsh"_s;
    harsh.weights[indexOf(Indicator::InactiveUnder1Day)] = 100;
    harsh.weights[indexOf(Indicator::Inactive1To3Days)] = 100;
    harsh.pillars = {0, 100};
    TestSupport::ServiceSpy saved(m_workspace->profiles().origin(), &ProfileService::saved);
    m_workspace->profiles().ask(&ProfileService::save, harsh, {});
    QVERIFY(saved.wait(20'000));
    m_workspace->tenants().ask(&TenantService::assignProfile, {m_tenant.name}, harsh.name);
    QTRY_COMPARE(m_session->tenant()->profile, harsh.name);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->view().brake, 30'000);
    QVERIFY(m_page->view().history.first().held);
    QCOMPARE(m_simulator->records().size(), first);
    click("publishNow");
    auto *question = m_page->findChild<QMessageBox *>(u"publishQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(QString::number(m_page->view().bandChanges)));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator->records().size() > first + 40, 30'000);
}

//! Weights that are in use but not out are told, and may be published without another poll.
void TestPublishingPage::anotherProfileIsOffered()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->view().history.isEmpty() && m_page->view().history.first().finished > 0, 30'000);
    QTRY_VERIFY(!m_page->view().sending && !m_page->view().hasCycle);
    QVERIFY(!find<QPushButton>("publishNow")->isEnabled());
    const qsizetype first = m_simulator->records().size();
    Profile other;
    other.name = u"Other"_s;
    other.weights[indexOf(Indicator::ExposureMedium)] = 7; // no band changes by that
    TestSupport::ServiceSpy saved(m_workspace->profiles().origin(), &ProfileService::saved);
    m_workspace->profiles().ask(&ProfileService::save, other, {});
    QVERIFY(saved.wait(20'000));
    m_workspace->tenants().ask(&TenantService::assignProfile, {m_tenant.name}, other.name);
    QTRY_VERIFY(m_page->view().otherProfile);
    QVERIFY(find<QLabel>("publishState")->text().contains(other.name));
    QCOMPARE(m_simulator->records().size(), first); // nothing goes out by itself
    QVERIFY(!m_page->view().brake);
    QTRY_VERIFY(find<QPushButton>("publishNow")->isEnabled());
    click("publishNow");
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->records().size(), 2 * first, 30'000);
    QTRY_VERIFY(!m_page->view().hasCycle && !m_page->view().sending);
    QVERIFY(!find<QLabel>("publishState")->text().contains(other.name));
    const QByteArray hash = profileHash(other).toUtf8();
    const auto records = m_simulator->records();
    for (qsizetype i = first; i < records.size(); ++i)
        QVERIFY(records.at(i).value.contains(hash));
}

void TestPublishingPage::pauseKeepsTheOutbox()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->view().history.isEmpty() && m_page->view().history.first().finished > 0, 30'000);
    const qsizetype first = m_simulator->records().size();
    click("pausePublishing");
    QTRY_VERIFY(m_page->view().paused);
    poll();
    QTRY_VERIFY(m_page->view().counts.waiting > 40);
    QCOMPARE(m_simulator->records().size(), first);
    click("pausePublishing");
    QTRY_VERIFY(m_simulator->records().size() > first);
    QTRY_COMPARE(m_page->view().counts.waiting, 0);
}

void TestPublishingPage::refusedRecords()
{
    Simulator::Behaviour broken;
    broken.publishRefuseEvery = 1;
    broken.publishRefuseCode = 42203; // for good
    m_simulator->setBehaviour(broken);
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->view().counts.deadLettered > 40, 30'000);
    m_page->showPart(PublishingPage::Part::Outbox);
    const qint64 dead = m_page->view().counts.deadLettered;
    QTRY_COMPARE(figure(u"Put aside"_s), QString::number(dead));
    find<QTableView>("outboxTable")->selectRow(0);
    // Dropping is asked for, and reaches the chosen record only.
    const auto answer = [this](QMessageBox::ButtonRole role) {
        click("dropRecords");
        auto *box = find<QMessageBox>("dropQuestion");
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"dropQuestion"_s));
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(m_page->view().counts.deadLettered, dead);
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(m_page->view().counts.deadLettered, dead - 1);
    m_simulator->setBehaviour({});
    find<QTableView>("outboxTable")->clearSelection();
    click("retryRecords");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->view().counts, OutboxCounts(), 30'000);
    QCOMPARE(m_simulator->records().size(), dead - 1);
}

//! A choice of records that still wait must not mean 'all that was put aside'.
void TestPublishingPage::waitingRecordsAreNotDropped()
{
    Simulator::Behaviour broken;
    broken.publishRefuseEvery = 2;
    broken.publishRefuseCode = 42203;
    m_simulator->setBehaviour(broken);
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->view().counts.deadLettered > 10, 30'000);
    click("pausePublishing");
    QTRY_VERIFY(m_page->view().paused);
    poll(); // the accepted ones wait again
    m_page->showPart(PublishingPage::Part::Outbox);
    auto *table = find<QTableView>("outboxTable");
    QTRY_VERIFY(m_page->view().counts.waiting > 10);
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(m_page->view().outbox.size()));
    table->selectRow(table->model()->rowCount() - 1);
    QVERIFY(!m_page->view().outbox.last().deadLettered);
    QVERIFY(!find<QPushButton>("dropRecords")->isEnabled());
    QVERIFY(!find<QPushButton>("retryRecords")->isEnabled());
}

void TestPublishingPage::tombstones()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->view().history.isEmpty(), 30'000);
    auto *box = find<QCheckBox>("tombstones");
    QVERIFY(!box->isChecked());
    box->click();
    QTRY_VERIFY(m_page->view().tombstones);
    open(); // kept in the store
    m_session->selectTenant(m_tenant.name);
    QTRY_VERIFY(m_page->view().tombstones);
    QVERIFY(find<QCheckBox>("tombstones")->isChecked());
}

void TestPublishingPage::testOfTheTarget()
{
    connectTenant(false);
    m_page->repaint();
    click("testTarget");
    auto *findings = find<QLabel>("targetFindings");
    QTRY_VERIFY(findings->text().contains(u"ztna.device-scores"_s));
    m_tenant.publish->deviceTopic = u"no.such.topic"_s;
    save();
    QTRY_COMPARE(m_session->tenant()->publish->deviceTopic, u"no.such.topic"_s);
    click("testTarget");
    QTRY_VERIFY(findings->text().contains(u"not listed: no.such.topic"_s));
    m_simulator->stop();
    click("testTarget");
    QTRY_VERIFY(findings->text().contains(u"127.0.0.1"_s) && !findings->text().contains(u"ztna"_s));
}

void TestPublishingPage::demoStaysHere()
{
    open(true);
    connectTenant(false);
    m_tenant.publish->url = u"https://kafka.example.invalid"_s;
    save();
    QTRY_COMPARE(m_session->tenant()->publish->url, m_tenant.publish->url);
    poll();
    QSignalSpy refused(m_workspace.get(), &Workspace::requestFailed);
    m_workspace->publishing().ask(&PublishService::publishNow, m_tenant.name, {true, true});
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().detail.english().contains(u"another computer"_s));
}

void TestPublishingPage::models()
{
    PreviewModel preview;
    OutboxModel outbox;
    PublishHistoryModel history;
    const QAbstractItemModelTester first(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&outbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PreviewRow row;
    row.machineId = u"m"_s;
    row.change = PreviewRow::Change::Band;
    row.bandBefore = u"trustworthy"_s;
    row.bandNow = u"highRisk"_s;
    row.scoreBefore = 3;
    row.scoreNow = 90;
    preview.setRows({row, row});
    QCOMPARE(preview.index(0, PreviewModel::Before).data().toString(), u"Trustworthy 3"_s);
    QCOMPARE(preview.index(0, PreviewModel::Now).data().toString(), u"High Risk 90"_s);
    preview.setRows({});
    OutboxRecord record;
    record.machineId = u"m"_s;
    record.deadLettered = true;
    record.tries = 4;
    outbox.setRows({record});
    QCOMPARE(outbox.index(0, OutboxModel::Tries).data().toString(), u"4"_s);
    outbox.setRows({});
    PublishRun run;
    run.records = run.accepted = 1200;
    run.queued = 100;
    run.finished = 104;
    history.setRows({run});
    QCOMPARE(history.index(0, PublishHistoryModel::Rate).data().toString(), u"300/s"_s);
    history.setRows({});
}

QTEST_MAIN(TestPublishingPage)
#include "tst_publishingpage.moc"
