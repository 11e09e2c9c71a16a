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

//! Sees to it that one set of credentials is tried one time: while the first connection has not heard whether they are
//! good, the others wait, and once they were refused nobody offers them again for a while. Any thread.
class ProxyGate
{
public:
    //! As long as directory services count wrong passwords, by default: one logon in that time locks no account.
    static constexpr std::chrono::minutes refusedFor{30};
    //! After that, one connection tries before the others: the password may have been changed at the proxy.
    static constexpr std::chrono::minutes goodFor{5};

    //! A clock that nobody sets, from any beginning on.
    using Clock = std::function<std::chrono::milliseconds()>;
    explicit ProxyGate(Clock clock);

    //! The gate of this proxy with these credentials, one in the whole process. Other credentials have another one.
    [[nodiscard]] static std::shared_ptr<ProxyGate> of(const ForwardProxy &proxy);

    //! \param may true: offer them now, and tell how that ended; false: they were refused
    using Answer = std::function<void(bool may)>;
    //! Answers at once, or later on the thread of `who`; what was on its way then may still come after leave().
    void ask(QObject *who, const Answer &answer);
    //! `who` is of no interest any more. Where it was trying, nobody knows how that ended: the next one tries.
    void leave(const QObject *who);
    void accepted();
    void refused();
    //! Whether they were good the last time.
    [[nodiscard]] bool isGood() const;
    //! A connection was lost with credentials that were good before: the next one tries them, alone.
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
