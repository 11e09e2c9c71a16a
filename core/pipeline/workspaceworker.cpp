#include "core/pipeline/workspaceworker.h"

#include "core/auth/certificateassertion.h"
#include "core/auth/proxypassword.h"
#include "core/auth/secretcheck.h"
#include "core/base/wholefile.h"
#include "core/config/tenantlist.h"
#include "core/doctor/supportbundle.h"
#include "core/report/scorereport.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
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
    m_secrets->probe([this](bool available) { emit keychainChecked(m_secrets->keychainName(), available); });
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

void WorkspaceWorker::polling(const QString &tenantName, const std::function<void(PollService &)> &work)
{
    if (m_polls)
        work(*m_polls);
    else
        emit pollFailed(tenantName, {ErrorCode::Usage, tenantName, QStringLiteral("the store is not open"), 0, {}});
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
    saveSecret(tenant.publishSecretKey(), secret, sessionOnly);
}

void WorkspaceWorker::saveProxyPassword(const TenantConfig &tenant, const SecretText &password, bool sessionOnly)
{
    saveSecret(tenant.proxySecretKey(), password, sessionOnly);
}

void WorkspaceWorker::saveSecret(const QString &key, const SecretText &secret, bool sessionOnly)
{
    if (sessionOnly) {
        m_secrets->keepForSession(key, secret);
        return;
    }
    m_secrets->write(key, secret, [this](const Result<void> &written) {
        if (!written)
            emit requestFailed(written.error());
    });
}

void WorkspaceWorker::saveTenant(const TenantConfig &tenant, const SecretText &secret, const QString &oldName,
                                 bool sessionOnly)
{
    const QList<FieldFault> faults = tenantFaults(tenant);
    if (!faults.isEmpty()) {
        emit requestFailed({ErrorCode::BadInput, faults.first().key, faults.first().reason, 0, {}});
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
    if (sessionOnly) {
        m_secrets->keepForSession(tenant.secretKey(), secret);
        keep();
        return;
    }
    m_secrets->write(tenant.secretKey(), secret, [this, keep](const Result<void> &written) {
        if (written)
            keep();
        else
            emit requestFailed(written.error());
    });
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
    const Result<QList<TenantEntry>> entries = readTenantsFile(path, m_library.names());
    if (!entries) {
        emit requestFailed(entries.error());
        return;
    }
    bool hadSecrets = false;
    QStringList names;
    QList<TenantConfig> incoming;
    for (const TenantEntry &entry : *entries) {
        names << entry.tenant.name;
        incoming << entry.tenant;
        if (entry.clientSecret.isEmpty())
            continue;
        hadSecrets = true;
        if (const auto good = checkCredential(entry.clientSecret, entry.tenant); !good) {
            emit requestFailed(good.error());
            return;
        }
    }
    storeSecrets(*entries, {}, [this, names, incoming, hadSecrets](const UnstoredSecrets &unstored) {
        if (!keepTenants(mergedTenants(m_tenants, incoming)))
            return;
        emit tenantsImported(names, hadSecrets && unstored.tenantNames.isEmpty());
        if (!unstored.tenantNames.isEmpty())
            emit secretsKeptForSession(unstored.tenantNames, unstored.why);
    });
}

void WorkspaceWorker::storeSecrets(QList<TenantEntry> entries, const UnstoredSecrets &unstored,
                                   const std::function<void(const UnstoredSecrets &)> &done)
{
    while (!entries.isEmpty() && entries.first().clientSecret.isEmpty())
        entries.removeFirst();
    if (entries.isEmpty()) {
        done(unstored);
        return;
    }
    const TenantEntry entry = entries.takeFirst();
    const auto next = [this, entry, entries, done](const UnstoredSecrets &soFar) {
        // What was noted belonged to the secret before.
        const bool certificate = entry.tenant.credential == CredentialKind::Certificate;
        noteSecretDate(entry.tenant.secretKey(),
                       certificate ? inspectCertificate(entry.clientSecret).until.date() : QDate());
        storeSecrets(entries, soFar, done);
    };
    const auto keepForSession = [this, entry](UnstoredSecrets soFar, const Error &why) {
        m_secrets->keepForSession(entry.tenant.secretKey(), entry.clientSecret);
        soFar.tenantNames << entry.tenant.name;
        soFar.why = why;
        return soFar;
    };
    if (!unstored.tenantNames.isEmpty()) { // nobody is to be asked for the keychain's password once a tenant
        next(keepForSession(unstored, unstored.why));
        return;
    }
    m_secrets->write(entry.tenant.secretKey(), entry.clientSecret,
                     [next, keepForSession, unstored](const Result<void> &written) {
        next(written ? unstored : keepForSession(unstored, written.error()));
    });
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
        readProxyPassword(*m_secrets, config, [=, this](const SecretText &proxyPassword) {
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
