#pragma once

#include <QTableView>

namespace Trustgauge {

class FleetTableModel;
class Theme;

//! The table over the whole fleet: sorting by header, a column chooser, copying of rows.
class DeviceTable : public QTableView
{
    Q_OBJECT

public:
    DeviceTable(FleetTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    //! Checkable entries for the columns; at least one stays.
    void fillColumnMenu(QMenu *menu);
    void setHiddenColumns(const QStringList &keys);
    [[nodiscard]] QStringList hiddenColumns() const;
    void resetColumns();
    //! Visible columns from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

signals:
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyRows();
    void takeOrder(int column, Qt::SortOrder order);

    FleetTableModel &m_model;
    QAction *m_copy = nullptr;
};

} // namespace Trustgauge
