#include "ui/publishing/recordscard.h"

#include "ui/publishing/outboxpane.h"
#include "ui/publishing/previewpane.h"
#include "ui/session/publishingsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int leastRows = 6;
} // namespace

RecordsCard::RecordsCard(PublishingSession &publishing, const Theme &theme, QWidget *parent)
    : Card(tr("Preview"), parent),
      m_publishing(publishing)
{
    m_preview = new PreviewPane(theme);
    m_outbox = new OutboxPane(publishing, theme);
    QTableView *history = makeTable(&m_history, u"publishHistory"_s, tr("History of publishes"), theme);
    fitColumns(history, PublishHistoryModel::Notes);
    m_parts = new QStackedWidget;
    m_parts->addWidget(m_preview);
    m_parts->addWidget(m_outbox);
    m_parts->addWidget(history);
    for (QTableView *table : m_parts->findChildren<QTableView *>())
        table->setMinimumHeight(table->horizontalHeader()->height() + leastRows * Metrics::rowHeight + 2);
    m_switch = new SegmentedSwitch({tr("Preview"), tr("Outbox"), tr("History")}, tr("What is shown"));
    m_switch->setObjectName(u"publishingPart"_s);
    for (QPushButton *button : m_outbox->buttons())
        addToHeader(button);
    addToHeader(m_switch);
    body()->addWidget(m_parts);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &RecordsCard::refresh);
    connect(&publishing, &PublishingSession::changed, this, &RecordsCard::take);
    take();
}

void RecordsCard::showPart(Part part)
{
    m_switch->setCurrent(static_cast<int>(part));
    refresh();
}

void RecordsCard::setStacked(bool stacked)
{
    m_preview->setStacked(stacked);
}

void RecordsCard::take()
{
    m_preview->setRows(m_publishing.view().preview);
    m_history.setRows(m_publishing.view().history);
    refresh();
}

QString RecordsCard::previewRemark() const
{
    const PublishView &view = m_publishing.view();
    const qsizetype rows = view.preview.size();
    if (rows == 0)
        return tr("nothing to send");
    if (rows < view.records)
        return tr("%1 records would be sent; the first %2, changes first").arg(grouped(view.records), grouped(rows));
    return view.hasCycle ? tr("%1 records would be sent, changes first").arg(grouped(view.records))
                         : tr("%1 records wait").arg(grouped(view.records));
}

void RecordsCard::refresh()
{
    const auto part = static_cast<Part>(m_switch->current());
    m_parts->setCurrentIndex(m_switch->current());
    for (QPushButton *button : m_outbox->buttons())
        button->setVisible(part == Part::Outbox);
    switch (part) {
    case Part::Preview:
        setTitle(tr("Preview"));
        setRemark(previewRemark());
        break;
    case Part::Outbox:
        setTitle(tr("Outbox"));
        setRemark(m_publishing.view().outbox.isEmpty() ? tr("nothing waits") : tr("what was refused stands first"));
        break;
    case Part::History:
        setTitle(tr("History"));
        setRemark(tr("every publish of this tenant, newest first"));
        break;
    }
}

} // namespace Trustgauge
