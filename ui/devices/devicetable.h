#pragma once

#include "ui/session/asynccall.h"
#include "ui/widgets/pinnedtable.h"

namespace Trustgauge {

class FleetTableModel;
class Theme;

//! The table over the whole fleet: sorting by header, a column chooser, copying of rows. Names stay in sight.
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
    //! Columns of the saved profile before those of the tuned one.
    void setBeforeShown(bool shown);
    //! Visible columns from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    //! Selects this row alone, with the current cell in a column that is shown.
    void chooseRow(int row);
    //! Rows of the table that are selected, rising.
    [[nodiscard]] QList<int> selectedRows() const;
    //! No header's words are cut.
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
    LatestCall m_copying;
    bool m_isPressed = false;
    bool m_showsBefore = false;
    QList<int> m_openedBeside; //!< hidden columns that are shown as long as those of the saved profile are
};

} // namespace Trustgauge
