#include "core/platform/filelock.h"

#include <cerrno>

#include <sys/file.h>

namespace Trustgauge {

namespace {

int lock(const FileHandle &file, int how)
{
    int done = -1;
    do {
        done = ::flock(file.descriptor(), how);
    } while (done != 0 && errno == EINTR);
    return done == 0 ? 0 : errno;
}

} // namespace

LockAttempt tryLock(const FileHandle &file)
{
    const int why = lock(file, LOCK_EX | LOCK_NB);
    if (why == 0)
        return {LockAttempt::Outcome::Held, 0};
    if (why == EWOULDBLOCK)
        return {LockAttempt::Outcome::HeldByAnother, 0};
    if (why == ENOLCK || why == EOPNOTSUPP || why == ENOSYS || why == EINVAL)
        return {LockAttempt::Outcome::NoLocks, 0};
    return {LockAttempt::Outcome::Failed, why};
}

void waitForLock(const FileHandle &file)
{
    lock(file, LOCK_EX);
}

} // namespace Trustgauge
