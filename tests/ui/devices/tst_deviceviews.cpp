#include "support/patience.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/deviceviews.h"
#include "ui/devices/viewsbutton.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Saved views: filter, order and columns under a name.
class TestDeviceViews : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(60);
        window().showPage(MainWindow::Devices);
    }
    void aViewIsSavedAndShown()
    {
        arrange(u"risk:high"_s);
        save(u"Risky & old"_s);
        QVERIFY(button().text().contains(u"Risky"_s));
        const int risky = model().rowCount();
        QVERIFY(risky > 0 && risky < static_cast<int>(session().state().summary.devices));

        trigger("viewAll");
        QTRY_COMPARE(model().rowCount(), static_cast<int>(session().state().summary.devices));
        QVERIFY(line().text().isEmpty());
        table().resetColumns();
        model().sort(static_cast<int>(FleetColumn::Os), Qt::AscendingOrder);
        QTRY_VERIFY(!model().isArranging());

        entry(u"Risky"_s)->trigger();
        QTRY_COMPARE(model().rowCount(), risky);
        QCOMPARE(line().text(), u"risk:high"_s);
        QVERIFY(!table().isShown(FleetColumn::Tags));
        QCOMPARE(table().shownColumns().at(1), FleetColumn::Os);
        QCOMPARE(model().order().column, FleetColumn::Band);
        QCOMPARE(model().order().then, (QList{FleetOrder::Key{FleetColumn::LastSeen, Qt::DescendingOrder}}));
        QVERIFY(entry(u"Risky"_s)->isChecked());
    }
    void aChangedViewIsUpdated()
    {
        arrange(u"risk:high"_s);
        save(u"Mine"_s);
        QVERIFY(!entry(u"Update"_s));
        table().setShown(FleetColumn::Group, false);
        QTRY_VERIFY(entry(u"Update"_s));
        QVERIFY(button().accessibleName().contains(u"changed"_s));
        entry(u"Update"_s)->trigger();
        QVERIFY(!entry(u"Update"_s));
        trigger("viewAll");
        table().resetColumns();
        entry(u"Mine"_s)->trigger();
        QVERIFY(!table().isShown(FleetColumn::Group));
        table().setColumnWidth(static_cast<int>(FleetColumn::Band), 222); // a width is no other view
        QVERIFY(!entry(u"Update"_s));
    }
    void aViewOfOneTenant()
    {
        arrange(u"risk:high"_s);
        save(u"Ours"_s, "viewForOne");
        QVERIFY(entry(u"Ours"_s));
        TenantConfig other = m_fixture->tenant(u"Fabrikam"_s);
        m_fixture->connectTenant(other);
        QTRY_COMPARE(session().tenantName(), u"Fabrikam"_s);
        QVERIFY(!entry(u"Ours"_s));
        QVERIFY(!button().text().contains(u"Ours"_s));
        session().selectTenant(u"Contoso"_s);
        QVERIFY(entry(u"Ours"_s));
    }
    void everythingSurvivesARestart()
    {
        arrange(u"risk:high"_s);
        save(u"Kept"_s);
        line().setText(u"risk:medium"_s);
        QTRY_VERIFY(!model().isArranging());
        QTRY_VERIFY(m_fixture->settings->value().deviceView.contains("risk:medium"));
        m_fixture->open();
        QTRY_COMPARE(session().tenantName(), u"Contoso"_s);
        window().showPage(MainWindow::Devices);
        QCOMPARE(line().text(), u"risk:medium"_s);
        QCOMPARE(model().order().then, (QList{FleetOrder::Key{FleetColumn::LastSeen, Qt::DescendingOrder}}));
        QVERIFY(!table().isShown(FleetColumn::Tags));
        QTRY_VERIFY(model().rowCount() > 0);
        QVERIFY(button().accessibleName().contains(u"Kept"_s));
        entry(u"Kept"_s)->trigger();
        QCOMPARE(line().text(), u"risk:high"_s);
    }
    void renamedAndDeleted()
    {
        arrange(u"risk:high"_s);
        save(u"One"_s);
        line().setText(u"risk:medium"_s);
        QTRY_VERIFY(!model().isArranging());
        save(u"Two"_s);
        QDialog *dialog = opened("manageViews", "viewsDialog");
        auto *list = dialog->findChild<QListWidget *>(u"viewList"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s);
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        name->setText(u"One"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveViews"_s)->isEnabled()); // two of one name
        name->setText(u"Three"_s);
        list->setCurrentRow(0);
        dialog->findChild<QPushButton *>(u"deleteView"_s)->click();
        QVERIFY(entry(u"One"_s)); // nothing is changed yet
        dialog->findChild<QPushButton *>(u"saveViews"_s)->click();
        QVERIFY(!entry(u"One"_s) && !entry(u"Two"_s));
        QVERIFY(entry(u"Three"_s));
        QVERIFY(button().accessibleName().contains(u"Three"_s)); // it was in use
    }
    void whatIsNoFilterIsTold()
    {
        DeviceView view;
        view.name = u"Strange"_s;
        view.order.filter.text = u"rsk:high"_s;
        emit button().chosen(view);
        QCOMPARE(line().text(), u"rsk:high"_s);
        QVERIFY(line().property("faulty").toBool());
        QTRY_COMPARE(model().rowCount(), static_cast<int>(session().state().summary.devices));
    }
    void foreignSettingsDoNoHarm()
    {
        m_fixture->settings->change([](UiSettings &s) {
            s.deviceView = "{\"name\":3}";
            s.deviceViews = "[1,{\"name\":\"\"},{\"name\":\"x\",\"order\":[{\"column\":\"moon\"}],"
                            "\"columns\":[{\"column\":\"moon\"},{\"column\":\"os\",\"width\":-7},{\"column\":\"os\"}]}]";
        });
        const DeviceViews views(*m_fixture->settings);
        QCOMPARE(views.all().size(), 1);
        QCOMPARE(views.all().constFirst().columns.size(), 1);
        QVERIFY(views.all().constFirst().columns.constFirst().width > 0);
        QCOMPARE(views.all().constFirst().order, FleetOrder());
    }

private:
    [[nodiscard]] DeviceTable &table() const { return *window().findChild<DeviceTable *>(); }
    [[nodiscard]] ViewsButton &button() const { return *window().findChild<ViewsButton *>(); }
    [[nodiscard]] FleetTableModel &model() const { return window().devicesPage().model(); }
    [[nodiscard]] QLineEdit &line() const { return *m_fixture->find<QLineEdit>("deviceFilter"); }
    void trigger(const char *name) const { button().findChild<QAction *>(QLatin1StringView(name))->trigger(); }

    //! A filter, two columns of order, one column less and one moved.
    void arrange(const QString &filter) const
    {
        line().setText(filter);
        model().sort(static_cast<int>(FleetColumn::Band), Qt::DescendingOrder);
        model().sortAlso(static_cast<int>(FleetColumn::LastSeen));
        table().setShown(FleetColumn::Tags, false);
        table().moveColumn(FleetColumn::Os, FleetColumn::Score);
        if (!QTest::qWaitFor([this] { return !model().isArranging(); }))
            qFatal("the devices are not in order");
    }
    //! The entry of the menu that begins so; nullptr: none.
    [[nodiscard]] QAction *entry(const QString &words) const
    {
        emit button().menu()->aboutToShow();
        for (QAction *action : button().menu()->actions()) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QDialog *opened(const char *action, const char *name) const
    {
        trigger(action);
        QDialog *dialog = nullptr;
        for (QDialog *found : window().findChildren<QDialog *>(QLatin1StringView(name))) {
            if (found->isVisible())
                dialog = found;
        }
        if (!dialog)
            qFatal("no dialog %s", name);
        return dialog;
    }
    void save(const QString &name, const char *forWhom = "viewForAll") const
    {
        QDialog *dialog = opened("saveView", "saveViewDialog");
        dialog->findChild<QRadioButton *>(QLatin1StringView(forWhom))->setChecked(true);
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(name);
        dialog->findChild<QPushButton *>(u"saveViewButton"_s)->click();
    }
};

QTEST_MAIN(TestDeviceViews)
#include "tst_deviceviews.moc"
