#include "core/query/filtertexts.h"

#include "core/query/expressionfield.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString filterLiteral(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else
            out += c;
    }
    return out + u'"';
}

QString filterOfBand(Band band)
{
    return u"band = %1 and sufficient = true"_s.arg(latinText(bandKeys[indexOf(band)]));
}

QString filterOfInsufficient()
{
    return u"sufficient = false"_s;
}

QString filterOfScore(int score)
{
    return u"score = %1 and sufficient = true"_s.arg(score);
}

QString filterOfUnknown(Group group)
{
    return u"unknownGroups = %1"_s.arg(latinText(groupKeys[indexOf(group)]));
}

} // namespace Trustgauge
