#include "core/base/privatefiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace Trustgauge {

namespace {

constexpr quint32 privateFile = 0600;
constexpr quint32 privateFolder = 0700;
constexpr int mostTries = 100;

Error notMade(const QString &path, int errorNumber)
{
    return {ErrorCode::OutputFailed, path, sentence("Base", "cannot be made: %1").arg(qt_error_string(errorNumber)), 0};
}

Error noFileOfOurs(const QString &path, const Message &what)
{
    return {ErrorCode::BadInput, path,
            sentence("Base", "is %1, and such are not followed beside a store; remove it").arg(what), 0};
}

tl::unexpected<Error> unreadable(const QString &path, const Message &what, int errorNumber)
{
    return failure(ErrorCode::FileUnreadable, path, what.arg(qt_error_string(errorNumber)));
}

//! Whether an open file is a regular file with one name, as this program makes them.
Result<void> checkOurs(const FileHandle &file, const QString &path)
{
    const SystemResult<FileFacts> info = factsOf(file);
    if (!info)
        return tl::unexpected(notMade(path, info.error()));
    if (info->kind != FileKind::Regular)
        return tl::unexpected(noFileOfOurs(path, sentence("Base", "no regular file")));
    if (info->names > 1)
        return tl::unexpected(noFileOfOurs(path, sentence("Base", "a second name of another file")));
    return {};
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(whole).isDir())
        return {};
    const QString above = QFileInfo(whole).absolutePath();
    if (above != whole) {
        if (auto r = makePrivateFolder(above); !r)
            return r;
    }
    if (const int why = makeFolder(whole, privateFolder); why != 0) {
        if (why == EEXIST && QFileInfo(whole).isDir())
            return {}; // another program made it in the meantime
        return tl::unexpected(notMade(whole, why));
    }
    if (const SystemResult<FileHandle> made = openFolder(whole))
        giveToFolderOwner(*made, whole);
    return {};
}

Result<FileHandle> openInPrivateFolder(const QString &folder, const QString &name)
{
    if (!QFileInfo(folder).isSymLink()) {
        if (const auto r = makePrivateFolder(folder); !r)
            return tl::unexpected(r.error());
    }
    const SystemResult<FileHandle> in = openFolder(folder);
    if (!in)
        return tl::unexpected(QFileInfo(folder).isSymLink() ? noFileOfOurs(folder, sentence("Base", "a link"))
                                                            : notMade(folder, in.error()));
    const QString path = folder + u'/' + name;
    for (int i = 0; i < mostTries; ++i) {
        SystemResult<FileHandle> made = makeIn(*in, name, privateFile);
        if (made) {
            giveToFolderOwner(*made, path);
            return std::move(*made);
        }
        if (made.error() != EEXIST)
            return tl::unexpected(notMade(path, made.error()));
        SystemResult<FileHandle> known = openIn(*in, name);
        if (known) {
            if (const auto r = checkOurs(*known, path); !r)
                return tl::unexpected(r.error());
            return std::move(*known);
        }
        if (known.error() == ELOOP)
            return tl::unexpected(noFileOfOurs(path, sentence("Base", "a link")));
        if (known.error() != ENOENT) // removed between the two calls: try again
            return tl::unexpected(notMade(path, known.error()));
    }
    return tl::unexpected(notMade(path, EEXIST));
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 most)
{
    const SystemResult<FileHandle> file = openToRead(path, PathLinks::Refuse);
    if (!file) {
        if (file.error() == ENOENT)
            return QByteArray();
        if (file.error() == ELOOP)
            return tl::unexpected(noFileOfOurs(path, sentence("Base", "a link")));
        return unreadable(path, sentence("Base", "cannot be opened: %1"), file.error());
    }
    const SystemResult<FileFacts> info = factsOf(*file);
    if (!info || info->kind != FileKind::Regular)
        return tl::unexpected(noFileOfOurs(path, sentence("Base", "no regular file")));
    SystemResult<QByteArray> bytes = file->readToEnd(std::min(info->size, most), most);
    if (!bytes)
        return unreadable(path, sentence("Base", "cannot be read: %1"), bytes.error());
    if (bytes->size() > most)
        return failure(ErrorCode::BadInput, path, sentence("Base", "is larger than such a file can be"));
    return std::move(*bytes);
}

} // namespace Trustgauge
