#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/base/wholefile.h"
#include "core/policy/policy.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace Trustgauge {

//! One saved version of a policy.
struct PolicyVersion
{
    int number = 1; //!< from 1, incremented by each save
    Ticks saved = noTime;
    QString savedBy; //!< login name; may be empty
    QString note;    //!< why; may be empty
    Policy policy;

    bool operator==(const PolicyVersion &) const = default;
};

//! Named, versioned policies in a folder. A policy has two files: `NAME-HASH.json`, its newest version as a policy file,
//! and `NAME-HASH.history`, all versions (`trustgauge/policy-history/1`, JSON). Methods do file I/O: not for the GUI
//! thread.
class PolicyLibrary
{
public:
    explicit PolicyLibrary(QString folder) : m_folder(std::move(folder)) {}

    //! The newest versions, by name. Unreadable files are skipped and named in `faults`.
    [[nodiscard]] QList<PolicyVersion> all(QStringList *faults = nullptr) const;
    //! Newest first. A policy file without a history counts as version 1; BadInput: there is no such policy.
    [[nodiscard]] Result<QList<PolicyVersion>> versions(const QString &name) const;

    //! Saves a new version, the history first; both files are written atomically. Does nothing when the newest version
    //! is equal.
    [[nodiscard]] Result<void> save(const Policy &policy, const QString &note = {}) const;
    //! Deletes the policy with all versions; Usage: there is no such policy.
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name, QLatin1StringView ending) const;
    [[nodiscard]] Result<QList<PolicyVersion>> versionsAt(const QString &path) const;

    QString m_folder;
};

//! Writes a policy file atomically.
[[nodiscard]] Result<void> writePolicyFile(const QString &path, const Policy &policy,
                                           FileAccess access = FileAccess::Umask);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::PolicyVersion)
