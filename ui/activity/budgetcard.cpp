#include "ui/activity/budgetcard.h"

#include "ui/charts/callchart.h"
#include "ui/models/figuretablemodel.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QTableView>

#include <algorithm>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr auto askEvery = 3s;
constexpr int budgetTableRows = 4;
constexpr int leastEndpoint = 200; // of the box; where there is room it is as wide as the longest path
constexpr int endpointShare = 3;   // of the card's width at most: the remark needs room, too

} // namespace

BudgetCard::BudgetCard(FleetSession &session, const Theme &theme, QWidget *parent)
    : ChartCard(tr("Limits of the API"), u"budget"_s, tr("Show the calls of the last hour"), theme, parent),
      m_session(session)
{
    m_endpoint = new SteadyComboBox;
    m_endpoint->setObjectName(u"budgetEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Endpoint of which the calls are shown"));
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_endpoint->setMinimumWidth(leastEndpoint);
    for (const EndpointFacts &facts : endpointFacts)
        m_endpoint->addItem(QString::fromLatin1(facts.path).replace("%1"_L1, "{id}"_L1));
    m_endpoint->setToolTip(tr("Each endpoint has limits of its own"));
    addChoice(m_endpoint);
    m_chart = new CallChart(theme);
    m_model = new FigureTableModel({tr("Minute from"), tr("Calls"), tr("Left of the minute"), tr("Calls of the hour")},
                                   this);
    QTableView *table = makeTable(m_model, u"budgetTable"_s, tr("Calls in each minute of the last hour"), theme);
    fitColumns(table, 0);
    table->setMinimumHeight((budgetTableRows + 1) * Metrics::rowHeight);
    setViews(m_chart, table, {}, true);
    connect(m_endpoint, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        refresh();
    });
    connect(session.workspace().polls().origin(), &PollService::budgetTold, this, &BudgetCard::take);
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_tenant != m_session.tenantName())
            ask();
    });
    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &BudgetCard::ask);
    m_budget = {};
    refresh();
}

void BudgetCard::ask()
{
    if (isVisible() && !m_session.tenantName().isEmpty())
        m_session.workspace().polls().ask(&PollService::tellBudget, m_session.tenantName());
}

void BudgetCard::take(const QString &tenantName, const CallBudget &budget)
{
    if (tenantName != m_session.tenantName())
        return;
    if (!m_tenant.isEmpty() && tenantName != m_tenant)
        m_isChosen = false;
    m_tenant = tenantName;
    m_budget = budget;
    if (!m_isChosen)
        m_endpoint->setCurrentIndex(static_cast<int>(budget.scarcest()));
    refresh();
}

void BudgetCard::refresh()
{
    const int chosen = m_endpoint->currentIndex();
    if (m_budget.endpoints.isEmpty() || chosen < 0) {
        setRemark(tr("not asked yet"));
        m_model->setRows({});
        return;
    }
    const EndpointBudget &budget = m_budget.endpoints.at(chosen);
    const CallLimit limit = documentedLimit(budget.endpoint);
    if (m_budget.isLimited)
        setRemark(tr("left: %1 of %2 this minute, %3 of %4 this hour")
                      .arg(grouped(budget.leftThisMinute), grouped(limit.perMinute), grouped(budget.leftThisHour),
                           grouped(limit.perHour)));
    else
        setRemark(tr("this service has no limits"));
    m_chart->setBudget(budget, m_budget.now, m_budget.isLimited);
    QList<FigureTableModel::Row> rows;
    int calls = 0;
    for (size_t minute = 0; minute < EndpointBudget::minutes; ++minute) {
        const int started = budget.started[minute];
        calls += started;
        const int left = std::max(0, limit.perMinute - started);
        rows.prepend({{timeOfDay(beginOfMinute(minute, m_budget.now)), grouped(started),
                       m_budget.isLimited ? grouped(left) : QString(), grouped(calls)},
                      -2,
                      QString::number(EndpointBudget::minutes - minute)});
    }
    m_model->setRows(rows);
}

void BudgetCard::resizeEvent(QResizeEvent *event)
{
    ChartCard::resizeEvent(event);
    m_endpoint->setMaximumWidth(std::max(leastEndpoint, width() / endpointShare));
}

void BudgetCard::showEvent(QShowEvent *event)
{
    ChartCard::showEvent(event);
    ask();
    m_timer.start();
}

void BudgetCard::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    ChartCard::hideEvent(event);
}

} // namespace Trustgauge
