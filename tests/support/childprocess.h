#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace Trustgauge::TestSupport {

//! How a child process ended.
struct Ended
{
    int code = -1; //!< -1: it did not end in time; -2: a signal ended it
    QByteArray out, error;
};

//! Waits for the end of a process that has been started. Events are not processed meanwhile. It never outlives this.
[[nodiscard]] inline Ended endOf(QProcess &process)
{
    constexpr int longest = 120'000; // ms
    const bool endedByItself = process.waitForFinished(longest);
    if (!endedByItself) {
        process.kill();
        process.waitForFinished(30'000);
    }
    const bool isNormal = process.exitStatus() == QProcess::NormalExit;
    return {!endedByItself ? -1
            : isNormal     ? process.exitCode()
                           : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

//! Runs a program to its end.
[[nodiscard]] inline Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return endOf(process);
}

} // namespace Trustgauge::TestSupport
