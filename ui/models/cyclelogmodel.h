#pragma once

#include "core/store/cycle.h"

#include <QAbstractTableModel>
#include <QList>

namespace Trustgauge {

//! The cycles of a tenant, newest first.
class CycleLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Started, State, Devices, Duration, Source, Reason, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 40 }; //!< int of CycleState

    explicit CycleLogModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    //! Rows of cycles that were known before keep their place: new ones are inserted before them.
    void setLog(const QList<CycleInfo> &log);
    [[nodiscard]] const CycleInfo &cycle(int row) const { return m_log.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(const CycleInfo &cycle, int column) const;

    QList<CycleInfo> m_log;
};

} // namespace Trustgauge
