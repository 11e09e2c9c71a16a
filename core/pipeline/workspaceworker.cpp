#include "core/pipeline/workspaceworker.h"

#include "core/auth/certificateassertion.h"
#include "core/auth/proxypassword.h"
#include "core/auth/secretcheck.h"
#include "core/base/httpclient.h"
#include "core/base/wholefile.h"
#include "core/config/tenantlist.h"
#include "core/doctor/supportbundle.h"
#include "core/report/scorereport.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

WorkspaceWorker::WorkspaceWorker(Workspace::Options options, std::shared_ptr<StopRequests> stops)
    : m_options(std::move(options)),
      m_stops(std::move(stops)),
      m_library(m_options.profileFolder)
{}

WorkspaceWorker::~WorkspaceWorker() = default;

void WorkspaceWorker::open()
{
    m_secrets = new SecretStore(m_options.secretsInMemory ? SecretStore::Keep::InMemoryOnly
                                                          : SecretStore::Keep::InKeychain,
                                this);
    connect(m_secrets, &SecretStore::answered, this,
            [this](bool available) { emit keychainChecked(m_secrets->keychainName(), available); });
    Result<std::unique_ptr<Store>> store = Store::open(m_options.storePath, Store::Open::MakeIfMissing);
    if (!store) {
        emit failed(store.error());
        return;
    }
    m_store = std::move(*store);
    const Result<QList<TenantConfig>> tenants = readTenantList(m_options.tenantsPath);
    if (!tenants) {
        emit failed(tenants.error());
        return;
    }
    m_tenants = *tenants;
    if (const auto renamed = takeNames(); !renamed)
        emit requestFailed(renamed.error());
    m_tenants.removeIf([this](const TenantConfig &tenant) { return !fitsHere(tenant); });
    m_publishing = std::make_unique<PublishService>(*m_store, *m_secrets, m_options.isDemo, &m_library);
    connect(m_publishing.get(), &PublishService::loaded, this, &WorkspaceWorker::publishingLoaded);
    connect(m_publishing.get(), &PublishService::progressed, this, &WorkspaceWorker::publishProgress);
    connect(m_publishing.get(), &PublishService::finished, this, &WorkspaceWorker::publishFinished);
    connect(m_publishing.get(), &PublishService::targetTested, this, &WorkspaceWorker::targetTested);
    connect(m_publishing.get(), &PublishService::failed, this, &WorkspaceWorker::requestFailed);
    m_polls = std::make_unique<PollService>(
        PollService::Parts{*m_store, *m_secrets, m_library, *m_publishing, *m_stops});
    connect(m_polls.get(), &PollService::cycleLoaded, this, &WorkspaceWorker::cycleLoaded);
    connect(m_polls.get(), &PollService::noCycle, this, &WorkspaceWorker::noCycle);
    connect(m_polls.get(), &PollService::failedBefore, this, &WorkspaceWorker::pollFailedBefore);
    connect(m_polls.get(), &PollService::started, this, &WorkspaceWorker::pollStarted);
    connect(m_polls.get(), &PollService::progressed, this, &WorkspaceWorker::pollProgress);
    connect(m_polls.get(), &PollService::finished, this, &WorkspaceWorker::pollFinished);
    connect(m_polls.get(), &PollService::failed, this, &WorkspaceWorker::pollFailed);
    connect(m_polls.get(), &PollService::left, this, &WorkspaceWorker::pollLeft);
    connect(m_polls.get(), &PollService::callsLeftTold, this, &WorkspaceWorker::callsLeftLoaded);
    connect(m_polls.get(), &PollService::alertsLoaded, this, &WorkspaceWorker::alertsLoaded);
    connect(m_polls.get(), &PollService::credentialRead, this, &WorkspaceWorker::noteCertificate);
    connect(m_polls.get(), &PollService::troubled, this, &WorkspaceWorker::requestFailed);
    emit profilesChanged(m_library.all());
    tellTenants();
    if (const Result<SecretDates> dates = readSecretDates(secretDatesPath(m_options.tenantsPath)))
        m_secretDates = *dates;
    else
        emit requestFailed(dates.error());
    emit secretDatesChanged(m_secretDates);
    for (const TenantConfig &tenant : std::as_const(m_tenants))
        m_polls->loadLastCycle(tenant.name);
    emit opened();
    probeKeychain();
}

void WorkspaceWorker::probeKeychain()
{
    if (m_secrets)
        m_secrets->probe();
}

void WorkspaceWorker::close()
{
    qDeleteAll(m_doctors);
    m_doctors.clear();
    qDeleteAll(m_replacements);
    m_replacements.clear();
    m_polls.reset();
    m_publishing.reset();
    m_store.reset();
}

void WorkspaceWorker::tellTenants()
{
    m_polls->setTenants(m_tenants);
    emit tenantsChanged(m_tenants);
    m_publishing->setTenants(m_tenants);
}

Result<void> WorkspaceWorker::fitsHere(const TenantConfig &tenant) const
{
    if (!m_options.isDemo)
        return {};
    if (isLoopbackHost(tenant.loginUrl().host()) && isLoopbackHost(tenant.apiUrl().host()) && tenant.proxy.isEmpty())
        return {};
    return failure(ErrorCode::Usage, tenant.name,
                   QStringLiteral(
                       "the demo holds invented tenants of this computer only; leave the demo to connect it"));
}

void WorkspaceWorker::polling(const QString &tenantName, const std::function<void(PollService &)> &work)
{
    if (m_polls)
        work(*m_polls);
    else
        emit pollFailed(tenantName, {ErrorCode::Usage, tenantName, QStringLiteral("the store is not open"), 0, {}});
}

void WorkspaceWorker::loadCallsLeft(const QString &tenantName)
{
    if (m_polls)
        m_polls->tellCallsLeft(tenantName);
}

void WorkspaceWorker::loadPreviousCycle(const QString &tenantName)
{
    if (!m_store)
        return;
    const Result<std::optional<StoredCycle>> cycle = m_store->load(tenantName, Store::Which::BeforeNewest);
    if (!cycle)
        emit requestFailed(cycle.error());
    emit previousCycleLoaded(tenantName, cycle ? *cycle : std::nullopt);
}

void WorkspaceWorker::loadCycleLog(const QString &tenantName, int limit)
{
    if (!m_store)
        return;
    const Result<QList<CycleInfo>> log = m_store->cycleLog(tenantName, limit);
    if (log)
        emit cycleLogLoaded(tenantName, *log);
    else
        emit requestFailed(log.error());
}

Result<QStringList> WorkspaceWorker::takeNames()
{
    QStringList out;
    if (!m_store)
        return out;
    QList<Store::Tenant> known;
    for (const TenantConfig &tenant : std::as_const(m_tenants))
        known.append({tenant.name, tenant.tenantId});
    const Result<QList<Store::Renamed>> renamed = m_store->takeNames(known);
    if (!renamed)
        return tl::unexpected(renamed.error());
    for (const Store::Renamed &one : *renamed)
        out << one.to;
    return out;
}

bool WorkspaceWorker::keepTenants(const QList<TenantConfig> &tenants)
{
    if (const auto r = writeTenantList(m_options.tenantsPath, tenants); !r) {
        emit requestFailed(r.error());
        return false;
    }
    m_tenants = tenants;
    if (m_polls)
        tellTenants();
    else
        emit tenantsChanged(m_tenants);
    return true;
}

void WorkspaceWorker::publishing(const std::function<void(PublishService &)> &work)
{
    if (m_publishing)
        work(*m_publishing);
}

void WorkspaceWorker::savePublishSecret(const TenantConfig &tenant, const SecretText &secret, bool sessionOnly)
{
    storeSecret({tenant.name, tenant.publishSecretKey(), secret, {}}, sessionOnly);
}

void WorkspaceWorker::saveProxyPassword(const TenantConfig &tenant, const SecretText &password, bool sessionOnly)
{
    storeSecret({tenant.name, tenant.proxySecretKey(), password, {}}, sessionOnly);
}

void WorkspaceWorker::storeSecret(const WaitingSecret &secret, bool sessionOnly)
{
    m_unstored.removeIf([&](const WaitingSecret &older) { return older.key == secret.key; });
    if (sessionOnly) {
        m_secrets->keepForSession(secret.key, secret.secret);
        if (secret.done)
            secret.done(Kept::ForSession);
        return;
    }
    const int number = ++m_lastStoring;
    m_storing.insert(number, secret);
    emit keychainWaiting(true);
    m_secrets->write(secret.key, secret.secret, [this, number](const Result<void> &written) {
        if (!m_storing.contains(number))
            return; // somebody did not want to wait for it
        const WaitingSecret asked = m_storing.take(number);
        emit keychainWaiting(!m_storing.isEmpty());
        if (!written)
            m_unstored << WaitingSecret{asked.tenantName, asked.key, asked.secret, {}};
        if (asked.done)
            asked.done(written ? Kept::InKeychain : Kept::NotYet);
        tellUnstored(written ? Error() : written.error());
    });
}

void WorkspaceWorker::tellUnstored(const Error &error)
{
    QStringList names;
    for (const WaitingSecret &secret : std::as_const(m_unstored)) {
        if (!names.contains(secret.tenantName))
            names << secret.tenantName;
    }
    emit unstoredSecretsChanged(names, error);
}

void WorkspaceWorker::storeSecretsAgain()
{
    const QList<WaitingSecret> again = std::exchange(m_unstored, {});
    for (const WaitingSecret &secret : again)
        storeSecret(secret, false);
}

void WorkspaceWorker::keepSecretsForSession()
{
    const QList<WaitingSecret> asked = std::exchange(m_storing, {}).values();
    emit keychainWaiting(false);
    for (const WaitingSecret &secret : std::exchange(m_unstored, {}) + asked)
        storeSecret(secret, true);
    tellUnstored();
}

void WorkspaceWorker::saveTenant(const TenantConfig &tenant, const SecretText &secret, const QString &oldName,
                                 bool sessionOnly)
{
    const QList<FieldFault> faults = tenantFaults(tenant);
    if (!faults.isEmpty()) {
        emit requestFailed({ErrorCode::BadInput, faults.first().key, faults.first().reason, 0, {}});
        return;
    }
    if (const auto fitting = fitsHere(tenant); !fitting) {
        emit requestFailed(fitting.error());
        return;
    }
    const bool renamed = !oldName.isEmpty() && oldName != tenant.name;
    if ((oldName.isEmpty() || renamed) && findTenant(m_tenants, tenant.name)) {
        emit requestFailed({ErrorCode::BadInput, tenant.name, QStringLiteral("is the name of another tenant"), 0, {}});
        return;
    }
    const auto keep = [this, tenant, secret, oldName, renamed] {
        const auto before = findTenant(m_tenants, oldName);
        const std::optional<TenantConfig> former = before ? std::optional(**before) : std::nullopt;
        QList<TenantConfig> tenants = m_tenants;
        const auto old = std::find_if(tenants.begin(), tenants.end(),
                                      [&](const TenantConfig &t) { return t.name == oldName; });
        if (old != tenants.end())
            *old = tenant;
        else
            tenants << tenant;
        if (renamed && m_polls) {
            m_publishing->forget(oldName);
            m_polls->forget(oldName);
        }
        if (!keepTenants(tenants))
            return;
        if (renamed && m_store) {
            if (const auto r = m_store->renameTenant(oldName, tenant.name); !r)
                emit requestFailed(r.error());
            m_polls->loadLastCycle(tenant.name);
        }
        if (!secret.isEmpty())
            noteCertificate(tenant, secret);
        if (former)
            moveSecrets(*former, tenant);
        emit tenantSaved(tenant.name);
    };
    if (secret.isEmpty()) {
        keep();
        return;
    }
    if (const auto good = checkCredential(secret, tenant); !good) {
        emit requestFailed(good.error());
        return;
    }
    storeSecret({tenant.name, tenant.secretKey(), secret, [keep](Kept) { keep(); }}, sessionOnly);
}

bool WorkspaceWorker::usesSecret(const QString &key) const
{
    return std::any_of(m_tenants.begin(), m_tenants.end(), [&](const TenantConfig &t) { return t.secretKey() == key; });
}

void WorkspaceWorker::moveSecrets(const TenantConfig &from, const TenantConfig &to)
{
    if (from.secretKey() == to.secretKey() || usesSecret(from.secretKey()))
        return;
    noteSecretDate(from.secretKey(), {}); // it was that secret's
    moveSecret(from.secretKey(), to.secretKey());
    moveSecret(from.publishSecretKey(), to.publishSecretKey());
    moveSecret(from.proxySecretKey(), to.proxySecretKey());
}

void WorkspaceWorker::moveSecret(const QString &from, const QString &to)
{
    const auto removeOld = [this, from] {
        m_secrets->remove(from, [this](const Result<void> &removed) {
            if (!removed)
                emit requestFailed(removed.error());
        });
    };
    m_secrets->read(to, [=, this](const Result<SecretText> &there) {
        if (there) {
            removeOld();
            return;
        }
        if (there.error().code == ErrorCode::Keychain)
            return; // the keychain does not answer: nothing is lost
        m_secrets->read(from, [=, this](const Result<SecretText> &old) {
            if (!old)
                return;                          // most tenants have one of the three
            if (m_secrets->isForSession(from)) { // that is not to be stored
                m_secrets->keepForSession(to, *old);
                removeOld();
                return;
            }
            m_secrets->write(to, *old, [this, removeOld](const Result<void> &written) {
                if (written)
                    removeOld();
                else
                    emit requestFailed(written.error());
            });
        });
    });
}

void WorkspaceWorker::replaceSecret(const QString &tenantName, const SecretText &secret, const QDate &lastDay,
                                    bool sessionOnly)
{
    const auto found = findTenant(m_tenants, tenantName);
    if (!found) {
        emit requestFailed(found.error());
        return;
    }
    if (m_replacements.contains(tenantName))
        return; // its answer comes from the one that is under way
    auto *replacement = new SecretReplacement({**found, secret, lastDay, sessionOnly}, *m_secrets, this);
    m_replacements.insert(tenantName, replacement);
    connect(replacement, &SecretReplacement::finished, this,
            [this, tenantName, replacement, key = (*found)->secretKey()](const SecretTrial &trial) {
        m_replacements.remove(tenantName);
        replacement->deleteLater();
        if (trial.outcome == SecretTrial::Outcome::Replaced)
            noteSecretDate(key, trial.lastDay);
        emit secretTried(tenantName, trial);
    });
    replacement->start();
}

void WorkspaceWorker::cancelReplacing(const QString &tenantName)
{
    if (SecretReplacement *replacement = m_replacements.value(tenantName))
        replacement->cancel();
}

void WorkspaceWorker::noteSecretDate(const QString &secretKey, const QDate &lastDay)
{
    if (m_secretDates.value(secretKey) == lastDay)
        return;
    const Result<SecretDates> dates = Trustgauge::noteSecretDate(secretDatesPath(m_options.tenantsPath), secretKey,
                                                                 lastDay);
    if (!dates) {
        emit requestFailed(dates.error());
        return;
    }
    m_secretDates = *dates;
    emit secretDatesChanged(m_secretDates);
}

void WorkspaceWorker::noteCertificate(const TenantConfig &tenant, const SecretText &stored)
{
    if (tenant.credential != CredentialKind::Certificate)
        return;
    const QDate lastDay = inspectCertificate(stored).until.date();
    if (lastDay.isValid())
        noteSecretDate(tenant.secretKey(), lastDay);
}

void WorkspaceWorker::removeTenant(const QString &tenantName)
{
    const auto found = findTenant(m_tenants, tenantName);
    if (!found) {
        emit requestFailed(found.error());
        return;
    }
    if (!m_polls) {
        emit requestFailed({ErrorCode::Usage, tenantName, QStringLiteral("the store is not open"), 0, {}});
        return;
    }
    const auto held = m_polls->keepOthersOut(tenantName); // another program that polls it would only put it back
    if (!held) {
        emit requestFailed(held.error());
        return;
    }
    cancelDoctor(tenantName);
    const QString key = (*found)->secretKey();
    const QStringList others{(*found)->publishSecretKey(), (*found)->proxySecretKey()};
    QList<TenantConfig> tenants = m_tenants;
    tenants.removeIf([&](const TenantConfig &t) { return t.name == tenantName; });
    m_publishing->forget(tenantName);
    m_polls->forget(tenantName);
    if (!keepTenants(tenants))
        return;
    if (const auto r = m_store->removeTenant(tenantName); !r)
        emit requestFailed(r.error());
    m_diagnoses.remove(tenantName);
    m_unstored.removeIf([&](const WaitingSecret &secret) { return secret.tenantName == tenantName; });
    tellUnstored();
    emit tenantRemoved(tenantName);
    if (usesSecret(key))
        return;
    noteSecretDate(key, {});
    for (const QString &other : others)
        m_secrets->remove(other, [](const Result<void> &) {}); // most tenants have none
    m_secrets->remove(key, [this](const Result<void> &removed) {
        if (!removed)
            emit requestFailed(removed.error());
    });
}

void WorkspaceWorker::importTenants(const QString &path)
{
    const Result<QList<TenantEntry>> entries = readTenantsFile(path, m_library.names(), TenantsReading::ToImport);
    if (!entries) {
        emit requestFailed(entries.error());
        return;
    }
    QStringList names;
    QList<TenantConfig> incoming;
    QList<TenantEntry> withSecret;
    for (const TenantEntry &entry : *entries) {
        Result<void> good = fitsHere(entry.tenant);
        if (good && !entry.clientSecret.isEmpty()) {
            good = checkCredential(entry.clientSecret, entry.tenant);
            withSecret << entry;
        }
        if (!good) {
            emit requestFailed(good.error());
            return;
        }
        names << entry.tenant.name;
        incoming << entry.tenant;
    }
    storeSecrets(withSecret, Kept::InKeychain, [this, names, incoming, any = !withSecret.isEmpty()](Kept worst) {
        const QList<TenantConfig> merged = mergedTenants(m_tenants, incoming);
        for (const TenantConfig &before : std::as_const(m_tenants)) {
            if (!findTenant(merged, before.name) && m_polls) { // under another name now
                m_publishing->forget(before.name);
                m_polls->forget(before.name);
            }
        }
        if (!keepTenants(merged))
            return;
        if (const Result<QStringList> renamed = takeNames(); !renamed) {
            emit requestFailed(renamed.error());
        } else if (m_polls) {
            for (const QString &name : *renamed)
                m_polls->loadLastCycle(name);
        }
        emit tenantsImported(names, any && worst == Kept::InKeychain);
    });
}

// One after the other: the keychain asks for its password once.
void WorkspaceWorker::storeSecrets(QList<TenantEntry> entries, Kept worst, const std::function<void(Kept)> &done)
{
    if (entries.isEmpty()) {
        done(worst);
        return;
    }
    const TenantEntry entry = entries.takeFirst();
    const TenantConfig &tenant = entry.tenant;
    // What was noted belonged to the secret before.
    const bool certificate = tenant.credential == CredentialKind::Certificate;
    noteSecretDate(tenant.secretKey(), certificate ? inspectCertificate(entry.clientSecret).until.date() : QDate());
    if (worst == Kept::NotYet) { // it would refuse this one, too, after as long a wait
        m_unstored << WaitingSecret{tenant.name, tenant.secretKey(), entry.clientSecret, {}};
        storeSecrets(entries, worst, done);
        return;
    }
    storeSecret({tenant.name, tenant.secretKey(), entry.clientSecret,
                 [=, this](Kept kept) { storeSecrets(entries, std::max(worst, kept), done); }},
                worst == Kept::ForSession);
}

void WorkspaceWorker::exportTenants(const QString &path)
{
    if (const auto r = writeTenantsFile(path, m_tenants); !r)
        emit requestFailed(r.error());
    else
        emit fileWritten(path, m_tenants.size());
}

void WorkspaceWorker::saveProfile(const Profile &profile, const QString &note)
{
    if (const auto r = m_library.save(profile, note); !r) {
        emit requestFailed(r.error());
        return;
    }
    emit profilesChanged(m_library.all());
    emit profileSaved(profile.name);
}

void WorkspaceWorker::removeProfile(const QString &name)
{
    QStringList users;
    for (const TenantConfig &tenant : std::as_const(m_tenants)) {
        if (tenant.profile == name)
            users << tenant.name;
    }
    if (!users.isEmpty()) {
        emit requestFailed(
            {ErrorCode::Usage,
             name,
             QStringLiteral("is in use by %1; give them another profile first").arg(users.join(QStringLiteral(", "))),
             0,
             {}});
        return;
    }
    if (const auto r = m_library.remove(name); !r)
        emit requestFailed(r.error());
    else
        emit profilesChanged(m_library.all());
}

void WorkspaceWorker::importProfile(const QString &path)
{
    if (const Result<Profile> profile = readProfileFile(path))
        saveProfile(*profile, QCoreApplication::translate("ProfileLibrary", "imported from %1").arg(path));
    else
        emit requestFailed(profile.error());
}

void WorkspaceWorker::exportProfile(const Profile &profile, const QString &path)
{
    if (const auto r = writeProfileFile(path, profile); !r)
        emit requestFailed(r.error());
    else
        emit fileWritten(path, -1);
}

void WorkspaceWorker::loadProfileVersions(const QString &name)
{
    if (const Result<QList<ProfileVersion>> versions = m_library.versions(name))
        emit profileVersionsLoaded(name, *versions);
    else
        emit requestFailed(versions.error());
}

void WorkspaceWorker::assignProfile(const QStringList &tenantNames, const QString &profileName)
{
    const Result<Profile> profile = m_library.find(profileName);
    if (!profile) {
        emit requestFailed(profile.error());
        return;
    }
    QList<TenantConfig> tenants = m_tenants;
    for (TenantConfig &tenant : tenants) {
        if (tenantNames.contains(tenant.name))
            tenant.profile = profileName;
    }
    if (!keepTenants(tenants)) // requestFailed was emitted
        return;
}

void WorkspaceWorker::writeScores(const QString &path, qint64 rows,
                                  const std::function<Result<void>(QIODevice &)> &write, FileAccess access)
{
    WholeFile file(path, access);
    Result<void> done = file.begin();
    if (done) {
        done = write(file);
        if (!done)
            done.error().subject = path;
    }
    if (done)
        done = file.commit();
    if (!done) {
        emit requestFailed(done.error());
        return;
    }
    emit fileWritten(path, rows);
}

namespace {

ReportSource sourceOf(const ScoreTable &scores, const StoredCycle &cycle, bool edited)
{
    return {edited ? QStringLiteral("%1 (edited)").arg(scores.profile().name) : scores.profile().name,
            profileHash(scores.profile()), cycle.info.tenantName, cycle.info.id, wordOf(cycle.info.state)};
}

} // namespace

void WorkspaceWorker::exportCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path,
                                const Workspace::CsvChoices &choices)
{
    CsvOptions options;
    options.format = choices.format;
    if (choices.shownOnly)
        options.rows = std::span<const uint32_t>(choices.rows);
    options.before = choices.before.get();
    const auto rows = static_cast<qint64>(choices.shownOnly ? choices.rows.size() : scores->size());
    writeScores(path, rows, [&](QIODevice &out) {
        return writeCsv(out, *scores, sourceOf(*scores, cycle, choices.before != nullptr), options);
    });
}

void WorkspaceWorker::exportJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, bool edited)
{
    writeScores(path, static_cast<qint64>(scores->size()),
                [&](QIODevice &out) { return writeJson(out, *scores, sourceOf(*scores, cycle, edited)); });
}

// The doctor waits for the network only, never for a disk, so it may share this thread.
void WorkspaceWorker::runDoctor(const QString &tenantName, std::optional<DoctorCheck> only)
{
    const auto found = findTenant(m_tenants, tenantName);
    if (!found) {
        emit requestFailed(found.error());
        return;
    }
    if (m_doctors.contains(tenantName))
        return; // its answer comes from the run that is under way
    m_doctors.insert(tenantName, nullptr);
    emit doctorStarted(tenantName);
    m_secrets->read((*found)->secretKey(), [this, config = **found, only](const Result<SecretText> &secret) {
        if (secret)
            noteCertificate(config, *secret);
        readProxyPassword(*m_secrets, config, [=, this](const ProxyPassword &proxyPassword) {
            Doctor::Options options;
            options.proxyPassword = proxyPassword;
            options.secretExpires = m_secretDates.value(config.secretKey());
            if (!config.publish || config.publish->auth == PublishAuth::None) {
                startDoctor(config, secret, options, only);
                return;
            }
            m_secrets->read(config.publishSecretKey(), [=, this](const Result<SecretText> &ofProxy) {
                Doctor::Options all = options;
                all.publishSecret = ofProxy.value_or(SecretText());
                startDoctor(config, secret, all, only);
            });
        });
    });
}

void WorkspaceWorker::startDoctor(const TenantConfig &tenant, const Result<SecretText> &secret,
                                  const Doctor::Options &options, std::optional<DoctorCheck> only)
{
    const QString name = tenant.name;
    if (!m_doctors.contains(name)) {
        emit doctorFinished(name, m_diagnoses.value(name), true); // cancelled meanwhile
        return;
    }
    auto *doctor = new Doctor(tenant, secret, options, this);
    m_doctors.insert(name, doctor);
    connect(doctor, &Doctor::checking, this, [this, name](DoctorCheck check) { emit doctorChecking(name, check); });
    connect(doctor, &Doctor::checked, this,
            [this, name](const CheckResult &result) { emit doctorChecked(name, result); });
    connect(doctor, &Doctor::finished, this, [this, name, doctor](const DoctorReport &report) {
        m_doctors.remove(name);
        m_diagnoses.insert(name, report);
        emit doctorFinished(name, report, doctor->wasCancelled());
        doctor->deleteLater();
    });
    if (only)
        doctor->startOne(*only, m_diagnoses.value(name));
    else
        doctor->start();
}

void WorkspaceWorker::cancelDoctor(const QString &tenantName)
{
    const auto it = m_doctors.constFind(tenantName);
    if (it == m_doctors.constEnd())
        return;
    if (*it)
        (*it)->cancel();
    else
        m_doctors.erase(it);
}

void WorkspaceWorker::makeBundle(const QString &tenantName)
{
    const auto tenant = findTenant(m_tenants, tenantName);
    if (!tenant) {
        emit requestFailed(tenant.error());
        return;
    }
    BundleSource source;
    source.programVersion = QCoreApplication::applicationVersion();
    source.tenant = **tenant;
    source.report = m_diagnoses.value(tenantName);
    source.at = QDateTime::currentDateTimeUtc();
    if (m_store) {
        if (const auto log = m_store->cycleLog(tenantName, 20))
            source.cycles = *log;
        const auto last = m_store->load(tenantName, Store::Which::NewestWithData);
        if (last && *last && (*last)->fleet) {
            const Fleet &fleet = *(*last)->fleet;
            for (size_t row = 0; row < fleet.size(); ++row)
                source.deviceNames << QString::fromStdString(std::string(fleet.deviceName(row)));
        }
    }
    readForBundle(std::move(source), {SecretKind::Credential, SecretKind::ForwardProxy, SecretKind::RestProxy});
}

void WorkspaceWorker::readForBundle(BundleSource source, QList<SecretKind> left)
{
    if (left.isEmpty()) {
        emit bundleMade(source.tenant.name, supportBundle(source));
        return;
    }
    const QString key = source.tenant.secretKey(left.takeFirst());
    m_secrets->read(key, [this, source = std::move(source), left](const Result<SecretText> &secret) mutable {
        if (secret)
            source.secrets << *secret;
        readForBundle(std::move(source), left);
    });
}

void WorkspaceWorker::saveText(const QString &path, const QByteArray &text)
{
    writeScores(
        path, -1,
        [&](QIODevice &out) -> Result<void> {
            if (out.write(text) != text.size())
                return failure(ErrorCode::OutputFailed, path,
                               QStringLiteral("cannot be written: %1").arg(out.errorString()));
            return {};
        },
        FileAccess::Private);
}

} // namespace Trustgauge
