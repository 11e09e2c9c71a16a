#include "app/cli/commands.h"
#include "app/cli/secretsources.h"
#include "core/base/log.h"
#include "core/platform/hardening.h"

#include <QCoreApplication>
#include <QTranslator>

#include <csignal>

int main(int argc, char *argv[])
{
    Trustgauge::hardenProcess();
    Trustgauge::beginLog();
    Trustgauge::Cli::handedSecrets(); // out of the environment, before there are threads

    // A reader that goes away ends the program with an error, not with a signal.
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): cannot fail for SIGPIPE
    // So does a limit on the size of files, which is told like a full disk.
    std::signal(SIGXFSZ, SIG_IGN); // NOLINT(cert-err33-c): nor for SIGXFSZ
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trustgauge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTGAUGE_VERSION));
    QTranslator plurals; // its language is English; the texts in the sources are the same for one and for many
    if (plurals.load(QStringLiteral(":/i18n/trustgauge_en")))
        QCoreApplication::installTranslator(&plurals);
    return Trustgauge::Cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
