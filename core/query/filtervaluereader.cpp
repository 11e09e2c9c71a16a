#include "core/query/filtervaluereader.h"

#include "core/query/filterwords.h"
#include "core/query/nearnames.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A decimal number without exponent.
std::optional<double> numberOf(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const char *begin = bytes.constData();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    if (begin != end && *begin == '+')
        ++begin;
    bool anyDigit = false;
    for (bool point = false; at != end; ++at) {
        if (*at == '.' && !point)
            point = true;
        else if (*at >= '0' && *at <= '9')
            anyDigit = true;
        else
            return std::nullopt;
    }
    double value = 0;
    if (!anyDigit || std::from_chars(begin, end, value).ec != std::errc())
        return std::nullopt;
    return value;
}

//! `7d`, `12h`, `30m`, `10s`; at most a hundred centuries.
std::optional<Ticks> durationOf(const QString &text)
{
    if (text.size() < 2)
        return std::nullopt;
    double unit = 0;
    switch (text.back().toLower().unicode()) {
    case u'd':
        unit = static_cast<double>(ticksPerDay);
        break;
    case u'h':
        unit = static_cast<double>(ticksPerHour);
        break;
    case u'm':
        unit = 60.0 * static_cast<double>(ticksPerSecond);
        break;
    case u's':
        unit = static_cast<double>(ticksPerSecond);
        break;
    default:
        return std::nullopt;
    }
    constexpr double most = 3'652'500.0 * static_cast<double>(ticksPerDay);
    const QString digits = text.chopped(1);
    const std::optional<double> count = digits.front() == u'-' || digits.front() == u'+' ? std::nullopt
                                                                                         : numberOf(digits);
    if (!count || *count * unit > most)
        return std::nullopt;
    return static_cast<Ticks>(std::llround(*count * unit));
}

} // namespace

bool FilterValueReader::readValue(FilterTest &test, const QString &after, Use use, bool inRange)
{
    const Token token = read(m_at, inRange);
    if (token.kind == Type::Bad)
        return refuseToken(token);
    const bool isConnector = token.isWord("and"_L1) || token.isWord("or"_L1) || token.isWord("not"_L1);
    if ((!token.isWord() && token.kind != Type::Text) || isConnector)
        return refuse(Fault::ValueExpected, token.start, token.kind == Type::Sign ? token.end - token.start : 0,
                      {after});
    if (token.isWord() && token.text.startsWith("//"_L1))
        return refuse(Fault::Comment, token, {}, QString());
    if (isForeignCall(token))
        return refuse(Fault::Function, token, {token.text});
    const ExpressionFieldFacts &facts = factsOf(*test.field);
    FilterValue value;
    value.text = token.text;
    m_at = token.end;
    if (token.isWord() && isTimeWord(token.text.toLower()) && read(token.end).kind == Type::Opening) {
        if (facts.kind != FieldKind::Date || use == Use::Search)
            return refuse(Fault::TimeForOther, token, {token.text, latinText(facts.name)});
        if (!readTimeCall(token, value, inRange))
            return false;
        test.values.push_back(std::move(value));
        return true;
    }
    if (use == Use::Search) {
        test.values.push_back(std::move(value));
        return true;
    }
    const bool isUnknown = token.isWord("unknown"_L1)
                           || (*test.field == ExpressionField::ExposureLevel
                               && token.text.trimmed().compare("none"_L1, Qt::CaseInsensitive) == 0);
    if (isUnknown) {
        if (use == Use::Order)
            return refuse(Fault::OrderOfUnknown, token, {token.text, latinText(facts.name)});
        value.kind = FilterValue::Kind::Unknown;
        test.values.push_back(std::move(value));
        return true;
    }
    if (!judgeValue(token, facts, value))
        return false;
    test.values.push_back(std::move(value));
    return true;
}

bool FilterValueReader::judgeValue(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value)
{
    const QString name = latinText(facts.name);
    switch (facts.kind) {
    case FieldKind::Text:
    case FieldKind::List:
    case FieldKind::Words:
        return true;
    case FieldKind::Number: {
        const std::optional<double> number = numberOf(token.text);
        if (!number)
            return refuse(Fault::NoNumber, token, {name, token.text});
        value.kind = FilterValue::Kind::Number;
        value.number = *number;
        return true;
    }
    case FieldKind::Date:
        return judgeDate(token, name, value);
    case FieldKind::Flag: {
        const QString lower = token.text.trimmed().toLower();
        if (lower != "true"_L1 && lower != "false"_L1)
            return refuse(Fault::NoFlag, token, {name, token.text});
        value.kind = FilterValue::Kind::State;
        value.state = lower == "true"_L1 ? 1 : 0;
        return true;
    }
    case FieldKind::Scale:
    case FieldKind::States:
        break;
    }
    return judgeWord(token, facts, value);
}

bool FilterValueReader::judgeWord(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value)
{
    const bool isBand = facts.words.data() == bandKeys.data();
    QString word = token.text.trimmed().toLower();
    if (isBand)
        word.remove(u' ');
    QStringList all;
    for (size_t i = 0; i < facts.words.size(); ++i) {
        const QString known = latinText(facts.words[i]);
        all << known;
        if (known.toLower() == word) {
            value.kind = FilterValue::Kind::State;
            value.state = i;
            return true;
        }
    }
    if (isBand && word.startsWith("insufficient"_L1))
        return refuse(Fault::SufficientInstead, token);
    const QString name = latinText(facts.name);
    const QStringList near = nearNames(shown(word), all);
    if (!near.isEmpty())
        return refuse(Fault::NoWordNear, token, {name, token.text, near.constFirst()}, near.constFirst());
    return refuse(Fault::NoWord, token, {name, token.text, all.join(u", "_s)});
}

bool FilterValueReader::judgeDate(Token token, const QString &name, FilterValue &value)
{
    if (token.isWord()) // an unquoted time of day goes on behind its first colon
        token = withTimeOfDay(token);
    if (durationOf(token.text))
        return refuse(Fault::DurationAlone, token, {name, token.text}, u"ago(%1)"_s.arg(token.text));
    const Ticks ticks = parseTimestamp(token.text.toStdString());
    if (ticks == noTime)
        return refuse(Fault::NoDate, token, {name, token.text});
    value.kind = FilterValue::Kind::Time;
    value.ticks = ticks;
    value.text = token.text;
    m_at = token.end;
    return true;
}

FilterToken FilterValueReader::withTimeOfDay(Token token) const
{
    constexpr qsizetype dateAndHour = 13; // 2026-11-20T08
    if (token.text.size() != dateAndHour || token.text.at(10).toUpper() != u'T' || charAt(token.end) != u':')
        return token;
    while (token.end < m_text.size()) {
        const QChar c = m_text.at(token.end);
        if (c == u'.' && charAt(token.end + 1) == u'.')
            break;
        if (!c.isDigit() && !QLatin1StringView(":.+-zZ").contains(c))
            break;
        ++token.end;
    }
    token.text = m_text.mid(token.start, token.end - token.start);
    return token;
}

bool FilterValueReader::readTimeCall(const Token &word, FilterValue &value, bool inRange)
{
    const Token opening = read(word.end);
    m_at = opening.end;
    value.kind = FilterValue::Kind::FromAsOf;
    if (word.isWord("datetime"_L1))
        return readDateCall(opening, value);
    const bool isNow = word.isWord("now"_L1);
    const Token inner = read(m_at);
    if (!isNow || inner.kind != Type::Closing) {
        if (inner.kind == Type::Bad)
            return refuseToken(inner);
        const bool isNegative = isNow && inner.isWord() && inner.text.startsWith(u'-');
        const auto duration = inner.isWord() ? durationOf(isNegative ? inner.text.mid(1) : inner.text) : std::nullopt;
        if (!duration)
            return refuse(Fault::DurationExpected, inner);
        value.ticks = isNow && !isNegative ? *duration : -*duration;
        m_at = inner.end;
    }
    if (!readClosing(opening, Fault::ClosingExpected))
        return false;
    return !isNow || readSubtraction(value, inRange);
}

bool FilterValueReader::readSubtraction(FilterValue &value, bool inRange)
{
    Token minus = read(m_at, inRange);
    if (!minus.isWord() || minus.text.front() != u'-')
        return true;
    if (minus.text.size() == 1) {
        minus = read(minus.end, inRange);
        if (minus.kind == Type::Bad)
            return refuseToken(minus);
    } else {
        minus.text.remove(0, 1);
        if (!durationOf(minus.text) && m_at != minus.start)
            return true; // `now() -lab`: the next condition
    }
    const auto duration = minus.isWord() ? durationOf(minus.text) : std::nullopt;
    if (!duration)
        return refuse(Fault::DurationExpected, minus);
    value.ticks -= *duration;
    m_at = minus.end;
    return true;
}

bool FilterValueReader::readDateCall(const Token &opening, FilterValue &value)
{
    Token inner = read(m_at);
    if (inner.kind == Type::Bad && inner.fault == Fault::QuoteExpected)
        return refuseToken(inner);
    if (inner.kind != Type::Text) {
        inner.end = inner.start;
        while (inner.end < m_text.size() && m_text.at(inner.end) != u')')
            ++inner.end;
        inner.text = m_text.mid(inner.start, inner.end - inner.start).trimmed();
    }
    value.ticks = parseTimestamp(inner.text.toStdString());
    if (value.ticks == noTime)
        return refuse(Fault::DateExpected, inner);
    value.kind = FilterValue::Kind::Time;
    value.text = inner.text;
    m_at = inner.end;
    return readClosing(opening, Fault::ClosingExpected);
}

} // namespace Trustgauge
