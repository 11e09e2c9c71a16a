#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace Trustgauge {

// The file of a store and the files beside it (its log `-wal` and the log's index `-shm`), before SQLite opens them.

//! Checks what exists at a store's path.
//! \return false: nothing. StoreBroken: something else, or no longer a store, such as a folder or an empty file.
//! FileUnreadable: no permission to read. BadInput: its log is a link.
[[nodiscard]] Result<bool> isStoreThere(const QString &path);
//! Why a missing store cannot be read.
[[nodiscard]] Error missingStore(const QString &path);

//! Removes what killed programs left in the folder of a path: databases that they were making there
//! (`NAME.trustgauge-draft.XXXXXXXX`). Those that a living program is making stay.
void removeLeftDrafts(const QString &path);

//! Creates a missing store: complete or not at all, 0600. Another program may do so at the same time. The log of a
//! removed store is renamed to `NAME-wal.broken-TIME`: SQLite would take it for that of the new one.
//! \param fill creates a complete database in the given empty file
//! \return false: another program made one meanwhile, which stays
[[nodiscard]] Result<bool> makeStoreFile(const QString &path, const std::function<Result<void>(const QString &)> &fill);

//! Makes a copy of a state of the store, complete or not at all, readable by the store's owner only.
//! \param fill see makeStoreFile()
[[nodiscard]] Result<void> makeBackup(const QString &storePath, const QString &backup,
                                      const std::function<Result<void>(const QString &)> &fill);

//! Restricts a store that every user may read (older versions used the umask), and the files beside it, to its owner.
//! One that is shared only with a group stays so. \return whether that was needed and done
[[nodiscard]] bool makeStorePrivate(const QString &path);

//! OutputFailed when the store cannot be written, with the reason.
[[nodiscard]] Result<void> checkWritable(const QString &path);

//! Decides how to read a store without writing anything to it or beside it.
class ReadOnlyAccess
{
public:
    explicit ReadOnlyAccess(QString path);
    ~ReadOnlyAccess();
    ReadOnlyAccess(const ReadOnlyAccess &) = delete;
    ReadOnlyAccess &operator=(const ReadOnlyAccess &) = delete;

    //! Decides how to read; call again after hasChanged() or when isUseless().
    [[nodiscard]] Result<void> choose();
    //! The name for SQLite to open, and QSqlDatabase's options for it.
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &options() const { return m_options; }
    //! The store is read without locks, since nobody had it open, but was written since: what was read may be neither
    //! the old state nor the new one.
    [[nodiscard]] bool hasChanged() const;
    //! Notes that SQLite could not read the store as chosen, since it must not mend the index of the log: what is
    //! chosen next is a copy.
    void noteUseless() { m_isUseless = !m_isCopied; }
    [[nodiscard]] bool isUseless() const { return m_isUseless; }
    //! A path for a copy that may be written.
    [[nodiscard]] Result<QString> copyPath();

private:
    //! Copies a state of the store with its log, without the index.
    [[nodiscard]] Result<void> copyFiles(const QString &whole);

    QString m_path, m_name, m_options;
    bool m_isUnlocked = false, m_isUseless = false, m_isCopied = false;
    FileFacts m_before;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace Trustgauge
