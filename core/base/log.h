#pragma once

#include <QDateTime>
#include <QList>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>

#include <deque>

namespace Trustgauge {

// A category a folder, for what is worth knowing when something went wrong: calls, tokens, cycles, locks. In English; never
// a query, a header or a body. Quiet unless QT_LOGGING_RULES says otherwise, such as `trustgauge.*=true`.
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
    QString text; //!< one line without secrets

    bool operator==(const LogLine &) const = default;
};

//! Keeps the last lines that were added. Any thread.
class LogRing
{
public:
    //! \param capacity at least 1
    explicit LogRing(size_t capacity) : m_capacity(capacity) {}

    void add(LogLine line);
    //! The newest last.
    [[nodiscard]] QList<LogLine> lines() const;

private:
    mutable QMutex m_mutex;
    size_t m_capacity;
    std::deque<LogLine> m_lines;
};

//! From here on every message of the program, Qt's own included, is freed of secrets before it goes anywhere, and the last
//! 2,000 are kept; those of our categories are kept also where they are not printed. To be called once, from main().
void beginLog();

//! What beginLog() keeps; empty before. Any thread.
[[nodiscard]] QList<LogLine> logLines();

} // namespace Trustgauge
