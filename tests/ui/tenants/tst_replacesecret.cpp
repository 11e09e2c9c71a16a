#include "support/doctorladder.h"
#include "support/servicespy.h"
#include "support/testcertificate.h"
#include "support/windowfixture.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/guidedialog.h"
#include "ui/shell/secretbar.h"
#include "ui/tenants/replacesecretdialog.h"
#include "ui/tenants/tenantform.h"
#include "ui/text/secretreminder.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The expiry of a secret, in the whole window: reminders, the noted date, and the dialog that replaces the secret.
class TestReplaceSecret : public WindowTest
{
    Q_OBJECT

    TenantConfig m_tenant;

    [[nodiscard]] SecretBar *bar() const { return window().findChild<SecretBar *>(); }
    [[nodiscard]] QString status() const
    {
        const auto *label = window().findChild<QLabel *>(u"secretStatus"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void note(const QDate &lastDay)
    {
        m_fixture->workspace->secrets().ask(&SecretService::noteDate, m_tenant.secretKey(), lastDay);
        QTRY_COMPARE(session().secretLastDay(m_tenant), lastDay);
    }
    ReplaceSecretDialog *openDialog()
    {
        window().findChild<QAction *>(u"replaceSecret"_s)->trigger();
        auto *dialog = window().findChild<ReplaceSecretDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    template<class T>
    static T *in(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve({}, 40);
        m_fixture->open();
        m_tenant = m_fixture->tenant();
        m_tenant.publish.reset();
        m_fixture->connectTenant(m_tenant);
    }

    void remindersComeStageByStage()
    {
        const QDate today = QDate::currentDate();
        QVERIFY(!bar()->isVisible());
        QVERIFY(status().isEmpty());
        note(today.addDays(31));
        QVERIFY(!bar()->isVisible());
        note(today.addDays(30));
        QVERIFY(bar()->isVisible());
        QVERIFY2(bar()->text().contains(u"30"_s), qPrintable(bar()->text()));
        const QDate day = today.addDays(30);
        QVERIFY(bar()->text().contains(QString::number(day.year())));
        QVERIFY(!bar()->text().contains(QLocale().dayName(day.dayOfWeek()))); // the day of the week is left out
        QVERIFY2(status().contains(u"30"_s), qPrintable(status()));
        bar()->findChild<QToolButton *>()->click();
        QVERIFY(!bar()->isVisible());
        QVERIFY(!status().isEmpty()); // the countdown stays when the reminder is closed
        // It stays closed after a restart.
        QVERIFY(!m_fixture->settings->value().closedReminders.isEmpty());
        SecretBar again(session(), *m_fixture->settings, *m_fixture->theme);
        QVERIFY(again.isHidden());
        // Each later stage has a reminder of its own.
        for (const int days : {14, 7, 1, -1}) {
            note(today.addDays(days));
            QVERIFY2(bar()->isVisible(), qPrintable(QString::number(days)));
            bar()->findChild<QToolButton *>()->click();
            QVERIFY(!bar()->isVisible());
        }
        QVERIFY2(status().contains(u"expired"_s), qPrintable(status()));
        note({});
        QVERIFY(status().isEmpty());
    }
    void anotherTenantIsNamed()
    {
        TenantConfig other = m_tenant;
        other.name = u"Fabrikam"_s;
        other.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
        m_fixture->workspace->tenants().ask(&TenantService::save, {other, {}, SecretText("x")});
        QTRY_COMPARE(session().tenants().size(), 2);
        QCOMPARE(session().tenantName(), m_tenant.name);
        m_fixture->workspace->secrets().ask(&SecretService::noteDate, other.secretKey(),
                                            QDate::currentDate().addDays(5));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(bar()->text().startsWith(u"Fabrikam"_s), qPrintable(bar()->text()));
        QVERIFY(status().isEmpty()); // the status is about the selected tenant
        QTest::mouseClick(m_fixture->find<QPushButton>("secretReminderButton"), Qt::LeftButton);
        QCOMPARE(session().tenantName(), other.name);
        QVERIFY(!bar()->text().startsWith(u"Fabrikam"_s));
        m_fixture->workspace->tenants().ask(&TenantService::remove, other.name);
        QTRY_COMPARE(session().tenants().size(), 1);
        QTRY_VERIFY(!bar()->isVisible());
        QTRY_VERIFY(!session().secretLastDay(other).isValid()); // the noted date is removed with the secret
    }

    void wrongSecretLeavesTheOldOne()
    {
        ReplaceSecretDialog *dialog = openDialog();
        QVERIFY(!in<QPushButton>(dialog, "testAndReplace")->isEnabled());
        QTest::keyClicks(in<QLineEdit>(dialog, "newSecret"), u"0457301a-6df3-50d3-835d-478846435c48"_s);
        QVERIFY(in<QLabel>(dialog, "replaceFault")->isVisible()); // the id of a secret is rejected without any call
        QVERIFY(!in<QPushButton>(dialog, "testAndReplace")->isEnabled());
        in<QLineEdit>(dialog, "newSecret")->clear();
        QTest::keyClicks(in<QLineEdit>(dialog, "newSecret"), u"Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789"_s);
        QTest::keyClicks(in<QLineEdit>(dialog, "newLastDay"), u"next year"_s);
        QVERIFY(!in<QPushButton>(dialog, "testAndReplace")->isEnabled());
        in<QLineEdit>(dialog, "newLastDay")->clear();
        QTest::mouseClick(in<QPushButton>(dialog, "testAndReplace"), Qt::LeftButton);
        QVERIFY(dialog->isTrying());
        QTRY_VERIFY(!dialog->isTrying());
        QVERIFY(dialog->isVisible());
        QVERIFY(in<QLabel>(dialog, "replaceFault")->text().contains(u"Not replaced"_s));
        QVERIFY(in<QLabel>(dialog, "replaceWhatToDo")->text().contains(u"Paste"_s));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->wordWrap()
                         || label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text())); // no text is cut off
        dialog->reject();
        session().poll();
        QTRY_COMPARE(session().view(), FleetSession::View::Showing); // the old secret still works
    }
    void newSecretIsTakenWithItsDate()
    {
        ReplaceSecretDialog *dialog = openDialog();
        TestSupport::ServiceSpy tried(m_fixture->workspace->secrets().origin(), &SecretService::replaced);
        QTest::keyClicks(in<QLineEdit>(dialog, "newSecret"), m_fixture->simulator->info().clientSecret);
        QTest::keyClicks(in<QLineEdit>(dialog, "newLastDay"), u"2031-02-28"_s);
        QTest::keyClick(in<QLineEdit>(dialog, "newLastDay"), Qt::Key_Return);
        QTRY_COMPARE(tried.size(), 1);
        QTRY_VERIFY(!window().findChild<ReplaceSecretDialog *>());
        QTRY_COMPARE(session().secretLastDay(m_tenant), QDate(2031, 2, 28));
    }
    void doctorTellsAndRunsAgain()
    {
        note(QDate::currentDate().addDays(5));
        window().showPage(MainWindow::Doctor);
        DoctorPage &page = window().doctorPage();
        page.run();
        QTRY_VERIFY(!page.isRunning());
        const auto row = static_cast<int>(DoctorCheck::SecretPresent);
        QCOMPARE(TestSupport::checkState(page, row), DoctorModel::RowState::Warn);
        QCOMPARE(in<QTableView>(&page, "doctorLadder")->currentIndex().row(),
                 row); // nothing failed, so the warning is selected
        QVERIFY(in<QLabel>(&page, "secretExpiry")->text().contains(u"5"_s));
        // The guide shows that step as done, with the warning as a note.
        QTest::mouseClick(in<QPushButton>(&page, "registrationGuide"), Qt::LeftButton);
        auto *guide = window().findChild<GuideDialog *>();
        QVERIFY(guide);
        QCOMPARE(TestSupport::stepsDone(*guide), 11);
        QVERIFY(in<QLabel>(guide, "secretNote")->isVisible());
        QCOMPARE(in<QLabel>(guide, "secretNote")->text(), in<QLabel>(&page, "doctorMeaning")->text());
        guide->close();
        QTest::mouseClick(in<QPushButton>(&page, "replaceSecretHere"), Qt::LeftButton);
        auto *dialog = window().findChild<ReplaceSecretDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        in<QLineEdit>(dialog, "newSecret")->setText(m_fixture->simulator->info().clientSecret);
        in<QLineEdit>(dialog, "newLastDay")->setText(u"2031-02-28"_s);
        QTest::mouseClick(in<QPushButton>(dialog, "testAndReplace"), Qt::LeftButton);
        QTRY_COMPARE(TestSupport::checkState(page, row),
                     DoctorModel::RowState::Pass); // the earlier result is replaced
        QTRY_VERIFY(!page.isRunning());
    }
    void cancelEndsTheTrial()
    {
        Simulator::Behaviour behaviour;
        behaviour.faults = {{Simulator::FaultKind::Hang, "token"}};
        m_fixture->simulator->setBehaviour(behaviour);
        ReplaceSecretDialog *dialog = openDialog();
        QTest::keyClicks(in<QLineEdit>(dialog, "newSecret"), u"Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789"_s);
        QTest::mouseClick(in<QPushButton>(dialog, "testAndReplace"), Qt::LeftButton);
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        QTest::mouseClick(in<QPushButton>(dialog, "cancelReplacing"), Qt::LeftButton);
        QTRY_VERIFY(!dialog->isTrying());
        QVERIFY(dialog->isVisible());
        QVERIFY(in<QLabel>(dialog, "replaceFault")->text().contains(u"Cancelled"_s));
        QTest::mouseClick(in<QPushButton>(dialog, "cancelReplacing"), Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<ReplaceSecretDialog *>());
    }
    void formNotesTheDate()
    {
        note(QDate(2031, 2, 28));
        window().findChild<QAction *>(u"editTenant"_s)->trigger();
        auto *form = window().findChild<TenantForm *>();
        QVERIFY(form && QTest::qWaitForWindowExposed(form));
        auto *lastDay = in<QLineEdit>(form, "secretLastDay");
        QCOMPARE(lastDay->text(), u"2031-02-28"_s);
        QTest::keyClicks(in<QLineEdit>(form, "clientSecret"), m_fixture->simulator->info().clientSecret);
        QVERIFY(lastDay->text().isEmpty()); // the date was that of the former secret
        QTest::keyClicks(lastDay, u"soon"_s);
        QTest::mouseClick(in<QPushButton>(form, "saveTenant"), Qt::LeftButton);
        QVERIFY(form->isVisible());
        QVERIFY(in<QLabel>(form, "secretLastDayFault")->isVisible());
        lastDay->clear();
        QTest::keyClicks(lastDay, u"2032-03-01"_s);
        QTest::mouseClick(in<QPushButton>(form, "saveTenant"), Qt::LeftButton);
        QTRY_COMPARE(session().secretLastDay(m_tenant), QDate(2032, 3, 1));
    }
    void certificateAsText()
    {
        TenantConfig tenant = m_tenant;
        tenant.credential = CredentialKind::Certificate;
        ReplaceSecretDialog dialog(session(), *m_fixture->theme, tenant, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!in<QLineEdit>(&dialog, "newLastDay")); // a certificate contains its last day
        QVERIFY(!in<QPushButton>(&dialog, "testAndReplace")->isEnabled());
        QGuiApplication::clipboard()->setText(u"no PEM"_s);
        QTest::mouseClick(in<QPushButton>(&dialog, "pastePem"), Qt::LeftButton);
        QVERIFY(in<QLabel>(&dialog, "pemFault")->isVisible());
        QVERIFY(!in<QPushButton>(&dialog, "testAndReplace")->isEnabled());
        QGuiApplication::clipboard()->setText(QString::fromLatin1(TestSupport::makePems().both()));
        QTest::mouseClick(in<QPushButton>(&dialog, "pastePem"), Qt::LeftButton);
        QVERIFY(in<QLabel>(&dialog, "foundCertificate")->isVisible());
        QVERIFY(in<QPushButton>(&dialog, "testAndReplace")->isEnabled());
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<QDate>("day");
        QTest::newRow("ISO") << u"2031-02-28"_s << true << QDate(2031, 2, 28);
        QTest::newRow("blanks") << u" 2031-02-28 "_s << true << QDate(2031, 2, 28);
        QTest::newRow("empty") << u" "_s << true << QDate();
        QTest::newRow("no such day") << u"2031-02-30"_s << false << QDate();
        QTest::newRow("words") << u"next year"_s << false << QDate();
        QTest::newRow("locale") << QLocale().toString(QDate(2031, 2, 28), QLocale::LongFormat) << true
                                << QDate(2031, 2, 28);
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(bool, understood);
        QFETCH(QDate, day);
        const auto parsed = parseLastDay(text);
        QCOMPARE(parsed.has_value(), understood);
        QCOMPARE(parsed.value_or(QDate()), day);
    }
};

QTEST_MAIN(TestReplaceSecret)
#include "tst_replacesecret.moc"
