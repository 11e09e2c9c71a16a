#pragma once

#include <QObject>

class QAction;

namespace Trustgauge {

class DeviceTable;
class FilterLine;
class FleetTableModel;

//! 'Filter by this cell' and 'not this', in the menu of the device table and by keys: they extend the filter in use.
class CellFilterActions : public QObject
{
    Q_OBJECT

public:
    //! All must live longer.
    CellFilterActions(DeviceTable &table, const FleetTableModel &model, FilterLine &line, QObject *parent);

private:
    void extend(bool excluded);
    void refresh();
    //! Of the current cell; empty: there is none, or its column cannot be filtered by.
    [[nodiscard]] QString condition() const;

    DeviceTable &m_table;
    const FleetTableModel &m_model;
    FilterLine &m_line;
    QAction *m_by = nullptr;
    QAction *m_without = nullptr;
};

} // namespace Trustgauge
