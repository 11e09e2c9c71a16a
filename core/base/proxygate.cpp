#include "core/base/proxygate.h"

#include "core/base/forwardproxy.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>
#include <QObject>
#include <QRandomGenerator>

#include <map>

namespace Trustgauge {

namespace {

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

//! A key that identifies credentials without revealing them: hashed with a salt of this process.
QByteArray keyOf(const ForwardProxy &proxy)
{
    static const QByteArray salt = [] {
        QByteArray out(32, Qt::Uninitialized);
        QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(out.data()), out.size() / 4);
        return out;
    }();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, salt);
    const QByteArray kind = QByteArray::number(static_cast<int>(proxy.kind));
    for (const QByteArray &part : {kind, proxy.name().toLower().toUtf8(), proxy.user.toUtf8()}) {
        code.addData(part);
        code.addData(QByteArray(1, '\0'));
    }
    code.addData(proxy.password.reveal());
    return code.result();
}

void tellLater(QObject *who, const ProxyGate::Answer &answer, bool may)
{
    QMetaObject::invokeMethod(
        who, [answer, may] { answer(may); }, Qt::QueuedConnection);
}

} // namespace

ProxyGate::ProxyGate(Clock clock) : m_clock(std::move(clock)) {}

std::shared_ptr<ProxyGate> ProxyGate::of(const ForwardProxy &proxy)
{
    static QMutex mutex;
    static std::map<QByteArray, std::shared_ptr<ProxyGate>> gates;
    const QByteArray key = keyOf(proxy);
    const QMutexLocker lock(&mutex);
    std::shared_ptr<ProxyGate> &gate = gates[key];
    if (!gate)
        gate = std::make_shared<ProxyGate>(steadyNow);
    return gate;
}

void ProxyGate::ask(QObject *who, const Answer &answer)
{
    QMutexLocker lock(&m_mutex);
    const auto age = m_clock() - m_since;
    const bool isOver = (m_state == State::Good && age >= goodFor) || (m_state == State::Refused && age >= refusedFor);
    if (isOver)
        m_state = State::Untried;
    if (m_state == State::Trying) {
        m_waiting.emplace_back(who, answer);
        return;
    }
    const bool may = m_state != State::Refused;
    if (m_state == State::Untried) {
        m_state = State::Trying;
        m_trying = who;
    }
    lock.unlock();
    answer(may);
}

void ProxyGate::leave(const QObject *who)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_waiting, [who](const auto &waiting) { return waiting.first == who; });
    if (m_state == State::Trying && m_trying == who)
        letNextTry();
}

void ProxyGate::letNextTry()
{
    m_state = State::Untried;
    m_trying = nullptr;
    if (m_waiting.empty())
        return;
    const auto [who, answer] = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_state = State::Trying;
    m_trying = who;
    tellLater(who, answer, true);
}

void ProxyGate::settle(State state)
{
    m_state = state;
    m_since = m_clock();
    m_wasGood = state == State::Good;
    m_trying = nullptr;
    for (const auto &[who, answer] : std::exchange(m_waiting, {}))
        tellLater(who, answer, m_wasGood);
}

void ProxyGate::accepted()
{
    const QMutexLocker lock(&m_mutex);
    if (m_state != State::Refused)
        settle(State::Good);
}

void ProxyGate::refused()
{
    const QMutexLocker lock(&m_mutex);
    settle(State::Refused);
}

bool ProxyGate::isGood() const
{
    const QMutexLocker lock(&m_mutex);
    return m_wasGood;
}

void ProxyGate::doubted()
{
    const QMutexLocker lock(&m_mutex);
    m_wasGood = false;
    if (m_state == State::Good)
        m_state = State::Untried;
    else if (m_state == State::Trying)
        letNextTry();
}

} // namespace Trustgauge
