#include "ui/widgets/scrollanchor.h"

#include <QScrollBar>
#include <QTableView>

namespace Trustgauge {

ScrollAnchor::ScrollAnchor(QTableView *table) : QObject(table), m_table(table)
{
    const QAbstractItemModel *model = table->model();
    const auto begin = [this] { m_isChanging = true; };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ScrollAnchor::restore);
    connect(model, &QAbstractItemModel::modelReset, this, &ScrollAnchor::remember);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollAnchor::remember);
}

void ScrollAnchor::remember()
{
    if (m_isChanging)
        return;
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    const int row = atTop ? -1 : m_table->rowAt(0);
    m_top = m_table->model()->index(row, 0);
    m_hidden = m_top.isValid() ? -m_table->rowViewportPosition(row) : 0;
}

void ScrollAnchor::restore()
{
    if (m_top.isValid()) {
        m_table->scrollTo(m_top, QAbstractItemView::PositionAtTop); // first lays out new rows
        QScrollBar *bar = m_table->verticalScrollBar();
        bar->setValue(bar->value() + m_hidden);
    }
    m_isChanging = false;
    remember();
}

} // namespace Trustgauge
