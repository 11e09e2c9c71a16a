#include "ui/devices/devicelayout.h"

#include "ui/devices/devicetable.h"
#include "ui/models/fleetfilter.h"
#include "ui/settings/uisettings.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTimer>

namespace Trustgauge {

namespace {
constexpr int restMs = 500; // saved once, after dragging
} // namespace

DeviceLayout::DeviceLayout(DeviceTable &table, const FleetOrder &order, QSplitter &splitter, UiSettingsStore &settings,
                           QObject *parent)
    : QObject(parent),
      m_table(table),
      m_splitter(splitter),
      m_settings(settings)
{
    restore(order);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(restMs);
    connect(timer, &QTimer::timeout, this, &DeviceLayout::save);
    connect(&table, &DeviceTable::columnsChanged, timer, qOverload<>(&QTimer::start));
    connect(&splitter, &QSplitter::splitterMoved, timer, qOverload<>(&QTimer::start));
}

void DeviceLayout::restore(const FleetOrder &order)
{
    const UiSettings &known = m_settings.value();
    if (!known.deviceColumns.isEmpty()) {
        m_table.restoreColumnState(known.deviceColumns);
        m_table.setBeforeShown(false);
        m_table.horizontalHeader()->setSortIndicator(static_cast<int>(order.column), order.direction);
        m_table.setHiddenColumns(known.hiddenColumns);
        m_table.fitHeaders();
    }
    if (!known.deviceSplitter.isEmpty())
        m_splitter.restoreState(known.deviceSplitter);
}

void DeviceLayout::save()
{
    m_settings.change([this](UiSettings &s) {
        s.deviceColumns = m_table.columnState();
        s.hiddenColumns = m_table.hiddenColumns();
        s.deviceSplitter = m_splitter.saveState();
    });
}

} // namespace Trustgauge
