#pragma once

#include <cstddef>
#include <new>

namespace Trustgauge {

//! Blocks of memory from here on are worth huge pages.
inline constexpr size_t worthHugePages = size_t{4} * 1024 * 1024;

//! Asks the system to back a block of memory by huge pages where it has them: memory of many megabytes that is filled
//! once is otherwise paid for page by page of 4 KB, which costs more than filling it, above all on a virtual machine.
//! It is a hint; blocks below worthHugePages are left as they are. Any thread.
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

//! From now on the process keeps the memory it frees, up to 128 MB of it, for its next use. The C library's way
//! is to give it back at once, unless a block freed before happened to be large, and to ask for it anew: a download that
//! fills and empties buffers then pays for each page of them over and over. As often as wished, any thread.
void keepFreedMemory();

//! Gives back what keepFreedMemory() made the process keep, for when the work is done. Takes milliseconds; any thread.
void giveBackFreedMemory();

} // namespace Trustgauge
