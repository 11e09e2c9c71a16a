#include "ui/models/fleetfilter.h"

#include "ui/models/words.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

std::optional<FleetColumn> columnByWord(const QString &word)
{
    for (int i = 0; i < fleetColumnCount; ++i) {
        const auto column = static_cast<FleetColumn>(i);
        if (columnKey(column).compare(word, Qt::CaseInsensitive) == 0
            || columnTitle(column).compare(word, Qt::CaseInsensitive) == 0)
            return column;
    }
    return std::nullopt;
}

//! Looks for a lower-case needle without regard to the case of ASCII letters; other letters through QString.
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
            return QString::fromUtf8(hay.data(), static_cast<qsizetype>(hay.size()))
                .contains(m_text, Qt::CaseInsensitive);
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

//! Answers once a distinct text of a dictionary column, then from memory.
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

//! Whether one word occurs in a device. The words of the states are compared once a state, not once a device.
class WordTest
{
public:
    WordTest(const ScoreTable &scores, const FilterWord &word)
        : m_scores(scores),
          m_fleet(scores.fleet()),
          m_word(word),
          m_needle(word.text),
          m_os([this](size_t row) { return m_fleet.osPlatform(row); }, m_needle),
          m_osVersion([this](size_t row) { return m_fleet.osVersion(row); }, m_needle),
          m_group([this](size_t row) { return m_fleet.deviceGroup(row); }, m_needle),
          m_tags([this](size_t row) { return m_fleet.tags(row); }, m_needle)
    {
        fill(m_risk, RiskState::Unknown);
        fill(m_exposure, ExposureState::Unknown);
        fill(m_antivirus, AntivirusState::Unknown);
        fill(m_onboarding, OnboardingState::Unknown);
        fill(m_health, HealthState::Unknown);
        for (size_t i = 0; i < bandCount; ++i)
            m_bands[i] = m_needle.in(bandName(static_cast<Band>(i)));
        m_insufficient = m_needle.in(insufficientWord());
    }

    bool operator()(size_t row) { return found(row) != m_word.excluded; }

private:
    template<class State>
    void fill(std::array<bool, 5> &answers, State last)
    {
        for (size_t i = 0; i <= static_cast<size_t>(last); ++i)
            answers[i] = m_needle.in(wordFor(static_cast<State>(i)));
    }

    bool found(size_t row)
    {
        if (m_word.column)
            return inColumn(row, *m_word.column);
        // States without their column would make every search for 'on' match every device: words of the band only.
        return m_needle.in(m_fleet.deviceName(row)) || inColumn(row, FleetColumn::Band)
               || inColumn(row, FleetColumn::Os) || inColumn(row, FleetColumn::Group)
               || inColumn(row, FleetColumn::Tags) || m_needle.in(m_fleet.machineId(row))
               || m_needle.in(m_fleet.entraDeviceId(row));
    }

    bool inColumn(size_t row, FleetColumn column)
    {
        switch (column) {
        case FleetColumn::Device:
            return m_needle.in(m_fleet.deviceName(row)) || m_needle.in(m_fleet.machineId(row));
        case FleetColumn::Band:
            return m_scores.sufficient(row) ? m_bands[indexOf(m_scores.score(row).band)] : m_insufficient;
        case FleetColumn::Risk:
            return m_risk[static_cast<size_t>(m_fleet.risk(row))];
        case FleetColumn::Exposure:
            return m_exposure[static_cast<size_t>(m_fleet.exposure(row))];
        case FleetColumn::Antivirus:
            return m_antivirus[static_cast<size_t>(m_fleet.antivirus(row))];
        case FleetColumn::Onboarding:
            return m_onboarding[static_cast<size_t>(m_fleet.onboarding(row))];
        case FleetColumn::Health:
            return m_health[static_cast<size_t>(m_fleet.health(row))];
        case FleetColumn::Os:
            return m_os(row) || m_osVersion(row);
        case FleetColumn::Group:
            return m_group(row);
        case FleetColumn::Tags:
            return m_tags(row);
        default:
            return m_needle.in(cellText(m_scores, row, column));
        }
    }

    const ScoreTable &m_scores;
    const Fleet &m_fleet;
    FilterWord m_word;
    Needle m_needle;
    DictionaryTest m_os, m_osVersion, m_group, m_tags;
    std::array<bool, 5> m_risk{}, m_exposure{}, m_antivirus{}, m_onboarding{}, m_health{};
    std::array<bool, bandCount> m_bands{};
    bool m_insufficient = false;
};

} // namespace

QList<FilterWord> filterWords(const QString &text)
{
    QList<FilterWord> words;
    FilterWord word;
    bool quoted = false;
    const auto finish = [&] {
        if (!word.text.trimmed().isEmpty()) { // an open quote may hold blanks only
            word.text = word.text.toLower();
            words.append(word);
        }
        word = {};
    };
    bool started = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            started = true;
        } else if (c.isSpace() && !quoted) {
            finish();
            started = false;
        } else if (c == u'-' && !started && !quoted) {
            word.excluded = true;
            started = true;
        } else if (c == u':' && !quoted && !word.column && columnByWord(word.text)) {
            word.column = columnByWord(word.text);
            word.text.clear();
        } else {
            word.text += c;
            started = true;
        }
    }
    finish();
    return words;
}

Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter)
{
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
    const QList<FilterWord> words = filterWords(filter.text);
    for (const FilterWord &word : words) {
        WordTest test(scores, word);
        keep([&](uint32_t row) { return test(row); });
    }
    return rows;
}

} // namespace Trustgauge
