#include "core/workspace/workspace.h"

#include "core/base/ownthread.h"
#include "core/config/secretdates.h"
#include "core/poll/commitcancellation.h"
#include "core/poll/historythinning.h"
#include "core/store/store.h"
#include "core/store/storeplace.h"
#include "core/workspace/libraryplace.h"
#include "core/workspace/tenantbook.h"

namespace Trustgauge {

namespace {
constexpr unsigned long longestWaitForExports = 5'000; // ms, when the program ends
} // namespace

//! In order of dependency. The store is closed before the first of them is destroyed.
struct Workspace::Services
{
    Services(const Options &options, CommitCancellation &cancellation)
        : secretStore(options.secretsInMemory ? SecretStore::Keep::InMemoryOnly : SecretStore::Keep::InKeychain),
          library(libraryPlace(Library::Profiles, options.storePath, options.profileFolder)),
          policyLibrary(libraryPlace(Library::Policies, options.storePath, options.policyFolder)),
          book(options.tenantsPath, options.isDemo),
          profiles(library, book),
          policies(policyLibrary),
          secrets(secretStore, book, secretDatesPath(options.tenantsPath)),
          cycles(store),
          tenantSecrets(secretStore),
          publishing(tenantSecrets, publishOptions(options, library)),
          polls({tenantSecrets, [this](const TenantConfig &tenant) { return library.find(tenant.profile); }, publishing,
                 cancellation}),
          doctor({book, secretStore, secrets, store}),
          tenants({book, secrets, library, polls, publishing, doctor, store}),
          storage(store, thinning),
          shared({tenants, polls, publishing, profiles, policies, store})
    {}

    [[nodiscard]] static PublishOptions publishOptions(const Options &options, const ProfileLibrary &library)
    {
        PublishOptions out;
        out.loopbackOnly = options.isDemo;
        out.profiles = &library;
        return out;
    }
    [[nodiscard]] QList<QObject *> all()
    {
        return {&secretStore, &profiles, &policies, &secrets,  &cycles,  &publishing,
                &polls,       &doctor,   &tenants,  &thinning, &storage, &shared};
    }
    void close()
    {
        shared.close();
        thinning.close();
        storage.close();
        doctor.close();
        secrets.close();
        polls.close();
        publishing.close();
        store.reset();
    }

    SecretStore secretStore;
    ProfileLibrary library;
    PolicyLibrary policyLibrary;
    TenantBook book;
    std::unique_ptr<Store> store;
    ProfileService profiles;
    PolicyService policies;
    SecretService secrets;
    CycleService cycles;
    KeychainSecrets tenantSecrets;
    PublishService publishing;
    PollService polls;
    DoctorService doctor;
    TenantService tenants;
    HistoryThinning thinning;
    StorageService storage;
    SharedStore shared;
};

void Workspace::WaitAndDelete::operator()(QThread *thread) const
{
    thread->wait();
    delete thread;
}

Workspace::Workspace(Options options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_cancellation(std::make_shared<CommitCancellation>()),
      m_thread(new QThread),
      m_services(new Services(m_options, *m_cancellation)),
      m_historyThread(new QThread),
      m_history(new HistoryService),
      m_exportThread(new QThread),
      m_exports(new ExportService),
      m_draftThread(new QThread),
      m_drafts(new DraftService(draftFolder(m_options.tenantsPath)))
{
    m_thread->setObjectName(QStringLiteral("workspace"));
    for (QObject *service : m_services->all())
        service->moveToThread(m_thread.get());
    connect(&m_services->tenants, &TenantService::failed, this, &Workspace::requestFailed);
    connect(&m_services->secrets, &SecretService::failed, this, &Workspace::requestFailed);
    connect(&m_services->profiles, &ProfileService::failed, this, &Workspace::requestFailed);
    connect(&m_services->policies, &PolicyService::failed, this, &Workspace::requestFailed);
    connect(&m_services->cycles, &CycleService::failed, this, &Workspace::requestFailed);
    connect(&m_services->publishing, &PublishService::failed, this, &Workspace::requestFailed);
    connect(&m_services->publishing, &PublishService::heldBack, this, &Workspace::requestFailed);
    connect(&m_services->polls, &PollService::troubled, this, &Workspace::requestFailed);
    connect(&m_services->doctor, &DoctorService::failed, this, &Workspace::requestFailed);
    connect(m_exports, &ExportService::failed, this, &Workspace::requestFailed);
    connect(&m_services->storage, &StorageService::failed, this, &Workspace::requestFailed);
    connect(&m_services->thinning, &HistoryThinning::failed, this, &Workspace::requestFailed);
    connect(&m_services->shared, &SharedStore::lost, this, [this](const StoreOutage &outage) { setOutage(outage); });
    connect(&m_services->shared, &SharedStore::publishingChanged, this, &Workspace::publishingChanged);
    connect(&m_services->shared, &SharedStore::back, this, [this] { setOutage({}); });
    connect(&m_services->shared, &SharedStore::reached, this, [this] {
        setOutage({});
        open();
    });
    connect(&m_services->tenants, &TenantService::fileWritten, this, &Workspace::fileWritten);
    connect(&m_services->profiles, &ProfileService::tenantsChanged, &m_services->tenants, &TenantService::tell);
    connect(&m_services->profiles, &ProfileService::fileWritten, this, &Workspace::fileWritten);
    connect(&m_services->policies, &PolicyService::fileWritten, this, &Workspace::fileWritten);
    connect(m_exports, &ExportService::fileWritten, this, &Workspace::fileWritten);
    releaseAtEndOf(*m_thread, [services = m_services] { delete services; });
    m_thread->start();
    m_historyThread->setObjectName(QStringLiteral("history"));
    m_history->moveToThread(m_historyThread.get());
    releaseAtEndOf(*m_historyThread, [history = m_history] { delete history; });
    m_historyThread->start();
    m_exportThread->setObjectName(QStringLiteral("exports"));
    m_exports->moveToThread(m_exportThread.get());
    releaseAtEndOf(*m_exportThread, [exports = m_exports] { delete exports; });
    m_exportThread->start();
    m_draftThread->setObjectName(QStringLiteral("drafts"));
    m_drafts->moveToThread(m_draftThread.get());
    connect(m_drafts, &DraftService::noticed, this, &Workspace::noticed);
    releaseAtEndOf(*m_draftThread, [drafts = m_drafts] { delete drafts; });
    m_draftThread->start();
}

Workspace::~Workspace()
{
    m_cancellation->askAll();
    m_history->end();
    // Close the services on their own thread, then quit from there: quitting from here could overtake the queued
    // call.
    QMetaObject::invokeMethod(
        &m_services->tenants,
        [services = m_services] {
        services->close();
        QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.reset(); // waits for the thread
    m_historyThread->quit();
    m_historyThread.reset();
    QMetaObject::invokeMethod(
        m_drafts, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection); // after drafts
    m_draftThread.reset();
    // What was asked for is written, but nobody waits for a folder that does not answer.
    QMetaObject::invokeMethod(
        m_exports, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    if (!m_exportThread->wait(longestWaitForExports)) [[maybe_unused]]
        QThread *abandoned = m_exportThread.release();
}

Remote<TenantService> Workspace::tenants() const
{
    return Remote(m_services->tenants);
}

Remote<SecretService> Workspace::secrets() const
{
    return Remote(m_services->secrets);
}

Remote<ProfileService> Workspace::profiles() const
{
    return Remote(m_services->profiles);
}

Remote<PolicyService> Workspace::policies() const
{
    return Remote(m_services->policies);
}

Remote<DraftService> Workspace::drafts() const
{
    return Remote(*m_drafts);
}

Remote<CycleService> Workspace::cycles() const
{
    return Remote(m_services->cycles);
}

Remote<HistoryService> Workspace::history() const
{
    return Remote(*m_history);
}

Remote<PollService> Workspace::polls() const
{
    return Remote(m_services->polls);
}

Remote<PublishService> Workspace::publishing() const
{
    return Remote(m_services->publishing);
}

Remote<DoctorService> Workspace::doctor() const
{
    return Remote(m_services->doctor);
}

Remote<ExportService> Workspace::exports() const
{
    return Remote(*m_exports);
}

Remote<StorageService> Workspace::storage() const
{
    return Remote(m_services->storage);
}

void Workspace::open()
{
    const auto tell = [this](const Opening &opening) {
        for (const Message &notice : opening.notices)
            emit noticed(notice);
        m_mayWrite = opening.mayWrite;
        if (opening.done)
            emit opened();
        else
            emit failed(opening.done.error(), opening.part);
    };
    QMetaObject::invokeMethod(
        &m_services->tenants,
        [this, tell] {
        const Opening opening = openServices();
        QMetaObject::invokeMethod(
            this, [tell, opening] { tell(opening); }, Qt::QueuedConnection); // back on this thread
        },
        Qt::QueuedConnection);
}

// Runs on the services' thread, which ends before this object is destroyed.
Workspace::Opening Workspace::openServices()
{
    Services &all = *m_services;
    if (all.store && isShared()) // its server was reached twice
        return {{}, Part::ListOfTenants, {}, all.store->connection().mayWrite().value_or(true)};
    all.shared.follow(m_options.storePath);
    Result<std::unique_ptr<Store>> store = Store::open(m_options.storePath, Store::Open::MakeIfMissing);
    if (!store)
        return {tl::unexpected(store.error()), Part::Store, {}};
    all.store = std::move(*store);
    const bool mayWrite = all.store->connection().mayWrite().value_or(true); // if not known, writing tells
    const QList<Message> notices = all.store->connection().notices();
    if (const auto read = all.tenants.open(); !read) {
        all.store.reset();
        return {read, Part::ListOfTenants, notices, mayWrite};
    }
    connect(&all.polls, &PollService::credentialRead, &all.secrets, &SecretService::noteCertificate,
            Qt::UniqueConnection);
    all.publishing.open(*all.store);
    all.polls.open(*all.store);
    if (mayWrite) {
        all.thinning.follow(all.polls);
        all.thinning.open(m_options.storePath);
    }
    all.profiles.tell();
    all.policies.tell();
    all.tenants.tell();
    all.secrets.open();
    history().ask(&HistoryService::open, m_options.storePath);
    for (const TenantConfig &tenant : all.book.shown())
        all.polls.loadLastCycle(tenant.name);
    return {{}, Part::ListOfTenants, notices, mayWrite};
}

bool Workspace::isShared() const
{
    return isServerStore(m_options.storePath);
}

void Workspace::setOutage(const std::optional<StoreOutage> &outage)
{
    if (outage == m_outage)
        return;
    m_outage = outage;
    emit outageChanged();
}

void Workspace::cancelPoll(const QString &tenantName)
{
    m_cancellation->ask(tenantName);
    polls().ask(&PollService::cancel, tenantName);
}

} // namespace Trustgauge
