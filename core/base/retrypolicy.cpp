#include "core/base/retrypolicy.h"

#include "core/base/networkfault.h"
#include "core/base/timestamp.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int maxAttemptsFor404 = 3;
constexpr std::chrono::seconds shortestPause{1};
constexpr qsizetype digitsOfAnHour = 5; // more digits are more than an hour

//! Digits as seconds, clamped to 1 s .. 1 h, however many digits; nullopt for anything else.
std::optional<std::chrono::seconds> secondsIn(const QByteArray &digits)
{
    const bool isNumber = !digits.isEmpty()
                          && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    if (digits.size() - zeros > digitsOfAnHour)
        return longestPause;
    return std::clamp(std::chrono::seconds(digits.toInt()), shortestPause, longestPause);
}

//! A random pause in the upper half of the first one, doubled with each attempt up to 32 times.
std::chrono::milliseconds backOff(int attempt, const RetryPace &pace)
{
    const qint64 half = (pace.firstPause.count() << std::min(attempt - 1, 5)) / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(half + 1));
}

} // namespace

std::chrono::seconds retryAfter(const HttpReply &reply)
{
    using std::chrono::seconds;
    const QByteArray header = reply.header("Retry-After").trimmed();
    if (const auto value = secondsIn(header))
        return *value;
    if (!header.isEmpty()) {
        if (const QDateTime at = httpDate(header); at.isValid())
            return std::clamp(seconds(QDateTime::currentDateTimeUtc().secsTo(at)), shortestPause, longestPause);
    }
    static const QRegularExpression text(QStringLiteral("again in ([0-9]+) seconds"));
    const auto match = text.match(QString::fromUtf8(reply.body.left(4096)));
    if (match.hasMatch())
        return secondsIn(match.captured(1).toLatin1()).value_or(longestPause);
    return seconds(60);
}

std::optional<std::chrono::milliseconds> ThrottlePauses::next(std::chrono::milliseconds asked)
{
    using std::chrono::milliseconds;
    const milliseconds longest = longestPause;
    if (m_waited >= longest)
        return std::nullopt;
    const milliseconds least = std::min<milliseconds>(shortestPause * (1 << std::min(m_inARow, 12)), longest);
    const milliseconds pause = std::clamp(asked, least, longest);
    ++m_inARow;
    m_waited += pause;
    return pause;
}

Verdict judge(const Result<HttpReply> &result, int attempt, bool transient404, bool tokenWasRenewed,
              const RetryPace &pace)
{
    if (!result) {
        const bool again = result.error().code == ErrorCode::Network
                           && NetworkFault::mayPass(result.error().httpStatus);
        return again && attempt < pace.attempts ? Verdict{NextStep::BackOff, backOff(attempt, pace)} : Verdict{};
    }
    const int status = result->status;
    if (status == 429)
        return {NextStep::Wait, retryAfter(*result)};
    if ((status >= 500 || status == 408) && attempt < pace.attempts)
        return {NextStep::BackOff, backOff(attempt, pace)};
    if (status == 404 && transient404 && attempt < std::min(pace.attempts, maxAttemptsFor404))
        return {NextStep::BackOff, backOff(attempt, pace)};
    if (status == 401 && !tokenWasRenewed && !result->body.contains("license") && !result->body.contains("Account mode"))
        return {NextStep::RenewToken, {}};
    return {};
}

} // namespace Trustgauge
