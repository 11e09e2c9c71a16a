#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/base/wholefile.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Trustgauge {

//! One save of a profile.
struct ProfileVersion
{
    int number = 1; //!< from 1, rising by one with each save
    Ticks saved = noTime;
    QString savedBy; //!< the login name of who saved it; may be empty
    QString note;    //!< may be empty
    Profile profile;

    bool operator==(const ProfileVersion &) const = default;
};

//! Named, versioned profiles in a folder beside the presets. A profile is two files: `NAME-HASH.json`, the newest version
//! as a profile file, and `NAME-HASH.history`, all versions (`trustgauge/profile-history/1`, JSON). Methods block on the
//! disk: not for the GUI thread.
class ProfileLibrary
{
public:
    explicit ProfileLibrary(QString folder) : m_folder(std::move(folder)) {}

    //! The presets first, then the saved ones by name. Unreadable files are left out and named in `faults`.
    [[nodiscard]] QList<Profile> all(QStringList *faults = nullptr) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    //! Newest first; empty for a preset. A profile file that came without a history is its version 1.
    [[nodiscard]] Result<QList<ProfileVersion>> versions(const QString &name) const;

    //! Makes a new version under the profile's name, written whole (temporary file, fsync, rename), the history first.
    //! Names of presets are refused; saving what the newest version already is makes none.
    [[nodiscard]] Result<void> save(const Profile &profile, const QString &note = {}) const;
    //! Takes the profile and its versions away. Presets and unknown names are refused.
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name, QLatin1StringView ending) const;
    QString m_folder;
};

//! Reads one profile file; the error names the file, each key and its reason.
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);
//! Writes one profile file whole.
[[nodiscard]] Result<void> writeProfileFile(const QString &path, const Profile &profile,
                                            FileAccess access = FileAccess::Umask);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::ProfileVersion)
