#include "ui/doctor/checklook.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

QIcon checkMark(const Theme &theme, DoctorModel::RowState state)
{
    switch (state) {
    case DoctorModel::RowState::Waiting:
        return {};
    case DoctorModel::RowState::Running:
        return theme.icon("refresh"_L1, Theme::Tint::Accent);
    case DoctorModel::RowState::Pass:
        return theme.icon("check"_L1, Theme::Tint::Ok);
    case DoctorModel::RowState::Warn:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    case DoctorModel::RowState::Fail:
        return theme.icon("error"_L1, Theme::Tint::Bad);
    case DoctorModel::RowState::Skip:
        break;
    }
    return theme.icon("stop"_L1, Theme::Tint::Dim);
}

} // namespace Trustgauge
