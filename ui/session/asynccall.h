#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace Trustgauge {

//! Runs a computation on the thread pool and passes its result to the receiver's thread, unless a newer one was started
//! meanwhile or the receiver was destroyed: the latest wins. Used as a member of the receiver.
class LatestCall
{
public:
    template<class Work, class Done>
    void run(QObject *receiver, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        const quint64 mine = ++m_generation;
        auto *watcher = new QFutureWatcher<Value>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                         [this, mine, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (mine != m_generation)
                return;
            m_running = false;
            done(watcher->result());
        });
        m_running = true;
        watcher->setFuture(QtConcurrent::run(std::move(work)));
    }

    //! Discards the result of the running computation.
    void forget()
    {
        ++m_generation;
        m_running = false;
    }
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace Trustgauge
