#include "ui/activity/cyclespart.h"

#include "ui/activity/cyclenotes.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int listAndNotesBeside = 980; // minimum width for both side by side

QIcon markOf(const Theme &theme, CycleState state)
{
    switch (state) {
    case CycleState::Complete:
        return theme.icon("check"_L1, Theme::Tint::Ok);
    case CycleState::Partial:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    case CycleState::Failed:
        return theme.icon("error"_L1, Theme::Tint::Bad);
    case CycleState::Cancelled:
    case CycleState::Unfinished:
        break;
    }
    return theme.icon("stop"_L1, Theme::Tint::Dim);
}

} // namespace

CyclesPart::CyclesPart(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme)
{
    setObjectName(u"cyclesPart"_s);
    m_table = makeTable(&m_model, u"cycleLog"_s, tr("Cycles"), theme);
    const auto mark = [&theme](const QModelIndex &index) {
        return markOf(theme, static_cast<CycleState>(index.data(CycleLogModel::StateRole).toInt()));
    };
    m_table->setItemDelegateForColumn(CycleLogModel::State, new MarkDelegate(mark, m_table));
    fitColumns(m_table, CycleLogModel::Reason);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight); // the full text is shown beside the table

    auto *card = new Card(tr("Cycles"));
    card->setRemark(tr("every poll of this tenant, newest first"));
    card->body()->addWidget(m_table);
    m_notes = new CycleNotes(theme);
    connect(m_notes, &CycleNotes::doctorRequested, this, &CyclesPart::doctorRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CyclesPart::showNotes);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CyclesPart::showNotes);
    m_empty = new StatePage;
    connect(m_empty, &StatePage::activated, &session, &FleetSession::poll);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addWidget(card, 7);
    m_columns->addWidget(m_notes, 4);
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(session.workspace().cycles().origin(), &CycleService::logLoaded, this, &CyclesPart::take);
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_shownTenant != m_session.tenantName())
            m_model.setRows({});
        load();
        refresh();
    });
    connect(&session, &FleetSession::pollEnded, this, &CyclesPart::load);
    connect(&session, &FleetSession::viewChanged, this, &CyclesPart::refresh);
    refresh();
}

void CyclesPart::take(const QString &tenant, const QList<CycleInfo> &log)
{
    if (tenant != m_session.tenantName())
        return;
    // If the newest cycle was selected, the new newest one gets selected; otherwise the selection stays.
    const int current = m_table->currentIndex().row();
    const bool newest = std::exchange(m_newestWanted, false) || m_shownTenant != tenant || current <= 0;
    const QString chosen = newest ? QString() : m_model.row(current).id;
    m_shownTenant = tenant;
    m_model.setRows(log);
    const auto it = std::find_if(log.cbegin(), log.cend(), [&](const CycleInfo &cycle) { return cycle.id == chosen; });
    const int row = newest || it == log.cend() ? 0 : static_cast<int>(it - log.cbegin());
    if (m_model.rowCount() > 0 && m_table->currentIndex().row() != row) {
        m_table->selectRow(row);
        m_table->scrollTo(m_table->currentIndex());
    }
    refresh();
}

void CyclesPart::refresh()
{
    const bool known = m_shownTenant == m_session.tenantName();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && known && !m_session.state().polling ? 1 : 0);
    m_empty->setState(m_theme.icon("activity"_L1, Theme::Tint::Dim),
                      tr("%1 has not been polled yet.").arg(plainText(m_session.tenantName())),
                      tr("Every poll of it will stand here, with what went wrong and what is worth knowing."),
                      m_session.tenantName().isEmpty() ? QString() : tr("Poll now"));
}

void CyclesPart::showNotes()
{
    const QModelIndex current = m_table->currentIndex();
    m_notes->setCycle(current.isValid() && current.row() < m_model.rowCount()
                          ? std::optional(m_model.row(current.row()))
                          : std::nullopt);
}

void CyclesPart::showNewest()
{
    m_newestWanted = true;
    load();
}

void CyclesPart::load()
{
    if (isVisible() && !m_session.tenantName().isEmpty())
        m_session.workspace().cycles().ask(&CycleService::loadLog, m_session.tenantName());
}

void CyclesPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < listAndNotesBeside;
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, stacked ? 1 : 7);
    m_columns->setStretch(1, stacked ? 1 : 4);
}

void CyclesPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace Trustgauge
