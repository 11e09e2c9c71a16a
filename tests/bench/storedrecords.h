#pragma once

#include "core/fleet/fleetbuilder.h"
#include "core/store/store.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace Trustgauge::Bench {

//! A hundred thousand devices with twenty vulnerability records each.
class StoredRecords
{
public:
    static constexpr size_t devices = 100'000;

    StoredRecords();

    //! Stores the records of the tenant Contoso as after a poll; false: it failed.
    [[nodiscard]] bool store(Store &store, const QString &folder);
    //! The devices at a time, with their CVEs once they were stored.
    [[nodiscard]] FleetPtr fleet(const char *time) const;
    //! Gives so many devices another risk.
    void change(size_t devices);

    [[nodiscard]] static QString tenant() { return QStringLiteral("Contoso"); }

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
