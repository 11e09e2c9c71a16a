#include "ui/devices/columnlist.h"

#include "ui/devices/devicetable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

enum ColumnRole { ColumnOfRow = Qt::UserRole, NoteOfRow, CanMove };

constexpr int gripWidth = 14;

//! Paints a grip before the box of a column that can be moved, and a dim note at the other edge.
class ColumnDelegate : public QStyledItemDelegate
{
public:
    ColumnDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(ColumnOfRow).isValid()) {
            painter->save();
            painter->setFont(Theme::font(Metrics::smallFont, QFont::DemiBold));
            painter->setPen(m_theme.colors().dimText);
            painter->drawText(option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0),
                              int(Qt::AlignVCenter | Qt::AlignLeading), index.data().toString());
            painter->restore();
            return;
        }
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        if (whole.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.colors().selection);
        QStyleOptionViewItem rest = option;
        const bool mirrored = option.direction == Qt::RightToLeft;
        rest.rect.adjust(mirrored ? 0 : gripWidth, 0, mirrored ? -gripWidth : 0, 0);
        rest.state.setFlag(QStyle::State_Selected, false);
        QStyledItemDelegate::paint(painter, rest, index);
        painter->save();
        painter->setPen(m_theme.colors().dimText);
        painter->setFont(Theme::font(Metrics::smallFont));
        painter->drawText(option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0),
                          int(Qt::AlignVCenter | Qt::AlignTrailing), index.data(NoteOfRow).toString());
        if (index.data(CanMove).toBool()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.colors().dimText);
            const int left = mirrored ? option.rect.right() - 12 : option.rect.left() + 6;
            for (int x : {0, 4}) {
                for (int y : {-4, 0, 4})
                    painter->drawRect(left + x, option.rect.center().y() + y, 2, 2);
            }
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + gripWidth, Metrics::rowHeight};
    }

private:
    const Theme &m_theme;
};

} // namespace

ColumnList::ColumnList(DeviceTable &table, const Theme &theme, QWidget *parent)
    : QListWidget(parent),
      m_table(table),
      m_theme(theme)
{
    setObjectName(u"columnList"_s);
    setAccessibleName(tr("Columns"));
    setAccessibleDescription(tr("Space shows or hides a column; Alt+Up and Alt+Down move it."));
    setItemDelegate(new ColumnDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
}

void ColumnList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void ColumnList::addColumn(FleetColumn column, const QString &note)
{
    const bool shown = m_table.isShown(column);
    auto *item = new QListWidgetItem(columnTitle(column), this);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setData(ColumnOfRow, static_cast<int>(column));
    item->setData(NoteOfRow, note);
    item->setData(CanMove, shown && column != FleetColumn::Device);
    if (!note.isEmpty())
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(columnTitle(column), note));
}

void ColumnList::fill(const QHash<FleetColumn, QString> &notes)
{
    const std::optional<FleetColumn> current = columnAt(currentRow());
    QList<FleetColumn> shown, others;
    for (const FleetColumn column : m_table.usualColumns()) {
        if (m_table.isShown(column))
            shown << column;
    }
    for (int i = 0; i < usualColumnCount; ++i) {
        if (const auto column = static_cast<FleetColumn>(i); !shown.contains(column))
            others << column;
    }
    clear();
    addHeading(tr("Shown, in this order (%Ln)", nullptr, static_cast<int>(shown.size())));
    for (const FleetColumn column : shown)
        addColumn(column, notes.value(column));
    if (!others.isEmpty()) {
        addHeading(tr("Not shown (%Ln)", nullptr, static_cast<int>(others.size())));
        for (const FleetColumn column : others)
            addColumn(column, notes.value(column));
    }
    search(m_searched);
    if (current)
        choose(*current);
}

void ColumnList::search(const QString &text)
{
    m_searched = text;
    for (int row = 0; row < count(); ++row) {
        const auto column = columnAt(row);
        setRowHidden(row, column ? !columnTitle(*column).contains(text, Qt::CaseInsensitive) : !text.isEmpty());
    }
}

void ColumnList::toggleCurrent()
{
    if (const auto column = columnAt(currentRow()); column && !isRowHidden(currentRow()))
        m_table.setShown(*column, !m_table.isShown(*column));
}

void ColumnList::chooseFirst()
{
    setCurrentRow(0);
    step(1);
}

void ColumnList::choose(FleetColumn column)
{
    for (int row = 0; row < count(); ++row) {
        if (columnAt(row) == column)
            setCurrentRow(row);
    }
}

std::optional<FleetColumn> ColumnList::columnAt(int row) const
{
    const QListWidgetItem *found = item(row);
    const QVariant column = found ? found->data(ColumnOfRow) : QVariant();
    return column.isValid() ? std::optional(static_cast<FleetColumn>(column.toInt())) : std::nullopt;
}

void ColumnList::step(int by)
{
    int row = currentRow() + by;
    while (row >= 0 && row < count() && (!columnAt(row) || isRowHidden(row)))
        row += by;
    if (row < 0)
        emit leftAtTop();
    else if (row < count())
        setCurrentRow(row);
}

void ColumnList::moveCurrent(int by)
{
    const auto column = columnAt(currentRow());
    const auto place = columnAt(currentRow() + by);
    if (column && place && m_table.isShown(*column) && m_table.isShown(*place))
        m_table.moveColumn(*column, *place);
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && event->modifiers().testFlag(Qt::AltModifier))
        moveCurrent(by);
    else if (by != 0)
        step(by);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        toggleCurrent();
    else
        event->ignore(); // such as Esc, which closes the menu
}

void ColumnList::mousePressEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    m_drag.reset();
    if (const auto column = columnAt(row); column && event->button() == Qt::LeftButton) {
        setCurrentRow(row);
        m_drag = Drag{*column, event->position().toPoint()};
    }
}

void ColumnList::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const QPoint pos = event->position().toPoint();
    if (!m_drag->moves && (pos - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->moves = true;
    const int row = indexAt(pos).row();
    const auto place = columnAt(row);
    const bool fits = place && *place != FleetColumn::Device && m_table.isShown(*place)
                      && m_drag->column != FleetColumn::Device && m_table.isShown(m_drag->column);
    m_drag->target = fits ? row : -1;
    viewport()->update();
}

void ColumnList::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    viewport()->update();
    if (!drag)
        return;
    if (drag->moves) {
        if (const auto place = columnAt(drag->target))
            m_table.moveColumn(drag->column, *place);
    } else if (columnAt(indexAt(event->position().toPoint()).row()) == drag->column) {
        toggleCurrent();
    }
}

void ColumnList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two clicks toggle twice
}

void ColumnList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (!m_drag || m_drag->target < 0)
        return;
    // A line where the column will be: below the target when it comes from above.
    const QRect target = visualItemRect(item(m_drag->target));
    const int y = m_drag->target > currentRow() ? target.bottom() : target.top();
    QPainter painter(viewport());
    painter.fillRect(target.left(), y - 1, target.width(), 2, m_theme.colors().accent);
}

} // namespace Trustgauge
