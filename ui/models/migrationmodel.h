#pragma once

#include "core/report/placename.h"
#include "core/scoring/placemove.h"

#include <QAbstractTableModel>

namespace Trustgauge {

//! The 6 x 6 matrix of devices that move from one place (row) to another (column): the bands, then insufficient data. The
//! last column holds the sums of the rows, the devices before; the last row those of the columns, the devices after; the
//! corner is the whole fleet. Column 0 holds the names of the rows.
class MigrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { MovedRole = Qt::UserRole + 20 }; //!< bool: devices change band in this cell

    explicit MigrationModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setMatrix(const MigrationMatrix &matrix);
    [[nodiscard]] size_t count(size_t from, size_t to) const { return m_matrix[from][to]; }
    //! The devices of a cell.
    [[nodiscard]] size_t count(const PlaceMove &move) const;
    //! What a cell counts; of the corner all.
    [[nodiscard]] static PlaceMove moveAt(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant nameData(int row, int role) const;
    [[nodiscard]] QString describe(const PlaceMove &move) const;
    [[nodiscard]] static QVariant semibold();

    MigrationMatrix m_matrix{};
};

} // namespace Trustgauge
