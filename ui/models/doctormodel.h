#pragma once

#include "core/doctor/doctorcheck.h"
#include "ui/models/rowtable.h"

#include <array>
#include <optional>

namespace Trustgauge {

//! The doctor's checks while they run: one row per check, always all of them.
class DoctorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Check, Evidence, ColumnCount };
    enum Role {
        RowStateRole = Qt::UserRole + 40, //!< int of RowState
    };
    enum class RowState { Waiting, Running, Pass, Warn, Fail, Skip };

    explicit DoctorModel(QObject *parent = nullptr);

    //! Resets every row to waiting.
    void clear();
    void setReport(const DoctorReport &report);
    void setResult(const CheckResult &result);
    //! Marks the check as running, and the previous one as no longer running.
    void setRunning(std::optional<DoctorCheck> check);

    //! nullopt while the check waits or runs.
    [[nodiscard]] const std::optional<CheckResult> &result(int row) const
    {
        return m_results[static_cast<size_t>(row)];
    }
    [[nodiscard]] RowState state(int row) const;
    //! Number of completed checks.
    [[nodiscard]] int ended() const;
    [[nodiscard]] static QString stateName(RowState state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(int row, int column) const;
    void rowChanged(int row);

    std::array<std::optional<CheckResult>, doctorCheckCount> m_results;
    std::optional<DoctorCheck> m_running;
};

//! The five permissions that an administrator is asked to grant.
class PermissionsModel : public RowTable<PermissionRow>
{
    Q_OBJECT

public:
    enum Column { Permission, Purpose, Needed, Granted };
    enum Role {
        GrantedRole = Qt::UserRole + 41, //!< int of PermissionRow::Granted
        NeededRole,                      //!< bool: scoring needs it
    };

    explicit PermissionsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const PermissionRow &row) const override;

private:
    [[nodiscard]] QString displayText(const PermissionRow &row, int column) const;
};

} // namespace Trustgauge
