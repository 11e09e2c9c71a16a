#include "core/config/libraryfile.h"

#include <QCryptographicHash>

namespace Trustgauge {

QString libraryPath(const QString &folder, const QString &name, QLatin1StringView ending)
{
    QString readable;
    for (const QChar c : name.left(40))
        readable += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLower() : QChar(u'-');
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QStringLiteral("%1/%2-%3.%4").arg(folder, readable, QString::fromLatin1(hash), ending);
}

QString loginName()
{
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
}

} // namespace Trustgauge
