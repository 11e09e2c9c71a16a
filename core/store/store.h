#pragma once

#include "core/base/result.h"
#include "core/store/cycletable.h"
#include "core/store/historytable.h"
#include "core/store/storeconnection.h"
#include "core/store/tenanttable.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <memory>

namespace Trustgauge {

//! The database with cycles and device history: one connection and its tables, only for the thread that opened it;
//! every function of the tables may wait for the disk. A cycle is one transaction. Publishing uses the same
//! file, see Outbox.
class Store
{
public:
    using Open = StoreConnection::Open;
    //! Opens the store, checks that the file is ours and usable, and upgrades its schema (after a backup beside it). A
    //! damaged, foreign or newer file is not changed and named in the error: StoreBroken, StoreNewer; an empty file
    //! counts as damaged. StoreEmpty: there is no file. Several programs may do this at once.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Open how);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_connection->path(); }
    [[nodiscard]] StoreConnection &connection() { return *m_connection; }

    [[nodiscard]] TenantTable &tenants() { return m_tenants; }
    [[nodiscard]] CycleTable &cycles() { return m_cycles; }
    //! Many cycles at once.
    [[nodiscard]] HistoryTable &history() { return m_history; }
    //! The answers about vulnerabilities that are reused for some hours.
    [[nodiscard]] AnswerTable &answers() { return m_answers; }
    //! The vulnerability records to which changes are applied.
    [[nodiscard]] BaselineTable &baseline() { return m_baseline; }

private:
    explicit Store(std::unique_ptr<StoreConnection> connection);

    std::unique_ptr<StoreConnection> m_connection;
    TenantTable m_tenants;
    CycleTable m_cycles;
    HistoryTable m_history;
    AnswerTable m_answers;
    BaselineTable m_baseline;
};

} // namespace Trustgauge
