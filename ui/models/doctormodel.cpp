#include "ui/models/doctormodel.h"

#include "core/doctor/permissions.h"
#include "ui/text/words.h"

#include <algorithm>

namespace Trustgauge {

DoctorModel::DoctorModel(QObject *parent) : QAbstractTableModel(parent) {}

void DoctorModel::clear()
{
    m_results.fill(std::nullopt);
    m_running.reset();
    emit dataChanged(index(0, 0), index(doctorCheckCount - 1, ColumnCount - 1));
}

void DoctorModel::setReport(const DoctorReport &report)
{
    m_running.reset();
    for (const CheckResult &result : report.checks)
        m_results[static_cast<size_t>(result.check)] = result;
    emit dataChanged(index(0, 0), index(doctorCheckCount - 1, ColumnCount - 1));
}

void DoctorModel::setResult(const CheckResult &result)
{
    m_results[static_cast<size_t>(result.check)] = result;
    if (m_running == result.check)
        m_running.reset();
    rowChanged(static_cast<int>(result.check));
}

void DoctorModel::setRunning(std::optional<DoctorCheck> check)
{
    const std::optional<DoctorCheck> before = m_running;
    m_running = check;
    if (before)
        rowChanged(static_cast<int>(*before));
    if (check)
        rowChanged(static_cast<int>(*check));
}

void DoctorModel::rowChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

DoctorModel::RowState DoctorModel::state(int row) const
{
    if (m_running && static_cast<int>(*m_running) == row)
        return RowState::Running;
    const auto &known = m_results[static_cast<size_t>(row)];
    if (!known)
        return RowState::Waiting;
    switch (known->state) {
    case CheckState::Pass:
        return RowState::Pass;
    case CheckState::Warn:
        return RowState::Warn;
    case CheckState::Fail:
        return RowState::Fail;
    case CheckState::Skip:
        return RowState::Skip;
    }
    return RowState::Waiting;
}

int DoctorModel::ended() const
{
    return static_cast<int>(std::count_if(m_results.begin(), m_results.end(),
                                          [](const std::optional<CheckResult> &known) { return known.has_value(); }));
}

QString DoctorModel::stateName(RowState state)
{
    switch (state) {
    case RowState::Waiting:
        return tr("Waiting", "a check of the doctor");
    case RowState::Running:
        return tr("Checking…");
    case RowState::Pass:
        return stateText(CheckState::Pass);
    case RowState::Warn:
        return stateText(CheckState::Warn);
    case RowState::Fail:
        return stateText(CheckState::Fail);
    case RowState::Skip:
        return stateText(CheckState::Skip);
    }
    return {};
}

int DoctorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : doctorCheckCount;
}

int DoctorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DoctorModel::displayText(int row, int column) const
{
    const auto &known = m_results[static_cast<size_t>(row)];
    switch (column) {
    case State:
        return stateName(state(row));
    case Check:
        return titleOf(static_cast<DoctorCheck>(row));
    case Evidence:
        if (!known)
            return {};
        // Codes and addresses, for the greater part, which run from left to right.
        return known->evidence.isEmpty() ? plainText(known->meaning) : isolated(plainText(known->evidence));
    default:
        return {};
    }
}

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Check ? idOf(static_cast<DoctorCheck>(index.row()))
                                       : toolTipText(displayText(index.row(), index.column()));
    case RowStateRole:
        return static_cast<int>(state(index.row()));
    default:
        return {};
    }
}

QVariant DoctorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Check:
        return tr("Check");
    case Evidence:
        return tr("Evidence");
    default:
        return {};
    }
}

PermissionsModel::PermissionsModel(QObject *parent)
    : RowTable({tr("Permission"), tr("For", "what a permission is for"), tr("Scoring"), tr("Granted as")}, {}, parent)
{}

QString PermissionsModel::keyOf(const PermissionRow &row) const
{
    return row.api + u' ' + row.role;
}

QString PermissionsModel::displayText(const PermissionRow &row, int column) const
{
    switch (column) {
    case Permission:
        return row.role;
    case Purpose:
        return purposeOf(row);
    case Needed:
        return row.needed ? tr("Needed") : tr("Not used");
    case Granted:
        switch (row.granted) {
        case PermissionRow::Granted::Unknown:
            return tr("Not known");
        case PermissionRow::Granted::No:
            return tr("Not granted");
        case PermissionRow::Granted::AsApplication:
            return tr("Application");
        case PermissionRow::Granted::AsDelegated:
            return tr("Delegated only");
        }
        return {};
    default:
        return {};
    }
}

QVariant PermissionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PermissionRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Granted && !shown.seen.isEmpty())
            return tr("Seen in: %1").arg(shown.seen);
        return index.column() == Permission ? shown.api : displayText(shown, index.column());
    case GrantedRole:
        return static_cast<int>(shown.granted);
    case NeededRole:
        return shown.needed;
    default:
        return {};
    }
}

} // namespace Trustgauge
