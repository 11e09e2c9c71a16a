#pragma once

namespace Trustgauge {

//! What kept an answer from coming, in Error::httpStatus of an Error of code Network. Only MayRepeat is worth another
//! attempt; the others stay as they are until somebody changes something.
namespace NetworkFault {
inline constexpr int mayRepeat = -1; //!< reset, cut off, no answer in time
inline constexpr int hostNotFound = -2;
inline constexpr int tls = -3;
inline constexpr int proxyCredentials = -4;
inline constexpr int refused = -5;
inline constexpr int proxyUnreachable = -6;
} // namespace NetworkFault

} // namespace Trustgauge
