#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

namespace Trustgauge::Simulator {

//! An application role of the Defender API, and the endpoints that it opens.
struct ApiRole
{
    const char *role;
    const char *writeRole;                 //!< opens them, too; null: none
    std::array<const char *, 3> endpoints; //!< null: no more; all null: those that no other role opens
};

inline constexpr std::array apiRoles{
    ApiRole{"Machine.Read.All", "Machine.ReadWrite.All", {"machines", "machine", "deviceavinfo"}},
    ApiRole{"Vulnerability.Read.All", nullptr, {}},
    ApiRole{"Alert.Read.All", "Alert.ReadWrite.All", {"alerts", "machineAlerts", nullptr}},
};

//! What an administrator who consents to everything grants.
[[nodiscard]] inline QList<QByteArray> readRoles()
{
    QList<QByteArray> out;
    for (const ApiRole &one : apiRoles)
        out << one.role;
    return out;
}

//! One of them is needed.
[[nodiscard]] inline QList<QByteArray> rolesFor(const QByteArray &endpoint)
{
    const auto names = [&endpoint](const ApiRole &one) {
        return std::any_of(one.endpoints.begin(), one.endpoints.end(),
                           [&endpoint](const char *known) { return known != nullptr && endpoint == known; });
    };
    const auto *it = std::find_if(apiRoles.begin(), apiRoles.end(), names);
    if (it == apiRoles.end())
        it = std::find_if(apiRoles.begin(), apiRoles.end(),
                          [](const ApiRole &one) { return one.endpoints.front() == nullptr; });
    return it->writeRole == nullptr ? QList<QByteArray>{it->role} : QList<QByteArray>{it->role, it->writeRole};
}

} // namespace Trustgauge::Simulator
