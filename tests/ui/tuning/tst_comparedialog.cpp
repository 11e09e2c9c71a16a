#include "core/scoring/presets.h"
#include "support/servicespy.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/models/fleettablemodel.h"
#include "ui/tuning/comparedialog.h"
#include "ui/tuning/profilelibrarydialog.h"
#include "ui/tuning/profilepicker.h"
#include "ui/tuning/tuningpage.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Two profiles side by side, and the commands of the library.
class TestCompareDialog : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void editedAndInUseAreCompared();
    void anyTwoAreCompared();
    void devicesThatDifferAreOpened();
    void devicesThatDifferAreExported();
    void versionsAreCompared();
    void aFaultyProfileIsNamed();
    void profilesAreDuplicatedAndRenamed();
    void deletingIsUndone();
    void aProfileIsSavedForLater();

private:
    TuningSession &model() { return window().tuningPage().model(); }
    CompareDialog &compare();
    ProfileLibraryDialog &library();
    void save(const QString &name, int riskLow, const QString &note = {});
    //! Answers the question for a name.
    void answer(const QString &name);
};

void TestCompareDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(400);
    window().showPage(MainWindow::Tuning);
    QTRY_VERIFY(model().after());
}

CompareDialog &TestCompareDialog::compare()
{
    window().tuningPage().openCompare();
    auto *dialog = window().findChild<CompareDialog *>();
    if (!dialog || !QTest::qWaitFor([dialog] { return !dialog->isComparing(); }, TestSupport::patience))
        qFatal("the profiles are not compared");
    return *dialog;
}

ProfileLibraryDialog &TestCompareDialog::library()
{
    window().tuningPage().openLibrary();
    auto *dialog = window().findChild<ProfileLibraryDialog *>();
    if (!dialog)
        qFatal("no library");
    return *dialog;
}

void TestCompareDialog::save(const QString &name, int riskLow, const QString &note)
{
    Profile profile;
    profile.name = name;
    profile.weights[indexOf(Indicator::RiskLow)] = riskLow;
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, profile, note);
    QVERIFY(saved.wait());
}

void TestCompareDialog::answer(const QString &name)
{
    auto *dialog = window().findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
}

void TestCompareDialog::editedAndInUseAreCompared()
{
    model().setPillar(Pillar::Critical, 45);
    CompareDialog &dialog = compare();
    QCOMPARE(dialog.left().chosen().profile, model().saved());
    QCOMPARE(dialog.right().chosen().profile, model().edited());
    QCOMPARE(dialog.comparison().outcome.migration, model().outcome().migration);
    auto *settings = dialog.findChild<QTableView *>(u"comparedSettings"_s);
    QCOMPARE(settings->model()->rowCount(), 2); // both pillars
    QCOMPARE(settings->model()->index(0, 1).data().toString(), u"75"_s);
    QCOMPARE(settings->model()->index(0, 2).data().toString(), u"45"_s);
    const QString words = dialog.findChild<QLabel *>(u"comparedWords"_s)->text();
    QVERIFY2(words.contains(QString::number(model().outcome().bandChanges())), qPrintable(words));
}

void TestCompareDialog::anyTwoAreCompared()
{
    CompareDialog &dialog = compare();
    QVERIFY(dialog.comparison().settings.isEmpty()); // the same on both sides
    QVERIFY(!dialog.findChild<QPushButton *>(u"listCompared"_s)->isEnabled());
    dialog.left().chooseSaved(presets().at(2).name);
    dialog.right().chooseSaved(presets().at(1).name);
    QTRY_VERIFY(!dialog.isComparing());
    const ScoreTablePtr scores = session().state().scores;
    const ProfileComparison expected = compareProfiles(presets().at(2), presets().at(1), scores->index()->fleet(),
                                                       scores->completenessFloor());
    QCOMPARE(dialog.comparison().differing, expected.differing);
    QVERIFY(!expected.differing.empty());
    auto *bands = dialog.findChild<QTableView *>(u"comparedBands"_s);
    QCOMPARE(bands->model()->index(0, 1).data().toString(), QString::number(expected.outcome.before.bands[0]));
    QCOMPARE(bands->model()->index(0, 2).data().toString(), QString::number(expected.outcome.after.bands[0]));
    auto *devices = dialog.findChild<QTableView *>(u"comparedDevices"_s);
    QCOMPARE(devices->model()->rowCount(), static_cast<int>(std::min<size_t>(200, expected.differing.size())));
}

void TestCompareDialog::devicesThatDifferAreOpened()
{
    CompareDialog &dialog = compare();
    dialog.right().chooseSaved(presets().at(1).name);
    QTRY_VERIFY(!dialog.isComparing());
    const size_t differing = dialog.comparison().differing.size();
    QVERIFY(differing > 0);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"listCompared"_s), Qt::LeftButton);
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(window().devicesPage().model().rowCount(), static_cast<int>(differing));
}

void TestCompareDialog::devicesThatDifferAreExported()
{
    CompareDialog &dialog = compare();
    dialog.right().chooseSaved(presets().at(1).name);
    QTRY_VERIFY(!dialog.isComparing());
    TestSupport::ServiceSpy written(m_fixture->workspace->exports().origin(), &ExportService::fileWritten);
    const QString path = m_fixture->folder.filePath(u"compared.csv"_s);
    dialog.exportDevices(path);
    QVERIFY(written.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(dialog.comparison().differing.size()) + 2);
    QVERIFY(lines.at(0).endsWith("scoreBefore,exactScoreBefore,bandBefore\r"));
    // A profile of the library has its own name.
    QVERIFY2(lines.at(1).contains(u",%1,%2,"_s.arg(presets().at(1).name, dialog.comparison().rightHash).toUtf8()),
             lines.at(1).constData());
}

void TestCompareDialog::versionsAreCompared()
{
    save(u"Ours"_s, 20, u"first"_s);
    save(u"Ours"_s, 25, u"second"_s);
    CompareDialog &dialog = compare();
    dialog.left().chooseSaved(u"Ours"_s, 1);
    dialog.right().chooseSaved(u"Ours"_s);
    QTRY_COMPARE(dialog.left().chosen().profile.weight(Indicator::RiskLow), 20);
    QTRY_VERIFY(dialog.right().chosen().detail.endsWith(u"second"_s));
    QTRY_COMPARE(dialog.comparison().settings.size(), 1);
    QCOMPARE(dialog.comparison().settings.constFirst().before, u"20"_s);
    QCOMPARE(dialog.comparison().settings.constFirst().after, u"25"_s);
    QVERIFY(dialog.left().chosen().detail.endsWith(u"first"_s));
}

void TestCompareDialog::aFaultyProfileIsNamed()
{
    Profile faulty = model().edited();
    faulty.inactiveDays = {4, 4, 8, 15};
    model().edit(faulty, u"test"_s);
    CompareDialog &dialog = compare();
    QVERIFY(dialog.findChild<QLabel *>(u"comparedWords"_s)->text().contains(dialog.right().chosen().title));
    QVERIFY(dialog.comparison().settings.isEmpty());
    dialog.right().chooseSaved(presets().at(1).name);
    QTRY_VERIFY(!dialog.comparison().settings.isEmpty());
}

void TestCompareDialog::profilesAreDuplicatedAndRenamed()
{
    save(u"Ours"_s, 20, u"first"_s);
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{session().tenantName(), u"Ours"_s}});
    QTRY_COMPARE(model().saved().name, u"Ours"_s);
    ProfileLibraryDialog &dialog = library();
    auto *list = dialog.findChild<QListWidget *>(u"profileList"_s);
    QTRY_COMPARE(list->currentItem()->text(), u"Ours"_s);
    QTRY_COMPARE(dialog.versionsShown(), 1);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"duplicateProfile"_s), Qt::LeftButton);
    answer(u"Mine"_s);
    QTRY_COMPARE(list->currentItem()->text(), u"Mine"_s);
    QTRY_COMPARE(dialog.versionsShown(), 1);
    auto *versions = dialog.findChild<QTableView *>(u"versionTable"_s);
    QTRY_VERIFY(versions->model()->index(0, 3).data().toString().contains(u"Ours"_s)); // why it is there
    list->setCurrentRow(list->row(list->findItems(u"Ours"_s, Qt::MatchExactly).constFirst()));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"renameProfile"_s), Qt::LeftButton);
    answer(u"Mine"_s); // is taken
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"profileFault"_s)->isVisible());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"renameProfile"_s), Qt::LeftButton);
    answer(u"Theirs"_s);
    QTRY_COMPARE(list->currentItem()->text(), u"Theirs"_s);
    QTRY_COMPARE(session().tenant()->profile, u"Theirs"_s);
    QTRY_COMPARE(model().saved().name, u"Theirs"_s);
    QVERIFY(!model().isChanged());
    QTRY_COMPARE(dialog.versionsShown(), 2);
    QVERIFY(list->findItems(u"Ours"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!dialog.findChild<QLabel *>(u"profileFault"_s)->isVisible()); // all went well
}

void TestCompareDialog::deletingIsUndone()
{
    save(u"Ours"_s, 20, u"first"_s);
    save(u"Ours"_s, 21, u"second"_s);
    ProfileLibraryDialog &dialog = library();
    auto *list = dialog.findChild<QListWidget *>(u"profileList"_s);
    list->setCurrentRow(list->row(list->findItems(u"Ours"_s, Qt::MatchExactly).constFirst()));
    QTRY_COMPARE(dialog.versionsShown(), 2);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"deleteProfile"_s), Qt::LeftButton);
    QTRY_VERIFY(list->findItems(u"Ours"_s, Qt::MatchExactly).isEmpty());
    auto *undo = dialog.findChild<QPushButton *>(u"undoDelete"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(list->currentItem()->text(), u"Ours"_s);
    QTRY_COMPARE(dialog.versionsShown(), 2);
    QVERIFY(!undo->isVisible());
}

void TestCompareDialog::aProfileIsSavedForLater()
{
    const QString inUse = session().tenant()->profile;
    model().setPillar(Pillar::Critical, 60);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"profileName"_s)->setText(u"An idea"_s);
    dialog->findChild<QLineEdit *>(u"profileNote"_s)->setText(u"to be discussed"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveForLater"_s), Qt::LeftButton);
    const auto known = [this] {
        QStringList names;
        for (const Profile &profile : session().profiles())
            names << profile.name;
        return names;
    };
    QTRY_VERIFY(known().contains(u"An idea"_s));
    QCOMPARE(session().tenant()->profile, inUse);
    QVERIFY(model().isChanged()); // still shown here
    // What a tenant is scored with cannot be saved for later: its newest version is in use.
    m_fixture->workspace->tenants().ask(&TenantService::assignProfiles, {{session().tenantName(), u"An idea"_s}});
    QTRY_COMPARE(model().saved().name, u"An idea"_s);
    model().setPillar(Pillar::Critical, 50);
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    QTRY_COMPARE(window().findChildren<QDialog *>(u"saveProfileDialog"_s).size(), 1);
    dialog = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    auto *later = dialog->findChild<QPushButton *>(u"saveForLater"_s);
    QVERIFY(!later->isEnabled());
    dialog->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Another idea"_s);
    QVERIFY(later->isEnabled());
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
