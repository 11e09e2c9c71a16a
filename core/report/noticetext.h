#pragma once

#include "core/base/message.h"
#include "core/fleet/fleet.h"

#include <QList>

namespace Trustgauge {

//! The irregularities found while a fleet was read, as sentences for people; empty when there are none.
[[nodiscard]] QList<Message> noticeMessages(const FleetNotices &notices);

} // namespace Trustgauge
