#pragma once

#include "core/base/httpclient.h"

#include <chrono>
#include <optional>

namespace Trustgauge {

//! What to do after an attempt.
enum class NextStep {
    TakeIt,     //!< return the response or error to the caller
    BackOff,    //!< retry after a growing pause
    Wait,       //!< retry after the pause the server asked for
    RenewToken, //!< retry once with a new token
};

struct Verdict
{
    NextStep step = NextStep::TakeIt;
    std::chrono::milliseconds pause{0};
};

//! How often a failed call is tried, and how long the pauses between are; the defaults suit the Defender API.
struct RetryPace
{
    int attempts = 5;
    std::chrono::milliseconds firstPause{500}; //!< doubles with each attempt, up to 32 times; with jitter

    bool operator==(const RetryPace &) const = default;
};

//! The retry policy. 429: wait as the server asks. 408, 5xx, time-outs, resets and (if `transient404`) 404: back off, as
//! often as the pace allows (404: at most 3 attempts). 401 that is not about a licence: renew the token once. All else:
//! return it.
//! \param attempt number of attempts made so far, from 1
[[nodiscard]] Verdict judge(const Result<HttpReply> &result, int attempt, bool transient404, bool tokenWasRenewed,
                            const RetryPace &pace = {});

inline constexpr std::chrono::seconds longestPause{3600};

//! From `Retry-After` (seconds or a date), else the number in the API's text, else 60 s. Clamped to 1 s .. 1 h.
[[nodiscard]] std::chrono::seconds retryAfter(const HttpReply &reply);

//! Pauses for consecutive 429s: what the server asks for, but at least 1 s, 2 s, 4 s and so on. No pause begins after
//! an hour of waiting in all.
class ThrottlePauses
{
public:
    //! Call after a 429. \param asked the server's pause \return how long to wait; nullopt: give up
    [[nodiscard]] std::optional<std::chrono::milliseconds> next(std::chrono::milliseconds asked);
    //! Call after any other response.
    void reset() { *this = {}; }

private:
    int m_inARow = 0;
    std::chrono::milliseconds m_waited{0};
};

} // namespace Trustgauge
