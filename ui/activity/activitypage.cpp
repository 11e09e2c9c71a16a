#include "ui/activity/activitypage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

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

ActivityPage::ActivityPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    setObjectName(u"activityPage"_s);
    m_table = makeTable(&m_model, u"cycleLog"_s, tr("Cycles"), theme);
    const auto mark = [&theme](const QModelIndex &index) {
        return markOf(theme, static_cast<CycleState>(index.data(CycleLogModel::StateRole).toInt()));
    };
    m_table->setItemDelegateForColumn(CycleLogModel::State, new MarkDelegate(mark, m_table));
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
