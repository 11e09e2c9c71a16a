#pragma once

#include <QStringList>

#include <vector>

namespace Trustgauge {

//! Marks a database file as ours ("TGST").
inline constexpr int storeApplicationId = 0x54475354;

//! The steps that make the schema, oldest first: step n brings `PRAGMA user_version` from n to n + 1. A step that
//! has been released is never changed.
[[nodiscard]] const std::vector<QStringList> &schemaSteps();

} // namespace Trustgauge
