#include "bench/bench.h"
#include "bench/million.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

using Trustgauge::Bench::Figure;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::string json;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0 && i + 1 < argc) {
            json = argv[++i];
        } else {
            std::fprintf(stderr, "usage: trustgauge-bench [--json FILE]\n");
            return std::strcmp(argv[i], "--help") == 0 ? 0 : 2;
        }
    }
    std::vector<Figure> figures = Trustgauge::Bench::readFigures();
    const Trustgauge::FleetPtr fleet = Trustgauge::Bench::millionDevices();
    for (auto *measure : {Trustgauge::Bench::retuneFigures, Trustgauge::Bench::csvFigures}) {
        for (Figure &f : measure(fleet))
            figures.push_back(std::move(f));
    }
    for (auto *measure : {Trustgauge::Bench::pollFigures, Trustgauge::Bench::publishFigures}) {
        for (Figure &f : measure())
            figures.push_back(std::move(f));
    }
    std::string out = "[";
    for (const Figure &f : figures) {
        std::printf("%-44s %10.2f %-4s floor %10.2f  ratio %5.2f  bar %4.1f  %s\n", f.name.c_str(), f.value,
                    f.unit.c_str(), f.floor, f.ratio(), f.bar, f.pass() ? "pass" : "FAIL");
        char line[512];
        std::snprintf(line, sizeof line,
                      R"(%s{"name":"%s","value":%.4f,"unit":"%s","floor":%.4f,"ratio":%.4f,"bar":%.2f,"pass":%s})",
                      out.size() > 1 ? ",\n " : "", f.name.c_str(), f.value, f.unit.c_str(), f.floor, f.ratio(), f.bar,
                      f.pass() ? "true" : "false");
        out += line;
    }
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
