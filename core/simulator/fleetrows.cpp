#include "core/simulator/fleetparts.h"

#include <algorithm>
#include <array>

namespace Trustgauge::Simulator {

std::vector<VulnerabilityRow> FleetGenerator::rows(const Device &device) const
{
    if (!device.onboarded)
        return {};
    const int edge = edgeOf(device.index);
    return rowsFor(device.index, device.family, edge == Spotless || edge == OnlyHighRisk ? -1 : device.neglect);
}

// A negative neglect means that every product is up to date.
std::vector<VulnerabilityRow> FleetGenerator::rowsFor(int index, Family family, double neglect) const
{
    std::vector<VulnerabilityRow> rows;
    const std::vector<Product> &products = SoftwareCatalogue::products();
    // How far back each component has been listed: what is listed already comes again through another product.
    std::array<int, 64> listed{};
    Q_ASSERT(SoftwareCatalogue::componentCount() <= static_cast<int>(listed.size()));
    const double upToDate = neglect < 0 ? 1 : 0.74 - 0.6 * neglect;
    const double spread = (0.6 + 5 * neglect) * m_lagScale;
    for (int product = 0; product < static_cast<int>(products.size()); ++product) {
        const Product &entry = products[static_cast<std::size_t>(product)];
        if ((entry.families & familyBit(family)) == 0)
            continue;
        Random random(
            mixed(m_options.seed, (static_cast<quint64>(index) << 8) | static_cast<quint64>(product), SaltRows));
        if (random.below(100) >= entry.installedPercent)
            continue;
        int lag = 0;
        if (!random.chance(upToDate)) {
            const double draw = random.unit();
            lag = 1 + std::min(SoftwareCatalogue::perComponent - 1, static_cast<int>(spread * draw / (1.08 - draw)));
        }
        if (lag == 0) {
            if (random.chance(0.35)) {
                VulnerabilityRow row;
                row.product = product;
                row.version = entry.newestVersion;
                row.eventAge = random.between(60, 13 * 86'400);
                row.firstSeenDays = random.between(1, 300);
                row.updated = true;
                rows.push_back(row);
            }
            continue;
        }
        // Some software is there twice, side by side in two versions.
        const bool twice = random.chance(0.08) && lag > 1;
        for (int copy = 0; copy < (twice ? 2 : 1); ++copy) {
            const int behind = copy == 0 ? lag : lag - 1;
            int &known = listed[static_cast<std::size_t>(entry.component)];
            for (int step = 0; step < behind; ++step) {
                VulnerabilityRow row;
                row.product = product;
                row.version = entry.newestVersion - behind;
                row.vulnerability = SoftwareCatalogue::indexOf(entry.component, step);
                row.tenths = m_catalogue->at(row.vulnerability).tenths;
                const quint64 draw = random.next();
                if (step < known && row.tenths > 0) {
                    // Another product's row may know less, never more: the highest score stays the catalogue's.
                    if (draw % 8 == 0)
                        row.tenths = -1;
                    else if (draw % 8 == 1)
                        row.tenths = std::max(10, row.tenths - 5);
                }
                row.lowerCaseId = (draw >> 8) % 32 == 0;
                row.updated = (draw >> 16) % 10 < 7;
                row.eventAge = 60 + static_cast<qint64>((draw >> 20) % (13 * 86'400));
                row.firstSeenDays = 1 + static_cast<int>((draw >> 44) % 120);
                rows.push_back(row);
            }
            known = std::max(known, behind);
        }
    }
    return rows;
}

std::vector<VulnerabilityRow> FleetGenerator::deltaRows(const Device &device) const
{
    std::vector<VulnerabilityRow> current = rows(device);
    if (current.empty())
        return current;
    Random random(mixed(m_options.seed, static_cast<quint64>(device.index), SaltFixed));
    std::vector<VulnerabilityRow> gone;
    const bool moved = random.chance(1.0 / 60); // into another device group: every record leaves and comes again
    for (const VulnerabilityRow &row : current) {
        if (moved) {
            VulnerabilityRow left = row;
            left.fixed = true;
            left.regrouped = true;
            left.eventAge += 2;
            gone.push_back(left);
        }
        if (row.vulnerability < 0 || !random.chance(0.06))
            continue;
        // The version before this one had the same vulnerability, and a yet older one with it.
        VulnerabilityRow former = row;
        former.fixed = true;
        former.version -= 3;
        former.eventAge += 600;
        gone.push_back(former);
        const int step = row.vulnerability % SoftwareCatalogue::perComponent;
        if (step + 5 < SoftwareCatalogue::perComponent) {
            former.vulnerability += 5;
            former.tenths = m_catalogue->at(former.vulnerability).tenths;
            gone.push_back(former);
        }
    }
    current.insert(current.end(), gone.begin(), gone.end());
    std::stable_sort(current.begin(), current.end(),
                     [](const VulnerabilityRow &a, const VulnerabilityRow &b) { return a.eventAge > b.eventAge; });
    return current;
}

std::vector<DeviceVulnerability> FleetGenerator::distinct(const std::vector<VulnerabilityRow> &rows)
{
    std::vector<DeviceVulnerability> result;
    result.reserve(rows.size());
    for (const VulnerabilityRow &row : rows) {
        if (row.vulnerability >= 0)
            result.push_back({row.vulnerability, row.tenths});
    }
    std::sort(result.begin(), result.end(), [](const DeviceVulnerability &a, const DeviceVulnerability &b) {
        return a.vulnerability != b.vulnerability ? a.vulnerability < b.vulnerability : a.tenths > b.tenths;
    });
    const auto last = std::unique(result.begin(), result.end(),
                                  [](const DeviceVulnerability &a, const DeviceVulnerability &b) {
        return a.vulnerability == b.vulnerability;
    });
    result.erase(last, result.end());
    return result;
}

int FleetGenerator::exposedMachines(int vulnerability) const
{
    if (vulnerability >= m_catalogue->reachableCount())
        return 0;
    if (m_exposed.empty()) {
        m_exposed.assign(static_cast<std::size_t>(m_catalogue->reachableCount()), 0);
        const int counted = std::min(size(), 5'000);
        for (int index = 0; index < counted; ++index) {
            for (const DeviceVulnerability &entry : distinct(rows(device(index))))
                ++m_exposed[static_cast<std::size_t>(entry.vulnerability)];
        }
        if (counted > 0) {
            for (int &count : m_exposed)
                count = static_cast<int>(static_cast<qint64>(count) * size() / counted);
        }
    }
    return m_exposed[static_cast<std::size_t>(vulnerability)];
}

} // namespace Trustgauge::Simulator
