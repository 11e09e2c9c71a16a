#pragma once

#include "ui/models/doctormodel.h"

#include <QIcon>

namespace Trustgauge {

class Theme;

//! The mark of a check: by shape as much as by colour. One that waits has none.
[[nodiscard]] QIcon checkMark(const Theme &theme, DoctorModel::RowState state);

} // namespace Trustgauge
