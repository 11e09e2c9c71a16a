#include "app/cli/commands.h"
#include "core/base/timestamp.h"
#include "core/platform/interrupts.h"
#include "core/simulator/simulator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace Trustgauge::Cli {

namespace {

//! The value of a whole-number option, checked against its range.
Result<qint64> number(const Arguments &arguments, const QString &option, qint64 fallback, qint64 low, qint64 high)
{
    if (!arguments.has(option))
        return fallback;
    bool good = false;
    const qint64 value = arguments.value(option).toLongLong(&good);
    if (!good || value < low || value > high)
        return failure(ErrorCode::Usage, option,
                       QStringLiteral("must be a whole number from %1 to %2").arg(low).arg(high));
    return value;
}

int run(const Arguments &arguments)
{
    Simulator::SimulatorOptions options;
    const auto port = number(arguments, QStringLiteral("--port"), 0, 0, 65535);
    const auto devices = number(arguments, QStringLiteral("--devices"), options.devices, 0, 5'000'000);
    const auto seed = number(arguments, QStringLiteral("--seed"), options.seed, 0, std::numeric_limits<quint32>::max());
    for (const auto *value : {&port, &devices, &seed}) {
        if (!*value)
            return fail(value->error());
    }
    options.port = static_cast<quint16>(*port);
    options.devices = static_cast<int>(*devices);
    options.seed = static_cast<quint32>(*seed);
    options.tls = arguments.has(QStringLiteral("--tls"));
    options.rateLimits = !arguments.has(QStringLiteral("--no-rate-limits"));
    options.scenario = arguments.value(QStringLiteral("--scenario"));
    if (arguments.has(QStringLiteral("--now"))) {
        const Ticks now = parseTimestamp(arguments.value(QStringLiteral("--now")).toStdString());
        if (now == noTime)
            return fail({ErrorCode::Usage, QStringLiteral("--now"),
                         QStringLiteral("is no time such as 2026-01-31T12:00:00Z"), 0});
        options.now = dateTimeFromTicks(now);
    }
    Simulator::Simulator simulator(options);
    QString error;
    if (!simulator.start(&error))
        return fail({ErrorCode::Usage, QStringLiteral("--port"), error, 0});
    const Interrupts interrupts; // before the next line is printed, since its reader may end the program at once
    const Simulator::SimulatorInfo info = simulator.info();
    QJsonObject line{{QStringLiteral("login"), info.loginUrl},
                     {QStringLiteral("api"), info.apiUrl},
                     {QStringLiteral("publish"), info.publishUrl},
                     {QStringLiteral("config"), info.configPath},
                     {QStringLiteral("clientSecret"), info.clientSecret}};
    if (options.tls)
        line.insert(QStringLiteral("ca"), info.caPath);
    if (!printData(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'))
        return exitFault;
    QEventLoop loop;
    QObject::connect(&interrupts, &Interrupts::interrupted, &loop, &QEventLoop::quit);
    loop.exec();
    simulator.stop();
    return exitDone;
}

QList<Choice> scenarios()
{
    QList<Choice> out;
    const QStringList names = Simulator::scenarioNames();
    for (const QString &name : names)
        out.append({name, Simulator::scenarioHelp(name)});
    return out;
}

} // namespace

Command simulateCommand()
{
    return {
        {QStringLiteral("simulate"),
         QStringLiteral("Serve a made-up tenant on this machine until interrupted."),
         {{QStringLiteral("--port"), Takes::One, QStringLiteral("N"), QStringLiteral("port (default: any free one)")},
          {QStringLiteral("--devices"), Takes::One, QStringLiteral("N"), QStringLiteral("size of the fleet")},
          {QStringLiteral("--seed"), Takes::One, QStringLiteral("N"), QStringLiteral("which fleet")},
          {QStringLiteral("--now"), Takes::One, QStringLiteral("TIME"),
           QStringLiteral("the fleet's clock (default: now)")},
          {QStringLiteral("--tls"), Takes::Nothing, {}, QStringLiteral("serve over TLS with a throw-away authority")},
          {QStringLiteral("--no-rate-limits"), Takes::Nothing, {}, QStringLiteral("answer any number of calls")},
          {QStringLiteral("--scenario"), Takes::One, QStringLiteral("NAME"), QStringLiteral("misbehave"), false,
           scenarios()}}},
        run};
}

} // namespace Trustgauge::Cli
