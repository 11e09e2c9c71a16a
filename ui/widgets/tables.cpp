#include "ui/widgets/tables.h"

#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/scrollanchor.h"

#include <QHeaderView>
#include <QTableView>

namespace Trustgauge {

namespace {
constexpr int headerHeight = 30;
} // namespace

QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
                      const Theme &theme)
{
    auto *table = new QTableView;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpTable(table, theme);
    new ScrollAnchor(table);
    return table;
}

void setUpTable(QTableView *table, const Theme &theme)
{
    table->setItemDelegate(new CellDelegate(theme, table));
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(Metrics::rowHeight);
    table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->horizontalHeader()->setFixedHeight(headerHeight);
}

void makeSortable(QTableView *table, int column)
{
    table->setProperty("sortable", true); // for the style sheet's arrow
    if (auto *cells = qobject_cast<CellDelegate *>(table->itemDelegate()))
        cells->setRightPadding(18); // the header keeps 10 px for its arrow
    table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder);
    table->setSortingEnabled(true);
}

int headerWidth(const QTableView *table, int column)
{
    const QFontMetrics metrics(Theme::font(Metrics::baseFont, QFont::DemiBold));
    const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = table->horizontalHeader()->isSortIndicatorShown() ? 12 : 0;
    return metrics.horizontalAdvance(words) + 2 * Metrics::gap + 2 + arrow;
}

void fitColumns(QTableView *table, int stretched)
{
    new ColumnFit(table, stretched);
}

void fitColumns(QTableView *table, int stretched, const GivingWay &givingWay)
{
    (new ColumnFit(table, stretched))->setGivingWay(givingWay);
}

void fitSmallTable(QTableView *table, int rows, int stretched)
{
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    (new ColumnFit(table, stretched))->setRows(rows);
}

void setTableRows(QTableView *table, int rows)
{
    if (auto *fit = table->findChild<ColumnFit *>(QString(), Qt::FindDirectChildrenOnly))
        fit->setRows(rows);
}

} // namespace Trustgauge
