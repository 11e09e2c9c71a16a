#include "core/query/filterliteral.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Such as an id: no word of the language has a digit.
bool isPlainWord(const QString &text)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto belongs = [&](QChar c) { return isLetter(c) || isDigit(c) || c == u'-' || c == u'_' || c == u'.'; };
    return !text.isEmpty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), belongs)
           && std::any_of(text.begin(), text.end(), isDigit) && !text.contains(".."_L1);
}

} // namespace

QString filterLiteral(const QString &text)
{
    if (isPlainWord(text))
        return text;
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

} // namespace Trustgauge
