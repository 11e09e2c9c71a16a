#include "core/report/placename.h"

#include "core/report/bandtable.h"
#include "core/scoring/scoretable.h"

#include <QCoreApplication>

namespace Trustgauge {

QString placeName(size_t place)
{
    return place == insufficientPlace ? QCoreApplication::translate("Band", "Insufficient data")
                                      : bandName(static_cast<Band>(place));
}

} // namespace Trustgauge
