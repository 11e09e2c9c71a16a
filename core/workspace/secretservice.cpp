#include "core/workspace/secretservice.h"

#include "core/auth/certificateassertion.h"
#include "core/base/ownthread.h"
#include "core/workspace/tenantbook.h"

#include <algorithm>
#include <utility>

namespace Trustgauge {

SecretService::SecretService(SecretStore &store, const TenantBook &tenants, QString datesPath)
    : m_store(store),
      m_tenants(tenants),
      m_datesPath(std::move(datesPath))
{
    connect(&m_store, &SecretStore::answered, this,
            [this](bool available) { emit keychainChecked(m_store.keychainName(), available); });
}

void SecretService::probe()
{
    m_store.probe();
}

void SecretService::open()
{
    TG_ON_OWN_THREAD(this);
    if (const Result<SecretDates> dates = readSecretDates(m_datesPath))
        m_dates = *dates;
    else
        emit failed(dates.error());
    emit datesChanged(m_dates);
    probe();
}

void SecretService::close()
{
    qDeleteAll(m_replacements);
    m_replacements.clear();
}

void SecretService::store(const QList<Waiting> &secrets, bool forSession, const Done &done)
{
    TG_ON_OWN_THREAD(this);
    for (const Waiting &secret : secrets)
        m_unstored.removeIf([&](const Waiting &older) { return older.key == secret.key; });
    storeRest(secrets, forSession ? Kept::ForSession : Kept::InKeychain, done);
}

void SecretService::storeRest(QList<Waiting> secrets, Kept worst, const Done &done)
{
    if (secrets.isEmpty()) {
        done(worst);
        return;
    }
    const Waiting secret = secrets.takeFirst();
    if (worst == Kept::NotYet) { // it would fail again after the same wait
        m_unstored << secret;
        storeRest(secrets, worst, done);
        return;
    }
    storeOne(secret, worst == Kept::ForSession,
             [=, this](Kept kept) { storeRest(secrets, std::max(worst, kept), done); });
}

void SecretService::storeOne(const Waiting &secret, bool forSession, const Done &done)
{
    if (forSession) {
        m_store.keepForSession(secret.key, secret.secret);
        done(Kept::ForSession);
        return;
    }
    const int number = ++m_lastStoring;
    m_storing.insert(number, {secret, done});
    emit keychainWaiting(true);
    m_store.write(secret.key, secret.secret, [this, number](const Result<void> &written) {
        if (!m_storing.contains(number))
            return; // the user did not want to wait for it
        const Storing asked = m_storing.take(number);
        emit keychainWaiting(!m_storing.isEmpty());
        if (!written)
            m_unstored << asked.secret;
        asked.done(written ? Kept::InKeychain : Kept::NotYet);
        tellUnstored(written ? Error() : written.error());
    });
}

void SecretService::tellUnstored(const Error &error)
{
    QStringList names;
    for (const Waiting &secret : std::as_const(m_unstored)) {
        if (!names.contains(secret.tenantName))
            names << secret.tenantName;
    }
    emit unstoredChanged(names, error);
}

void SecretService::storeAgain()
{
    TG_ON_OWN_THREAD(this);
    for (const Waiting &secret : std::exchange(m_unstored, {}))
        storeOne(secret, false, [](Kept) {});
}

void SecretService::keepForSession()
{
    TG_ON_OWN_THREAD(this);
    const QHash<int, Storing> asked = std::exchange(m_storing, {});
    emit keychainWaiting(false);
    for (const Waiting &secret : std::exchange(m_unstored, {}))
        m_store.keepForSession(secret.key, secret.secret);
    for (const Storing &one : asked) {
        m_store.keepForSession(one.secret.key, one.secret.secret);
        one.done(Kept::ForSession);
    }
    tellUnstored();
}

void SecretService::move(const TenantConfig &from, const TenantConfig &to)
{
    TG_ON_OWN_THREAD(this);
    if (from.secretKey() == to.secretKey() || m_tenants.usesSecret(from.secretKey()))
        return;
    noteDate(from.secretKey(), {}); // the date belonged to the old secret
    moveOne(from.secretKey(), to.secretKey());
    moveOne(from.publishSecretKey(), to.publishSecretKey());
    moveOne(from.proxySecretKey(), to.proxySecretKey());
}

void SecretService::moveOne(const QString &from, const QString &to)
{
    const auto removeOld = [this, from] {
        m_store.remove(from, [this](const Result<void> &removed) {
            if (!removed)
                emit failed(removed.error());
        });
    };
    m_store.read(to, [=, this](const Result<SecretText> &there) {
        if (there) {
            removeOld();
            return;
        }
        if (there.error().code == ErrorCode::Keychain)
            return; // the keychain does not respond: keep everything
        m_store.read(from, [=, this](const Result<SecretText> &old) {
            if (!old)
                return;                       // most tenants do not have all three
            if (m_store.isForSession(from)) { // a session secret must not be stored
                m_store.keepForSession(to, *old);
                removeOld();
                return;
            }
            m_store.write(to, *old, [this, removeOld](const Result<void> &written) {
                if (written)
                    removeOld();
                else
                    emit failed(written.error());
            });
        });
    });
}

void SecretService::forget(const TenantConfig &tenant)
{
    TG_ON_OWN_THREAD(this);
    m_unstored.removeIf([&](const Waiting &secret) { return secret.tenantName == tenant.name; });
    tellUnstored();
    if (m_tenants.usesSecret(tenant.secretKey()))
        return;
    noteDate(tenant.secretKey(), {});
    for (const QString &other : {tenant.publishSecretKey(), tenant.proxySecretKey()})
        m_store.remove(other, [](const Result<void> &) {}); // most tenants have none
    m_store.remove(tenant.secretKey(), [this](const Result<void> &removed) {
        if (!removed)
            emit failed(removed.error());
    });
}

void SecretService::replace(const QString &tenantName, const SecretText &secret, const QDate &lastDay,
                            bool forThisSessionOnly)
{
    TG_ON_OWN_THREAD(this);
    const auto found = m_tenants.find(tenantName);
    if (!found) {
        emit failed(found.error());
        return;
    }
    if (m_replacements.contains(tenantName))
        return; // the running one will answer
    auto *replacement = new SecretReplacement({**found, secret, lastDay, forThisSessionOnly}, m_store, this);
    m_replacements.insert(tenantName, replacement);
    connect(replacement, &SecretReplacement::finished, this,
            [this, tenantName, replacement, key = (*found)->secretKey()](const SecretTrial &trial) {
        m_replacements.remove(tenantName);
        replacement->deleteLater();
        if (trial.outcome == SecretTrial::Outcome::Replaced)
            noteDate(key, trial.lastDay);
        emit replaced(tenantName, trial);
    });
    replacement->start();
}

void SecretService::cancelReplacing(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (SecretReplacement *replacement = m_replacements.value(tenantName))
        replacement->cancel();
}

void SecretService::noteDate(const QString &secretKey, const QDate &lastDay)
{
    TG_ON_OWN_THREAD(this);
    if (m_dates.value(secretKey) == lastDay)
        return;
    const Result<SecretDates> dates = noteSecretDate(m_datesPath, secretKey, lastDay);
    if (!dates) {
        emit failed(dates.error());
        return;
    }
    m_dates = *dates;
    emit datesChanged(m_dates);
}

void SecretService::noteCertificate(const TenantConfig &tenant, const SecretText &stored)
{
    TG_ON_OWN_THREAD(this);
    if (tenant.credential != CredentialKind::Certificate)
        return;
    const QDate lastDay = inspectCertificate(stored).until.date();
    if (lastDay.isValid())
        noteDate(tenant.secretKey(), lastDay);
}

} // namespace Trustgauge
