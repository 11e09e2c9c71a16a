#pragma once

#include "ui/models/cvesmodel.h"
#include "ui/models/softwaremodel.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

struct GivingWay;

class SegmentedSwitch;
class Theme;

//! The CVEs or the software that weigh most, as a table.
class EffectCard : public Card
{
    Q_OBJECT

public:
    explicit EffectCard(const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const VulnerabilitySession::OutcomePtr &outcome);
    //! The software chosen, as a place in the ranking; nullopt: none, or CVEs are shown.
    [[nodiscard]] std::optional<size_t> chosenSoftware() const;

signals:
    void chosen(); //!< another row, or the other table
    //! The person wants to see the devices that have a CVE, or a software.
    void devicesOfCveRequested(const QString &cveId);
    void devicesOfSoftwareRequested(const QString &vendor, const QString &software);

private:
    [[nodiscard]] QTableView *addTable(RankedModel &model, const QString &name, const QString &accessibleName,
                                       int exploitColumn, int stretched, const GivingWay &givingWay);
    [[nodiscard]] bool showsSoftware() const;
    void refresh();
    void open();

    const Theme &m_theme;
    VulnerabilitySession::OutcomePtr m_outcome;
    CvesModel m_cves;
    SoftwareModel m_software;
    SegmentedSwitch *m_view = nullptr;
    QPushButton *m_which = nullptr;
    QStackedWidget *m_views = nullptr; //!< CVEs | software | why there are none
    QTableView *m_cveTable = nullptr;
    QTableView *m_softwareTable = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace Trustgauge
