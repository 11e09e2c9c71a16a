#include "core/query/filterscanner.h"

#include "core/query/filterwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c)
           || (c < 128 && QLatin1StringView("_-./\\@").contains(QChar(static_cast<char16_t>(c))));
}

} // namespace

bool FilterScanner::refuse(FilterFaultKind kind, const Token &token, QList<QString> values,
                           const std::optional<QString> &replacement)
{
    return refuse(kind, token.start, token.end - token.start, std::move(values), replacement);
}

bool FilterScanner::refuse(FilterFaultKind kind, qsizetype offset, qsizetype length, QList<QString> values,
                           const std::optional<QString> &replacement)
{
    for (QString &value : values)
        value = shown(value);
    m_fault = {kind, columnOf(offset), {offset, length}, std::move(values), replacement};
    return false;
}

int FilterScanner::columnOf(qsizetype offset) const
{
    int column = 1;
    for (qsizetype i = 0; i < offset; ++i) {
        const bool pair = m_text.at(i).isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate();
        column += pair && i + 1 < offset ? 0 : 1;
    }
    return column;
}

FilterToken FilterScanner::read(qsizetype at, bool inRange) const
{
    while (at < m_text.size() && m_text.at(at).isSpace())
        ++at;
    Token out;
    out.start = at;
    out.end = at;
    if (at == m_text.size())
        return out;
    const QChar c = m_text.at(at);
    const auto single = [&](Type kind) {
        out.kind = kind;
        out.end = at + 1;
        return out;
    };
    switch (c.unicode()) {
    case u'(':
        return single(Type::Opening);
    case u')':
        return single(Type::Closing);
    case u',':
        return single(Type::Comma);
    case u'"':
    case u'\'':
        return readQuoted(out, at, true);
    case u'@':
        if (charAt(at + 1) == u'"' || charAt(at + 1) == u'\'')
            return readQuoted(out, at + 1, false);
        break;
    default:
        break;
    }
    if (inRange && c == u'.' && charAt(at + 1) == u'.') {
        out.kind = Type::Range;
        out.end = at + 2;
        return out;
    }
    if (isSign(c)) {
        while (isSign(charAt(out.end)))
            ++out.end;
        out.kind = Type::Sign;
        out.text = m_text.mid(at, out.end - at);
        return out;
    }
    return readWord(out, inRange);
}

FilterToken FilterScanner::readWord(Token out, bool inRange) const
{
    while (out.end < m_text.size()) {
        if (inRange && m_text.at(out.end) == u'.' && charAt(out.end + 1) == u'.')
            break;
        const bool pair = m_text.at(out.end).isHighSurrogate() && charAt(out.end + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(m_text.at(out.end), m_text.at(out.end + 1))
                                : char32_t{m_text.at(out.end).unicode()};
        if (!isOfWord(c))
            break;
        out.end += pair ? 2 : 1;
    }
    if (out.end == out.start)
        return foreignSign(out);
    out.kind = Type::Word;
    out.text = m_text.mid(out.start, out.end - out.start);
    return out;
}

FilterToken FilterScanner::readQuoted(Token out, qsizetype quoteAt, bool escapes) const
{
    const QChar quote = m_text.at(quoteAt);
    qsizetype at = quoteAt + 1;
    for (; at < m_text.size() && m_text.at(at) != quote; ++at) {
        QChar c = m_text.at(at);
        if (escapes && c == u'\\') {
            const QChar next = charAt(at + 1);
            const bool known = next.unicode() != 0 && QLatin1StringView("\"'\\nt").contains(next);
            if (known) {
                ++at;
                c = next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            }
        }
        out.text += c;
    }
    if (at >= m_text.size()) {
        out.kind = Type::Bad;
        out.fault = Fault::QuoteExpected;
        out.end = m_text.size();
        out.text = quote;
        return out;
    }
    out.kind = Type::Text;
    out.end = at + 1;
    return out;
}

FilterToken FilterScanner::foreignSign(Token out) const
{
    out.kind = Type::Bad;
    out.fault = Fault::Character;
    const QChar c = m_text.at(out.start);
    out.end = out.start + 1;
    switch (c.unicode()) {
    case u'|':
    case u'&':
        while (charAt(out.end) == c)
            ++out.end;
        out.fault = c == u'&' ? Fault::AndSign : out.end - out.start > 1 ? Fault::OrSign : Fault::Pipe;
        break;
    case u'*':
        out.fault = Fault::Star;
        break;
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
    case u'\u2018':
    case u'\u2019':
    case u'\u201A':
    case u'\u00AB':
    case u'\u00BB':
        out.fault = Fault::CurlyQuote;
        break;
    default:
        if (c.isHighSurrogate() && charAt(out.end).isLowSurrogate())
            ++out.end;
        break;
    }
    out.text = m_text.mid(out.start, out.end - out.start);
    return out;
}

bool FilterScanner::refuseToken(const Token &token)
{
    switch (token.kind) {
    case Type::Bad:
        break;
    case Type::Closing:
        return refuse(Fault::NothingToClose, token);
    case Type::Comma:
        return refuse(Fault::Comma, token);
    case Type::Sign:
        if (token.text == u"!"_s)
            return refuse(Fault::NotSign, token, {}, u"not"_s);
        return refuse(Fault::FieldMissing, token, {token.text});
    default:
        return refuse(Fault::ConditionExpected, token);
    }
    switch (token.fault) {
    case Fault::QuoteExpected:
        return refuse(Fault::QuoteExpected, token.end, 0, {columnText(token.start)}, token.text);
    case Fault::AndSign:
        return refuse(Fault::AndSign, token, {token.text}, u"and"_s);
    case Fault::OrSign:
        return refuse(Fault::OrSign, token, {}, u"or"_s);
    case Fault::Star:
        return refuse(Fault::Star, token, {}, QString());
    case Fault::CurlyQuote:
        return refuse(Fault::CurlyQuote, token, {token.text}, u"\""_s);
    default:
        return refuse(token.fault, token, {token.text});
    }
}

bool FilterScanner::readClosing(const Token &opening, FilterFaultKind kind)
{
    const Token closing = read(m_at, true);
    if (closing.kind != Type::Closing)
        return closing.kind == Type::Bad ? refuseToken(closing)
                                         : refuse(kind, closing.start, 0, {columnText(opening.start)}, u")"_s);
    m_at = closing.end;
    return true;
}

bool FilterScanner::isForeignCall(const Token &token) const
{
    return token.isWord() && charAt(token.end) == u'(' && isForeignFunction(token.text.toLower());
}

QString FilterScanner::shown(const QString &text)
{
    constexpr qsizetype most = 60;
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'\u2026';
}

} // namespace Trustgauge
