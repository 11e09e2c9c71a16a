#include "ui/devices/deviceviews.h"

#include "ui/settings/uisettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Trustgauge {

DeviceViews::DeviceViews(UiSettingsStore &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (const auto &entry : QJsonDocument::fromJson(settings.value().deviceViews).array()) {
        const auto view = deviceViewFromJson(entry.toObject());
        if (view && !view->name.isEmpty() && !find(view->name, view->tenant))
            m_views << *view;
    }
}

QList<DeviceView> DeviceViews::of(const QString &tenant) const
{
    QList<DeviceView> out;
    for (const DeviceView &view : m_views) {
        if (view.tenant.isEmpty() || view.tenant == tenant)
            out << view;
    }
    std::sort(out.begin(), out.end(), [](const DeviceView &a, const DeviceView &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.tenant < b.tenant;
    });
    return out;
}

const DeviceView *DeviceViews::find(const QString &name, const QString &tenant) const
{
    const auto it = std::find_if(m_views.cbegin(), m_views.cend(),
                                 [&](const DeviceView &view) { return view.isSameAs(name, tenant); });
    return it == m_views.cend() ? nullptr : &*it;
}

void DeviceViews::save(const DeviceView &view)
{
    QList<DeviceView> views = m_views;
    views.removeIf([&](const DeviceView &known) { return known.isSameAs(view.name, view.tenant); });
    views << view;
    replace(views);
}

void DeviceViews::replace(const QList<DeviceView> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    QJsonArray list;
    for (const DeviceView &view : m_views)
        list << toJson(view);
    m_settings.change([&](UiSettings &s) { s.deviceViews = QJsonDocument(list).toJson(QJsonDocument::Compact); });
    emit changed();
}

} // namespace Trustgauge
