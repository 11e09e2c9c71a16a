#pragma once

#include "core/scoring/model.h"
#include "core/scoring/scorechange.h"

#include <QString>

namespace Trustgauge {

// Terms of the model for people, translated.

[[nodiscard]] QString pillarName(Pillar pillar);
[[nodiscard]] QString groupName(Group group);
[[nodiscard]] QString causeName(ChangeCause cause);

} // namespace Trustgauge
