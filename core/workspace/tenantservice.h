#pragma once

#include "core/workspace/secretservice.h"
#include "core/workspace/tenantchange.h"

#include <QObject>

#include <memory>

namespace Trustgauge {

class DoctorService;
class PollService;
class ProfileLibrary;
class PublishService;
class Store;
class TenantBook;

//! Adds, changes, removes, imports and exports tenants; whatever works by the list hears of it here. On the workspace's
//! thread. Every request ends with one of its answers, or failed; then everything is as it was.
class TenantService : public QObject
{
    Q_OBJECT

public:
    //! What it works on; all of it outlives the service.
    struct Parts
    {
        TenantBook &book;
        SecretService &secrets;
        const ProfileLibrary &profiles;
        PollService &polls;
        PublishService &publishing;
        DoctorService &doctor;
        const std::unique_ptr<Store> &store; //!< null until it is open
    };
    explicit TenantService(const Parts &parts) : m_parts(parts) {}

    //! Reads the list, and brings the names in the store to its; what that could not do is told as failed.
    [[nodiscard]] Result<void> open();
    //! The list to everybody that works by it. -> changed
    void tell();

    //! Checks all of the change before any of it is kept. Where the keychain does not take a secret, the tenant is saved
    //! all the same, and the secret waits (SecretService::unstoredChanged). -> changed, saved
    void save(const TenantChange &change);
    //! Takes the tenant's secrets, history, outbox and kept answers with it. -> changed, removed
    void remove(const QString &tenantName);
    //! All or nothing, but for secrets that the keychain does not take. -> changed, imported
    void importFile(const QString &path);
    //! Without secrets. -> fileWritten
    void exportFile(const QString &path);
    //! Makes a profile the one of these tenants. -> changed
    void assignProfile(const QStringList &tenantNames, const QString &profileName);

signals:
    void changed(const QList<Trustgauge::TenantConfig> &tenants);
    void saved(const QString &tenantName);
    void removed(const QString &tenantName);
    //! \param secretsStored the file had secrets, and all of them are in the keychain now
    void imported(const QStringList &names, bool secretsStored);
    void fileWritten(const QString &path, qint64 tenants);
    void failed(const Trustgauge::Error &error);

private:
    //! Brings the names in the store to those of the tenants, which are known by their ids. \return those that were others
    [[nodiscard]] Result<QStringList> takeNames();
    [[nodiscard]] Result<void> check(const TenantChange &change) const;
    [[nodiscard]] Result<void> rename(const QString &oldName, const TenantConfig &tenant);

    Parts m_parts;
};

} // namespace Trustgauge
