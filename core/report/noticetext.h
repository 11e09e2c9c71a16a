#pragma once

#include "core/base/message.h"
#include "core/fleet/fleet.h"

#include <QList>

namespace Trustgauge {

//! What was noticed while a fleet was read, as sentences for people; empty when there is nothing to say.
[[nodiscard]] QList<Message> noticeMessages(const FleetNotices &notices);

} // namespace Trustgauge
