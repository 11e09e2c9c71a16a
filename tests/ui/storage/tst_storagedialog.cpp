#include "core/fleet/fleetbuilder.h"
#include "support/adddevice.h"
#include "support/patience.h"
#include "support/servicespy.h"
#include "support/storefixture.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/storage/storagedialog.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The store's settings in the whole window.
class TestStorageDialog : public WindowTest
{
    Q_OBJECT

    int64_t m_today = 0; //!< UTC

    bool addCycle(Store &store, const QString &id, int daysAgo) const
    {
        StoredCycle cycle{cycleInfo(id), {}, {}, 50};
        cycle.info.asOf = (m_today - daysAgo) * ticksPerDay + ticksPerHour;
        FleetBuilder builder;
        builder.restoreSource(true);
        addDevice(builder, storedDevice(id));
        cycle.fleet = builder.build(cycle.info.asOf);
        return store.cycles().begin(cycle.info) && store.cycles().commit(cycle);
    }
    StorageDialog *openDialog() const
    {
        QTest::mouseClick(m_fixture->shown<QToolButton>("storageTool"), Qt::LeftButton);
        auto *dialog = window().findChild<StorageDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog, TestSupport::patience))
            qFatal("no dialog");
        return dialog;
    }
    template<class T>
    static T *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    static QString text(const QWidget *dialog, const char *name) { return in<QLabel>(dialog, name)->text(); }
    static void type(QSpinBox *box, const QString &number)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    void backUpTo(StorageDialog *dialog, const QString &path) const
    {
        QTest::mouseClick(in<QPushButton>(dialog, "backUp"), Qt::LeftButton);
        QFileDialog *files = nullptr;
        QTRY_VERIFY((files = dialog->findChild<QFileDialog *>()) && files->isVisible());
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path); // as typed
        QMetaObject::invokeMethod(files, "accept");
        QTRY_VERIFY(!dialog->findChild<QFileDialog *>());
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve({}, 40);
        m_today = utcDay(currentSecond());
        {
            auto store = Store::open(m_fixture->folder.filePath(u"store.db"_s), Store::Open::MakeIfMissing);
            QVERIFY(store);
            QVERIFY(addCycle(**store, u"old"_s, 20));
            QVERIFY(addCycle(**store, u"older"_s, 20));
            QVERIFY(addCycle(**store, u"new"_s, 1));
        }
        m_fixture->open();
        m_fixture->connectTenant(m_fixture->tenant());
    }

    void aRuleIsSavedOnceItsEffectIsKnown()
    {
        const StorageDialog *dialog = openDialog();
        QTRY_VERIFY(text(dialog, "storeFacts").contains(u"3 cycle(s) of "_s));
        QVERIFY(text(dialog, "storePath").endsWith(u"store.db"_s));
        QTRY_COMPARE(text(dialog, "ruleEffect"), u"Now, this would forget nothing."_s);
        auto *save = in<QPushButton>(dialog, "saveStorage");
        QVERIFY(!save->isEnabled()); // nothing is changed
        QCOMPARE(in<QSpinBox>(dialog, "everyCycleDays")->value(), 30);

        type(in<QSpinBox>(dialog, "everyCycleDays"), u"10"_s);
        QTRY_VERIFY(save->isEnabled());
        const QString day = QDateTime::fromSecsSinceEpoch((m_today - 20) * 86'400 + 3'600, Qt::UTC)
                                .toString(u"yyyy-MM-dd"_s);
        QCOMPARE(text(dialog, "ruleEffect"),
                 u"Now, this would forget 1 cycle(s) of 1 tenant(s), from %1 to %1; the newest stays."_s.arg(day));
        TestSupport::ServiceSpy thinned(m_fixture->workspace->storage().origin(), &StorageService::thinned);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<StorageDialog *>());
        QTRY_VERIFY(TestSupport::toastTexts(window()).join(u' ').contains(u"Saved."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!thinned.isEmpty(), 60'000);

        dialog = openDialog();
        QTRY_VERIFY(text(dialog, "storeFacts").contains(u"2 cycle(s) of "_s));
        QCOMPARE(in<QSpinBox>(dialog, "everyCycleDays")->value(), 10);
        QTest::keyClick(const_cast<StorageDialog *>(dialog), Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<StorageDialog *>());
    }
    void cancelSetsNothing()
    {
        const StorageDialog *dialog = openDialog();
        QTRY_VERIFY(in<QSpinBox>(dialog, "dailyDays")->isEnabled());
        type(in<QSpinBox>(dialog, "dailyDays"), u"0"_s);
        QTRY_VERIFY(in<QPushButton>(dialog, "saveStorage")->isEnabled());
        QTest::mouseClick(in<QPushButton>(dialog, "cancelStorage"), Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<StorageDialog *>());
        dialog = openDialog();
        QTRY_COMPARE(in<QSpinBox>(dialog, "dailyDays")->value(), 400);
    }
    void copiesAndChecksAreTold()
    {
        StorageDialog *dialog = openDialog();
        QTRY_VERIFY(in<QPushButton>(dialog, "checkStore")->isEnabled());
        QTest::mouseClick(in<QPushButton>(dialog, "checkStore"), Qt::LeftButton);
        QTRY_COMPARE(text(dialog, "storageResult"), u"Everything is as it was stored."_s);
        const QString copy = m_fixture->folder.filePath(u"copy.db"_s);
        backUpTo(dialog, copy);
        QTRY_VERIFY(text(dialog, "storageResult").startsWith(u"The store was copied to "_s));
        QVERIFY(Store::open(copy, Store::Open::ReadOnly).has_value());
        backUpTo(dialog, copy);
        QTRY_VERIFY(text(dialog, "storageResult").contains(u"a backup never replaces a file"_s));
        QVERIFY(in<QPushButton>(dialog, "backUp")->isEnabled());
        QCOMPARE(editStore(m_fixture->folder.filePath(u"store.db"_s), {u"UPDATE state_signals SET risk = 'None'"_s}),
                 QString());
        QTest::mouseClick(in<QPushButton>(dialog, "checkStore"), Qt::LeftButton);
        QTRY_VERIFY(text(dialog, "storageResult").contains(u"store.db"_s));
    }
    void theCommandOpensIt()
    {
        window().findChild<QAction *>(u"storage"_s)->trigger();
        QVERIFY(window().findChild<StorageDialog *>());
    }
};

QTEST_MAIN(TestStorageDialog)
#include "tst_storagedialog.moc"
