#pragma once

#include "core/simulator/http/httpmessage.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace Trustgauge::Simulator {

//! One request that the simulator saw.
struct CallRecord
{
    qint64 atMs = 0; //!< when the whole request had arrived, on the simulator's monotonic clock
    QString endpoint;
    QString method;
    QString target;           //!< path and query as sent
    int status = 0;           //!< 0: no answer went out
    qint64 bodyBytes = 0;     //!< of the answer
    QByteArray authorization; //!< the header as sent; null when there was none

    bool operator==(const CallRecord &) const = default;
};

//! What was counted since the start or the last reset.
struct Counters
{
    QHash<QString, int> requests;       //!< by endpoint
    QHash<QString, int> requestsByPath; //!< by path without query
    QHash<int, int> statuses;
    QHash<QString, int> inFlight;    //!< by endpoint, now
    QHash<QString, int> maxInFlight; //!< by endpoint
    int total = 0;
    int tokensIssued = 0;
    int connections = 0;
    int recordsStored = 0; //!< by the Kafka REST proxy
    qint64 bodyBytes = 0;
};

//! Counts and keeps calls; may be read from any thread.
class CallLog
{
public:
    //! A request has arrived.
    void begin(const HttpRequest &request);
    //! It has been answered, or its connection is gone. \a record tells what to keep.
    void end(const CallRecord &record);
    void setTokensIssued(int count);
    void setRecordsStored(int count);

    Counters counters() const;
    //! The newest calls that have ended, at most 200,000, in the order of their ends.
    QList<CallRecord> calls() const;
    void reset();

private:
    mutable QMutex m_mutex;
    Counters m_counters;
    QList<CallRecord> m_calls;
};

} // namespace Trustgauge::Simulator
