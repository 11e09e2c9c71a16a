#pragma once

#include "core/config/profilelibrary.h"
#include "core/workspace/latestrequest.h"
#include "core/workspace/toldfaults.h"

#include <QObject>

namespace Trustgauge {

class TenantBook;

//! The profile library. Lives on the workspace's thread. Every request emits the signals named here, or
//! failed.
class ProfileService : public QObject
{
    Q_OBJECT

public:
    ProfileService(ProfileLibrary &library, TenantBook &tenants) : m_library(library), m_tenants(tenants) {}

    //! Emits changed, and failed for each file that cannot be read, once.
    void tell();
    //! Saves a new version. Emits changed and saved.
    void save(const Profile &profile, const QString &note);
    //! Saves a profile under a name that is not taken, without assigning it. Emits changed and saved.
    void saveNew(const Profile &profile, const QString &note);
    //! Renames a profile with its versions, also for the tenants that use it. Emits changed, tenantsChanged and renamed.
    void rename(const QString &name, const QString &newName);
    //! Refuses a profile that a tenant uses. Emits changed and removed.
    void remove(const QString &name);
    //! Undoes remove(). Emits changed and saved.
    void restore(const QString &name);
    //! Adds a file's profile to the library, or a new version to the one of its name. Emits changed and saved.
    void importFile(const QString &path);
    //! Emits fileRead with the number of the request.
    void readFile(const QString &path, const Trustgauge::Request &request);
    //! Emits fileWritten.
    void exportFile(const Profile &profile, const QString &path);
    //! Emits versionsLoaded, with none for a profile that is not known.
    void loadVersions(const QString &name);

signals:
    void changed(const QList<Trustgauge::Profile> &profiles); //!< the built-in default first
    void saved(const QString &name);
    void renamed(const QString &name, const QString &newName);
    void removed(const QString &name);
    //! Tenants have a profile of another name.
    void tenantsChanged();
    //! Of a profile file that is not added to the library.
    void fileRead(quint64 request, const Trustgauge::Profile &profile);
    void versionsLoaded(const QString &name, const QList<Trustgauge::ProfileVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows); //!< rows: always -1
    void failed(const Trustgauge::Error &error);

private:
    ProfileLibrary &m_library;
    ToldFaults m_faults;
    TenantBook &m_tenants;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Profile)
