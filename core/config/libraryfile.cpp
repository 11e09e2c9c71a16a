#include "core/config/libraryfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

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
    for (const char *variable : {"USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QFileInfo(QDir::homePath()).owner(); // a service has neither
}

} // namespace Trustgauge
