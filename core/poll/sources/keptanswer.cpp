#include "core/poll/sources/keptanswer.h"

#include <QSet>

#include <algorithm>

namespace Trustgauge {

qint64 restoreKeptAnswer(const VulnerabilityAnswer &answer, FleetBuilder &fleet)
{
    fleet.beginKeptAnswer(answer.hasCvss);
    QSet<QByteArray> known;
    const QList<QByteArray> lines = answer.devices.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() != 3)
            continue;
        fleet.restoreVulnerabilities({parts[0].constData(), static_cast<size_t>(parts[0].size())}, parts[1] == "l",
                                     CveCounts::fromText({parts[2].constData(), static_cast<size_t>(parts[2].size())}));
        known.insert(parts[0]);
    }
    const std::vector<std::string> ids = fleet.survivingIds();
    return std::count_if(ids.begin(), ids.end(), [&known](const std::string &id) {
        return !known.contains(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    });
}

} // namespace Trustgauge
