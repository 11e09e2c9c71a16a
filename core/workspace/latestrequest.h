#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace Trustgauge {

//! A request to a service, as the service sees it. Its answer, or its error, carries its number. Copies are of the same
//! request. Any thread.
class Request
{
public:
    //! One that nobody waits for.
    Request() = default;

    //! Unique in this process; 0: of no request.
    [[nodiscard]] quint64 number() const { return m_number; }
    //! The answer is no longer wanted, and need not come.
    [[nodiscard]] bool isStale() const { return !m_isStale || *m_isStale; }

private:
    friend class LatestRequest;

    quint64 m_number = 0;
    std::shared_ptr<std::atomic_bool> m_isStale;
};

//! The same as the one who asks sees it: of several requests, only the answer to the latest is wanted. A member of the
//! receiver, on its thread; when it is destroyed, no answer is wanted any more.
class LatestRequest
{
public:
    LatestRequest() = default;
    ~LatestRequest() { forget(); }
    Q_DISABLE_COPY_MOVE(LatestRequest)

    //! A new request, to be passed to a service.
    [[nodiscard]] Request begin()
    {
        static std::atomic<quint64> last = 0;
        forget();
        m_request.m_number = ++last;
        m_request.m_isStale = std::make_shared<std::atomic_bool>(false);
        return m_request;
    }
    //! The answer is no longer wanted.
    void forget()
    {
        if (m_request.m_isStale)
            *m_request.m_isStale = true;
        m_request = {};
    }
    [[nodiscard]] bool isAwaited() const { return m_request.m_number != 0; }
    //! Whether an answer or an error with this number is the one awaited, which then is no longer.
    [[nodiscard]] bool take(quint64 number)
    {
        if (!isAwaited() || number != m_request.m_number)
            return false;
        m_request = {};
        return true;
    }

private:
    Request m_request; // while its answer is awaited
};

} // namespace Trustgauge
