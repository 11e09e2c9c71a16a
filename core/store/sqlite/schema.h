#pragma once

#include "core/base/message.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <vector>

namespace Trustgauge {

//! Marks a database file as ours ("TGST").
inline constexpr int storeApplicationId = 0x54475354;

//! The steps that create the schema, oldest first: step n upgrades `PRAGMA user_version` from n to n + 1. A released
//! step must never change.
[[nodiscard]] const std::vector<QStringList> &schemaSteps();

//! Why a file does not have the schema of its version.
struct SchemaFault
{
    Message what;    //!< a clause; empty: no fault
    QSqlError error; //!< of the check itself
};
//! Compares tables and columns with those created by the steps up to `version`. Does not check rows.
[[nodiscard]] SchemaFault schemaFault(const QSqlDatabase &db, int version);

} // namespace Trustgauge
