#pragma once

#include "core/fleet/fleet.h"

#include <QStringList>

namespace Trustgauge {

//! What was noticed while a fleet was read, as sentences for people, translated; empty when there is nothing to say.
[[nodiscard]] QStringList noticeTexts(const FleetNotices &notices);

} // namespace Trustgauge
