#include "core/base/log.h"

#include "core/base/safetext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QMutexLocker>

#include <utility>

namespace Trustgauge {

Q_LOGGING_CATEGORY(logBase, "trustgauge.base", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "trustgauge.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logDefender, "trustgauge.defender", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "trustgauge.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logPublish, "trustgauge.publish", QtWarningMsg)
Q_LOGGING_CATEGORY(logDoctor, "trustgauge.doctor", QtWarningMsg)
Q_LOGGING_CATEGORY(logPoll, "trustgauge.poll", QtWarningMsg)

void LogRing::add(LogLine line)
{
    const QMutexLocker lock(&m_mutex);
    line.number = ++m_added;
    if (m_lines.size() == m_capacity)
        m_lines.pop_front();
    m_lines.push_back(std::move(line));
}

QList<LogLine> LogRing::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_lines.begin(), m_lines.end()};
}

namespace {

constexpr size_t linesKept = 2000;
constexpr qsizetype longestLogLine = 600;
constexpr QByteArrayView ours = "trustgauge.";

//! State of the message handler. Never deleted, because static objects may still log at exit.
struct Log
{
    LogRing ring{linesKept};
    QtMessageHandler print = nullptr;
    QLoggingCategory::CategoryFilter rules = nullptr;
    QMutex mutex;
    QHash<QByteArray, quint32> printed; // by category: one bit for each level
};

Log &theLog()
{
    static auto *const made = new Log;
    return *made;
}

constexpr quint32 bitOf(QtMsgType level)
{
    return 1U << static_cast<quint32>(level);
}

//! Remembers which levels of our categories are printed, then enables all levels, so that take() keeps every line.
void listen(QLoggingCategory *category)
{
    Log &log = theLog();
    if (log.rules)
        log.rules(category);
    const QByteArrayView name(category->categoryName());
    if (!name.startsWith(ours))
        return;
    quint32 printed = 0;
    for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        if (category->isEnabled(level))
            printed |= bitOf(level);
        category->setEnabled(level, true);
    }
    const QMutexLocker lock(&log.mutex);
    log.printed.insert(name.toByteArray(), printed);
}

bool isPrinted(Log &log, QtMsgType level, const QByteArray &category)
{
    if (!category.startsWith(ours) || level == QtFatalMsg)
        return true; // Qt has already applied the rules
    const QMutexLocker lock(&log.mutex);
    return (log.printed.value(category) & bitOf(level)) != 0;
}

void take(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    Log &log = theLog();
    const QByteArray category(context.category ? context.category : "default");
    const QString text = quotedText(message, longestLogLine);
    log.ring.add({QDateTime::currentDateTimeUtc(), level, QString::fromLatin1(category), text, 0});
    if (log.print && isPrinted(log, level, category))
        log.print(level, context, text);
}

} // namespace

void beginLog()
{
    Log &log = theLog();
    Q_ASSERT(!log.print);
    log.print = qInstallMessageHandler(take);
    log.rules = QLoggingCategory::installFilter(listen);
    QLoggingCategory::installFilter(listen); // again, because the first call ran before `rules` was set
}

QList<LogLine> logLines()
{
    return theLog().ring.lines();
}

} // namespace Trustgauge
