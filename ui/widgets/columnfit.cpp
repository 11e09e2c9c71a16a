#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int mostContent = 260; // longer names are elided; their tooltips show them in full
constexpr int leastStretched = 120;
} // namespace

ColumnFit::ColumnFit(QTableView *table, int stretched) : QObject(table), m_table(table), m_stretched(stretched)
{
    const QAbstractItemModel *model = table->model();
    // A refresh consists of many small changes, but is measured only once.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::measure);
    const auto soon = [this] { m_soon.start(); };
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::dataChanged, this, soon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, soon);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isApplying && column != m_stretched)
            m_chosen.insert(column, width);
    });
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    measure();
}

void ColumnFit::setRows(int rows)
{
    m_rows = rows;
    apply();
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_table->viewport())
            apply();
        break;
    case QEvent::Show:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        if (watched == m_table)
            measure();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::measure()
{
    const int columns = m_table->model()->columnCount();
    m_widths.resize(columns);
    // Cast, since the method is public only in the base class.
    const auto content = [view = static_cast<const QAbstractItemView *>(m_table)](int column) {
        return std::max(0, view->sizeHintForColumn(column));
    };
    for (int column = 0; column < columns; ++column)
        m_widths[column] = m_table->isColumnHidden(column)
                               ? 0
                               : std::max({headerWidth(m_table, column), std::min(content(column), mostContent),
                                           m_table->horizontalHeader()->minimumSectionSize()});
    if (m_stretched < columns)
        m_least = std::max(headerWidth(m_table, m_stretched), std::min(content(m_stretched), leastStretched));
    apply();
}

void ColumnFit::apply()
{
    const auto columns = static_cast<int>(m_widths.size());
    const int room = m_table->viewport()->width();
    QList<int> widths = m_widths;
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == m_stretched)
            continue;
        widths[column] = m_chosen.value(column, widths.at(column));
        others += widths.at(column);
    }
    const int rest = std::max(m_least, room - others);
    if (m_stretched < columns)
        widths[m_stretched] = rest;
    QHeaderView *header = m_table->horizontalHeader();
    m_isApplying = true;
    for (int column = 0; column < columns && column < header->count(); ++column) {
        if (!m_table->isColumnHidden(column))
            header->resizeSection(column, widths.at(column));
    }
    m_isApplying = false;
    if (m_rows < 0)
        return;
    const bool scrolls = others + rest > room;
    m_table->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(header->height() + m_rows * Metrics::rowHeight + bar + 2);
}

} // namespace Trustgauge
