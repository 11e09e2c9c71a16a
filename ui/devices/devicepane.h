#pragma once

#include "ui/models/fleetfilter.h"

#include <QStackedWidget>

namespace Trustgauge {

class DeviceTable;
class FleetTableModel;
class StatePage;
class Theme;

//! The table of devices, or why it is empty. Some device is always selected: the first one until the user selects
//! another.
class DevicePane : public QStackedWidget
{
    Q_OBJECT

public:
    DevicePane(FleetTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] DeviceTable &table() const { return *m_table; }
    //! The model has arranged its rows.
    void takeRows();
    //! Selects a device; false: it is not listed, and is selected when it is among the next rows.
    bool select(const QString &machineId);
    void selectNone();
    void focusTable();
    //! Rows of the fleet.
    [[nodiscard]] Rows selectedRows() const;

signals:
    void currentDeviceChanged();
    void selectionChanged();
    void wholeFleetWanted();

private:
    void choose(int row);
    void keepInView(int row);
    void tellNoMatch();

    FleetTableModel &m_model;
    const Theme &m_theme;
    DeviceTable *m_table = nullptr;
    StatePage *m_noMatch = nullptr;
    FleetFilter m_filter;         //!< of the rows taken last
    QString m_wanted;             //!< id of the device to select
    bool m_isFirstChosen = false; //!< the first row is selected by default, not by the user
    bool m_isChoosing = false;
};

} // namespace Trustgauge
