#include "core/base/wholefile.h"

#include "core/base/privatefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr int mostLinks = 40;

//! Where a file lies in the end; also of a link that leads to what is not there yet.
QString behindLinks(QString path)
{
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(path);
        if (!info.isSymLink())
            break;
        path = info.symLinkTarget();
    }
    return path;
}

//! A disk that has no fsync for this file is no fault; one that lost what was written is.
bool isForced(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS || errno == EROFS;
}

} // namespace

QString writeFaultText(int errorNumber)
{
    if (errorNumber == EFBIG)
        return QStringLiteral("No space left: the limit on the size of files is reached (see 'ulimit -f')");
    return qt_error_string(errorNumber);
}

WholeFile::WholeFile(QString path, FileAccess access, FileLinks links)
    : m_given(std::move(path)),
      m_access(access),
      m_links(links)
{}

WholeFile::~WholeFile()
{
    QIODevice::close();
    discard();
}

tl::unexpected<Error> WholeFile::failed(int errorNumber)
{
    setErrorString(writeFaultText(errorNumber));
    QIODevice::close();
    discard();
    return failure(ErrorCode::OutputFailed, m_given,
                   QStringLiteral("cannot be written: %1").arg(writeFaultText(errorNumber)));
}

void WholeFile::discard()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
    if (!m_temporary.isEmpty())
        ::unlink(std::exchange(m_temporary, {}).constData());
}

Result<void> WholeFile::begin()
{
    m_place = QFile::encodeName(
        QFileInfo(m_links == FileLinks::Follow ? behindLinks(m_given) : m_given).absoluteFilePath());
    struct stat there
    {};
    const bool isThere = ::lstat(m_place.constData(), &there) == 0 && !S_ISLNK(there.st_mode);
    if (isThere && S_ISDIR(there.st_mode))
        return failed(EISDIR);
    if (isThere && ::access(m_place.constData(), W_OK) != 0)
        return failed(errno);
    const auto made = makeTemporaryBeside(QFile::decodeName(m_place),
                                          isThere || m_access == FileAccess::Private ? 0600 : 0666);
    if (!made)
        return failed(made.error());
    m_file = made->file;
    m_temporary = made->name;
    if (isThere)
        passOn(m_file, there);
    else if (m_access == FileAccess::Private)
        giveToFolderOwner(m_file, QFile::decodeName(m_place));
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

qint64 WholeFile::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && m_error == 0) {
        const ssize_t wrote = ::write(m_file, data + done, static_cast<size_t>(size - done));
        if (wrote > 0)
            done += wrote;
        else if (wrote == 0 || errno != EINTR)
            m_error = wrote == 0 ? ENOSPC : errno;
    }
    if (m_error == 0)
        return done;
    setErrorString(writeFaultText(m_error));
    return -1;
}

Result<void> WholeFile::commit()
{
    if (m_error != 0)
        return failed(m_error);
    if (!isForced(m_file))
        return failed(errno);
    if (::close(std::exchange(m_file, -1)) != 0 && errno != EINTR)
        return failed(errno);
    if (::rename(m_temporary.constData(), m_place.constData()) != 0)
        return failed(errno);
    m_temporary.clear();
    QIODevice::close();
    forceFolderOf(QFile::decodeName(m_place));
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileAccess access, FileLinks links)
{
    WholeFile file(path, access, links);
    if (auto r = file.begin(); !r)
        return r;
    [[maybe_unused]] const qint64 written = file.write(bytes); // commit() knows
    return file.commit();
}

} // namespace Trustgauge
