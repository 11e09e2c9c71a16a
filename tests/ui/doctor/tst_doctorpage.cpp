#include "support/doctorladder.h"
#include "support/windowfixture.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/guidedialog.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The doctor page in the whole window, for a tenant that was never polled.
class TestDoctorPage : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void doctorNamesTheFault();
};

void TestDoctorPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    m_fixture->open();
}

void TestDoctorPage::doctorNamesTheFault()
{
    window().showPage(MainWindow::Doctor);
    QVERIFY(m_fixture->simulator->setScenario(u"no-vulnerability-role"_s));
    TenantConfig tenant = m_fixture->tenant();
    tenant.publish.reset(); // publishing is tested elsewhere
    m_fixture->connectTenant(tenant);
    auto *ladder = m_fixture->find<QTableView>("doctorLadder");
    QVERIFY(!ladder->isVisible());
    QTRY_VERIFY(m_fixture->shown<QPushButton>("stateButton"));
    QTest::mouseClick(m_fixture->shown<QPushButton>("stateButton"), Qt::LeftButton);
    QTRY_VERIFY(ladder->isVisible());
    DoctorPage &page = window().doctorPage();
    QTRY_VERIFY(!page.isRunning());
    QCOMPARE(ladder->model()->rowCount(), doctorCheckCount);
    const auto row = static_cast<int>(DoctorCheck::RoleVulnerability);
    QCOMPARE(TestSupport::checkState(page, row), DoctorModel::RowState::Fail);
    QCOMPARE(ladder->currentIndex().row(), row); // the first fault is chosen
    QVERIFY(m_fixture->find<QLabel>("doctorRemedy")->text().contains(u"consent link"_s));
    QVERIFY(m_fixture->find<QLabel>("doctorEvidence")->text().contains(u"Vulnerability.Read.All"_s));
    auto *permissions = m_fixture->find<QTableView>("permissionsTable")->model();
    QCOMPARE(permissions->rowCount(), 5);
    QCOMPARE(permissions->index(0, PermissionsModel::Granted).data().toString(), u"Application"_s);
    QCOMPARE(permissions->index(1, PermissionsModel::Granted).data().toString(), u"Not granted"_s);

    QTest::mouseClick(m_fixture->find<QPushButton>("copyConsent"), Qt::LeftButton);
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.startsWith(u"https://login.microsoftonline.com/"_s), qPrintable(link));
    QTest::mouseClick(m_fixture->find<QPushButton>("copyNote"), Qt::LeftButton);
    const QString note = QGuiApplication::clipboard()->text();
    QVERIFY(note.contains(link));
    QVERIFY(!note.contains(m_fixture->simulator->info().clientSecret));

    // The guide ticks off steps as checks pass, also while it stays open.
    QTest::mouseClick(m_fixture->find<QPushButton>("registrationGuide"), Qt::LeftButton);
    auto *guide = window().findChild<GuideDialog *>();
    QVERIFY(guide);
    QCOMPARE(TestSupport::stepsDone(*guide), 8); // all but vulnerabilities, consent and licence

    // The bundle is shown before anything is saved.
    QTest::mouseClick(m_fixture->find<QPushButton>("supportBundle"), Qt::LeftButton);
    QTRY_VERIFY(window().findChild<QPlainTextEdit *>(u"bundleText"_s));
    const QString bundle = m_fixture->find<QPlainTextEdit>("bundleText")->toPlainText();
    QVERIFY(bundle.contains(u"role.vulnerability"_s));
    QVERIFY(!bundle.contains(tenant.name) && !bundle.contains(m_fixture->simulator->info().clientSecret));
    m_fixture->find<QDialog>("bundleDialog")->close();

    // The grant arrives; only this check is run again.
    QVERIFY(m_fixture->simulator->setScenario(u"healthy"_s));
    m_fixture->simulator->resetCounters();
    QTest::mouseClick(m_fixture->find<QPushButton>("runCheckAgain"), Qt::LeftButton);
    QTRY_COMPARE(TestSupport::checkState(page, row), DoctorModel::RowState::Pass);
    QTRY_VERIFY(!page.isRunning());
    QCOMPARE(TestSupport::stepsDone(*guide), 10);
    guide->close();
    QCOMPARE(m_fixture->simulator->counters().total, qint64{1});

    QTest::mouseClick(m_fixture->find<QPushButton>("runDoctor"), Qt::LeftButton);
    QVERIFY(page.isRunning());
    QTest::mouseClick(m_fixture->find<QPushButton>("cancelDoctor"), Qt::LeftButton);
    QTRY_VERIFY(!page.isRunning());
    QVERIFY(m_fixture->find<QPushButton>("runDoctor")->isEnabled());
}

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
