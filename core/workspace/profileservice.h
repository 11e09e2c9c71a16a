#pragma once

#include "core/config/profilelibrary.h"

#include <QObject>

namespace Trustgauge {

class TenantBook;

//! The profile library. Lives on the workspace's thread. Every request emits the signals named here, or
//! failed.
class ProfileService : public QObject
{
    Q_OBJECT

public:
    ProfileService(ProfileLibrary &library, const TenantBook &tenants) : m_library(library), m_tenants(tenants) {}

    //! Emits changed.
    void tell();
    //! Saves a new version. Emits changed and saved.
    void save(const Profile &profile, const QString &note);
    //! Refuses a profile that a tenant uses. Emits changed.
    void remove(const QString &name);
    //! Adds a file's profile to the library, or a new version to the one of its name. Emits changed and saved.
    void importFile(const QString &path);
    //! Emits fileWritten.
    void exportFile(const Profile &profile, const QString &path);
    //! Emits versionsLoaded.
    void loadVersions(const QString &name);

signals:
    void changed(const QList<Trustgauge::Profile> &profiles); //!< the built-in default first
    void saved(const QString &name);
    void versionsLoaded(const QString &name, const QList<Trustgauge::ProfileVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows); //!< rows: always -1
    void failed(const Trustgauge::Error &error);

private:
    ProfileLibrary &m_library;
    const TenantBook &m_tenants;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Profile)
