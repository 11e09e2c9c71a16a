#pragma once

#include "core/base/remote.h"
#include "core/poll/pollservice.h"
#include "core/publish/publishservice.h"
#include "core/workspace/cycleservice.h"
#include "core/workspace/doctorservice.h"
#include "core/workspace/draftservice.h"
#include "core/workspace/exportservice.h"
#include "core/workspace/historyservice.h"
#include "core/workspace/policyservice.h"
#include "core/workspace/profileservice.h"
#include "core/workspace/secretservice.h"
#include "core/workspace/sharedstore.h"
#include "core/workspace/storageservice.h"
#include "core/workspace/tenantservice.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace Trustgauge {

class CommitCancellation;

//! The model behind the window: one store with its tenants, profiles, secrets, polls and publishing, each a service on
//! the workspace's thread. Lives on the GUI thread and does not block it, except when destroyed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString storePath, tenantsPath, profileFolder, policyFolder;
        bool secretsInMemory = false; //!< demo and 'this session only': nothing is stored in the keychain
        bool isDemo = false;
    };
    //! What is needed for anything to be done.
    enum class Part { Store, ListOfTenants };
    explicit Workspace(Options options, QObject *parent = nullptr);
    //! Cancels everything, including a commit in progress, and waits for the threads. Drafts are kept.
    ~Workspace() override;

    [[nodiscard]] bool isDemo() const { return m_options.isDemo; }
    [[nodiscard]] const Options &options() const { return m_options; }
    //! Whether the store is on a server, where others may use it at the same time.
    [[nodiscard]] bool isShared() const;
    //! The server of the store is not reached: what is loaded stays usable. nullopt: it is, or the store is a file.
    [[nodiscard]] const std::optional<StoreOutage> &outage() const { return m_outage; }
    //! False: the user of the store's server may look, export and tune, but neither poll nor publish. Known once opened.
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }

    [[nodiscard]] Remote<TenantService> tenants() const;
    [[nodiscard]] Remote<SecretService> secrets() const;
    [[nodiscard]] Remote<ProfileService> profiles() const;
    [[nodiscard]] Remote<PolicyService> policies() const;
    [[nodiscard]] Remote<DraftService> drafts() const;
    [[nodiscard]] Remote<CycleService> cycles() const;
    [[nodiscard]] Remote<HistoryService> history() const;
    [[nodiscard]] Remote<PollService> polls() const;
    [[nodiscard]] Remote<PublishService> publishing() const;
    [[nodiscard]] Remote<DoctorService> doctor() const;
    [[nodiscard]] Remote<ExportService> exports() const;
    [[nodiscard]] Remote<StorageService> storage() const;

    //! Opens the store; all services then emit their data: tenants, profiles, expiry dates, keychain, and the newest
    //! cycle of each tenant or that there is none. Emits opened or failed.
    void open();
    //! Like PollService::cancel(), but also interrupts a cycle that is being committed. PollService::failed follows
    //! with ErrorCode::Cancelled within a second; no stored data changes.
    void cancelPoll(const QString &tenantName);

signals:
    void opened();
    //! \p part cannot be used.
    void failed(const Trustgauge::Error &error, Trustgauge::Workspace::Part part);
    //! Another program has changed what is published of the tenant, or whether.
    void publishingChanged(const QString &tenantName);
    //! What outage() returns has changed.
    void outageChanged();
    //! Worth knowing of the store that was opened.
    void noticed(const Trustgauge::Message &notice);
    //! Errors of all services except polls; each service emits its own as well.
    void requestFailed(const Trustgauge::Error &error);
    //! Emitted for all services. \param rows number of devices or tenants; -1: not a list
    void fileWritten(const QString &path, qint64 rows);

private:
    struct Services;
    struct WaitAndDelete
    {
        void operator()(QThread *thread) const;
    };
    //! What came of opening everything.
    struct Opening
    {
        Result<void> done;
        Part part = Part::Store; //!< that was opened last, or could not be
        QList<Message> notices;
        bool mayWrite = true;
    };
    [[nodiscard]] Opening openServices();
    void setOutage(const std::optional<StoreOutage> &outage);

    Options m_options;
    std::optional<StoreOutage> m_outage;
    bool m_mayWrite = true;
    std::shared_ptr<CommitCancellation> m_cancellation;
    std::unique_ptr<QThread, WaitAndDelete> m_thread;
    Services *m_services = nullptr; // lives on m_thread and is deleted there
    std::unique_ptr<QThread, WaitAndDelete> m_historyThread;
    HistoryService *m_history = nullptr; // lives on m_historyThread and is deleted there
    //! Of its own, since a folder of the network may not answer for minutes.
    std::unique_ptr<QThread, WaitAndDelete> m_exportThread;
    ExportService *m_exports = nullptr; // lives on m_exportThread and is deleted there
    std::unique_ptr<QThread, WaitAndDelete> m_draftThread;
    DraftService *m_drafts = nullptr; // lives on m_draftThread and is deleted there
};

} // namespace Trustgauge
