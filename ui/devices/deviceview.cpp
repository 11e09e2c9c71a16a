#include "ui/devices/deviceview.h"

#include "core/scoring/model.h"
#include "ui/models/fleetcolumns.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int narrowestKept = 24, widestKept = 4000; // other widths are no sensible ones

QJsonObject toJson(const FleetOrder::Key &key)
{
    return {{u"column"_s, columnKey(key.column)}, {u"descending"_s, key.direction == Qt::DescendingOrder}};
}

std::optional<FleetOrder::Key> orderKeyFromJson(const QJsonObject &json)
{
    const FleetColumn column = columnOfKey(json[u"column"_s].toString());
    if (column == FleetColumn::Count)
        return std::nullopt;
    return FleetOrder::Key{column, json[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

QString keyOfBand(std::optional<Band> band)
{
    if (!band)
        return {};
    const std::string_view key = bandKeys[indexOf(*band)];
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

std::optional<Band> bandOfKey(const QString &key)
{
    for (size_t i = 0; i < bandCount; ++i) {
        const auto band = static_cast<Band>(i);
        if (keyOfBand(band) == key)
            return band;
    }
    return std::nullopt;
}

QList<FleetColumn> columnsOf(const DeviceView &view)
{
    QList<FleetColumn> out;
    for (const ShownColumn &shown : view.columns)
        out << shown.column;
    return out;
}

} // namespace

bool showsSame(const DeviceView &a, const DeviceView &b)
{
    return a.order == b.order && columnsOf(a) == columnsOf(b);
}

QJsonObject toJson(const DeviceView &view)
{
    QJsonArray order{toJson(FleetOrder::Key{view.order.column, view.order.direction})};
    for (const FleetOrder::Key &key : view.order.then)
        order << toJson(key);
    QJsonArray columns;
    for (const ShownColumn &shown : view.columns)
        columns << QJsonObject{{u"column"_s, columnKey(shown.column)}, {u"width"_s, shown.width}};
    return {{u"name"_s, view.name},
            {u"tenant"_s, view.tenant},
            {u"filter"_s, view.order.filter.text},
            {u"band"_s, keyOfBand(view.order.filter.band)},
            {u"insufficientOnly"_s, view.order.filter.insufficientOnly},
            {u"order"_s, order},
            {u"columns"_s, columns}};
}

std::optional<DeviceView> deviceViewFromJson(const QJsonObject &json)
{
    if (!json[u"name"_s].isString() || !json[u"order"_s].isArray())
        return std::nullopt;
    DeviceView view;
    view.name = json[u"name"_s].toString();
    view.tenant = json[u"tenant"_s].toString();
    view.order.filter.text = json[u"filter"_s].toString();
    view.order.filter.band = bandOfKey(json[u"band"_s].toString());
    view.order.filter.insufficientOnly = json[u"insufficientOnly"_s].toBool();
    QList<FleetOrder::Key> keys;
    for (const auto &entry : json[u"order"_s].toArray()) {
        const auto key = orderKeyFromJson(entry.toObject());
        if (key && std::none_of(keys.cbegin(), keys.cend(), [&](const auto &k) { return k.column == key->column; }))
            keys << *key;
    }
    if (!keys.isEmpty()) {
        view.order.column = keys.constFirst().column;
        view.order.direction = keys.constFirst().direction;
        view.order.then = keys.mid(1);
    }
    for (const auto &entry : json[u"columns"_s].toArray()) {
        const QJsonObject member = entry.toObject();
        const FleetColumn column = columnOfKey(member[u"column"_s].toString());
        const bool isUsual = static_cast<int>(column) < usualColumnCount;
        if (isUsual && !columnsOf(view).contains(column))
            view.columns.append({column, std::clamp(member[u"width"_s].toInt(), narrowestKept, widestKept)});
    }
    return view;
}

} // namespace Trustgauge
