#include "ui/models/fleetfilter.h"

#include "core/base/qtext.h"
#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <future>
#include <numeric>
#include <thread>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! The words for each state of a scale: first the filter's word, then the texts shown in the table.
template<class State, size_t count>
QList<QStringList> keysOf(const QStringList (&keys)[count])
{
    static_assert(count == static_cast<size_t>(State::Unknown) + 1);
    QList<QStringList> out;
    for (size_t i = 0; i < count; ++i) {
        out << keys[i];
        out.last() << displayName(static_cast<State>(i));
    }
    return out;
}

QStringList fieldNames(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Device:
        return {u"name"_s, u"device"_s, u"deviceName"_s, u"computerDnsName"_s, u"id"_s, u"machineId"_s, u"DeviceId"_s};
    case FleetColumn::Risk:
        return {u"risk"_s, u"riskScore"_s};
    case FleetColumn::Exposure:
        return {u"exposure"_s, u"exposureLevel"_s};
    case FleetColumn::Antivirus:
        return {u"antivirus"_s, u"av"_s, u"avStatus"_s, u"defenderAvStatus"_s};
    case FleetColumn::Onboarding:
        return {u"onboarding"_s, u"onboardingStatus"_s};
    case FleetColumn::Health:
        return {u"health"_s, u"healthStatus"_s, u"SensorHealthState"_s};
    case FleetColumn::InactiveDays:
        return {u"inactive"_s, u"inactiveDays"_s};
    case FleetColumn::CriticalCves:
        return {u"cves"_s, u"criticalCves"_s};
    case FleetColumn::Os:
        return {u"os"_s, u"osPlatform"_s, u"osVersion"_s};
    case FleetColumn::Group:
        return {u"group"_s, u"deviceGroup"_s, u"rbacGroupName"_s, u"MachineGroup"_s};
    case FleetColumn::Tags:
        return {u"tag"_s, u"tags"_s, u"machineTags"_s, u"DeviceManualTags"_s};
    default:
        return {columnKey(column)};
    }
}

//! The words of a band column: the bands, then insufficient data.
QList<QStringList> bandWords()
{
    QList<QStringList> out;
    for (size_t i = 0; i < bandCount; ++i)
        out << QStringList{QString::fromLatin1(bandKeys[i].data(), static_cast<qsizetype>(bandKeys[i].size())),
                           bandName(static_cast<Band>(i))};
    out << QStringList{u"insufficientData"_s, insufficientWord()};
    return out;
}

//! Searches for a lower-case text, ignoring case: quickly for ASCII, with QString for other letters.
class Needle
{
public:
    explicit Needle(const QString &text) : m_text(text), m_bytes(text.toUtf8().toStdString())
    {
        m_ascii = std::all_of(m_bytes.begin(), m_bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    }

    [[nodiscard]] bool in(const QString &hay) const { return hay.contains(m_text, Qt::CaseInsensitive); }
    [[nodiscard]] bool in(std::string_view hay) const
    {
        if (!m_ascii)
            return qtext(hay).contains(m_text, Qt::CaseInsensitive);
        if (hay.size() < m_bytes.size())
            return false;
        const char first = m_bytes.front();
        const char firstUpper = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
        const size_t last = hay.size() - m_bytes.size();
        for (size_t i = 0; i <= last; ++i) {
            if ((hay[i] == first || hay[i] == firstUpper) && matchesAt(hay, i))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] bool matchesAt(std::string_view hay, size_t at) const
    {
        for (size_t i = 1; i < m_bytes.size(); ++i) {
            char c = hay[at + i];
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
            if (c != m_bytes[i])
                return false;
        }
        return true;
    }

    QString m_text;
    std::string m_bytes;
    bool m_ascii = false;
};

//! Tests each distinct text of a dictionary column once, and remembers the result.
class DictionaryTest
{
public:
    using TextOf = std::function<std::string_view(size_t)>;
    DictionaryTest(TextOf textOf, const Needle &needle) : m_textOf(std::move(textOf)), m_needle(needle) {}

    bool operator()(size_t row)
    {
        const std::string_view text = m_textOf(row);
        if (text.data() == m_lastText)
            return m_lastAnswer;
        const auto [it, isNew] = m_answers.try_emplace(text.data(), false);
        if (isNew)
            it->second = m_needle.in(text);
        m_lastText = text.data();
        m_lastAnswer = it->second;
        return m_lastAnswer;
    }

private:
    TextOf m_textOf;
    const Needle &m_needle;
    std::unordered_map<const char *, bool> m_answers;
    const char *m_lastText = nullptr;
    bool m_lastAnswer = false;
};

//! Tests whether a device matches one term. The words are compared once per state, not per device.
class TermTest
{
public:
    TermTest(const ScoreTable &scores, const FilterTerm &term)
        : m_scores(scores),
          m_fleet(scores.fleet()),
          m_term(term),
          m_needle(term.text),
          m_os([this](size_t row) { return m_fleet.osPlatform(row); }, m_needle),
          m_osVersion([this](size_t row) { return m_fleet.osVersion(row); }, m_needle),
          m_group([this](size_t row) { return m_fleet.deviceGroup(row); }, m_needle),
          m_tags([this](size_t row) { return m_fleet.tags(row); }, m_needle)
    {
        for (const int state : term.states)
            m_states[static_cast<size_t>(state)] = true;
        if (term.field < 0) {
            for (size_t i = 0; i < bandCount; ++i)
                m_states[i] = m_needle.in(bandName(static_cast<Band>(i)));
            m_states[insufficientPlace] = m_needle.in(insufficientWord());
        }
    }

    bool operator()(size_t row) { return found(row) != m_term.excluded; }

private:
    bool found(size_t row)
    {
        if (m_term.field >= 0)
            return inColumn(row, static_cast<FleetColumn>(m_term.field));
        // Of the states only the bands: with other scales, a search for 'on' would match every device.
        return m_needle.in(m_fleet.deviceName(row)) || inColumn(row, FleetColumn::Band)
               || inColumn(row, FleetColumn::Os) || inColumn(row, FleetColumn::Group)
               || inColumn(row, FleetColumn::Tags) || m_needle.in(m_fleet.machineId(row))
               || m_needle.in(m_fleet.entraDeviceId(row));
    }

    template<class State>
    [[nodiscard]] bool isMeant(State state) const
    {
        return m_states[static_cast<size_t>(state)];
    }
    template<class Number>
    [[nodiscard]] bool isNumber(const std::optional<Number> &value) const
    {
        return value ? m_term.number && static_cast<double>(*value) == *m_term.number : !m_term.number;
    }

    bool inColumn(size_t row, FleetColumn column)
    {
        switch (column) {
        case FleetColumn::Device:
            return m_needle.in(m_fleet.deviceName(row)) || m_needle.in(m_fleet.machineId(row));
        case FleetColumn::Score:
            return isNumber(std::optional(m_scores.score(row).score));
        case FleetColumn::Band:
            return m_states[m_scores.place(row)];
        case FleetColumn::Risk:
            return isMeant(m_fleet.risk(row));
        case FleetColumn::Exposure:
            return isMeant(m_fleet.exposure(row));
        case FleetColumn::Antivirus:
            return isMeant(m_fleet.antivirus(row));
        case FleetColumn::Onboarding:
            return isMeant(m_fleet.onboarding(row));
        case FleetColumn::Health:
            return isMeant(m_fleet.health(row));
        case FleetColumn::InactiveDays:
            return isNumber(inactiveDays(m_fleet.lastSeen(row), m_fleet.asOf(), m_scores.profile().graceHours));
        case FleetColumn::CriticalCves:
            return isNumber(criticalCves(m_fleet, row, m_scores.index()->rules()));
        case FleetColumn::Completeness:
            return isNumber(std::optional(m_scores.score(row).completeness));
        case FleetColumn::Os:
            return m_os(row) || m_osVersion(row);
        case FleetColumn::Group:
            return m_group(row);
        case FleetColumn::Tags:
            return m_tags(row);
        case FleetColumn::LastSeen: // not a field, or not filterable
        case FleetColumn::ScoreBefore:
        case FleetColumn::BandBefore:
        case FleetColumn::Count:
            break;
        }
        return false;
    }

    const ScoreTable &m_scores;
    const Fleet &m_fleet;
    FilterTerm m_term;
    Needle m_needle;
    DictionaryTest m_os, m_osVersion, m_group, m_tags;
    std::array<bool, placeCount> m_states{}; // states of the term's scale that match; without a field, bands
};

} // namespace

QList<FilterField> filterFields()
{
    QList<FilterField> fields;
    for (int i = 0; i < usualColumnCount; ++i) {
        const auto column = static_cast<FleetColumn>(i);
        FilterField field{fieldNames(column), {columnTitle(column)}, FilterField::Kind::Text, {}};
        switch (column) {
        case FleetColumn::Score:
        case FleetColumn::InactiveDays:
        case FleetColumn::CriticalCves:
        case FleetColumn::Completeness:
            field.kind = FilterField::Kind::Number;
            break;
        case FleetColumn::Band:
            field.words = bandWords();
            break;
        case FleetColumn::Risk:
            field.words = keysOf<RiskState>(
                {{u"none"_s, u"informational"_s}, {u"low"_s}, {u"medium"_s}, {u"high"_s}, {u"unknown"_s}});
            break;
        case FleetColumn::Exposure: // the API's None means unknown
            field.words = keysOf<ExposureState>({{u"low"_s}, {u"medium"_s}, {u"high"_s}, {u"unknown"_s, u"none"_s}});
            break;
        case FleetColumn::Antivirus:
            field.words = keysOf<AntivirusState>({{u"ok"_s}, {u"notReporting"_s}, {u"disabled"_s}, {u"unknown"_s}});
            break;
        case FleetColumn::Onboarding:
            field.words = keysOf<OnboardingState>({{u"onboarded"_s}, {u"notOnboarded"_s}, {u"unknown"_s}});
            break;
        case FleetColumn::Health:
            field.words = keysOf<HealthState>({{u"active"_s}, {u"inactive"_s}, {u"impaired"_s}, {u"unknown"_s}});
            break;
        case FleetColumn::LastSeen:
            field.kind = FilterField::Kind::None;
            break;
        default:
            break;
        }
        if (!field.words.isEmpty())
            field.kind = FilterField::Kind::Scale;
        fields << field;
    }
    return fields;
}

PlainFilter readFilter(const QString &text)
{
    return readPlainFilter(text, filterFields());
}

namespace {

//! Keeps the rows that match a term; of many rows, each core tests a part.
void keepMatching(const ScoreTable &scores, const FilterTerm &term, Rows &rows)
{
    constexpr size_t worthAThread = 50'000; // rows
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const size_t parts = std::clamp<size_t>(rows.size() / worthAThread, 1, cores);
    const size_t most = (rows.size() + parts - 1) / parts; // rows of a part
    const auto keptOf = [&](size_t part) {                 // at the front of the part
        TermTest test(scores, term);
        uint32_t *const begin = rows.data() + std::min(part * most, rows.size());
        uint32_t *const end = rows.data() + std::min((part + 1) * most, rows.size());
        return static_cast<size_t>(std::remove_if(begin, end, [&](uint32_t row) { return !test(row); }) - begin);
    };
    std::vector<std::future<size_t>> others;
    for (size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, keptOf, part));
    size_t kept = keptOf(0);
    for (size_t part = 1; part < parts; ++part) {
        const size_t ofPart = others[part - 1].get();
        const auto from = rows.begin() + static_cast<std::ptrdiff_t>(part * most);
        std::copy(from, from + static_cast<std::ptrdiff_t>(ofPart), rows.begin() + static_cast<std::ptrdiff_t>(kept));
        kept += ofPart;
    }
    rows.resize(kept);
}

} // namespace

Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter)
{
    const PlainFilter terms = readFilter(filter.text);
    if (terms.fault)
        return {};
    Rows rows;
    if (filter.rows) {
        for (const uint32_t row : *filter.rows) {
            if (row < scores.size())
                rows.push_back(row);
        }
    } else {
        rows.resize(scores.size());
        std::iota(rows.begin(), rows.end(), 0U);
    }
    const auto keep = [&rows](const auto &passes) {
        rows.erase(std::remove_if(rows.begin(), rows.end(), [&](uint32_t row) { return !passes(row); }), rows.end());
    };
    if (filter.band)
        keep([&](uint32_t row) { return scores.sufficient(row) && scores.score(row).band == *filter.band; });
    if (filter.insufficientOnly)
        keep([&](uint32_t row) { return !scores.sufficient(row); });
    for (const FilterTerm &term : terms.terms)
        keepMatching(scores, term, rows);
    return rows;
}

RowsPtr arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                 const ScoreTablePtr &before)
{
    std::optional<Rows> rows; // nullopt: all, in the fleet's order
    if (!order.filter.isEmpty())
        rows = filteredRows(*scores, order.filter);
    QList<FleetOrder::Key> keys = order.then;
    keys.prepend({order.column, order.direction});
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) { // sorting is stable: the first key comes last
        const bool ofBefore = key->column == FleetColumn::ScoreBefore || key->column == FleetColumn::BandBefore;
        if (ofBefore && !before)
            continue;
        const FleetColumn column = key->column == FleetColumn::ScoreBefore  ? FleetColumn::Score
                                   : key->column == FleetColumn::BandBefore ? FleetColumn::Band
                                                                            : key->column;
        const ScoreTable &sorted = ofBefore ? *before : *scores;
        const SameBand sameBand = order.then.isEmpty() ? SameBand::ByScore : SameBand::Equal;
        rows = rows ? orderedRows(sorted, *ranks, column, key->direction, *rows, sameBand)
                    : orderedRows(sorted, *ranks, column, key->direction, sameBand);
    }
    return std::make_shared<const Rows>(rows ? *std::move(rows) : filteredRows(*scores, order.filter));
}

} // namespace Trustgauge
