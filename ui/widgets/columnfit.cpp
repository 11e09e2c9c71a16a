#include "ui/widgets/columnfit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

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

void ColumnFit::setGivingWay(GivingWay columns)
{
    m_givingWay = std::move(columns);
    apply();
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
    m_headers.resize(columns);
    // Cast, since the method is public only in the base class.
    const auto content = [view = static_cast<const QAbstractItemView *>(m_table)](int column) {
        return std::max(0, view->sizeHintForColumn(column));
    };
    for (int column = 0; column < columns; ++column) {
        m_headers[column] = isHidden(column) ? 0
                                             : std::max(headerWidth(m_table, column),
                                                        m_table->horizontalHeader()->minimumSectionSize());
        m_widths[column] = isHidden(column) ? 0
                                            : std::max(m_headers.at(column), std::min(content(column), mostContent));
    }
    if (m_stretched < columns)
        m_least = std::max(headerWidth(m_table, m_stretched), std::min(content(m_stretched), leastStretched));
    apply();
}

bool ColumnFit::isHidden(int column) const
{
    return m_table->isColumnHidden(column) && !m_left.contains(column);
}

void ColumnFit::giveWay(QList<int> &widths, int room)
{
    int lack = std::accumulate(widths.cbegin(), widths.cend(), 0) - widths.value(m_stretched) + m_least - room;
    for (const int column : std::as_const(m_givingWay.narrowing)) {
        const int given = std::clamp(lack, 0, widths.at(column) - m_headers.at(column));
        widths[column] -= given;
        lack -= given;
    }
    QList<int> left;
    for (const int column : std::as_const(m_givingWay.leaving)) {
        if (lack <= 0)
            break;
        if (isHidden(column))
            continue;
        lack -= std::exchange(widths[column], 0);
        left << column;
    }
    m_isApplying = true;
    for (const int column : std::as_const(m_givingWay.leaving)) {
        if (m_left.contains(column) != left.contains(column))
            m_table->setColumnHidden(column, left.contains(column));
    }
    m_isApplying = false;
    m_left = left;
    // What those that left take less than they lacked, the narrow ones get back.
    for (auto column = m_givingWay.narrowing.crbegin(); lack < 0 && column != m_givingWay.narrowing.crend(); ++column) {
        if (m_left.contains(*column))
            continue;
        const int back = std::min(-lack, m_widths.at(*column) - widths.at(*column));
        widths[*column] += back;
        lack += back;
    }
}

void ColumnFit::apply()
{
    const auto columns = static_cast<int>(m_widths.size());
    const int room = m_table->viewport()->width();
    QList<int> widths = m_widths;
    giveWay(widths, room);
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == m_stretched || m_left.contains(column))
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
