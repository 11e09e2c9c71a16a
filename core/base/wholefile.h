#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QIODevice>
#include <QString>

namespace Trustgauge {

//! Permissions of a newly made file. A replaced file keeps its owner, group and mode.
enum class FileAccess {
    Private, //!< 0600, for the program's own files. When root makes it, the folder's owner becomes its owner
    Umask,   //!< by the user's umask, for files the user asked for
};

//! What to do when the path is a symbolic link.
enum class FileLinks {
    Follow,  //!< replace the link's target
    Replace, //!< replace the link itself, where someone else may have put it there
};

//! Writes a file atomically: to a temporary file beside it, fsync, rename. Call begin(), write, then commit(); without
//! commit() nothing changes. Use from one thread at a time, one that may wait for I/O.
class WholeFile : public QIODevice
{
public:
    explicit WholeFile(QString path, FileAccess access, FileLinks links = FileLinks::Follow);
    ~WholeFile() override;

    //! begin() and commit() fail with OutputFailed: subject is the path as given, detail the reason.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] tl::unexpected<Error> failed(int errorNumber);
    void discard();

    QString m_given;
    FileAccess m_access;
    FileLinks m_links;
    QString m_place, m_temporary;
    FileHandle m_file;
    int m_error = 0; // errno of the first write that failed
};

//! Writes a whole file atomically. Errors as of WholeFile.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileAccess access,
                                          FileLinks links = FileLinks::Follow);

//! Words an errno of writing. EFBIG (see `ulimit -f`) is worded as a lack of space, with its cause.
[[nodiscard]] Message writeFaultText(int errorNumber);

} // namespace Trustgauge
