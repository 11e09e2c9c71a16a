#include "bench/bench.h"
#include "bench/million.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

using Trustgauge::Bench::Figure;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::string json;
    std::string only;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--json") == 0 && i + 1 < argc) {
            json = argv[++i];
        } else if (std::strcmp(argv[i], "--only") == 0 && i + 1 < argc) {
            only = argv[++i];
        } else {
            std::fprintf(stderr, "usage: trustgauge-bench [--json FILE] [--only read|retune|csv|poll|publish]\n");
            return std::strcmp(argv[i], "--help") == 0 ? 0 : 2;
        }
    }
    const auto wanted = [&only](const char *name) { return only.empty() || only == name; };
    std::vector<Figure> figures;
    const auto add = [&figures](std::vector<Figure> more) {
        figures.insert(figures.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    if (wanted("read"))
        add(Trustgauge::Bench::readFigures());
    if (wanted("retune") || wanted("csv")) {
        const Trustgauge::FleetPtr fleet = Trustgauge::Bench::millionDevices();
        if (wanted("retune"))
            add(Trustgauge::Bench::retuneFigures(fleet));
        if (wanted("csv"))
            add(Trustgauge::Bench::csvFigures(fleet));
    }
    if (wanted("poll"))
        add(Trustgauge::Bench::pollFigures());
    if (wanted("publish"))
        add(Trustgauge::Bench::publishFigures());
    if (figures.empty()) {
        std::fprintf(stderr, "--only %s names no figure\n", only.c_str());
        return 2;
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
