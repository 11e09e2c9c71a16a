#include "ui/text/settingpair.h"

#include "ui/text/words.h"

namespace Trustgauge {

QString settingPairName(const QString &key, const Profile &one, const Profile &other)
{
    const QString name = settingName(key, one);
    const QString otherName = settingName(key, other);
    return name == otherName ? name : QStringLiteral("%1 / %2").arg(name, otherName);
}

} // namespace Trustgauge
