#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QString>

namespace Trustgauge {

//! Calls to one endpoint that ended alike.
struct CallCount
{
    QString endpoint; //!< verb, host and path; ids in the path are `{id}`, never a query
    QString outcome;  //!< `HTTP 200`, or why there was no answer; English
    qint64 calls = 0;
    qint64 milliseconds = 0; //!< of all of them together
    QDateTime last;          //!< when the last one ended, UTC

    bool operator==(const CallCount &) const = default;
};

//! Counts calls by endpoint and outcome. Any thread.
class CallTally
{
public:
    //! \param most number of rows kept; what would be one more is counted as an endpoint `…` with its outcome
    explicit CallTally(qsizetype most = 300) : m_most(most) {}

    void add(const QString &verb, const QString &host, const QString &path, const QString &outcome, qint64 milliseconds,
             const QDateTime &at);
    //! In the order of endpoint, then outcome.
    [[nodiscard]] QList<CallCount> counts() const;

private:
    mutable QMutex m_mutex;
    qsizetype m_most;
    QList<CallCount> m_counts; // sorted
};

//! Of all HTTP calls of this program since its start.
[[nodiscard]] CallTally &programCalls();

} // namespace Trustgauge
