#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace Trustgauge {

//! Columns that give way where a table lacks room, each list in the order in which they do.
struct GivingWay
{
    QList<int> narrowing; //!< down to their headers
    QList<int> leaving;   //!< hidden, after all others are narrow
};

//! Keeps table columns as wide as their headers and cells when rows or available width change. One column takes surplus
//! or lack, then others may give way; if that is not enough, the table scrolls sideways, since headers are never cut.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(QTableView *table, int stretched);

    void setGivingWay(GivingWay columns);
    //! Fixes the height to the header and this many rows, plus the horizontal scroll bar when shown.
    void setRows(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void apply();
    //! Narrows and hides columns until the others fit beside the stretched one.
    void giveWay(QList<int> &widths, int room);
    [[nodiscard]] bool isHidden(int column) const;

    QTableView *m_table = nullptr;
    int m_stretched = 0;
    QTimer m_soon;
    int m_rows = -1; //!< -1: the layout decides the height
    QList<int> m_widths;
    int m_least = 0;          //!< minimum width of the stretched column
    QList<int> m_headers;     //!< the columns' widths at least
    QHash<int, int> m_chosen; //!< widths set by the user
    GivingWay m_givingWay;
    QList<int> m_left; //!< columns that are hidden now for lack of room
    bool m_isApplying = false;
};

} // namespace Trustgauge
