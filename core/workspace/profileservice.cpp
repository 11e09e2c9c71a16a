#include "core/workspace/profileservice.h"

#include "core/base/ownthread.h"
#include "core/workspace/tenantbook.h"

#include <QCoreApplication>

namespace Trustgauge {

void ProfileService::tell()
{
    TG_ON_OWN_THREAD(this);
    QList<Error> faults;
    const Result<QList<Profile>> all = m_library.all(&faults);
    if (!all) {
        emit failed(all.error());
        return;
    }
    emit changed(*all);
    m_faults.tellNew(faults, [this](const Error &fault) { emit failed(fault); });
}

void ProfileService::save(const Profile &profile, const QString &note)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = m_library.save(profile, note); !r) {
        emit failed(r.error());
        return;
    }
    tell();
    emit saved(profile.name);
}

void ProfileService::saveNew(const Profile &profile, const QString &note)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = m_library.saveNew(profile, note); !r) {
        emit failed(r.error());
        return;
    }
    tell();
    emit saved(profile.name);
}

void ProfileService::rename(const QString &name, const QString &newName)
{
    TG_ON_OWN_THREAD(this);
    const QString note = QCoreApplication::translate("ProfileLibrary", "renamed from “%1”").arg(name);
    if (const auto copied = m_library.copyForRenaming(name, newName, note); !copied) {
        emit failed(copied.error());
        return;
    }
    tell(); // both, so that no tenant is without its profile at any time
    QList<TenantConfig> tenants = m_tenants.all();
    bool isUsed = false;
    for (TenantConfig &tenant : tenants) {
        if (tenant.profile != name)
            continue;
        tenant.profile = newName;
        isUsed = true;
    }
    if (isUsed) {
        if (const auto kept = m_tenants.keep(tenants); !kept) {
            emit failed(kept.error()); // the old name stays, since tenants use it
            return;
        }
        emit tenantsChanged();
    }
    if (const auto erased = m_library.erase(name); !erased)
        emit failed(erased.error());
    tell();
    emit renamed(name, newName);
}

void ProfileService::restore(const QString &name)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = m_library.restore(name); !r) {
        emit failed(r.error());
        return;
    }
    tell();
    emit saved(name);
}

void ProfileService::remove(const QString &name)
{
    TG_ON_OWN_THREAD(this);
    QStringList users;
    for (const TenantConfig &tenant : m_tenants.all()) {
        if (tenant.profile == name)
            users << tenant.name;
    }
    if (!users.isEmpty()) {
        emit failed({ErrorCode::Usage, name,
                     sentence("Workspace", "is in use by %1; give them another profile first")
                         .arg(users.join(QStringLiteral(", "))),
                     0});
        return;
    }
    if (const auto r = m_library.remove(name); !r) {
        emit failed(r.error());
        return;
    }
    tell();
    emit removed(name);
}

void ProfileService::importFile(const QString &path)
{
    TG_ON_OWN_THREAD(this);
    if (const Result<Profile> profile = readProfileFile(path))
        save(*profile, QCoreApplication::translate("ProfileLibrary", "imported from %1").arg(path));
    else
        emit failed(profile.error());
}

void ProfileService::readFile(const QString &path, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (const Result<Profile> profile = readProfileFile(path))
        emit fileRead(request.number(), *profile);
    else
        emit failed(profile.error());
}

void ProfileService::exportFile(const Profile &profile, const QString &path)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = writeProfileFile(path, profile); !r)
        emit failed(r.error());
    else
        emit fileWritten(path, -1);
}

void ProfileService::loadVersions(const QString &name)
{
    TG_ON_OWN_THREAD(this);
    if (!m_library.hasSaved(name).value_or(true)) // it was renamed or deleted since it was chosen
        emit versionsLoaded(name, {});
    else if (const Result<QList<ProfileVersion>> versions = m_library.versions(name))
        emit versionsLoaded(name, *versions);
    else
        emit failed(versions.error());
}

} // namespace Trustgauge
