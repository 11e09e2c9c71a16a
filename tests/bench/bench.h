#pragma once

#include "core/base/jsontext.h"
#include "core/fleet/fleet.h"

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge::Bench {

inline constexpr size_t daysOfYear = 365;

//! A trial has every row run once, most with a hundredth of the devices, to see that all of them work: its figures tell
//! nothing. Called before the first measurement.
void beginTrial();
[[nodiscard]] bool isTrial();
//! A number of devices, in a trial a hundredth of it.
[[nodiscard]] size_t sized(size_t devices);

//! A measurement, and its floor: the minimal form of the same work, measured in the same runs.
struct Measured
{
    double value = 0;
    std::optional<double> floor;
    std::optional<double> ratio; //!< median of the runs' ratios of value to floor
};

//! A row of the figures table in HACKING.md.
struct Figure
{
    std::string name;
    std::string unit;
    Measured measured;
    std::optional<double> bar;  //!< maximum ratio that passes
    std::optional<double> most; //!< maximum value that passes

    [[nodiscard]] bool hasBar() const { return bar || most; }
    [[nodiscard]] bool pass() const
    {
        return (!bar || measured.ratio.value_or(0) <= *bar) && (!most || measured.value <= *most);
    }
};

//! Of values that are not none.
[[nodiscard]] double median(std::vector<double> values);
//! Runs work and floor alternately, so that system load affects both; each returns milliseconds. Takes medians.
//! \param runs number of runs after one warm-up
[[nodiscard]] Measured inTurn(const std::function<double()> &work, const std::function<double()> &floor, int runs);
//! Wall time of `work` in milliseconds.
[[nodiscard]] double milliseconds(const std::function<void()> &work);
//! The median wall time of `work` in milliseconds, for what has no floor.
[[nodiscard]] Measured timed(const std::function<void()> &work, int runs);
//! inTurn() with wall time.
[[nodiscard]] Measured timedInTurn(const std::function<void()> &work, const std::function<void()> &floor, int runs);

//! Walks over the rows of a page with bare simdjson and reads these fields, as a floor. \return number of rows
[[nodiscard]] size_t bareWalk(const JsonText &text, std::initializer_list<std::string_view> fields);

[[nodiscard]] std::vector<Figure> cvesFigures();
// Only where the window is built.
[[nodiscard]] std::vector<Figure> filterFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> copyFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> windowFigures(const FleetPtr &fleet);

//! None where no PostgreSQL server can be started.
[[nodiscard]] std::vector<Figure> postgresFigures();
[[nodiscard]] std::vector<Figure> historyFigures();
[[nodiscard]] std::vector<Figure> limitFigures();
[[nodiscard]] std::vector<Figure> pollFigures();
[[nodiscard]] std::vector<Figure> publishFigures();
[[nodiscard]] std::vector<Figure> readFigures();
[[nodiscard]] std::vector<Figure> rehearsalFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> reportFigures();
//! Stores of many devices, for HACKING's chapter on how far it goes. Takes minutes.
[[nodiscard]] std::vector<Figure> scaleFigures();
[[nodiscard]] std::vector<Figure> storeFigures();
[[nodiscard]] std::vector<Figure> yearFigures();
[[nodiscard]] std::vector<Figure> tuningFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> orderFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> memoryFigures(const FleetPtr &fleet);
[[nodiscard]] std::vector<Figure> csvFigures(const FleetPtr &fleet);

} // namespace Trustgauge::Bench
