#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace Trustgauge {

// The file of a store and what lies beside it (its log `-wal` and the log's index `-shm`), before SQLite sees them.

//! Looks at what lies at a store's path.
//! \return false: nothing. StoreBroken: something that is no store, or no store any more, such as a folder or an empty
//! file. FileUnreadable: it may not be read. BadInput: a link in the place of its log.
[[nodiscard]] Result<bool> isStoreThere(const QString &path);
//! Why a store that is not there cannot be read.
[[nodiscard]] Error missingStore(const QString &path);

//! Makes a store that is not there: whole or not at all, 0600. Another program may do so in the same moment. The log of a
//! store that was removed is kept aside as `NAME-wal.broken-TIME`: SQLite would take it for that of the new one.
//! \param fill makes a whole database of the empty file it is given
[[nodiscard]] Result<void> makeStoreFile(const QString &path, const std::function<Result<void>(const QString &)> &fill);

//! Makes a copy of a state of the store beside it, whole or not at all, for the store's owner only.
//! \param fill as of makeStoreFile()
[[nodiscard]] Result<void> makeBackup(const QString &storePath, const QString &backup,
                                      const std::function<Result<void>(const QString &)> &fill);

//! Takes a store that every user may read, as older versions made it by the umask, and what lies beside it from everybody
//! but its owner. One that is shared with a group, and with nobody else, stays so. \return whether that was needed and done
[[nodiscard]] bool makeStorePrivate(const QString &path);

//! OutputFailed where the store may not be written, with the reason.
[[nodiscard]] Result<void> checkWritable(const QString &path);

//! How a store is read without writing anything: neither to it nor beside it.
class ReadOnlyAccess
{
public:
    explicit ReadOnlyAccess(QString path);
    ~ReadOnlyAccess();
    ReadOnlyAccess(const ReadOnlyAccess &) = delete;
    ReadOnlyAccess &operator=(const ReadOnlyAccess &) = delete;

    //! Decides how; once more after hasChanged().
    [[nodiscard]] Result<void> choose();
    //! What SQLite is to open, and QSqlDatabase's options for it.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &options() const { return m_options; }
    //! Nobody had the store open when it was chosen, so it is read without locks; somebody has written since: what was
    //! read meanwhile may be neither the old state nor the new one.
    [[nodiscard]] bool hasChanged() const;
    //! A place for a copy that may be written.
    [[nodiscard]] Result<QString> copyPath();

private:
    QString m_path, m_name, m_options;
    bool m_isUnlocked = false;
    FileFacts m_before;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace Trustgauge
