#include "core/scoring/historyreplay.h"

#include "core/scoring/largestremainder.h"

#include <map>

namespace Trustgauge {

namespace {

//! The signatures seen so far under one profile, and their scores.
class SignatureBook
{
public:
    explicit SignatureBook(const Profile &profile)
        : m_scorer(profile),
          m_rules(m_scorer.rules()),
          m_numbers(Signature::codeCount(m_rules.cveCap), none)
    {}

    //! The number of the device's signature.
    [[nodiscard]] uint32_t numberOf(const DeviceSignals &device, Ticks asOf)
    {
        const Signature signature = signatureOf(device, asOf, m_rules);
        uint32_t &number = m_numbers[signature.code()];
        if (number == none) {
            number = static_cast<uint32_t>(m_signatures.size());
            m_signatures.push_back(signature);
            m_scores.push_back(m_scorer.score(signature));
            m_counts.push_back(0);
        }
        return number;
    }
    [[nodiscard]] const Score &score(uint32_t number) const { return m_scores[number]; }
    [[nodiscard]] const Scorer &scorer() const { return m_scorer; }

    void beginCycle() { std::fill(m_counts.begin(), m_counts.end(), 0); }
    void count(uint32_t number) { ++m_counts[number]; }
    [[nodiscard]] FleetSummary summary(int completenessFloor) const
    {
        FleetSummary out = summaryOf(m_scorer, m_scores, m_counts, completenessFloor);
        for (size_t i = 0; i < m_signatures.size(); ++i) {
            for (const Group group : Scorer::unknownGroups(m_signatures[i]))
                out.unknown[indexOf(group)] += m_counts[i];
        }
        return out;
    }

private:
    static constexpr uint32_t none = UINT32_MAX;

    Scorer m_scorer;
    SignatureRules m_rules;
    std::vector<uint32_t> m_numbers; // by Signature::code()
    std::vector<Signature> m_signatures;
    std::vector<Score> m_scores;
    std::vector<uint32_t> m_counts; // devices of the current cycle
};

//! A device's score in the cycle before.
struct Former
{
    int64_t exact = absent; //!< over the denominator of that cycle's profile
    Band band = Band::Trustworthy;

    static constexpr int64_t absent = -1;
};

} // namespace

std::vector<HistoryPoint> replay(const SignalHistory &history, std::span<const ReplayCycle> cycles,
                                 const std::function<bool()> &isStale)
{
    std::map<const Profile *, SignatureBook> books;
    std::vector<SignalHistory::Cursor> devices;
    devices.reserve(history.deviceCount());
    for (size_t i = 0; i < history.deviceCount(); ++i)
        devices.emplace_back(history, i);
    std::vector<Former> formers(history.deviceCount());
    int64_t formerDenominator = 1;

    std::vector<HistoryPoint> out;
    for (const ReplayCycle &cycle : cycles) {
        if (isStale && isStale())
            break;
        SignatureBook &book = books.try_emplace(cycle.profile.get(), *cycle.profile).first->second;
        const Ticks asOf = history.clock(cycle.cycle).asOf;
        const int64_t denominator = book.scorer().denominator();
        HistoryPoint point;
        book.beginCycle();
        for (size_t i = 0; i < devices.size(); ++i) {
            Former &former = formers[i];
            const std::optional<DeviceSignals> device = devices[i].at(cycle.cycle);
            if (!device) {
                former.exact = Former::absent;
                continue;
            }
            const uint32_t number = book.numberOf(*device, asOf);
            book.count(number);
            const Score &score = book.score(number);
            if (former.exact != Former::absent) {
                const Int128 now = static_cast<Int128>(score.exact) * formerDenominator;
                const Int128 then = static_cast<Int128>(former.exact) * denominator;
                point.rose += now > then ? 1 : 0;
                point.fell += now < then ? 1 : 0;
                point.changedBand += score.band != former.band ? 1 : 0;
            }
            former = {score.exact, score.band};
        }
        formerDenominator = denominator;
        point.summary = book.summary(cycle.completenessFloor);
        out.push_back(point);
    }
    return out;
}

} // namespace Trustgauge
