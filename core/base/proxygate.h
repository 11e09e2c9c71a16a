#pragma once

#include <QMutex>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QObject;

namespace Trustgauge {

struct ForwardProxy;

//! Prevents account lock-outs: each set of credentials is tried by one connection at a time. Others wait until it knows
//! whether they are accepted; once refused, nobody offers them for a while. Any thread.
class ProxyGate
{
public:
    //! Default time in which directory services count wrong passwords: one failed logon in it locks no account.
    static constexpr std::chrono::minutes refusedFor{30};
    //! After this time one connection tries first again, because the password may have changed at the proxy.
    static constexpr std::chrono::minutes goodFor{5};

    //! A monotonic clock; its origin does not matter.
    using Clock = std::function<std::chrono::milliseconds()>;
    explicit ProxyGate(Clock clock);

    //! The gate of this proxy and these credentials, shared by the whole process.
    [[nodiscard]] static std::shared_ptr<ProxyGate> of(const ForwardProxy &proxy);

    //! \param may true: offer them and report the outcome; false: they were refused
    using Answer = std::function<void(bool may)>;
    //! Calls `answer` at once, or later on the thread of `who`. A queued answer may still arrive after leave().
    void ask(QObject *who, const Answer &answer);
    //! Withdraws `who`. If it was trying, the outcome is unknown and the next one tries.
    void leave(const QObject *who);
    void accepted();
    void refused();
    //! Whether the credentials were accepted the last time.
    [[nodiscard]] bool isGood() const;
    //! A connection with accepted credentials was lost: the next one tries them again, alone.
    void doubted();

private:
    enum class State { Untried, Trying, Good, Refused };
    void settle(State state);
    void letNextTry();

    Clock m_clock;
    mutable QMutex m_mutex;
    State m_state = State::Untried;
    bool m_wasGood = false;
    std::chrono::milliseconds m_since{}; // Good or Refused
    const QObject *m_trying = nullptr;
    std::vector<std::pair<QObject *, Answer>> m_waiting;
};

} // namespace Trustgauge
