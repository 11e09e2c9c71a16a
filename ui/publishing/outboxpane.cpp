#include "ui/publishing/outboxpane.h"

#include "ui/session/hindrancetext.h"
#include "ui/session/publishingsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QMessageBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

OutboxPane::OutboxPane(PublishingSession &publishing, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_publishing(publishing)
{
    m_table = makeTable(&m_model, u"outboxTable"_s, tr("Outbox"), theme);
    fitColumns(m_table, OutboxModel::LastError);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_retry = makeButton(tr("Send again"));
    m_retry->setObjectName(u"retryRecords"_s);
    m_drop = makeButton(tr("Drop"), "destructive");
    m_drop->setObjectName(u"dropRecords"_s);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_publishing.ask(&PublishService::requeue, chosenDeadLetters()); });
    connect(m_drop, &QPushButton::clicked, this, &OutboxPane::dropChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPane::refreshChoice);
    connect(&publishing, &PublishingSession::changed, this, &OutboxPane::refresh);
    refresh();
}

void OutboxPane::refresh()
{
    m_model.setRows(m_publishing.view().outbox);
    refreshChoice();
}

//! Without a selection both buttons apply to all parked records; selected records that still wait are ignored.
void OutboxPane::refreshChoice()
{
    const bool chosen = m_table->selectionModel()->hasSelection();
    const bool any = chosen ? !chosenDeadLetters().isEmpty() : m_publishing.view().counts.deadLettered > 0;
    const QString hindrance = hindranceText(m_publishing.hindrance());
    for (QPushButton *button : {m_retry, m_drop}) {
        button->setEnabled(any && hindrance.isEmpty());
        button->setToolTip(hindrance.isEmpty()
                               ? tr("The chosen records that were put aside; without a choice, all of them")
                               : hindrance);
    }
}

void OutboxPane::dropChosen()
{
    const QList<qint64> ids = chosenDeadLetters();
    const int count = static_cast<int>(ids.isEmpty() ? m_publishing.view().counts.deadLettered : ids.size());
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Drop"),
                                tr("Drop %Ln record(s) that were put aside? They are never sent.", nullptr, count),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"dropQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(tr("Drop"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, ids](const QAbstractButton *clicked) {
        if (clicked == yes)
            m_publishing.ask(&PublishService::drop, ids);
    });
    box->open();
}

QList<qint64> OutboxPane::chosenDeadLetters() const
{
    QList<qint64> out;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const OutboxRecord &record = m_model.row(index.row());
        if (record.deadLettered)
            out << record.id;
    }
    return out;
}

} // namespace Trustgauge
