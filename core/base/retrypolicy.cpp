#include "core/base/retrypolicy.h"

#include "core/base/timestamp.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int maxAttempts = 5;
constexpr int maxAttemptsFor404 = 3;

//! 0.5 s doubling to 16 s, with full jitter in its upper half.
std::chrono::milliseconds backOff(int attempt)
{
    const int base = 500 << std::min(attempt - 1, 5);
    return std::chrono::milliseconds(base / 2 + static_cast<int>(QRandomGenerator::global()->bounded(base / 2 + 1)));
}

} // namespace

std::chrono::seconds retryAfter(const HttpReply &reply)
{
    using std::chrono::seconds;
    constexpr seconds longest{3600};
    const QByteArray header = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    const int value = header.toInt(&isNumber);
    if (isNumber && value >= 0)
        return std::min(seconds(value), longest);
    if (!header.isEmpty()) {
        if (const QDateTime at = httpDate(header); at.isValid())
            return std::clamp(seconds(QDateTime::currentDateTimeUtc().secsTo(at)), seconds(0), longest);
    }
    static const QRegularExpression text(QStringLiteral("again in (\\d+) seconds"));
    const auto match = text.match(QString::fromUtf8(reply.body.left(4096)));
    if (match.hasMatch())
        return std::min(seconds(match.captured(1).toInt()), longest);
    return seconds(60);
}

Verdict judge(const Result<HttpReply> &result, int attempt, bool transient404, bool tokenWasRenewed)
{
    if (!result) {
        const bool again = result.error().code == ErrorCode::Network && result.error().httpStatus == -1;
        return again && attempt < maxAttempts ? Verdict{NextStep::BackOff, backOff(attempt)} : Verdict{};
    }
    const int status = result->status;
    if (status == 429)
        return {NextStep::Wait, retryAfter(*result)};
    if ((status >= 500 || status == 408) && attempt < maxAttempts)
        return {NextStep::BackOff, std::max(backOff(attempt), std::chrono::milliseconds(0))};
    if (status == 404 && transient404 && attempt < maxAttemptsFor404)
        return {NextStep::BackOff, backOff(attempt)};
    if (status == 401 && !tokenWasRenewed && !result->body.contains("license") && !result->body.contains("Account mode"))
        return {NextStep::RenewToken, {}};
    return {};
}

} // namespace Trustgauge
