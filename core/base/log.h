#pragma once

#include <QDateTime>
#include <QList>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>

#include <deque>

namespace Trustgauge {

// One logging category for each folder, for calls, tokens, cycles, locks and the like. English; never a query, header
// or body. Only warnings are printed unless QT_LOGGING_RULES says otherwise, e.g. `trustgauge.*=true`.
Q_DECLARE_LOGGING_CATEGORY(logBase)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logDefender)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logPublish)
Q_DECLARE_LOGGING_CATEGORY(logDoctor)
Q_DECLARE_LOGGING_CATEGORY(logPoll)

struct LogLine
{
    QDateTime at; //!< UTC
    QtMsgType level = QtDebugMsg;
    QString category;
    QString text;       //!< one line, secrets removed
    quint64 number = 0; //!< in the order of arrival, from 1

    bool operator==(const LogLine &) const = default;
};

//! Keeps the last `capacity` lines. Any thread.
class LogRing
{
public:
    //! \param capacity at least 1
    explicit LogRing(size_t capacity) : m_capacity(capacity) {}

    //! Gives the line its number.
    void add(LogLine line);
    //! Oldest first.
    [[nodiscard]] QList<LogLine> lines() const;

private:
    mutable QMutex m_mutex;
    size_t m_capacity;
    std::deque<LogLine> m_lines;
    quint64 m_added = 0;
};

//! Installs the message handler: secrets are removed from every message of the program, including Qt's, and the last
//! 2,000 are kept. Messages of our categories are kept even when they are not printed. Call once, from main().
void beginLog();

//! The lines that beginLog() keeps; empty before it was called. Any thread.
[[nodiscard]] QList<LogLine> logLines();

} // namespace Trustgauge
