#include "ui/models/openalertsmodel.h"

#include "core/base/safetext.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/storyrole.h"
#include "ui/text/alertwords.h"
#include "ui/text/figures.h"

namespace Trustgauge {

OpenAlertsModel::OpenAlertsModel(QObject *parent) : RowTable({tr("Alert"), tr("Severity"), tr("Raised")}, {}, parent) {}

void OpenAlertsModel::setAlerts(const std::vector<DeviceAlert> &open)
{
    QList<OpenAlertRow> rows;
    for (const DeviceAlert &alert : open) {
        const QString title = quotedText(alert.title);
        rows.append({alert.id, title.isEmpty() ? tr("without a title", "an alert") : title, displayName(alert.severity),
                     alert.created == noTime ? tr("at an unknown time") : localTime(alert.created),
                     exactTime(alert.created)});
    }
    setRows(rows);
}

QString OpenAlertsModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    for (const int index : rows)
        lines << QStringList{row(index).title, row(index).severity, row(index).created}.join(u'\t');
    return lines.join(u'\n');
}

QVariant OpenAlertsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OpenAlertRow &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Title ? shown.title : column == Severity ? shown.severity : shown.created;
    case Qt::ToolTipRole:
        return toolTipText(column == Created ? shown.exact : shown.title);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case FleetTableModel::DimRole:
        return column != Title;
    case static_cast<int>(StoryRole::Mark):
        return column == Title;
    default:
        return {};
    }
}

} // namespace Trustgauge
