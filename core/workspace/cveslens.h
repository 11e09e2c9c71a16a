#pragma once

#include "core/query/filterexpression.h"
#include "core/query/rowmask.h"
#include "core/report/cvesreport.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QStringList>

#include <array>
#include <functional>
#include <memory>

namespace Trustgauge {

class Store;

//! The devices whose CVEs are asked about, and where their records come from. For one thread at a time.
struct CvesSubject
{
    //! Visits the records of one device, by its machine id, or of all when that is null.
    //! \return false: no records are kept
    using Visit = std::function<Result<bool>(const QString &device, const BaselineTable::Visitor &visitor)>;

    ScoreTablePtr scores;                           //!< of all devices of the cycle, under the profile asked for
    ScoreTablePtr before;                           //!< the cycle before, where the filter asks of it; may be null
    FilterExpression filter;                        //!< which of the devices; empty: all
    std::array<QStringList, bandCount> bandNames{}; //!< see FilterInput
    CvesSource source;                              //!< without the time of the records
    Visit visit;
};

//! Devices under a profile, chosen by a filter; where their records come from is still to be set.
//! \param profileName as it is told: that of a profile being edited has another name than its file
[[nodiscard]] CvesSubject cvesSubject(ScoreTablePtr scores, const QString &profileName, const FilterExpression &filter);
//! Those of a stored cycle of the tenant, with the records that the store keeps for it. Reads the cycle before where
//! the filter asks of it.
//! \param store must live longer than the subject
//! \param scores the cycle's fleet under the profile asked for
[[nodiscard]] Result<CvesSubject> cvesOfCycle(Store &store, const CycleInfo &cycle, ScoreTablePtr scores,
                                              const QString &profileName, const FilterExpression &filter);

//! For work that takes long; called on the thread that works. May be null.
struct CvesProgress
{
    std::function<bool()> isStale;                          //!< true ends it with Cancelled
    std::function<void(qint64 done, qint64 total)> reached; //!< devices
};

//! What the records tell.
struct CvesFound
{
    bool areKept = false; //!< false: nobody keeps records, and only `matches` is set
    CvesSource source;
    std::shared_ptr<const CveAnalysis> analysis; //!< of the devices that match and have sufficient data
    RowMask matches;                             //!< the devices that match, of any sufficiency
    size_t devices = 0;                          //!< that match and have sufficient data
    size_t insufficient = 0;                     //!< that match and have not
    size_t unknown = 0;         //!< of `devices`: whose CVEs are unknown, so that none of theirs counts
    size_t older = 0;           //!< of `devices`: whose records are older than those of the others
    Ticks oldest = noTime;      //!< the time that the oldest of them speak of
    bool lacksSoftware = false; //!< the source names CVEs but never the software that has them
};
//! Reads the records once, and before that for the filter where it asks of them. Usage, with the filter as subject, when a regular expression
//! exceeds its bound; Cancelled.
[[nodiscard]] Result<CvesFound> findCves(const CvesSubject &subject, const CvesProgress &progress = {});

//! One device and its records that name a CVE.
struct DeviceCvesFound
{
    enum class State { Found, NoSuchDevice, NoMatch, NoRecordsKept };
    State state = State::NoSuchDevice;
    CvesSource source;
    std::vector<DeviceCve> rows;
};
//! Reads the records of this device only.
[[nodiscard]] Result<DeviceCvesFound> findCvesOfDevice(const CvesSubject &subject, const QString &machineId);

} // namespace Trustgauge
