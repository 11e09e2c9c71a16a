#include "app/window/screenshots.h"
#include "app/window/windowhost.h"

#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Trustgauge;

namespace {

//! Ours first, and Qt's own texts (dialogs, menus) where the system has them.
void loadTranslations(QApplication &app)
{
    const QLocale locale;
    auto *qt = new QTranslator(&app);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto *own = new QTranslator(&app);
    if (own->load(locale, u"trustgauge"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/trustgauge_en"_s))
        QApplication::installTranslator(own);
}

WindowHost::Places placesFor(const QString &storePath)
{
    const QDir folder(dataFolder());
    WindowHost::Places places;
    places.normal.storePath = storePath.isEmpty() ? defaultStorePath() : storePath;
    places.normal.tenantsPath = defaultTenantsPath();
    places.normal.profileFolder = defaultProfileFolder();
    places.demo.storePath = folder.filePath(u"demo.db"_s);
    places.demo.tenantsPath = folder.filePath(u"demo-tenants.json"_s);
    places.demo.profileFolder = folder.filePath(u"demo-profiles"_s);
    places.demo.secretsInMemory = true;
    places.demo.isDemo = true;
    return places;
}

int takePictures(QApplication &app, const QString &folder)
{
    QTemporaryDir scratch;
    QSettings file(scratch.filePath(u"window.ini"_s), QSettings::IniFormat);
    UiSettingsStore settings(file);
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.install(app);
    Screenshots pictures(folder, theme, settings);
    QObject::connect(&pictures, &Screenshots::finished, &app, [](const QString &reason) {
        if (!reason.isEmpty())
            std::fprintf(stderr, "trustgauge: %s\n", qPrintable(reason));
        QApplication::exit(reason.isEmpty() ? 0 : 1);
    });
    pictures.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Help, version and a wrong option need no display.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Zero-trust device risk scores for Microsoft Defender for Endpoint."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Open the demo tenant, served by the built-in simulator."_s);
    const QCommandLineOption store(u"store"_s, u"Use this store instead of the one in the user's data folder."_s,
                                   u"FILE"_s);
    const QCommandLineOption screenshots(u"screenshots"_s,
                                         u"Save pictures of every page, light and dark, with invented data, and end."_s,
                                         u"DIR"_s);
    parser.addOptions({demo, store, screenshots});
    QCoreApplication::setApplicationName(u"trustgauge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTGAUGE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const bool parsed = parser.parse(arguments);
    if (parsed && parser.isSet(help)) {
        // Without an application Qt does not know the program's name.
        std::fputs(qPrintable(parser.helpText().replace(u"<executable_name>"_s, u"trustgauge"_s)), stdout);
        return 0;
    }
    if (parsed && parser.isSet(version)) {
        std::printf("trustgauge %s\n", TRUSTGAUGE_VERSION);
        return 0;
    }

    QApplication app(argc, argv);
    const bool understood = parser.parse(QApplication::arguments());
    if (!understood || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "trustgauge: %s\nSee trustgauge --help.\n",
                     understood ? "no arguments without an option are expected" : qPrintable(parser.errorText()));
        return 2;
    }
    QGuiApplication::setDesktopFileName(u"org.trustgauge.Trustgauge"_s);
    loadTranslations(app);
    if (parser.isSet(screenshots))
        return takePictures(app, parser.value(screenshots));

    // Destroyed in reverse: the window before what it shows, settings last.
    QSettings file(QSettings::IniFormat, QSettings::UserScope, u"trustgauge"_s, u"window"_s);
    UiSettingsStore settings(file);
    Theme theme;
    theme.setChoice(settings.value().theme);
    theme.install(app);
    WindowHost host(placesFor(parser.value(store)), theme, settings);
    QObject::connect(&host, &WindowHost::quitRequested, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!(parser.isSet(demo) ? host.openDemo() : host.openNormal())) {
        if (!host.otherInTheWay())
            return 0; // the window that is open came forward
        std::fprintf(stderr, "trustgauge: %s\n", qPrintable(errorText(*host.otherInTheWay())));
        return exitCode(host.otherInTheWay()->code);
    }
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
    return QApplication::exec();
}
