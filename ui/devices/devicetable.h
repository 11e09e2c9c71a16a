#pragma once

#include "ui/devices/deviceview.h"
#include "ui/models/rowcopy.h"
#include "ui/widgets/pinnedtable.h"

#include <QHash>

class QMenu;

namespace Trustgauge {

class FleetTableModel;
class Theme;

//! The table of the whole fleet: sorting by header, columns that can be hidden and moved, rows to be copied. Names stay
//! visible.
class DeviceTable : public PinnedTable
{
    Q_OBJECT

public:
    DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! Columns that people can choose, in visual order.
    [[nodiscard]] QList<FleetColumn> usualColumns() const;
    //! Whether a column was chosen to be shown.
    [[nodiscard]] bool isShown(FleetColumn column) const;
    //! The last column cannot be hidden.
    void setShown(FleetColumn column, bool shown);
    //! Moves a column to where another one is. Names stay first.
    void moveColumn(FleetColumn column, FleetColumn place);
    void setHiddenColumns(const QStringList &keys);
    [[nodiscard]] QStringList hiddenColumns() const;
    //! The chosen columns with their widths, to be kept.
    [[nodiscard]] QList<ShownColumn> columns() const;
    void setColumns(const QList<ShownColumn> &columns);
    void resetColumns();
    //! Makes shown columns as wide as their headers and the visible rows need.
    void fitWidths();
    //! Shows the columns of the saved profile before those of the tuned one.
    void setBeforeShown(bool shown);
    //! Visible columns in visual order.
    [[nodiscard]] QList<FleetColumn> shownColumns() const;
    //! Marks the first column of the model's order in the header.
    void showOrder();
    //! Selects only this row, with the current cell in a visible column.
    void chooseRow(int row);
    //! Selected rows of the table, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    //! What the menu offers of the current cell; also reached by their keys.
    void setCellActions(const QList<QAction *> &actions);
    //! Widens columns so that no header is cut.
    void fitHeaders();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void columnsChanged();
    //! The chooser of columns is asked for.
    void chooserWanted();
    //! The selected rows, in the columns shown.
    void rowsCopied(Trustgauge::CopyFormat format);
    //! The current cell.
    void cellCopied(Trustgauge::CopyFormat format);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeCopyActions(const Theme &theme);
    void openHeaderMenu(const QPoint &pos);
    void addColumnActions(QMenu *menu, FleetColumn column);
    void takeOrder(int column, Qt::SortOrder order);

    FleetTableModel &m_model;
    QAction *m_copyRows = nullptr;
    QAction *m_copyCell = nullptr;
    QList<QAction *> m_copyAs;
    QList<QAction *> m_copyCellAs;
    QList<QAction *> m_cellActions;
    bool m_isPressed = false;
    bool m_showsBefore = false;
    QHash<int, int> m_widthsAlone; //!< of columns that stand beside those of the saved profile, before they did
    QList<int> m_openedBeside;     //!< hidden columns that are only shown together with those of the saved profile
};

} // namespace Trustgauge
