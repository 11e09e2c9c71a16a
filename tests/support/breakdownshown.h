#pragma once

#include "ui/devices/breakdownpanel.h"

#include <QLabel>

#include <algorithm>

namespace Trustgauge::TestSupport {

//! Whether the breakdown in a window is that of the device with this id.
inline bool breakdownIsOf(const QWidget &window, const QString &machineId)
{
    const QList<QLabel *> labels = window.findChild<BreakdownPanel *>()->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->accessibleName() == machineId; });
}

} // namespace Trustgauge::TestSupport
