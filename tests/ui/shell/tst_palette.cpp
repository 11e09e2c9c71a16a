#include "support/windowfixture.h"
#include "ui/devices/devicespage.h"
#include "ui/settingsdialog/settingsdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettematch.h"
#include "ui/text/figures.h"
#include "ui/tuning/tuningpage.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The palette finds commands, tenants, profiles, settings and devices.
class TestPalette : public WindowTest
{
    Q_OBJECT

    //! Opens it with a text; returns the list.
    const QAbstractItemModel *type(const QString &text) const
    {
        window().openPalette();
        m_fixture->find<QLineEdit>("commandSearch")->setText(text);
        return m_fixture->find<QListView>("commandList")->model();
    }
    void enter() const { QTest::keyClick(m_fixture->find<QLineEdit>("commandSearch"), Qt::Key_Return); }
    static QString title(const QAbstractItemModel *list, int row) { return list->index(row, 0).data().toString(); }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openPolled(120);
    }
    void matching_data();
    void matching();
    void switchesTenants();
    void findsDevices();
    void triesProfiles();
    void opensSettings();
};

void TestPalette::matching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("found");
    QTest::newRow("empty") << QString() << QList<qsizetype>{0, 1, 2, 3};
    QTest::newRow("beginning first") << u"run"_s << QList<qsizetype>{2, 3};
    QTest::newRow("words in any order") << u"overview go"_s << QList<qsizetype>{0};
    QTest::newRow("misspelled") << u"ovreview"_s << QList<qsizetype>{0};
    QTest::newRow("nothing") << u"zzzzzz"_s << QList<qsizetype>{};
}

void TestPalette::matching()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qsizetype>, found);
    const QStringList titles{u"Go to Overview"_s, u"Go to Tuning"_s, u"Run the doctor"_s, u"Keep running"_s};
    QCOMPARE(matchTitles(titles, text), found);
}

void TestPalette::switchesTenants()
{
    m_fixture->connectTenant(m_fixture->tenant(u"Adatum"_s));
    const QAbstractItemModel *list = type(u"switch conto"_s);
    QCOMPARE(title(list, 0), u"Switch to Contoso"_s);
    enter();
    QCOMPARE(session().tenantName(), u"Contoso"_s);
    QCOMPARE(type(u"switch conto"_s)->rowCount(), 0); // it is shown already
}

void TestPalette::findsDevices()
{
    const Fleet &fleet = session().state().scores->fleet();
    const QString id = plainText(fleet.machineId(7).view());
    const QString name = plainText(fleet.deviceName(7));
    const QAbstractItemModel *list = type(id);
    QTRY_COMPARE(list->rowCount(), 1);
    QVERIFY2(title(list, 0).contains(name), qPrintable(title(list, 0)));
    enter();
    QCOMPARE(window().page(), MainWindow::Devices);
    list = type(name.toUpper());
    QTRY_VERIFY(list->rowCount() >= 1);
    QVERIFY2(title(list, 0).contains(name), qPrintable(title(list, 0)));
}

void TestPalette::triesProfiles()
{
    const QAbstractItemModel *list = type(u"try profile"_s);
    QVERIFY(list->rowCount() >= 1);
    enter();
    QCOMPARE(window().page(), MainWindow::Tuning);
}

void TestPalette::opensSettings()
{
    const QAbstractItemModel *list = type(u"settings: notif"_s);
    QCOMPARE(title(list, 0), u"Settings: Notifications"_s);
    enter();
    QVERIFY(window().findChild<SettingsDialog *>());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
