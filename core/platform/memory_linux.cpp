#include "core/platform/memory.h"

#include <cstdint>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/mman.h>
#include <unistd.h>

namespace Trustgauge {

#ifdef __GLIBC__
namespace {
constexpr int mostInHeap = 32 * 1024 * 1024; // the largest value glibc accepts
constexpr int mostKept = 128 * 1024 * 1024;
} // namespace
#endif

void preferHugePages(const void *begin, size_t bytes)
{
    if (bytes < worthHugePages)
        return;
    // Rounded outwards to whole pages, so that a block with its own mapping stays one mapping, which realloc() can
    // move. A hint for a part would split the mapping, and growing it would copy.
    static const auto page = static_cast<uintptr_t>(::sysconf(_SC_PAGESIZE));
    const auto address = reinterpret_cast<uintptr_t>(begin);
    const uintptr_t first = address / page * page;
    const uintptr_t end = (address + bytes + page) / page * page;           // QByteArray has a zero behind its end
    ::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE); // fails on systems without huge pages
}

void keepFreedMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, mostInHeap);
    ::mallopt(M_TRIM_THRESHOLD, mostKept);
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace Trustgauge
