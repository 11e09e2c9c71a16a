#include "core/scoring/tuninglocks.h"

#include "core/base/qtext.h"

namespace Trustgauge {

QStringList TuningLocks::keys() const
{
    QStringList out;
    for (size_t i = 0; i < pillarCount; ++i) {
        if (pillars[i])
            out << QStringLiteral("pillars.") + qtext(pillarKeys[i]);
    }
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (weights[i])
            out << QStringLiteral("weights.") + qtext(indicatorInfos[i].key);
    }
    return out;
}

TuningLocks TuningLocks::fromKeys(const QStringList &keys)
{
    TuningLocks locks;
    for (size_t i = 0; i < pillarCount; ++i)
        locks.pillars[i] = keys.contains(QStringLiteral("pillars.") + qtext(pillarKeys[i]));
    for (size_t i = 0; i < indicatorCount; ++i)
        locks.weights[i] = keys.contains(QStringLiteral("weights.") + qtext(indicatorInfos[i].key));
    return locks;
}

} // namespace Trustgauge
