#include "ui/models/cyclelogmodel.h"

#include "ui/text/words.h"

#include <algorithm>

namespace Trustgauge {

void CycleLogModel::setLog(const QList<CycleInfo> &log)
{
    if (log == m_log)
        return;
    // The usual case is a few new cycles on top of the known ones.
    if (!m_log.isEmpty() && log.size() >= m_log.size()
        && std::equal(m_log.cbegin(), m_log.cend(), log.cend() - m_log.size())) {
        const auto added = static_cast<int>(log.size() - m_log.size());
        beginInsertRows({}, 0, added - 1);
        m_log = log;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_log = log;
    endResetModel();
}

int CycleLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_log.size());
}

int CycleLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CycleLogModel::displayText(const CycleInfo &cycle, int column) const
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
        return plainText(Message::joined(parts, QStringLiteral(" · ")).text());
    }
    default:
        return {};
    }
}

QVariant CycleLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CycleInfo &cycle = m_log.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(cycle, index.column());
    case Qt::ToolTipRole:
        return index.column() == Started ? exactTime(cycle.started == noTime ? cycle.asOf : cycle.started)
                                         : toolTipText(displayText(cycle, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Devices || index.column() == Duration ? Qt::AlignRight | Qt::AlignVCenter
                                                                                : Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole:
        return static_cast<int>(cycle.state);
    default:
        return {};
    }
}

QVariant CycleLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Devices || section == Duration ? Qt::AlignRight | Qt::AlignVCenter
                                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case State:
        return tr("State");
    case Devices:
        return tr("Devices");
    case Duration:
        return tr("Took", "duration of a cycle");
    case Source:
        return tr("Vulnerabilities from");
    case Reason:
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace Trustgauge
