#include "ui/publishing/previewpane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int leastText = 110;

QPlainTextEdit *makeText(const QString &name, const QString &objectName)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(leastText);
    return text;
}

} // namespace

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    m_table = makeTable(&m_model, u"previewTable"_s, tr("What would be sent"), theme);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(m_table, PreviewModel::Device);
    m_now = makeText(tr("Record to be sent"), u"recordNow"_s);
    m_before = makeText(tr("Record that was last accepted"), u"recordBefore"_s);
    m_beforeTitle = makeLabel(tr("Last accepted"), "dim");
    m_record = new QWidget;
    auto *record = new QVBoxLayout(m_record);
    record->setContentsMargins(0, 0, 0, 0);
    record->setSpacing(Metrics::gap);
    record->addWidget(makeLabel(tr("To be sent"), "dim"));
    record->addWidget(m_now, 1);
    record->addWidget(m_beforeTitle);
    record->addWidget(m_before, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addWidget(m_table, 5);
    m_columns->addWidget(m_record, 4);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPane::showRecord);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PreviewPane::showRecord);
}

void PreviewPane::setRows(const QList<PreviewRow> &rows)
{
    m_model.setRows(rows);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void PreviewPane::setStacked(bool stacked)
{
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PreviewPane::showRecord()
{
    const QModelIndex index = m_table->currentIndex();
    const bool any = index.isValid() && index.row() < m_model.rowCount();
    const PreviewRow row = any ? m_model.row(index.row()) : PreviewRow();
    m_now->setPlainText(QString::fromUtf8(row.value));
    m_before->setPlainText(QString::fromUtf8(row.accepted));
    m_beforeTitle->setVisible(!row.accepted.isEmpty());
    m_before->setVisible(!row.accepted.isEmpty());
    m_record->setVisible(any);
}

} // namespace Trustgauge
