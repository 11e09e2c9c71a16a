#pragma once

#include "core/simulator/http/httpmessage.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace Trustgauge::Simulator {

//! One request received by the simulator.
struct CallRecord
{
    qint64 atMs = 0; //!< when the request was complete, on the simulator's monotonic clock
    QString endpoint;
    QString method;
    QString target;           //!< path and query as received
    int status = 0;           //!< 0: no response was sent
    qint64 bodyBytes = 0;     //!< of the response
    QByteArray authorization; //!< the header as received; null: absent

    bool operator==(const CallRecord &) const = default;
};

//! Counts since the start or the last reset.
struct Counters
{
    QHash<QString, int> requests;       //!< by endpoint
    QHash<QString, int> requestsByPath; //!< by path without query
    QHash<int, int> statuses;
    QHash<QString, int> inFlight;    //!< by endpoint, at this moment
    QHash<QString, int> maxInFlight; //!< by endpoint
    int total = 0;
    int tokensIssued = 0;
    int connections = 0;
    int recordsStored = 0; //!< records stored by the Kafka REST proxy
    qint64 bodyBytes = 0;
};

//! Counts and records calls. Thread-safe.
class CallLog
{
public:
    //! A request has arrived.
    void begin(const HttpRequest &request);
    //! It was answered, or its connection closed. \a record is kept.
    void end(const CallRecord &record);
    void setTokensIssued(int count);
    void setRecordsStored(int count);

    Counters counters() const;
    //! The last 200,000 finished calls, in order of completion.
    QList<CallRecord> calls() const;
    void reset();

private:
    mutable QMutex m_mutex;
    Counters m_counters;
    QList<CallRecord> m_calls;
};

} // namespace Trustgauge::Simulator
