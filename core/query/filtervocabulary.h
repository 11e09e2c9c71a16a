#pragma once

#include "core/fleet/fleet.h"
#include "core/query/expressionfield.h"
#include "core/query/filterrecords.h"

#include <QStringList>

#include <array>

namespace Trustgauge {

//! The texts that occur in a fleet, for completing the values of a filter. A plain value.
struct FilterVocabulary
{
    //! By field; of those with words of their own nothing. Sorted without regard to case, each once.
    std::array<QStringList, expressionFieldCount> texts;

    [[nodiscard]] const QStringList &of(ExpressionField field) const { return texts[static_cast<size_t>(field)]; }
    //! Adds texts in any order; blank ones are left out.
    void add(ExpressionField field, const QStringList &more);
    void add(const FilterVocabulary &more);
};

//! Groups, tags, OS platforms and versions, onboarding and health of a fleet, and what is known of its records. Not on
//! the GUI thread: it looks at each device.
[[nodiscard]] FilterVocabulary vocabularyOf(const Fleet &fleet, const RecordLists &records = {});

} // namespace Trustgauge
