#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/base/wholefile.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

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

//! Named, versioned profiles in a folder, plus the presets. A profile has two files: `NAME-HASH.json`, its newest
//! version as a profile file, and `NAME-HASH.history`, all versions (`trustgauge/profile-history/1`, JSON). Methods do
//! file I/O: not for the GUI thread.
class ProfileLibrary
{
public:
    explicit ProfileLibrary(QString folder) : m_folder(std::move(folder)) {}

    //! The presets, then the saved profiles by name. Unreadable files are skipped and named in `faults`.
    [[nodiscard]] QList<Profile> all(QStringList *faults = nullptr) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    //! Whether a profile of this name was saved; not of presets.
    [[nodiscard]] bool hasSaved(const QString &name) const;
    //! Newest first; empty for a preset. A profile file without a history counts as version 1.
    [[nodiscard]] Result<QList<ProfileVersion>> versions(const QString &name) const;

    //! Saves a new version, the history first; both files are written atomically. Refuses the names of presets. Does
    //! nothing when the newest version is equal.
    [[nodiscard]] Result<void> save(const Profile &profile, const QString &note = {}) const;
    //! Saves a profile as the first version of a new one. Refuses names that are taken.
    [[nodiscard]] Result<void> saveNew(const Profile &profile, const QString &note) const;
    //! Copies a saved profile with all versions to a name that is not taken, with a version more that tells of it. After
    //! this and erase() it is renamed; meanwhile both names are known.
    [[nodiscard]] Result<void> copyForRenaming(const QString &name, const QString &newName, const QString &note) const;
    //! Deletes the profile with all versions. Refuses presets and unknown names.
    [[nodiscard]] Result<void> erase(const QString &name) const;
    //! The same, but keeps the files in the folder `deleted` until another profile of this name is removed.
    [[nodiscard]] Result<void> remove(const QString &name) const;
    //! Brings back what was removed. Refuses a name that is taken again.
    [[nodiscard]] Result<void> restore(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name, QLatin1StringView ending) const;
    [[nodiscard]] QString deletedPathOf(const QString &name, QLatin1StringView ending) const;
    [[nodiscard]] Result<void> checkKnown(const QString &name) const;
    [[nodiscard]] Result<void> checkFree(const QString &name) const;
    [[nodiscard]] Result<void> write(const QString &name, const QList<ProfileVersion> &oldestFirst) const;
    QString m_folder;
};

//! Reads a profile file; the error names the file, and each key with its reason.
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);
//! Writes a profile file atomically.
[[nodiscard]] Result<void> writeProfileFile(const QString &path, const Profile &profile,
                                            FileAccess access = FileAccess::Umask);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::ProfileVersion)
