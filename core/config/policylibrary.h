#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/base/wholefile.h"
#include "core/config/versionedlibrary.h"
#include "core/policy/policy.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Trustgauge {

//! One saved version of a policy.
struct PolicyVersion
{
    int number = 1; //!< from 1, incremented by each save; 0: not known
    Ticks saved = noTime;
    QString savedBy; //!< login name; may be empty
    QString note;    //!< why; may be empty
    Policy policy;

    bool operator==(const PolicyVersion &) const = default;
};

//! Named, versioned policies on a shelf; see VersionedLibrary for the files, the history is
//! `trustgauge/policy-history/1`. Methods may wait for the disk or a server: not for the GUI thread.
class PolicyLibrary
{
public:
    explicit PolicyLibrary(LibraryShelfPtr shelf);
    //! In a folder of this computer.
    explicit PolicyLibrary(const QString &folder);

    //! The newest versions, by name. Unreadable files are named in `faults`; a policy whose history cannot be read is
    //! in the list all the same, with the number 0. An error: the shelf itself cannot be read.
    [[nodiscard]] Result<QList<PolicyVersion>> all(QList<Error> *faults = nullptr) const;
    //! Newest first. A policy file without a history counts as version 1; BadInput: there is no such policy.
    [[nodiscard]] Result<QList<PolicyVersion>> versions(const QString &name) const;

    //! Saves a new version, with the login name and the time. Does nothing when the newest version is equal.
    [[nodiscard]] Result<void> save(const Policy &policy, const QString &note = {}) const;
    //! Deletes the policy with all versions; Usage: there is no such policy.
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    [[nodiscard]] Result<QList<PolicyVersion>> versionsAt(const QString &stem) const;
    [[nodiscard]] Result<void> saveVersion(const Policy &policy, const QString &note) const;

    VersionedLibrary m_files;
};

//! Writes a policy file atomically.
[[nodiscard]] Result<void> writePolicyFile(const QString &path, const Policy &policy,
                                           FileAccess access = FileAccess::Umask);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PolicyVersion)
