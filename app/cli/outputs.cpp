#include "app/cli/outputs.h"

#include "app/cli/commands.h"
#include "core/report/bandtable.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace Trustgauge::Cli {

namespace {

//! An output that appears whole or not at all. What is no regular file (a pipe, a device) is written in place.
class Target
{
public:
    explicit Target(QString path) : m_path(std::move(path)) {}

    Result<void> open()
    {
        if (m_path == QStringLiteral("-")) {
            auto file = std::make_unique<QFile>();
            if (!file->open(stdout, QIODevice::WriteOnly))
                return broken(*file);
            m_device = std::move(file);
        } else if (const QFileInfo info(m_path); info.exists() && !info.isFile()) {
            auto file = std::make_unique<QFile>(m_path);
            if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                return broken(*file);
            m_device = std::move(file);
        } else {
            auto file = std::make_unique<QSaveFile>(m_path);
            if (!file->open(QIODevice::WriteOnly))
                return broken(*file);
            m_save = file.get();
            m_device = std::move(file);
        }
        return {};
    }

    [[nodiscard]] QIODevice &device() { return *m_device; }

    Result<void> commit()
    {
        if (m_save)
            return m_save->commit() ? Result<void>() : broken(*m_save);
        auto *file = static_cast<QFile *>(m_device.get());
        return file->flush() ? Result<void>() : broken(*file);
    }

    [[nodiscard]] Error named(Error error) const
    {
        error.subject = m_path == QStringLiteral("-") ? QStringLiteral("standard output") : m_path;
        return error;
    }

private:
    tl::unexpected<Error> broken(const QFileDevice &file) const
    {
        return tl::unexpected(named(
            {ErrorCode::OutputFailed, {}, QStringLiteral("cannot be written: %1").arg(file.errorString()), 0, {}}));
    }

    QString m_path;
    std::unique_ptr<QIODevice> m_device;
    QSaveFile *m_save = nullptr;
};

} // namespace

QList<OptionSpec> Outputs::options()
{
    return {{QStringLiteral("--csv"), Takes::One, QStringLiteral("FILE"),
             QStringLiteral("write CSV ('-': standard output)")},
            {QStringLiteral("--json"), Takes::One, QStringLiteral("FILE"),
             QStringLiteral("write JSON ('-': standard output)")},
            {QStringLiteral("--no-formula-guard"),
             Takes::Nothing,
             {},
             QStringLiteral("no ' before cells that a spreadsheet would run")},
            {QStringLiteral("--csv-bom"), Takes::Nothing, {}, QStringLiteral("begin the CSV with a byte order mark")}};
}

Result<Outputs> Outputs::from(const Arguments &arguments)
{
    Outputs out;
    out.csv = arguments.value(QStringLiteral("--csv"));
    out.json = arguments.value(QStringLiteral("--json"));
    out.csvOptions.bom = arguments.has(QStringLiteral("--csv-bom"));
    out.csvOptions.formulaGuard = !arguments.has(QStringLiteral("--no-formula-guard"));
    if (out.csv == QStringLiteral("-") && out.json == QStringLiteral("-"))
        return failure(ErrorCode::Usage, {}, QStringLiteral("only one output may be '-', standard output"));
    if (!out.csv.isEmpty() && out.csv == out.json)
        return failure(ErrorCode::Usage, out.csv, QStringLiteral("is named for both outputs"));
    for (const QString &path : {out.csv, out.json}) {
        if (path.isEmpty() || path == QStringLiteral("-"))
            continue;
        const QFileInfo info(path);
        if (info.isDir())
            return failure(ErrorCode::OutputFailed, path, QStringLiteral("is a folder, not a file"));
        if (!QFileInfo(info.absolutePath()).isDir())
            return failure(ErrorCode::OutputFailed, path,
                           QStringLiteral("cannot be written: its folder does not exist"));
    }
    return out;
}

Result<void> Outputs::write(const ScoreTable &table, const ReportSource &source) const
{
    if (!any()) {
        if (!print(bandTable(table).toUtf8()))
            return failure(ErrorCode::OutputFailed, QStringLiteral("standard output"),
                           QStringLiteral("cannot be written"));
        return {};
    }
    std::vector<Target> targets;
    for (const QString &path : {csv, json}) {
        if (path.isEmpty())
            continue;
        Target target(path);
        if (auto r = target.open(); !r)
            return r;
        const auto written = path == csv ? writeCsv(target.device(), table, source, csvOptions)
                                         : writeJson(target.device(), table, source);
        if (!written)
            return tl::unexpected(target.named(written.error()));
        targets.push_back(std::move(target));
    }
    for (Target &target : targets) {
        if (auto r = target.commit(); !r)
            return r;
    }
    return {};
}

} // namespace Trustgauge::Cli
