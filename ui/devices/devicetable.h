#pragma once

#include "ui/session/asynccall.h"
#include "ui/widgets/pinnedtable.h"

namespace Trustgauge {

class FleetTableModel;
class Theme;

//! The table of the whole fleet: sorting by header, a column chooser, copying of rows. Names stay visible.
class DeviceTable : public PinnedTable
{
    Q_OBJECT

public:
    DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! Checkable entries for the columns; at least one stays.
    void fillColumnMenu(QMenu *menu);
    void setHiddenColumns(const QStringList &keys);
    [[nodiscard]] QStringList hiddenColumns() const;
    void resetColumns();
    //! Shows the columns of the saved profile before those of the tuned one.
    void setBeforeShown(bool shown);
    //! Visible columns in visual order.
    [[nodiscard]] QList<int> shownColumns() const;
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

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void copyRows();
    void takeOrder(int column, Qt::SortOrder order);

    FleetTableModel &m_model;
    QAction *m_copy = nullptr;
    QList<QAction *> m_cellActions;
    LatestCall m_copying;
    bool m_isPressed = false;
    bool m_showsBefore = false;
    QList<int> m_openedBeside; //!< hidden columns that are only shown together with those of the saved profile
};

} // namespace Trustgauge
