#include "core/auth/certificateassertion.h"
#include "core/workspace/workspace.h"
#include "support/testcertificate.h"
#include "ui/session/fleetsession.h"
#include "ui/tenants/tenantform.h"
#include "ui/text/secretreminder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The tenant form in a real window, filled in by key strokes.
class TestTenantForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void emptyFormTellsWhatIsMissing();
    void fillsAndSaves();
    void secretGoesWhereTheFormSays();
    void secretIdIsRefusedWhileTyping();
    void secretCanBeShown();
    void proxyPasswordGoesItsOwnWay();
    void certificateInPlaceOfTheSecret();
    void certificatesThatCannotBeUsed_data();
    void certificatesThatCannotBeUsed();
    void faultsNeverCoverFields_data();
    void faultsNeverCoverFields();
    void dayFromTheCalendar();
    void daysAsPeopleWriteThem_data();
    void daysAsPeopleWriteThem();
    void domainInPlaceOfTheId();
    void guideIsAtHand();

private:
    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return m_form->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString fault(const char *key) const
    {
        const auto *label = m_form->findChild<QLabel *>(QLatin1StringView(key) + u"Fault"_s);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const char *name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->clear();
        QTest::keyClicks(line(name), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FleetSession> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TenantForm> m_form;
};

void TestTenantForm::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.storePath = m_folder->filePath(u"store.db"_s);
    options.tenantsPath = m_folder->filePath(u"tenants.json"_s);
    options.profileFolder = m_folder->filePath(u"profiles"_s);
    options.policyFolder = m_folder->filePath(u"policies"_s);
    options.secretsInMemory = true;
    m_workspace = std::make_unique<Workspace>(options);
    m_session = std::make_unique<FleetSession>(*m_workspace);
    m_theme = std::make_unique<Theme>();
    m_form = std::make_unique<TenantForm>(*m_session, *m_theme);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestTenantForm::cleanup()
{
    m_form.reset();
    m_theme.reset();
    m_session.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestTenantForm::emptyFormTellsWhatIsMissing()
{
    QCOMPARE(line("pollIntervalMinutes")->text(), u"60"_s); // the default is shown
    QVERIFY(fault("name").isEmpty());                       // no error before the first attempt to save
    QSignalSpy saved(m_form.get(), &TenantForm::saveRequested);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 0);
    for (const char *key : {"name", "tenantId", "clientId", "clientSecret"})
        QVERIFY2(!fault(key).isEmpty(), key);
    for (const char *key : {"completenessFloor", "pollIntervalMinutes"})
        QVERIFY2(fault(key).isEmpty(), key);
    line("pollIntervalMinutes")->clear();
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QVERIFY(!fault("pollIntervalMinutes").isEmpty()); // no default is used instead
}

void TestTenantForm::fillsAndSaves()
{
    type("name", u"Contoso"_s);
    type("tenantId", u"6F0D3C1A-52B4-4D1E-9A77-0C1F5A2B9E01"_s);
    type("clientId", u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s);
    type("clientSecret", u"abc~DEF.123_456"_s);
    type("pollIntervalMinutes", u"45"_s);
    TenantConfig tenant;
    SecretText secret;
    std::optional<QDate> date;
    connect(m_form.get(), &TenantForm::saveRequested, this, [&](const TenantChange &change) {
        tenant = change.tenant;
        secret = change.credential;
        date = change.secretLastDay;
    });
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(tenant.name, u"Contoso"_s);
    QCOMPARE(tenant.tenantId, u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s);
    QCOMPARE(tenant.pollIntervalMinutes, 45);
    QCOMPARE(secret.reveal(), QByteArray("abc~DEF.123_456"));
    QVERIFY(!m_form->isVisible());
    QVERIFY(line("clientSecret")->text().isEmpty());
}

// The sentence about where the secret is kept agrees with the box below it.
void TestTenantForm::secretGoesWhereTheFormSays()
{
    Workspace::Options options = m_workspace->options();
    options.secretsInMemory = false;
    Workspace workspace(options);
    FleetSession session(workspace);
    const auto tell = [&](bool available) {
        QSignalSpy changed(&session, &FleetSession::keychainChanged);
        workspace.secrets().ask(&SecretService::keychainChecked, u"Secret Service"_s, available);
        QVERIFY(changed.wait(30'000));
    };
    tell(true);
    TenantForm form(session, *m_theme);
    const auto *note = form.findChild<QLabel *>(u"keychainNote"_s);
    auto *sessionOnly = form.findChild<QCheckBox *>(u"sessionOnly"_s);
    QVERIFY(note && sessionOnly);
    QVERIFY2(note->text().contains(u"stored in Secret Service"_s), qPrintable(note->text()));
    sessionOnly->click();
    QVERIFY2(note->text().contains(u"stored nowhere"_s), qPrintable(note->text()));
    sessionOnly->click();
    QVERIFY(note->text().contains(u"stored in Secret Service"_s));
    // The keychain goes away and comes back while the form is open.
    tell(false);
    QVERIFY(sessionOnly->isChecked() && !sessionOnly->isEnabled());
    QVERIFY2(note->text().contains(u"No keychain"_s), qPrintable(note->text()));
    tell(true);
    QVERIFY(!sessionOnly->isChecked() && sessionOnly->isEnabled());
    QVERIFY(note->text().contains(u"stored in Secret Service"_s));
    sessionOnly->click();
    tell(false);
    tell(true);
    QVERIFY(sessionOnly->isChecked() && sessionOnly->isEnabled());
}

void TestTenantForm::secretIdIsRefusedWhileTyping()
{
    type("clientSecret", u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d0"_s);
    QVERIFY(fault("clientSecret").isEmpty());
    QTest::keyClicks(line("clientSecret"), u"2"_s); // now it has the shape of a GUID
    QVERIFY(!fault("clientSecret").isEmpty());
}

void TestTenantForm::secretCanBeShown()
{
    QCOMPARE(line("clientSecret")->echoMode(), QLineEdit::Password);
    line("clientSecret")->actions().constFirst()->trigger();
    QCOMPARE(line("clientSecret")->echoMode(), QLineEdit::Normal);
}

void TestTenantForm::proxyPasswordGoesItsOwnWay()
{
    type("name", u"Contoso"_s);
    type("tenantId", u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s);
    type("clientId", u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s);
    type("clientSecret", u"abc~DEF.123_456"_s);
    type("pollIntervalMinutes", u"45"_s);
    m_form->findChild<QPushButton *>(u"advancedOpener"_s)->setChecked(true);
    type("proxy", u"http://gateway.example:3128"_s);
    type("proxyPassword", u"p@ss: word"_s);
    QCOMPARE(line("proxyPassword")->echoMode(), QLineEdit::Password);
    QSignalSpy saved(m_form.get(), &TenantForm::saveRequested);
    SecretText password;
    TenantConfig tenant;
    connect(m_form.get(), &TenantForm::saveRequested, this, [&](const TenantChange &change) {
        tenant = change.tenant;
        password = change.forwardProxyLogon;
    });
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 0);
    QVERIFY(!fault("proxyUser").isEmpty());
    type("proxyUser", u"mara"_s);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(tenant.proxy, u"http://mara@gateway.example:3128"_s);
    QCOMPARE(password.reveal(), QByteArray("p@ss: word"));
    QVERIFY(line("proxyPassword")->text().isEmpty());
    m_form = std::make_unique<TenantForm>(*m_session, *m_theme, tenant);
    QCOMPARE(line("proxy")->text(), u"http://gateway.example:3128"_s);
    QCOMPARE(line("proxyUser")->text(), u"mara"_s);
}

void TestTenantForm::certificateInPlaceOfTheSecret()
{
    type("name", u"Contoso"_s);
    type("tenantId", u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s);
    type("clientId", u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s);
    type("pollIntervalMinutes", u"45"_s);
    auto *by = m_form->findChild<QComboBox *>(u"credential"_s);
    QVERIFY(line("clientSecret")->isVisible() && line("secretLastDay")->isVisible());
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    auto *paste = m_form->findChild<QPushButton *>(u"pastePem"_s);
    QVERIFY(paste->isVisible() && !line("clientSecret")->isVisible() && !line("secretLastDay")->isVisible());
    QSignalSpy saved(m_form.get(), &TenantForm::saveRequested);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 0);
    QVERIFY(!fault("certificate").isEmpty());

    const TestSupport::Pems pems = TestSupport::makePems();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(pems.both()));
    QTest::keyClick(paste, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fault("certificate").isEmpty());
    const CertificateState state = inspectCertificate(SecretText(pems.both()));
    const QString found = m_form->findChild<QLabel *>(u"foundCertificate"_s)->text();
    QVERIFY2(found.contains(state.thumbprint), qPrintable(found));
    const QString keyLine = QString::fromLatin1(pems.key.split('\n').at(1));
    QVERIFY(keyLine.size() > 20);
    for (const QLabel *label : m_form->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(keyLine));
    for (const QLineEdit *edit : m_form->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(keyLine));

    TenantConfig tenant;
    SecretText secret;
    std::optional<QDate> date;
    connect(m_form.get(), &TenantForm::saveRequested, this, [&](const TenantChange &change) {
        tenant = change.tenant;
        secret = change.credential;
        date = change.secretLastDay;
    });
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QVERIFY(tenant.credential == CredentialKind::Certificate);
    QCOMPARE(secret.reveal(), pems.both());
    QVERIFY(!date); // a certificate contains its dates

    // Changed back to a secret: the keychain only has a certificate.
    m_form = std::make_unique<TenantForm>(*m_session, *m_theme, tenant);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    QVERIFY(m_form->findChild<QPushButton *>(u"pastePem"_s)->isVisible());
    m_form->findChild<QComboBox *>(u"credential"_s)->setCurrentIndex(0);
    QSignalSpy again(m_form.get(), &TenantForm::saveRequested);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QVERIFY(!fault("clientSecret").isEmpty());
    QCOMPARE(again.count(), 0);
    m_form->findChild<QComboBox *>(u"credential"_s)->setCurrentIndex(1);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QCOMPARE(again.count(), 1); // the stored certificate can be kept
}

void TestTenantForm::certificatesThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const TestSupport::Pems pems = TestSupport::makePems();
    QTest::newRow("a secret") << QByteArray("abc~DEF.123_456") << u"no PEM"_s;
    QTest::newRow("no key") << pems.certificate << u"no private key"_s;
    QTest::newRow("no certificate") << pems.key << u"no certificate"_s;
    QTest::newRow("key of another") << pems.key + TestSupport::makePems().certificate << u"does not belong"_s;
    QTest::newRow("weak key") << TestSupport::makePems(1024).both() << u"2048"_s;
}

void TestTenantForm::certificatesThatCannotBeUsed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    m_form->findChild<QComboBox *>(u"credential"_s)->setCurrentIndex(1);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"pastePem"_s), Qt::LeftButton);
    QVERIFY(!m_form->findChild<QLabel *>(u"foundCertificate"_s)->isVisible());
    const auto *told = m_form->findChild<QLabel *>(u"pemFault"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains(says), qPrintable(told->text()));
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    QVERIFY(!fault("certificate").isEmpty()); // no certificate was accepted
}

void TestTenantForm::faultsNeverCoverFields_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("credential");
    QTest::addColumn<bool>("open"); // also the folded parts
    for (const QSize size : {QSize(620, 840), QSize(620, 560), QSize(620, 312), QSize(480, 560)}) {
        for (const int credential : {0, 1}) {
            for (const bool open : {false, true})
                QTest::addRow("%dx%d %s%s", size.width(), size.height(), credential == 0 ? "secret" : "certificate",
                              open ? ", all open" : "")
                    << size << credential << open;
        }
    }
}

void TestTenantForm::faultsNeverCoverFields()
{
    QFETCH(QSize, size);
    QFETCH(int, credential);
    QFETCH(bool, open);
    m_form->resize(size);
    m_form->findChild<QComboBox *>(u"credential"_s)->setCurrentIndex(credential);
    if (open) {
        m_form->findChild<QPushButton *>(u"advancedOpener"_s)->setChecked(true);
        m_form->findChild<QPushButton *>(u"publishOpener"_s)->setChecked(true);
    }
    const auto verify = [this](const char *state) {
        QCoreApplication::processEvents(); // lets the layouts settle
        const QWidget *body = m_form->findChild<QWidget *>(u"scrollBody"_s);
        const auto place = [body](const QWidget *widget) {
            return QRect(widget->mapTo(body, QPoint()), widget->size());
        };
        int seen = 0;
        for (const FormRow *row : m_form->findChildren<FormRow *>()) {
            if (!row->isVisible())
                continue;
            ++seen;
            if (!row->name()->text().isEmpty()) {
                QVERIFY2(row->name()->isVisible(), qPrintable(row->name()->text()));
                QVERIFY2(row->name()->width() >= row->name()->sizeHint().width(), qPrintable(row->name()->text()));
                QVERIFY2(row->name()->height() >= row->name()->sizeHint().height(), qPrintable(row->name()->text()));
            }
            const QLabel *wrong = row->fault();
            if (!wrong->isVisible())
                continue;
            const auto isWhole = [wrong] { return wrong->height() >= wrong->heightForWidth(wrong->width()); };
            QVERIFY2(QTest::qWaitFor(isWhole), // when the layouts have settled
                     qPrintable(u"%1: %2 high, needs %3"_s.arg(wrong->text())
                                    .arg(wrong->height())
                                    .arg(wrong->heightForWidth(wrong->width()))));
            for (const QWidget *other : body->findChildren<QWidget *>()) {
                const bool field = qobject_cast<const QLineEdit *>(other) || qobject_cast<const QComboBox *>(other)
                                   || qobject_cast<const QAbstractButton *>(other)
                                   || (qobject_cast<const QLabel *>(other) && other != wrong);
                if (field && other->isVisible())
                    QVERIFY2(!place(other).intersects(place(wrong)),
                             qPrintable(QString::fromLatin1(state) + u": "_s + other->objectName() + u" / "_s
                                        + wrong->text()));
            }
        }
        QVERIFY(seen > 10);
    };
    verify("untouched");
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"saveTenant"_s), Qt::LeftButton);
    verify("all missing");
    type("tenantId", u"fabrikam.onmicrosoft.com"_s);
    type("clientId", u"12345"_s);
    if (credential == 0) {
        type("clientSecret", u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s);
        type("secretLastDay", u"someday"_s);
    }
    QTest::keyClick(m_form.get(), Qt::Key_Tab);
    verify("all wrong");
    type("tenantId", u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s);
    QTest::keyClick(m_form.get(), Qt::Key_Tab);
    verify("one mended");
}

void TestTenantForm::dayFromTheCalendar()
{
    auto *day = line("secretLastDay");
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = day->findChild<QCalendarWidget *>(u"calendar"_s);
    QVERIFY(calendar);
    emit calendar->activated(QDate(2031, 2, 28));
    QCOMPARE(line("secretLastDay")->text(), u"2031-02-28"_s);
    QVERIFY(fault("secretLastDay").isEmpty());
}

void TestTenantForm::daysAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: no date
    const QDate lastOfYear(2026, 12, 31);
    for (const char *locale : {"en_US", "en_GB", "de_DE", "C"}) {
        QTest::addRow("%s ISO", locale) << QString::fromLatin1(locale) << u"2026-12-31"_s << lastOfYear;
        QTest::addRow("%s day first", locale) << QString::fromLatin1(locale) << u"31/12/2026"_s << lastOfYear;
        QTest::addRow("%s month first", locale) << QString::fromLatin1(locale) << u"12/31/2026"_s << lastOfYear;
        QTest::addRow("%s dots", locale) << QString::fromLatin1(locale) << u"31.12.2026"_s << lastOfYear;
        QTest::addRow("%s year first", locale) << QString::fromLatin1(locale) << u"2026/12/31"_s << lastOfYear;
        QTest::addRow("%s no such day", locale) << QString::fromLatin1(locale) << u"2026-02-30"_s << QDate();
        QTest::addRow("%s no date", locale) << QString::fromLatin1(locale) << u"next year"_s << QDate();
    }
    QTest::newRow("both orders, American") << u"en_US"_s << u"3/4/2027"_s << QDate(2027, 3, 4);
    QTest::newRow("both orders, British") << u"en_GB"_s << u"3/4/2027"_s << QDate(2027, 4, 3);
    QTest::newRow("both orders, German") << u"de_DE"_s << u"3.4.2027"_s << QDate(2027, 4, 3);
}

void TestTenantForm::daysAsPeopleWriteThem()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const std::optional<QDate> parsed = parseLastDay(text);
    QLocale::setDefault(before);
    QCOMPARE(parsed.value_or(QDate()), day);
}

void TestTenantForm::domainInPlaceOfTheId()
{
    type("tenantId", u"fabrikam.onmicrosoft.com"_s);
    QTest::keyClick(m_form.get(), Qt::Key_Tab);
    QVERIFY2(fault("tenantId").contains(u"domain name"_s) && fault("tenantId").contains(u"Entra"_s),
             qPrintable(fault("tenantId")));
}

void TestTenantForm::guideIsAtHand()
{
    QSignalSpy asked(m_form.get(), &TenantForm::guideRequested);
    QTest::mouseClick(m_form->findChild<QPushButton *>(u"formGuide"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestTenantForm)
#include "tst_tenantform.moc"
