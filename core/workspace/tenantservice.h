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

//! Adds, changes, removes, imports and exports tenants, and tells all services that depend on the list. Lives on the
//! workspace's thread. Every request emits the signals named here, or failed; then nothing has changed.
class TenantService : public QObject
{
    Q_OBJECT

public:
    //! References that must outlive the service.
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

    //! Reads the list and renames tenants in the store accordingly; emits failed for what could not be renamed. With a
    //! store on a server, which others name its tenants in, it is the other way round.
    [[nodiscard]] Result<void> open();
    //! Reads the tenants of a store on a server again, and tells when they have changed. \return those that are new
    QStringList lookAgain();
    //! Sends the list to all dependent services. Emits changed.
    void tell();

    //! Checks the whole change before applying it. When the keychain refuses a secret, the tenant is saved all the same
    //! and the secret stays pending (SecretService::unstoredChanged). Emits changed and saved.
    void save(const TenantChange &change);
    //! Also deletes the tenant's secrets, history, outbox and cached answers. Emits changed and removed.
    void remove(const QString &tenantName);
    //! All or nothing, except secrets that the keychain refuses. Emits changed and imported.
    void importFile(const QString &path);
    //! Writes no secrets. Emits fileWritten.
    void exportFile(const QString &path);
    //! Assigns profiles to tenants, all of them or none; ignores tenants that are no longer there. Emits changed and
    //! profilesAssigned.
    void assignProfiles(const QList<Trustgauge::ProfileAssignment> &assignments);

signals:
    void changed(const QList<Trustgauge::TenantConfig> &tenants);
    void saved(const QString &tenantName);
    void removed(const QString &tenantName);
    //! \param secretsStored the file had secrets, and all of them are now in the keychain
    void imported(const QStringList &names, bool secretsStored);
    void fileWritten(const QString &path, qint64 tenants);
    //! \param now only of tenants that had another profile
    //! \param former which those had, in the same order: assigning it undoes this
    void profilesAssigned(const QList<Trustgauge::ProfileAssignment> &now,
                          const QList<Trustgauge::ProfileAssignment> &former);
    void failed(const Trustgauge::Error &error);

private:
    //! Renames tenants in the store to their current names, matched by id. \return the old names
    [[nodiscard]] Result<QStringList> takeNames();
    //! Reads the tenants of a store on a server, and gives those of the list the names that they have there.
    [[nodiscard]] Result<void> takeShared();
    [[nodiscard]] Result<void> check(const TenantChange &change) const;
    [[nodiscard]] Result<void> rename(const QString &oldName, const TenantConfig &tenant);

    Parts m_parts;
};

} // namespace Trustgauge
