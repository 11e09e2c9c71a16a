#include "core/query/nearnames.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

//! Edit distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours.
size_t distanceOf(const QString &a, const QString &b)
{
    const auto n = static_cast<size_t>(b.size());
    std::vector<size_t> twoBack(n + 1), last(n + 1), row(n + 1);
    std::iota(last.begin(), last.end(), size_t{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<size_t>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const size_t change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], twoBack[at - 2] + 1);
        }
        twoBack = last;
        last = row;
    }
    return last[n];
}

} // namespace

QStringList nearNames(const QString &word, const QStringList &known)
{
    const QString lower = word.toLower();
    // One edit in up to five letters, two in six and so on; more would suggest unrelated words.
    const size_t allowed = std::max<size_t>(1, static_cast<size_t>(lower.size()) / 3);
    std::vector<std::pair<size_t, QString>> found;
    for (const QString &name : known) {
        const QString candidate = name.toLower();
        size_t distance = distanceOf(lower, candidate);
        if (distance > allowed && lower.size() >= 2 && candidate.startsWith(lower))
            distance = allowed; // a prefix counts as a near match
        if (distance <= allowed && lower.size() >= 2)
            found.emplace_back(distance, name);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList out;
    for (const auto &[distance, name] : found)
        out << name;
    out.removeDuplicates();
    return out;
}

} // namespace Trustgauge
