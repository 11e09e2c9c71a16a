#include "ui/models/cvesmodel.h"

#include "ui/models/vulnerabilitywords.h"
#include "ui/text/figures.h"

#include <numeric>

namespace Trustgauge {

CvesModel::CvesModel(QObject *parent)
    : RankedModel({{tr("CVE"), {}},
                   {tr("CVSS"), tr("The highest of all devices"), true},
                   {tr("Severity"), tr("Of the record with the highest CVSS")},
                   {tr("Exploit"), tr("Whether any record says that an exploit is known")},
                   {tr("Devices"), tr("Devices with sufficient data that have it"), true},
                   {tr("Counted"), tr("Devices on which it counts under the profile"), true},
                   {tr("Points"), tr("By how much exact scores would fall in all if it alone were fixed everywhere"),
                    true},
                   {tr("Band drops"), tr("Devices that would get a lower band"), true}},
                  BandDrops, parent)
{}

void CvesModel::setOutcome(const VulnerabilitySession::OutcomePtr &outcome)
{
    replaceRows([&] {
        m_outcome = outcome;
        m_places.resize(outcome ? outcome->ranking.cves.size() : 0);
        std::iota(m_places.begin(), m_places.end(), uint32_t{0});
    });
}

void CvesModel::setSoftware(const VulnerabilitySession::OutcomePtr &outcome, std::optional<size_t> software)
{
    replaceRows([&] {
        m_outcome = outcome;
        m_places = outcome && software ? outcome->ranking.cvesOfSoftware[*software] : std::vector<uint32_t>();
    });
}

QString CvesModel::keyOf(size_t rank) const
{
    return plainText(at(rank).cveId);
}

QString CvesModel::textOf(size_t rank, int column) const
{
    const CveRow &row = at(rank);
    switch (column) {
    case Cve:
        return plainText(row.cveId);
    case Cvss:
        return cvssText(row.cvssTenths);
    case Severity:
        return severityName(row.severity);
    case Exploit:
        return exploitName(row.exploit);
    case Devices:
        return grouped(row.devices);
    case Counted:
        return grouped(row.counted);
    case Points:
        return pointSumText(row.gain.points.tenThousandths(m_outcome->found.source.denominator));
    default:
        return grouped(row.gain.bandDrops);
    }
}

QString CvesModel::toolTipOf(size_t rank, int column) const
{
    if (column == Points)
        return exactPointSumText(at(rank).gain.points.tenThousandths(m_outcome->found.source.denominator));
    return textOf(rank, column);
}

bool CvesModel::isDim(size_t rank, int column) const
{
    const CveRow &row = at(rank);
    return (column == Exploit && row.exploit != KnownExploit::Known) || (column == Cvss && row.cvssTenths < 0)
           || (column == Severity && row.severity.empty());
}

bool CvesModel::isLess(size_t rank, size_t other, int column) const
{
    const CveRow &a = at(rank), &b = at(other);
    switch (column) {
    case Cve:
        return a.cveId < b.cveId;
    case Cvss:
        return a.cvssTenths < b.cvssTenths;
    case Severity:
        return severityRank(a.severity) < severityRank(b.severity);
    case Exploit:
        return a.exploit < b.exploit;
    case Devices:
        return a.devices < b.devices;
    case Counted:
        return a.counted < b.counted;
    case Points:
        return a.gain.points < b.gain.points;
    default:
        return a.gain.bandDrops < b.gain.bandDrops;
    }
}

} // namespace Trustgauge
