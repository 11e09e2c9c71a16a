#pragma once

#include "ui/models/doctormodel.h"

#include <QTableView>
#include <QWidget>

namespace Trustgauge::TestSupport {

//! How a check stands in the ladder that \p window shows.
inline DoctorModel::RowState checkState(const QWidget &window, int row)
{
    const auto *ladder = window.findChild<QTableView *>(QStringLiteral("doctorLadder"));
    return static_cast<DoctorModel::RowState>(ladder->model()->index(row, 0).data(DoctorModel::RowStateRole).toInt());
}

} // namespace Trustgauge::TestSupport
