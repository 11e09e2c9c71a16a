#pragma once

#include "core/report/csvcells.h"
#include "core/store/cycle.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace Trustgauge {

class ReportLanguage;
class Store;

//! How often a report of a tenant is written: of every complete cycle, or of the first of each UTC day or week (from
//! Monday), by the time of its data.
enum class ReportRhythm { Cycle, Day, Week };
//! `cycle`, `day`, `week`.
[[nodiscard]] QString keyOf(ReportRhythm rhythm);
//! Day for any other text.
[[nodiscard]] ReportRhythm rhythmOf(const QString &key);

//! A folder that keeps reports of tenants as sets of two files, `trustgauge-yyyyMMddTHHmmssZ-TENANT.csv` and `.html`,
//! named by the time of the data (UTC), so that names sort by time. What was written before is told from these names
//! alone, so it is known also after a restart. One thread at a time, not the GUI thread.
class ReportFolder
{
public:
    ReportFolder(QString path, ReportRhythm rhythm) : m_path(std::move(path)), m_rhythm(rhythm) {}

    //! Usage: there is no such folder; OutputFailed: no file can be made in it. Leaves nothing in it.
    [[nodiscard]] Result<void> check() const;
    //! Whether there is no whole set yet of the tenant and of the rhythm's span that the time is in.
    [[nodiscard]] bool isDue(const QString &tenantName, Ticks asOf) const;
    //! Writes the set of a stored cycle, as scored then, both files or none.
    //! \param language of the page \param isStale true ends it with Cancelled; may be null
    //! \return the name of the page; OutputFailed, naming the file; errors of fleetReport()
    [[nodiscard]] Result<QString> write(Store &store, const StoredCycle &cycle, const CsvFormat &csv,
                                        const ReportLanguage &language,
                                        const std::function<bool()> &isStale = {}) const;
    //! Removes the files of the tenant's sets before its newest `sets` whole ones, also single ones of sets whose writing
    //! was killed. Nothing but regular files named exactly as above is touched. OutputFailed, naming the file.
    [[nodiscard]] Result<void> keepNewest(const QString &tenantName, int sets) const;

    //! The name of a set's files, without their ending. Different tenants never share one.
    [[nodiscard]] static QString nameOf(const QString &tenantName, Ticks asOf);

private:
    //! The files of the tenant, by the time in their names.
    [[nodiscard]] std::map<QString, QStringList> filesOf(const QString &tenantName) const;

    QString m_path;
    ReportRhythm m_rhythm;
};

} // namespace Trustgauge
