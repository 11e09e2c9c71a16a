#pragma once

#include <cstddef>
#include <new>

namespace Trustgauge {

//! Size in bytes from which huge pages pay off.
inline constexpr size_t worthHugePages = size_t{4} * 1024 * 1024;

//! Hints that the system should back a block with huge pages (madvise). Otherwise filling many megabytes causes a page
//! fault for each 4 KB, which costs more than the filling itself, above all on virtual machines. Ignored for blocks
//! below worthHugePages. Any thread.
void preferHugePages(const void *begin, size_t bytes);

//! Allocator for containers that grow to many megabytes.
template<class T>
struct HugePageAllocator
{
    using value_type = T;

    HugePageAllocator() = default;
    template<class U>
    HugePageAllocator(const HugePageAllocator<U> &) noexcept // NOLINT(google-explicit-constructor): as allocators are
    {}

    [[nodiscard]] T *allocate(size_t count)
    {
        void *block = ::operator new(count * sizeof(T));
        preferHugePages(block, count * sizeof(T));
        return static_cast<T *>(block);
    }
    void deallocate(T *block, size_t) noexcept { ::operator delete(block); }

    template<class U>
    bool operator==(const HugePageAllocator<U> &) const noexcept
    {
        return true;
    }
};

//! Makes the C library keep up to 128 MB of freed memory for reuse. By default it returns large blocks to the system at
//! once, so a download that fills and empties buffers pays the page faults again and again. May be called repeatedly;
//! any thread.
void keepFreedMemory();

//! Returns the memory kept by keepFreedMemory() to the system. Takes milliseconds; any thread.
void giveBackFreedMemory();

} // namespace Trustgauge
