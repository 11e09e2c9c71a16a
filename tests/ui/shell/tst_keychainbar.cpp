#include "core/config/tenantsfile.h"
#include "support/servicespy.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/shell/keychainbar.h"
#include "ui/tenants/tenantform.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Without a keychain, tenants can be entered and imported, and a person decides what happens to their secrets. The
//! tests run without D-Bus, so no keychain answers.
class TestKeychainBar : public WindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void importGoesOn();
    void savedTenantIsKept();
    void tryingAgain();
    void formLooksForTheKeychainAgain();
    void removedTenantIsForgotten();

private:
    [[nodiscard]] KeychainBar *bar() const { return window().findChild<KeychainBar *>(); }
    [[nodiscard]] QString fileOf(const QStringList &names) const;
};

void TestKeychainBar::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
}

void TestKeychainBar::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->serve();
    m_fixture->open(Workspace::Options()); // with the keychain of the system
}

QString TestKeychainBar::fileOf(const QStringList &names) const
{
    QList<TenantConfig> tenants;
    for (const QString &name : names) {
        TenantConfig tenant = m_fixture->tenant(name);
        if (name != u"Contoso"_s) // the tenant to poll
            tenant.tenantId = u"%1-2a4c-4e8d-9b05-6c1e8f2a9d73"_s.arg(static_cast<int>(tenants.size()) + 1, 8, 10,
                                                                      QChar(u'0'));
        tenants << tenant;
    }
    const QString path = m_fixture->folder.filePath(u"import.json"_s);
    if (!writeTenantsFile(path, tenants))
        qFatal("the file cannot be written");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file cannot be read");
    QByteArray text = file.readAll();
    file.close();
    text.replace("\"clientId\"",
                 "\"clientSecret\": \"" + m_fixture->simulator->info().clientSecret.toUtf8() + "\", \"clientId\"");
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file cannot be written");
    return path;
}

void TestKeychainBar::importGoesOn()
{
    TestSupport::ServiceSpy imported(m_fixture->workspace->tenants().origin(), &TenantService::imported);
    QSignalSpy failed(m_fixture->workspace.get(), &Workspace::requestFailed);
    m_fixture->workspace->tenants().ask(&TenantService::importFile, fileOf({u"Adatum"_s, u"Contoso"_s, u"Fabrikam"_s}));
    QVERIFY(imported.wait(30'000));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(session().tenants().size(), 3);
    QVERIFY(!imported.first().at(1).toBool()); // the file still holds the only copy
    QTRY_VERIFY(bar()->isVisible());
    for (const char *name : {"Adatum", "Contoso", "Fabrikam"})
        QVERIFY2(bar()->text().contains(QLatin1StringView(name)), qPrintable(bar()->text()));
    for (const QString &text : TestSupport::toastTexts(window()))
        QVERIFY2(!text.contains(u"delete the file"_s), qPrintable(text));
    session().selectTenant(u"Contoso"_s);
    m_fixture->poll();
    QVERIFY(session().state().pollError); // until a person allows it, secrets are not used

    QTest::mouseClick(m_fixture->find<QPushButton>("keepForSession"), Qt::LeftButton);
    QTRY_VERIFY(!bar()->isVisible());
    m_fixture->poll();
    QVERIFY2(!session().state().pollError, qPrintable(session().state().pollError.value_or(Error()).detail.english()));
}

void TestKeychainBar::savedTenantIsKept()
{
    m_fixture->connectTenant(m_fixture->tenant());
    QCOMPARE(session().tenants().size(), 1);
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(m_fixture->find<QPushButton>("keepForSession"), Qt::LeftButton);
    QTRY_VERIFY(!bar()->isVisible());
    m_fixture->poll();
    QVERIFY(!session().state().pollError);
}

void TestKeychainBar::tryingAgain()
{
    m_fixture->connectTenant(m_fixture->tenant());
    QTRY_VERIFY(bar()->isVisible());
    TestSupport::ServiceSpy changed(m_fixture->workspace->secrets().origin(), &SecretService::unstoredChanged);
    QTest::mouseClick(m_fixture->find<QPushButton>("askKeychainAgain"), Qt::LeftButton);
    QVERIFY(changed.wait(30'000));
    QCOMPARE(changed.last().first().toStringList(), QStringList{u"Contoso"_s});
    QTRY_VERIFY(bar()->isVisible());
}

void TestKeychainBar::formLooksForTheKeychainAgain()
{
    TestSupport::ServiceSpy checked(m_fixture->workspace->secrets().origin(), &SecretService::keychainChecked);
    TenantForm form(session(), *m_fixture->theme);
    form.show();
    QVERIFY(!checked.isEmpty() || checked.wait(30'000));
    QVERIFY(!checked.last().at(1).toBool());
    checked.clear();
    form.hide();
    form.show();
    QVERIFY(!checked.isEmpty() || checked.wait(30'000));
}

void TestKeychainBar::removedTenantIsForgotten()
{
    m_fixture->connectTenant(m_fixture->tenant());
    QTRY_VERIFY(bar()->isVisible());
    m_fixture->workspace->tenants().ask(&TenantService::remove, u"Contoso"_s);
    QTRY_VERIFY(!bar()->isVisible());
}

QTEST_MAIN(TestKeychainBar)
#include "tst_keychainbar.moc"
