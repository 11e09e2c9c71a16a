#include "app/cli/commands.h"
#include "app/cli/secretsources.h"
#include "core/base/log.h"
#include "core/platform/hardening.h"
#include "core/platform/writesignals.h"

#include <QCoreApplication>
#include <QTranslator>

int main(int argc, char *argv[])
{
    Trustgauge::hardenProcess();
    Trustgauge::beginLog();
    Trustgauge::Cli::handedSecrets(); // removes them from the environment, before threads are started

    Trustgauge::survivePipesWithoutReader();
    Trustgauge::surviveFileSizeLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trustgauge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRUSTGAUGE_VERSION));
    QTranslator plurals; // for plural forms; the texts in the sources have only one form
    if (plurals.load(QStringLiteral(":/i18n/trustgauge_en")))
        QCoreApplication::installTranslator(&plurals);
    return Trustgauge::Cli::runCommandLine(QCoreApplication::arguments().mid(1));
}
