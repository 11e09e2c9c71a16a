#pragma once

#include "core/platform/file.h"

namespace Trustgauge {

struct LockAttempt
{
    enum class Outcome {
        Held,
        HeldByAnother, //!< another process, or another open file description in this one
        NoLocks,       //!< the file system does not support locks
        Failed,
    };
    Outcome outcome = Outcome::Failed;
    int error = 0; //!< errno, when the outcome is Failed
};

//! Locks a file exclusively for this open file description, without waiting. The lock ends when the file is closed or
//! the process ends. Any thread.
[[nodiscard]] LockAttempt tryLock(const FileHandle &file);
//! Waits until the lock is free and takes it.
void waitForLock(const FileHandle &file);
//! Locks a range of bytes of a file that is open for writing, exclusively for this open file description, without
//! waiting; unlike tryLock(), excludes those who lock the same bytes by fcntl(), such as SQLite. Ends like tryLock().
//! Any thread.
[[nodiscard]] LockAttempt tryLockBytes(const FileHandle &file, qint64 from, qint64 bytes);

} // namespace Trustgauge
