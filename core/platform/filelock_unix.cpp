#include "core/platform/filelock.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

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

LockAttempt attempt(int why)
{
    if (why == 0)
        return {LockAttempt::Outcome::Held, 0};
    if (why == EWOULDBLOCK || why == EACCES)
        return {LockAttempt::Outcome::HeldByAnother, 0};
    if (why == ENOLCK || why == EOPNOTSUPP || why == ENOSYS || why == EINVAL)
        return {LockAttempt::Outcome::NoLocks, 0};
    return {LockAttempt::Outcome::Failed, why};
}

} // namespace

LockAttempt tryLock(const FileHandle &file)
{
    return attempt(lock(file, LOCK_EX | LOCK_NB));
}

LockAttempt tryLockBytes(const FileHandle &file, qint64 from, qint64 bytes)
{
    struct flock range = {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = from;
    range.l_len = bytes;
    return attempt(::fcntl(file.descriptor(), F_OFD_SETLK, &range) == 0 ? 0 : errno);
}

void waitForLock(const FileHandle &file)
{
    lock(file, LOCK_EX);
}

} // namespace Trustgauge
