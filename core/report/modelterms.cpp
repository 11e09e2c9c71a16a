#include "core/report/modelterms.h"

#include <QCoreApplication>

namespace Trustgauge {

QString groupName(Group group)
{
    switch (group) {
    case Group::Risk:
        return QCoreApplication::translate("Words", "Risk");
    case Group::Exposure:
        return QCoreApplication::translate("Words", "Exposure");
    case Group::Antivirus:
        return QCoreApplication::translate("Words", "Antivirus");
    case Group::Onboarding:
        return QCoreApplication::translate("Words", "Onboarding");
    case Group::Health:
        return QCoreApplication::translate("Words", "Health");
    case Group::Inactivity:
        return QCoreApplication::translate("Words", "Inactivity");
    case Group::Cves:
        return QCoreApplication::translate("Words", "Critical CVEs");
    }
    return {};
}

QString pillarName(Pillar pillar)
{
    return pillar == Pillar::Critical ? QCoreApplication::translate("Words", "Critical risk")
                                      : QCoreApplication::translate("Words", "Operational health");
}

QString causeName(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Device:
        return QCoreApplication::translate("Words", "Device changed");
    case ChangeCause::Weights:
        return QCoreApplication::translate("Words", "Weights changed");
    case ChangeCause::Data:
        return QCoreApplication::translate("Words", "Data went missing or came back");
    case ChangeCause::Age:
        return QCoreApplication::translate("Words", "Time passed in silence");
    }
    return {};
}

} // namespace Trustgauge
