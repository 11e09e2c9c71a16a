#include "support/windowfixture.h"
#include "ui/tenants/tenantform.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! 'Test connection' in the form of a tenant: tells what would come of it, and saves nothing.
class TestConnectionTrial : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void theStoredSecretIsTested();
    void aWrongSecretIsRefused();
    void otherSettingsAreNoLongerTold();
    void theButtonEndsATrial();
    void faultsComeFirst();
    void closingTheFormEndsATrial();

private:
    void openForm()
    {
        window().findChild<QAction *>(u"editTenant"_s)->trigger();
        QTRY_VERIFY(window().findChild<TenantForm *>());
        m_form = window().findChild<TenantForm *>();
        QVERIFY(QTest::qWaitForWindowExposed(m_form));
    }
    template<class T>
    [[nodiscard]] T *in(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString verdict() const
    {
        const auto *label = in<QLabel>("trialVerdict");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool isRunning() const { return m_form->findChild<QProgressBar *>()->isVisible(); }
    void test() { QTest::mouseClick(in<QPushButton>("testConnection"), Qt::LeftButton); }
    void hang()
    {
        Simulator::Behaviour behaviour;
        behaviour.faults = {{Simulator::FaultKind::Hang, "token"}};
        m_fixture->simulator->setBehaviour(behaviour);
    }

    QPointer<TenantForm> m_form;
};

void TestConnectionTrial::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    m_fixture->open();
    m_fixture->connectTenant(m_fixture->tenant());
    openForm();
}

void TestConnectionTrial::theStoredSecretIsTested()
{
    auto *button = in<QPushButton>("testConnection");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(isRunning());
    QTRY_VERIFY(!isRunning());
    QVERIFY2(verdict().startsWith(u"It works"_s), qPrintable(verdict()));
    QCOMPARE(QApplication::focusWidget(), button); // it never disabled itself
    QVERIFY(m_form->isVisible());
}

void TestConnectionTrial::aWrongSecretIsRefused()
{
    QTest::keyClicks(in<QLineEdit>("clientSecret"), u"Qx8Q~abcdefghijklmnopqrstuvwxyz0123456789"_s);
    test();
    QTRY_VERIFY2(verdict().startsWith(u"It does not work"_s), qPrintable(verdict()));
    QVERIFY(!in<QLabel>("trialWhatToDo")->text().isEmpty());
    m_form->reject();
    QTRY_VERIFY(!m_form);
    openForm();
    test(); // the stored one stays
    QTRY_VERIFY2(verdict().startsWith(u"It works"_s), qPrintable(verdict()));
}

void TestConnectionTrial::otherSettingsAreNoLongerTold()
{
    test();
    QTRY_VERIFY(!verdict().isEmpty());
    in<QLineEdit>("name")->setFocus();
    in<QLineEdit>("tenantId")->setFocus(); // looking at a field changes nothing
    QVERIFY(!verdict().isEmpty());
    QTest::keyClicks(in<QLineEdit>("clientSecret"), u"Qx8Q"_s);
    QVERIFY(verdict().isEmpty());
}

void TestConnectionTrial::theButtonEndsATrial()
{
    hang();
    test();
    QVERIFY(isRunning());
    QCOMPARE(in<QPushButton>("testConnection")->text(), u"Cancel the test"_s);
    test();
    QVERIFY(!isRunning());
    QCOMPARE(verdict(), u"The test was cancelled."_s);
    m_fixture->simulator->setBehaviour({});
    test();
    QTRY_VERIFY2(verdict().startsWith(u"It works"_s), qPrintable(verdict()));
}

void TestConnectionTrial::faultsComeFirst()
{
    in<QLineEdit>("clientId")->clear();
    test();
    QVERIFY(!isRunning());
    QVERIFY(in<QLabel>("clientIdFault")->isVisible());
}

void TestConnectionTrial::closingTheFormEndsATrial()
{
    hang();
    test();
    QVERIFY(isRunning());
    m_form->reject();
    QTRY_VERIFY(!m_form);
    m_fixture->simulator->setBehaviour({});
    m_fixture->poll();
    QVERIFY(!session().state().pollError);
}

QTEST_MAIN(TestConnectionTrial)
#include "tst_connectiontrial.moc"
