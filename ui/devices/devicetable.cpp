#include "ui/devices/devicetable.h"

#include "ui/models/fleetcolumns.h"
#include "ui/models/fleettablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
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
                                                          96,  116, 150, 110, 130, 140, 66,  66, 140};

constexpr int widestFitted = 420; // longer texts are elided; their tooltips show them in full

} // namespace

DeviceTable::DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent)
    : PinnedTable(theme, parent),
      m_model(model)
{
    setObjectName(u"deviceTable"_s);
    setAccessibleName(tr("Devices"));
    setModel(&model);
    setUpTable(this, theme);
    setTextElideMode(Qt::ElideRight); // names differ at their beginning, and end with the same domain
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
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &DeviceTable::fitHeaders);
    connect(header, &QWidget::customContextMenuRequested, this, &DeviceTable::openHeaderMenu);
    makeCopyActions(theme);
}

void DeviceTable::makeCopyActions(const Theme &theme)
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        return action;
    };
    m_copyRows = add(u"copyRows"_s, tr("Copy rows"), QKeySequence::Copy);
    m_copyRows->setIcon(theme.icon("copy"_L1));
    connect(m_copyRows, &QAction::triggered, this, [this] { emit rowsCopied(CopyFormat::Text); });
    m_copyCell = add(u"copyCell"_s, tr("Copy cell"), QKeySequence(u"Ctrl+Shift+C"_s));
    connect(m_copyCell, &QAction::triggered, this, [this] { emit cellCopied(CopyFormat::Text); });
    for (const auto &[format, text] :
         {std::pair{CopyFormat::Text, tr("Text, tab-separated")}, std::pair{CopyFormat::Csv, tr("CSV")},
          std::pair{CopyFormat::Json, tr("JSON")}, std::pair{CopyFormat::Markdown, tr("Markdown")}}) {
        QAction *action = add(u"copyAs%1"_s.arg(static_cast<int>(format)), text, {});
        connect(action, &QAction::triggered, this, [this, format = format] { emit rowsCopied(format); });
        m_copyAs << action;
        if (format == CopyFormat::Text)
            continue; // the action above
        QAction *ofCell = add(u"copyCellAs%1"_s.arg(static_cast<int>(format)), text, {});
        connect(ofCell, &QAction::triggered, this, [this, format = format] { emit cellCopied(format); });
        m_copyCellAs << ofCell;
    }
}

void DeviceTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(static_cast<int>(m_model.order().column), m_model.order().direction);
}

void DeviceTable::takeOrder(int column, Qt::SortOrder order)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)) {
        m_model.sortAlso(column);
        showOrder();
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
    QHeaderView *header = horizontalHeader();
    if (shown != m_showsBefore) { // their longer titles widen them meanwhile
        for (const FleetColumn column : {FleetColumn::Score, FleetColumn::Band}) {
            const auto section = static_cast<int>(column);
            if (shown)
                m_widthsAlone.insert(section, header->sectionSize(section));
            else if (!isColumnHidden(section) && m_widthsAlone.value(section) > 0)
                header->resizeSection(section, m_widthsAlone.value(section));
        }
    }
    m_showsBefore = shown;
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
    const auto change = static_cast<int>(FleetColumn::Change);
    setColumnHidden(change, !shown);
    const int from = header->visualIndex(change);
    const int score = header->visualIndex(static_cast<int>(FleetColumn::Score));
    header->moveSection(from, !shown ? fleetColumnCount - 1 : from < score ? score : score + 1);
    if (shown)
        fitHeaders();
}

QList<FleetColumn> DeviceTable::usualColumns() const
{
    QList<FleetColumn> out;
    for (int visual = 0; visual < fleetColumnCount; ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (logical < usualColumnCount)
            out << static_cast<FleetColumn>(logical);
    }
    return out;
}

bool DeviceTable::isShown(FleetColumn column) const
{
    const auto section = static_cast<int>(column);
    return !isColumnHidden(section) && !m_openedBeside.contains(section);
}

void DeviceTable::setShown(FleetColumn column, bool shown)
{
    if (isShown(column) == shown || (!shown && columns().size() == 1))
        return;
    const auto section = static_cast<int>(column);
    m_openedBeside.removeAll(section);
    setColumnHidden(section, !shown);
    fitHeaders();
    fitPinned();
    emit columnsChanged();
}

void DeviceTable::moveColumn(FleetColumn column, FleetColumn place)
{
    if (column == FleetColumn::Device || place == FleetColumn::Device || column == place)
        return;
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(column)), header->visualIndex(static_cast<int>(place)));
    setBeforeShown(m_showsBefore); // they follow their columns
    emit columnsChanged();
}

QList<ShownColumn> DeviceTable::columns() const
{
    QList<ShownColumn> out;
    for (const FleetColumn column : usualColumns()) {
        const int width = column == FleetColumn::Device ? pinnedWidth() : columnWidth(static_cast<int>(column));
        if (isShown(column))
            out.append({column, width});
    }
    return out;
}

void DeviceTable::setColumns(const QList<ShownColumn> &columns)
{
    if (columns.isEmpty())
        return;
    QHeaderView *header = horizontalHeader();
    m_openedBeside.clear();
    for (int i = 0; i < usualColumnCount; ++i) {
        const bool shown = std::any_of(columns.cbegin(), columns.cend(),
                                       [i](const ShownColumn &c) { return static_cast<int>(c.column) == i; });
        setColumnHidden(i, !shown);
    }
    int place = 1; // names stay first
    for (const ShownColumn &shown : columns) {
        const auto section = static_cast<int>(shown.column);
        if (shown.column == FleetColumn::Device) {
            setPinnedWidth(shown.width);
            continue;
        }
        header->moveSection(header->visualIndex(section), place++);
        header->resizeSection(section, shown.width);
    }
    setBeforeShown(m_showsBefore);
    fitHeaders();
    fitPinned();
    emit columnsChanged();
}

void DeviceTable::fitWidths()
{
    for (int i = 0; i < fleetColumnCount; ++i) {
        if (isColumnHidden(i))
            continue;
        const int width = std::clamp(sizeHintForColumn(i), headerWidth(this, i), widestFitted);
        if (i == static_cast<int>(FleetColumn::Device))
            setPinnedWidth(width);
        else
            setColumnWidth(i, width);
    }
    fitPinned();
    emit columnsChanged();
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

QList<FleetColumn> DeviceTable::shownColumns() const
{
    QList<FleetColumn> columns;
    for (int visual = 0; visual < fleetColumnCount; ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << static_cast<FleetColumn>(logical);
    }
    return columns;
}

void DeviceTable::chooseRow(int row)
{
    // Not selectRow(): it uses the first column, also a hidden one, from the other side when the window is mirrored.
    const QList<FleetColumn> columns = shownColumns();
    const QModelIndex index = m_model.index(row, columns.isEmpty() ? 0 : static_cast<int>(columns.constFirst()));
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

void DeviceTable::openHeaderMenu(const QPoint &pos)
{
    const int section = horizontalHeader()->logicalIndexAt(pos);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu, section < 0 ? FleetColumn::Count : static_cast<FleetColumn>(section));
    menu->popup(horizontalHeader()->mapToGlobal(pos));
}

//! \param column the one that the menu is about; one that nobody can choose: none
void DeviceTable::addColumnActions(QMenu *menu, FleetColumn column)
{
    if (static_cast<int>(column) < usualColumnCount && isShown(column)) {
        QAction *hide = menu->addAction(tr("Hide column “%1”").arg(columnTitle(column)));
        hide->setEnabled(columns().size() > 1);
        connect(hide, &QAction::triggered, this, [this, column] { setShown(column, false); });
    }
    connect(menu->addAction(tr("Fit widths")), &QAction::triggered, this, &DeviceTable::fitWidths);
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this, &DeviceTable::chooserWanted);
}

void DeviceTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_cellActions);
    menu->addSeparator();
    auto *copyAs = new QMenu(tr("Copy rows as"), menu);
    copyAs->addActions(m_copyAs);
    auto *copyCellAs = new QMenu(tr("Copy cell as"), menu);
    copyCellAs->addActions(m_copyCellAs);
    const bool any = selectionModel()->hasSelection();
    m_copyRows->setEnabled(any);
    m_copyCell->setEnabled(currentIndex().isValid());
    copyAs->setEnabled(any);
    copyCellAs->setEnabled(currentIndex().isValid());
    menu->addAction(m_copyCell);
    menu->addMenu(copyCellAs);
    menu->addAction(m_copyRows);
    menu->addMenu(copyAs);
    menu->addSeparator();
    addColumnActions(menu,
                     currentIndex().isValid() ? static_cast<FleetColumn>(currentIndex().column()) : FleetColumn::Count);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_copyRows->setEnabled(true);
        m_copyCell->setEnabled(true);
    });
    menu->popup(event->globalPos());
}

} // namespace Trustgauge
