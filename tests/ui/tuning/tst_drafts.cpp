#include "core/config/profilelibrary.h"
#include "core/config/tuningdrafts.h"
#include "core/scoring/editedprofile.h"
#include "support/servicespy.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/tuning/tuningpage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

//! A window on the data in a folder, as another program would open it.
struct SecondProgram
{
    explicit SecondProgram(const QString &folder)
        : file(folder + u"/window.ini"_s, QSettings::IniFormat),
          settings(file),
          workspace(optionsFor(folder)),
          window(workspace, theme, settings)
    {}

    static Workspace::Options optionsFor(const QString &folder)
    {
        Workspace::Options out = WindowFixture::inMemory();
        out.storePath = folder + u"/store.db"_s;
        out.tenantsPath = folder + u"/tenants.json"_s;
        out.profileFolder = folder + u"/profiles"_s;
        return out;
    }

    QSettings file;
    UiSettingsStore settings;
    Theme theme;
    Workspace workspace;
    MainWindow window;
};

//! Edits a weight, says when the draft is kept, and waits to be killed.
int editUntilKilled(const QString &folder)
{
    SecondProgram program(folder);
    TuningPage &page = program.window.tuningPage();
    QObject::connect(&page.drafts(), &DraftSession::keptChanged, &page, [&page] {
        if (page.drafts().keptAt() == noTime || !page.model().isChanged())
            return;
        std::puts("kept");
        std::fflush(stdout);
    });
    QObject::connect(&page.model(), &TuningSession::outcomeChanged, &page, [&page] {
        if (page.model().before() && !page.model().isChanged())
            page.model().setWeight(Indicator::RiskLow, 33);
    });
    program.window.show();
    program.window.session().open();
    return QApplication::exec();
}

} // namespace

//! What is edited in Tuning is never lost, and snapshots.
class TestDrafts : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void editsWaitWhileAnotherTenantIsShown();
    void whatCouldNotBeKeptIsTriedAgainForEachTenant();
    void editsSurviveQuitting();
    void editsSurviveAKilledProgram();
    void discardedDraftComesBackByUndo();
    void changedBaseIsToldAndMovedOnto();
    void changedBaseMayBeLeftAlone();
    void savingEndsTheDraft();
    void brokenDraftIsKeptAside();
    void draftBrokenMeanwhileIsKeptAside();
    void snapshotsAreFlipped();

private:
    TuningSession &model() { return window().tuningPage().model(); }
    DraftSession &drafts() { return window().tuningPage().drafts(); }
    [[nodiscard]] QString draftPath() const;
    //! Quits, and opens Tuning again.
    void restart();
    //! Has the tenant scored with a saved profile of this name.
    void useSaved(const QString &name);
    [[nodiscard]] QLabel *words() const { return m_fixture->find<QLabel>("draftWords"); }
};

void TestDrafts::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(120);
    window().showPage(MainWindow::Tuning);
    QTRY_VERIFY(model().after());
}

QString TestDrafts::draftPath() const
{
    return TuningDrafts(draftFolder(m_fixture->folder.filePath(u"tenants.json"_s))).pathOf(m_fixture->tenant().tenantId);
}

void TestDrafts::restart()
{
    m_fixture->open();
    window().showPage(MainWindow::Tuning);
    QTRY_VERIFY(model().after());
}

void TestDrafts::useSaved(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.pillars = {60, 40};
    TestSupport::ServiceSpy saved(m_fixture->workspace->profiles().origin(), &ProfileService::saved);
    m_fixture->workspace->profiles().ask(&ProfileService::save, profile, {});
    QVERIFY(saved.wait());
    m_fixture->workspace->tenants().ask(&TenantService::assignProfile, {session().tenantName()}, name);
    QTRY_COMPARE(model().saved(), profile);
}

void TestDrafts::editsWaitWhileAnotherTenantIsShown()
{
    TenantConfig other = m_fixture->tenant(u"Fabrikam"_s);
    other.tenantId = u"99999999-8888-7777-6666-555555555555"_s;
    model().setWeight(Indicator::RiskLow, 22);
    m_fixture->connectTenant(other);
    QCOMPARE(session().tenantName(), other.name);
    QVERIFY(!model().isChanged());
    QTRY_VERIFY(QFile::exists(draftPath()));
    session().selectTenant(m_fixture->tenant().name);
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 22);
    QVERIFY(words()->isVisible());
    session().selectTenant(other.name);
    QVERIFY(!words()->isVisible());
    QVERIFY(!model().isChanged());
}

void TestDrafts::whatCouldNotBeKeptIsTriedAgainForEachTenant()
{
    const QString folder = draftFolder(m_fixture->folder.filePath(u"tenants.json"_s));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder would be
    inTheWay.close();
    TenantConfig other = m_fixture->tenant(u"Fabrikam"_s);
    other.tenantId = u"99999999-8888-7777-6666-555555555555"_s;
    model().setWeight(Indicator::RiskLow, 22);
    TestSupport::ServiceSpy failed(m_fixture->workspace->drafts().origin(), &DraftService::failed);
    m_fixture->connectTenant(other); // while the draft of the first is being written
    QVERIFY(failed.count() > 0 || failed.wait());
    QTRY_COMPARE(session().tenantName(), other.name);
    QVERIFY(!drafts().keepError()); // it is not about this tenant
    session().selectTenant(m_fixture->tenant().name);
    QVERIFY(failed.wait());
    QVERIFY(drafts().keepError());
    session().selectTenant(other.name);
    QVERIFY(failed.wait());
    QVERIFY(QFile::remove(folder));
    m_fixture->close();
    QVERIFY(QFile::exists(draftPath()));
}

void TestDrafts::editsSurviveQuitting()
{
    model().setWeight(Indicator::RiskLow, 22);
    model().setLocked(Indicator::RiskHigh, true);
    const Profile edited = model().edited();
    m_fixture->close(); // at once, without waiting for the draft to be kept
    QVERIFY(QFile::exists(draftPath()));
    restart();
    QTRY_COMPARE(model().edited(), edited);
    QVERIFY(model().locks().has(Indicator::RiskHigh));
    QTRY_VERIFY(words()->isVisible());
    QVERIFY2(words()->text().startsWith(u"Draft of "_s) && words()->text().endsWith(u" restored."_s),
             qPrintable(words()->text()));
    QVERIFY(m_fixture->find<QLabel>("draftKept")->text().startsWith(u"Draft kept at "_s));
    QTest::mouseClick(m_fixture->find<QPushButton>("draftKeep"), Qt::LeftButton);
    QVERIFY(!words()->isVisible());
    QCOMPARE(model().edited(), edited);
    QTest::mouseClick(m_fixture->find<QPushButton>("undoButton"), Qt::LeftButton); // undoes the restoring
    QVERIFY(!model().isChanged());
    QVERIFY(model().locks().isEmpty());
    QTRY_VERIFY(!QFile::exists(draftPath()));
}

void TestDrafts::editsSurviveAKilledProgram()
{
    m_fixture->close();
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, m_fixture->folder.path()});
    QByteArray said;
    while (!said.contains("kept")) {
        QVERIFY2(child.waitForReadyRead(120'000), child.readAllStandardError().constData());
        said += child.readAllStandardOutput();
    }
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    restart();
    QTRY_COMPARE(model().edited().weight(Indicator::RiskLow), 33);
    QTRY_VERIFY(words()->isVisible());
}

void TestDrafts::discardedDraftComesBackByUndo()
{
    model().setWeight(Indicator::RiskLow, 22);
    restart();
    QTRY_VERIFY(words()->isVisible());
    QTest::mouseClick(m_fixture->find<QPushButton>("draftDiscard"), Qt::LeftButton);
    QVERIFY(!model().isChanged());
    QVERIFY(!words()->isVisible());
    QTRY_VERIFY(!QFile::exists(draftPath()));
    QTest::mouseClick(m_fixture->find<QPushButton>("undoButton"), Qt::LeftButton);
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 22);
    QTRY_VERIFY(QFile::exists(draftPath()));
}

void TestDrafts::changedBaseIsToldAndMovedOnto()
{
    useSaved(u"Ours"_s);
    model().setWeight(Indicator::RiskLow, 22);
    const QString began = profileHash(model().saved());
    m_fixture->close();
    Profile newer;
    newer.name = u"Ours"_s;
    newer.pillars = {60, 40};
    newer.weights[indexOf(Indicator::RiskHigh)] = 66; // by another program
    QVERIFY(ProfileLibrary(m_fixture->folder.filePath(u"profiles"_s)).save(newer));
    restart();
    QTRY_VERIFY(m_fixture->find<QPushButton>("draftMove")->isVisible());
    QVERIFY2(words()->text().contains(u"Draft of "_s) && words()->text().contains(began), qPrintable(words()->text()));
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 22);
    QCOMPARE(model().edited().weight(Indicator::RiskHigh), Profile{}.weight(Indicator::RiskHigh)); // as it was left
    QTest::mouseClick(m_fixture->find<QPushButton>("draftMove"), Qt::LeftButton);
    newer.weights[indexOf(Indicator::RiskLow)] = 22;
    QCOMPARE(model().edited(), newer);
    QVERIFY(!words()->isVisible());
    restart();
    QTRY_COMPARE(model().edited(), newer);
    QVERIFY(!m_fixture->find<QPushButton>("draftMove")->isVisible()); // it began with what is in use
}

void TestDrafts::changedBaseMayBeLeftAlone()
{
    model().setWeight(Indicator::RiskLow, 22);
    const Profile edited = model().edited();
    useSaved(u"Theirs"_s); // while the window is open
    QTRY_VERIFY(m_fixture->find<QPushButton>("draftMove")->isVisible());
    QTest::mouseClick(m_fixture->find<QPushButton>("draftKeep"), Qt::LeftButton);
    QVERIFY(!words()->isVisible());
    QVERIFY(haveSameSettings(model().edited(), edited));
}

void TestDrafts::savingEndsTheDraft()
{
    model().setPillar(Pillar::Critical, 60);
    QTRY_VERIFY(QFile::exists(draftPath()));
    QTest::mouseClick(m_fixture->find<QPushButton>("saveButton"), Qt::LeftButton);
    auto *dialog = window().findChild<QDialog *>(u"saveProfileDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Sixty forty"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveProfileButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!model().isChanged());
    QCOMPARE(model().saved().name, u"Sixty forty"_s);
    QTRY_VERIFY(!QFile::exists(draftPath()));
    QVERIFY(!words()->isVisible());
    QVERIFY(m_fixture->find<QLabel>("draftKept")->text().isEmpty());
}

void TestDrafts::brokenDraftIsKeptAside()
{
    m_fixture->close();
    QVERIFY(QDir().mkpath(draftFolder(m_fixture->folder.filePath(u"tenants.json"_s))));
    QFile file(draftPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"trustgauge/tuning-draft/1\", \"ten");
    file.close();
    restart();
    QTRY_VERIFY(TestSupport::toastTexts(window()).join(u'\n').contains(draftPath() + u".broken-1"_s));
    QVERIFY(QFile::exists(draftPath() + u".broken-1"_s));
    QVERIFY(!model().isChanged());
    model().setWeight(Indicator::RiskLow, 22);
    QTRY_VERIFY(QFile::exists(draftPath()));
}

void TestDrafts::draftBrokenMeanwhileIsKeptAside()
{
    model().setWeight(Indicator::RiskLow, 22);
    QTRY_VERIFY(QFile::exists(draftPath()));
    QTRY_VERIFY(drafts().keptAt() != noTime);
    QFile file(draftPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("by something else");
    file.close();
    model().setWeight(Indicator::RiskLow, 23);
    QTRY_VERIFY(TestSupport::toastTexts(window()).join(u'\n').contains(draftPath() + u".broken-1"_s));
    QFile kept(draftPath() + u".broken-1"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "by something else");
    restart();
    QCOMPARE(model().edited().weight(Indicator::RiskLow), 23);
}

void TestDrafts::snapshotsAreFlipped()
{
    auto *a = m_fixture->find<QPushButton>("snapshotA");
    auto *b = m_fixture->find<QPushButton>("snapshotB");
    QVERIFY(!a->isChecked());
    const QSignalSpy told(&drafts(), &DraftSession::snapshotsChanged);
    for (const int value : {40, 60})
        model().setPillar(Pillar::Critical, value);
    QVERIFY(told.isEmpty());              // the switch shows the same
    QTest::mouseClick(a, Qt::LeftButton); // it is free: the state is put aside
    QVERIFY(a->isChecked());
    const TuningOutcome ofA = model().outcome();
    model().setPillar(Pillar::Critical, 30);
    QVERIFY(!a->isChecked());
    QTest::keyClick(&window(), Qt::Key_F9); // B is free as well
    QVERIFY(b->isChecked());
    const TuningOutcome ofB = model().outcome();
    QVERIFY(ofA != ofB);
    QTest::keyClick(&window(), Qt::Key_F8);
    QCOMPARE(model().edited().pillar(Pillar::Critical), 60);
    QCOMPARE(model().outcome(), ofA); // at once
    QVERIFY(a->isChecked() && !b->isChecked());
    QTest::mouseClick(b, Qt::LeftButton);
    QCOMPARE(model().outcome(), ofB);
    QVERIFY(b->isChecked() && !a->isChecked());
    window().showPage(MainWindow::Devices);
    QTest::keyClick(&window(), Qt::Key_F8); // only where it can be seen
    QVERIFY(drafts().showsSnapshot(1));
    window().showPage(MainWindow::Tuning);
    model().setPillar(Pillar::Critical, 50);
    QTest::mouseClick(b, Qt::LeftButton, Qt::ShiftModifier); // replaces it
    QTest::mouseClick(a, Qt::LeftButton);
    QTest::mouseClick(b, Qt::LeftButton);
    QCOMPARE(model().edited().pillar(Pillar::Critical), 50);
    model().resetToSaved();
    restart();
    QVERIFY(!words()->isVisible()); // nothing is edited
    QVERIFY(drafts().snapshot(0) && drafts().snapshot(1));
    QTest::mouseClick(m_fixture->find<QPushButton>("snapshotA"), Qt::LeftButton);
    QCOMPARE(model().edited().pillar(Pillar::Critical), 60);
}

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--edit")
        return editUntilKilled(QString::fromLocal8Bit(argv[2]));
    QTEST_SET_MAIN_SOURCE_PATH
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"
