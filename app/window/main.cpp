#include "app/window/commandline.h"
#include "app/window/displayguard.h"
#include "app/window/screenshots.h"
#include "app/window/windowhost.h"
#include "app/window/windowinstance.h"

#include "core/auth/handedsecrets.h"
#include "core/auth/keychainwait.h"
#include "core/base/errortext.h"
#include "core/base/log.h"
#include "core/base/safetext.h"
#include "core/cli/arguments.h"
#include "core/cli/describe.h"
#include "core/cli/helptext.h"
#include "core/config/datapaths.h"
#include "core/platform/hardening.h"
#include "core/platform/writesignals.h"
#include "core/store/postgres/postgresplace.h"
#include "core/store/storeplace.h"
#include "ui/settings/language.h"
#include "ui/settings/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QImageReader>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Trustgauge;

namespace {

//! Loads our texts, and Qt's own (dialogs, menus) if the system has them.
//! \param language see localeOf()
void loadTranslations(QApplication &app, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(localeOf(language, QLocale::system()));
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
    places.normal.policyFolder = defaultPolicyFolder();
    places.demo.storePath = folder.filePath(u"demo.db"_s);
    places.demo.tenantsPath = folder.filePath(u"demo-tenants.json"_s);
    places.demo.profileFolder = folder.filePath(u"demo-profiles"_s);
    places.demo.policyFolder = folder.filePath(u"demo-policies"_s);
    places.demo.secretsInMemory = true;
    places.demo.isDemo = true;
    return places;
}

int takePictures(QApplication &app, const QString &folder)
{
    QTemporaryDir scratch;
    QSettings file(scratch.filePath(u"window.ini"_s), QSettings::IniFormat);
    UiSettingsStore settings(file);
    settings.change([](UiSettings &s) { s.tourOffered = true; });
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.install(app);
    Screenshots pictures(folder, theme, settings);
    QObject::connect(&pictures, &Screenshots::finished, &app, [](const QString &reason) {
        if (!reason.isEmpty())
            std::fprintf(stderr, "trustgauge: %s\n", qPrintable(oneLine(reason)));
        QApplication::exit(reason.isEmpty() ? 0 : 1);
    });
    pictures.start();
    return QApplication::exec();
}

//! Help and the like, which need no display; nullopt: the window is to be opened.
std::optional<int> answerWithoutWindow(const QStringList &words, const Cli::ProgramSpec &program)
{
    const auto printed = [](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        const auto size = static_cast<size_t>(bytes.size());
        return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0 ? 0 : 1;
    };
    if (words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return printed(Cli::helpOf(program.commands.first()));
    if (words.contains(u"--version"_s) || words.contains(u"-v"_s))
        return printed(u"trustgauge %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (words.value(0) == u"--describe"_s) { // used by the build, so it is not in the help
        if (const auto text = Cli::describe(program, words.value(1), QCoreApplication::applicationVersion()))
            return printed(*text);
    }
    return std::nullopt;
}

//! The error when Qt cannot read SVG images, which logo, icons and arrows are; empty: it can.
QString missingImagePlugin()
{
    if (QImageReader::supportedImageFormats().contains("svg"))
        return {};
    return QCoreApplication::translate(
        "Trustgauge::WindowHost",
        "Qt's plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install "
        "the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.");
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    beginLog();
    WindowInstance::reserveEnvironment();
    // Child processes must not inherit them; but for this one, only the command line uses them.
    const std::optional<SecretText> storePassword = takeHandedSecrets().storePassword;
    surviveFileSizeLimit();
    QCoreApplication::setApplicationName(u"trustgauge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTGAUGE_VERSION));
    const Cli::ProgramSpec program = windowProgram();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (const std::optional<int> answered = answerWithoutWindow(words, program))
        return *answered;

    std::optional<DisplayGuard> guard(std::in_place);
    QApplication app(argc, argv);
    guard.reset();
    const Result<Cli::Arguments> options = Cli::Arguments::parse(program.commands.first(),
                                                                 QApplication::arguments().mid(1));
    if (!options) {
        std::fprintf(stderr, "trustgauge: %s\n", qPrintable(errorText(options.error())));
        return exitCode(options.error().code);
    }
    if (const QString store = options->value(u"--store"_s); isServerStore(store)) {
        if (const auto place = PostgresPlace::from(store); !place) { // a place that is set is told of in the window
            std::fprintf(stderr, "trustgauge: %s\n", qPrintable(errorText(place.error())));
            return exitCode(place.error().code);
        }
    }
    QGuiApplication::setDesktopFileName(u"org.trustgauge.Trustgauge"_s);
    // Destroyed in reverse order: the window before what it shows, settings last.
    QSettings file(QSettings::IniFormat, QSettings::UserScope, u"trustgauge"_s, u"window"_s);
    UiSettingsStore settings(file);
    const bool takesPictures = options->has(u"--screenshots"_s); // which are the same whatever is set
    loadTranslations(app, takesPictures ? QString() : settings.value().language);
    const QString noImages = missingImagePlugin();
    if (!noImages.isEmpty())
        std::fprintf(stderr, "trustgauge: %s\n", qPrintable(noImages));
    if (takesPictures)
        return takePictures(app, options->value(u"--screenshots"_s));

    Theme theme;
    theme.setChoice(settings.value().theme);
    theme.setHighContrast(settings.value().highContrast);
    theme.install(app);
    setServerPasswords([storePassword](const QString &store) {
        return storePassword ? *storePassword : readFromKeychain(store).value_or(SecretText());
    });
    const QString store = options->has(u"--store"_s) ? options->value(u"--store"_s) : settings.value().store;
    WindowHost host(placesFor(store), theme, settings);
    if (!noImages.isEmpty())
        QObject::connect(&host, &WindowHost::windowOpened, &app, [&] { host.window()->showFailure(noImages); });
    QObject::connect(&host, &WindowHost::quitRequested, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    const auto start = options->has(u"--background"_s) ? WindowHost::Start::Hidden : WindowHost::Start::Shown;
    if (!(options->has(u"--demo"_s) ? host.openDemo() : host.openNormal(start))) {
        if (!host.otherInTheWay())
            return 0; // the window that is already open was raised
        std::fprintf(stderr, "trustgauge: %s\n", qPrintable(errorText(*host.otherInTheWay())));
        return exitCode(host.otherInTheWay()->code);
    }
    QApplication::setQuitOnLastWindowClosed(false); // it may continue in the tray
    return QApplication::exec();
}
