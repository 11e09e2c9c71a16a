#include "core/simulator/http/calllog.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

constexpr qsizetype kept = 200'000;
constexpr qsizetype keptSlack = 20'000; // dropped in batches, so that appending stays cheap

} // namespace

void CallLog::begin(const HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QString endpoint = QString::fromUtf8(request.endpoint);
    ++m_counters.total;
    ++m_counters.requests[endpoint];
    // Bound the paths, which grow without end with those of single devices. Endpoints are always counted.
    const QString path = QString::fromUtf8(request.target.split('?').constFirst());
    if (m_counters.requestsByPath.size() < kept || m_counters.requestsByPath.contains(path))
        ++m_counters.requestsByPath[path];
    const int now = ++m_counters.inFlight[endpoint];
    int &most = m_counters.maxInFlight[endpoint];
    most = std::max(most, now);
}

void CallLog::end(const CallRecord &record)
{
    const QMutexLocker lock(&m_mutex);
    --m_counters.inFlight[record.endpoint];
    ++m_counters.statuses[record.status];
    m_counters.bodyBytes += record.bodyBytes;
    m_calls.append(record);
    if (m_calls.size() > kept + keptSlack)
        m_calls.remove(0, keptSlack);
}

void CallLog::setTokensIssued(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_counters.tokensIssued = count;
}

void CallLog::setRecordsStored(int count)
{
    const QMutexLocker lock(&m_mutex);
    m_counters.recordsStored = count;
}

Counters CallLog::counters() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counters;
}

QList<CallRecord> CallLog::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls;
}

void CallLog::reset()
{
    const QMutexLocker lock(&m_mutex);
    const QHash<QString, int> inFlight = m_counters.inFlight;
    m_counters = {};
    m_counters.inFlight = inFlight;
    m_calls.clear();
}

} // namespace Trustgauge::Simulator
