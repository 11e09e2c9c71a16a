#pragma once

#include <QCoreApplication>
#include <QThread>

#include <utility>

//! Asserts that the caller runs on the object's thread. Put it first in every function of a worker that others call;
//! callers must use a queued call. Active only where assertions are.
#define TG_ON_OWN_THREAD(object) \
    Q_ASSERT_X((object)->thread() == QThread::currentThread(), Q_FUNC_INFO, "called on another thread than its own")

namespace Trustgauge {

//! Makes a thread release objects that live on it after its event loop has ended, with all objects that these delete
//! later, and so on: a thread that ends does that for one round only.
//! \param release deletes the objects; called on the thread
template<class Release>
void releaseAtEndOf(QThread &thread, Release release)
{
    QObject::connect(
        &thread, &QThread::finished, &thread,
        [release = std::move(release)] {
        release();
        constexpr int rounds = 4; // a client's dial, its race, a socket, and one to spare
        for (int i = 0; i < rounds; ++i)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        },
        Qt::DirectConnection);
}

} // namespace Trustgauge
