#include "core/report/bandtable.h"

#include <QCoreApplication>

namespace Trustgauge {

QString bandName(Band band)
{
    switch (band) {
    case Band::Trustworthy:
        return QCoreApplication::translate("Band", "Trustworthy");
    case Band::LowRisk:
        return QCoreApplication::translate("Band", "Low Risk");
    case Band::ModerateRisk:
        return QCoreApplication::translate("Band", "Moderate Risk");
    case Band::Suspicious:
        return QCoreApplication::translate("Band", "Suspicious");
    case Band::HighRisk:
        return QCoreApplication::translate("Band", "High Risk");
    }
    return {};
}

QString bandTable(const ScoreTable &table)
{
    const FleetSummary summary = table.summary();
    QString out;
    const auto line = [&out](const QString &name, const QString &range, const QString &value) {
        out += QStringLiteral("%1 %2 %3\n").arg(name, -18).arg(range, -7).arg(value, 10);
    };
    line(QCoreApplication::translate("Band", "Band"), QCoreApplication::translate("Band", "Score"),
         QCoreApplication::translate("Band", "Devices"));
    int low = 0;
    for (size_t b = 0; b < bandCount; ++b) {
        line(bandName(static_cast<Band>(b)), QStringLiteral("%1-%2").arg(low).arg(bandTops[b]),
             QString::number(summary.bands[b]));
        low = bandTops[b] + 1;
    }
    line(QCoreApplication::translate("Band", "Insufficient data"), {}, QString::number(summary.insufficient));
    line(QCoreApplication::translate("Band", "All devices"), {}, QString::number(summary.devices));
    return out;
}

} // namespace Trustgauge
