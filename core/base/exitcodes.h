#pragma once

#include <array>
#include <cstddef>

namespace Trustgauge {

// Exit codes of both programs.
inline constexpr int exitDone = 0;
inline constexpr int exitFault = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitAccess = 3;
inline constexpr int exitNetwork = 4;
inline constexpr int exitPartial = 5;
inline constexpr int exitNotAccepted = 6;
inline constexpr int exitInterrupted = 130;

struct ExitCodeFacts
{
    int code;
    const char *meaning; //!< English, for help and manual
};

//! In order of precedence: when several apply, the first is returned.
inline constexpr std::array exitCodeFacts{
    ExitCodeFacts{exitInterrupted, "interrupted"},
    ExitCodeFacts{exitFault, "internal fault, or an output that cannot be written"},
    ExitCodeFacts{exitUsage, "usage, or bad input"},
    ExitCodeFacts{exitAccess, "authentication, permission or licence"},
    ExitCodeFacts{exitNetwork, "network or API"},
    ExitCodeFacts{exitNotAccepted, "publishing failed for some record, or was held back"},
    ExitCodeFacts{exitPartial, "done, but partial"},
    ExitCodeFacts{exitDone, "done"},
};

//! Which of two exit codes takes precedence. A code that is not in the table wins.
[[nodiscard]] constexpr int worseExitCode(int a, int b)
{
    const auto rank = [](int code) {
        size_t i = 0;
        while (i < exitCodeFacts.size() && exitCodeFacts[i].code != code)
            ++i;
        return i < exitCodeFacts.size() ? i + 1 : 0;
    };
    return rank(a) <= rank(b) ? a : b;
}

static_assert(worseExitCode(exitDone, exitPartial) == exitPartial);
static_assert(worseExitCode(exitPartial, exitNotAccepted) == exitNotAccepted);
static_assert(worseExitCode(exitNetwork, exitNotAccepted) == exitNetwork);

} // namespace Trustgauge
