#pragma once

#include <QThread>

//! Asserts that the caller runs on the object's thread. Put it first in every function of a worker that others call;
//! callers must use a queued call. Active only where assertions are.
#define TG_ON_OWN_THREAD(object) \
    Q_ASSERT_X((object)->thread() == QThread::currentThread(), Q_FUNC_INFO, "called on another thread than its own")
