#include "app/cli/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace Trustgauge::Cli {

namespace {

const QString standardOutput = QStringLiteral("-");

} // namespace

Result<void> OutputFile::open()
{
    if (m_path == standardOutput) {
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

Result<void> OutputFile::commit()
{
    if (m_save ? m_save->commit() : m_device->flush())
        return {};
    return broken(*m_device);
}

Error OutputFile::named(Error error) const
{
    error.subject = m_path == standardOutput ? QStringLiteral("standard output") : m_path;
    return error;
}

tl::unexpected<Error> OutputFile::broken(const QFileDevice &file) const
{
    return tl::unexpected(
        named({ErrorCode::OutputFailed, {}, QStringLiteral("cannot be written: %1").arg(file.errorString()), 0, {}}));
}

Result<void> checkOutputs(const QStringList &paths)
{
    QStringList seen;
    for (const QString &path : paths) {
        if (path.isEmpty())
            continue;
        if (seen.contains(path))
            return path == standardOutput
                       ? failure(ErrorCode::Usage, {}, QStringLiteral("only one output may be '-', standard output"))
                       : failure(ErrorCode::Usage, path, QStringLiteral("is named for both outputs"));
        seen << path;
        if (path == standardOutput)
            continue;
        const QFileInfo info(path);
        if (info.isDir())
            return failure(ErrorCode::OutputFailed, path, QStringLiteral("is a folder, not a file"));
        if (!QFileInfo(info.absolutePath()).isDir())
            return failure(ErrorCode::OutputFailed, path,
                           QStringLiteral("cannot be written: its folder does not exist"));
    }
    return {};
}

} // namespace Trustgauge::Cli
