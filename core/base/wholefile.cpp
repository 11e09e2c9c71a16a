#include "core/base/wholefile.h"

#include <QFileInfo>

#include <cerrno>
#include <utility>

namespace Trustgauge {

namespace {

constexpr int mostLinks = 40;

//! Resolves symbolic links, including one whose target does not exist yet.
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

} // namespace

Message writeFaultText(int errorNumber)
{
    if (errorNumber == EFBIG)
        return sentence("Base", "No space left: the limit on the size of files is reached (see 'ulimit -f')");
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
    setErrorString(writeFaultText(errorNumber).text());
    QIODevice::close();
    discard();
    return failure(ErrorCode::OutputFailed, m_given,
                   sentence("Base", "cannot be written: %1").arg(writeFaultText(errorNumber)));
}

void WholeFile::discard()
{
    m_file.close();
    if (!m_temporary.isEmpty())
        removeFile(std::exchange(m_temporary, {}));
}

Result<void> WholeFile::begin()
{
    m_place = QFileInfo(m_links == FileLinks::Follow ? behindLinks(m_given) : m_given).absoluteFilePath();
    const SystemResult<FileFacts> there = factsOf(m_place, PathLinks::Refuse);
    const bool isThere = there && there->kind != FileKind::Link;
    if (isThere && there->kind == FileKind::Folder)
        return failed(EISDIR);
    if (const int why = isThere ? whyNotWritable(m_place) : 0; why != 0)
        return failed(why);
    SystemResult<TemporaryFile> made = makeTemporaryBeside(m_place,
                                                           isThere || m_access == FileAccess::Private ? 0600 : 0666);
    if (!made)
        return failed(made.error());
    m_file = std::move(made->file);
    m_temporary = made->path;
    if (isThere)
        passOn(m_file, *there);
    else if (m_access == FileAccess::Private)
        giveToFolderOwner(m_file, m_place);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

qint64 WholeFile::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    if (m_error == 0)
        m_error = m_file.write(data, size);
    if (m_error == 0)
        return size;
    setErrorString(writeFaultText(m_error).text());
    return -1;
}

Result<void> WholeFile::commit()
{
    if (m_error != 0)
        return failed(m_error);
    if (const int why = m_file.force(); why != 0)
        return failed(why);
    if (const int why = m_file.close(); why != 0)
        return failed(why);
    if (const int why = replaceFile(m_temporary, m_place); why != 0)
        return failed(why);
    m_temporary.clear();
    QIODevice::close();
    forceFolderOf(m_place);
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileAccess access, FileLinks links)
{
    WholeFile file(path, access, links);
    if (auto r = file.begin(); !r)
        return r;
    [[maybe_unused]] const qint64 written = file.write(bytes); // commit() reports the error
    return file.commit();
}

} // namespace Trustgauge
