#include "ui/devices/storytable.h"

#include "ui/models/fleettablemodel.h"
#include "ui/models/storyrole.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cellbackground.h"
#include "ui/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int storyRow = 24;
constexpr int storyHeader = 26;
constexpr int widestCell = 220; // of a column that does not give way
constexpr int leastElided = 140;
constexpr int markRoom = 16;
const char *const elidedProperty = "elidedColumn";

bool is(const QModelIndex &index, StoryRole role)
{
    return index.data(static_cast<int>(role)).toBool();
}

class StoryDelegate : public QStyledItemDelegate
{
public:
    StoryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        const QString text = opt.text;
        paintCellBackground(*painter, opt);

        painter->save();
        const ThemeColors &colors = m_theme.colors();
        QRect room = opt.rect.adjusted(padding(opt, index), 0, -Metrics::gap, 0);
        if (is(index, StoryRole::Mark)) {
            const QRectF mark = QStyle::visualRect(opt.direction, opt.rect,
                                                   QRect(room.left(), room.center().y() - 4, 10, 9));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.bad);
            painter->drawPolygon(
                QPolygonF({mark.bottomLeft(), QPointF(mark.center().x(), mark.top()), mark.bottomRight()}));
            room.setLeft(room.left() + markRoom);
        }
        painter->setFont(fontOf(index));
        painter->setPen(is(index, StoryRole::Alarming)                  ? colors.bad
                        : is(index, StoryRole::Link)                    ? colors.accent
                        : index.data(FleetTableModel::DimRole).toBool() ? colors.dimText
                                                                        : colors.text);
        painter->drawText(QStyle::visualRect(opt.direction, opt.rect, room), static_cast<int>(opt.displayAlignment),
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int mark = is(index, StoryRole::Mark) ? markRoom : 0;
        return {QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString()) + mark + padding(option, index)
                    + Metrics::gap + 2, // a text that just fits is not shortened
                storyRow};
    }

private:
    [[nodiscard]] static QFont fontOf(const QModelIndex &index)
    {
        return Theme::font(12, is(index, StoryRole::Strong) ? QFont::DemiBold : QFont::Normal);
    }
    //! As in a header. Without one, the first column begins where the words above the table do.
    [[nodiscard]] static int padding(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        return index.column() == 0 && table && table->horizontalHeader()->isHidden() ? 0 : Metrics::gap;
    }

    const Theme &m_theme;
};

//! Refits the table, and keeps the current row in view in the panel around it.
class StoryFit : public QObject
{
public:
    explicit StoryFit(QTableView *table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StoryFit::keepInView);
        connect(table->model(), &QAbstractItemModel::rowsInserted, this, [this] { fitStoryTable(m_table); });
        connect(table->model(), &QAbstractItemModel::rowsRemoved, this, [this] { fitStoryTable(m_table); });
        connect(table->model(), &QAbstractItemModel::dataChanged, this, [this] { fitStoryTable(m_table); });
        // The entered cell tells by its cursor whether a click does something.
        table->setMouseTracking(true);
        connect(table, &QTableView::entered, this, [table](const QModelIndex &index) {
            table->viewport()->setCursor(is(index, StoryRole::Link) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_table && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
            fitStoryTable(m_table);
        return QObject::eventFilter(watched, event);
    }

private:
    void keepInView()
    {
        if (!m_table->hasFocus())
            return;
        for (QWidget *parent = m_table->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent)) {
                const QRect row = m_table->visualRect(m_table->currentIndex());
                const QPoint at = m_table->viewport()->mapTo(area->widget(), row.center());
                area->ensureVisible(area->horizontalScrollBar()->value(), at.y(), 0, storyRow);
                return;
            }
        }
    }

    QTableView *m_table;
};

} // namespace

QTableView *makeStoryTable(QAbstractItemModel *model, int elided, const QString &objectName,
                           const QString &accessibleName, const Theme &theme)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpTable(table, theme);
    table->setItemDelegate(new StoryDelegate(theme, table));
    table->setAlternatingRowColors(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a tall panel leaves its room at the end
    table->setProperty(elidedProperty, elided);
    table->verticalHeader()->setMinimumSectionSize(storyRow);
    table->verticalHeader()->setDefaultSectionSize(storyRow);
    QHeaderView *header = table->horizontalHeader();
    header->setFixedHeight(storyHeader);
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::Fixed);
    new StoryFit(table);
    return table;
}

void fitStoryTable(QTableView *table)
{
    const int elided = table->property(elidedProperty).toInt();
    const QAbstractItemModel *model = table->model();
    const bool hasHeader = !table->horizontalHeader()->isHidden();
    QStyleOptionViewItem option;
    option.widget = table;
    int others = 0;
    int wanted = 0; // by the elided column
    for (int column = 0; column < model->columnCount(); ++column) {
        const int header = hasHeader ? headerWidth(table, column) : 0;
        int cells = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            cells = std::max(cells, table->itemDelegate()->sizeHint(option, model->index(row, column)).width());
        if (column == elided) {
            wanted = std::max(header, cells);
            continue;
        }
        const int width = std::max(header, std::min(cells, widestCell));
        table->setColumnWidth(column, width);
        others += width;
    }
    const int room = table->viewport()->width() - others;
    table->setColumnWidth(elided, std::max({room, std::min(wanted, leastElided)}));
    const bool scrolls = others + table->columnWidth(elided) > table->viewport()->width();
    const int bar = scrolls ? table->horizontalScrollBar()->sizeHint().height() : 0;
    table->setFixedHeight(model->rowCount() * storyRow + (hasHeader ? storyHeader : 0) + bar + 2);
}

} // namespace Trustgauge
