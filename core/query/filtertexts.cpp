#include "core/query/filtertexts.h"

#include "core/query/expressionfield.h"
#include "core/query/filterexpression.h"
#include "core/query/filterscanner.h"
#include "core/query/filterwords.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

class PlainWordScanner : public FilterScanner
{
public:
    explicit PlainWordScanner(const QString &text) : FilterScanner(text) {}

    //! Whether all of the text is a word without a meaning of its own.
    [[nodiscard]] bool isPlainWord() const
    {
        const Token token = read(0);
        const QString lower = m_text.toLower();
        return token.isWord() && token.start == 0 && token.end == m_text.size() && !isFilterKeyword(lower)
               && lower != "unknown"_L1 && !m_text.startsWith("//"_L1) && !m_text.startsWith(u'-');
    }
};

} // namespace

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

QString filterValueOf(const QString &text)
{
    return PlainWordScanner(text).isPlainWord() ? text : filterLiteral(text);
}

QString withCondition(const QString &expression, const QString &condition)
{
    const QString before = expression.trimmed();
    if (before.isEmpty())
        return condition;
    const auto parsed = parseFilter(before);
    const bool joinsByOr = parsed && !parsed->steps.empty() && parsed->steps.back().kind == FilterStep::Kind::Or;
    // A closed bracket around all also ends with an Or; one more does no harm.
    return (joinsByOr ? u"(%1)"_s.arg(before) : before) + " and "_L1 + condition;
}

QString filterOfCve(const QString &cveId)
{
    return "cve = "_L1 + filterValueOf(cveId);
}

QString productText(const QString &vendor, const QString &software)
{
    return vendor.isEmpty() || software.isEmpty() ? vendor + software : vendor + u' ' + software;
}

QString filterOfSoftware(const QString &vendor, const QString &software)
{
    return "vulnerableSoftware == "_L1 + filterLiteral(productText(vendor, software));
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
