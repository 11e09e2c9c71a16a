#include "core/base/memory.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Trustgauge {

#ifdef __GLIBC__
namespace {
constexpr int mostInHeap = 32 * 1024 * 1024; // the most it takes
constexpr int mostKept = 128 * 1024 * 1024;
} // namespace
#endif

void preferHugePages([[maybe_unused]] const void *begin, [[maybe_unused]] size_t bytes)
{
#ifdef __linux__
    if (bytes < worthHugePages)
        return;
    constexpr uintptr_t alignment = 64 * 1024; // a whole number of pages wherever Linux runs
    const auto address = reinterpret_cast<uintptr_t>(begin);
    const uintptr_t first = (address + alignment - 1) / alignment * alignment;
    const uintptr_t end = (address + bytes) / alignment * alignment;
    ::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE); // refused where there are none
#endif
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
