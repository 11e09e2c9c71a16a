#include "ui/settings/folderprobe.h"

#include <QDir>
#include <QTimerEvent>

#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace Trustgauge {

namespace {
constexpr auto longestWait = 2s;
}

//! Shared with the thread that looks, which may outlive everything else.
struct FolderProbe::Asked
{
    std::mutex mutex;
    FolderProbe *receiver = nullptr; //!< nullptr: nobody waits any more
};

FolderProbe::FolderProbe(QObject *parent) : QObject(parent) {}

FolderProbe::~FolderProbe()
{
    if (m_asked) {
        const std::lock_guard lock(m_asked->mutex);
        m_asked->receiver = nullptr;
    }
}

void FolderProbe::ask(const QString &folder, const std::function<void(bool)> &then, const Look &look)
{
    if (m_asked) {
        const std::lock_guard lock(m_asked->mutex);
        m_asked->receiver = nullptr;
    }
    if (m_timer != 0)
        killTimer(m_timer);
    m_then = then;
    m_asked = std::make_shared<Asked>();
    m_asked->receiver = this;
    m_timer = startTimer(longestWait);
    // Not the thread pool: the program could not end while one of its threads waits.
    std::thread([asked = m_asked, folder, look] {
        if (look)
            look(folder);
        else [[maybe_unused]]
            const bool exists = QDir(folder).exists();
        const std::lock_guard lock(asked->mutex);
        if (asked->receiver)
            QMetaObject::invokeMethod(
                asked->receiver,
                [receiver = asked->receiver, asked] {
                if (receiver->m_asked == asked)
                    receiver->end(true);
                },
                Qt::QueuedConnection);
    }).detach();
}

void FolderProbe::end(bool answers)
{
    {
        const std::lock_guard lock(m_asked->mutex);
        m_asked->receiver = nullptr;
    }
    m_asked.reset();
    killTimer(std::exchange(m_timer, 0));
    const auto then = std::exchange(m_then, {});
    then(answers);
}

void FolderProbe::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer && m_asked)
        end(false);
    else
        QObject::timerEvent(event);
}

} // namespace Trustgauge
