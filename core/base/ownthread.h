#pragma once

#include <QThread>

//! First in every function of an object that lives on a thread of its own and is called by others: it must be the
//! object's thread that calls, which only a queued call makes sure of. Looked at where assertions are on.
#define TG_ON_OWN_THREAD(object) \
    Q_ASSERT_X((object)->thread() == QThread::currentThread(), Q_FUNC_INFO, "called on another thread than its own")
