#include "ui/text/publishwords.h"

#include <QCoreApplication>

namespace Trustgauge {

QString notByItselfText(const PublishTarget &target, const PublishView &view)
{
    if (view.paused)
        return QCoreApplication::translate("Trustgauge::PublishStatus",
                                           "Publishing is paused: new cycles wait in the outbox.");
    if (!target.enabled)
        return QCoreApplication::translate("Trustgauge::PublishStatus",
                                           "Cycles are not published by themselves: that is switched off in the "
                                           "tenant's settings.");
    return {};
}

} // namespace Trustgauge
