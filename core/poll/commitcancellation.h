#pragma once

#include <QMutex>
#include <QSet>
#include <QString>

namespace Trustgauge {

//! Whose cycles are to stop, for a thread that is busy storing one and hears no queued call. Any thread.
class CommitCancellation
{
public:
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
        const QMutexLocker lock(&m_mutex);
        return m_all || m_tenants.contains(tenantName);
    }

private:
    mutable QMutex m_mutex;
    QSet<QString> m_tenants;
    bool m_all = false;
};

} // namespace Trustgauge
