#include "core/store/outbox.h"
#include "core/store/postgres/postgresgrant.h"
#include "support/postgresserver.h"
#include "support/storefixture.h"
#include "support/windowfixture.h"
#include "ui/shell/noticebar.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! A window on a store that lies on a server, beside the program that polls into it.
class TestSharedWindow : public WindowTest
{
    Q_OBJECT

    PostgresServer m_server;
    QString m_place;
    std::unique_ptr<Store> m_store; // of the program that polls

    void open(const QString &place)
    {
        m_fixture = std::make_unique<WindowFixture>();
        Workspace::Options options = WindowFixture::inMemory();
        options.storePath = place;
        m_fixture->open(options);
    }
    QString shownCycle() const
    {
        const auto &cycle = session().state().cycle;
        return cycle && session().view() == FleetSession::View::Showing ? cycle->info.id : QString();
    }
    NoticeBar &bar() const { return *m_fixture->find<NoticeBar>("serverBar"); }
    QPushButton &pollButton() const { return *m_fixture->find<QPushButton>("pollButton"); }

private slots:
    void initTestCase()
    {
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    void init()
    {
        m_place = m_server.makeDatabase();
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(storeDevices(*m_store, u"c1"_s, {storedDevice(u"a"_s)}));
    }

    void showsWhatOthersPoll()
    {
        open(m_place);
        QTRY_COMPARE(shownCycle(), u"c1"_s);
        QVERIFY(!bar().isVisible());
        QVERIFY(storeDevices(*m_store, u"c2"_s, {storedDevice(u"b"_s)}));
        QTRY_COMPARE(shownCycle(), u"c2"_s);
        // Its settings are with the program that polls it, whose profile scored it.
        const auto *profile = window().findChild<QLabel *>(u"profileLabel"_s);
        QVERIFY2(profile->text().contains(session().profile().name), qPrintable(profile->text()));
        QVERIFY(!pollButton().isEnabled());
        QVERIFY2(pollButton().toolTip().contains(u"shared store only"_s), qPrintable(pollButton().toolTip()));
    }
    void staysUsableWithoutItsServer()
    {
        open(m_place);
        QTRY_COMPARE(shownCycle(), u"c1"_s);
        m_server.stop();
        QTRY_VERIFY(bar().isVisible());
        QVERIFY2(bar().text().contains(u"this computer"_s), qPrintable(bar().text())); // its socket's
        QCOMPARE(shownCycle(), u"c1"_s);
        QVERIFY2(pollButton().toolTip().contains(u"not reached"_s), qPrintable(pollButton().toolTip()));
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY(storeDevices(*m_store, u"c2"_s, {storedDevice(u"b"_s)}));
        QTRY_VERIFY(!bar().isVisible());
        QTRY_COMPARE(shownCycle(), u"c2"_s);
    }
    void saysWhoPolls()
    {
        const auto poller = StoreLock::take(m_place, StoreLock::Use::Schedule, u"Contoso"_s);
        QVERIFY(poller);
        open(m_place);
        QTRY_VERIFY(session().state().polledBy);
        const QString who = session().state().polledBy->detail.english();
        QVERIFY2(who.contains(u"tst_sharedwindow (process %1 on "_s.arg(QCoreApplication::applicationPid()))
                     && who.contains(u", since 20"_s),
                 qPrintable(who));
        QTRY_VERIFY([this] {
            const QList<QLabel *> labels = window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"tst_sharedwindow (process "_s);
            });
        }());
    }
    void readersSeeWhyTheyCannotPoll()
    {
        QCOMPARE(m_server.run(m_place, u"DROP ROLE IF EXISTS rosa; CREATE ROLE rosa LOGIN"_s), QString());
        QVERIFY(grantStore(m_place, StoreRole::Reader, u"rosa"_s, {}));
        open(m_server.uriFor(m_place, u"rosa"_s));
        QTRY_COMPARE(shownCycle(), u"c1"_s);
        QVERIFY(!pollButton().isEnabled());
        QVERIFY2(pollButton().toolTip().contains(u"reader of this store"_s), qPrintable(pollButton().toolTip()));
    }
};

QTEST_MAIN(TestSharedWindow)
#include "tst_sharedwindow.moc"
