#include "app/cli/commands.h"
#include "app/cli/interrupts.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/doctor/doctor.h"
#include "core/doctor/doctorreport.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>
#include <memory>
#include <vector>

#include <unistd.h>

namespace Trustgauge::Cli {

namespace {

const QString standardOutput = QStringLiteral("-");

Result<void> checkPath(const QString &path)
{
    if (path.isEmpty() || path == standardOutput)
        return {};
    const QFileInfo info(path);
    if (info.isDir())
        return failure(ErrorCode::OutputFailed, path, QStringLiteral("is a folder, not a file"));
    if (!QFileInfo(info.absolutePath()).isDir())
        return failure(ErrorCode::OutputFailed, path, QStringLiteral("cannot be written: its folder does not exist"));
    return {};
}

struct Output
{
    QString path;
    QByteArray text;
};

//! Writes all or nothing: files appear only when every one of them is whole.
Result<void> write(const std::vector<Output> &outputs)
{
    const auto broken = [](const QString &path, const QString &why) {
        return failure(ErrorCode::OutputFailed, path == standardOutput ? QStringLiteral("standard output") : path,
                       QStringLiteral("cannot be written: %1").arg(why));
    };
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (const Output &output : outputs) {
        if (output.path == standardOutput) {
            if (!print(output.text))
                return broken(output.path, QStringLiteral("the other end is gone"));
            continue;
        }
        const QFileInfo info(output.path);
        if (info.exists() && !info.isFile()) { // a pipe or a device is written in place
            QFile file(output.path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                || file.write(output.text) != output.text.size())
                return broken(output.path, file.errorString());
            continue;
        }
        auto file = std::make_unique<QSaveFile>(output.path);
        if (!file->open(QIODevice::WriteOnly) || file->write(output.text) != output.text.size())
            return broken(output.path, file->errorString());
        files.push_back(std::move(file));
    }
    for (const auto &file : files) {
        if (!file->commit())
            return broken(file->fileName(), file->errorString());
    }
    return {};
}

//! Runs the checks of one tenant. \return whether they ran to their end
bool diagnose(const TenantConfig &tenant, const Result<SecretText> &secret, const Doctor::Options &options,
              DoctorReport &report)
{
    Doctor doctor(tenant, secret, options);
    Interrupts interrupts;
    QEventLoop loop; // no window here that could be used meanwhile
    const bool onTerminal = ::isatty(STDERR_FILENO) == 1;
    if (onTerminal)
        QObject::connect(&doctor, &Doctor::checking, &loop,
                         [](DoctorCheck check) { std::fprintf(stderr, "\r\033[K%s", qPrintable(idOf(check))); });
    QObject::connect(&interrupts, &Interrupts::interrupted, &doctor, &Doctor::cancel);
    QObject::connect(&doctor, &Doctor::finished, &loop, [&](const DoctorReport &done) {
        report = done;
        loop.quit();
    });
    doctor.start();
    loop.exec();
    if (onTerminal)
        std::fputs("\r\033[K", stderr);
    return !doctor.wasCancelled();
}

//! The first that applies of 1, 2, 3, 4 over several tenants.
int worse(int a, int b)
{
    if (a == 0 || b == 0)
        return a == 0 ? b : a;
    return std::min(a, b);
}

int run(const Arguments &arguments)
{
    const QString json = arguments.value(QStringLiteral("--json"));
    const QString markdown = arguments.value(QStringLiteral("--markdown"));
    if (json == standardOutput && markdown == standardOutput)
        return fail({ErrorCode::Usage, {}, QStringLiteral("only one output may be '-', standard output"), 0, {}});
    if (!json.isEmpty() && json == markdown)
        return fail({ErrorCode::Usage, json, QStringLiteral("is named for both outputs"), 0, {}});
    for (const QString &path : {json, markdown}) {
        if (const auto good = checkPath(path); !good)
            return fail(good.error());
    }
    const bool toFiles = !json.isEmpty() || !markdown.isEmpty();
    const Result<QList<TenantConfig>> tenants = chooseTenants(arguments.value(QStringLiteral("--config")),
                                                              arguments.value(QStringLiteral("--tenant")), toFiles,
                                                              TenantsReading::ToDiagnose);
    if (!tenants)
        return fail(tenants.error());
    Doctor::Options options;
    options.publishSecret = SecretText(qgetenv("TRUSTGAUGE_PUBLISH_SECRET"));
    qunsetenv("TRUSTGAUGE_PUBLISH_SECRET");
    const SecretSources secrets(arguments.has(QStringLiteral("--secret-stdin")));
    int code = exitDone;
    for (const TenantConfig &tenant : *tenants) {
        DoctorReport report;
        if (!diagnose(tenant, secrets.secretOf(tenant), options, report)) {
            say(QStringLiteral("trustgauge-cli: interrupted; nothing was written"));
            return exitInterrupted;
        }
        if (!toFiles) {
            const QString title = tenants->size() > 1 ? tenant.name + QStringLiteral("\n\n") : QString();
            if (!print((title + doctorTable(report)).toUtf8()))
                return fail({ErrorCode::OutputFailed,
                             QStringLiteral("standard output"),
                             QStringLiteral("cannot be written"),
                             0,
                             {}});
        } else {
            std::vector<Output> outputs;
            if (!json.isEmpty())
                outputs.push_back({json, doctorJson(report)});
            if (!markdown.isEmpty())
                outputs.push_back({markdown, doctorNote(report, tenant, QDateTime::currentDateTimeUtc())});
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
