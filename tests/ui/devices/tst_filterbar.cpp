#include "core/query/filterexpression.h"
#include "support/patience.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/filterpopup.h"
#include "ui/help/helpdialog.h"
#include "ui/settings/filtershelf.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The filter of the devices page: completion, filters made of cells, those used before and saved, and what is not
//! known.
class TestFilterBar : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void typingIsCompleted();
    void keysOfThePopup();
    void groupsOfTheFleetAreOffered();
    void cellsExtendTheFilter();
    void conditionsAreTakenAwayOneByOne();
    void backspaceAtTheStartLeavesWhatIsTyped();
    void usedFiltersComeBackAfterARestart();
    void theShelfIsBounded();
    void savedFiltersAreRenamedAndDeleted();
    void saysWhatIsNotKnown();
    void changeComparesWithTheCycleBefore();
    void aCostlyExpressionIsRefused();
    void examplesOfTheHelpAreFilters();

private:
    [[nodiscard]] FleetTableModel &model() const { return window().devicesPage().model(); }
    [[nodiscard]] QLineEdit &line() const { return *m_fixture->find<QLineEdit>("deviceFilter"); }
    //! That of this page: Vulnerabilities has one, too.
    [[nodiscard]] QLabel &verdictLabel() const
    {
        return *window().devicesPage().findChild<QLabel *>(u"filterVerdictText"_s);
    }
    [[nodiscard]] QString verdict() const { return verdictLabel().text(); }
    [[nodiscard]] FilterPopup *popup() const
    {
        auto *found = window().findChild<FilterPopup *>();
        return found && found->isVisible() ? found : nullptr;
    }
    void focusLine() const
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
        window().devicesPage().focusFilter();
        QTRY_VERIFY(line().hasFocus());
    }
    //! The menu of the filters used before.
    [[nodiscard]] QMenu *openMenu() const
    {
        QTest::keyClick(&line(), Qt::Key_Down, Qt::AltModifier);
        for (auto *menu : line().findChildren<QMenu *>(u"filterMenu"_s)) { // closed ones are deleted later
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    [[nodiscard]] static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

void TestFilterBar::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(120);
    window().showPage(MainWindow::Devices);
    QTRY_COMPARE(model().rowCount(), static_cast<int>(session().state().summary.devices));
    QVERIFY(model().rowCount() > 0);
    QTRY_VERIFY(!model().isArranging());
}

void TestFilterBar::typingIsCompleted()
{
    focusLine();
    QTest::keyClicks(&line(), u"expo"_s);
    QVERIFY(popup());
    QTRY_VERIFY(!model().isArranging()); // whose count changes the width of the line
    QCoreApplication::processEvents();
    QVERIFY(popup());
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY(line().hasFocus());
    QCOMPARE(line().text(), u"exposureLevel "_s);
    QVERIFY(popup()); // its operators
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Return);
    QCOMPARE(line().text(), u"exposureLevel >= "_s);
    QTest::keyClicks(&line(), u"m"_s);
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Enter);
    QCOMPARE(line().text(), u"exposureLevel >= medium "_s);
    QVERIFY(!popup());
    QTRY_VERIFY(!model().isArranging());
    const int found = model().rowCount();
    QVERIFY(found > 0 && found < static_cast<int>(session().state().summary.devices));
    line().undo();
    QVERIFY(line().text() != u"exposureLevel >= medium "_s);
}

void TestFilterBar::keysOfThePopup()
{
    auto *table = m_fixture->find<QTableView>("deviceTable");
    focusLine();
    QTest::keyClicks(&line(), u"risk = hi"_s);
    QVERIFY(popup());
    QTest::keyClick(&line(), Qt::Key_Escape);
    QVERIFY(!popup());
    QCOMPARE(line().text(), u"risk = hi"_s); // only the popup was closed
    QTest::keyClicks(&line(), u"gh"_s);
    QVERIFY(!popup()); // the word is complete
    QTRY_VERIFY(!model().isArranging());
    QTest::keyClick(&line(), Qt::Key_Down);
    QVERIFY(table->hasFocus());
    focusLine();
    line().clear();
    QVERIFY(!popup());
    QTest::keyClick(&line(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup());
    QTest::keyClick(&line(), Qt::Key_Up); // the last one
    QVERIFY(popup()->chosen().has_value());
    QTest::keyClick(&line(), Qt::Key_Down); // past it none is chosen
    QVERIFY(!popup()->chosen().has_value());
    // A single one stays chosen.
    line().clear();
    QTest::keyClicks(&line(), u"exposureL"_s);
    QVERIFY(popup());
    QCOMPARE(popup()->topLevelItemCount(), 1);
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Down);
    QVERIFY(popup()->chosen().has_value());
    QTest::keyClick(&line(), Qt::Key_Return);
    QVERIFY2(line().text().startsWith(u"exposureLevel"_s), qPrintable(line().text()));
    table->setFocus();
    QVERIFY(!popup());
}

void TestFilterBar::groupsOfTheFleetAreOffered()
{
    const Fleet &fleet = model().scores()->fleet();
    QString group;
    for (size_t row = 0; row < fleet.size() && group.isEmpty(); ++row)
        group = QString::fromStdString(std::string(fleet.deviceGroup(row)));
    QVERIFY(!group.isEmpty());
    focusLine();
    const auto isOffered = [&] {
        line().clear();
        QTest::keyClicks(&line(), u"group = "_s + group.left(2).toLower());
        return popup() && popup()->best().text.contains(group.left(2), Qt::CaseInsensitive);
    };
    QTRY_VERIFY(isOffered()); // the texts are learnt in the background
    QTest::keyClick(&line(), Qt::Key_Tab);
    QVERIFY(parseFilter(line().text()).has_value());
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(model().rowCount() > 0);
}

void TestFilterBar::cellsExtendTheFilter()
{
    auto *table = m_fixture->find<QTableView>("deviceTable");
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), TestSupport::patience));
    const int all = model().rowCount();
    table->setFocus();
    table->setCurrentIndex(model().index(0, static_cast<int>(FleetColumn::Exposure)));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!line().text().isEmpty());
    QTRY_VERIFY(!model().isArranging());
    const int alike = model().rowCount();
    QVERIFY(alike > 0 && alike < all);
    const QString before = line().text();
    table->setCurrentIndex(model().index(0, static_cast<int>(FleetColumn::Group)));
    const QString group = model().index(0, static_cast<int>(FleetColumn::Group)).data().toString();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(line().text().startsWith(before + u" and not("_s), qPrintable(line().text()));
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(model().rowCount() < alike);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(model().index(row, static_cast<int>(FleetColumn::Group)).data().toString() != group);
}

void TestFilterBar::conditionsAreTakenAwayOneByOne()
{
    const auto chips = [this] {
        QList<QPushButton *> out;
        for (auto *chip : window().findChildren<QPushButton *>(u"filterChip"_s)) {
            if (chip->isVisible())
                out << chip;
        }
        return out;
    };
    focusLine();
    line().setText(u"risk = high"_s);
    QVERIFY(chips().isEmpty()); // the line shows it
    line().setText(u"risk >= low and -lab and completeness > 10"_s);
    QTRY_COMPARE(chips().size(), 3);
    chips().at(1)->setFocus();
    QTest::keyClick(chips().at(1), Qt::Key_Delete);
    QCOMPARE(line().text(), u"risk >= low and completeness > 10"_s);
    QTRY_COMPARE(chips().size(), 2);
    QTRY_VERIFY(chips().at(1)->hasFocus());
    QTest::mouseClick(chips().at(0), Qt::LeftButton);
    QCOMPARE(line().text(), u"completeness > 10"_s);
    QTRY_VERIFY(chips().isEmpty());
    QTRY_VERIFY(line().hasFocus());
}

void TestFilterBar::backspaceAtTheStartLeavesWhatIsTyped()
{
    const auto backspaceAtTheStart = [this] {
        line().setCursorPosition(0);
        QTest::keyClick(&line(), Qt::Key_Backspace);
    };
    focusLine();
    line().setText(u"risk = high"_s);
    QTRY_VERIFY(!model().isArranging());
    line().setText(u"risk = high and risk = "_s); // not valid: the one before stays in use
    backspaceAtTheStart();
    QCOMPARE(line().text(), u"risk = high and risk = "_s);
    QCOMPARE(line().cursorPosition(), 0);
    line().setCursorPosition(1);
    QTest::keyClick(&line(), Qt::Key_Backspace);
    QCOMPARE(line().text(), u"isk = high and risk = "_s);
    // A limit beside the text goes, and the text stays.
    FleetFilter filter;
    filter.band = Band::Trustworthy;
    filter.text = u"completeness > 10"_s;
    window().devicesPage().showDevices(filter);
    QTRY_VERIFY(!model().isArranging());
    focusLine();
    line().setText(u"completeness > 10 and risk = "_s);
    backspaceAtTheStart();
    QCOMPARE(line().text(), u"completeness > 10 and risk = "_s);
    QCOMPARE(line().cursorPosition(), 0);
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(model().order().filter.isByText());
    QCOMPARE(model().order().filter.text, filter.text);
}

void TestFilterBar::usedFiltersComeBackAfterARestart()
{
    focusLine();
    line().setText(u"risk = high"_s);
    QTRY_VERIFY(!model().isArranging());
    QTest::keyClick(&line(), Qt::Key_Return); // is what was meant
    focusLine();
    line().setText(u"risk = "_s); // no filter
    QTest::keyClick(&line(), Qt::Key_Tab);
    FilterShelf shelf(*m_fixture->settings);
    QCOMPARE(shelf.recent(u"Contoso"_s), QStringList{u"risk = high"_s});
    QVERIFY(shelf.recent(u"Fabrikam"_s).isEmpty());
    focusLine();
    line().clear();
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QAction *used = entry(*menu, u"risk = high"_s);
    QVERIFY(used);
    used->trigger();
    menu->close();
    QCOMPARE(line().text(), u"risk = high"_s);
    UiSettingsStore again(*m_fixture->file);
    QCOMPARE(FilterShelf(again).recent(u"Contoso"_s), QStringList{u"risk = high"_s});
}

void TestFilterBar::theShelfIsBounded()
{
    FilterShelf shelf(*m_fixture->settings);
    for (qsizetype i = 0; i < FilterShelf::mostRecent + 5; ++i)
        shelf.remember(u"Fabrikam"_s, u"score = %1"_s.arg(i));
    shelf.remember(u"Fabrikam"_s, u"  "_s);
    shelf.remember(u"Fabrikam"_s, u" score = 10 "_s); // again
    QCOMPARE(shelf.recent(u"Fabrikam"_s).size(), FilterShelf::mostRecent);
    QCOMPARE(shelf.recent(u"Fabrikam"_s).mid(0, 2), (QStringList{u"score = 10"_s, u"score = 24"_s}));
    QCOMPARE(shelf.recent(u"Fabrikam"_s).count(u"score = 10"_s), 1);
    shelf.remember(u"Northwind"_s, u"vip"_s);
    shelf.forgetRecent(u"Fabrikam"_s);
    QVERIFY(shelf.recent(u"Fabrikam"_s).isEmpty());
    QCOMPARE(shelf.recent(u"Northwind"_s), QStringList{u"vip"_s});
    QCOMPARE(shelf.save(u" "_s, u"vip"_s), FilterShelf::NameFault::Blank);
    QCOMPARE(shelf.save(u"B"_s, u"vip"_s), FilterShelf::NameFault::None);
    QCOMPARE(shelf.save(u"a"_s, u"lab"_s), FilterShelf::NameFault::None);
    QCOMPARE(shelf.save(u"A "_s, u"lab"_s), FilterShelf::NameFault::Taken);
    QCOMPARE(shelf.rename(u"a"_s, u"b"_s), FilterShelf::NameFault::Taken);
    QCOMPARE(shelf.rename(u"a"_s, u"A"_s), FilterShelf::NameFault::None); // its own name, in another case
    QCOMPARE(shelf.saved(), (QList<SavedFilter>{{u"A"_s, u"lab"_s}, {u"B"_s, u"vip"_s}}));
    m_fixture->settings->change(
        [](UiSettings &settings) { settings.deviceFilters = "{\"saved\": [{}, 7], \"recent\": 1"; });
    QVERIFY(FilterShelf(*m_fixture->settings).saved().isEmpty()); // what is no list is none
}

void TestFilterBar::savedFiltersAreRenamedAndDeleted()
{
    focusLine();
    line().setText(u"risk = high"_s);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    entry(*menu, u"Save this filter…"_s)->trigger();
    menu->close();
    auto *dialog = m_fixture->find<QDialog>("savedFilters");
    auto *name = dialog->findChild<QLineEdit *>(u"filterName"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveFilter"_s);
    auto *fault = dialog->findChild<QLabel *>(u"filterNameFault"_s);
    auto *list = dialog->findChild<QListWidget *>(u"savedFilterList"_s);
    save->click();
    QVERIFY2(fault->text().contains(u"name"_s), qPrintable(fault->text()));
    name->setText(u"Worst & first"_s);
    save->click();
    QCOMPARE(list->count(), 1);
    name->setText(u"WORST & FIRST"_s);
    save->click();
    QVERIFY(!fault->text().isEmpty());
    QCOMPARE(list->count(), 1);
    name->setText(u"Worst"_s);
    QTest::keyClick(name, Qt::Key_F2);
    UiSettingsStore again(*m_fixture->file);
    QCOMPARE(FilterShelf(again).saved(), (QList<SavedFilter>{{u"Worst"_s, u"risk = high"_s}}));
    dialog->close();

    focusLine();
    line().clear();
    menu = openMenu();
    QVERIFY(menu);
    QVERIFY(entry(*menu, u"Worst"_s));
    entry(*menu, u"Worst"_s)->trigger();
    menu->close();
    QCOMPARE(line().text(), u"risk = high"_s);
    menu = openMenu();
    QVERIFY(menu);
    entry(*menu, u"Rename or delete saved filters…"_s)->trigger();
    menu->close();
    QDialog *second = nullptr;
    QTRY_VERIFY((second = m_fixture->shown<QDialog>("savedFilters")) != nullptr);
    list = second->findChild<QListWidget *>(u"savedFilterList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    UiSettingsStore last(*m_fixture->file);
    QVERIFY(FilterShelf(last).saved().isEmpty());
    second->close();
}

void TestFilterBar::saysWhatIsNotKnown()
{
    line().setText(u"change > 0"_s);
    QTRY_VERIFY(!model().isArranging());
    QVERIFY2(verdict().contains(u"no cycle before"_s), qPrintable(verdict()));
    QCOMPARE(verdictLabel().property("role").toString(), u"warn"_s);
    QCOMPARE(model().rowCount(), 0);
    QVERIFY(!m_fixture->find<QTableView>("deviceTable")->isVisible()); // but the reason is
    line().setText(u"risk = high or change > 0"_s);
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(model().rowCount() > 0); // what is known counts
    QVERIFY(verdict().contains(u"no cycle before"_s));
    line().setText(u"risk = high"_s);
    QTRY_VERIFY(!model().isArranging());
    QTRY_VERIFY(!verdict().contains(u"no cycle before"_s));
}

void TestFilterBar::changeComparesWithTheCycleBefore()
{
    m_fixture->poll();
    window().showPage(MainWindow::Devices);
    line().setText(u"change = 0 or change != 0"_s);
    QTRY_VERIFY(!model().isArranging());
    QTRY_VERIFY2(!verdict().contains(u"no cycle before"_s), qPrintable(verdict()));
    QVERIFY(model().rowCount() > 0);
}

void TestFilterBar::aCostlyExpressionIsRefused()
{
    const int all = model().rowCount();
    line().setText(u"name matches regex \"^(?:.?){40}[!?]$\""_s); // tries each choice of 40 letters or none
    QTRY_VERIFY(!model().isArranging());
    QTRY_VERIFY2(verdict().contains(u"too many steps"_s), qPrintable(verdict()));
    QTRY_COMPARE(model().rowCount(), all);
    QVERIFY(line().property("faulty").toBool());
    line().clear(); // its fault is gone with it
    model().sort(static_cast<int>(FleetColumn::Device), Qt::AscendingOrder);
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(!line().property("faulty").toBool());
    line().setText(u"risk = high"_s);
    QTRY_VERIFY(!model().isArranging());
    QVERIFY(!line().property("faulty").toBool());
}

void TestFilterBar::examplesOfTheHelpAreFilters()
{
    HelpDialog help({});
    auto *text = help.findChild<QTextBrowser *>();
    QVERIFY(text);
    static const QRegularExpression links(u"href=\"(filter:[^\"]+)\""_s);
    int examples = 0;
    QString chosen;
    connect(&help, &HelpDialog::filterRequested, &help, [&chosen](const QString &filter) { chosen = filter; });
    for (auto it = links.globalMatch(text->toHtml()); it.hasNext();) {
        chosen.clear();
        emit text->anchorClicked(QUrl(it.next().captured(1)));
        QVERIFY2(parseFilter(chosen).has_value() && !chosen.isEmpty(), qPrintable(chosen));
        ++examples;
    }
    QVERIFY(examples >= 9);
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
