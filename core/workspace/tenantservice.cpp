#include "core/workspace/tenantservice.h"

#include "core/auth/secretcheck.h"
#include "core/base/ownthread.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenantlist.h"
#include "core/config/tenantsfile.h"
#include "core/poll/pollservice.h"
#include "core/publish/publishservice.h"
#include "core/store/store.h"
#include "core/store/storeplace.h"
#include "core/workspace/doctorservice.h"
#include "core/workspace/tenantbook.h"

#include <algorithm>
#include <optional>

namespace Trustgauge {

void TenantService::tell()
{
    TG_ON_OWN_THREAD(this);
    const QList<TenantConfig> tenants = m_parts.book.shown();
    m_parts.polls.setTenants(tenants);
    emit changed(tenants);
    m_parts.publishing.setTenants(tenants);
}

Result<void> TenantService::open()
{
    TG_ON_OWN_THREAD(this);
    if (const auto read = m_parts.book.open(); !read)
        return read;
    const bool isShared = m_parts.store && isServerStore(m_parts.store->path());
    if (const auto shared = isShared ? takeShared() : Result<void>(); !shared)
        emit failed(shared.error());
    if (const auto renamed = takeNames(); !renamed)
        emit failed(renamed.error());
    return {};
}

QStringList TenantService::lookAgain()
{
    TG_ON_OWN_THREAD(this);
    const QList<TenantConfig> before = m_parts.book.shown();
    if (const auto shared = takeShared(); !shared)
        emit failed(shared.error());
    const QList<TenantConfig> now = m_parts.book.shown();
    if (now != before)
        tell();
    QStringList out;
    for (const TenantConfig &tenant : now) {
        const bool isKnown = std::any_of(before.begin(), before.end(),
                                         [&tenant](const TenantConfig &old) { return old.name == tenant.name; });
        if (!isKnown)
            out << tenant.name;
    }
    return out;
}

Result<void> TenantService::takeShared()
{
    const Result<QList<TenantTable::Tenant>> stored = m_parts.store->tenants().list();
    if (!stored)
        return tl::unexpected(stored.error());
    QList<TenantConfig> own = m_parts.book.all();
    QList<TenantConfig> shared;
    for (const TenantTable::Tenant &tenant : *stored) {
        TenantConfig config;
        config.name = tenant.name;
        config.tenantId = tenant.tenantId;
        config.enabled = false;
        config.profile.clear(); // the one that it was scored with
        shared << config;
        const bool isTaken = std::any_of(own.begin(), own.end(),
                                         [&tenant](const TenantConfig &one) { return one.name == tenant.name; });
        const auto same = std::find_if(own.begin(), own.end(), [&tenant](const TenantConfig &one) {
            return one.tenantId.compare(tenant.tenantId, Qt::CaseInsensitive) == 0;
        });
        if (!isTaken && same != own.end())
            same->name = tenant.name;
    }
    m_parts.book.setShared(shared);
    return own == m_parts.book.all() ? Result<void>() : m_parts.book.keep(own);
}

Result<QStringList> TenantService::takeNames()
{
    QStringList out;
    if (!m_parts.store || isServerStore(m_parts.store->path()))
        return out;
    QList<TenantTable::Tenant> known;
    for (const TenantConfig &tenant : m_parts.book.all())
        known.append({tenant.name, tenant.tenantId});
    const Result<QList<TenantTable::Renamed>> renamed = m_parts.store->tenants().takeNames(known);
    if (!renamed)
        return tl::unexpected(renamed.error());
    for (const TenantTable::Renamed &one : *renamed)
        out << one.to;
    return out;
}

Result<void> TenantService::check(const TenantChange &change) const
{
    const TenantConfig &tenant = change.tenant;
    if (const QList<FieldFault> faults = tenantFaults(tenant); !faults.isEmpty())
        return failure(ErrorCode::BadInput, faults.first().key, faults.first().whole());
    if (const auto fitting = m_parts.book.mayHold(tenant); !fitting)
        return fitting;
    // One that is only in a shared store gets settings here, too.
    if (!change.oldName.isEmpty() && !findTenant(m_parts.book.shown(), change.oldName))
        return failure(ErrorCode::Usage, change.oldName, sentence("Workspace", "is no tenant any more"));
    if (change.oldName != tenant.name && m_parts.book.find(tenant.name))
        return failure(ErrorCode::BadInput, tenant.name, sentence("Workspace", "is the name of another tenant"));
    if (!change.credential.isEmpty())
        return checkCredential(change.credential, tenant);
    return {};
}

Result<void> TenantService::rename(const QString &oldName, const TenantConfig &tenant)
{
    m_parts.publishing.forget(oldName);
    m_parts.polls.forget(oldName);
    return m_parts.store ? m_parts.store->tenants().rename(oldName, tenant.name) : Result<void>();
}

void TenantService::save(const TenantChange &change)
{
    TG_ON_OWN_THREAD(this);
    if (const auto good = check(change); !good) {
        emit failed(good.error());
        return;
    }
    const TenantConfig &tenant = change.tenant;
    const QList<TenantConfig> before = m_parts.book.all();
    QList<TenantConfig> tenants = before;
    std::optional<TenantConfig> former;
    const auto old = std::find_if(tenants.begin(), tenants.end(),
                                  [&](const TenantConfig &t) { return t.name == change.oldName; });
    if (old != tenants.end())
        former = std::exchange(*old, tenant);
    else
        tenants << tenant;
    if (const auto kept = m_parts.book.keep(tenants); !kept) {
        emit failed(kept.error());
        return;
    }
    const bool renamed = former && former->name != tenant.name;
    if (renamed) {
        if (const auto moved = rename(former->name, tenant); !moved) {
            [[maybe_unused]] const auto undone = m_parts.book.keep(before); // back to the name that the store has
            emit failed(moved.error());
            return;
        }
    }
    QList<SecretService::Waiting> secrets;
    for (const auto &[key, secret] : {std::pair{tenant.publishSecretKey(), change.restProxySecret},
                                      std::pair{tenant.proxySecretKey(), change.forwardProxyLogon},
                                      std::pair{tenant.secretKey(), change.credential}}) {
        if (!secret.isEmpty())
            secrets << SecretService::Waiting{tenant.name, key, secret};
    }
    // Emit the list after the secrets are stored: polling and publishing start at once.
    m_parts.secrets.store(secrets, change.secretsForSession, [=, this](SecretService::Kept) {
        tell();
        if (former)
            m_parts.secrets.move(*former, change.tenant);
        if (!change.credential.isEmpty())
            m_parts.secrets.noteCertificate(change.tenant, change.credential);
        if (change.secretLastDay)
            m_parts.secrets.noteDate(change.tenant.secretKey(), *change.secretLastDay);
        if (renamed)
            m_parts.polls.loadLastCycle(change.tenant.name);
        emit saved(change.tenant.name);
    });
}

void TenantService::remove(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto found = m_parts.book.find(tenantName);
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (!m_parts.store) {
        emit failed({ErrorCode::Usage, tenantName, sentence("Workspace", "the store is not open"), 0});
        return;
    }
    // A reader of a store on a server forgets only the settings.
    const bool removesData = m_parts.store->connection().mayWrite().value_or(true);
    // Another program that polls the tenant would add it to the store again.
    const auto held = removesData ? m_parts.polls.keepOthersOut(tenantName) : std::vector<StoreLockPtr>();
    if (!held) {
        emit failed(held.error());
        return;
    }
    const TenantConfig tenant = **found;
    QList<TenantConfig> tenants = m_parts.book.all();
    tenants.removeIf([&](const TenantConfig &t) { return t.name == tenantName; });
    if (const auto kept = m_parts.book.keep(tenants); !kept) {
        emit failed(kept.error());
        return;
    }
    m_parts.doctor.forget(tenantName);
    m_parts.publishing.forget(tenantName);
    m_parts.polls.forget(tenantName);
    tell();
    if (const auto r = removesData ? m_parts.store->tenants().remove(tenantName) : Result<void>(); !r)
        emit failed(r.error());
    m_parts.secrets.forget(tenant);
    emit removed(tenantName);
}

void TenantService::importFile(const QString &path)
{
    TG_ON_OWN_THREAD(this);
    const Result<QStringList> profiles = m_parts.profiles.names();
    const Result<QList<TenantEntry>> entries = profiles ? readTenantsFile(path, *profiles, TenantsReading::ToImport)
                                                        : tl::unexpected(profiles.error());
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    QStringList names;
    QList<TenantConfig> incoming;
    QList<TenantEntry> withSecret;
    QList<SecretService::Waiting> secrets;
    for (const TenantEntry &entry : *entries) {
        Result<void> good = m_parts.book.mayHold(entry.tenant);
        if (good)
            good = checkKeptSecrets(m_parts.book.all(), entry);
        if (good && !entry.clientSecret.isEmpty()) {
            good = checkCredential(entry.clientSecret, entry.tenant);
            withSecret << entry;
            secrets << SecretService::Waiting{entry.tenant.name, entry.tenant.secretKey(), entry.clientSecret};
        }
        if (!good) {
            emit failed(good.error());
            return;
        }
        names << entry.tenant.name;
        incoming << entry.tenant;
    }
    const QList<TenantConfig> before = m_parts.book.all();
    if (const auto kept = m_parts.book.keep(mergedTenants(before, incoming)); !kept) {
        emit failed(kept.error());
        return;
    }
    for (const TenantConfig &tenant : before) {
        if (!m_parts.book.find(tenant.name)) { // renamed
            m_parts.publishing.forget(tenant.name);
            m_parts.polls.forget(tenant.name);
        }
    }
    const Result<QStringList> renamed = takeNames();
    if (!renamed)
        emit failed(renamed.error());
    m_parts.secrets.store(secrets, false,
                          [this, names, withSecret, moved = renamed.value_or(QStringList())](SecretService::Kept worst) {
        tell();
        for (const QString &name : moved)
            m_parts.polls.loadLastCycle(name);
        for (const TenantEntry &entry : withSecret) {
            m_parts.secrets.noteDate(entry.tenant.secretKey(), {}); // the stored date belonged to the old secret
            m_parts.secrets.noteCertificate(entry.tenant, entry.clientSecret);
        }
        emit imported(names, !withSecret.isEmpty() && worst == SecretService::Kept::InKeychain);
    });
}

void TenantService::exportFile(const QString &path)
{
    TG_ON_OWN_THREAD(this);
    if (const auto r = writeTenantsFile(path, m_parts.book.all()); !r)
        emit failed(r.error());
    else
        emit fileWritten(path, m_parts.book.all().size());
}

void TenantService::assignProfiles(const QList<ProfileAssignment> &assignments)
{
    TG_ON_OWN_THREAD(this);
    for (const ProfileAssignment &assignment : assignments) {
        if (const Result<Profile> profile = m_parts.profiles.find(assignment.profileName); !profile) {
            emit failed(profile.error());
            return;
        }
    }
    QList<TenantConfig> tenants = m_parts.book.all();
    QList<ProfileAssignment> now;
    QList<ProfileAssignment> former;
    for (TenantConfig &tenant : tenants) {
        for (const ProfileAssignment &assignment : assignments) {
            if (assignment.tenantName != tenant.name || assignment.profileName == tenant.profile)
                continue;
            now << assignment;
            former << ProfileAssignment{tenant.name, tenant.profile};
            tenant.profile = assignment.profileName;
        }
    }
    if (const auto kept = m_parts.book.keep(tenants); !kept) {
        emit failed(kept.error());
        return;
    }
    tell();
    emit profilesAssigned(now, former);
}

} // namespace Trustgauge
