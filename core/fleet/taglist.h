#pragma once

#include <string>
#include <string_view>

namespace Trustgauge {

//! Calls f for each tag of a device, as they are joined in Fleet::tags(), until it returns true.
//! \return whether it did
template<class F>
bool anyTag(std::string_view joined, F &&f)
{
    if (joined.empty())
        return false;
    std::string item;
    for (size_t i = 0; i < joined.size(); ++i) {
        if (joined[i] == ';') {
            if (f(std::string_view(item)))
                return true;
            item.clear();
            continue;
        }
        if (joined[i] == '\\' && i + 1 < joined.size())
            ++i;
        item += joined[i];
    }
    return f(std::string_view(item));
}

} // namespace Trustgauge
