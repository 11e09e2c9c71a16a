#include "support/patience.h"
#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The columns of the device table: chosen, ordered and kept.
class TestColumnChooser : public WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(20);
        window().showPage(MainWindow::Devices);
    }
    void searchedAndToggledByKeyboard()
    {
        QListWidget &list = opened();
        auto *search = m_fixture->find<QLineEdit>("columnSearch");
        QTRY_VERIFY(search->hasFocus());
        QVERIFY(table().isShown(FleetColumn::Tags));
        QTest::keyClicks(search, u"tag"_s);
        QCOMPARE(visible(list), QStringList{u"Tags"_s});
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!table().isShown(FleetColumn::Tags));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list.hasFocus());
        QTest::keyClick(&list, Qt::Key_Space);
        QVERIFY(table().isShown(FleetColumn::Tags));
        QTest::keyClick(&list, Qt::Key_Up);
        QVERIFY(search->hasFocus());
        QTest::keyClick(&list, Qt::Key_Escape);
        QTRY_VERIFY(!menu()->isVisible());
    }
    void movedByKeyboardAndPointer()
    {
        QListWidget &list = opened();
        list.setFocus();
        choose(list, u"Risk"_s);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table().shownColumns().mid(0, 4),
                 (QList{FleetColumn::Device, FleetColumn::Risk, FleetColumn::Score, FleetColumn::Band}));
        QCOMPARE(list.currentItem()->text(), u"Risk"_s); // stays on what is moved
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table().shownColumns().at(0), FleetColumn::Device); // names stay first
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table().shownColumns().at(2), FleetColumn::Risk);

        drag(list, u"Band"_s, u"Score"_s);
        QCOMPARE(table().shownColumns().mid(0, 4),
                 (QList{FleetColumn::Device, FleetColumn::Band, FleetColumn::Score, FleetColumn::Risk}));
        QVERIFY(table().isShown(FleetColumn::Band)); // dragging toggles nothing
        drag(list, u"Score"_s, u"Device"_s);
        QCOMPARE(table().shownColumns().at(0), FleetColumn::Device);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, centre(list, u"Risk"_s));
        QVERIFY(!table().isShown(FleetColumn::Risk));
        QTest::mouseClick(m_fixture->find<QPushButton>("resetColumns"), Qt::LeftButton);
        QCOMPARE(table().usualColumns().mid(0, 4),
                 (QList{FleetColumn::Device, FleetColumn::Score, FleetColumn::Band, FleetColumn::Risk}));
        QVERIFY(table().isShown(FleetColumn::Risk));
    }
    void oneColumnStays()
    {
        for (int i = 0; i < usualColumnCount; ++i)
            table().setShown(static_cast<FleetColumn>(i), false);
        QCOMPARE(table().columns().size(), 1);
        QCOMPARE(table().shownColumns(), QList{static_cast<FleetColumn>(usualColumnCount - 1)});
    }
    void columnsSurviveARestart()
    {
        table().setShown(FleetColumn::Exposure, false);
        table().moveColumn(FleetColumn::Os, FleetColumn::Score);
        table().setColumnWidth(static_cast<int>(FleetColumn::Band), 233);
        const QList<ShownColumn> columns = table().columns();
        QCOMPARE(columns.at(1).column, FleetColumn::Os);
        QTRY_VERIFY(m_fixture->settings->value().hiddenColumns.contains(u"exposure"_s));
        QTRY_VERIFY(!m_fixture->settings->value().deviceColumns.isEmpty());
        QTest::qWait(0);
        m_fixture->open();
        window().showPage(MainWindow::Devices);
        QCOMPARE(table().columns(), columns);
    }

private:
    [[nodiscard]] DeviceTable &table() const { return *window().findChild<DeviceTable *>(); }
    [[nodiscard]] QMenu *menu() const { return m_fixture->find<QPushButton>("columnsButton")->menu(); }
    QListWidget &opened() const
    {
        menu()->popup(window().mapToGlobal(QPoint(100, 100)));
        auto *list = menu()->findChild<QListWidget *>(u"columnList"_s);
        if (!QTest::qWaitFor([list] { return list->isVisible(); }))
            qFatal("the chooser does not open");
        return *list;
    }
    static QListWidgetItem *itemOf(const QListWidget &list, const QString &title)
    {
        const QList<QListWidgetItem *> found = list.findItems(title, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("no column %s", qPrintable(title));
        return found.constFirst();
    }
    static void choose(QListWidget &list, const QString &title) { list.setCurrentItem(itemOf(list, title)); }
    static QPoint centre(const QListWidget &list, const QString &title)
    {
        return list.visualItemRect(itemOf(list, title)).center();
    }
    static QStringList visible(const QListWidget &list)
    {
        QStringList out;
        for (int row = 0; row < list.count(); ++row) {
            if (!list.isRowHidden(row))
                out << list.item(row)->text();
        }
        return out;
    }
    static void drag(const QListWidget &list, const QString &from, const QString &to)
    {
        const QPoint begin = centre(list, from), end = centre(list, to);
        QTest::mousePress(list.viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(list.viewport(), (begin + end) / 2);
        QTest::mouseMove(list.viewport(), end);
        QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, end);
    }
};

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
