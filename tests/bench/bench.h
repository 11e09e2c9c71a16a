#pragma once

#include "core/base/jsontext.h"
#include "core/fleet/fleet.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge::Bench {

struct Figure
{
    std::string name;
    double value = 0;
    std::string unit;
    double floor = 0; //!< the same work at its barest, in the same run
    double bar = 0;   //!< highest ratio that passes; 0: no ratio
    double most = 0;  //!< highest value that passes; 0: none

    [[nodiscard]] double ratio() const { return floor > 0 ? value / floor : 0; }
    [[nodiscard]] bool pass() const { return (bar == 0 || ratio() <= bar) && (most == 0 || value <= most); }
};

//! Median wall time in milliseconds of each of two works, run in turn.
inline std::pair<double, double> medians(const std::function<void()> &work, const std::function<void()> &floor, int runs)
{
    std::vector<double> a;
    std::vector<double> b;
    const auto time = [](const std::function<void()> &f) {
        const auto start = std::chrono::steady_clock::now();
        f();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };
    for (int i = 0; i <= runs; ++i) {
        const double x = time(work);
        const double y = time(floor);
        if (i > 0) { // the first is a warm-up
            a.push_back(x);
            b.push_back(y);
        }
    }
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return {a[a.size() / 2], b[b.size() / 2]};
}

//! Walks over the rows of a page, reads so named fields and drops them.
[[nodiscard]] size_t bareWalk(const JsonText &text, std::initializer_list<std::string_view> fields);

[[nodiscard]] std::vector<Figure> pollFigures();
[[nodiscard]] std::vector<Figure> publishFigures();
[[nodiscard]] std::vector<Figure> readFigures();
[[nodiscard]] std::vector<Figure> retuneFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> csvFigures(const FleetPtr &fleet);

} // namespace Trustgauge::Bench
