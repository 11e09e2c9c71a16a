#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! The list of tenants in force, always equal to its file: when writing fails, the list stays as it was. Lives on the
//! workspace's thread; does file I/O.
class TenantBook
{
public:
    //! \param loopbackOnly for the demo: only tenants served by this machine
    TenantBook(QString path, bool loopbackOnly) : m_path(std::move(path)), m_loopbackOnly(loopbackOnly) {}

    //! Reads the file; a missing file is an empty list. Skips tenants that mayHold() refuses.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const QList<TenantConfig> &all() const { return m_tenants; }
    //! Tenants of a store that many share, of which those that are not in the list are shown, too.
    void setShared(const QList<TenantConfig> &tenants) { m_shared = tenants; }
    //! The list, and those of the shared store: by themselves, these have only a name and an id.
    [[nodiscard]] QList<TenantConfig> shown() const;
    //! Usage when there is no such tenant. The pointer is valid until keep().
    [[nodiscard]] Result<const TenantConfig *> find(const QString &name) const;
    //! Writes the list; on failure the previous one stays in force.
    [[nodiscard]] Result<void> keep(const QList<TenantConfig> &tenants);
    //! Usage when the demo must not hold the tenant, because it is not served by this machine.
    [[nodiscard]] Result<void> mayHold(const TenantConfig &tenant) const;
    //! Whether any tenant uses this keychain key for its credential.
    [[nodiscard]] bool usesSecret(const QString &key) const;

private:
    QString m_path;
    bool m_loopbackOnly;
    QList<TenantConfig> m_tenants, m_shared;
};

} // namespace Trustgauge
