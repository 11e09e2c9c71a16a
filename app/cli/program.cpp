#include "app/cli/program.h"

namespace Trustgauge::Cli {

QList<Command> allCommands()
{
    return {scoreCommand(),        pollCommand(),           doctorCommand(),   exportCommand(),
            profileCheckCommand(), profileDefaultCommand(), simulateCommand(), tenantsImportCommand(),
            secretSetCommand(),    publishCommand()};
}

ProgramSpec programSpec(const QList<Command> &commands)
{
    ProgramSpec out;
    out.name = QStringLiteral("trustgauge-cli");
    out.summary = QStringLiteral("zero-trust device risk scores for Microsoft Defender");
    out.description = QStringLiteral(
        "Scores the devices of Microsoft Defender for Endpoint from 0 to 100; a higher score is a higher risk.\n\n"
        "Results go to standard output, progress and errors to standard error.");
    for (const Command &command : commands)
        out.commands << command.spec;
    out.sections = {
        {QStringLiteral("Exit codes"),
         {{QStringLiteral("0"), QStringLiteral("done")},
          {QStringLiteral("1"), QStringLiteral("internal fault, or an output that cannot be written")},
          {QStringLiteral("2"), QStringLiteral("usage, or bad input")},
          {QStringLiteral("3"), QStringLiteral("authentication, permission or licence")},
          {QStringLiteral("4"), QStringLiteral("network or API")},
          {QStringLiteral("5"), QStringLiteral("done, but partial")},
          {QStringLiteral("6"), QStringLiteral("publishing failed for some record, or was held back")},
          {QStringLiteral("130"), QStringLiteral("interrupted")}}},
        {QStringLiteral("Environment"),
         {{QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"),
           QStringLiteral("the client secret; without it, the file clientSecret in $CREDENTIALS_DIRECTORY, then the "
                          "keychain")},
          {QStringLiteral("TRUSTGAUGE_PUBLISH_SECRET"),
           QStringLiteral("the REST proxy's; likewise, file publishSecret")},
          {QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"),
           QStringLiteral("the forward proxy's; likewise, file proxyPassword")},
          {QStringLiteral("CREDENTIALS_DIRECTORY"), QStringLiteral("set by systemd, see LoadCredential=")}}},
        {QStringLiteral("Files"),
         {{QStringLiteral("~/.local/share/trustgauge/"),
           QStringLiteral("the store (trustgauge.db), profiles and tenants; in $XDG_DATA_HOME where that is set")},
          {QStringLiteral("/etc/trustgauge/"), QStringLiteral("what the service trustgauge-poll reads; its unit tells "
                                                              "how to set it up")}}}};
    out.seeAlso = QStringLiteral("trustgauge");
    return out;
}

} // namespace Trustgauge::Cli
