#include "app/cli/commands.h"
#include "app/cli/outputfile.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/base/errortext.h"
#include "core/base/safetext.h"
#include "core/config/datapaths.h"
#include "core/config/secretdates.h"
#include "core/doctor/doctor.h"
#include "core/doctor/doctorreport.h"
#include "core/platform/interrupts.h"

#include <QDateTime>
#include <QEventLoop>

#include <utility>
#include <vector>

namespace Trustgauge::Cli {

namespace {

//! Writes all or nothing: the files appear only when all of them are complete.
Result<void> write(const std::vector<std::pair<QString, QByteArray>> &outputs)
{
    std::vector<OutputFile> files;
    for (const auto &[path, text] : outputs) {
        OutputFile file(path);
        if (auto r = file.open(); !r)
            return r;
        if (file.device().write(text) != text.size())
            return tl::unexpected(file.named({ErrorCode::OutputFailed,
                                              {},
                                              QStringLiteral("cannot be written: %1").arg(file.device().errorString()),
                                              0}));
        files.push_back(std::move(file));
    }
    for (OutputFile &file : files) {
        if (auto r = file.commit(); !r)
            return r;
    }
    return {};
}

//! Runs the checks of one tenant. \return whether they were completed
bool diagnose(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
              DoctorReport &report)
{
    Doctor doctor(tenant, secret, options);
    Interrupts interrupts;
    QEventLoop loop; // the command line has no window that must stay responsive
    QObject::connect(&doctor, &Doctor::checking, &loop, [](DoctorCheck check) { showProgress(idOf(check)); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &doctor, &Doctor::cancel);
    QObject::connect(&doctor, &Doctor::finished, &loop, [&](const DoctorReport &done) {
        report = done;
        loop.quit();
    });
    doctor.start();
    loop.exec();
    clearProgress();
    return !doctor.wasCancelled();
}

int run(const Arguments &arguments)
{
    const QString json = arguments.value(QStringLiteral("--json"));
    const QString markdown = arguments.value(QStringLiteral("--markdown"));
    if (const auto good = checkOutputs({json, markdown}, filesInUse(arguments)); !good)
        return fail(good.error());
    const bool toFiles = !json.isEmpty() || !markdown.isEmpty();
    const Result<TenantChoice> choice = chooseTenants(ProfileLibrary(defaultProfileFolder()),
                                                      arguments.value(QStringLiteral("--config")),
                                                      arguments.value(QStringLiteral("--tenant")), toFiles,
                                                      TenantsReading::ToDiagnose);
    if (!choice)
        return fail(choice.error());
    const QList<TenantConfig> &tenants = choice->chosen;
    const SecretSources secrets(arguments.has(QStringLiteral("--secret-stdin")));
    const Result<SecretDates> dates = readSecretDates(secretDatesPath(defaultTenantsPath()));
    if (!dates)
        say(QStringLiteral("trustgauge-cli: %1").arg(errorText(dates.error()))); // only costs a note in the report
    int code = exitDone;
    for (const TenantConfig &tenant : tenants) {
        Doctor::Options options;
        options.proxyPassword = secrets.proxyPasswordOf(tenant);
        if (tenant.publish)
            options.publishSecret = secrets.publishSecretOf(tenant).value_or(SecretText());
        if (dates)
            options.secretExpires = dates->value(tenant.secretKey());
        DoctorReport report;
        if (!diagnose(tenant, secrets.storedSecretOf(tenant), options, report)) {
            say(QStringLiteral("trustgauge-cli: interrupted; nothing was written"));
            return exitInterrupted;
        }
        if (!toFiles) {
            const QString title = tenants.size() > 1 ? oneLine(tenant.name) + QStringLiteral("\n\n") : QString();
            if (!print(title + doctorTable(report)))
                return fail({ErrorCode::OutputFailed, QStringLiteral("standard output"),
                             QStringLiteral("cannot be written"), 0});
        } else {
            std::vector<std::pair<QString, QByteArray>> outputs;
            if (!json.isEmpty())
                outputs.emplace_back(json, doctorJson(report));
            if (!markdown.isEmpty())
                outputs.emplace_back(markdown, doctorNote(report, tenant, QDateTime::currentDateTimeUtc()));
            if (const auto written = write(outputs); !written)
                return fail(written.error());
            if (report.exitCode() != exitDone)
                say(QStringLiteral("%1: %2").arg(tenant.name, doctorSummary(report)));
        }
        code = worse(code, report.exitCode());
    }
    return code;
}

} // namespace

Command doctorCommand()
{
    return {{QStringLiteral("doctor"),
             QStringLiteral("Find out what is wrong with the connection to a tenant, and what mends it."),
             {{QStringLiteral("--config"), Takes::One, QStringLiteral("FILE"), QStringLiteral("tenants file"), true},
              {QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
               QStringLiteral("one tenant, by name or tenant id")},
              {QStringLiteral("--json"), Takes::One, QStringLiteral("FILE"),
               QStringLiteral("write every check as JSON ('-': standard output)")},
              {QStringLiteral("--markdown"), Takes::One, QStringLiteral("FILE"),
               QStringLiteral("write a note for whoever can consent ('-': standard output)")},
              {QStringLiteral("--secret-stdin"),
               Takes::Nothing,
               {},
               QStringLiteral("read the client secret from standard input")}}},
            run};
}

} // namespace Trustgauge::Cli
