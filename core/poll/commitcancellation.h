#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

#include <functional>
#include <utility>

namespace Trustgauge {

//! Requests to stop storing a tenant's cycle, for a thread that is busy storing and handles no events. Any thread.
class CommitCancellation
{
public:
    //! \param also another source of requests (for all tenants), e.g. a signal handler's flag; called while storing
    explicit CommitCancellation(std::function<bool()> also = {}) : m_also(std::move(also)) {}

    void ask(const QString &tenantName)
    {
        const QMutexLocker lock(&m_mutex);
        m_tenants.insert(tenantName);
    }
    //! Cannot be withdrawn.
    void askAll()
    {
        const QMutexLocker lock(&m_mutex);
        m_all = true;
    }
    //! To be called when a new cycle of the tenant starts.
    void withdraw(const QString &tenantName)
    {
        const QMutexLocker lock(&m_mutex);
        m_tenants.remove(tenantName);
    }
    [[nodiscard]] bool asked(const QString &tenantName) const
    {
        if (m_also && m_also())
            return true;
        const QMutexLocker lock(&m_mutex);
        return m_all || m_tenants.contains(tenantName);
    }

private:
    const std::function<bool()> m_also;
    mutable QMutex m_mutex;
    QSet<QString> m_tenants;
    bool m_all = false;
};

} // namespace Trustgauge
