#include "ui/models/cyclelogmodel.h"

#include "ui/text/notetext.h"
#include "ui/text/words.h"

namespace Trustgauge {

CycleLogModel::CycleLogModel(QObject *parent)
    : RowTable({tr("Started"), tr("State"), tr("Devices"), tr("Took", "duration of a cycle"),
                tr("Vulnerabilities from"), tr("Notes")},
               {Devices, Duration}, parent)
{}

QString CycleLogModel::displayText(const CycleInfo &cycle, int column)
{
    switch (column) {
    case Started:
        return cycleTime(cycle.started == noTime ? cycle.asOf : cycle.started);
    case State:
        return cycleStateName(cycle.state);
    case Devices:
        return cycle.state == CycleState::Complete || cycle.state == CycleState::Partial ? grouped(cycle.devices)
                                                                                         : QString();
    case Duration:
        return cycle.started == noTime || cycle.finished == noTime
                   ? QString()
                   : durationText((cycle.finished - cycle.started) / ticksPerSecond);
    case Source:
        return cycle.vulnerabilitySource.isEmpty() ? QString() : sourceName(cycle.vulnerabilitySource);
    case Reason: {
        QList<Message> parts = cycle.notices;
        if (!cycle.reason.isEmpty())
            parts.prepend(cycle.reason);
        return noteText(Message::joined(parts, QStringLiteral(" · ")));
    }
    default:
        return {};
    }
}

QVariant CycleLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CycleInfo &cycle = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(cycle, index.column());
    case Qt::ToolTipRole:
        return index.column() == Started ? exactTime(cycle.started == noTime ? cycle.asOf : cycle.started)
                                         : toolTipText(displayText(cycle, index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case StateRole:
        return static_cast<int>(cycle.state);
    default:
        return {};
    }
}

} // namespace Trustgauge
