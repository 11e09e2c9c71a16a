#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QIODevice>
#include <QString>

namespace Trustgauge {

//! Who may read a file that is made anew. One that is replaced keeps its owner, group and mode.
enum class FileAccess {
    Private, //!< its owner only, 0600: what the program keeps. As root: it becomes the owner's of its folder
    Umask,   //!< as the user's umask says: what the user asked for
};

//! What to do about a link in the place of the file that is written.
enum class FileLinks {
    Follow,  //!< what it leads to is replaced
    Replace, //!< the link itself is: where somebody else may have put it
};

//! A file that appears whole or not at all: it is written beside its place, forced to the disk and renamed. Opened by
//! begin(); whatever is not committed is removed. One thread at a time; may wait for the disk.
class WholeFile : public QIODevice
{
public:
    explicit WholeFile(QString path, FileAccess access, FileLinks links = FileLinks::Follow);
    ~WholeFile() override;

    //! OutputFailed, as of commit(), with the path as it was given and the reason in words.
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

//! Writes a whole file at once.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, FileAccess access,
                                          FileLinks links = FileLinks::Follow);

//! Why something could not be written, in words: a limit on the size of files is told as what it is, a full disk.
[[nodiscard]] QString writeFaultText(int errorNumber);

} // namespace Trustgauge
