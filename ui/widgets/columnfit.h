#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace Trustgauge {

//! Keeps the columns of a table as wide as their headers and cells, whenever its rows or its room change. What is left over, or
//! lacks, is one column's; where even that is not enough, the table scrolls sideways, as no header is ever cut.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView *table, int stretched);

    //! As high as its header and so many rows, and the bar where it scrolls sideways.
    void setRows(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void apply();

    QTableView *m_table = nullptr;
    int m_stretched = 0;
    QTimer m_soon;
    int m_rows = -1; //!< -1: the height is the layout's
    QList<int> m_widths;
    int m_least = 0;          //!< of the stretched column
    QHash<int, int> m_chosen; //!< widths that were set by hand
    bool m_isApplying = false;
};

} // namespace Trustgauge
