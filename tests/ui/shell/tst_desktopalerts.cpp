#include "support/windowfixture.h"

#include <QDBusConnection>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! A notification service such as desktops have, on a connection of its own, so that all calls go over the bus.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title, text;
        QStringList actions;
    };

    NotificationService() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notifications"_s)) {}
    ~NotificationService() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    //! false: there is no bus, or a desktop has a service already
    bool start()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }
    //! As a person who clicks the message.
    void click(uint id) { emit ActionInvoked(id, u"default"_s); }

public slots:
    QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"actions"_s}; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &, int)
    {
        m_shown << Shown{title, text, actions};
        return static_cast<uint>(m_shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QList<Shown> m_shown;
};

//! Desktop notifications from the poll to the desktop's service and back, over a session bus.
class TestDesktopAlerts : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus; see dbus-run-session");
    }
    void manyChangedBands()
    {
        NotificationService service;
        if (!service.start())
            QSKIP("the desktop has a notification service");
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve();
        m_fixture->open();
        m_fixture->settings->change([](UiSettings &s) { s.notifications.bandsChanged = true; });
        m_fixture->connectTenant(m_fixture->tenant(u"R&D"_s));
        m_fixture->poll(u"R&D"_s);
        QTRY_VERIFY(session().state().scores);
        window().showPage(MainWindow::Activity);
        window().hide();
        const Ticks first = session().state().scores->fleet().asOf();
        QTRY_VERIFY(currentSecond() > first);                             // cycles tell whole seconds
        QVERIFY(m_fixture->simulator->setScenario(u"sparse-machines"_s)); // most devices lose their data
        m_fixture->poll(u"R&D"_s);
        QTRY_COMPARE(service.shown().size(), 1);
        const NotificationService::Shown &shown = service.shown().constFirst();
        QVERIFY2(shown.title.startsWith(u"R&D: "_s) && shown.title.endsWith(u"changed band"_s), qPrintable(shown.title));
        QVERIFY2(shown.text.contains(u"to a worse band"_s), qPrintable(shown.text));
        QVERIFY(!shown.text.contains(u'<'));
        QCOMPARE(shown.actions.value(0), u"default"_s);
        // A click opens the window on the tenant's figures.
        service.click(7); // another program's
        QVERIFY(!window().isVisible());
        service.click(1);
        QTRY_VERIFY(window().isVisible());
        QCOMPARE(window().page(), MainWindow::Overview);
        QCOMPARE(session().tenantName(), u"R&D"_s);
    }
    void fewChangesAreNotTold()
    {
        NotificationService service;
        if (!service.start())
            QSKIP("the desktop has a notification service");
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve();
        m_fixture->open();
        m_fixture->settings->change([](UiSettings &s) { s.notifications.bandsChanged = true; });
        m_fixture->connectTenant(m_fixture->tenant());
        m_fixture->poll();
        window().hide();
        m_fixture->poll(); // the same devices
        QVERIFY(m_fixture->simulator->setScenario(u"no-machine-role"_s));
        m_fixture->poll();
        QTRY_COMPARE(service.shown().size(), 1); // that the connection broke, and nothing before
        QVERIFY2(service.shown().constFirst().title.contains(u"cannot be polled"_s),
                 qPrintable(service.shown().constFirst().title));
    }
};

QTEST_MAIN(TestDesktopAlerts)
#include "tst_desktopalerts.moc"
