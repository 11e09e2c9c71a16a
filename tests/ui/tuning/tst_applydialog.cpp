#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/publishing/publishingpage.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/tuning/applydialog.h"
#include "ui/tuning/tuningpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! 'Use this profile': for which tenants, what it would do to each, and what comes after it.
class TestApplyDialog : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void everyTenantShowsItsDifferenceFirst();
    void rowsAreAProperModel();
    void severalTenantsGetItAtOnce();
    void newScoresAreOfferedToPublishing();
    void savingAndUsingTellsTheSame();
    void savedProfileIsUsedWhereItWasMade();
    void undoGivesBackTheFormerProfiles();
    void keysDoAll();

private:
    void save(const Profile &profile);
    //! Tries the profile in the sliders and asks to use it.
    ApplyDialog &use(const Profile &profile);
    [[nodiscard]] ApplyDialog *dialog() const { return window().findChild<ApplyDialog *>(); }
    template<class T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = nullptr;
        for (T *one : dialog()->findChildren<T *>(QLatin1StringView(name)))
            found = one; // of several results the last one
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return part<QTableView>("applyTable")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString profileOf(const QString &tenant) const { return session().tenant(tenant)->profile; }

    Profile m_harsh;
};

void TestApplyDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(); // Contoso
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s));
    m_fixture->connectTenant(m_fixture->tenant(u"Never"_s));
    m_fixture->poll(u"Fabrikam"_s);
    session().selectTenant(u"Contoso"_s);
    window().showPage(MainWindow::Tuning);
    m_harsh = {};
    m_harsh.name = u"Harsh"_s;
    m_harsh.pillars = {40, 60};
    save(m_harsh);
}

void TestApplyDialog::save(const Profile &profile)
{
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, profile, {});
    QVERIFY(saved.wait());
}

ApplyDialog &TestApplyDialog::use(const Profile &profile)
{
    window().tuningPage().model().startFrom(profile);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    if (!dialog())
        qFatal("nothing asks for which tenants");
    return *dialog();
}

void TestApplyDialog::everyTenantShowsItsDifferenceFirst()
{
    ApplyDialog &dialog = use(m_harsh);
    QTRY_VERIFY(!dialog.isCounting());
    const QAbstractItemModel &rows = *part<QTableView>("applyTable")->model();
    QCOMPARE(rows.rowCount(), 3);
    for (int row = 0; row < 2; ++row) {
        const ScoreTable &inUse = *session().state(cell(row, 0)).scores;
        const ScoreTable after(inUse.index(), m_harsh, inUse.completenessFloor());
        const size_t moved = bandChanges(migration(inUse, after));
        QVERIFY(moved > 0);
        QCOMPARE(cell(row, 2), grouped(static_cast<qint64>(moved)));
        const auto before = static_cast<qint64>(inUse.summary().bands[indexOf(Band::Trustworthy)]);
        const auto then = static_cast<qint64>(after.summary().bands[indexOf(Band::Trustworthy)]);
        QVERIFY(cell(row, 3).contains(grouped(then)));
        QCOMPARE(cell(row, 3).contains(signedCountText(then - before)), then != before);
    }
    QCOMPARE(cell(2, 0), u"Never"_s);
    QCOMPARE(cell(2, 2), u"never polled"_s);
    // Only the tenant shown is chosen, and nothing is in use yet.
    const auto check = [&rows](int row) { return rows.index(row, 0).data(Qt::CheckStateRole).toInt(); };
    QCOMPARE(check(0), static_cast<int>(Qt::Checked));
    QCOMPARE(check(1), static_cast<int>(Qt::Unchecked));
    QCOMPARE(profileOf(u"Contoso"_s), Profile{}.name);
    dialog.reject();
    QCOMPARE(profileOf(u"Contoso"_s), Profile{}.name);
}

void TestApplyDialog::rowsAreAProperModel()
{
    ApplyDialog &dialog = use(m_harsh);
    QAbstractItemModel &rows = *part<QTableView>("applyTable")->model();
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(!dialog.isCounting());
    QVERIFY(!rows.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(rows.flags({}), Qt::NoItemFlags);
    const auto isChecked = [&rows](int row) {
        return rows.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(rows.setData(rows.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(isChecked(1));
    QVERIFY(rows.setData(rows.index(1, 0), Qt::Checked, Qt::CheckStateRole)); // once more
    QVERIFY(isChecked(1));
    QVERIFY(!rows.setData(rows.index(1, 1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(isChecked(1));
    click("applyButton");
    QTRY_COMPARE(profileOf(u"Fabrikam"_s), m_harsh.name);
    QTRY_COMPARE(cell(1, 2), u"uses it already"_s);
    QVERIFY(!rows.setData(rows.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void TestApplyDialog::severalTenantsGetItAtOnce()
{
    use(m_harsh);
    auto *all = part<QCheckBox>("applyToAll");
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
    QCOMPARE(all->checkState(), Qt::Checked);
    click("applyButton");
    QTRY_COMPARE(profileOf(u"Contoso"_s), m_harsh.name);
    QCOMPARE(profileOf(u"Fabrikam"_s), m_harsh.name);
    QCOMPARE(profileOf(u"Never"_s), m_harsh.name);
    QTRY_VERIFY(!window().tuningPage().model().isChanged());
    QTRY_COMPARE(dialog()->findChildren<QLabel *>(u"appliedNote"_s).size(), 3);
}

void TestApplyDialog::newScoresAreOfferedToPublishing()
{
    const qsizetype before = m_fixture->simulator->records().size();
    use(m_harsh);
    click("applyButton");
    QTRY_VERIFY(part<QPushButton>("previewPublishing") && part<QPushButton>("previewPublishing")->isVisible());
    QVERIFY(part<QLabel>("appliedNote")->text().startsWith(u"The new scores are not out yet"_s));
    session().selectTenant(u"Fabrikam"_s); // the preview is of the tenant that got the profile
    click("previewPublishing");
    QCOMPARE(window().page(), MainWindow::Publishing);
    QCOMPARE(session().tenantName(), u"Contoso"_s);
    QCOMPARE(m_fixture->simulator->records().size(), before); // nothing went out by itself
}

void TestApplyDialog::savingAndUsingTellsTheSame()
{
    window().tuningPage().model().setPillar(Pillar::Critical, 60);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *ask = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(ask);
    ask->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Sixty"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"saveProfileButton"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(profileOf(u"Contoso"_s), u"Sixty"_s);
    QCOMPARE(profileOf(u"Fabrikam"_s), Profile{}.name);
    QTRY_VERIFY(part<QPushButton>("previewPublishing")->isVisible());
    // The others can get it from here, each with its difference.
    click("applyToOthers");
    QTRY_VERIFY(!dialog()->isCounting());
    QCOMPARE(cell(0, 2), u"uses it already"_s);
    auto *table = part<QTableView>("applyTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    click("applyButton");
    QTRY_COMPARE(profileOf(u"Fabrikam"_s), u"Sixty"_s);
    QTRY_VERIFY(part<QPushButton>("undoApply")->toolTip().contains(u"Contoso"_s));
    QVERIFY(part<QPushButton>("undoApply")->toolTip().contains(u"Fabrikam"_s));
}

void TestApplyDialog::savedProfileIsUsedWhereItWasMade()
{
    window().tuningPage().model().setPillar(Pillar::Critical, 60);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *ask = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(ask);
    ask->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Sixty"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"saveProfileButton"_s), Qt::LeftButton);
    session().selectTenant(u"Fabrikam"_s); // before it is stored
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(profileOf(u"Contoso"_s), u"Sixty"_s);
    QCOMPARE(profileOf(u"Fabrikam"_s), Profile{}.name);
}

void TestApplyDialog::undoGivesBackTheFormerProfiles()
{
    Profile other;
    other.name = u"Other"_s;
    other.pillars = {70, 30};
    save(other);
    m_fixture->workspace->tenants().ask(&TenantService::assignProfile, {u"Fabrikam"_s}, other.name);
    QTRY_COMPARE(profileOf(u"Fabrikam"_s), other.name);
    auto *back = window().findChild<QAction *>(u"giveProfilesBack"_s);
    QVERIFY(back && !back->isVisible());
    use(m_harsh);
    QTest::mouseClick(part<QCheckBox>("applyToAll"), Qt::LeftButton, {},
                      QPoint(8, part<QCheckBox>("applyToAll")->height() / 2));
    click("applyButton");
    QTRY_VERIFY(part<QPushButton>("closeApplied"));
    QCOMPARE(profileOf(u"Fabrikam"_s), m_harsh.name);
    click("closeApplied");
    // Each tenant gets what it had, also once the dialog is closed.
    QVERIFY(back->isVisible());
    back->trigger();
    QTRY_COMPARE(profileOf(u"Contoso"_s), Profile{}.name);
    QCOMPARE(profileOf(u"Fabrikam"_s), other.name);
    QCOMPARE(profileOf(u"Never"_s), Profile{}.name);
    QTRY_VERIFY(!back->isVisible());
}

void TestApplyDialog::keysDoAll()
{
    ApplyDialog &dialog = use(m_harsh);
    auto *table = part<QTableView>("applyTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 4));
    QTest::keyClick(table, Qt::Key_Space); // whichever column the cursor is in
    QCOMPARE(table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(part<QPushButton>("applyButton")->text().contains(u'2'));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(part<QPushButton>("applyButton")->text().contains(u'1'));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(profileOf(u"Contoso"_s), m_harsh.name);
    QTRY_VERIFY(part<QPushButton>("closeApplied"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestApplyDialog)
#include "tst_applydialog.moc"
