#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace Trustgauge {

//! Keeps table columns as wide as their headers and cells when rows or available width change. One column takes surplus
//! or lack; if that is not enough, the table scrolls sideways, since headers are never cut.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView *table, int stretched);

    //! Fixes the height to the header and this many rows, plus the horizontal scroll bar when shown.
    void setRows(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void apply();

    QTableView *m_table = nullptr;
    int m_stretched = 0;
    QTimer m_soon;
    int m_rows = -1; //!< -1: the layout decides the height
    QList<int> m_widths;
    int m_least = 0;          //!< minimum width of the stretched column
    QHash<int, int> m_chosen; //!< widths set by the user
    bool m_isApplying = false;
};

} // namespace Trustgauge
