#include "ui/models/fleetcolumns.h"

#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <numeric>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString columnTitle(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Device:
        return QCoreApplication::translate("FleetColumns", "Device");
    case FleetColumn::Score:
        return QCoreApplication::translate("FleetColumns", "Score");
    case FleetColumn::Band:
        return QCoreApplication::translate("FleetColumns", "Band");
    case FleetColumn::Risk:
        return QCoreApplication::translate("FleetColumns", "Risk");
    case FleetColumn::Exposure:
        return QCoreApplication::translate("FleetColumns", "Exposure");
    case FleetColumn::Antivirus:
        return QCoreApplication::translate("FleetColumns", "Antivirus");
    case FleetColumn::Onboarding:
        return QCoreApplication::translate("FleetColumns", "Onboarding");
    case FleetColumn::Health:
        return QCoreApplication::translate("FleetColumns", "Health");
    case FleetColumn::InactiveDays:
        return QCoreApplication::translate("FleetColumns", "Inactive");
    case FleetColumn::CriticalCves:
        return QCoreApplication::translate("FleetColumns", "Crit. CVEs");
    case FleetColumn::Completeness:
        return QCoreApplication::translate("FleetColumns", "Completeness");
    case FleetColumn::Os:
        return QCoreApplication::translate("FleetColumns", "OS");
    case FleetColumn::Group:
        return QCoreApplication::translate("FleetColumns", "Group");
    case FleetColumn::Tags:
        return QCoreApplication::translate("FleetColumns", "Tags");
    case FleetColumn::LastSeen:
        return QCoreApplication::translate("FleetColumns", "Last seen");
    case FleetColumn::ScoreBefore:
        return QCoreApplication::translate("FleetColumns", "Score before");
    case FleetColumn::BandBefore:
        return QCoreApplication::translate("FleetColumns", "Band before");
    case FleetColumn::Count:
        break;
    }
    return {};
}

QString columnKey(FleetColumn column)
{
    static constexpr std::array<const char *, fleetColumnCount> keys{
        "device", "score",        "band", "risk",  "exposure", "antivirus", "onboarding",  "health",    "inactive",
        "cves",   "completeness", "os",   "group", "tags",     "lastSeen",  "scoreBefore", "bandBefore"};
    return QString::fromLatin1(keys[static_cast<size_t>(column)]);
}

bool isNumeric(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Score:
    case FleetColumn::InactiveDays:
    case FleetColumn::CriticalCves:
    case FleetColumn::Completeness:
    case FleetColumn::ScoreBefore:
        return true;
    default:
        return false;
    }
}

Qt::SortOrder firstOrder(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Device:
    case FleetColumn::Completeness: // least known first
    case FleetColumn::Os:
    case FleetColumn::Group:
    case FleetColumn::Tags:
    case FleetColumn::Count:
        return Qt::AscendingOrder;
    default:
        return Qt::DescendingOrder;
    }
}

QString cellText(const ScoreTable &scores, size_t row, FleetColumn column, const ScoreTable *before)
{
    const Fleet &fleet = scores.fleet();
    switch (column) {
    case FleetColumn::Device: {
        const std::string_view name = fleet.deviceName(row);
        return plainText(name.empty() ? fleet.machineId(row).view() : name);
    }
    case FleetColumn::Score:
        return QString::number(scores.score(row).score);
    case FleetColumn::Band:
        return scores.sufficient(row) ? bandName(scores.score(row).band) : insufficientWord();
    case FleetColumn::Risk:
        return wordFor(fleet.risk(row));
    case FleetColumn::Exposure:
        return wordFor(fleet.exposure(row));
    case FleetColumn::Antivirus:
        return wordFor(fleet.antivirus(row));
    case FleetColumn::Onboarding:
        return wordFor(fleet.onboarding(row));
    case FleetColumn::Health:
        return wordFor(fleet.health(row));
    case FleetColumn::InactiveDays: {
        const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.profile().graceHours);
        return days ? isolated(QCoreApplication::translate("FleetColumns", "%1 d", "days").arg(grouped(*days)))
                    : unknownWord();
    }
    case FleetColumn::CriticalCves: {
        const auto cves = criticalCves(fleet, row, scores.index()->rules());
        return cves ? grouped(*cves) : unknownWord();
    }
    case FleetColumn::Completeness:
        return percentText(scores.score(row).completeness);
    case FleetColumn::Os: {
        const QString platform = plainText(fleet.osPlatform(row));
        const QString version = plainText(fleet.osVersion(row));
        return version.isEmpty() ? platform : u"%1 %2"_s.arg(platform, version);
    }
    case FleetColumn::Group:
        return plainText(fleet.deviceGroup(row));
    case FleetColumn::Tags:
        return plainText(fleet.tags(row));
    case FleetColumn::LastSeen:
        return localTime(fleet.lastSeen(row));
    case FleetColumn::ScoreBefore:
        return before ? cellText(*before, row, FleetColumn::Score) : QString();
    case FleetColumn::BandBefore:
        return before ? cellText(*before, row, FleetColumn::Band) : QString();
    case FleetColumn::Count:
        break;
    }
    return {};
}

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int compareWithoutCase(std::string_view a, std::string_view b)
{
    const size_t n = std::min(a.size(), b.size());
    for (size_t i = 0; i < n; ++i) {
        const auto x = static_cast<unsigned char>(lowered(a[i]));
        const auto y = static_cast<unsigned char>(lowered(b[i]));
        if (x != y)
            return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

//! Gives rows with equal text equal ranks; empty texts come last whatever the language of the rest.
template<class TextOf>
std::vector<uint32_t> ranksOf(size_t rows, const TextOf &textOf)
{
    // Texts of a dictionary column are few and share their address, so most rows cost one look-up.
    std::unordered_map<const char *, uint32_t> numberOf;
    std::vector<uint32_t> textNumber(rows);
    std::vector<std::string_view> texts;
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view text = textOf(row);
        const auto [it, isNew] = numberOf.try_emplace(text.data(), static_cast<uint32_t>(texts.size()));
        if (!isNew && texts[it->second].size() != text.size())
            it->second = static_cast<uint32_t>(texts.size()); // empty texts of a block share the next one's address
        if (it->second == texts.size())
            texts.push_back(text);
        textNumber[row] = it->second;
    }
    std::vector<uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
        if (texts[a].empty() != texts[b].empty())
            return texts[b].empty();
        return compareWithoutCase(texts[a], texts[b]) < 0;
    });
    std::vector<uint32_t> rankOf(texts.size());
    uint32_t rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compareWithoutCase(texts[order[i]], texts[order[i - 1]]) != 0)
            ++rank;
        rankOf[order[i]] = rank;
    }
    for (uint32_t &number : textNumber)
        number = rankOf[number];
    return textNumber;
}

} // namespace

const std::vector<uint32_t> &FleetRanks::of(FleetColumn column) const
{
    const auto i = static_cast<size_t>(column);
    std::call_once(m_once[i], [&] {
        const Fleet &fleet = *m_fleet;
        switch (column) {
        case FleetColumn::Device: {
            std::deque<std::string> ids; // in place of missing names
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) -> std::string_view {
                const std::string_view name = fleet.deviceName(row);
                return name.empty() ? ids.emplace_back(fleet.machineId(row)) : name;
            });
            break;
        }
        case FleetColumn::Os: {
            const std::vector<uint32_t> platform = ranksOf(fleet.size(),
                                                           [&](size_t row) { return fleet.osPlatform(row); });
            const std::vector<uint32_t> version = ranksOf(fleet.size(),
                                                          [&](size_t row) { return fleet.osVersion(row); });
            std::vector<uint32_t> ranks(fleet.size());
            const uint32_t versions = version.empty() ? 1 : *std::max_element(version.begin(), version.end()) + 1;
            for (size_t row = 0; row < ranks.size(); ++row)
                ranks[row] = platform[row] * versions + version[row];
            m_ranks[i] = std::move(ranks);
            break;
        }
        case FleetColumn::Group:
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) { return fleet.deviceGroup(row); });
            break;
        case FleetColumn::Tags:
            m_ranks[i] = ranksOf(fleet.size(), [&](size_t row) { return fleet.tags(row); });
            break;
        default:
            m_ranks[i].assign(fleet.size(), 0);
            break;
        }
    });
    return m_ranks[i];
}

} // namespace Trustgauge
