#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace Trustgauge {

//! Keeps the top visible row of a table in place when rows are added or removed above it. A table that is at the very
//! top stays there and shows new rows.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    //! \p table must have its model already.
    explicit ScrollAnchor(QTableView *table);

private:
    void remember();
    void restore();

    QTableView *m_table = nullptr;
    QPersistentModelIndex m_top; //!< invalid: the table is at its top
    int m_hidden = 0;            //!< pixels of that row that are scrolled out of view
    bool m_isChanging = false;
};

} // namespace Trustgauge
