#pragma once

#include "core/base/remote.h"
#include "core/poll/pollservice.h"
#include "core/publish/publishservice.h"
#include "core/workspace/cycleservice.h"
#include "core/workspace/doctorservice.h"
#include "core/workspace/exportservice.h"
#include "core/workspace/profileservice.h"
#include "core/workspace/secretservice.h"
#include "core/workspace/tenantservice.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Trustgauge {

class CommitCancellation;

//! What the window works on: one store with its tenants, profiles, secrets, polls and publishing, each of them a service
//! on the workspace's thread. Lives on the GUI thread and never blocks it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString storePath, tenantsPath, profileFolder;
        bool secretsInMemory = false; //!< demo and `for this session only`: nothing goes to the keychain
        bool isDemo = false;
    };
    explicit Workspace(Options options, QObject *parent = nullptr);
    ~Workspace() override; //!< cancels, also what is being stored, ends the threads, waits

    [[nodiscard]] bool isDemo() const { return m_options.isDemo; }
    [[nodiscard]] const Options &options() const { return m_options; }

    [[nodiscard]] Remote<TenantService> tenants() const;
    [[nodiscard]] Remote<SecretService> secrets() const;
    [[nodiscard]] Remote<ProfileService> profiles() const;
    [[nodiscard]] Remote<CycleService> cycles() const;
    [[nodiscard]] Remote<PollService> polls() const;
    [[nodiscard]] Remote<PublishService> publishing() const;
    [[nodiscard]] Remote<DoctorService> doctor() const;
    [[nodiscard]] Remote<ExportService> exports() const;

    //! Opens the store and lets every service tell what it has: tenants, profiles, dates of secrets, the keychain, and
    //! for each tenant its newest cycle or that there is none. -> opened, or failed
    void open();
    //! PollService::cancel() that is heard at once where the workspace's thread is storing the cycle.
    //! -> PollService::failed with ErrorCode::Cancelled, within a second; nothing stored changes.
    void cancelPoll(const QString &tenantName);

signals:
    void opened();
    void failed(const Trustgauge::Error &error); //!< the store cannot be used
    //! What any service could not do, other than a poll; each tells its own as well.
    void requestFailed(const Trustgauge::Error &error);
    //! Whichever service wrote it. \param rows devices or tenants in it; -1: not a list
    void fileWritten(const QString &path, qint64 rows);

private:
    struct Services;
    struct WaitAndDelete
    {
        void operator()(QThread *thread) const;
    };
    [[nodiscard]] Result<void> openServices();

    Options m_options;
    std::shared_ptr<CommitCancellation> m_cancellation;
    std::unique_ptr<QThread, WaitAndDelete> m_thread;
    Services *m_services = nullptr; // lives on m_thread and is deleted there
};

} // namespace Trustgauge
