#pragma once

#include "ui/models/doctormodel.h"

#include <QIcon>

namespace Trustgauge {

class Theme;

//! The icon of a check, which differs in shape as well as colour. Null for one that waits.
[[nodiscard]] QIcon checkMark(const Theme &theme, DoctorModel::RowState state);

} // namespace Trustgauge
