#include "core/workspace/exportservice.h"

#include "core/base/ownthread.h"
#include "core/report/profilename.h"
#include "core/report/scorereport.h"

#include <QElapsedTimer>

namespace Trustgauge {

namespace {

constexpr qint64 betweenProgress = 100; // ms

ReportSource sourceOf(const ScoreTable &scores, const StoredCycle &cycle, bool edited)
{
    return {profileNameInFiles(scores.profile(), edited), profileHash(scores.profile()), cycle.info.tenantName,
            cycle.info.id, keyOf(cycle.info.state)};
}

} // namespace

void ExportService::write(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &content,
                          FileAccess access)
{
    WholeFile file(path, access);
    Result<void> done = file.begin();
    if (done) {
        done = content(file);
        if (!done)
            done.error().subject = path;
    }
    if (done)
        done = file.commit();
    if (done)
        emit fileWritten(path, rows);
    else if (done.error().code == ErrorCode::Cancelled)
        emit cancelled(path);
    else
        emit failed(done.error());
}

WriteProgress ExportService::progressOf(const Request &request, qint64 rows)
{
    if (request.number() == 0)
        return {};
    QElapsedTimer clock;
    clock.start();
    return [this, request, rows, clock](size_t devices) mutable {
        if (clock.elapsed() >= betweenProgress) {
            clock.restart();
            emit progressed(request.number(), static_cast<qint64>(devices), rows);
        }
        return !request.isStale();
    };
}

void ExportService::end(const Request &request)
{
    if (request.number() != 0)
        emit ended(request.number());
}

void ExportService::writeCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path,
                             const Choices &choices)
{
    TG_ON_OWN_THREAD(this);
    CsvOptions options;
    options.format = choices.format;
    if (choices.shownOnly)
        options.rows = std::span<const uint32_t>(choices.rows);
    options.before = choices.before.get();
    options.columns = choices.columns;
    const auto rows = static_cast<qint64>(choices.shownOnly ? choices.rows.size() : scores->size());
    options.progress = progressOf(choices.request, rows);
    write(path, rows, [&](QIODevice &out) {
        return Trustgauge::writeCsv(out, *scores, sourceOf(*scores, cycle, choices.before && choices.isEdited), options);
    });
    end(choices.request);
}

void ExportService::writeJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path,
                              const Choices &choices)
{
    TG_ON_OWN_THREAD(this);
    JsonOptions options;
    if (choices.shownOnly)
        options.rows = std::span<const uint32_t>(choices.rows);
    options.before = choices.before.get();
    options.columns = choices.columns;
    const auto rows = static_cast<qint64>(choices.shownOnly ? choices.rows.size() : scores->size());
    options.progress = progressOf(choices.request, rows);
    ReportSource source = sourceOf(*scores, cycle, choices.before && choices.isEdited);
    if (!choices.filter.isEmpty())
        source.filter = choices.filter;
    write(path, rows, [&](QIODevice &out) { return Trustgauge::writeJson(out, *scores, source, options); });
    end(choices.request);
}

void ExportService::writeText(const QString &path, const QByteArray &text)
{
    TG_ON_OWN_THREAD(this);
    writeWhole(path, text, FileAccess::Private);
}

void ExportService::writeBytes(const QString &path, const QByteArray &bytes)
{
    TG_ON_OWN_THREAD(this);
    writeWhole(path, bytes, FileAccess::Umask);
}

void ExportService::writeWhole(const QString &path, const QByteArray &bytes, FileAccess access)
{
    write(
        path, -1,
        [&](QIODevice &out) -> Result<void> {
            if (out.write(bytes) != bytes.size())
                return failure(ErrorCode::OutputFailed, path,
                               sentence("Workspace", "cannot be written: %1").arg(out.errorString()));
            return {};
        },
        access);
}

} // namespace Trustgauge
