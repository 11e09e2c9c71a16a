#include "core/query/filterevaluation.h"

#include "core/base/text.h"
#include "core/fleet/commondevices.h"
#include "core/fleet/taglist.h"
#include "core/query/filterjudge.h"
#include "core/query/filterleaf.h"
#include "core/query/textmatcher.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <future>
#include <memory>
#include <thread>
#include <utility>

namespace Trustgauge {

namespace {

constexpr uint32_t noRow = UINT32_MAX;

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

int64_t wholeMilliseconds(Ticks ticks)
{
    const int64_t whole = ticks / ticksPerMillisecond;
    return ticks % ticksPerMillisecond < 0 ? whole - 1 : whole;
}

bool isSearch(FilterOperator op)
{
    return op >= FilterOperator::Has && op <= FilterOperator::Matches;
}

//! The row of each device in the cycle before; noRow: it was not there.
std::vector<uint32_t> rowsBefore(const Fleet &fleet, const Fleet &before)
{
    std::vector<uint32_t> out(fleet.size(), noRow);
    forEachCommonDevice(fleet, before, [&out](size_t row, size_t old) { out[row] = static_cast<uint32_t>(old); });
    return out;
}

//! An expression prepared for one thread.
class Evaluator
{
public:
    Evaluator(const FilterExpression &expression, const FilterInput &input, const std::vector<uint32_t> &rowsBefore)
        : m_input(input),
          m_scores(input.scores),
          m_fleet(input.scores.fleet()),
          m_rowsBefore(rowsBefore)
    {
        std::vector<uint32_t> stack;
        for (const FilterStep &step : expression.steps) {
            if (step.kind == FilterStep::Kind::Test) {
                stack.push_back(nodeOf(expression.tests[step.number]));
                continue;
            }
            const size_t count = step.kind == FilterStep::Kind::Not ? 1 : step.number;
            const auto from = stack.end() - static_cast<std::ptrdiff_t>(count);
            const std::vector<uint32_t> children(from, stack.end());
            stack.erase(from, stack.end());
            stack.push_back(joined(step.kind, children));
        }
        m_root = stack.front();
    }

    //! The matching rows of the 64 from `first` on.
    [[nodiscard]] uint64_t matching(size_t first, uint64_t need) { return of(m_root, first, need); }

    //! The first test whose regular expression exceeded its bound.
    [[nodiscard]] const FilterTest *tooCostly() const
    {
        for (const auto &[test, matcher] : m_matchers) {
            if (matcher->exceeded())
                return test;
        }
        return nullptr;
    }

private:
    struct Node
    {
        FilterStep::Kind kind = FilterStep::Kind::Test;
        std::vector<uint32_t> children; //!< cheapest first
        std::unique_ptr<FilterLeaf> leaf;
        double cost = 0;
    };

    //! Recursion as deep as the expression, which is limited (mostFilterLevels).
    uint64_t of(uint32_t number, size_t first, uint64_t need)
    {
        const Node &node = m_nodes[number];
        switch (node.kind) {
        case FilterStep::Kind::Test:
            return node.leaf->test(first, need);
        case FilterStep::Kind::Not:
            return need & ~of(node.children.front(), first, need);
        case FilterStep::Kind::And: {
            uint64_t left = need;
            for (const uint32_t child : node.children) {
                if (left == 0)
                    break;
                left = of(child, first, left);
            }
            return left;
        }
        case FilterStep::Kind::Or:
            break;
        }
        uint64_t found = 0;
        for (const uint32_t child : node.children) {
            if (found == need)
                break;
            found |= of(child, first, need & ~found);
        }
        return found;
    }

    uint32_t joined(FilterStep::Kind kind, std::vector<uint32_t> children)
    {
        std::stable_sort(children.begin(), children.end(),
                         [this](uint32_t a, uint32_t b) { return m_nodes[a].cost < m_nodes[b].cost; });
        Node node;
        node.kind = kind;
        for (const uint32_t child : children)
            node.cost += m_nodes[child].cost;
        node.children = std::move(children);
        m_nodes.push_back(std::move(node));
        return static_cast<uint32_t>(m_nodes.size() - 1);
    }
    template<class Test>
    uint32_t leaf(double cost, Test test)
    {
        Node node;
        node.leaf = std::make_unique<RowLeaf<Test>>(std::move(test));
        node.cost = cost;
        m_nodes.push_back(std::move(node));
        return static_cast<uint32_t>(m_nodes.size() - 1);
    }

    // Costs of a row, roughly in nanoseconds.
    static constexpr double ofClass = 1, ofSharedText = 3, ofRowNumber = 4, ofRowText = 20, ofRowRegex = 400;

    //! A test that depends on the signature only: `test` is asked once for each class.
    template<class Test>
    uint32_t classLeaf(const Test &test)
    {
        const SignatureIndex &index = *m_scores.index();
        std::vector<uint8_t> answers(index.classCount());
        for (uint32_t klass = 0; klass < answers.size(); ++klass)
            answers[klass] = test(klass) ? 1 : 0;
        return leaf(ofClass, [answers = std::move(answers), classes = index.classes().data()](size_t row) {
            return answers[classes[row]] != 0;
        });
    }
    using SharedText = std::string_view (Fleet::*)(size_t) const;
    //! A test of a text that many devices share.
    template<class Test>
    uint32_t sharedLeaf(SharedText text, Test test)
    {
        return leaf(ofSharedText, [this, text, test = std::move(test), answers = AnswersByText()](size_t row) mutable {
            return answers.of((m_fleet.*text)(row), test);
        });
    }
    TextMatcher &matcherOf(const FilterTest &test)
    {
        m_matchers.emplace_back(&test, std::make_unique<TextMatcher>(test));
        return *m_matchers.back().second;
    }

    uint32_t nodeOf(const FilterTest &test)
    {
        if (!test.field)
            return bareNode(test);
        const ExpressionFieldFacts &facts = factsOf(*test.field);
        switch (facts.kind) {
        case FieldKind::Text:
        case FieldKind::Words:
            return textNode(test);
        case FieldKind::Number:
            return numberNode(test);
        case FieldKind::Date:
            return dateNode(test);
        case FieldKind::List:
            return listNode(test);
        case FieldKind::Flag:
        case FieldKind::Scale:
        case FieldKind::States:
            break;
        }
        return stateNode(test);
    }

    // ---- Texts ----

    uint32_t bareNode(const FilterTest &test)
    {
        TextMatcher &matcher = matcherOf(test);
        const auto contains = [&matcher](std::string_view text) { return matcher(text); };
        const auto bandLeaf = classLeaf([&](uint32_t klass) {
            const size_t band = indexOf(m_scores.classScores()[klass].band);
            return matcher(bandKeys[band]) || matcher(spacedBands[band])
                   || std::any_of(m_input.bandNames[band].begin(), m_input.bandNames[band].end(),
                                  [&](const QString &name) { return matcher(name.toStdString()); });
        });
        const auto tagsLeaf = sharedLeaf(&Fleet::tags,
                                         [contains](std::string_view tags) { return anyTag(tags, contains); });
        return joined(FilterStep::Kind::Or,
                      {bandLeaf, sharedLeaf(&Fleet::deviceGroup, contains), sharedLeaf(&Fleet::osPlatform, contains),
                       sharedLeaf(&Fleet::osVersion, contains), tagsLeaf,
                       leaf(ofRowText, [this, contains](size_t row) { return contains(m_fleet.deviceName(row)); }),
                       idLeaf(matcher, contains)});
    }

    static constexpr std::array<std::string_view, bandCount> spacedBands{"Trustworthy", "Low Risk", "Moderate Risk",
                                                                         "Suspicious", "High Risk"};

    //! \param test of a text, without regard to the row
    template<class Test>
    uint32_t idLeaf(const TextMatcher &matcher, Test test)
    {
        return leaf(2 * ofRowText, [this, test = std::move(test), hex = matcher.canMatchHexDigits()](size_t row) {
            const IdText id = m_fleet.machineId(row);
            const std::string_view text = id;
            // Ids of hex digits are unpacked into the IdText itself; most words are no part of them.
            const auto *const self = reinterpret_cast<const char *>(&id);
            const bool isUnpacked = text.data() >= self && text.data() < self + sizeof id;
            return (hex || !isUnpacked) && test(text);
        });
    }

    uint32_t textNode(const FilterTest &test)
    {
        TextMatcher &matcher = matcherOf(test);
        const auto judge = [&matcher, judge = FilterJudge(test)](std::string_view text) {
            return judge(!isBlank(text), [&] { return matcher(text); });
        };
        const double cost = test.op == FilterOperator::Matches ? ofRowRegex : ofRowText;
        switch (*test.field) {
        case ExpressionField::MachineId:
            if (test.negated || test.op == FilterOperator::IsEmpty)
                return leaf(cost, [this, judge](size_t row) { return judge(m_fleet.machineId(row)); });
            return idLeaf(matcher, judge);
        case ExpressionField::DeviceName:
            return leaf(cost, [this, judge](size_t row) { return judge(m_fleet.deviceName(row)); });
        case ExpressionField::EntraDeviceId:
            return leaf(cost, [this, judge](size_t row) { return judge(m_fleet.entraDeviceId(row)); });
        case ExpressionField::OsPlatform:
            return sharedLeaf(&Fleet::osPlatform, judge);
        case ExpressionField::OsVersion:
            return sharedLeaf(&Fleet::osVersion, judge);
        case ExpressionField::OnboardingStatus:
            return sharedLeaf(&Fleet::onboardingStatus, isSearch(test.op) ? std::function(judge) : wordJudge(test));
        case ExpressionField::HealthStatus:
            return sharedLeaf(&Fleet::healthStatus, isSearch(test.op) ? std::function(judge) : wordJudge(test));
        default:
            break;
        }
        return sharedLeaf(&Fleet::deviceGroup, judge);
    }

    //! Compares a text like a word of a scale: ignoring case and outer white space. The service's own word `Unknown` is
    //! found as unknown, too.
    std::function<bool(std::string_view)> wordJudge(const FilterTest &test)
    {
        FilterTest trimmedTest = test;
        trimmedTest.op = test.op == FilterOperator::IsEmpty ? test.op : FilterOperator::EqualFold;
        for (FilterValue &value : trimmedTest.values) {
            if (value.kind == FilterValue::Kind::Unknown)
                value = {FilterValue::Kind::Text, QStringLiteral("unknown")};
            value.text = value.text.trimmed();
        }
        auto matcher = std::make_shared<TextMatcher>(trimmedTest);
        return [matcher, judge = FilterJudge(test)](std::string_view text) {
            return judge(!isBlank(text), [&] { return (*matcher)(trimmed(text)); });
        };
    }

    uint32_t listNode(const FilterTest &test)
    {
        TextMatcher &matcher = matcherOf(test);
        const FilterJudge judge(test);
        const auto item = [&matcher](std::string_view text) { return !isBlank(text) && matcher(text); };
        switch (*test.field) {
        case ExpressionField::Tags:
            return sharedLeaf(&Fleet::tags, [judge, item](std::string_view tags) {
                return judge.ofList(true, tags.empty(), [&] { return anyTag(tags, item); });
            });
        case ExpressionField::Fired:
            return classLeaf([&](uint32_t klass) {
                const std::vector<Indicator> fired = m_scores.scorer().fired(m_scores.index()->signature(klass));
                return judge.ofList(true, fired.empty(), [&] {
                    return std::any_of(fired.begin(), fired.end(), [&](Indicator indicator) {
                        return item(indicatorInfos[indexOf(indicator)].key);
                    });
                });
            });
        case ExpressionField::UnknownGroups:
            return classLeaf([&](uint32_t klass) {
                const std::vector<Group> groups = Scorer::unknownGroups(m_scores.index()->signature(klass));
                return judge.ofList(true, groups.empty(), [&] {
                    return std::any_of(groups.begin(), groups.end(),
                                       [&](Group group) { return item(groupKeys[indexOf(group)]); });
                });
            });
        default:
            break;
        }
        return recordNode(recordsOf(*test.field), judge, item);
    }

    [[nodiscard]] const RecordList *recordsOf(ExpressionField field) const
    {
        if (field == ExpressionField::Cve)
            return m_input.records.cves.get();
        return (field == ExpressionField::Software ? m_input.records.software : m_input.records.vulnerableSoftware).get();
    }

    //! Each distinct text is tested when it first occurs.
    template<class Item>
    uint32_t recordNode(const RecordList *records, const FilterJudge &judge, Item item)
    {
        if (!records)
            return leaf(ofClass, [judge](size_t) { return judge.ofList(false, true, [] { return false; }); });
        enum Answer : uint8_t { Untested, No, Yes };
        return leaf(10 * ofRowNumber,
                    [records, judge, item,
                     answers = std::vector<uint8_t>(records->textCount(), Untested)](size_t row) mutable {
            const bool read = records->isRead(row);
            const std::span<const uint32_t> numbers = read ? records->of(row) : std::span<const uint32_t>();
            return judge.ofList(read, numbers.empty(), [&] {
                return std::any_of(numbers.begin(), numbers.end(), [&](uint32_t number) {
                    uint8_t &answer = answers[number];
                    if (answer == Untested)
                        answer = item(records->text(number)) ? Yes : No;
                    return answer == Yes;
                });
            });
        });
    }

    // ---- Numbers and dates ----

    uint32_t numberNode(const FilterTest &test)
    {
        std::vector<double> values;
        for (const FilterValue &value : test.values) {
            if (value.kind == FilterValue::Kind::Number)
                values.push_back(value.number);
        }
        const auto judge = [op = test.op, values, judge = FilterJudge(test)](const std::optional<double> &number) {
            return judge(number.has_value(), [&] { return compares(op, *number, values); });
        };
        const auto shown = [](int64_t tenThousandths) { return static_cast<double>(tenThousandths) / 10'000.0; };
        switch (*test.field) {
        case ExpressionField::InactiveDays:
            return leaf(ofRowNumber, [this, judge](size_t row) {
                const auto days = inactiveDays(m_fleet.lastSeen(row), m_fleet.asOf(),
                                               m_scores.index()->rules().graceHours);
                return judge(days ? std::optional(static_cast<double>(*days)) : std::nullopt);
            });
        case ExpressionField::CriticalCves:
            return leaf(2 * ofRowNumber, [this, judge](size_t row) {
                const auto cves = criticalCves(m_fleet, row, m_scores.index()->rules());
                return judge(cves ? std::optional(static_cast<double>(*cves)) : std::nullopt);
            });
        case ExpressionField::Change:
            return leaf(2 * ofRowNumber, [this, judge, shown](size_t row) {
                const uint32_t old = rowBefore(row);
                if (old == noRow)
                    return judge(std::nullopt);
                const ScoreTable &before = *m_input.before;
                return judge(shown(m_scores.scorer().exact(m_scores.score(row)).tenThousandths()
                                   - before.scorer().exact(before.score(old)).tenThousandths()));
            });
        default:
            break;
        }
        return classLeaf([&](uint32_t klass) { return judge(classNumber(*test.field, klass)); });
    }

    //! A number that depends on the signature only, as CSV shows it.
    [[nodiscard]] double classNumber(ExpressionField field, uint32_t klass) const
    {
        const Score &score = m_scores.classScores()[klass];
        const Scorer &scorer = m_scores.scorer();
        const auto shown = [](const Fraction &fraction) {
            return static_cast<double>(fraction.tenThousandths()) / 10'000.0;
        };
        switch (field) {
        case ExpressionField::Score:
            return score.score;
        case ExpressionField::ExactScore:
            return shown(scorer.exact(score));
        case ExpressionField::Completeness:
            return score.completeness;
        default:
            break;
        }
        const Contributions parts = scorer.contributions(m_scores.index()->signature(klass));
        if (field == ExpressionField::CriticalSubscore)
            return shown(scorer.subScore(parts, Pillar::Critical));
        if (field == ExpressionField::OperationalSubscore)
            return shown(scorer.subScore(parts, Pillar::Operational));
        static_assert(static_cast<size_t>(ExpressionField::PointsCves) - static_cast<size_t>(ExpressionField::PointsRisk)
                      == groupCount - 1);
        const size_t group = static_cast<size_t>(field) - static_cast<size_t>(ExpressionField::PointsRisk);
        return shown(scorer.contribution(parts, static_cast<Group>(group)));
    }

    uint32_t dateNode(const FilterTest &test)
    {
        std::vector<int64_t> values;
        for (const FilterValue &value : test.values) {
            if (value.kind == FilterValue::Kind::Time)
                values.push_back(wholeMilliseconds(value.ticks));
            else if (value.kind == FilterValue::Kind::FromAsOf)
                values.push_back(wholeMilliseconds(m_fleet.asOf() + value.ticks));
        }
        return leaf(ofRowNumber, [this, op = test.op, values, judge = FilterJudge(test)](size_t row) {
            const Ticks seen = m_fleet.lastSeen(row);
            return judge(seen != noTime, [&] { return compares(op, wholeMilliseconds(seen), values); });
        });
    }

    // ---- Words of a scale ----

    uint32_t stateNode(const FilterTest &test)
    {
        const FilterJudge judge(test);
        std::vector<size_t> values;
        for (const FilterValue &value : test.values) {
            if (value.kind == FilterValue::Kind::State)
                values.push_back(value.state);
        }
        const auto ofState = [op = test.op, values, judge](std::optional<size_t> state) {
            return judge(state.has_value(), [&] { return compares(op, *state, values); });
        };
        TextMatcher &matcher = matcherOf(test);
        const auto ofText = [&matcher, judge](std::string_view text) {
            return judge(!isBlank(text), [&] { return matcher(text); });
        };
        const std::span<const std::string_view> words = factsOf(*test.field).words;
        const auto ofWord = [search = isSearch(test.op), words, ofState, ofText](std::optional<size_t> state) {
            return search ? ofText(state ? words[*state] : std::string_view()) : ofState(state);
        };
        switch (*test.field) {
        case ExpressionField::RiskScore:
        case ExpressionField::ExposureLevel: {
            const auto text = *test.field == ExpressionField::RiskScore ? &Fleet::riskScore : &Fleet::exposureLevel;
            if (isSearch(test.op))
                return sharedLeaf(text, ofText);
            return sharedLeaf(text, [words, ofState](std::string_view received) {
                const std::string_view word = trimmed(received);
                for (size_t i = 0; i < words.size(); ++i) { // their words are in lower case
                    if (equalsLower(word, words[i]))
                        return ofState(i);
                }
                return ofState(std::nullopt);
            });
        }
        case ExpressionField::BandBefore:
            return leaf(ofRowNumber, [this, ofWord](size_t row) {
                const uint32_t old = rowBefore(row);
                return ofWord(old == noRow ? std::nullopt : std::optional(indexOf(m_input.before->score(old).band)));
            });
        case ExpressionField::AvStatus:
            return classLeaf([&](uint32_t klass) {
                const AntivirusState state = m_scores.index()->signature(klass).antivirus;
                return ofWord(state == AntivirusState::Unknown ? std::nullopt
                                                               : std::optional(static_cast<size_t>(state)));
            });
        case ExpressionField::Sufficient:
            return classLeaf([&](uint32_t klass) {
                const bool sufficient = m_scores.classScores()[klass].completeness >= m_scores.completenessFloor();
                return ofState(sufficient ? 1 : 0);
            });
        default:
            break;
        }
        return classLeaf([&](uint32_t klass) { return ofWord(indexOf(m_scores.classScores()[klass].band)); });
    }

    [[nodiscard]] uint32_t rowBefore(size_t row) const { return m_rowsBefore.empty() ? noRow : m_rowsBefore[row]; }

    const FilterInput &m_input;
    const ScoreTable &m_scores;
    const Fleet &m_fleet;
    const std::vector<uint32_t> &m_rowsBefore;
    std::vector<std::pair<const FilterTest *, std::unique_ptr<TextMatcher>>> m_matchers;
    std::vector<Node> m_nodes;
    uint32_t m_root = 0;
};

} // namespace

tl::expected<RowMask, ExpressionFault> evaluate(const FilterExpression &expression, const FilterInput &input)
{
    const size_t size = input.scores.size();
    const auto isCancelled = [&] { return input.cancelled && input.cancelled->load(std::memory_order_relaxed); };
    const auto cancelled = [] { return tl::unexpected(ExpressionFault{FilterFaultKind::Cancelled, 1, {}, {}, {}}); };
    if (isCancelled())
        return cancelled();
    if (expression.isEmpty())
        return input.among ? *input.among : RowMask::all(size);
    RowMask out(size);
    if (size == 0)
        return out;
    std::vector<uint32_t> before;
    if (input.before && (expression.uses(ExpressionField::Change) || expression.uses(ExpressionField::BandBefore)))
        before = rowsBefore(input.scores.fleet(), input.before->fleet());

    constexpr size_t worthAThread = 50'000; // rows
    constexpr size_t wordsPerLook = 64;     // between two looks at `cancelled`
    const size_t words = out.words().size();
    const size_t parts = std::clamp<size_t>(size / worthAThread, 1, std::max(1U, std::thread::hardware_concurrency()));
    const size_t most = (words + parts - 1) / parts;
    std::atomic<bool> stop = false;
    const auto run = [&](size_t part) -> const FilterTest * {
        const size_t end = std::min((part + 1) * most, words);
        Evaluator evaluator(expression, input, before);
        for (size_t word = part * most; word < end; ++word) {
            if (word % wordsPerLook == 0) {
                if (stop.load(std::memory_order_relaxed) || isCancelled())
                    return nullptr;
                if (const FilterTest *costly = evaluator.tooCostly()) {
                    stop = true;
                    return costly;
                }
            }
            const size_t first = word * RowMask::rowsPerWord;
            const size_t rows = std::min(RowMask::rowsPerWord, size - first);
            uint64_t need = rows == RowMask::rowsPerWord ? ~uint64_t{0} : (uint64_t{1} << rows) - 1;
            if (input.among)
                need &= input.among->words()[word];
            if (need != 0)
                out.words()[word] = evaluator.matching(first, need);
        }
        return evaluator.tooCostly();
    };
    std::vector<std::future<const FilterTest *>> others;
    for (size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, run, part));
    const FilterTest *costly = run(0);
    for (auto &other : others) {
        const FilterTest *ofPart = other.get();
        costly = costly ? costly : ofPart;
    }
    if (costly) {
        const int column = static_cast<int>(QStringView(expression.text).left(costly->place.offset).toUcs4().size())
                           + 1;
        return tl::unexpected(ExpressionFault{FilterFaultKind::RegexTooCostly, column, costly->place, {}, {}});
    }
    if (isCancelled())
        return cancelled();
    return out;
}

} // namespace Trustgauge
