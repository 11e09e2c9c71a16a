#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace Trustgauge {

//! Rows that come and go above what a table shows do not move it: the row at its top stays there. A table at its very top stays
//! at the top and shows what is new.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    //! \p table has its model.
    explicit ScrollAnchor(QTableView *table);

private:
    void remember();
    void restore();

    QTableView *m_table = nullptr;
    QPersistentModelIndex m_top; //!< invalid: the table is at its top
    int m_hidden = 0;            //!< pixels of that row above the edge
    bool m_isChanging = false;
};

} // namespace Trustgauge
