#include "ui/devices/devicetable.h"

#include "ui/models/fleettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr std::array<int, fleetColumnCount> defaultWidths{196, 66, 140, 84,  88,  112, 118, 84,
                                                          78,  96, 116, 150, 110, 130, 140};

} // namespace

DeviceTable::DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent),
      m_model(model)
{
    setObjectName(u"deviceTable"_s);
    setAccessibleName(tr("Devices"));
    setModel(&model);
    setUpTable(this, theme);
    if (auto *cells = qobject_cast<CellDelegate *>(itemDelegate()))
        cells->setRightPadding(18); // the header keeps 10 px for its arrow
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(static_cast<int>(model.order().column), model.order().direction);
    resetColumns();
    // Not setSortingEnabled: it would sort once more by itself whenever the model is reset.
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DeviceTable::takeOrder);
    connect(header, &QHeaderView::sectionMoved, this, &DeviceTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &DeviceTable::columnsChanged);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(pos));
    });

    m_copy = new QAction(theme.icon("copy"_L1), tr("Copy rows"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &DeviceTable::copyRows);
    addAction(m_copy);
}

void DeviceTable::takeOrder(int column, Qt::SortOrder order)
{
    // Figures are wanted largest first, words from A.
    const bool isNewColumn = m_model.order().column != static_cast<FleetColumn>(column);
    const auto clicked = static_cast<FleetColumn>(column);
    const bool largestFirst = isNumeric(clicked) || clicked == FleetColumn::Band || clicked == FleetColumn::LastSeen;
    if (isNewColumn && largestFirst && order == Qt::AscendingOrder) {
        const QSignalBlocker quiet(horizontalHeader());
        order = Qt::DescendingOrder;
        horizontalHeader()->setSortIndicator(column, order);
    }
    m_model.sort(column, order);
    scrollToTop();
}

void DeviceTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < fleetColumnCount; ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->resizeSection(i, defaultWidths[static_cast<size_t>(i)]);
        header->setSectionHidden(i, false);
    }
    emit columnsChanged();
}

void DeviceTable::fillColumnMenu(QMenu *menu)
{
    const int shown = static_cast<int>(shownColumns().size());
    for (int i = 0; i < fleetColumnCount; ++i) {
        QAction *action = menu->addAction(columnTitle(static_cast<FleetColumn>(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(isColumnHidden(i) || shown > 1);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &DeviceTable::resetColumns);
}

void DeviceTable::setHiddenColumns(const QStringList &keys)
{
    for (int i = 0; i < fleetColumnCount; ++i)
        setColumnHidden(i, keys.contains(columnKey(static_cast<FleetColumn>(i))));
}

QStringList DeviceTable::hiddenColumns() const
{
    QStringList keys;
    for (int i = 0; i < fleetColumnCount; ++i) {
        if (isColumnHidden(i))
            keys << columnKey(static_cast<FleetColumn>(i));
    }
    return keys;
}

QList<int> DeviceTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < fleetColumnCount; ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << logical;
    }
    return columns;
}

void DeviceTable::copyRows()
{
    // Ranges, not single indexes: selecting all of a big fleet is one range.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(m_model.asText(rows, shownColumns()));
}

void DeviceTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_copy->setEnabled(selectionModel()->hasSelection());
    menu->addAction(m_copy);
    QMenu *columns = menu->addMenu(tr("Columns"));
    fillColumnMenu(columns);
    connect(menu, &QMenu::aboutToHide, m_copy, [this] { m_copy->setEnabled(true); });
    menu->popup(event->globalPos());
}

} // namespace Trustgauge
