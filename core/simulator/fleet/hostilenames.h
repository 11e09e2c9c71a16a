#pragma once

#include <QByteArray>
#include <QList>

namespace Trustgauge::Simulator {

//! A name that tries to break whatever shows, exports or stores it: formulas, markup, control and direction
//! characters, quotes, overlong text, text that is no valid UTF-8. Differs by index; some indexes get a plain name.
QByteArray hostileName(int index, const QByteArray &plain);

//! The same for a device group.
QByteArray hostileGroup(int index, const QByteArray &plain);

//! The same for tags.
QList<QByteArray> hostileTags(int index);

} // namespace Trustgauge::Simulator
