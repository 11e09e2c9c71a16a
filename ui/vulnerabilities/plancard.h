#pragma once

#include "ui/session/vulnerabilitysession.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class PlanChart;
class SteadySpinBox;
class Theme;

//! The patch plan: which software to update first, as a chart and a table.
class PlanCard : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const VulnerabilitySession::OutcomePtr &outcome);

signals:
    //! The person wants to see the devices that have a software.
    void devicesRequested(const QString &vendor, const QString &software);

private:
    void refresh();
    void open(int step);

    VulnerabilitySession::OutcomePtr m_outcome;
    SteadySpinBox *m_steps = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_which = nullptr;
    QLabel *m_words = nullptr;
    QStackedWidget *m_views = nullptr; //!< chart and table | why there is no plan
    PlanChart *m_chart = nullptr;
    FigureTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace Trustgauge
