#pragma once

#include "core/poll/callbudget.h"
#include "ui/charts/chartcard.h"
#include "ui/session/fleetsession.h"

#include <QTimer>

class QComboBox;

namespace Trustgauge {

class CallChart;
class FigureTableModel;

//! What the calls of the last hour have taken of the API's limits, for one endpoint of the tenant, as a chart and as a
//! table. The endpoint with the least left is shown until another one is chosen.
class BudgetCard : public ChartCard
{
    Q_OBJECT

public:
    BudgetCard(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void take(const QString &tenantName, const CallBudget &budget);
    void refresh();

    FleetSession &m_session;
    QTimer m_timer; //!< while it is visible
    QString m_tenant;
    CallBudget m_budget;
    bool m_isChosen = false; //!< the endpoint, by a person
    QComboBox *m_endpoint = nullptr;
    CallChart *m_chart = nullptr;
    FigureTableModel *m_model = nullptr;
};

} // namespace Trustgauge
