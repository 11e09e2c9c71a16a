#include "core/workspace/policyservice.h"

#include "core/base/ownthread.h"

#include <QCoreApplication>

namespace Trustgauge {

void PolicyService::tell()
{
    TG_ON_OWN_THREAD(this);
    QList<Error> faults;
    const Result<QList<PolicyVersion>> all = m_library.all(&faults);
    if (!all) {
        emit failed(all.error());
        return;
    }
    emit changed(*all);
    m_faults.tellNew(faults, [this](const Error &fault) { emit failed(fault); });
}

void PolicyService::save(const Policy &policy, const QString &note)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = m_library.save(policy, note); !r) {
        emit failed(r.error());
        return;
    }
    tell();
    emit saved(policy.name);
}

void PolicyService::remove(const QString &name)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = m_library.remove(name); !r)
        emit failed(r.error());
    else
        tell();
}

void PolicyService::importFile(const QString &path)
{
    TG_ON_OWN_THREAD(this);
    if (const Result<Policy> policy = readPolicyFile(path))
        save(*policy, QCoreApplication::translate("ProfileLibrary", "imported from %1").arg(path));
    else
        emit failed(policy.error());
}

void PolicyService::exportFile(const Policy &policy, const QString &path)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = writePolicyFile(path, policy); !r)
        emit failed(r.error());
    else
        emit fileWritten(path, -1);
}

void PolicyService::loadVersions(const QString &name)
{
    TG_ON_OWN_THREAD(this);
    if (const Result<QList<PolicyVersion>> versions = m_library.versions(name))
        emit versionsLoaded(name, *versions);
    else
        emit failed(versions.error());
}

} // namespace Trustgauge
