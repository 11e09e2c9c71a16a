#include "core/config/libraryfile.h"

#include <QCryptographicHash>

namespace Trustgauge {

QString libraryStem(const QString &name)
{
    QString readable;
    for (const QChar c : name.left(40))
        readable += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLower() : QChar(u'-');
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return readable + u'-' + QString::fromLatin1(hash);
}

QString loginName()
{
    const QString unixName = qEnvironmentVariable("USER");
    return unixName.isEmpty() ? qEnvironmentVariable("USERNAME") : unixName;
}

} // namespace Trustgauge
