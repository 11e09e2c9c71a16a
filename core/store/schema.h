#pragma once

#include "core/base/message.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <vector>

namespace Trustgauge {

//! Marks a database file as ours ("TGST").
inline constexpr int storeApplicationId = 0x54475354;

//! The steps that make the schema, oldest first: step n brings `PRAGMA user_version` from n to n + 1. A step that
//! has been released is never changed.
[[nodiscard]] const std::vector<QStringList> &schemaSteps();

//! The statement that notes how many records tenants have waiting and kept: after the steps, which may have changed that,
//! and after whatever changes it.
[[nodiscard]] QString recountRecords(const QString &condition);

//! What keeps a file from being the store that its version says it is.
struct SchemaFault
{
    Message what;    //!< a clause; empty: nothing
    QSqlError error; //!< of looking
};
//! Compares tables and columns with what the steps up to `version` make. Rows are not looked at.
[[nodiscard]] SchemaFault schemaFault(const QSqlDatabase &db, int version);

} // namespace Trustgauge
