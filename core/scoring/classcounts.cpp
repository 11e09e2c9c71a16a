#include "core/scoring/classcounts.h"

namespace Trustgauge {

ClassCounts classCounts(const SignatureIndex &index, std::span<const uint32_t> rows)
{
    ClassCounts out(index.classCount());
    for (const uint32_t row : rows)
        ++out[index.classOf(row)];
    return out;
}

} // namespace Trustgauge
