#include "ui/devices/devicelayout.h"

#include "ui/devices/devicetable.h"
#include "ui/settings/uisettings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSplitter>

namespace Trustgauge {

namespace {
constexpr int restMs = 500; // saved once, after dragging
} // namespace

DeviceLayout::DeviceLayout(DeviceTable &table, QSplitter &splitter, UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_table(table),
      m_splitter(splitter),
      m_settings(settings)
{
    restore();
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &DeviceLayout::save);
    connect(&table, &DeviceTable::columnsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&splitter, &QSplitter::splitterMoved, &m_soon, qOverload<>(&QTimer::start));
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        if (m_soon.isActive())
            save();
    });
}

std::optional<DeviceView> DeviceLayout::lastView() const
{
    return deviceViewFromJson(QJsonDocument::fromJson(m_settings.value().deviceView).object());
}

void DeviceLayout::keep(const DeviceView &view)
{
    m_view = view;
    m_view->columns.clear(); // kept with those that are hidden
    m_soon.start();
}

void DeviceLayout::restore()
{
    const UiSettings &known = m_settings.value();
    if (!known.deviceColumns.isEmpty()) {
        m_table.restoreColumnState(known.deviceColumns);
        m_table.setBeforeShown(false);
        m_table.showOrder();
        m_table.setHiddenColumns(known.hiddenColumns);
        m_table.fitHeaders();
    }
    if (!known.deviceSplitter.isEmpty())
        m_splitter.restoreState(known.deviceSplitter);
}

void DeviceLayout::save()
{
    m_soon.stop();
    m_settings.change([this](UiSettings &s) {
        s.deviceColumns = m_table.columnState();
        s.hiddenColumns = m_table.hiddenColumns();
        s.deviceSplitter = m_splitter.saveState();
        if (m_view)
            s.deviceView = QJsonDocument(toJson(*m_view)).toJson(QJsonDocument::Compact);
    });
}

} // namespace Trustgauge
