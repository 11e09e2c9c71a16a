#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QString>

#include <memory>
#include <utility>

namespace Trustgauge {

//! What only one program at a time may do with a store. Ends with the object, or with the process, however that ends:
//! the kernel lets go, so nothing stale is ever left behind. Any thread; two locks of one process exclude each other too.
class StoreLock
{
public:
    enum class Use {
        Window,   //!< show it in a window
        Schedule, //!< poll a tenant each interval
        Cycle,    //!< run a cycle of a tenant
        Publish,  //!< send a tenant's records
    };
    //! Never waits. StoreLocked when another holds it: the subject is the tenant, or the store, and the detail names
    //! the other's program and process id. OutputFailed when the lock's file cannot be made. Where the file system
    //! knows no locks, none keeps anybody out.
    //! \param tenant its name in the store; not for a window
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &storePath, Use use,
                                                                 const QString &tenant = {});
    ~StoreLock() = default;
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    //! The folder beside the store that holds the lock files.
    [[nodiscard]] static QString folderBeside(const QString &storePath);
    //! One path for a store by whatever name, link or relative path it is called; the file itself need not be there.
    [[nodiscard]] static QString canonicalPath(const QString &storePath);

private:
    explicit StoreLock(FileHandle file) : m_file(std::move(file)) {}

    FileHandle m_file;
};

using StoreLockPtr = std::unique_ptr<StoreLock>;

} // namespace Trustgauge
