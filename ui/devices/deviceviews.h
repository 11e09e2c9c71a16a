#pragma once

#include "ui/devices/deviceview.h"

#include <QObject>

namespace Trustgauge {

class UiSettingsStore;

//! The saved views of the device table, kept in the window's settings. Names are unique within a tenant, and among the
//! views for all tenants.
class DeviceViews : public QObject
{
    Q_OBJECT

public:
    explicit DeviceViews(UiSettingsStore &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<DeviceView> &all() const { return m_views; }
    //! Those of a tenant and those for all, by name.
    [[nodiscard]] QList<DeviceView> of(const QString &tenant) const;
    //! nullptr: there is none.
    [[nodiscard]] const DeviceView *find(const QString &name, const QString &tenant) const;
    //! Adds a view, or replaces the one of its name and tenant.
    void save(const DeviceView &view);
    //! Replaces all of them.
    void replace(const QList<DeviceView> &views);

signals:
    void changed();

private:
    UiSettingsStore &m_settings;
    QList<DeviceView> m_views;
};

} // namespace Trustgauge
