#include "core/simulator/fleet/fleetparts.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace Trustgauge::Simulator {

std::vector<VulnerabilityRow> FleetGenerator::rows(const Device &device) const
{
    std::vector<VulnerabilityRow> out = rowsAfter(device, roundCount());
    if (m_options.step > 0 && waitsForUpdates(device.index, m_options.step)) {
        const std::vector<VulnerabilityRow> more = rowsToUpdate(device, out);
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

// Critical vulnerabilities of what every device has installed, which the others do not list yet.
std::vector<VulnerabilityRow> FleetGenerator::rowsToUpdate(const Device &device,
                                                           const std::vector<VulnerabilityRow> &others) const
{
    constexpr int nearlyEverywhere = 90; // percent
    constexpr int critical = 90;         // CVSS in tenths
    const std::vector<Product> &products = SoftwareCatalogue::products();
    const auto lists = [](const std::vector<VulnerabilityRow> &rows, int vulnerability) {
        return std::any_of(rows.begin(), rows.end(),
                           [=](const VulnerabilityRow &row) { return row.vulnerability == vulnerability; });
    };
    const std::size_t most = 3 + static_cast<std::size_t>(device.index % 3);
    std::vector<VulnerabilityRow> out;
    for (int product = 0; product < static_cast<int>(products.size()); ++product) {
        const Product &entry = products[static_cast<std::size_t>(product)];
        if ((entry.families & familyBit(device.family)) == 0 || entry.installedPercent < nearlyEverywhere)
            continue;
        for (int step = 0; step < SoftwareCatalogue::perComponent && out.size() < most; ++step) {
            VulnerabilityRow row;
            row.product = product;
            row.version = entry.newestVersion - 1;
            row.vulnerability = SoftwareCatalogue::indexOf(entry.component, step);
            row.tenths = tenthsAfter(row.vulnerability, roundCount());
            row.eventAge = 60 - m_options.elapsed; // a minute ago
            row.firstSeenDays = 1;
            if (row.tenths >= critical && !lists(others, row.vulnerability) && !lists(out, row.vulnerability))
                out.push_back(row);
        }
    }
    return out;
}

std::vector<VulnerabilityRow> FleetGenerator::rowsAfter(const Device &device, int round) const
{
    const int devices = round == roundCount() ? m_options.devices
                                              : m_options.rounds[static_cast<std::size_t>(round)].devicesBefore;
    if (!device.onboarded || device.index >= devices)
        return {};
    const int edge = edgeOf(device.index);
    const bool kept = edge == Spotless || edge == OnlyHighRisk; // always up to date
    return rowsFor(device.index, device.family, kept ? -1 : device.neglect, kept ? 0 : round);
}

int FleetGenerator::tenthsAfter(int vulnerability, int round) const
{
    int tenths = m_catalogue->at(vulnerability).tenths;
    for (int r = 1; r <= round; ++r) {
        Random random(
            mixed(mixed(m_options.seed, static_cast<quint64>(r)), static_cast<quint64>(vulnerability), SaltRound));
        if (random.chance(1.0 / 25))
            tenths = std::clamp(std::max(tenths, 50) + random.between(-12, 12), 10, 100);
    }
    return tenths;
}

// A negative neglect means that all products are up to date.
std::vector<VulnerabilityRow> FleetGenerator::rowsFor(int index, Family family, double neglect, int round) const
{
    std::vector<VulnerabilityRow> rows;
    const std::vector<Product> &products = SoftwareCatalogue::products();
    // How many vulnerabilities of each component are listed already; another product may list them again.
    std::array<int, 64> listed{};
    Q_ASSERT(SoftwareCatalogue::componentCount() <= static_cast<int>(listed.size()));
    const double upToDate = neglect < 0 ? 1 : 0.74 - 0.6 * neglect;
    const double spread = (0.6 + 5 * neglect) * m_lagScale;
    struct Change
    {
        bool toggled = false; // installed or removed
        int lag = 0;
    };
    const auto change = [this](int r, quint64 place) -> Change {
        Random draw(mixed(mixed(m_options.seed, static_cast<quint64>(r)), place, SaltRound));
        const double share = draw.unit();
        if (share < 0.02)
            return {true, 0};
        if (share < 0.06)
            return {false, -draw.between(1, 4)}; // updated
        return {false, share < 0.10 ? 1 : 0};    // a new finding
    };
    for (int product = 0; product < static_cast<int>(products.size()); ++product) {
        const Product &entry = products[static_cast<std::size_t>(product)];
        if ((entry.families & familyBit(family)) == 0)
            continue;
        const quint64 place = (static_cast<quint64>(index) << 8) | static_cast<quint64>(product);
        Random random(mixed(m_options.seed, place, SaltRows));
        bool isInstalled = random.below(100) < entry.installedPercent;
        for (int r = 1; r <= round; ++r)
            isInstalled = isInstalled != change(r, place).toggled;
        if (!isInstalled)
            continue;
        int lag = 0;
        if (!random.chance(upToDate)) {
            const double draw = random.unit();
            lag = 1 + std::min(SoftwareCatalogue::perComponent - 1, static_cast<int>(spread * draw / (1.08 - draw)));
        }
        for (int r = 1; r <= round; ++r)
            lag = std::clamp(lag + change(r, place).lag, 0, SoftwareCatalogue::perComponent);
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
        // Some software is installed twice, in two versions.
        const bool twice = random.chance(0.08) && lag > 1;
        for (int copy = 0; copy < (twice ? 2 : 1); ++copy) {
            const int behind = copy == 0 ? lag : lag - 1;
            int &known = listed[static_cast<std::size_t>(entry.component)];
            for (int step = 0; step < behind; ++step) {
                VulnerabilityRow row;
                row.product = product;
                row.version = entry.newestVersion - behind;
                row.vulnerability = SoftwareCatalogue::indexOf(entry.component, step);
                row.tenths = tenthsAfter(row.vulnerability, round);
                const quint64 draw = random.next();
                if (step < known && row.tenths > 0) {
                    // Another product's row may have a lower or no score, never a higher one than the catalogue.
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
    std::vector<VulnerabilityRow> changes = formerChanges(device);
    for (int round = 1; round <= roundCount(); ++round) {
        const std::vector<VulnerabilityRow> more = changesOfRound(device, round);
        changes.insert(changes.end(), more.begin(), more.end());
    }
    // Repeated as long as the month lasts, which does no harm.
    const Updates month = m_options.step > 0 ? updates(device.index, m_options.step) : Updates();
    if (month.from > 0 && m_options.step >= month.from) {
        for (VulnerabilityRow &row : rowsToUpdate(device, rowsAfter(device, roundCount()))) {
            row.fixed = m_options.step >= month.installed;
            changes.push_back(row);
        }
    }
    return changes;
}

// The changes of a device's rows in a round.
std::vector<VulnerabilityRow> FleetGenerator::changesOfRound(const Device &device, int round) const
{
    const auto key = [](const VulnerabilityRow &row) { return std::tuple(row.product, row.version, row.vulnerability); };
    const auto sorted = [&](std::vector<VulnerabilityRow> all) {
        std::sort(all.begin(), all.end(),
                  [&](const VulnerabilityRow &a, const VulnerabilityRow &b) { return key(a) < key(b); });
        return all;
    };
    const std::vector<VulnerabilityRow> before = sorted(rowsAfter(device, round - 1));
    const std::vector<VulnerabilityRow> after = sorted(rowsAfter(device, round));
    Random random(
        mixed(mixed(m_options.seed, static_cast<quint64>(round)), static_cast<quint64>(device.index), SaltFixed));
    const bool moved = random.chance(1.0 / 40);
    const bool newFirst = random.chance(0.5);
    std::vector<VulnerabilityRow> changes;
    const auto add = [&](VulnerabilityRow row, bool fixed, bool updated, bool regrouped) {
        row.eventAge = m_options.now - m_options.rounds[static_cast<std::size_t>(round - 1)].at;
        row.fixed = fixed;
        row.updated = updated;
        row.regrouped = regrouped;
        changes.push_back(row);
    };
    auto old = before.begin();
    for (const VulnerabilityRow &row : after) {
        for (; old != before.end() && key(*old) < key(row); ++old)
            add(*old, true, false, false);
        const bool was = old != before.end() && key(*old) == key(row);
        if (was && moved && !newFirst)
            add(*old, true, false, true);
        if (!was || moved || old->tenths != row.tenths)
            add(row, false, was && !moved, false);
        if (was && moved && newFirst)
            add(*old, true, false, true);
        if (was)
            ++old;
    }
    for (; old != before.end(); ++old)
        add(*old, true, false, false);
    return changes;
}

// Invented changes before the first round, based on the rows at that time.
std::vector<VulnerabilityRow> FleetGenerator::formerChanges(const Device &device) const
{
    std::vector<VulnerabilityRow> current = rowsAfter(device, 0);
    if (current.empty())
        return current;
    Random random(mixed(m_options.seed, static_cast<quint64>(device.index), SaltFixed));
    std::vector<VulnerabilityRow> gone;
    const bool moved = random.chance(1.0 / 60); // changed its group: all its records leave and come again
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
        // The previous version had the same vulnerability, and so did an older one.
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
