#pragma once

#include "ui/models/fleettablemodel.h"

namespace Trustgauge {

//! Devices whose score changes most between two score tables of one fleet.
class MovedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Device, Before, After, Change, ColumnCount };

    explicit MovedModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDevices(const ScoreTablePtr &before, const ScoreTablePtr &after, const Rows &rows);
    [[nodiscard]] uint32_t fleetRow(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ScoreTablePtr m_before, m_after;
    Rows m_rows;
};

} // namespace Trustgauge
