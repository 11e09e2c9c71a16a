#pragma once

#include "core/base/httpclient.h"

#include <chrono>
#include <optional>

namespace Trustgauge {

//! What to do after an attempt.
enum class NextStep {
    TakeIt,     //!< an answer for the caller, good or bad
    BackOff,    //!< again after a growing pause
    Wait,       //!< again after the pause the server asked for
    RenewToken, //!< again with a new token, once
};

struct Verdict
{
    NextStep step = NextStep::TakeIt;
    std::chrono::milliseconds pause{0};
};

//! The policy table: 429 waits what the server asks for; 5xx, time-outs, resets and (where `transient404`) 404 back
//! off, bounded; a 401 that is no licence matter renews the token once; all else is for the caller.
//! \param attempt attempts made so far, from 1
[[nodiscard]] Verdict judge(const Result<HttpReply> &result, int attempt, bool transient404, bool tokenWasRenewed);

inline constexpr std::chrono::seconds longestPause{3600};

//! `Retry-After` in seconds or as a date, else the number in the API's text, else 60 s. From a second to an hour.
[[nodiscard]] std::chrono::seconds retryAfter(const HttpReply &reply);

//! Pauses while 429 follows 429: what the server asks for, and at least a second, two, four, and so on; the last one begins
//! within an hour.
class ThrottlePauses
{
public:
    //! After a 429. \param asked by the server \return how long to wait; nullopt: the hour is over
    [[nodiscard]] std::optional<std::chrono::milliseconds> next(std::chrono::milliseconds asked);
    //! Another answer came.
    void reset() { *this = {}; }

private:
    int m_inARow = 0;
    std::chrono::milliseconds m_waited{0};
};

} // namespace Trustgauge
