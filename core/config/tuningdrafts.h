#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/scoring/profile.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <optional>

namespace Trustgauge {

//! A profile that was put aside while tuning, to return to.
struct TuningSnapshot
{
    Ticks taken = noTime;
    Profile profile; //!< may break the rules of profileErrors()

    bool operator==(const TuningSnapshot &) const = default;
};

inline constexpr size_t snapshotCount = 2;

//! What someone has edited for a tenant but not saved.
struct TuningDraft
{
    QString tenantId, tenantName;
    Ticks kept = noTime;
    Profile base;      //!< in use when editing began
    Profile edited;    //!< may break the rules of profileErrors()
    QStringList locks; //!< rows that stay as they are, as keys of a profile file: `weights.riskLow`
    std::array<std::optional<TuningSnapshot>, snapshotCount> snapshots;

    bool operator==(const TuningDraft &) const = default;
    [[nodiscard]] bool hasEdits() const;
    //! There is nothing worth keeping.
    [[nodiscard]] bool isEmpty() const;
};

//! The drafts of all tenants, a file each in a folder (`trustgauge/tuning-draft/1`, JSON). Methods do file I/O: not for
//! the GUI thread.
class TuningDrafts
{
public:
    explicit TuningDrafts(QString folder) : m_folder(std::move(folder)) {}

    //! Files that cannot be read or understood are renamed, so that nothing overwrites them, and named in `notices`.
    [[nodiscard]] QList<TuningDraft> all(QList<Message> *notices = nullptr) const;
    //! Writes a tenant's draft atomically; an empty one deletes its file. A file there that cannot be understood is
    //! renamed before, as by all().
    [[nodiscard]] Result<void> keep(const TuningDraft &draft, QList<Message> *notices = nullptr) const;

    //! The path of a tenant's draft.
    [[nodiscard]] QString pathOf(const QString &tenantId) const;

private:
    QString m_folder;
};

//! The folder of the drafts beside a tenants file: `tenants.drafts` for `tenants.json`.
[[nodiscard]] QString draftFolder(const QString &tenantsPath);

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TuningDraft)
