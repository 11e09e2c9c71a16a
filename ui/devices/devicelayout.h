#pragma once

#include "ui/devices/deviceview.h"

#include <QObject>
#include <QTimer>

class QSplitter;

namespace Trustgauge {

class DeviceTable;
class UiSettingsStore;

//! Keeps what the table shows, its columns, and the width of the panel beside it from one run of the program to the
//! next.
class DeviceLayout : public QObject
{
    Q_OBJECT

public:
    //! Restores columns and widths.
    DeviceLayout(DeviceTable &table, QSplitter &splitter, UiSettingsStore &settings, QObject *parent);

    //! The view that was kept, without columns; nullopt: none was.
    [[nodiscard]] std::optional<DeviceView> lastView() const;
    //! To be kept; saved a moment later, or when the program quits.
    void keep(const DeviceView &view);

private:
    void restore();
    void save();

    DeviceTable &m_table;
    QSplitter &m_splitter;
    UiSettingsStore &m_settings;
    QTimer m_soon;
    std::optional<DeviceView> m_view; //!< to be saved
};

} // namespace Trustgauge
