#include "app/cli/program.h"

#include <algorithm>

namespace Trustgauge::Cli {

namespace {

QList<Section::Item> exitCodes()
{
    auto byNumber = exitCodeFacts;
    std::sort(byNumber.begin(), byNumber.end(),
              [](const ExitCodeFacts &a, const ExitCodeFacts &b) { return a.code < b.code; });
    QList<Section::Item> out;
    for (const ExitCodeFacts &facts : byNumber)
        out.append({QString::number(facts.code), QString::fromLatin1(facts.meaning)});
    return out;
}

} // namespace

QList<Command> allCommands()
{
    return {scoreCommand(),     pollCommand(),          doctorCommand(),       exportCommand(),
            historyCommand(),   cvesCommand(),          rehearseCommand(),     reportCommand(),
            storeInfoCommand(), storeCheckCommand(),    storeBackupCommand(),  storePruneCommand(),
            storeCopyCommand(), storeGrantCommand(),    profileCheckCommand(), profileDefaultCommand(),
            simulateCommand(),  tenantsImportCommand(), secretSetCommand(),    publishCommand()};
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
        {QStringLiteral("Exit codes"), exitCodes()},
        {QStringLiteral("Environment"),
         {{QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"),
           QStringLiteral("the client secret; without it, the file clientSecret in $CREDENTIALS_DIRECTORY, then the "
                          "keychain")},
          {QStringLiteral("TRUSTGAUGE_PUBLISH_SECRET"),
           QStringLiteral("the REST proxy's; likewise, file publishSecret")},
          {QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"),
           QStringLiteral("the forward proxy's; likewise, file proxyPassword")},
          {QStringLiteral("TRUSTGAUGE_STORE_PASSWORD"),
           QStringLiteral("that of the user in the URI of --store; likewise, file storePassword; $PGPASSFILE comes "
                          "first")},
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
