#include "app/cli/outputfile.h"

#include "app/cli/storechoice.h"
#include "core/base/safetext.h"
#include "core/base/wholefile.h"
#include "core/platform/terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstdio>

namespace Trustgauge::Cli {

namespace {

const QString standardOutput = QStringLiteral("-");

//! Standard output when it is a terminal: control characters in device names must have no effect.
class TerminalOutput : public QFile
{
protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        QString text = m_decoder(QByteArrayView(data, size));
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        const QByteArray shown = manyLines(text).toUtf8();
        return QFile::writeData(shown.constData(), shown.size()) == shown.size() ? size : -1;
    }

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

} // namespace

Result<void> OutputFile::open()
{
    const bool isStandard = m_path == standardOutput;
    if (const QFileInfo info(m_path); isStandard || (info.exists() && !info.isFile())) {
        const bool toTerminal = isStandard && isTerminal(StandardStream::Output);
        std::unique_ptr<QFile> file = toTerminal ? std::make_unique<TerminalOutput>() : std::make_unique<QFile>(m_path);
        const bool isOpen = isStandard ? file->open(stdout, QIODevice::WriteOnly)
                                       : file->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (!isOpen)
            return broken(*file);
        m_inPlace = file.get();
        m_device = std::move(file);
        return {};
    }
    auto file = std::make_unique<WholeFile>(m_path, FileAccess::Umask);
    if (auto r = file->begin(); !r)
        return r;
    m_whole = file.get();
    m_device = std::move(file);
    return {};
}

Result<void> OutputFile::commit()
{
    if (m_whole)
        return m_whole->commit();
    return m_inPlace->flush() ? Result<void>() : broken(*m_inPlace);
}

Error OutputFile::named(Error error) const
{
    error.subject = m_path == standardOutput ? QStringLiteral("standard output") : m_path;
    return error;
}

tl::unexpected<Error> OutputFile::broken(const QIODevice &file) const
{
    return tl::unexpected(
        named({ErrorCode::OutputFailed, {}, QStringLiteral("cannot be written: %1").arg(file.errorString()), 0}));
}

QStringList filesInUse(const Arguments &arguments)
{
    QStringList out;
    for (const char *option : {"--machines", "--vulnerabilities", "--antivirus", "--config", "--profile", "--policy",
                               "--against", "--against-policy"})
        out += arguments.values(QLatin1StringView(option));
    const QString store = storePathOf(arguments);
    for (const char *beside : {"", "-wal", "-shm", ".calls"})
        out << store + QLatin1StringView(beside);
    return out;
}

Result<void> checkOutputs(const QStringList &paths, const QStringList &inUse)
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
        const QString real = info.canonicalFilePath(); // empty when the file does not exist yet
        const bool isInUse = !real.isEmpty() && std::any_of(inUse.begin(), inUse.end(), [&real](const QString &other) {
            return QFileInfo(other).canonicalFilePath() == real;
        });
        if (isInUse)
            return failure(ErrorCode::Usage, path,
                           QStringLiteral("is a file that this command reads or keeps; name another for the output"));
        if (info.isDir())
            return failure(ErrorCode::OutputFailed, path, QStringLiteral("is a folder, not a file"));
        if (!QFileInfo(info.absolutePath()).isDir())
            return failure(ErrorCode::OutputFailed, path,
                           QStringLiteral("cannot be written: its folder does not exist"));
    }
    return {};
}

} // namespace Trustgauge::Cli
