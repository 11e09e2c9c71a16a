#pragma once

#include "core/platform/file.h"

namespace Trustgauge {

struct LockAttempt
{
    enum class Outcome {
        Held,
        HeldByAnother, //!< another program, or another opening of the file in this one
        NoLocks,       //!< the file system knows none
        Failed,
    };
    Outcome outcome = Outcome::Failed;
    int error = 0; //!< errno, where it failed
};

//! Locks an open file for this opening of it alone, without waiting. The system lets go when the file is closed or the
//! process ends, however that happens. Any thread.
[[nodiscard]] LockAttempt tryLock(const FileHandle &file);
//! The same, but waits for another to let go.
void waitForLock(const FileHandle &file);

} // namespace Trustgauge
