#pragma once

#include "core/base/jsontext.h"
#include "core/fleet/fleet.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge::Bench {

//! What was measured, and the same work at its barest in the same runs.
struct Measured
{
    double value = 0;
    std::optional<double> floor;
    std::optional<double> ratio; //!< the median of the runs' ratios
};

//! A row of the table of figures in HACKING.md.
struct Figure
{
    std::string name;
    std::string unit;
    Measured measured;
    std::optional<double> bar;  //!< highest ratio that passes
    std::optional<double> most; //!< highest value that passes

    [[nodiscard]] bool hasBar() const { return bar || most; }
    [[nodiscard]] bool pass() const
    {
        return (!bar || measured.ratio.value_or(0) <= *bar) && (!most || measured.value <= *most);
    }
};

//! Medians of work and floor that are run in turn, so that a machine's mood hits both; each returns its milliseconds.
//! \param runs after one that warms up
[[nodiscard]] Measured inTurn(const std::function<double()> &work, const std::function<double()> &floor, int runs);
//! Wall time of `work`.
[[nodiscard]] double milliseconds(const std::function<void()> &work);
//! inTurn() by wall time.
[[nodiscard]] Measured timedInTurn(const std::function<void()> &work, const std::function<void()> &floor, int runs);

//! Walks over the rows of a page, reads so named fields and drops them.
[[nodiscard]] size_t bareWalk(const JsonText &text, std::initializer_list<std::string_view> fields);

[[nodiscard]] std::vector<Figure> pollFigures();
[[nodiscard]] std::vector<Figure> publishFigures();
[[nodiscard]] std::vector<Figure> readFigures();
[[nodiscard]] std::vector<Figure> storeFigures();
[[nodiscard]] std::vector<Figure> tuningFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> orderFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> memoryFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> csvFigures(const FleetPtr &fleet);

} // namespace Trustgauge::Bench
