#pragma once

#include "core/query/filterexpression.h"
#include "core/query/recordlist.h"
#include "core/query/rowmask.h"
#include "core/scoring/scoretable.h"

#include <QStringList>

#include <array>
#include <atomic>

namespace Trustgauge {

//! What an expression is evaluated on. Everything but the scores may be missing; what depends on it is then unknown.
struct FilterInput
{
    const ScoreTable &scores;
    const ScoreTable *before = nullptr; //!< the cycle before, scored under the same profile: `change`, `bandBefore`
    RecordLists records{};
    std::array<QStringList, bandCount> bandNames{}; //!< that bare words find, besides the English ones
    const std::atomic<bool> *cancelled = nullptr;   //!< may be set from another thread
    const RowMask *among = nullptr;                 //!< the rows that are asked about; nullptr: all
};

//! The devices that match. Of many devices, each core tests a part; a million take some tens of milliseconds: not on the
//! GUI thread. Each distinct text and each signature is tested once a core.
//! \return RegexTooCostly, at the place of the test, or Cancelled
[[nodiscard]] tl::expected<RowMask, ExpressionFault> evaluate(const FilterExpression &expression,
                                                              const FilterInput &input);

} // namespace Trustgauge
