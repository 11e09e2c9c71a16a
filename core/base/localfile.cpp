#include "core/base/localfile.h"

#include "core/platform/file.h"

namespace Trustgauge {

namespace {

tl::unexpected<Error> unreadable(const Message &subject, const Message &why)
{
    return failure(ErrorCode::FileUnreadable, subject, why);
}

Message tooLarge(qint64 largest)
{
    return sentence("Base", "is larger than %1 MB, the most that is read").arg(largest >> 20);
}

tl::unexpected<Error> cannotBeRead(const Message &subject, int errorNumber)
{
    return unreadable(subject, sentence("Base", "cannot be read: %1").arg(qt_error_string(errorNumber)));
}

//! Checks the size again after reading: the file may have grown.
Result<QByteArray> checked(SystemResult<QByteArray> out, const Message &subject, qint64 largest)
{
    if (!out)
        return cannotBeRead(subject, out.error());
    if (out->size() > largest)
        return unreadable(subject, tooLarge(largest));
    return std::move(*out);
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    const SystemResult<FileHandle> file = openToRead(path, PathLinks::Follow);
    if (!file)
        return unreadable(path, sentence("Base", "cannot be opened: %1").arg(qt_error_string(file.error())));
    const SystemResult<FileFacts> about = factsOf(*file);
    if (!about)
        return cannotBeRead(path, about.error());
    if (about->kind == FileKind::Folder)
        return unreadable(path, sentence("Base", "is a folder, not a file"));
    if (about->kind == FileKind::Regular) {
        if (about->size > largest)
            return unreadable(path, tooLarge(largest));
        return checked(file->readToEnd(about->size, largest), path, largest);
    }
    if (isNullPath(path))
        return QByteArray("");
    if (!isHandedPath(path))
        return unreadable(path, about->kind == FileKind::Pipe ? sentence("Base", "is a pipe, not a file")
                                                              : sentence("Base", "is a device, not a file"));
    file->waitForData();
    return checked(file->readToEnd(0, largest), path, largest);
}

Message standardInput()
{
    return sentence("Base", "standard input");
}

Result<QByteArray> readStandardInput(qint64 largest)
{
    return checked(readStandardInputToEnd(largest), standardInput(), largest);
}

} // namespace Trustgauge
