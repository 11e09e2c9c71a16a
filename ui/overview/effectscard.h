#pragma once

#include "ui/session/vulnerabilitysession.h"
#include "ui/widgets/card.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class SegmentedSwitch;
class ShownCycle;
class Theme;

//! The few software and CVEs of the newest cycle that weigh most, under the profile in use. Leads to the page of all.
class EffectsCard : public Card
{
    Q_OBJECT

public:
    //! \param model of this card alone, without filter; reads while the card is visible. Both must live longer
    EffectsCard(VulnerabilitySession &model, const ShownCycle &shown, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The person wants to see the devices that this expression finds.
    void devicesRequested(const QString &filter);
    //! The person wants to see all of them, and the patch plan.
    void allRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QTableView *addTable(FigureTableModel *model, const QString &name, const QString &accessibleName,
                                       const Theme &theme);
    [[nodiscard]] QString message() const;
    void refresh();
    void fill();
    void open(const QString &condition);

    VulnerabilitySession &m_model;
    const ShownCycle &m_shown;
    VulnerabilitySession::OutcomePtr m_outcome; //!< that the tables show
    SegmentedSwitch *m_view = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_views = nullptr; //!< software | CVEs | why there are none
    FigureTableModel *m_software = nullptr;
    FigureTableModel *m_cves = nullptr;
    QTableView *m_softwareTable = nullptr;
    QTableView *m_cveTable = nullptr;
};

} // namespace Trustgauge
