#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! The tenants in force and the file that holds them, which are never apart: a list that cannot be written is not in
//! force. On the workspace's thread; waits for the disk.
class TenantBook
{
public:
    //! \param loopbackOnly of the demo, which holds no tenant that is served from elsewhere
    TenantBook(QString path, bool loopbackOnly) : m_path(std::move(path)), m_loopbackOnly(loopbackOnly) {}

    //! Reads the file; no file is an empty list. Tenants that do not belong here are passed over.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const QList<TenantConfig> &all() const { return m_tenants; }
    //! A usage error when there is none of that name. Valid until keep().
    [[nodiscard]] Result<const TenantConfig *> find(const QString &name) const;
    //! Writes the list; where that fails, the former one stays in force.
    [[nodiscard]] Result<void> keep(const QList<TenantConfig> &tenants);
    //! Usage where the demo is asked to hold a tenant of another computer.
    [[nodiscard]] Result<void> mayHold(const TenantConfig &tenant) const;
    //! Whether any tenant signs in with that item of the keychain.
    [[nodiscard]] bool usesSecret(const QString &key) const;

private:
    QString m_path;
    bool m_loopbackOnly;
    QList<TenantConfig> m_tenants;
};

} // namespace Trustgauge
