#include "ui/activity/activitypage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! The state with a mark whose shape tells as much as its colour.
class StateDelegate : public QStyledItemDelegate
{
public:
    StateDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        switch (static_cast<CycleState>(index.data(CycleLogModel::StateRole).toInt())) {
        case CycleState::Complete:
            option->icon = m_theme.icon("check"_L1, Theme::Tint::Ok);
            break;
        case CycleState::Partial:
            option->icon = m_theme.icon("warning"_L1, Theme::Tint::Warn);
            break;
        case CycleState::Failed:
            option->icon = m_theme.icon("error"_L1, Theme::Tint::Bad);
            break;
        case CycleState::Cancelled:
        case CycleState::Unfinished:
            option->icon = m_theme.icon("stop"_L1, Theme::Tint::Dim);
            break;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
    }

private:
    const Theme &m_theme;
};

} // namespace

ActivityPage::ActivityPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    setObjectName(u"activityPage"_s);
    m_table = new QTableView;
    m_table->setObjectName(u"cycleLog"_s);
    m_table->setAccessibleName(tr("Cycles"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpTable(m_table, theme);
    m_table->setItemDelegateForColumn(CycleLogModel::State, new StateDelegate(theme, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(CycleLogModel::Started, 170);
    header->resizeSection(CycleLogModel::State, 130);
    header->resizeSection(CycleLogModel::Devices, 100);
    header->resizeSection(CycleLogModel::Duration, 100);
    header->resizeSection(CycleLogModel::Source, 160);
    header->setStretchLastSection(true);

    auto *card = new Card(tr("Cycles"));
    card->setRemark(tr("every poll of this tenant, newest first"));
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->addWidget(card);

    connect(&session.workspace(), &Workspace::cycleLogLoaded, this,
            [this](const QString &tenant, const QList<CycleInfo> &log) {
        if (tenant != m_session.tenantName())
            return;
        m_shownTenant = tenant;
        m_model.setLog(log);
    });
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_shownTenant != m_session.tenantName())
            m_model.setLog({});
        load();
    });
    connect(&session, &FleetSession::pollEnded, this, &ActivityPage::load);
}

void ActivityPage::load()
{
    if (isVisible() && !m_session.tenantName().isEmpty())
        m_session.workspace().loadCycleLog(m_session.tenantName());
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace Trustgauge
