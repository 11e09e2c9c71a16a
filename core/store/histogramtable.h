#pragma once

#include "core/base/result.h"
#include "core/scoring/signaturehistogram.h"
#include "core/store/cyclerow.h"
#include "core/store/historytable.h"

#include <functional>
#include <optional>
#include <vector>

namespace Trustgauge {

class StoreConnection;

//! A cycle with data, without what it was scored with.
struct CycleStamp
{
    qint64 row = 0; //!< its number
    CycleState state = CycleState::Complete;
    Ticks asOf = noTime;
};

//! A tenant's cycles, some of them by signature.
struct HistogramPast
{
    struct Counted
    {
        size_t stamp = 0; //!< index of the cycle
        PastCycle cycle;
        //! Under the thresholds of the cycle's profile; nullopt: stored by an older version.
        std::optional<SignatureHistogram> histogram;
    };
    std::vector<CycleStamp> stamps; //!< of all cycles with data, in the order in which they were stored
    std::vector<Counted> counted;   //!< the chosen ones, in this order
};

//! For each cycle with data, how many devices had which signature (table `cycle_histogram`), so that the bands of a
//! year can be told without its device rows. On the connection's thread.
class HistogramTable
{
public:
    //! \param connection must live longer
    explicit HistogramTable(StoreConnection &connection) : m_connection(connection) {}

    //! Counts the devices of a cycle; within the transaction that stores it, after its log entry.
    //! \param row number of the cycle
    //! \param info, words of the cycle as stored
    [[nodiscard]] Result<void> write(qint64 row, const StoredCycle &cycle, const CycleInfo &info,
                                     const CycleWords &words);

    //! Decides which cycles are read, as rising indexes.
    using Choice = std::function<std::vector<size_t>(const std::vector<CycleStamp> &)>;
    //! The cycles with data in a range; none is no error. Changes nothing. StoreBroken, naming the cycle: it is not as
    //! it was stored.
    [[nodiscard]] Result<HistogramPast> read(const QString &tenantName, const TimeRange &range, const Choice &choose);

private:
    [[nodiscard]] Result<std::vector<CycleStamp>> readStamps(const QString &tenantName, const TimeRange &range);
    [[nodiscard]] Result<void> readCounted(const std::vector<size_t> &chosen, HistogramPast &into);

    StoreConnection &m_connection;
};

} // namespace Trustgauge
