#pragma once

#include "core/fleet/fleetbuilder.h"
#include "core/store/store.h"

#include <QString>

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace Trustgauge::Bench {

//! Many devices with twenty vulnerability records each.
class StoredRecords
{
public:
    explicit StoredRecords(size_t devices = 100'000);

    [[nodiscard]] size_t size() const { return m_ids.size(); }

    //! Stores the records of the tenant Contoso as after a poll; false: it failed.
    [[nodiscard]] bool store(Store &store, const QString &folder);
    //! The devices at a time, or so many of them, with their CVEs once they were stored.
    [[nodiscard]] FleetPtr fleet(const char *time, size_t most = std::numeric_limits<size_t>::max()) const;
    //! Stores a complete cycle of the tenant; false: it failed.
    [[nodiscard]] static bool storeCycle(Store &store, const FleetPtr &fleet);
    //! Opens a store and reads the tenant's newest cycle; false: it failed, or there is none.
    [[nodiscard]] static bool opens(const QString &place);
    //! Gives so many devices another risk.
    void change(size_t devices);

    [[nodiscard]] static QString tenant() { return QStringLiteral("Contoso"); }
    [[nodiscard]] static QString tenantId() { return QStringLiteral("11111111-2222-3333-4444-555555555555"); }

private:
    struct Count
    {
        uint32_t device = 0;
        std::string cve;
        int cvssTenths = 0;
    };
    std::vector<std::string> m_ids;
    std::vector<uint8_t> m_risks;
    std::vector<Count> m_counts;
    uint32_t m_random = 7;
};

} // namespace Trustgauge::Bench
