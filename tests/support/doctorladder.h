#pragma once

#include "ui/models/doctormodel.h"

#include <QTableView>
#include <QWidget>

namespace TestSupport {

//! How a check stands in the ladder that \p window shows.
inline Trustgauge::DoctorModel::RowState checkState(const QWidget &window, int row)
{
    const auto *ladder = window.findChild<QTableView *>(QStringLiteral("doctorLadder"));
    return static_cast<Trustgauge::DoctorModel::RowState>(
        ladder->model()->index(row, 0).data(Trustgauge::DoctorModel::RowStateRole).toInt());
}

} // namespace TestSupport
