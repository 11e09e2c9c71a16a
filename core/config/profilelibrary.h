#pragma once

#include "core/base/result.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QStringList>

namespace Trustgauge {

//! Named profiles in a folder, one file each, beside the built-in default. Methods block on the disk: not for the
//! GUI thread.
class ProfileLibrary
{
public:
    explicit ProfileLibrary(QString folder) : m_folder(std::move(folder)) {}

    //! The built-in default first, then the saved ones by name. Unreadable files are left out and named in `faults`.
    [[nodiscard]] QList<Profile> all(QStringList *faults = nullptr) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Result<Profile> find(const QString &name) const;
    //! Writes the profile under its name (whole: temporary file, fsync, rename). The built-in name is refused.
    [[nodiscard]] Result<void> save(const Profile &profile) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    QString m_folder;
};

//! Reads one profile file; the error names the file, each key and its reason.
[[nodiscard]] Result<Profile> readProfileFile(const QString &path);

} // namespace Trustgauge
