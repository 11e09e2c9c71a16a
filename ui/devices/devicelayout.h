#pragma once

#include <QObject>

class QSplitter;

namespace Trustgauge {

class DeviceTable;
struct FleetOrder;
class UiSettingsStore;

//! Keeps the columns of the table, and the width of the panel beside it, from one run of the program to the next.
class DeviceLayout : public QObject
{
    Q_OBJECT

public:
    //! Restores what was kept; the table keeps its order.
    DeviceLayout(DeviceTable &table, const FleetOrder &order, QSplitter &splitter, UiSettingsStore &settings,
                 QObject *parent);

private:
    void restore(const FleetOrder &order);
    void save();

    DeviceTable &m_table;
    QSplitter &m_splitter;
    UiSettingsStore &m_settings;
};

} // namespace Trustgauge
