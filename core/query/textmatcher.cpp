#include "core/query/textmatcher.h"

#include "core/base/qtext.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace Trustgauge {

namespace {

bool isAsciiText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

//! Whether the lower-case ASCII text is at this place, in either case.
bool isAt(std::string_view text, size_t at, std::string_view lower)
{
    for (size_t i = 0; i < lower.size(); ++i) {
        if (toLowerAscii(text[at + i]) != lower[i])
            return false;
    }
    return true;
}

//! The first place of the lower-case ASCII text, in either case; npos: none.
size_t findIn(std::string_view text, std::string_view lower, size_t from = 0)
{
    if (lower.empty())
        return from <= text.size() ? from : std::string_view::npos;
    if (text.size() < lower.size())
        return std::string_view::npos;
    const char first = lower.front();
    const char other = first >= 'a' && first <= 'z' ? static_cast<char>(first - 'a' + 'A') : first;
    if (first == other) { // which the C library finds many characters at a time
        const size_t last = text.size() - lower.size();
        for (size_t at = from; at <= last; ++at) {
            const void *found = std::memchr(text.data() + at, first, last - at + 1);
            if (!found)
                break;
            at = static_cast<size_t>(static_cast<const char *>(found) - text.data());
            if (isAt(text, at, lower))
                return at;
        }
        return std::string_view::npos;
    }
    for (size_t at = from; at <= text.size() - lower.size(); ++at) {
        if ((text[at] == first || text[at] == other) && isAt(text, at, lower))
            return at;
    }
    return std::string_view::npos;
}

bool isTermCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

//! Whether the character that ends before, or begins at a place belongs to a term.
bool belongsBefore(const QString &text, qsizetype at)
{
    if (at <= 0)
        return false;
    if (at > 1 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate())
        return isTermCharacter(QChar::surrogateToUcs4(text.at(at - 2), text.at(at - 1)));
    return isTermCharacter(text.at(at - 1).unicode());
}
bool belongsAt(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return false;
    if (at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate())
        return isTermCharacter(QChar::surrogateToUcs4(text.at(at), text.at(at + 1)));
    return isTermCharacter(text.at(at).unicode());
}

} // namespace

TextMatcher::TextMatcher(const FilterTest &test) : m_op(test.op)
{
    for (const FilterValue &value : test.values) {
        if (value.kind != FilterValue::Kind::Text)
            continue;
        Needle needle;
        needle.text = value.text;
        needle.bytes = value.text.toStdString();
        needle.isAscii = isAsciiText(needle.bytes);
        needle.lower = needle.bytes;
        std::transform(needle.lower.begin(), needle.lower.end(), needle.lower.begin(), toLowerAscii);
        m_needles.push_back(std::move(needle));
    }
    if (m_op == FilterOperator::Matches && !m_needles.empty()) {
        m_regex.setPattern(regexBound + m_needles.front().text);
        m_regex.optimize();
    }
}

bool TextMatcher::operator()(std::string_view text)
{
    if (m_op == FilterOperator::Matches) {
        const QRegularExpressionMatch match = m_regex.match(qtext(text));
        m_exceeded |= !match.isValid();
        return match.hasMatch();
    }
    const auto one = [&](const Needle &needle) { return matches(needle, text); };
    return m_op == FilterOperator::HasAll ? std::all_of(m_needles.begin(), m_needles.end(), one)
                                          : std::any_of(m_needles.begin(), m_needles.end(), one);
}

bool TextMatcher::matches(const Needle &needle, std::string_view text) const
{
    switch (m_op) {
    case FilterOperator::Equal:
        return text == needle.bytes;
    case FilterOperator::EqualFold:
        if (needle.isAscii)
            return text.size() == needle.lower.size() && isAt(text, 0, needle.lower);
        return qtext(text).compare(needle.text, Qt::CaseInsensitive) == 0;
    case FilterOperator::Contains:
        if (needle.isAscii)
            return findIn(text, needle.lower) != std::string_view::npos;
        return qtext(text).contains(needle.text, Qt::CaseInsensitive);
    case FilterOperator::StartsWith:
        if (needle.isAscii)
            return text.size() >= needle.lower.size() && isAt(text, 0, needle.lower);
        return qtext(text).startsWith(needle.text, Qt::CaseInsensitive);
    case FilterOperator::EndsWith:
        if (needle.isAscii)
            return text.size() >= needle.lower.size() && isAt(text, text.size() - needle.lower.size(), needle.lower);
        return qtext(text).endsWith(needle.text, Qt::CaseInsensitive);
    case FilterOperator::Has:
    case FilterOperator::HasAll:
        return hasTerm(needle, text);
    default:
        return false;
    }
}

bool TextMatcher::hasTerm(const Needle &needle, std::string_view text)
{
    if (needle.isAscii && (findIn(text, needle.lower) == std::string_view::npos))
        return false;
    const QString whole = qtext(text);
    for (qsizetype at = whole.indexOf(needle.text, 0, Qt::CaseInsensitive); at >= 0;
         at = whole.indexOf(needle.text, at + 1, Qt::CaseInsensitive)) {
        if (!belongsBefore(whole, at) && !belongsAt(whole, at + needle.text.size()))
            return true;
        if (at >= whole.size())
            break;
    }
    return false;
}

bool TextMatcher::canMatchHexDigits() const
{
    if (m_op == FilterOperator::Matches)
        return true;
    return std::any_of(m_needles.begin(), m_needles.end(), [](const Needle &needle) {
        return needle.lower.find_first_not_of("0123456789abcdef") == std::string::npos;
    });
}

} // namespace Trustgauge
