#include "core/config/foldershelf.h"

#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Trustgauge {

QString FolderShelf::placeOf(const QString &file) const
{
    return m_folder + u'/' + file;
}

Result<QStringList> FolderShelf::files(QLatin1StringView ending) const
{
    return QDir(m_folder).entryList({QStringLiteral("*.") + ending}, QDir::Files, QDir::Name);
}

Result<bool> FolderShelf::has(const QString &file) const
{
    return QFile::exists(placeOf(file));
}

Result<QByteArray> FolderShelf::read(const QString &file) const
{
    return readFile(placeOf(file));
}

Ticks FolderShelf::written(const QString &file) const
{
    return ticksFromDateTime(QFileInfo(placeOf(file)).lastModified());
}

Result<void> FolderShelf::change(const std::function<Result<void>()> &work) const
{
    return work();
}

Result<void> FolderShelf::write(const QString &file, const QByteArray &bytes) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    return writeWholeFile(placeOf(file), bytes, FileAccess::Private);
}

Result<void> FolderShelf::move(const QString &file, const QString &to) const
{
    if (const auto made = makePrivateFolder(QFileInfo(placeOf(to)).absolutePath()); !made)
        return made;
    if (const auto erased = erase(to); !erased)
        return erased;
    if (QFile::exists(placeOf(file)) && !QFile::rename(placeOf(file), placeOf(to)))
        return failure(ErrorCode::OutputFailed, placeOf(file),
                       sentence("Config", "cannot be moved to %1").arg(placeOf(to)));
    return {};
}

Result<void> FolderShelf::erase(const QString &file) const
{
    if (QFile::exists(placeOf(file)) && !QFile::remove(placeOf(file)))
        return failure(ErrorCode::OutputFailed, placeOf(file), sentence("Config", "cannot be removed"));
    return {};
}

} // namespace Trustgauge
