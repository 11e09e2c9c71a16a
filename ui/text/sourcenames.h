#pragma once

#include "core/base/facttable.h"
#include "core/config/tenant.h"

#include <QtGlobal>

namespace Trustgauge {

//! The names of a vulnerability source.
struct SourceName
{
    VulnerabilitySource source;
    const char *read;   //!< where it was read from, in the context Words; nullptr: nowhere
    const char *choice; //!< as an option of a tenant, in its form's context
};

inline constexpr std::array sourceNames{
    SourceName{VulnerabilitySource::PerDevice, QT_TRANSLATE_NOOP("Words", "one call a device"),
               QT_TRANSLATE_NOOP("Trustgauge::PollingSection", "One call a device")},
    SourceName{VulnerabilitySource::Bulk, QT_TRANSLATE_NOOP("Words", "bulk pages"),
               QT_TRANSLATE_NOOP("Trustgauge::PollingSection", "Bulk pages")},
    SourceName{VulnerabilitySource::Export, QT_TRANSLATE_NOOP("Words", "export files"),
               QT_TRANSLATE_NOOP("Trustgauge::PollingSection", "Export files")},
    SourceName{VulnerabilitySource::Auto, QT_TRANSLATE_NOOP("Words", "automatic"),
               QT_TRANSLATE_NOOP("Trustgauge::PollingSection", "Automatic: what finishes soonest")},
    SourceName{VulnerabilitySource::None, nullptr,
               QT_TRANSLATE_NOOP("Trustgauge::PollingSection", "None: no licence for them")}};
static_assert(hasRowForEach(sourceNames, &SourceName::source));
static_assert(isGivenInAll(sourceNames, &SourceName::choice));

} // namespace Trustgauge
