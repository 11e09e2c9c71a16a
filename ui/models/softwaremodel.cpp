#include "ui/models/softwaremodel.h"

#include "ui/models/vulnerabilitywords.h"
#include "ui/text/figures.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SoftwareModel::SoftwareModel(QObject *parent)
    : RankedModel({{tr("Software"), {}},
                   {tr("Devices"), tr("Devices with sufficient data that have it, with a CVE"), true},
                   {tr("Counted CVEs"), tr("CVEs of it that count on at least one device"), true},
                   {tr("Exploit"), tr("Whether an exploit is known for any of its CVEs")},
                   {tr("Points"), tr("By how much exact scores would fall in all if it alone were updated everywhere"),
                    true},
                   {tr("Band drops"), tr("Devices that would get a lower band"), true}},
                  BandDrops, parent)
{}

void SoftwareModel::setOutcome(const VulnerabilitySession::OutcomePtr &outcome)
{
    replaceRows([&] { m_outcome = outcome; });
}

QString SoftwareModel::keyOf(size_t rank) const
{
    const SoftwareRow &row = at(rank);
    return QString::fromStdString(row.vendor) + u'\n' + QString::fromStdString(row.software);
}

QString SoftwareModel::textOf(size_t rank, int column) const
{
    const SoftwareRow &row = at(rank);
    switch (column) {
    case Software:
        return softwareName(row.vendor, row.software);
    case Devices:
        return grouped(row.devices);
    case CountedCves:
        return grouped(row.countedCves);
    case Exploit:
        return exploitName(row.exploit);
    case Points:
        return pointSumText(row.gain.points.tenThousandths(m_outcome->found.source.denominator));
    default:
        return grouped(row.gain.bandDrops);
    }
}

QString SoftwareModel::toolTipOf(size_t rank, int column) const
{
    if (column == Points)
        return exactPointSumText(at(rank).gain.points.tenThousandths(m_outcome->found.source.denominator));
    return textOf(rank, column);
}

bool SoftwareModel::isDim(size_t rank, int column) const
{
    return column == Exploit && at(rank).exploit != KnownExploit::Known;
}

bool SoftwareModel::isLess(size_t rank, size_t other, int column) const
{
    const SoftwareRow &a = at(rank), &b = at(other);
    switch (column) {
    case Software:
        return std::tie(a.vendor, a.software) < std::tie(b.vendor, b.software);
    case Devices:
        return a.devices < b.devices;
    case CountedCves:
        return a.countedCves < b.countedCves;
    case Exploit:
        return a.exploit < b.exploit;
    case Points:
        return a.gain.points < b.gain.points;
    default:
        return a.gain.bandDrops < b.gain.bandDrops;
    }
}

} // namespace Trustgauge
