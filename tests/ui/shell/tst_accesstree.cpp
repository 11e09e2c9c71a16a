#include "support/windowfixture.h"
#include "ui/charts/barchart.h"
#include "ui/devices/devicespage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/publishing/publishingpage.h"
#include "ui/rehearsal/rehearsalhead.h"
#include "ui/rehearsal/rehearsalpage.h"
#include "ui/settingsdialog/settingsdialog.h"
#include "ui/shell/tenantcommands.h"
#include "ui/tuning/tuningpage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <cmath>
#include <functional>
#include <map>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

using Role = QAccessible::Role;

//! Whether a person can do something with it, or reach it by keys.
bool isControl(Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Chart:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
        return true;
    default:
        return false;
    }
}

//! Roles that do not tell what a control is for.
bool isVague(Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane
           || role == QAccessible::Grouping || role == QAccessible::Border || role == QAccessible::Window
           || role == QAccessible::LayeredPane;
}

QString partOf(const QObject *object)
{
    if (!object)
        return u"?"_s;
    return object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                          : object->objectName();
}

//! What is wrong with a name; empty: nothing.
QString faultOf(const QString &name)
{
    static const QRegularExpression wordOrNumber(u"[\\p{L}\\p{N}]"_s);
    static const QRegularExpression fileKey(u"^(\\p{Ll}+(\\p{Lu}[\\p{Ll}\\d]+)+|[\\p{Ll}\\d]+(_[\\p{Ll}\\d]+)+)$"_s);
    if (name.trimmed().isEmpty())
        return u"no name"_s;
    if (!wordOrNumber.match(name).hasMatch())
        return u"a name of signs only"_s;
    if (fileKey.match(name).hasMatch())
        return u"a name for files"_s;
    if (name != name.trimmed())
        return u"a name with spaces around it"_s;
    return {};
}

//! A label beside a field that leads to it.
bool hasBuddy(const QWidget *field)
{
    for (const QLabel *label : field->window()->findChildren<QLabel *>()) {
        if (label->buddy() == field)
            return true;
    }
    return false;
}

//! Everything that is wrong below a node of the tree, each with its path.
class Walk
{
public:
    [[nodiscard]] QStringList faults(QWidget *root)
    {
        visit(QAccessible::queryAccessibleInterface(root), partOf(root), partOf(root));
        return m_faults;
    }
    [[nodiscard]] int controls() const { return m_controls; }

private:
    void say(const QString &path, const QString &what) { m_faults << path + u": "_s + what; }

    void visit(QAccessibleInterface *node, const QString &path, QString group)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        const QString name = node->text(QAccessible::Name);
        const auto *widget = qobject_cast<const QWidget *>(node->object());
        judge(node, widget, name, path, group);
        if (isContainer(node->role()) && !name.isEmpty())
            group = path + u'@' + QString::number(reinterpret_cast<quintptr>(node)); // cards share a name of object
        // Their cells are texts of models.
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QComboBox *>(widget))
            return;
        for (int i = 0; i < node->childCount(); ++i) {
            QAccessibleInterface *child = node->child(i);
            visit(child, path + u'/' + partOf(child ? child->object() : nullptr), group);
        }
    }

    static bool isContainer(Role role)
    {
        return role == QAccessible::Client || role == QAccessible::Grouping || role == QAccessible::Pane
               || role == QAccessible::Dialog || role == QAccessible::Border;
    }

    void judge(QAccessibleInterface *node, const QWidget *widget, const QString &name, const QString &path,
               const QString &group)
    {
        const Role role = node->role();
        const bool byTab = widget && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (byTab && isVague(role) && !qobject_cast<const QScrollArea *>(widget)) // which keys scroll
            say(path, u"takes the focus, but its role is %1"_s.arg(role));
        if (!isControl(role) && !byTab)
            return;
        ++m_controls;
        if (const QString fault = faultOf(name); !fault.isEmpty())
            say(path, fault + u" ("_s + name + u')');
        if (isField(widget) && widget->accessibleName().isEmpty() && !hasBuddy(widget))
            say(path, u"a field without a label"_s);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            judgeButton(node, button, name, path, group);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            judgeHeaders(table, path);
    }

    static bool isField(const QWidget *widget)
    {
        return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
               || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    }

    void judgeButton(QAccessibleInterface *node, const QAbstractButton *button, const QString &name,
                     const QString &path, const QString &group)
    {
        const QString known = group + u'|' + name + u'|' + node->text(QAccessible::Description);
        if (const auto it = m_buttons.find(known); it != m_buttons.end())
            say(path, u"has the same name as %1 (%2)"_s.arg(it->second, name));
        m_buttons.emplace(known, path);
        const auto *push = qobject_cast<const QPushButton *>(button);
        QMenu *menu = push ? push->menu() : nullptr;
        if (!menu)
            return;
        emit menu->aboutToShow(); // many fill themselves then
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->isVisible()
                && qstrcmp(action->metaObject()->className(), "QAction") == 0
                && !faultOf(action->text().remove(u'&').trimmed()).isEmpty())
                say(path + u"/menu"_s, u"an entry without words (%1)"_s.arg(action->objectName()));
        }
    }

    void judgeHeaders(const QTableView *table, const QString &path)
    {
        for (int column = 0; table->horizontalHeader()->isVisible() && column < table->model()->columnCount();
             ++column) {
            if (table->isColumnHidden(column))
                continue;
            const QString spoken = table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
            const QString shown = table->model()->headerData(column, Qt::Horizontal).toString();
            if (!faultOf(spoken.isEmpty() ? shown : spoken).isEmpty())
                say(path, u"column %1 has no name"_s.arg(column));
        }
    }

    QStringList m_faults;
    std::map<QString, QString> m_buttons; //!< path by group, name and description
    int m_controls = 0;
};

//! Whether it is one of several of which one is chosen: Tab leads to that, arrow keys lead to the others.
bool isOneOfMany(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable()
           && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool takesTab(const QWidget *widget)
{
    if (isOneOfMany(widget))
        return qobject_cast<const QAbstractButton *>(widget)->isChecked();
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

//! Prints all faults, since a test's message is cut.
bool allIsWell(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    return faults.isEmpty();
}

double luminance(QRgb color)
{
    const auto linear = [](int part) {
        const double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

//! How many pixels differ clearly.
int clearlyDifferent(const QImage &a, const QImage &b)
{
    int out = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            out += contrast(a.pixel(x, y), b.pixel(x, y)) >= 3.0 ? 1 : 0;
    }
    return out;
}

} // namespace

class TestAccessTree;
//! Opens something, and gives the window or part that shows it.
using Opener = std::function<QWidget *(TestAccessTree &)>;
Q_DECLARE_METATYPE(Opener)

//! What people who use keys and a screen reader meet: every control says what it is, and can be reached and left.
class TestAccessTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup();
    void everyControlIsNamed_data() { states(); }
    void everyControlIsNamed();
    void tabGoesRound_data() { states(); }
    void tabGoesRound();
    void focusIsSeen_data() { states(); }
    void focusIsSeen();
    void chartsLeadToTables_data();
    void chartsLeadToTables();

private:
    static void states();
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    void trigger(const char *action) const { m_fixture->find<QAction>(action)->trigger(); }
    void click(const char *button) const
    {
        auto *shown = m_fixture->shown<QPushButton>(button);
        if (!shown)
            qFatal("no %s is shown", button);
        shown->click();
    }
    void choose(const char *name, int part) const { m_fixture->find<SegmentedSwitch>(name)->setCurrent(part); }
    //! The dialog that is open, as soon as it is.
    [[nodiscard]] QWidget *dialog() const
    {
        QWidget *out = nullptr;
        const auto isOpen = [&] { return (out = QApplication::activeModalWidget()) != nullptr; };
        if (!QTest::qWaitFor(isOpen, TestSupport::patience))
            qFatal("no dialog opens");
        return out;
    }
    //! The same for a dialog that leaves the window usable.
    [[nodiscard]] QWidget *beside(const char *name) const
    {
        QWidget *out = nullptr;
        const auto isOpen = [&] { return (out = window().findChild<QWidget *>(QLatin1StringView(name))) != nullptr; };
        if (!QTest::qWaitFor(isOpen, TestSupport::patience))
            qFatal("no %s opens", name);
        return out;
    }
    QWidget *page(MainWindow::Page shown) const
    {
        window().showPage(shown);
        return &window();
    }
    void selectADevice() const;
    void editAWeight() const { window().tuningPage().model().setWeight(Indicator::RiskMedium, 47); }
    [[nodiscard]] QWidget *opened();
    [[nodiscard]] static QList<QWidget *> reachable(QWidget *root);
    //! Where Tab, or Shift+Tab, leads from a control, until it comes back or somewhere twice.
    [[nodiscard]] static QList<QWidget *> wayOf(QWidget *from, Qt::KeyboardModifiers with);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessTree::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openPolled(120);
    m_fixture->poll();
    m_fixture->poll();
    QTRY_COMPARE(window().session().view(), FleetSession::View::Showing);
    selectADevice();
    window().showPage(MainWindow::Doctor);
    window().doctorPage().run();
    QTRY_VERIFY_WITH_TIMEOUT(!window().doctorPage().isRunning(), 60'000);
    window().showPage(MainWindow::Rehearsal);
    window().rehearsalPage().head().begin(true);
    QTRY_VERIFY(window().rehearsalPage().model().isCurrent());
    window().rehearsalPage().model().countChanges(30);
    QTRY_VERIFY(window().rehearsalPage().model().isPastCurrent());
    window().showPage(MainWindow::Vulnerabilities);
    QTRY_COMPARE(window().vulnerabilitiesPage().model().state(), VulnerabilitySession::State::Found);
    window().showPage(MainWindow::Tuning);
    QTRY_VERIFY(window().tuningPage().model().after());
}

void TestAccessTree::cleanup()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QWidget *open = QApplication::activeModalWidget()) {
        open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    for (auto *beside : window().findChildren<QDialog *>())
        beside->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QWidget *frame : {window().findChild<QWidget *>(u"tour"_s), window().findChild<QWidget *>(u"palette"_s)}) {
        if (frame && frame->isVisible())
            QTest::keyClick(frame, Qt::Key_Escape);
    }
    m_fixture->theme->setHighContrast(false);
    window().tuningPage().model().resetToSaved();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    window().activateWindow();
    QTRY_VERIFY(window().isActiveWindow());
}

void TestAccessTree::selectADevice() const
{
    window().showPage(MainWindow::Devices);
    auto *table = m_fixture->find<QTableView>("deviceTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);
}

//! Pages, what they can show, and dialogs. Each row opens one, and gives the window that shows it.
void TestAccessTree::states()
{
    using T = TestAccessTree;
    QTest::addColumn<Opener>("open");
    const auto row = [](const char *name, Opener open) { QTest::newRow(name) << std::move(open); };
    row("overview", [](T &t) { return t.page(MainWindow::Overview); });
    row("overview, tables", [](T &t) {
        for (const char *view : {"bandSwitch", "histogramSwitch", "coverageSwitch", "groupsSwitch", "trendView"})
            t.choose(view, 1);
        return t.page(MainWindow::Overview);
    });
    row("overview, charts again", [](T &t) {
        for (const char *view : {"bandSwitch", "histogramSwitch", "coverageSwitch", "groupsSwitch", "trendView"})
            t.choose(view, 0);
        return t.page(MainWindow::Overview);
    });
    row("devices, one selected", [](T &t) {
        t.selectADevice();
        return t.page(MainWindow::Devices);
    });
    row("devices, filtered", [](T &t) {
        FleetFilter filter;
        filter.text = u"risk:high and score > 20"_s;
        t.window().showDevices(filter);
        return t.page(MainWindow::Devices);
    });
    row("devices, none found", [](T &t) {
        FleetFilter filter;
        filter.text = u"no-such-device"_s;
        t.window().showDevices(filter);
        return t.page(MainWindow::Devices);
    });
    row("devices, all again", [](T &t) {
        t.window().showDevices({});
        return t.page(MainWindow::Devices);
    });
    row("devices, before and after", [](T &t) {
        t.editAWeight();
        t.selectADevice();
        t.click("tunedSwitch");
        return t.page(MainWindow::Devices);
    });
    row("vulnerabilities", [](T &t) { return t.page(MainWindow::Vulnerabilities); });
    row("tuning", [](T &t) { return t.page(MainWindow::Tuning); });
    row("tuning, edited", [](T &t) {
        t.editAWeight();
        t.choose("tuningSubject", 1);
        t.choose("whoMovesSwitch", 1);
        return t.page(MainWindow::Tuning);
    });
    row("tuning, tables", [](T &t) {
        t.choose("tuningSubject", 0);
        t.choose("tuningView", 1);
        t.choose("whoMovesSwitch", 0);
        t.choose("yearView", 1);
        return t.page(MainWindow::Tuning);
    });
    row("tuning, charts again", [](T &t) {
        t.choose("tuningView", 0);
        t.choose("yearView", 0);
        return t.page(MainWindow::Tuning);
    });
    row("tuning, goal", [](T &t) {
        t.page(MainWindow::Tuning);
        t.window().tuningPage().openGoal();
        return t.page(MainWindow::Tuning);
    });
    row("tuning, sensitivity", [](T &t) {
        t.page(MainWindow::Tuning);
        t.window().tuningPage().openSensitivity();
        return t.page(MainWindow::Tuning);
    });
    row("rehearsal", [](T &t) { return t.page(MainWindow::Rehearsal); });
    row("doctor", [](T &t) { return t.page(MainWindow::Doctor); });
    for (const auto &[name, part] : {std::pair("publishing, preview", PublishingPage::Part::Preview),
                                     std::pair("publishing, outbox", PublishingPage::Part::Outbox),
                                     std::pair("publishing, history", PublishingPage::Part::History)})
        row(name, [part = part](T &t) {
            t.window().publishingPage().showPart(part);
            return t.page(MainWindow::Publishing);
        });
    for (const auto &[name, part] :
         {std::pair("activity, log", 1), std::pair("activity, calls", 2), std::pair("activity", 0)})
        row(name, [part = part](T &t) {
            t.choose("activityPart", part);
            return t.page(MainWindow::Activity);
        });
    row("all tenants", [](T &t) { return t.page(MainWindow::AllTenants); });

    using Section = SettingsDialog::Section;
    for (const auto &[name, section] :
         {std::pair("settings, general", Section::General), std::pair("settings, notifications", Section::Notifications),
          std::pair("settings, network", Section::Network), std::pair("settings, places", Section::Places),
          std::pair("settings, storage", Section::Storage), std::pair("settings, shared store", Section::SharedStore),
          std::pair("settings, reports", Section::Reports)})
        row(name, [section = section](T &t) {
            t.window().openSettings();
            t.window().findChild<SettingsDialog *>()->showSection(section);
            return t.dialog();
        });
    row("new tenant", [](T &t) {
        t.window().tenantCommands().addTenant();
        return t.dialog();
    });
    row("edit a tenant", [](T &t) {
        t.trigger("editTenant");
        QWidget *form = t.dialog();
        for (const char *opener : {"advancedOpener", "publishOpener"})
            form->findChild<QPushButton *>(QLatin1StringView(opener))->click();
        return form;
    });
    const auto byAction = [&row](const char *name, const char *action) {
        row(name, [action](T &t) {
            t.trigger(action);
            return t.dialog();
        });
    };
    byAction("replace the secret", "replaceSecret");
    byAction("report", "report");
    byAction("storage", "storage");
    byAction("help", "help");
    byAction("about", "about");
    row("commands", [](T &t) {
        t.window().openPalette();
        return t.m_fixture->find<QWidget>("palette");
    });
    row("tour", [](T &t) {
        t.page(MainWindow::Overview);
        t.trigger("takeTour");
        return t.m_fixture->find<QWidget>("tour");
    });
    row("profiles", [](T &t) {
        t.page(MainWindow::Tuning);
        t.window().tuningPage().openLibrary();
        return t.dialog();
    });
    row("compare profiles", [](T &t) {
        t.page(MainWindow::Tuning);
        t.trigger("compareProfiles");
        return t.dialog();
    });
    row("save the profile", [](T &t) {
        t.page(MainWindow::Tuning);
        t.editAWeight();
        t.trigger("saveTuning");
        return t.dialog();
    });
    row("save the policy", [](T &t) {
        t.page(MainWindow::Rehearsal);
        t.trigger("savePolicy");
        return t.dialog();
    });
    row("save the view", [](T &t) {
        t.page(MainWindow::Devices);
        t.trigger("saveView");
        return t.dialog();
    });
    row("raw record", [](T &t) {
        t.selectADevice();
        t.click("rawJson");
        return t.beside("recordDialog");
    });
    row("columns", [](T &t) {
        t.page(MainWindow::Devices);
        QMenu *menu = t.m_fixture->find<QPushButton>("columnsButton")->menu();
        menu->popup(t.window().mapToGlobal(QPoint(100, 100)));
        return menu->findChild<QWidget *>(u"columnList"_s)->parentWidget();
    });
    row("registration guide", [](T &t) {
        t.page(MainWindow::Doctor);
        t.click("registrationGuide");
        return t.beside("guideDialog");
    });
    row("support bundle", [](T &t) {
        t.page(MainWindow::Doctor);
        t.click("supportBundle");
        return t.beside("bundleDialog");
    });
}

QWidget *TestAccessTree::opened()
{
    QFETCH(const Opener, open);
    QWidget *root = open(*this);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what the first round began
    const auto isArranged = [this] { return !window().devicesPage().model().isArranging(); };
    if (!QTest::qWaitFor(isArranged, TestSupport::patience))
        qFatal("the devices are not in order");
    return root;
}

void TestAccessTree::everyControlIsNamed()
{
    QWidget *root = opened();
    Walk walk;
    const QStringList faults = walk.faults(root);
    QVERIFY2(allIsWell(faults), qPrintable(faults.join(u'\n')));
    QVERIFY(walk.controls() > 0);
}

//! Every control that Tab is to reach.
QList<QWidget *> TestAccessTree::reachable(QWidget *root)
{
    QList<QWidget *> out;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && takesTab(widget) && widget->window() == root->window())
            out << widget;
    }
    return out;
}

QList<QWidget *> TestAccessTree::wayOf(QWidget *from, Qt::KeyboardModifiers with)
{
    QList<QWidget *> out{from};
    from->setFocus(Qt::TabFocusReason);
    constexpr int most = 2000;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, with);
        QWidget *now = QApplication::focusWidget();
        if (!now || now == from || (now != out.last() && out.contains(now)))
            break;
        if (now == out.last() && !qobject_cast<QTextBrowser *>(now)) // which leads through its links
            break;
        if (now != out.last())
            out << now;
    }
    return out;
}

void TestAccessTree::tabGoesRound()
{
    QWidget *root = opened();
    if (!root->isWindow())
        QSKIP("lies over the window; Escape leaves it");
    const QList<QWidget *> all = reachable(root);
    QVERIFY(!all.isEmpty());
    QWidget *first = all.first();
    const auto names = [](const QList<QWidget *> &widgets) {
        QStringList out;
        for (const QWidget *widget : widgets)
            out << partOf(widget->parentWidget()) + u'/' + partOf(widget) + u" '"_s + widget->accessibleName() + u'\'';
        return out.join(u"\n  "_s);
    };
    const QList<QWidget *> forward = wayOf(first, Qt::NoModifier);
    QList<QWidget *> missed;
    for (QWidget *widget : all) {
        if (!forward.contains(widget))
            missed << widget;
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u"not reached:\n  %1\nthe way:\n  %2"_s.arg(names(missed), names(forward))));
    QCOMPARE(QApplication::focusWidget(), first); // it came back
    QList<QWidget *> back = wayOf(first, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), first);
    std::reverse(back.begin() + 1, back.end());
    QVERIFY2(back == forward, qPrintable(u"forward:\n  %1\nback:\n  %2"_s.arg(names(forward), names(back))));
}

void TestAccessTree::focusIsSeen()
{
    QWidget *root = opened();
    if (!root->isWindow())
        QSKIP("lies over the window, and is closed when the focus leaves it");
    QStringList faults;
    constexpr int least = 16; // pixels
    for (QWidget *widget : reachable(root)) {
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();                                    // the page is laid out
        for (QWidget *above = widget; above; above = above->parentWidget()) { // as Tab does
            if (auto *area = qobject_cast<QScrollArea *>(above); area && above != widget)
                area->ensureWidgetVisible(widget);
        }
        QCoreApplication::processEvents();
        const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
        const QImage with = widget->window()->grab(place).toImage();
        widget->clearFocus();
        QCoreApplication::processEvents();
        const QImage without = widget->window()->grab(place).toImage();
        if (const int seen = clearlyDifferent(with, without); seen < least)
            faults << u"%1/%2 '%3': %4"_s.arg(partOf(widget->parentWidget()), partOf(widget), widget->accessibleName())
                          .arg(seen);
    }
    QVERIFY2(allIsWell(faults), qPrintable(faults.join(u'\n')));
}

void TestAccessTree::chartsLeadToTables_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<QByteArray>("table"); // a dialog where it is chartFigures
    const auto row = [](MainWindow::Page page, const char *chart, const char *table) {
        QTest::newRow(chart) << static_cast<int>(page) << QByteArray(chart) << QByteArray(table);
    };
    row(MainWindow::Overview, "bandChart", "bandTable");
    row(MainWindow::Overview, "scoreHistogram", "histogramTable");
    row(MainWindow::Overview, "coverageBars", "coverageTable");
    row(MainWindow::Overview, "groupBars", "groupsTable");
    row(MainWindow::Devices, "waterfall", "chartFigures");
    row(MainWindow::Vulnerabilities, "patchPlan", "planTable");
    row(MainWindow::Tuning, "tuningBandChart", "tuningBandTable");
    row(MainWindow::Rehearsal, "actionBars", "actionTable");
    row(MainWindow::Rehearsal, "changesChart", "changesTable");
}

//! One key leads to the table, and back; the menu offers the same.
void TestAccessTree::chartsLeadToTables()
{
    QFETCH(const int, page);
    QFETCH(const QByteArray, chart);
    QFETCH(const QByteArray, table);
    window().showPage(static_cast<MainWindow::Page>(page));
    auto *shown = m_fixture->find<BarChart>(chart.constData());
    QTRY_VERIFY(shown->isVisible());
    shown->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown, Qt::Key_F7);
    auto *figures = m_fixture->find<QTableView>(table.constData());
    QTRY_VERIFY(figures->isVisible());
    QVERIFY(figures->model()->rowCount() > 0);
    QTRY_VERIFY(figures->hasFocus());
    if (table == "chartFigures") {
        QCOMPARE(figures->accessibleName(), shown->accessibleName());
        QTest::keyClick(figures, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        return;
    }
    QTest::keyClick(figures, Qt::Key_F7);
    QTRY_VERIFY(shown->hasFocus());
}

QTEST_MAIN(TestAccessTree)
#include "tst_accesstree.moc"
