#include "ui/rehearsal/actionscard.h"

#include "ui/charts/chartcard.h"
#include "ui/models/figuretablemodel.h"
#include "ui/rehearsal/actionbars.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ActionsCard::ActionsCard(const Theme &theme, QWidget *parent) : Card(tr("Who meets which action"), parent)
{
    m_scale = new SegmentedSwitch({tr("Count"), tr("Share"), tr("Log")}, tr("Scale of the bars"));
    m_scale->setObjectName(u"actionScale"_s);
    auto *view = new SegmentedSwitch({tr("Chart"), tr("Table")}, tr("Devices by action as"));
    view->setObjectName(u"actionView"_s);
    addToHeader(m_scale);
    addToHeader(view);
    m_bars = new ActionBars(theme);
    m_rows = new FigureTableModel({tr("Action"), tr("Devices"), tr("Share"), tr("Compared with"), tr("Change")}, this);
    auto *table = makeTable(m_rows, u"actionTable"_s, tr("Devices by action"), theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(table, 0);
    auto *chart = new QWidget;
    auto *chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->addWidget(m_bars);
    chartLayout->addStretch(1);
    m_views = new QStackedWidget;
    m_views->addWidget(chart);
    m_views->addWidget(table);
    body()->addWidget(m_views);
    connect(m_scale, &SegmentedSwitch::currentChanged, this,
            [this](int scale) { m_bars->setScale(static_cast<ActionBars::Scale>(scale)); });
    connect(view, &SegmentedSwitch::currentChanged, this, [this](int shown) {
        m_views->setCurrentIndex(shown);
        fitHeight();
    });
    connect(view, &SegmentedSwitch::currentChanged, m_scale, [this](int shown) { m_scale->setVisible(shown == 0); });
    leadToTable(this, {{m_bars, table}}, view);
    connect(m_bars, &ActionBars::lineActivated, this, &ActionsCard::open);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
}

void ActionsCard::setOutcome(const RehearsalSession::OutcomePtr &outcome)
{
    m_actions.clear();
    QList<ActionBars::Line> lines;
    QList<FigureTableModel::Row> rows;
    size_t all = 0;
    std::map<QString, qint64> before; // by action
    if (outcome && outcome->rehearsal.against) {
        for (const ActionCount &count : outcome->rehearsal.against->counts())
            before[count.action] = static_cast<qint64>(count.devices);
    }
    const bool compares = !before.empty();
    const auto add = [&](const QString &action, qint64 devices) {
        const auto known = before.find(action);
        const std::optional<qint64> then = !compares               ? std::nullopt
                                           : known == before.end() ? std::optional<qint64>(0)
                                                                   : std::optional(known->second);
        m_actions << action;
        lines << ActionBars::Line{plainText(action), devices, then};
        rows << FigureTableModel::Row{
            {plainText(action), grouped(devices), percentText(static_cast<size_t>(devices), all),
             then ? grouped(*then) : QString(), then ? signedCountText(devices - *then) : QString()}};
        if (known != before.end())
            before.erase(known);
    };
    if (outcome) {
        all = outcome->rehearsal.rows.count();
        for (const ActionCount &count : outcome->rehearsal.outcome.counts())
            add(count.action, static_cast<qint64>(count.devices));
        while (!before.empty()) // that only the other policy has
            add(before.begin()->first, 0);
    }
    setRemark(compares ? tr("dashed: what it is compared with") : QString());
    m_bars->setLines(lines);
    m_rows->setRows(rows);
    fitHeight();
}

void ActionsCard::fitHeight()
{
    m_views->setFixedHeight(m_views->currentIndex() == 0 ? m_bars->sizeHint().height()
                                                         : (m_rows->rowCount() + 1) * Metrics::rowHeight + 4);
}

void ActionsCard::open(int line)
{
    if (line >= 0 && line < m_actions.size())
        emit devicesRequested(m_actions.at(line));
}

} // namespace Trustgauge
