#include "support/childprocess.h"
#include "support/windowfixture.h"
#include "ui/charts/barchart.h"
#include "ui/devices/devicespage.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/rehearseddevicesmodel.h"
#include "ui/rehearsal/policylibrarydialog.h"
#include "ui/rehearsal/rehearsalexporter.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/session/tuningsession.h"
#include "ui/tuning/tuningpage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <numeric>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

using What = RehearsalExporter::What;

class TestRehearsalPage : public WindowTest
{
    Q_OBJECT

private slots:
    void beginsWithAnExample();
    void rulesByKeyboardAndMouse();
    void invalidRulesLeaveTheFiguresBefore();
    void undoCoversEverything();
    void invalidRulesKeepTheFigures();
    void completesFields();
    void completesWhatTheRulesHaveRead();
    void figuresOpenTheirDevices();
    void savedVersionsAreCompared();
    void whatIsTypedWhileSavingStays();
    void versionsCanBeOpenedAgain();
    void comparesWithAProfile();
    void editedProfile();
    void nothingIsDoneWhileHidden();
    void warnsAboveTheLimit();
    void filesAreThoseOfTheCommand();
    void changesAreCounted();
    void countingIsCancelled();
    void whatIsNotSavedIsKept();
    void importsAndRefuses();
    void noFleet();
    void anotherTenantHasOtherDevices();

private:
    void open(int devices = 150)
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(devices);
        window().showPage(MainWindow::Rehearsal);
    }
    void openExample()
    {
        open();
        state()->click();
        awaitFigures();
    }
    [[nodiscard]] QPushButton *state() const
    {
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Begin with an example"_s)
                return button;
        }
        qFatal("no example is offered");
    }
    [[nodiscard]] RehearsalPage &page() const { return window().rehearsalPage(); }
    [[nodiscard]] RehearsalSession &model() const { return page().model(); }
    [[nodiscard]] PolicyEditor &editor() const { return model().editor(); }
    void awaitFigures() const { QTRY_VERIFY_WITH_TIMEOUT(model().isCurrent(), 30'000); }
    [[nodiscard]] QLineEdit *line(const char *name) const { return m_fixture->find<QLineEdit>(name); }
    void click(const char *name) const
    {
        auto *button = m_fixture->find<QAbstractButton>(name);
        QTRY_VERIFY2(button->isEnabled() && button->isVisible(), name); // rows that were added are shown soon
        button->click();
    }
    [[nodiscard]] QString text(const char *name) const { return m_fixture->find<QLabel>(name)->text(); }
    [[nodiscard]] QStringList expressions() const
    {
        QStringList out;
        for (const RuleDraft &rule : editor().draft().rules)
            out << rule.when;
        return out;
    }
    void setRules(const QList<RuleDraft> &rules) const
    {
        editor().edit({u"Test"_s, rules, u"Allow"_s}, u"test"_s);
        awaitFigures();
    }
    void save(const QString &name, const QString &why) const
    {
        click("savePolicyVersion");
        line("policyName")->setText(name);
        line("policyNote")->setText(why);
        click("savePolicyButton");
        QTRY_VERIFY(editor().saved() && !editor().isChanged() && editor().draft().name == name);
        awaitFigures();
    }
    [[nodiscard]] QByteArray command(const QStringList &words) const
    {
        QFile policy(m_fixture->folder.filePath(u"policy.json"_s));
        if (!policy.open(QIODevice::WriteOnly) || policy.write(policyToJson(*editor().valid())) < 1)
            return "no policy";
        policy.close();
        const TestSupport::Ended ended = TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI),
                                                          QStringList{u"rehearse"_s, u"--store"_s,
                                                                      m_fixture->folder.filePath(u"store.db"_s),
                                                                      u"--policy"_s, policy.fileName()}
                                                              + words);
        return ended.code == 0 ? ended.out : QByteArray("failed: ") + ended.error;
    }
    [[nodiscard]] QByteArray exported(What what) const
    {
        QFile file(m_fixture->folder.filePath(u"export"_s));
        file.remove();
        page().exporter().write(what, file.fileName());
        if (!QTest::qWaitFor([&] { return file.exists(); }, 20'000) || !file.open(QIODevice::ReadOnly))
            return "no file";
        return file.readAll();
    }
};

void TestRehearsalPage::beginsWithAnExample()
{
    open();
    QVERIFY(text("nothingEnforced").contains(u"Nothing is enforced"_s));
    QVERIFY(!m_fixture->find<QPushButton>("savePolicyVersion")->isEnabled());
    state()->click();
    awaitFigures();
    QVERIFY(text("nothingEnforced").contains(profileHash(session().profile())));
    const std::vector<ActionCount> counts = model().outcome()->rehearsal.outcome.counts();
    QCOMPARE(counts.size(), 4U);
    const size_t all = std::accumulate(counts.begin(), counts.end(), size_t{0},
                                       [](size_t sum, const ActionCount &count) { return sum + count.devices; });
    QCOMPARE(all, session().state().scores->size());
    // The chart, the table and the rules tell the same.
    const ChartFigures figures = m_fixture->find<BarChart>("actionBars")->figures();
    QCOMPARE(figures.rows.size(), 4);
    for (qsizetype i = 0; i < figures.rows.size(); ++i)
        QCOMPARE(figures.rows.at(i).at(1).toULongLong(), counts[static_cast<size_t>(i)].devices);
    QCOMPARE(text("policyState"), u"not saved yet"_s);
    // And an empty one.
    editor().undoStack().undo();
    QVERIFY(editor().isEmpty());
    QVERIFY(state()->isVisible());
}

void TestRehearsalPage::rulesByKeyboardAndMouse()
{
    openExample();
    const QStringList before = expressions();
    click("addRule");
    QCOMPARE(expressions().size(), before.size() + 1);
    QLineEdit *fresh = line("ruleWhen5");
    QVERIFY(fresh->hasFocus());
    QTest::keyClicks(fresh, u"risk = high"_s);
    QTest::keyClick(fresh, Qt::Key_Escape); // the completions
    auto *action = m_fixture->find<QComboBox>("ruleAction5");
    action->setFocus();
    QTest::keyClicks(action->lineEdit(), u"Watch"_s);
    QTest::keyClicks(line("ruleNote5"), u"for a while"_s);
    QCOMPARE(editor().draft().rules.constLast(), (RuleDraft{u"risk = high"_s, u"Watch"_s, u"for a while"_s}));
    QVERIFY(editor().isValid());
    // Up by keyboard: the field keeps the focus.
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(expressions().at(3), u"risk = high"_s);
    QVERIFY(line("ruleWhen4")->hasFocus());
    QTest::keyClick(line("ruleWhen4"), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(expressions().at(4), u"risk = high"_s);
    QTest::keyClick(line("ruleWhen5"), Qt::Key_Down, Qt::AltModifier); // there is no further place
    QCOMPARE(expressions().at(4), u"risk = high"_s);
    // And by mouse.
    QVERIFY(!m_fixture->find<QToolButton>("ruleUp1")->isEnabled());
    QVERIFY(!m_fixture->find<QToolButton>("ruleDown5")->isEnabled());
    click("ruleUp5");
    click("ruleUp4");
    QCOMPARE(expressions().at(2), u"risk = high"_s);
    click("ruleDown1");
    QCOMPARE(expressions().first(2), QStringList({before.at(1), before.at(0)}));
    click("ruleRemove3");
    QTRY_COMPARE(expressions().size(), before.size());
    QVERIFY(!expressions().contains(u"risk = high"_s));
    awaitFigures();
}

// Half of what is typed may be valid, which nobody asked for.
void TestRehearsalPage::invalidRulesLeaveTheFiguresBefore()
{
    openExample();
    const auto current = [this] { return policyToJson(*editor().valid()); };
    const QByteArray before = current();
    QLineEdit *when = line("ruleWhen1");
    when->setFocus();
    when->selectAll();
    QTest::keyClicks(when, u"lab"_s);
    QVERIFY(editor().isValid());
    QVERIFY(current() != before);
    QTest::keyClicks(when, u" = ( "_s);
    QVERIFY(!editor().isValid());
    QCOMPARE(current(), before);
    // What was left standing counts.
    when->selectAll();
    QTest::keyClicks(when, u"risk = high"_s);
    QTest::keyClick(when, Qt::Key_Escape);
    const QByteArray standing = current();
    line("ruleWhen2")->setFocus();
    when->setFocus();
    when->end(false);
    QTest::keyClicks(when, u" and"_s);
    QVERIFY(!editor().isValid());
    QCOMPARE(current(), standing);
}

void TestRehearsalPage::undoCoversEverything()
{
    openExample();
    const PolicyDraft before = editor().draft();
    QLineEdit *when = line("ruleWhen1");
    when->setFocus();
    when->end(false);
    QTest::keyClicks(when, u" or risk = high"_s);
    QTest::keyClick(when, Qt::Key_Escape);
    QVERIFY(expressions().at(0).endsWith(u"or risk = high"_s));
    // What was typed is one step, undone while the line has the focus.
    QTest::keyClick(when, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor().draft(), before);
    QCOMPARE(when->text(), before.rules.at(0).when);
    QTest::keyClick(when, Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(expressions().at(0).endsWith(u"or risk = high"_s));
    click("undoPolicyButton");
    m_fixture->find<QComboBox>("otherwiseAction")->setEditText(u"Deny"_s);
    QCOMPARE(editor().draft().otherwise, u"Deny"_s);
    click("ruleRemove2");
    QTRY_COMPARE(expressions().size(), 3);
    click("undoPolicyButton");
    click("undoPolicyButton");
    QCOMPARE(editor().draft(), before);
}

void TestRehearsalPage::invalidRulesKeepTheFigures()
{
    openExample();
    const RehearsalSession::OutcomePtr known = model().outcome();
    line("ruleWhen1")->setText(u"bnd = highRisk"_s);
    QVERIFY(!editor().isValid());
    QVERIFY2(text("ruleFault1").contains(u"Column 1"_s), qPrintable(text("ruleFault1")));
    QVERIFY(m_fixture->find<QLabel>("ruleFault1")->isVisible());
    QVERIFY(!m_fixture->find<QPushButton>("savePolicyVersion")->isEnabled());
    QVERIFY(!m_fixture->find<QPushButton>("ruleDevices2")->isEnabled()); // not of these rules
    QCOMPARE(model().outcome(), known);
    click("ruleRepair1");
    QCOMPARE(line("ruleWhen1")->text(), u"band = highRisk"_s);
    QVERIFY(!m_fixture->find<QLabel>("ruleFault1")->isVisible());
    awaitFigures();
    m_fixture->find<QComboBox>("ruleAction2")->setEditText(u" "_s);
    QVERIFY(!editor().isValid());
    QVERIFY(m_fixture->find<QLabel>("ruleFault2")->isVisible());
    line("ruleWhen3")->clear();
    QVERIFY(text("ruleFault3").size() > 5);
}

void TestRehearsalPage::completesFields()
{
    openExample();
    QLineEdit *when = line("ruleWhen2");
    when->setFocus();
    when->selectAll();
    QTest::keyClicks(when, u"expos"_s);
    auto *popup = window().findChild<QWidget *>(u"filterPopup"_s);
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(when, Qt::Key_Tab);
    QVERIFY2(when->text().startsWith(u"exposure"_s), qPrintable(when->text()));
}

void TestRehearsalPage::completesWhatTheRulesHaveRead()
{
    openExample();
    QVERIFY(model().vocabulary()->of(ExpressionField::Software).isEmpty());
    setRules({{u"software has chrome"_s, u"Block"_s, {}}, {u"risk = high"_s, u"Ask"_s, {}}});
    QTRY_VERIFY(!model().vocabulary()->of(ExpressionField::Software).isEmpty());
    const QString product = model().vocabulary()->of(ExpressionField::Software).constFirst();
    const auto completes = [&](QLineEdit *line) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"software has "_s + product.left(2));
        const QList<QWidget *> popups = window().findChildren<QWidget *>(u"filterPopup"_s); // one of each line
        return std::any_of(popups.begin(), popups.end(), [](const QWidget *popup) { return popup->isVisible(); });
    };
    QVERIFY(completes(line("ruleWhen2")));
    // Every filter of the window knows them.
    window().showPage(MainWindow::Devices);
    QTRY_VERIFY(completes(line("deviceFilter")));
}

void TestRehearsalPage::figuresOpenTheirDevices()
{
    openExample();
    setRules({{u"band >= moderateRisk"_s, u"Block"_s, {}}, {u"risk >= low"_s, u"Ask"_s, {}}});
    const auto rowsShown = [this] { return window().devicesPage().model().rowCount(); };
    const std::vector<size_t> byRule = model().outcome()->rehearsal.outcome.ruleCounts();
    QVERIFY(byRule[1] > 0 && byRule[2] > 0);
    click("ruleDevices1");
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(rowsShown(), static_cast<int>(byRule[1]));
    click("wayBack");
    QCOMPARE(window().page(), MainWindow::Rehearsal);
    click("otherwiseDevices");
    QTRY_COMPARE(rowsShown(), static_cast<int>(byRule[0]));
    click("wayBack");
    auto *bars = m_fixture->find<BarChart>("actionBars");
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(rowsShown(), static_cast<int>(byRule[2]));
    click("wayBack");
    // The list of devices: those of the action, the worst first, each with its rule.
    auto *table = m_fixture->find<QTableView>("rehearsedTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *choice = m_fixture->find<QComboBox>("rehearsedAction");
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(byRule[1]));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(RehearsedDevicesModel::Action), u"Block"_s);
        QCOMPARE(cell(RehearsedDevicesModel::Rule), u"1"_s);
        if (row > 0)
            QVERIFY(table->model()->index(row - 1, RehearsedDevicesModel::Score).data().toInt()
                    >= cell(RehearsedDevicesModel::Score).toInt());
    }
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
}

void TestRehearsalPage::savedVersionsAreCompared()
{
    openExample();
    setRules({{u"band >= moderateRisk"_s, u"Block"_s, {}}});
    save(u"Access"_s, u"to begin with"_s);
    QCOMPARE(text("policyState"), u"version 1"_s);
    QVERIFY(model().outcome()->rehearsal.against.has_value());
    QVERIFY(model().outcome()->rehearsal.moves.empty());
    const size_t blocked = model().outcome()->rehearsal.outcome.counts()[0].devices;
    QVERIFY(blocked > 0);
    m_fixture->find<QComboBox>("ruleAction1")->setEditText(u"Ask"_s);
    awaitFigures();
    QCOMPARE(text("policyState"), u"version 1, changed"_s);
    const std::vector<ActionMove> moves{{u"Block"_s, u"Ask"_s, blocked}};
    QTRY_COMPARE(model().outcome()->rehearsal.moves, moves);
    auto *table = m_fixture->find<QTableView>("movesTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(window().devicesPage().model().rowCount(), static_cast<int>(blocked));
    click("wayBack");
    save(u"Access"_s, u"gentler"_s);
    QCOMPARE(text("policyState"), u"version 2"_s);
}

void TestRehearsalPage::whatIsTypedWhileSavingStays()
{
    openExample();
    setRules({{u"risk = high"_s, u"Block"_s, {}}});
    click("savePolicyVersion");
    line("policyName")->setText(u"Access"_s);
    click("savePolicyButton");
    line("ruleWhen1")->setText(u"risk = high or "_s); // before it is stored
    QTRY_COMPARE(editor().draft().name, u"Access"_s);
    QCOMPARE(line("ruleWhen1")->text(), u"risk = high or "_s);
    QVERIFY(editor().saved());
    QCOMPARE(editor().saved()->policy.rules.size(), 1U);
    QCOMPARE(text("policyState"), u"version 1, changed"_s);
}

void TestRehearsalPage::versionsCanBeOpenedAgain()
{
    openExample();
    setRules({{u"risk = high"_s, u"Block"_s, {}}});
    save(u"Access"_s, u"first"_s);
    line("ruleWhen1")->setText(u"risk >= medium"_s);
    awaitFigures();
    save(u"Access"_s, u"second"_s);
    auto *dialog = new PolicyLibraryDialog(*m_fixture->workspace, editor(), *m_fixture->theme, &window());
    dialog->open();
    QTRY_COMPARE(dialog->versionsShown(), 2);
    auto *versions = dialog->findChild<QTableView *>(u"policyVersions"_s);
    QCOMPARE(versions->model()->index(0, 3).data().toString(), u"second"_s);
    QCOMPARE(versions->model()->index(1, 1).data().toString(), u"1"_s);
    versions->selectRow(1);
    auto *rules = dialog->findChild<QTableView *>(u"policyRules"_s);
    QCOMPARE(rules->model()->index(0, 1).data().toString(), u"risk = high"_s);
    dialog->findChild<QPushButton *>(u"openPolicy"_s)->click();
    QCOMPARE(expressions(), QStringList(u"risk = high"_s));
    QCOMPARE(text("policyState"), u"version 2, changed"_s);
    delete dialog;
}

void TestRehearsalPage::comparesWithAProfile()
{
    openExample();
    setRules({{u"band >= moderateRisk"_s, u"Block"_s, {}}});
    auto *against = m_fixture->find<QComboBox>("rehearsedAgainst");
    int other = -1;
    for (int i = 0; i < against->count(); ++i) {
        if (against->itemText(i).contains(u"profile"_s) && !against->itemText(i).contains(u"in use"_s))
            other = i;
    }
    QVERIFY(other > 0);
    against->setCurrentIndex(other);
    emit against->activated(other);
    awaitFigures();
    QVERIFY(model().outcome()->question.againstProfile.has_value());
    QVERIFY(model().outcome()->rehearsal.against.has_value());
}

void TestRehearsalPage::editedProfile()
{
    openExample();
    setRules({{u"band >= moderateRisk"_s, u"Block"_s, {}}});
    auto *profile = m_fixture->find<SegmentedSwitch>("rehearsalProfile");
    QVERIFY(!profile->isVisible());
    const size_t before = model().outcome()->rehearsal.outcome.counts()[0].devices;
    window().tuningPage().model().setPillar(Pillar::Critical, 0);
    QTRY_VERIFY(profile->isVisible());
    profile->setCurrent(1);
    QTRY_VERIFY(model().isCurrent() && model().outcome()->isEdited);
    QVERIFY(model().outcome()->rehearsal.outcome.counts()[0].devices != before);
    profile->setCurrent(0);
    QTRY_VERIFY(model().isCurrent() && !model().outcome()->isEdited);
    QCOMPARE(model().outcome()->rehearsal.outcome.counts()[0].devices, before);
}

void TestRehearsalPage::nothingIsDoneWhileHidden()
{
    openExample();
    setRules({{u"band >= moderateRisk"_s, u"Block"_s, {}}});
    TuningSession &tuning = window().tuningPage().model();
    window().showPage(MainWindow::Tuning);
    QSignalSpy changed(&model(), &RehearsalSession::changed);
    const QSignalSpy past(&model(), &RehearsalSession::pastChanged);
    const RehearsalSession::OutcomePtr known = model().outcome();
    for (const int value : {10, 20, 30})
        tuning.setPillar(Pillar::Critical, value);
    m_fixture->poll();
    QVERIFY(changed.isEmpty() && past.isEmpty());
    QCOMPARE(model().outcome(), known);
    // Shown again, it has caught up.
    window().showPage(MainWindow::Rehearsal);
    auto *profile = m_fixture->find<SegmentedSwitch>("rehearsalProfile");
    QVERIFY(profile->isVisible());
    awaitFigures();
    QVERIFY(model().outcome()->cycle.id != known->cycle.id);
    // The window tells of edited figures on every page.
    profile->setCurrent(1);
    QTRY_VERIFY(model().isCurrent() && model().outcome()->isEdited);
    window().showPage(MainWindow::Tuning);
    changed.clear();
    tuning.resetToSaved();
    QVERIFY(!model().isEdited());
    QCOMPARE(changed.size(), 1);
}

void TestRehearsalPage::warnsAboveTheLimit()
{
    openExample();
    setRules({{u"risk >= low"_s, u"Ask"_s, {}}, {u"risk = high"_s, u"Block"_s, {}}});
    const auto kinds = [this] {
        std::vector<PolicyWarningKind> out;
        for (const PolicyWarning &warning : model().outcome()->rehearsal.warnings)
            out.push_back(warning.kind);
        return out;
    };
    const auto has = [&](PolicyWarningKind kind) {
        const std::vector<PolicyWarningKind> all = kinds();
        return std::find(all.begin(), all.end(), kind) != all.end();
    };
    QVERIFY(has(PolicyWarningKind::Shadowed));
    auto *limit = m_fixture->find<QSpinBox>("warnAbove");
    limit->setValue(1);
    QTRY_VERIFY(model().isCurrent() && has(PolicyWarningKind::ManyDevices));
    QCOMPARE(m_fixture->settings->value().policyWarnAbove, 1);
    const size_t asked = model().outcome()->rehearsal.outcome.ruleCounts()[1];
    click("warnedDevices1");
    QCOMPARE(window().page(), MainWindow::Devices);
    QTRY_COMPARE(window().devicesPage().model().rowCount(), static_cast<int>(asked));
    click("wayBack");
    limit->setValue(1'000'000);
    QTRY_VERIFY(model().isCurrent() && !has(PolicyWarningKind::ManyDevices));
}

void TestRehearsalPage::filesAreThoseOfTheCommand()
{
    openExample();
    const QByteArray csv = exported(What::Devices);
    QVERIFY2(csv.count("\r\n") > 100, csv.constData());
    QCOMPARE(csv, command({u"--csv"_s, u"-"_s}));
    QCOMPARE(exported(What::Counts), command({u"--json"_s, u"-"_s}));
    // Compared with a saved version, with records, and with the past.
    setRules({{u"band >= moderateRisk or software has chrome"_s, u"Block"_s, {}}, {u"change > 0"_s, u"Ask"_s, {}}});
    save(u"Access"_s, u"first"_s);
    QFile first(m_fixture->folder.filePath(u"first.json"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write(policyToJson(*editor().valid()));
    first.close();
    m_fixture->find<QComboBox>("ruleAction1")->setEditText(u"Watch"_s);
    awaitFigures();
    QVERIFY(!model().outcome()->rehearsal.moves.empty());
    QCOMPARE(exported(What::Counts),
             command({u"--json"_s, u"-"_s, u"--against-policy"_s, m_fixture->folder.filePath(u"first.json"_s)}));
    m_fixture->poll();
    awaitFigures();
    m_fixture->find<QSpinBox>("changeDays")->setValue(7);
    click("countChanges");
    QTRY_VERIFY_WITH_TIMEOUT(model().isPastCurrent(), 30'000);
    const QByteArray changes = exported(What::Changes);
    QVERIFY2(changes.contains(",changes\r\n"), changes.left(200).constData());
    QCOMPARE(changes, command({u"--csv"_s, u"-"_s, u"--history"_s, u"7"_s}));
}

void TestRehearsalPage::changesAreCounted()
{
    openExample();
    m_fixture->poll();
    awaitFigures();
    click("countChanges");
    QTRY_COMPARE_WITH_TIMEOUT(model().pastState(), RehearsalSession::PastState::Counted, 30'000);
    QCOMPARE(model().past()->rehearsal.changes->byCycle.size(), size_t{2});
    QVERIFY2(text("changesWords").contains(u"2 cycle"_s), qPrintable(text("changesWords")));
    QCOMPARE(m_fixture->find<BarChart>("changesChart")->figures().rows.size(), 2);
    m_fixture->find<SegmentedSwitch>("changesView")->setCurrent(1);
    QVERIFY(m_fixture->find<QTableView>("changesTable")->model()->rowCount() >= 1);
    // Of other rules they are not.
    line("ruleWhen1")->setText(u"risk = high"_s);
    QTRY_VERIFY(text("changesWords").contains(u"count again"_s));
    awaitFigures();
}

void TestRehearsalPage::countingIsCancelled()
{
    openExample();
    model().countChanges(30);
    QCOMPARE(model().pastState(), RehearsalSession::PastState::Counting);
    click("cancelChanges");
    QCOMPARE(model().pastState(), RehearsalSession::PastState::Cancelled);
    QVERIFY(!model().past());
    QVERIFY(m_fixture->find<QPushButton>("countChanges")->isEnabled());
}

void TestRehearsalPage::whatIsNotSavedIsKept()
{
    openExample();
    save(u"Access"_s, u"first"_s);
    line("ruleWhen1")->setText(u"risk = hi"_s); // not even valid
    const PolicyDraft draft = editor().draft();
    window().showPage(MainWindow::Overview);
    m_fixture->open();
    window().showPage(MainWindow::Rehearsal);
    QCOMPARE(editor().draft(), draft);
    QTRY_VERIFY(editor().saved() != nullptr);
    QCOMPARE(text("policyState"), u"version 1, changed"_s);
    // Saved, it is opened from the library.
    line("ruleWhen1")->setText(u"risk = high"_s);
    QTRY_VERIFY(model().isCurrent());
    save(u"Access"_s, u"second"_s);
    window().showPage(MainWindow::Overview);
    m_fixture->open();
    QTRY_COMPARE(editor().draft().name, u"Access"_s);
    QCOMPARE(editor().saved()->number, 2);
    QVERIFY(!editor().isChanged());
}

void TestRehearsalPage::importsAndRefuses()
{
    openExample();
    const auto import = [this](const QByteArray &content) {
        QFile file(m_fixture->folder.filePath(u"import.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        file.close();
        m_fixture->workspace->policies().ask(&PolicyService::importFile, file.fileName());
    };
    import(policyToJson({u"Brought"_s, {{ *parseFilter(u"risk = high"_s), u"Block"_s, {} }}, u"Allow"_s}));
    QTRY_VERIFY(editor().inLibrary(u"Brought"_s));
    QCOMPARE(editor().inLibrary(u"Brought"_s)->policy.rules.size(), 1U);
    QString told;
    connect(m_fixture->workspace.get(), &Workspace::requestFailed, this,
            [&told](const Error &error) { told = error.detail.english(); });
    import(
        "{\"schema\":\"trustgauge/policy/1\",\"name\":\"Bad\",\"rules\":[{\"when\":\"rsik = high\",\"action\":\"A\"}],"
        "\"otherwise\":\"B\"}");
    QTRY_VERIFY2(told.contains(u"rule 1"_s) && told.contains(u"Column 1"_s), qPrintable(told));
    QVERIFY(!editor().inLibrary(u"Bad"_s));
}

void TestRehearsalPage::noFleet()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve({}, 10);
    m_fixture->open();
    m_fixture->connectTenant(m_fixture->tenant());
    window().showPage(MainWindow::Rehearsal);
    QVERIFY(!page().isVisible()); // the window says that nothing was polled
    m_fixture->poll();
    QTRY_VERIFY(page().isVisible());
    state()->click();
    awaitFigures();
}

void TestRehearsalPage::anotherTenantHasOtherDevices()
{
    openExample();
    const auto *rows = m_fixture->find<QTableView>("rehearsedTable")->model();
    QTRY_VERIFY(rows->rowCount() > 0);
    m_fixture->connectTenant(m_fixture->tenant(u"Fabrikam"_s)); // never polled
    QTRY_COMPARE(session().tenantName(), u"Fabrikam"_s);
    QCOMPARE(rows->rowCount(), 0);
    QVERIFY(!m_fixture->find<QPushButton>("rehearsedDevices")->isEnabled());
    session().selectTenant(m_fixture->tenant().name);
    QTRY_VERIFY(rows->rowCount() > 0);
}

QTEST_MAIN(TestRehearsalPage)
#include "tst_rehearsalpage.moc"
