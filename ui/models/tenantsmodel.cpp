#include "ui/models/tenantsmodel.h"

#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString stateText(const TenantLine &line)
{
    if (line.isPolling)
        return TenantsModel::tr("Polling");
    switch (line.health) {
    case TenantHealth::Good:
        return TenantsModel::tr("Complete");
    case TenantHealth::Partial:
        return TenantsModel::tr("Partial");
    case TenantHealth::Failed:
        return TenantsModel::tr("Failed");
    case TenantHealth::Unknown:
        break;
    }
    return line.isEnabled ? TenantsModel::tr("Not polled yet") : TenantsModel::tr("Disabled");
}

QString placesText(const TenantLine &line)
{
    QStringList words;
    for (size_t place = bandCount; line.hasData && place-- > 0;)
        words << u"%1: %2"_s.arg(bandName(static_cast<Band>(place)), grouped(static_cast<qint64>(line.places[place])));
    if (line.hasData)
        words << u"%1: %2"_s.arg(insufficientWord(), grouped(static_cast<qint64>(line.places[insufficientPlace])));
    return words.join(u" · "_s);
}

//! Its first and last day, for tooltips and screen readers.
QString trendText(const TenantLine &line)
{
    if (line.trend.isEmpty())
        return {};
    //: devices in the two worst bands: %1 of them on day %2, %3 on day %4
    return TenantsModel::tr("High Risk and Suspicious: %1 on %2, %3 on %4")
        .arg(grouped(static_cast<qint64>(line.trend.constFirst().devices)), dayText(line.trend.constFirst().day),
             grouped(static_cast<qint64>(line.trend.constLast().devices)), dayText(line.trend.constLast().day));
}

QString countText(const TenantLine &line, size_t devices)
{
    return line.hasData ? grouped(static_cast<qint64>(devices)) : u"–"_s;
}

} // namespace

TenantsModel::TenantsModel(QObject *parent)
    : RowTable({tr("Tenant"), tr("State"), tr("Devices"), tr("Bands"), tr("Trend"), bandName(Band::HighRisk),
                bandName(Band::Suspicious), insufficientWord(), tr("Last poll"), tr("Next poll"), tr("What is wrong")},
               {Devices, HighRisk, Suspicious, Insufficient}, parent)
{}

QString TenantsModel::displayText(const TenantLine &line, int column)
{
    switch (column) {
    case Tenant:
        return plainText(line.name);
    case State:
        return stateText(line);
    case Devices:
        return countText(line, line.devices);
    case Bands:
        return placesText(line);
    case Trend:
        return trendText(line);
    case HighRisk:
        return countText(line, line.places[indexOf(Band::HighRisk)]);
    case Suspicious:
        return countText(line, line.places[indexOf(Band::Suspicious)]);
    case Insufficient:
        return countText(line, line.places[insufficientPlace]);
    case LastPoll:
        return line.last;
    case NextPoll:
        return line.next ? timeOfDay(*line.next) : u"–"_s;
    case Note:
        return line.note;
    default:
        return {};
    }
}

QVariant TenantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TenantLine &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == LastPoll && line.asOf != noTime ? tr("Data of %1").arg(exactTime(line.asOf))
                                                                 : toolTipText(displayText(line, index.column()));
    case TrendRole:
        return index.column() == Trend ? QVariant::fromValue(line.trend) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case HealthRole:
        return static_cast<int>(line.health);
    case PlacesRole: {
        QVariantList places;
        for (size_t place = 0; line.hasData && index.column() == Bands && place < placeCount; ++place)
            places << static_cast<qint64>(line.places[place]);
        return places;
    }
    default:
        return {};
    }
}

} // namespace Trustgauge
