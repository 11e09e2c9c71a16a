#pragma once

#include "core/base/result.h"
#include "core/store/cycletable.h"
#include "core/store/storeconnection.h"
#include "core/store/tenanttable.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <memory>

namespace Trustgauge {

//! The SQLite file that keeps cycles and device history: one connection and its tables, for the thread that opened it
//! only; every function of them may wait for the disk. WAL; a cycle is one transaction. What is published lies in the same
//! file, see Outbox.
class Store
{
public:
    using Open = StoreConnection::Open;
    //! Opens, checks that the file is ours and whole enough to use, and brings its schema forward (after a backup
    //! beside it). A damaged, foreign or newer file is left as it is and named in the error: StoreBroken, StoreNewer; a
    //! file that is there and empty is damaged. StoreEmpty: there is none. Several programs may do so at once.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Open how);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_connection->path(); }
    [[nodiscard]] StoreConnection &connection() { return *m_connection; }

    [[nodiscard]] TenantTable &tenants() { return m_tenants; }
    [[nodiscard]] CycleTable &cycles() { return m_cycles; }
    //! The answers about vulnerabilities that stand for new ones for some hours.
    [[nodiscard]] AnswerTable &answers() { return m_answers; }
    //! The vulnerability records that changes are brought to.
    [[nodiscard]] BaselineTable &baseline() { return m_baseline; }

private:
    explicit Store(std::unique_ptr<StoreConnection> connection);

    std::unique_ptr<StoreConnection> m_connection;
    TenantTable m_tenants;
    CycleTable m_cycles;
    AnswerTable m_answers;
    BaselineTable m_baseline;
};

} // namespace Trustgauge
