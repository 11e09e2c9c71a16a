#include "support/patience.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"
#include "support/windowfixture.h"
#include "ui/publishing/publishingpage.h"
#include "ui/widgets/card.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The publishing page on a real workspace: it polls the simulator and publishes to its REST proxy.
class TestPublishingPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
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
    [[nodiscard]] PublishingPage &page() const { return *window().findChild<PublishingPage *>(); }
    template<class T>
    T *find(const char *name) const
    {
        T *found = page().findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void open(bool isDemo = false);
    void connectTenant(bool publishEnabled);
    void save()
    {
        m_fixture->workspace->tenants().ask(&TenantService::save,
                                            {m_tenant, m_tenant.name, TestSupport::secretOf(*m_fixture->simulator)});
    }
    void poll() { m_fixture->poll(); }
    //! The card with a figure that has this title; nullptr before it has one.
    [[nodiscard]] const FigureCard *card(const QString &title) const
    {
        for (const FigureCard *found : page().findChildren<FigureCard *>()) {
            if (found->accessibleName().startsWith(title))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString figure(const QString &title) const
    {
        const FigureCard *found = card(title);
        if (!found)
            return {};
        for (const QLabel *label : found->findChildren<QLabel *>()) {
            if (label->property("role").toString() == u"figure"_s)
                return label->text();
        }
        return {};
    }

    [[nodiscard]] QString state() const { return find<QLabel>("publishState")->text(); }
    [[nodiscard]] bool isOut() const { return state().startsWith(u"Everything of the newest cycle was accepted."_s); }
    [[nodiscard]] bool canPublish() const { return find<QPushButton>("publishNow")->isEnabled(); }
    [[nodiscard]] bool isPaused() const { return find<QPushButton>("pausePublishing")->text() == u"Continue"_s; }
    [[nodiscard]] int waiting() const { return figure(u"Waiting to be sent"_s).toInt(); }
    [[nodiscard]] int putAside() const { return figure(u"Put aside"_s).toInt(); }
    //! Of the newest publish; empty without any.
    [[nodiscard]] QString newest(PublishHistoryModel::Column column) const
    {
        return find<QTableView>("publishHistory")->model()->index(0, column).data().toString();
    }
    [[nodiscard]] bool wasSent() const { return !newest(PublishHistoryModel::Rate).isEmpty(); }

    TenantConfig m_tenant;
};

void TestPublishingPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve({}, 60);
    open();
}

void TestPublishingPage::open(bool isDemo)
{
    Workspace::Options options = WindowFixture::inMemory();
    options.isDemo = isDemo;
    m_fixture->open(options);
    window().showPage(MainWindow::Publishing);
}

void TestPublishingPage::connectTenant(bool publishEnabled)
{
    m_tenant = m_fixture->tenant();
    m_tenant.publish->enabled = publishEnabled;
    m_fixture->connectTenant(m_tenant);
    window().showPage(MainWindow::Publishing); // until there is a tenant, the window shows the first page
}

void TestPublishingPage::withoutATarget()
{
    connectTenant(false);
    poll(); // until then, the page only says that there is no cycle
    m_tenant.publish.reset();
    save();
    QTRY_VERIFY(session().tenant() && !session().tenant()->publish);
    QSignalSpy edit(&page(), &PublishingPage::editTenantRequested);
    QTRY_VERIFY(find<QPushButton>("stateButton")->isVisible());
    click("stateButton");
    QCOMPARE(edit.size(), 1);
}

void TestPublishingPage::publishByHand()
{
    connectTenant(false);
    poll();
    QTRY_VERIFY(canPublish());
    QVERIFY(m_fixture->simulator->records().isEmpty()); // publishing is not automatic here
    auto *preview = find<QTableView>("previewTable");
    const int records = preview->model()->rowCount();
    QVERIFY(records > 40);
    QTRY_VERIFY(find<QPlainTextEdit>("recordNow")->toPlainText().contains(u"trustgauge/"_s));
    click("publishNow");
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->simulator->records().size(), records, 30'000);
    QTRY_VERIFY(wasSent() && isOut());
    QTRY_COMPARE(figure(u"Waiting to be sent"_s), u"0"_s);
    QTRY_VERIFY(!canPublish());
    QCOMPARE(find<QTableView>("publishHistory")->model()->rowCount(), 1);
    QCOMPARE(newest(PublishHistoryModel::Accepted), QString::number(records));
}

void TestPublishingPage::publishesByItself()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->simulator->records().size() > 40, 30'000);
    QTRY_VERIFY(wasSent());
}

void TestPublishingPage::brakeAsks()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY(wasSent() && isOut());
    const qsizetype first = m_fixture->simulator->records().size();
    // Another profile moves most devices to another band.
    Profile harsh;
    harsh.name = u"Harsh"_s;
    harsh.weights[indexOf(Indicator::InactiveUnder1Day)] = 100;
    harsh.weights[indexOf(Indicator::Inactive1To3Days)] = 100;
    harsh.pillars = {0, 100};
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, harsh, {});
    QVERIFY(saved.wait(20'000));
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{m_tenant.name, harsh.name}});
    QTRY_COMPARE(session().tenant()->profile, harsh.name);
    poll();
    QTRY_COMPARE_WITH_TIMEOUT(newest(PublishHistoryModel::State), u"Held back"_s, 30'000);
    QTRY_VERIFY2(state().contains(u"than the brake of"_s), qPrintable(state()));
    QCOMPARE(m_fixture->simulator->records().size(), first);
    click("publishNow");
    auto *question = page().findChild<QMessageBox *>(u"publishQuestion"_s);
    QVERIFY(question);
    static const QRegularExpression changes(u"\\d+ of \\d+ devices"_s);
    const QString told = changes.match(card(u"Band changes"_s)->accessibleName()).captured();
    QVERIFY2(!told.isEmpty() && question->text().contains(told), qPrintable(question->text()));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->simulator->records().size() > first + 40, 30'000);
}

//! When the profile in use was not published yet, the page says so, and can publish it without another poll.
void TestPublishingPage::anotherProfileIsOffered()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY(wasSent() && isOut());
    QTRY_VERIFY(!canPublish());
    const qsizetype first = m_fixture->simulator->records().size();
    Profile other;
    other.name = u"Other"_s;
    other.weights[indexOf(Indicator::ExposureMedium)] = 7; // changes no band
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, other, {});
    QVERIFY(saved.wait(20'000));
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{m_tenant.name, other.name}});
    QTRY_VERIFY(state().contains(other.name));
    QCOMPARE(m_fixture->simulator->records().size(), first); // nothing is published automatically
    QVERIFY2(!state().contains(u"brake"_s), qPrintable(state()));
    QTRY_VERIFY(canPublish());
    click("publishNow");
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->simulator->records().size(), 2 * first, 30'000);
    QTRY_VERIFY(isOut());
    QTRY_VERIFY(!canPublish());
    const QByteArray hash = profileHash(other).toUtf8();
    const auto records = m_fixture->simulator->records();
    for (qsizetype i = first; i < records.size(); ++i)
        QVERIFY(records.at(i).value.contains(hash));
}

void TestPublishingPage::pauseKeepsTheOutbox()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY(wasSent() && isOut());
    const qsizetype first = m_fixture->simulator->records().size();
    click("pausePublishing");
    QTRY_VERIFY(isPaused());
    poll();
    QTRY_VERIFY(waiting() > 40);
    QCOMPARE(m_fixture->simulator->records().size(), first);
    click("pausePublishing");
    QTRY_VERIFY(m_fixture->simulator->records().size() > first);
    QTRY_COMPARE(waiting(), 0);
}

void TestPublishingPage::refusedRecords()
{
    Simulator::Behaviour broken;
    broken.publishRefuseEvery = 1;
    broken.publishRefuseCode = 42203; // a permanent error
    m_fixture->simulator->setBehaviour(broken);
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(putAside() > 40 && waiting() == 0, 30'000);
    page().showPart(PublishingPage::Part::Outbox);
    const int dead = putAside();
    find<QTableView>("outboxTable")->selectRow(0);
    // Dropping needs a confirmation, and drops only the selected record.
    const auto answer = [this](QMessageBox::ButtonRole role) {
        click("dropRecords");
        auto *box = find<QMessageBox>("dropQuestion");
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!page().findChild<QMessageBox *>(u"dropQuestion"_s));
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(putAside(), dead);
    answer(QMessageBox::DestructiveRole);
    QTRY_COMPARE(putAside(), dead - 1);
    m_fixture->simulator->setBehaviour({});
    find<QTableView>("outboxTable")->clearSelection();
    click("retryRecords");
    QTRY_VERIFY_WITH_TIMEOUT(waiting() == 0 && putAside() == 0, 30'000);
    QCOMPARE(m_fixture->simulator->records().size(), dead - 1);
}

//! When only waiting records are selected, the buttons must not act on all parked records instead.
void TestPublishingPage::waitingRecordsAreNotDropped()
{
    Simulator::Behaviour broken;
    broken.publishRefuseEvery = 2;
    broken.publishRefuseCode = 42203;
    m_fixture->simulator->setBehaviour(broken);
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(putAside() > 10 && waiting() == 0, 30'000);
    click("pausePublishing");
    QTRY_VERIFY(isPaused());
    poll(); // queues new records for the accepted ones
    page().showPart(PublishingPage::Part::Outbox);
    auto *table = find<QTableView>("outboxTable");
    QTRY_VERIFY(waiting() > 10);
    const int last = table->model()->rowCount() - 1;
    table->selectRow(last);
    QCOMPARE(table->model()->index(last, OutboxModel::State).data().toString(), u"Waits"_s);
    QVERIFY(!find<QPushButton>("dropRecords")->isEnabled());
    QVERIFY(!find<QPushButton>("retryRecords")->isEnabled());
}

void TestPublishingPage::tombstones()
{
    connectTenant(true);
    poll();
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>("publishHistory")->model()->rowCount() > 0, 30'000);
    auto *box = find<QCheckBox>("tombstones");
    QVERIFY(!box->isChecked());
    TestSupport::ServiceSpy loaded(m_fixture->workspace->publishing().origin(), &PublishService::loaded);
    box->click();
    QTRY_VERIFY(!loaded.isEmpty() && loaded.last().at(1).value<PublishView>().tombstones);
    open(); // the setting is in the store
    session().selectTenant(m_tenant.name);
    QTRY_VERIFY(find<QCheckBox>("tombstones")->isChecked());
}

void TestPublishingPage::testOfTheTarget()
{
    connectTenant(false);
    page().repaint();
    click("testTarget");
    auto *findings = find<QLabel>("targetFindings");
    QTRY_VERIFY(findings->text().contains(u"ztna.device-scores"_s));
    m_tenant.publish->deviceTopic = u"no.such.topic"_s;
    save();
    QTRY_COMPARE(session().tenant()->publish->deviceTopic, u"no.such.topic"_s);
    click("testTarget");
    QTRY_VERIFY(findings->text().contains(u"not listed: no.such.topic"_s));
    m_fixture->simulator->stop();
    click("testTarget");
    QTRY_VERIFY(findings->text().contains(u"127.0.0.1"_s) && !findings->text().contains(u"ztna"_s));
}

void TestPublishingPage::demoStaysHere()
{
    open(true);
    connectTenant(false);
    m_tenant.publish->url = u"https://kafka.example.invalid"_s;
    save();
    QTRY_COMPARE(session().tenant()->publish->url, m_tenant.publish->url);
    poll();
    QSignalSpy refused(m_fixture->workspace.get(), &Workspace::requestFailed);
    m_fixture->workspace->publishing().ask(&PublishService::publishNow, m_tenant.name, {true, true});
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
