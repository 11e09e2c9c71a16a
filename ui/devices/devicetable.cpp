#include "ui/devices/devicetable.h"

#include "ui/models/fleetcolumns.h"
#include "ui/models/fleettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/menus.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr std::array<int, fleetColumnCount> defaultWidths{196, 66,  140, 84,  88,  112, 118, 84, 78,
                                                          96,  116, 150, 110, 130, 140, 66,  140};

constexpr qsizetype fewRows = 500; // copied without a background thread

} // namespace

DeviceTable::DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent)
    : PinnedTable(theme, parent),
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
    // Not setSortingEnabled: it would sort again whenever the model is reset.
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DeviceTable::takeOrder);
    connect(header, &QHeaderView::sectionMoved, this, &DeviceTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &DeviceTable::columnsChanged);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        auto *menu = new TickMenu(this);
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
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        m_model.sortAlso(column);
        const QSignalBlocker blocker(horizontalHeader());
        horizontalHeader()->setSortIndicator(static_cast<int>(m_model.order().column), m_model.order().direction);
    } else {
        m_model.sort(column, order);
    }
    fitHeaders(); // columns of the order have longer titles
    scrollToTop();
}

void DeviceTable::fitHeaders()
{
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < fleetColumnCount; ++i) {
        const int words = headerWidth(this, i);
        if (!isColumnHidden(i) && header->sectionSize(i) < words)
            header->resizeSection(i, words);
    }
}

void DeviceTable::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_openedBeside.clear();
    for (int i = 0; i < fleetColumnCount; ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, i >= usualColumnCount);
        header->resizeSection(i, defaultWidths[static_cast<size_t>(i)]);
    }
    setBeforeShown(m_showsBefore);
    fitHeaders();
    emit columnsChanged();
}

void DeviceTable::setBeforeShown(bool shown)
{
    m_showsBefore = shown;
    QHeaderView *header = horizontalHeader();
    for (const int section : std::as_const(m_openedBeside))
        setColumnHidden(section, true);
    m_openedBeside.clear();
    for (const auto &[before, after] : {std::pair{FleetColumn::ScoreBefore, FleetColumn::Score},
                                        std::pair{FleetColumn::BandBefore, FleetColumn::Band}}) {
        const int section = static_cast<int>(before);
        setColumnHidden(section, !shown);
        if (shown && isColumnHidden(static_cast<int>(after))) { // the two are only useful together
            m_openedBeside << static_cast<int>(after);
            setColumnHidden(static_cast<int>(after), false);
        }
        if (!shown) { // to the end, so that the order of the other columns is unaffected
            header->moveSection(header->visualIndex(section), fleetColumnCount - 1);
            continue;
        }
        const int from = header->visualIndex(section);
        const int to = header->visualIndex(static_cast<int>(after));
        header->moveSection(from, from < to ? to - 1 : to);
    }
    if (shown)
        fitHeaders();
}

void DeviceTable::fillColumnMenu(QMenu *menu)
{
    QList<QAction *> boxes;
    for (int i = 0; i < usualColumnCount; ++i) {
        QAction *action = menu->addAction(columnTitle(static_cast<FleetColumn>(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        boxes << action;
    }
    const auto keepOne = [this, boxes] {
        const bool several = shownColumns().size() > 1;
        for (QAction *box : boxes)
            box->setEnabled(several || !box->isChecked());
    };
    keepOne();
    for (int i = 0; i < usualColumnCount; ++i) {
        connect(boxes.at(i), &QAction::toggled, this, [this, i, keepOne](bool on) {
            m_openedBeside.removeAll(i);
            setColumnHidden(i, !on);
            fitHeaders();
            keepOne();
            emit columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &DeviceTable::resetColumns);
}

void DeviceTable::setHiddenColumns(const QStringList &keys)
{
    for (int i = 0; i < usualColumnCount; ++i)
        setColumnHidden(i, keys.contains(columnKey(static_cast<FleetColumn>(i))));
}

QStringList DeviceTable::hiddenColumns() const
{
    QStringList keys;
    for (int i = 0; i < usualColumnCount; ++i) {
        if (isColumnHidden(i) || m_openedBeside.contains(i))
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

void DeviceTable::chooseRow(int row)
{
    // Not selectRow(): it uses the first column, also a hidden one, from the other side when the window is mirrored.
    const QList<int> columns = shownColumns();
    const QModelIndex index = m_model.index(row, columns.isEmpty() ? 0 : columns.constFirst());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> DeviceTable::selectedRows() const
{
    // Ranges, not single indexes: if all of a large fleet is selected, that is one range.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DeviceTable::copyRows()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    Rows fleetRows;
    fleetRows.reserve(static_cast<size_t>(rows.size()));
    for (const int row : rows)
        fleetRows.push_back(static_cast<uint32_t>(m_model.fleetRow(row)));
    const auto take = [](const QString &text) { QApplication::clipboard()->setText(text); };
    if (rows.size() <= fewRows) {
        m_copying.forget();
        take(rowsAsText(*m_model.scores(), fleetRows, shownColumns(), m_model.before().get()));
        return;
    }
    m_copying.run(
        this,
        [scores = m_model.scores(), before = m_model.before(), fleetRows = std::move(fleetRows),
         columns = shownColumns()] { return rowsAsText(*scores, fleetRows, columns, before.get()); },
        take);
}

void DeviceTable::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = true;
    PinnedTable::mousePressEvent(event);
    m_isPressed = false;
}

void DeviceTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // A click selects a row; it must not scroll sideways just because the cell is partly hidden.
    const int left = horizontalScrollBar()->value();
    PinnedTable::scrollTo(index, hint);
    if (m_isPressed)
        horizontalScrollBar()->setValue(left);
}

void DeviceTable::setCellActions(const QList<QAction *> &actions)
{
    m_cellActions = actions;
    addActions(actions);
}

void DeviceTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_cellActions);
    menu->addSeparator();
    m_copy->setEnabled(selectionModel()->hasSelection());
    menu->addAction(m_copy);
    auto *columns = new TickMenu(tr("Columns"), menu);
    fillColumnMenu(columns);
    menu->addMenu(columns);
    connect(menu, &QMenu::aboutToHide, m_copy, [this] { m_copy->setEnabled(true); });
    menu->popup(event->globalPos());
}

} // namespace Trustgauge
