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

//! `Retry-After` in seconds or as a date, else the number in the API's text, else 60 s. At most an hour.
[[nodiscard]] std::chrono::seconds retryAfter(const HttpReply &reply);

} // namespace Trustgauge
