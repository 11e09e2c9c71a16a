#pragma once

#include <QString>
#include <QStringList>

namespace Trustgauge {

//! The conditions that a valid expression joins by the word `and`, outside of brackets, as they are written. One, when it
//! joins nothing so, or joins by `or`. None, when it is blank or invalid.
[[nodiscard]] QStringList conditionsOf(const QString &expression);

//! The expression of all conditions but one; blank when there is no other.
[[nodiscard]] QString withoutCondition(QStringList conditions, qsizetype index);

} // namespace Trustgauge
