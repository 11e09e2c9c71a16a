#pragma once

#include <QString>

namespace Trustgauge {

//! What the files of something named are called, without their ending. A name may contain anything, so a hash of it
//! identifies them; the readable part is for people.
[[nodiscard]] QString libraryStem(const QString &name);

//! Login name of whoever runs the program; may be empty.
[[nodiscard]] QString loginName();

} // namespace Trustgauge
