#include "ui/charts/nicetop.h"

#include <cmath>

namespace Trustgauge {

std::pair<double, double> niceTop(size_t largest)
{
    if (largest <= 4)
        return {4.0, 1.0};
    const double rough = static_cast<double>(largest) / 4.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough && (factor != 2.5 || power >= 10.0)) {
            step = factor * power;
            break;
        }
    }
    return {step * std::ceil(static_cast<double>(largest) / step), step};
}

} // namespace Trustgauge
