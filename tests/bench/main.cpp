#include "bench/bench.h"
#include "bench/million.h"
#ifdef TRUSTGAUGE_WINDOW
#include "bench/windowchild.h"
#endif

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

using Trustgauge::FleetPtr;
using namespace Trustgauge::Bench;

namespace {

//! A subject that --only can select; those with `millions` get the fleet of a million devices.
struct Subject
{
    const char *name;
    std::vector<Figure> (*figures)();
    std::vector<Figure> (*ofMillions)(const FleetPtr &);
};
constexpr const char *onlyByName = "scale"; // takes minutes
constexpr std::array subjects{
    Subject{"read", readFigures, nullptr},
    Subject{"tick", nullptr, tuningFigures},
    Subject{"order", nullptr, orderFigures},
#ifdef TRUSTGAUGE_WINDOW
    Subject{"filter", nullptr, filterFigures},
    Subject{"copy", nullptr, copyFigures},
    Subject{"window", nullptr, windowFigures},
#endif
    Subject{"rehearsal", nullptr, rehearsalFigures},
    Subject{"history", historyFigures, nullptr},
    Subject{"limits", limitFigures, nullptr},
    Subject{"poll", pollFigures, nullptr},
    Subject{"store", storeFigures, nullptr},
    Subject{"server", postgresFigures, nullptr},
    Subject{"cves", cvesFigures, nullptr},
    Subject{"report", reportFigures, nullptr},
    Subject{"year", yearFigures, nullptr},
    Subject{"memory", nullptr, memoryFigures},
    Subject{"csv", nullptr, csvFigures},
    Subject{"publish", publishFigures, nullptr},
    Subject{onlyByName, scaleFigures, nullptr},
};

std::string number(std::optional<double> value, const char *format, const char *none)
{
    if (!value)
        return none;
    char text[32];
    std::snprintf(text, sizeof text, format, *value);
    return text;
}

void print(const Figure &f)
{
    std::string bar = number(f.bar, "%.2fx", "");
    if (f.most)
        bar += (bar.empty() ? "" : ", ") + number(f.most, "%.0f ", "") + f.unit;
    std::printf("%-59s %9.2f %-2s  floor %9s  ratio %5s  %s\n", f.name.c_str(), f.measured.value, f.unit.c_str(),
                number(f.measured.floor, "%.2f", "-").c_str(), number(f.measured.ratio, "%.2f", "-").c_str(),
                isTrial()    ? "trial"
                : f.hasBar() ? ("bar " + bar + (f.pass() ? "  pass" : "  FAIL")).c_str()
                             : "no bar");
    std::fflush(stdout);
}

//! Prints each figure as soon as its subject is measured.
std::vector<Figure> measured(const std::string &only)
{
    std::vector<Figure> out;
    FleetPtr fleet;
    for (const Subject &subject : subjects) {
        if (only.empty() ? subject.name == onlyByName && !isTrial() : only != subject.name)
            continue;
        if (subject.ofMillions && !fleet)
            fleet = millionDevices(sized(1'000'000));
        const std::vector<Figure> figures = subject.ofMillions ? subject.ofMillions(fleet) : subject.figures();
        for (const Figure &figure : figures)
            print(figure);
        out.insert(out.end(), figures.begin(), figures.end());
    }
    return out;
}

//! `bar` is the maximum ratio, or without a floor the maximum value; `most` the maximum value beside a ratio.
std::string toJson(const Figure &f)
{
    const bool ratio = f.measured.ratio.has_value();
    return R"({"name":")" + f.name + R"(","value":)" + number(f.measured.value, "%.4f", "") + R"(,"unit":")" + f.unit
           + R"(","floor":)" + number(f.measured.floor, "%.4f", "null") + R"(,"ratio":)"
           + number(f.measured.ratio, "%.4f", "null") + R"(,"bar":)" + number(ratio ? f.bar : f.most, "%.2f", "null")
           + (ratio && f.most ? R"(,"most":)" + number(f.most, "%.2f", "null") : std::string()) + R"(,"pass":)"
           + (!f.hasBar() || isTrial() ? "null"
              : f.pass()               ? "true"
                                       : "false")
           + '}';
}

int usage(FILE *out)
{
    std::string names;
    for (const Subject &subject : subjects)
        names += (names.empty() ? "" : "|") + std::string(subject.name);
    std::fprintf(out, "usage: trustgauge-bench [--json FILE] [--trial] [--only %s]\n", names.c_str());
    return out == stdout ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef TRUSTGAUGE_WINDOW
    if (const std::optional<int> code = windowChild(argc, argv))
        return *code;
#endif
    const QCoreApplication application(argc, argv);
    std::string json;
    std::string only;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0 && i + 1 < argc)
            json = argv[++i];
        else if (std::strcmp(argv[i], "--only") == 0 && i + 1 < argc)
            only = argv[++i];
        else if (std::strcmp(argv[i], "--trial") == 0)
            beginTrial();
        else
            return usage(std::strcmp(argv[i], "--help") == 0 ? stdout : stderr);
    }
    const std::vector<Figure> figures = measured(only);
    if (figures.empty())
        return usage(stderr);
    std::string out;
    for (const Figure &figure : figures)
        out += (out.empty() ? "[" : ",\n ") + toJson(figure);
    if (!json.empty()) {
        std::ofstream file(json);
        file << out << "]\n";
        if (!file.flush()) {
            std::fprintf(stderr, "%s cannot be written\n", json.c_str());
            return 1;
        }
    }
    return 0;
}
