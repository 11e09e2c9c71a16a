#pragma once

#include <QByteArray>
#include <QList>

namespace Trustgauge::Simulator {

//! A name that tries to break displays, exports or storage: formulas, markup, control and direction characters, quotes,
//! overlong text, invalid UTF-8. Depends on the index; some indexes get `plain`.
QByteArray hostileName(int index, const QByteArray &plain);

//! The same for a device group.
QByteArray hostileGroup(int index, const QByteArray &plain);

//! The same for tags.
QList<QByteArray> hostileTags(int index);

} // namespace Trustgauge::Simulator
