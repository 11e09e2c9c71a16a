#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

#include <functional>
#include <utility>

namespace Trustgauge {

//! Whose cycles are to stop, for a thread that is busy storing one and hears no queued call. Any thread.
class CommitCancellation
{
public:
    //! \param also what else asks for it of all tenants, such as the flag of a signal handler; called on the storing thread
    explicit CommitCancellation(std::function<bool()> also = {}) : m_also(std::move(also)) {}

    void ask(const QString &tenantName)
    {
        const QMutexLocker lock(&m_mutex);
        m_tenants.insert(tenantName);
    }
    //! For good.
    void askAll()
    {
        const QMutexLocker lock(&m_mutex);
        m_all = true;
    }
    //! A new cycle of the tenant begins.
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
