#pragma once

#include "core/config/profilelibrary.h"

#include <QObject>

namespace Trustgauge {

class TenantBook;

//! The library of profiles and their versions. On the workspace's thread. Every request ends with one of its answers,
//! or failed.
class ProfileService : public QObject
{
    Q_OBJECT

public:
    ProfileService(ProfileLibrary &library, const TenantBook &tenants) : m_library(library), m_tenants(tenants) {}

    //! -> changed
    void tell();
    //! Makes a new version. -> changed, saved
    void save(const Profile &profile, const QString &note);
    //! A profile that a tenant uses is refused. -> changed
    void remove(const QString &name);
    //! A file becomes a profile of the library, or a new version of the one that has its name. -> changed, saved
    void importFile(const QString &path);
    //! -> fileWritten
    void exportFile(const Profile &profile, const QString &path);
    //! -> versionsLoaded
    void loadVersions(const QString &name);

signals:
    void changed(const QList<Trustgauge::Profile> &profiles); //!< the built-in default first
    void saved(const QString &name);
    void versionsLoaded(const QString &name, const QList<Trustgauge::ProfileVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows); //!< rows: -1, it is no list
    void failed(const Trustgauge::Error &error);

private:
    ProfileLibrary &m_library;
    const TenantBook &m_tenants;
};

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::Profile)
