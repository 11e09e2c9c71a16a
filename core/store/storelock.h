#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace Trustgauge {

class PostgresLink;
class StoreConnection;

//! Shows that a lock is held. A plain value, for any thread: the lock may end meanwhile.
class LockProof
{
public:
    //! Within a transaction that writes to the store. Network: the connection that held the lock was lost, so that
    //! another program may have taken it; what it writes waits for this transaction. Never for a store in a file.
    [[nodiscard]] Result<void> check(const StoreConnection &connection) const;

private:
    friend class StoreLock;
    int64_t m_number = 0;
    int64_t m_backend = 0; //!< of the server, the process that holds it; 0: the kernel of this computer holds it
};

//! A right that only one program at a time has on a store. Ends with this object or the process in any case, since the
//! kernel or the server releases it: nothing stale remains. That of a server also ends with its connection, which whoever
//! writes under the lock must notice: see proof(). Any thread; locks of one process exclude each other, too.
class StoreLock
{
public:
    enum class Use {
        Window,   //!< show it in a window
        Schedule, //!< poll a tenant each interval
        Cycle,    //!< run a cycle of a tenant
        Publish,  //!< send a tenant's records
        Thinning, //!< forget its old cycles
    };
    //! Never waits. StoreLocked when another holder has it: the subject is the tenant, or the store, and the detail
    //! names the other program and process id. OutputFailed when the lock file cannot be created. On a file system
    //! without locks, it never excludes anybody.
    //! \param tenant its name in the store; not for a window or thinning
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &storePath, Use use,
                                                                 const QString &tenant = {});
    //! The error that take() would end with, without taking it where that can be avoided; nullopt: nobody holds it.
    [[nodiscard]] static Result<std::optional<Error>> holder(const StoreConnection &store, Use use,
                                                             const QString &tenant = {});
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    //! The folder beside the store that holds the lock files.
    [[nodiscard]] static QString folderBeside(const QString &storePath);
    [[nodiscard]] const LockProof &proof() const { return m_proof; }

private:
    explicit StoreLock(FileHandle file);
    static Result<std::unique_ptr<StoreLock>> takeOnServer(const QString &storePath, Use use, const QString &tenant);

    FileHandle m_file;                      // of a store in a file
    std::shared_ptr<PostgresLink> m_server; // else
    LockProof m_proof;
};

using StoreLockPtr = std::unique_ptr<StoreLock>;

} // namespace Trustgauge
