#include "core/query/devicegroups.h"

#include "core/base/text.h"
#include "core/fleet/taglist.h"
#include "core/query/filtertexts.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

using SharedText = std::string_view (Fleet::*)(size_t) const;

struct GroupingFacts
{
    SharedText text;
    QLatin1StringView field; //!< of the filter language
    QLatin1StringView equals;
};

constexpr std::array<GroupingFacts, deviceGroupingCount> groupingFacts{{
    {&Fleet::deviceGroup, QLatin1StringView("deviceGroup"), QLatin1StringView("==")},
    {&Fleet::tags, QLatin1StringView("tags"), QLatin1StringView("==")},
    {&Fleet::osPlatform, QLatin1StringView("osPlatform"), QLatin1StringView("==")},
    {&Fleet::onboardingStatus, QLatin1StringView("onboardingStatus"), QLatin1StringView("=")},
}};

const GroupingFacts &groupingFactsOf(DeviceGrouping grouping)
{
    return groupingFacts[static_cast<size_t>(grouping)];
}

void addPlaces(PlaceCounts &to, const PlaceCounts &more)
{
    for (size_t place = 0; place < placeCount; ++place)
        to[place] += more[place];
}

//! The devices by the distinct texts of the fleet's dictionary, which are known by their addresses.
std::vector<std::pair<std::string_view, PlaceCounts>> countedTexts(const ScoreTable &scores, SharedText text)
{
    std::unordered_map<const char *, uint32_t> numbers;
    std::vector<std::pair<std::string_view, PlaceCounts>> out;
    const char *last = nullptr;
    uint32_t number = 0;
    for (size_t row = 0; row < scores.size(); ++row) {
        const std::string_view value = (scores.fleet().*text)(row);
        if (out.empty() || value.data() != last) { // neighbours are often alike
            const auto [it, isNew] = numbers.emplace(value.data(), static_cast<uint32_t>(out.size()));
            if (isNew)
                out.emplace_back(value, PlaceCounts{});
            last = value.data();
            number = it->second;
        }
        ++out[number].second[scores.place(row)];
    }
    return out;
}

//! What values are compared by.
QString keyOf(DeviceGrouping grouping, const QString &text)
{
    return grouping == DeviceGrouping::OnboardingStatus ? text.trimmed().toCaseFolded() : text;
}

//! The distinct values in a text of the dictionary; none: it is blank.
QStringList valuesIn(DeviceGrouping grouping, std::string_view text)
{
    QStringList out;
    const auto add = [&](std::string_view value) {
        const QString one = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        if (!trimmed(value).empty() && !out.contains(one))
            out << one;
        return false;
    };
    if (grouping == DeviceGrouping::Tag)
        anyTag(text, add);
    else
        add(text);
    return out;
}

} // namespace

uint64_t devicesIn(const PlaceCounts &places)
{
    return std::accumulate(places.begin(), places.end(), uint64_t{0});
}

DeviceGroups devicesBy(const ScoreTable &scores, DeviceGrouping grouping, size_t limit)
{
    DeviceGroups out;
    out.grouping = grouping;
    struct Text
    {
        QStringList keys;
        PlaceCounts places;
    };
    std::vector<Text> texts;
    std::unordered_map<QString, DeviceGroups::Value> byKey;
    for (const auto &[text, places] : countedTexts(scores, groupingFactsOf(grouping).text)) {
        Text known{{}, places};
        for (const QString &value : valuesIn(grouping, text)) {
            const QString key = keyOf(grouping, value);
            known.keys << key;
            DeviceGroups::Value &counted = byKey[key];
            if (counted.text.isEmpty() || value < counted.text) // the same spelling whatever the order of devices
                counted.text = value;
            addPlaces(counted.places, places);
        }
        if (known.keys.isEmpty())
            addPlaces(out.withoutValue, places);
        else
            texts.push_back(std::move(known));
    }
    std::vector<std::pair<QString, DeviceGroups::Value>> sorted(byKey.begin(), byKey.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        const uint64_t devicesA = devicesIn(a.second.places), devicesB = devicesIn(b.second.places);
        return devicesA != devicesB ? devicesA > devicesB : a.second.text < b.second.text;
    });
    // A single further value takes no more room than the line that would stand for it.
    const size_t listed = sorted.size() == limit + 1 ? sorted.size() : std::min(limit, sorted.size());
    std::unordered_set<QString> listedKeys;
    for (size_t i = 0; i < listed; ++i) {
        listedKeys.insert(sorted[i].first);
        out.values.push_back(std::move(sorted[i].second));
    }
    out.otherValues = sorted.size() - listed;
    for (const Text &text : texts) {
        if (std::none_of(text.keys.begin(), text.keys.end(),
                         [&](const QString &key) { return listedKeys.contains(key); }))
            addPlaces(out.others, text.places);
    }
    return out;
}

QString filterOf(DeviceGrouping grouping, const QString &value)
{
    const GroupingFacts &facts = groupingFactsOf(grouping);
    return u"%1 %2 "_s.arg(facts.field, facts.equals) + filterLiteral(value);
}

QString filterWithoutValue(DeviceGrouping grouping)
{
    return u"isempty(%1)"_s.arg(groupingFactsOf(grouping).field);
}

QString filterOfOthers(const DeviceGroups &groups)
{
    const QLatin1StringView field = groupingFactsOf(groups.grouping).field;
    QStringList literals;
    for (const DeviceGroups::Value &value : groups.values)
        literals << filterLiteral(value.text);
    return u"isnotempty(%1) and %1 !in ("_s.arg(field) + literals.join(u", "_s) + u')';
}

} // namespace Trustgauge
