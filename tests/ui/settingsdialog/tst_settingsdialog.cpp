#include "core/platform/loginentry.h"
#include "core/store/storeplace.h"
#include "support/toasttexts.h"
#include "support/windowfixture.h"
#include "ui/settings/language.h"
#include "ui/settingsdialog/settingsdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Every setting takes effect at once or says otherwise, and survives a restart.
class TestSettingsDialog : public WindowTest
{
    Q_OBJECT

    QTemporaryDir m_config; //!< the user's configuration folder

    SettingsDialog *openDialog() const
    {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window().findChild<SettingsDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("Ctrl+comma opens no settings");
        return dialog;
    }
    template<class T>
    static T *part(const SettingsDialog &dialog, const char *name)
    {
        T *found = dialog.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s in the settings", name);
        return found;
    }
    static void choose(QComboBox *box, int row)
    {
        box->setCurrentIndex(row);
        emit box->activated(row); // as by hand
    }
    const UiSettings &saved() const { return m_fixture->settings->value(); }

private slots:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit()); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->serve();
        m_fixture->open();
    }
    void languageNeedsARestart();
    void localeKeepsTheCountry();
    void themeAtOnce();
    void contrastAtOnce();
    void notificationsSurvive();
    void startsAtLogin();
    void tellsWhyNotAtLogin();
    void hosts();
    void places();
    void sharedStore();
    void searching();
    void storageIsOpenedOnce();
};

void TestSettingsDialog::languageNeedsARestart()
{
    SettingsDialog *dialog = openDialog();
    auto *language = part<QComboBox>(*dialog, "languageChoice");
    auto *restart = part<QLabel>(*dialog, "languageRestart");
    QVERIFY(!restart->isVisible());
    const int english = language->findData(u"en"_s);
    QVERIFY(english > 0);
    choose(language, english);
    QCOMPARE(saved().language, u"en"_s);
    QVERIFY(restart->isVisible());
    choose(language, 0);
    QVERIFY(!restart->isVisible());
    choose(language, english);
    m_fixture->open(); // a later start
    QCOMPARE(saved().language, u"en"_s);
    QCOMPARE(m_fixture->settings->languageAtStart(), u"en"_s);
    dialog = openDialog();
    QCOMPARE(part<QComboBox>(*dialog, "languageChoice")->currentIndex(), english);
    QVERIFY(!part<QLabel>(*dialog, "languageRestart")->isVisible());
}

void TestSettingsDialog::localeKeepsTheCountry()
{
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(localeOf({}, swiss), swiss);
    QCOMPARE(localeOf(u"de"_s, swiss), swiss);
    QCOMPARE(localeOf(u"en"_s, swiss).language(), QLocale::English);
    QCOMPARE(localeOf(u"nonsense"_s, swiss), swiss);
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"en"_s), u"English"_s);
}

void TestSettingsDialog::themeAtOnce()
{
    auto *theme = part<QComboBox>(*openDialog(), "themeChoice");
    QCOMPARE(saved().theme, ThemeChoice::System);
    choose(theme, static_cast<int>(ThemeChoice::Dark));
    QCOMPARE(m_fixture->theme->choice(), ThemeChoice::Dark);
    QCOMPARE(saved().theme, ThemeChoice::Dark);
    // The menu of the side bar shows the same choice, and the other way round.
    QVERIFY(window().findChild<QAction *>(u"theme%1"_s.arg(static_cast<int>(ThemeChoice::Dark)))->isChecked());
    window().findChild<QAction *>(u"theme%1"_s.arg(static_cast<int>(ThemeChoice::Light)))->trigger();
    QCOMPARE(theme->currentIndex(), static_cast<int>(ThemeChoice::Light));
}

void TestSettingsDialog::contrastAtOnce()
{
    auto *contrast = part<QCheckBox>(*openDialog(), "contrastChoice");
    QVERIFY(!contrast->isChecked() && !m_fixture->theme->hasHighContrast());
    contrast->click();
    QVERIFY(saved().highContrast && m_fixture->theme->hasHighContrast());
    QCOMPARE(qApp->palette().color(QPalette::Text), strongLightColors().text);
    auto *action = window().findChild<QAction *>(u"highContrast"_s);
    QVERIFY(action->isChecked());
    action->trigger();
    QVERIFY(!contrast->isChecked() && !m_fixture->theme->hasHighContrast());
    QCOMPARE(qApp->palette().color(QPalette::Text), lightColors().text);
}

void TestSettingsDialog::notificationsSurvive()
{
    SettingsDialog *dialog = openDialog();
    dialog->showSection(SettingsDialog::Notifications);
    for (const char *name : {"notifyBroken", "notifyBands", "notifySecret"}) {
        auto *box = part<QCheckBox>(*dialog, name);
        QVERIFY(box->isVisible() && box->isChecked());
    }
    part<QSpinBox>(*dialog, "notifyBandsPercent")->setValue(25);
    part<QCheckBox>(*dialog, "notifyBroken")->click();
    part<QCheckBox>(*dialog, "notifyBands")->click();
    QVERIFY(!part<QSpinBox>(*dialog, "notifyBandsPercent")->isEnabled());
    m_fixture->open();
    const NotificationChoice expected{false, false, true, 25};
    QCOMPARE(saved().notifications, expected);
}

void TestSettingsDialog::startsAtLogin()
{
    const QString path = m_config.filePath(u"autostart/org.trustgauge.Trustgauge.desktop"_s);
    QVERIFY(!QFile::exists(path));
    auto *box = part<QCheckBox>(*openDialog(), "startAtLogin");
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
    box->click();
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(box->isChecked());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    file.close();
    QVERIFY2(content.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" \"--background\""),
             content.constData());
    QVERIFY(isLoginEntryOn(content));
    box->click();
    QTRY_VERIFY(!QFile::exists(path));
    QTRY_VERIFY(box->isEnabled() && !box->isChecked());

    // Switched off by the desktop's own settings.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content + "Hidden=true\n");
    file.close();
    m_fixture->open();
    box = part<QCheckBox>(*openDialog(), "startAtLogin");
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
    QVERIFY(file.remove());
    // Characters with a meaning in the file.
    QVERIFY2(loginEntry(u"/a b/$x%"_s, {}).content.contains("Exec=\"/a b/\\\\$x%%\"\n"),
             loginEntry(u"/a b/$x%"_s, {}).content.constData());
}

void TestSettingsDialog::tellsWhyNotAtLogin()
{
    const QString folder = m_config.filePath(u"autostart"_s);
    QVERIFY(!QDir(folder).exists() || QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    SettingsDialog *dialog = openDialog();
    auto *box = part<QCheckBox>(*dialog, "startAtLogin");
    QTRY_VERIFY(box->isEnabled());
    box->click();
    auto *fault = part<QLabel>(*dialog, "startAtLoginFault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"autostart"_s), qPrintable(fault->text()));
    QVERIFY(!box->isChecked());
    QVERIFY(inTheWay.remove());
}

void TestSettingsDialog::hosts()
{
    TenantConfig real = m_fixture->tenant(u"Adatum"_s);
    real.cloud = Cloud::Commercial;
    real.loginEndpoint.clear();
    real.apiEndpoint.clear();
    real.vulnerabilitySource = VulnerabilitySource::Auto;
    real.publish->url = u"https://rest.example.com:8443/"_s;
    m_fixture->connectTenant(real);
    SettingsDialog *dialog = openDialog();
    dialog->showSection(SettingsDialog::Network);
    auto *table = part<QTableWidget>(*dialog, "contactedHosts");
    QStringList hosts;
    for (int row = 0; row < table->rowCount(); ++row) {
        hosts << table->item(row, 0)->text();
        QCOMPARE(table->item(row, 2)->text(), u"Adatum"_s);
    }
    const QStringList expected{u"login.microsoftonline.com"_s, u"api.security.microsoft.com"_s,
                               u"*.blob.core.windows.net"_s, u"rest.example.com:8443"_s};
    QCOMPARE(hosts, expected);
    part<QPushButton>(*dialog, "copyHosts")->click();
    QCOMPARE(qApp->clipboard()->text(), expected.join(u'\n'));
}

void TestSettingsDialog::places()
{
    SettingsDialog *dialog = openDialog();
    dialog->showSection(SettingsDialog::Places);
    part<QPushButton>(*dialog, "copyPath_store")->click();
    QCOMPARE(qApp->clipboard()->text(), m_fixture->workspace->options().storePath);
    part<QPushButton>(*dialog, "copyPath_settings")->click();
    QCOMPARE(qApp->clipboard()->text(), m_fixture->file->fileName());
    QVERIFY(part<QPushButton>(*dialog, "openFolder_profiles")->isVisible());
}

void TestSettingsDialog::sharedStore()
{
    SettingsDialog *dialog = openDialog();
    dialog->showSection(SettingsDialog::SharedStore);
    auto *uri = part<QLineEdit>(*dialog, "storeUri");
    auto *test = part<QPushButton>(*dialog, "testStore");
    auto *use = part<QPushButton>(*dialog, "useStore");
    auto *file = part<QPushButton>(*dialog, "useFile");
    auto *result = part<QLabel>(*dialog, "storeResult");
    QVERIFY(!test->isEnabled() && !use->isEnabled() && !file->isVisible());
    uri->setText(u"postgresql://ann:secret@db.example/store?sslmode=verify-full"_s);
    use->click();
    QVERIFY2(result->text().contains(u"has a password in it"_s), qPrintable(result->text()));
    QVERIFY(saved().store.isEmpty());

    QTemporaryDir empty; // where no server listens
    const QString place = u"postgresql:///store?host="_s + empty.path();
    uri->setText(place);
    test->click();
    QVERIFY(!test->isEnabled());
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"storeStep4"_s));
    QVERIFY2(part<QLabel>(*dialog, "storeStep0")->text().startsWith(u"failed: "_s),
             qPrintable(part<QLabel>(*dialog, "storeStep0")->text()));
    QCOMPARE(part<QLabel>(*dialog, "storeStep4")->text(), u"skipped"_s);
    QVERIFY(test->isEnabled());

    use->click(); // for instance before the server is there
    QCOMPARE(saved().store, place);
    QVERIFY(!isServerStore(m_fixture->workspace->options().storePath)); // until the next start
    QVERIFY(file->isVisible());
    QCOMPARE(UiSettingsStore(*m_fixture->file).value().store, place);
    file->click();
    QVERIFY(saved().store.isEmpty() && uri->text().isEmpty() && !file->isVisible());
}

void TestSettingsDialog::searching()
{
    SettingsDialog *dialog = openDialog();
    auto *search = part<QLineEdit>(*dialog, "settingsSearch");
    auto *list = part<QListWidget>(*dialog, "settingsSections");
    QTest::keyClicks(search, u"keychain log"_s);
    QCOMPARE(list->currentRow(), static_cast<int>(SettingsDialog::Places));
    QVERIFY(list->item(SettingsDialog::General)->isHidden());
    search->setText(u"no such setting"_s);
    QVERIFY(part<QLabel>(*dialog, "noSettingFound")->isVisible());
    search->clear();
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(!list->item(row)->isHidden());
    QVERIFY(list->currentRow() >= 0);
}

void TestSettingsDialog::storageIsOpenedOnce()
{
    SettingsDialog *dialog = openDialog();
    dialog->showSection(SettingsDialog::Storage);
    part<QPushButton>(*dialog, "openStorage")->click();
    QTRY_VERIFY(window().findChild<QDialog *>(u"storageDialog"_s));
    window().openSettings();
    QCOMPARE(window().findChildren<SettingsDialog *>().size(), 1);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
