#pragma once

#include "ui/models/rankedmodel.h"
#include "ui/session/vulnerabilitysession.h"

namespace Trustgauge {

//! The software of a fleet that has CVEs, by effect.
class SoftwareModel : public RankedModel
{
    Q_OBJECT

public:
    enum ColumnName : int { Software, Devices, CountedCves, Exploit, Points, BandDrops };

    explicit SoftwareModel(QObject *parent = nullptr);

    void setOutcome(const VulnerabilitySession::OutcomePtr &outcome);
    [[nodiscard]] const SoftwareRow &software(int row) const { return at(rankOf(row)); }

protected:
    [[nodiscard]] size_t size() const override { return m_outcome ? m_outcome->ranking.software.size() : 0; }
    [[nodiscard]] QString keyOf(size_t rank) const override;
    [[nodiscard]] QString textOf(size_t rank, int column) const override;
    [[nodiscard]] QString toolTipOf(size_t rank, int column) const override;
    [[nodiscard]] bool isDim(size_t rank, int column) const override;
    [[nodiscard]] bool isLess(size_t rank, size_t other, int column) const override;

private:
    [[nodiscard]] const SoftwareRow &at(size_t rank) const { return m_outcome->ranking.software[rank]; }

    VulnerabilitySession::OutcomePtr m_outcome;
};

} // namespace Trustgauge
