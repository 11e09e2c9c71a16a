#include "ui/models/movedmodel.h"

#include "ui/models/fleetcolumns.h"
#include "ui/models/fleettablemodel.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

MovedModel::MovedModel(QObject *parent)
    : RowTable({tr("Device"), tr("Before"), tr("After"), tr("Change")}, {Before, After, Change}, parent)
{}

void MovedModel::setDevices(const ScoreTablePtr &before, const ScoreTablePtr &after, const Rows &rows)
{
    const auto bandIn = [](const ScoreTable &table, uint32_t row) {
        return table.sufficient(row) ? static_cast<int>(table.score(row).band) : -1;
    };
    QList<MovedRow> out;
    for (const uint32_t row : rows)
        out.append({plainText(before->fleet().machineId(row)), cellText(*before, row, FleetColumn::Device),
                    before->score(row).score, after->score(row).score, bandIn(*before, row), bandIn(*after, row)});
    setRows(out);
}

QVariant MovedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MovedRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Device:
            return shown.device;
        case Before:
            return QString::number(shown.scoreBefore);
        case After:
            return QString::number(shown.scoreAfter);
        case Change: {
            const int change = shown.scoreAfter - shown.scoreBefore;
            return isolated(change > 0 ? u"+%1"_s.arg(change) : u"\u2212%1"_s.arg(-change));
        }
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ToolTipRole:
        return toolTipText(shown.device);
    case FleetTableModel::KeyRole:
        return shown.machineId;
    case FleetTableModel::BandRole:
        if (index.column() == Before)
            return shown.bandBefore;
        return index.column() == After ? QVariant(shown.bandAfter) : QVariant();
    default:
        return {};
    }
}

} // namespace Trustgauge
