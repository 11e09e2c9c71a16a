#include "core/simulator/simulator.h"
#include "tests/support/servicespy.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/exporter.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! The export menu, in a country that writes 0,5 and puts semicolons between cells.
class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void formatFollowsTheCountry()
    {
        for (const char *name : {"en_US", "de_CH", "ja_JP", "en_IN"})
            QVERIFY2(!csvFormatOf(QLocale(QLatin1StringView(name))), name);
        for (const char *name : {"de_DE", "fr_FR", "pt_BR", "pl_PL"}) {
            const auto format = csvFormatOf(QLocale(QLatin1StringView(name)));
            QVERIFY2(format, name);
            QCOMPARE(format->separator, ';');
            QCOMPARE(format->decimal, ',');
        }
    }
    void initTestCase()
    {
        Simulator::SimulatorOptions simulated;
        simulated.devices = 20;
        simulated.rateLimits = false;
        m_simulator = std::make_unique<Simulator::Simulator>(simulated);
        QString reason;
        QVERIFY2(m_simulator->start(&reason), qPrintable(reason));
        Workspace::Options options;
        options.storePath = m_folder.filePath(u"store.db"_s);
        options.tenantsPath = m_folder.filePath(u"tenants.json"_s);
        options.profileFolder = m_folder.filePath(u"profiles"_s);
        options.secretsInMemory = true;
        m_file = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<UiSettingsStore>(*m_file);
        m_theme = std::make_unique<Theme>();
        m_workspace = std::make_unique<Workspace>(options);
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->session().open();

        const Simulator::SimulatorInfo info = m_simulator->info();
        TenantConfig tenant;
        tenant.name = u"Contoso"_s;
        tenant.tenantId = info.tenantId;
        tenant.clientId = info.clientId;
        tenant.loginEndpoint = info.loginUrl;
        tenant.apiEndpoint = info.apiUrl;
        tenant.pollIntervalMinutes = 60;
        m_workspace->tenants().ask(&TenantService::save, {tenant, {}, SecretText(info.clientSecret.toUtf8())});
        m_window->session().poll();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().view(), FleetSession::View::Showing, 30'000);
        QTRY_VERIFY(!m_window->session().state().polling);
        m_window->showPage(MainWindow::Devices);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
        m_theme.reset();
        m_settings.reset();
    }
    void aFileIsTheSameEverywhereUnlessAskedFor()
    {
        auto *country = m_window->findChild<DevicesPage *>()->exporter().menu()->findChild<QAction *>(
            u"csvForThisCountry"_s);
        QVERIFY(country);
        QVERIFY(!country->isChecked());
        QVERIFY(exported().startsWith("machineId,deviceName,"));
        country->trigger();
        QVERIFY(m_settings->value().csvForThisCountry);
        const QByteArray local = exported();
        QVERIFY2(local.startsWith("machineId;deviceName;"), local.constData());
        static const QRegularExpression score(
            u";\\d+;\\d+,\\d{4};(trustworthy|lowRisk|moderateRisk|suspicious|highRisk);"_s);
        QVERIFY2(QString::fromUtf8(local).contains(score), local.constData());
        country->trigger();
        QVERIFY(exported().startsWith("machineId,deviceName,"));
    }

private:
    //! What a person gets who takes 'CSV of all devices' and names a file.
    QByteArray exported()
    {
        auto *all = m_window->findChild<DevicesPage *>()->exporter().menu()->findChild<QAction *>(u"exportAllAsCsv"_s);
        const QString path = m_folder.filePath(u"devices.csv"_s);
        QFile::remove(path);
        TestSupport::ServiceSpy written(m_workspace->exports().origin(), &ExportService::fileWritten);
        if (!all)
            return "no such action";
        all->trigger();
        QFileDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                dialog = m_window->findChild<QFileDialog *>();
                return dialog && dialog->isVisible();
            }))
            return "no dialog";
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        if (written.isEmpty() && !written.wait())
            return "nothing was written";
        if (!QTest::qWaitFor([&] { return !m_window->findChild<QFileDialog *>(); }))
            return "the dialog stays";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<UiSettingsStore> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "de_DE.UTF-8"); // before anything asks for it
    QApplication app(argc, argv);
    TestExporter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exporter.moc"
