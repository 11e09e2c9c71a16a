#pragma once

#include "ui/models/doctormodel.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace Trustgauge::TestSupport {

//! How a check stands in the ladder that \p window shows.
inline DoctorModel::RowState checkState(const QWidget &window, int row)
{
    const auto *ladder = window.findChild<QTableView *>(QStringLiteral("doctorLadder"));
    return static_cast<DoctorModel::RowState>(ladder->model()->index(row, 0).data(DoctorModel::RowStateRole).toInt());
}

//! Number of steps that the guide to register the application has ticked off.
inline int stepsDone(const QWidget &guide)
{
    const QList<QLabel *> labels = guide.findChildren<QLabel *>();
    return static_cast<int>(std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->accessibleName().endsWith(QStringLiteral(", done"));
    }));
}

} // namespace Trustgauge::TestSupport
