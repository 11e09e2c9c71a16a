#include "ui/session/hindrancetext.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace Trustgauge {

QString hindranceText(FleetSession::Hindrance hindrance)
{
    switch (hindrance) {
    case FleetSession::Hindrance::Outage:
        return QCoreApplication::translate("Hindrance", "The server of the store is not reached. Until it is back, "
                                                        "nothing can be polled, published or saved in it.");
    case FleetSession::Hindrance::MayOnlyRead:
        return QCoreApplication::translate("Hindrance",
                                           "You are a reader of this store: look, export and tune. Whoever "
                                           "keeps it makes you an operator (store grant operator).");
    case FleetSession::Hindrance::NoSettings:
        return QCoreApplication::translate("Hindrance", "This tenant is known from the shared store only. To poll or "
                                                        "publish it here, too, edit it and give its settings.");
    case FleetSession::Hindrance::None:
        break;
    }
    return {};
}

QString serverName(const StoreOutage &outage)
{
    const bool isHere = outage.host.isEmpty() || outage.host.startsWith(u'/');
    return isHere ? QCoreApplication::translate("Hindrance", "this computer") : plainText(outage.host);
}

} // namespace Trustgauge
