#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/base/wholefile.h"
#include "core/config/versionedlibrary.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <functional>

namespace Trustgauge {

//! One saved version of a profile.
struct ProfileVersion
{
    int number = 1; //!< from 1, incremented by each save
    Ticks saved = noTime;
    QString savedBy; //!< login name; may be empty
    QString note;    //!< may be empty
    Profile profile;

    bool operator==(const ProfileVersion &) const = default;
};

//! Named, versioned profiles on a shelf, plus the presets; see VersionedLibrary for the files, the history is
//! `trustgauge/profile-history/1`. Methods may wait for the disk or a server: not for the GUI thread.
class ProfileLibrary
{
public:
    explicit ProfileLibrary(LibraryShelfPtr shelf);
    //! In a folder of this computer.
    explicit ProfileLibrary(const QString &folder);

    //! The presets, then the saved profiles by name. Unreadable files are skipped and named in `faults`; an error: the
    //! shelf itself cannot be read.
    [[nodiscard]] Result<QList<Profile>> all(QList<Error> *faults = nullptr) const;
    [[nodiscard]] Result<QStringList> names() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    //! Whether a profile of this name was saved; not of presets.
    [[nodiscard]] Result<bool> hasSaved(const QString &name) const;
    //! Newest first; empty for a preset. A profile file without a history counts as version 1.
    [[nodiscard]] Result<QList<ProfileVersion>> versions(const QString &name) const;

    //! Saves a new version, with the login name and the time. Refuses the names of presets. Does nothing when the newest
    //! version is equal.
    [[nodiscard]] Result<void> save(const Profile &profile, const QString &note = {}) const;
    //! Saves a profile as the first version of a new one. Refuses names that are taken.
    [[nodiscard]] Result<void> saveNew(const Profile &profile, const QString &note) const;
    //! Copies a saved profile with all versions to a name that is not taken, with a version more that tells of it. After
    //! this and erase() it is renamed; meanwhile both names are known.
    [[nodiscard]] Result<void> copyForRenaming(const QString &name, const QString &newName, const QString &note) const;
    //! Deletes the profile with all versions. Refuses presets and unknown names.
    [[nodiscard]] Result<void> erase(const QString &name) const;
    //! The same, but puts it aside until another profile of this name is removed.
    [[nodiscard]] Result<void> remove(const QString &name) const;
    //! Brings back what was removed. Refuses a name that is taken again.
    [[nodiscard]] Result<void> restore(const QString &name) const;

private:
    [[nodiscard]] Result<QList<Profile>> saved(QList<Error> *faults) const;
    [[nodiscard]] Result<void> checkKnown(const QString &name) const;
    [[nodiscard]] Result<void> checkFree(const QString &name) const;
    [[nodiscard]] Result<QList<ProfileVersion>> savedVersions(const QString &name) const;
    [[nodiscard]] Result<void> write(const QString &name, const QList<ProfileVersion> &oldestFirst) const;
    [[nodiscard]] Result<void> saveVersion(const Profile &profile, const QString &note) const;
    [[nodiscard]] Result<void> change(const std::function<Result<void>()> &work) const;

    VersionedLibrary m_files;
};

//! Reads a profile file; the error names the file, and each key with its reason.
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);
//! Writes a profile file atomically.
[[nodiscard]] Result<void> writeProfileFile(const QString &path, const Profile &profile,
                                            FileAccess access = FileAccess::Umask);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::ProfileVersion)
