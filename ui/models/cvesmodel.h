#pragma once

#include "ui/models/rankedmodel.h"
#include "ui/session/vulnerabilitysession.h"

namespace Trustgauge {

//! The CVEs of a fleet by effect, or those of one software.
class CvesModel : public RankedModel
{
    Q_OBJECT

public:
    enum ColumnName : int { Cve, Cvss, Severity, Exploit, Devices, Counted, Points, BandDrops };

    explicit CvesModel(QObject *parent = nullptr);

    void setOutcome(const VulnerabilitySession::OutcomePtr &outcome);
    //! Only the CVEs of this software that count.
    //! \param software place in the ranking; nullopt: nothing
    void setSoftware(const VulnerabilitySession::OutcomePtr &outcome, std::optional<size_t> software);
    [[nodiscard]] const CveRow &cve(int row) const { return at(rankOf(row)); }

protected:
    [[nodiscard]] size_t size() const override { return m_places.size(); }
    [[nodiscard]] QString keyOf(size_t rank) const override;
    [[nodiscard]] QString textOf(size_t rank, int column) const override;
    [[nodiscard]] QString toolTipOf(size_t rank, int column) const override;
    [[nodiscard]] bool isDim(size_t rank, int column) const override;
    [[nodiscard]] bool isLess(size_t rank, size_t other, int column) const override;

private:
    [[nodiscard]] const CveRow &at(size_t rank) const { return m_outcome->ranking.cves[m_places[rank]]; }

    VulnerabilitySession::OutcomePtr m_outcome;
    std::vector<uint32_t> m_places; // in the ranking
};

} // namespace Trustgauge
