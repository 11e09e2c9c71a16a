#include "ui/text/filenames.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString fileNamePart(QString text, qsizetype longest)
{
    const QByteArray whole = text.toUtf8();
    static const QRegularExpression unsafe(u"[^\\w.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    text = text.replace(unsafe, u" "_s).simplified().replace(u' ', u'-');
    if (text.size() > longest) {
        const QByteArray mark = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(4);
        text = text.left(longest - mark.size() - 1) + u'-' + QLatin1StringView(mark);
    }
    while (text.endsWith(u'-') || text.endsWith(u'.'))
        text.chop(1);
    while (text.startsWith(u'-') || text.startsWith(u'.'))
        text.remove(0, 1);
    return text;
}

QString fileNameOfTenant(const QString &tenantName)
{
    constexpr qsizetype longest = 20;
    return fileNamePart(tenantName, longest);
}

} // namespace Trustgauge
