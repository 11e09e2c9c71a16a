#include "core/query/filterexpression.h"

#include "core/query/nearnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

struct OperatorName
{
    const char *name; //!< lower case
    FilterOperator op;
};
constexpr std::array operatorNames{
    OperatorName{"has", FilterOperator::Has},
    OperatorName{"has_any", FilterOperator::Has},
    OperatorName{"has_all", FilterOperator::HasAll},
    OperatorName{"contains", FilterOperator::Contains},
    OperatorName{"startswith", FilterOperator::StartsWith},
    OperatorName{"endswith", FilterOperator::EndsWith},
    OperatorName{"matches", FilterOperator::Matches},
    OperatorName{"in", FilterOperator::Equal},
    OperatorName{"between", FilterOperator::Between},
};

struct SymbolOperator
{
    const char *sign;
    FilterOperator op;
    bool negated = false;
};
//! `=` and `:` are exceptions: see Parser::signedOperator().
constexpr std::array symbolOperators{
    SymbolOperator{"==", FilterOperator::Equal},           SymbolOperator{"=~", FilterOperator::EqualFold},
    SymbolOperator{"!=", FilterOperator::Equal, true},     SymbolOperator{"<>", FilterOperator::Equal, true},
    SymbolOperator{"!~", FilterOperator::EqualFold, true}, SymbolOperator{"<", FilterOperator::Less},
    SymbolOperator{"<=", FilterOperator::LessOrEqual},     SymbolOperator{">", FilterOperator::Greater},
    SymbolOperator{">=", FilterOperator::GreaterOrEqual},  SymbolOperator{"=", FilterOperator::EqualFold},
    SymbolOperator{":", FilterOperator::Contains},
};

struct Habit
{
    const char *word; //!< lower case
    const char *instead;
};
//! Operators of Kusto and SQL that are written otherwise here.
constexpr std::array operatorHabits{
    Habit{"like", "contains"},
    Habit{"hasprefix", "startswith"},
    Habit{"hassuffix", "endswith"},
    Habit{"notcontains", "!contains"},
    Habit{"equals", "=="},
    Habit{"is", "isempty(..)"},
    Habit{"regexp", "matches regex"},
    Habit{"regex", "matches regex"},
};
constexpr std::array signHabits{
    Habit{"=>", ">="}, Habit{"=<", "<="}, Habit{"===", "=="}, Habit{"!==", "!="}, Habit{"~=", "=~"},
    Habit{"~", "=~"},  Habit{"::", ":"},  Habit{":=", "="},   Habit{"=!", "!="},  Habit{"<=>", "=="},
};
constexpr std::array emptinessWords{"isempty", "isnull", "isnotempty", "isnotnull"};
constexpr std::array timeWords{"ago", "now", "datetime"};
//! Functions of Kusto that people put around a field or a value.
constexpr std::array foreignFunctions{"tolower",       "toupper",    "strlen",       "substring",
                                      "tostring",      "toint",      "tolong",       "toreal",
                                      "todouble",      "tobool",     "todatetime",   "strcat",
                                      "trim",          "split",      "extract",      "iff",
                                      "iif",           "case",       "coalesce",     "bin",
                                      "floor",         "round",      "startofday",   "endofday",
                                      "dynamic",       "parse_json", "array_length", "set_has_element",
                                      "replace_string"};

template<size_t size>
bool isAmong(const std::array<const char *, size> &words, const QString &lower)
{
    return std::any_of(words.begin(), words.end(),
                       [&lower](const char *word) { return lower == QLatin1StringView(word); });
}

bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c)
           || (c < 128 && QLatin1StringView("_-./\\@").contains(QChar(static_cast<char16_t>(c))));
}

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

//! What may be shown of a text in a sentence.
QString shown(const QString &text)
{
    constexpr qsizetype most = 60;
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'\u2026';
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    tl::expected<FilterExpression, ExpressionFault> parse()
    {
        if (!readAll())
            return tl::unexpected(m_fault);
        m_out.text = m_text;
        return std::move(m_out);
    }

private:
    struct Token
    {
        enum class Kind : uint8_t { End, Word, Text, Sign, Opening, Closing, Comma, Range, Bad };
        Kind kind = Kind::End;
        qsizetype start = 0, end = 0;
        QString text;                                       //!< of a word as written, of a quoted text what it means
        FilterFaultKind fault = FilterFaultKind::Character; //!< of Bad
        [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
        [[nodiscard]] bool isWord(QLatin1StringView lower) const
        {
            return isWord() && text.compare(lower, Qt::CaseInsensitive) == 0;
        }
    };
    using Type = Token::Kind;
    using Fault = FilterFaultKind;

    //! What is between two brackets, or all of the text.
    struct Frame
    {
        qsizetype opened = -1; //!< place of the bracket; -1: all of the text
        size_t levels = 0;     //!< that the bracket added
        bool negated = false;  //!< by an odd number of negations before the bracket
        uint32_t joined = 0;   //!< results to be joined by 'and'
        uint32_t sides = 0;    //!< results to be joined by 'or'
        size_t negations = 0;  //!< read just now, before a condition
        Token expecting;       //!< the word or sign that needs a condition after it; End: none
    };

    //! How a value is used.
    enum class Use : uint8_t { Equality, Order, Search };

    bool refuse(FilterFaultKind kind, const Token &token, QList<QString> values = {},
                const std::optional<QString> &replacement = std::nullopt)
    {
        return refuse(kind, token.start, token.end - token.start, std::move(values), replacement);
    }
    //! Stores the fault and returns false.
    bool refuse(FilterFaultKind kind, qsizetype offset, qsizetype length, QList<QString> values = {},
                const std::optional<QString> &replacement = std::nullopt)
    {
        for (QString &value : values)
            value = shown(value);
        m_fault = {kind, columnOf(offset), {offset, length}, std::move(values), replacement};
        return false;
    }
    [[nodiscard]] int columnOf(qsizetype offset) const
    {
        int column = 1;
        for (qsizetype i = 0; i < offset; ++i) {
            const bool pair = m_text.at(i).isHighSurrogate() && i + 1 < m_text.size()
                              && m_text.at(i + 1).isLowSurrogate();
            column += pair && i + 1 < offset ? 0 : 1;
        }
        return column;
    }
    [[nodiscard]] QString columnText(qsizetype offset) const { return QString::number(columnOf(offset)); }

    [[nodiscard]] QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(); }

    // ---- Tokens ----

    //! The token at or after `at`.
    //! \param inRange whether `..` ends a word
    [[nodiscard]] Token read(qsizetype at, bool inRange = false) const
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

    static bool isSign(QChar c) { return c.unicode() != 0 && QLatin1StringView("<>=!~:").contains(c); }

    [[nodiscard]] Token readWord(Token out, bool inRange) const
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

    [[nodiscard]] Token readQuoted(Token out, qsizetype quoteAt, bool escapes) const
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

    //! A sign that has no meaning here.
    [[nodiscard]] Token foreignSign(Token out) const
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

    //! The fault of a token that cannot be read, or that stands where it has no meaning.
    bool refuseToken(const Token &token)
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

    // ---- Conditions ----

    bool readAll()
    {
        m_frames.emplace_back();
        for (;;) {
            const Token token = read(m_at);
            Frame &frame = m_frames.back();
            const bool hasCondition = frame.expecting.kind == Type::End && frame.joined + frame.sides > 0;
            if (token.kind == Type::End) {
                if (m_frames.size() == 1 && frame.expecting.kind == Type::End)
                    return closeSides(frame);
                if (!hasCondition)
                    return refuseMissing(token);
                return refuse(Fault::ClosingExpected, token, {columnText(frame.opened)}, u")"_s);
            }
            if (token.kind == Type::Closing && m_frames.size() > 1) {
                if (!hasCondition)
                    return refuseMissing(token);
                if (!close(token))
                    return false;
                continue;
            }
            const bool isOr = token.isWord("or"_L1);
            if (isOr || token.isWord("and"_L1)) {
                if (!hasCondition)
                    return refuseMissing(token);
                if (isOr)
                    closeJoined(frame);
                frame.expecting = token;
                m_at = token.end;
                continue;
            }
            if (!readOperand(token))
                return false;
        }
    }

    //! A condition is missing before the token.
    bool refuseMissing(const Token &token)
    {
        const Token &after = m_frames.back().expecting;
        if (after.kind == Type::Sign)
            return refuse(Fault::TermExpectedAfterMinus, after);
        if (after.isWord("not"_L1))
            return refuse(Fault::ConditionExpectedAfter, after, {after.text}, quoted(after.text));
        if (after.isWord())
            return refuse(Fault::ConditionExpectedAfter, token, {after.text});
        if (token.isWord())
            return refuse(Fault::ConditionExpectedBefore, token, {token.text}, quoted(token.text));
        return refuse(Fault::ConditionExpected, token);
    }

    bool readOperand(const Token &token)
    {
        Frame &frame = m_frames.back();
        if (isMinus(token)) {
            const QChar next = charAt(token.start + 1);
            const bool hasTerm = token.end > token.start + 1 || next == u'(' || next == u'"' || next == u'\'';
            if (!hasTerm)
                return refuse(Fault::TermExpectedAfterMinus, token.start, 1);
            Token minus = token;
            minus.kind = Type::Sign;
            minus.end = token.start + 1;
            return negate(minus);
        }
        if (token.isWord("not"_L1))
            return negate(token);
        if (token.kind == Type::Opening) {
            const size_t levels = std::max<size_t>(1, frame.negations);
            if (m_levels + levels > mostFilterLevels)
                return refuse(Fault::TooDeep, token, {QString::number(mostFilterLevels)});
            m_levels += levels;
            Frame inner;
            inner.opened = token.start;
            inner.levels = levels;
            inner.negated = frame.negations % 2 == 1;
            frame.negations = 0;
            frame.expecting = {};
            m_frames.push_back(inner);
            m_at = token.end;
            return true;
        }
        if (token.kind != Type::Word && token.kind != Type::Text)
            return refuseToken(token);
        FilterTest test;
        if (!readTest(token, test))
            return false;
        test.place = {token.start, m_at - token.start};
        m_out.steps.push_back({FilterStep::Kind::Test, static_cast<uint32_t>(m_out.tests.size())});
        m_out.tests.push_back(std::move(test));
        const bool negated = frame.negations % 2 == 1;
        frame.negations = 0;
        finishOperand(frame, negated);
        return true;
    }

    [[nodiscard]] bool isMinus(const Token &token) const
    {
        if (!token.isWord() || token.text.front() != u'-')
            return false;
        return token.start == 0 || charAt(token.start - 1).isSpace() || charAt(token.start - 1) == u'(';
    }

    bool negate(const Token &token)
    {
        Frame &frame = m_frames.back();
        if (m_levels + ++frame.negations > mostFilterLevels)
            return refuse(Fault::TooDeep, token, {QString::number(mostFilterLevels)});
        frame.expecting = token;
        m_at = token.end;
        return true;
    }

    void finishOperand(Frame &frame, bool negated)
    {
        if (negated)
            m_out.steps.push_back({FilterStep::Kind::Not, 1});
        ++frame.joined;
        frame.expecting = {};
    }
    void closeJoined(Frame &frame)
    {
        if (frame.joined > 1)
            m_out.steps.push_back({FilterStep::Kind::And, frame.joined});
        frame.sides += frame.joined > 0 ? 1 : 0;
        frame.joined = 0;
    }
    bool closeSides(Frame &frame)
    {
        closeJoined(frame);
        if (frame.sides > 1)
            m_out.steps.push_back({FilterStep::Kind::Or, frame.sides});
        return true;
    }
    bool close(const Token &closing)
    {
        closeSides(m_frames.back());
        const Frame inner = m_frames.back();
        m_frames.pop_back();
        m_levels -= inner.levels;
        m_at = closing.end;
        finishOperand(m_frames.back(), inner.negated);
        return true;
    }

    // ---- Tests ----

    bool readTest(const Token &token, FilterTest &test)
    {
        const Token next = read(token.end);
        if (token.kind == Type::Text) {
            if (next.kind == Type::Sign && next.text != u"!"_s)
                return refuse(Fault::FieldInQuotes, next, {next.text});
            if (token.text.trimmed().isEmpty())
                return refuse(Fault::EmptyText, token);
            return readBare(token, test);
        }
        if (token.text.startsWith("//"_L1))
            return refuse(Fault::Comment, token, {}, QString());
        const QString lower = token.text.toLower();
        if (isAmong(emptinessWords, lower))
            return readEmptiness(token, next, test);
        if (const auto field = fieldByName(token.text)) {
            test.field = field;
            return readFieldTest(token, next, test);
        }
        if (isForeignCall(token))
            return refuse(Fault::Function, token, {token.text});
        if ((next.kind == Type::Sign && (next.text != u"!"_s || isOperatorWord(read(next.end))))
            || (isOperatorWord(next) && !isKeyword(lower) && hasValue(next)))
            return refuseField(token);
        if (isOperatorWord(token))
            return refuse(Fault::KeywordAlone, token, {token.text}, quoted(token.text));
        if (isAmong(timeWords, lower))
            return refuse(Fault::TimeAlone, token, {token.text}, quoted(token.text));
        if (lower == "where"_L1 && m_out.tests.empty() && next.isWord() && fieldByName(next.text))
            return refuse(Fault::Where, token, {}, QString());
        return readBare(token, test);
    }

    //! Whether something that can be a value follows an operator that is a word.
    [[nodiscard]] bool hasValue(const Token &word) const
    {
        const Token next = read(word.end);
        return next.isWord() || next.kind == Type::Text || next.kind == Type::Opening || next.kind == Type::Sign;
    }

    bool readBare(const Token &token, FilterTest &test)
    {
        test.values.push_back({FilterValue::Kind::Text, token.text});
        m_at = token.end;
        return true;
    }

    //! A word operator of ours or of Kusto.
    [[nodiscard]] bool isOperatorWord(const Token &token) const
    {
        return token.isWord() && (wordOperator(token.text.toLower()) || caseOperator(token.text));
    }
    [[nodiscard]] static const OperatorName *wordOperator(const QString &lower)
    {
        const auto *const it = std::find_if(operatorNames.begin(), operatorNames.end(), [&lower](const auto &name) {
            return lower == QLatin1StringView(name.name);
        });
        return it == operatorNames.end() ? nullptr : it;
    }
    //! Whether it is an operator that ends with `_cs` in Kusto.
    [[nodiscard]] static bool caseOperator(const QString &word)
    {
        return word.endsWith("_cs"_L1, Qt::CaseInsensitive)
               && (wordOperator(word.chopped(3).toLower()) || word.startsWith("hasprefix"_L1, Qt::CaseInsensitive)
                   || word.startsWith("hassuffix"_L1, Qt::CaseInsensitive));
    }
    [[nodiscard]] static bool isKeyword(const QString &lower)
    {
        return wordOperator(lower) || isAmong(emptinessWords, lower) || isAmong(timeWords, lower) || lower == "and"_L1
               || lower == "or"_L1 || lower == "not"_L1;
    }
    //! A function of Kusto with its bracket.
    [[nodiscard]] bool isForeignCall(const Token &token) const
    {
        return token.isWord() && charAt(token.end) == u'(' && isAmong(foreignFunctions, token.text.toLower());
    }

    bool readEmptiness(const Token &word, const Token &next, FilterTest &test)
    {
        if (next.kind != Type::Opening)
            return refuse(Fault::FunctionAlone, word, {word.text}, quoted(word.text));
        const Token name = read(next.end);
        if (isForeignCall(name))
            return refuse(Fault::Function, name, {name.text});
        if (!name.isWord())
            return name.kind == Type::Bad ? refuseToken(name) : refuse(Fault::FieldExpected, name, {word.text});
        test.field = fieldByName(name.text);
        if (!test.field)
            return refuseField(name);
        const Token closing = read(name.end);
        if (closing.kind != Type::Closing)
            return refuse(Fault::ClosingExpected, closing.start, 0, {columnText(next.start)}, u")"_s);
        test.op = FilterOperator::IsEmpty;
        test.negated = word.text.startsWith("isnot"_L1, Qt::CaseInsensitive);
        m_at = closing.end;
        return true;
    }

    bool readFieldTest(const Token &name, const Token &next, FilterTest &test)
    {
        if (next.kind == Type::Sign) {
            if (next.text == u"!"_s) {
                const Token word = read(next.end);
                if (isOperatorWord(word) || isHabit(word))
                    return readWordTest(word, next.start, test);
                return refuse(Fault::NotSign, next);
            }
            return readSignTest(next, test);
        }
        if (next.isWord() && !isMinus(next)) {
            const Token after = read(next.end);
            if (next.isWord("not"_L1) && isOperatorWord(after))
                return refuse(Fault::OtherWord, next.start, after.end - next.start, {next.text, u'!' + after.text},
                              u'!' + after.text);
            if (isOperatorWord(next) || isHabit(next))
                return readWordTest(next, next.start, test);
            const bool looksLikeOperator = !isKeyword(next.text.toLower()) && !fieldByName(next.text)
                                           && (after.isWord() || after.kind == Type::Text || after.kind == Type::Opening)
                                           && !after.isWord("and"_L1) && !after.isWord("or"_L1);
            if (looksLikeOperator)
                return refuseOperator(next);
        }
        if (next.kind == Type::Bad)
            return refuseToken(next);
        return refuse(Fault::FieldAlone, name, {name.text, exampleOf(name.text)}, quoted(name.text));
    }

    [[nodiscard]] static bool isHabit(const Token &token)
    {
        return token.isWord() && habitOf(token.text.toLower()) != nullptr;
    }
    [[nodiscard]] static const Habit *habitOf(const QString &lower)
    {
        const auto *const it = std::find_if(operatorHabits.begin(), operatorHabits.end(), [&lower](const Habit &habit) {
            return lower == QLatin1StringView(habit.word);
        });
        return it == operatorHabits.end() ? nullptr : it;
    }

    bool readSignTest(const Token &sign, FilterTest &test)
    {
        const auto *const known = std::find_if(symbolOperators.begin(), symbolOperators.end(), [&](const auto &one) {
            return sign.text == QLatin1StringView(one.sign);
        });
        if (known == symbolOperators.end()) {
            for (const Habit &habit : signHabits) {
                if (sign.text == QLatin1StringView(habit.word))
                    return refuse(Fault::UnknownOperatorNear, sign, {sign.text, QString::fromLatin1(habit.instead)},
                                  QString::fromLatin1(habit.instead));
            }
            return refuse(Fault::UnknownOperator, sign, {sign.text});
        }
        const ExpressionFieldFacts &facts = factsOf(*test.field);
        test.op = known->op;
        test.negated = known->negated;
        const bool isText = facts.kind == FieldKind::Text || facts.kind == FieldKind::List;
        if (sign.text == u":"_s && !isText)
            test.op = FilterOperator::EqualFold;
        m_at = sign.end;
        if (isOrder(test.op)) {
            if (!hasOrder(facts))
                return refuseOrder(sign, sign.text, facts);
            return readValue(test, sign.text, Use::Order, false);
        }
        // `name: unknown` finds unknown names, as `name = unknown` does; `name contains unknown` searches for the word.
        if (!readValue(test, sign.text, Use::Equality, false))
            return false;
        if (test.op == FilterOperator::Contains && test.values.back().kind == FilterValue::Kind::Unknown)
            test.op = FilterOperator::EqualFold;
        return true;
    }

    //! \param start place of the operator, with its `!`
    bool readWordTest(const Token &word, qsizetype start, FilterTest &test)
    {
        const QString lower = word.text.toLower();
        const bool negated = start != word.start;
        const QString written = (negated ? u"!"_s : QString()) + word.text;
        if (caseOperator(word.text)) {
            QString instead = word.text.chopped(3);
            if (const Habit *habit = habitOf(instead.toLower()))
                instead = QString::fromLatin1(habit->instead);
            if (negated)
                instead.prepend(u'!');
            return refuse(Fault::CaseOperator, start, word.end - start, {written, instead}, instead);
        }
        if (const Habit *habit = habitOf(lower))
            return refuse(Fault::OtherWord, start, word.end - start,
                          {written, (negated ? u"!"_s : QString()) + QString::fromLatin1(habit->instead)});
        const bool isSeveral = lower == "has_any"_L1 || lower == "has_all"_L1;
        if (negated && (isSeveral || lower == "matches"_L1))
            return refuse(Fault::OtherWord, start, word.end - start, {written, u"not(.. %1 ..)"_s.arg(word.text)});
        test.op = wordOperator(lower)->op;
        test.negated = negated;
        m_at = word.end;
        const ExpressionFieldFacts &facts = factsOf(*test.field);
        if (lower == "between"_L1) {
            if (!hasOrder(facts))
                return refuseOrder(word, written, facts);
            return readBetween(test, word);
        }
        if (lower == "in"_L1) {
            if (const Token tilde = read(m_at); tilde.kind == Type::Sign) {
                if (tilde.text != u"~"_s)
                    return refuse(Fault::OpeningExpected, tilde, {written});
                test.op = FilterOperator::EqualFold;
                m_at = tilde.end;
            }
            return readList(test, written, Use::Equality);
        }
        if (facts.kind == FieldKind::Number || facts.kind == FieldKind::Date || facts.kind == FieldKind::Flag) {
            const Fault kind = facts.kind == FieldKind::Number ? Fault::SearchInNumber
                               : facts.kind == FieldKind::Date ? Fault::SearchInDate
                                                               : Fault::SearchInFlag;
            return refuse(kind, start, word.end - start, {written, latinText(facts.name)});
        }
        if (isSeveral)
            return readList(test, written, Use::Search);
        if (lower == "matches"_L1) {
            const Token regex = read(m_at);
            if (!regex.isWord("regex"_L1))
                return refuse(Fault::RegexExpected, regex.start, 0, {}, u"regex "_s);
            m_at = regex.end;
            const Token pattern = read(m_at);
            return readValue(test, u"matches regex"_s, Use::Search, false) && judgePattern(test, pattern);
        }
        return readValue(test, written, Use::Search, false);
    }

    bool judgePattern(const FilterTest &test, const Token &pattern)
    {
        const QRegularExpression regex(regexBound + test.values.back().text);
        if (regex.isValid())
            return true;
        return refuse(Fault::BadRegex, pattern, {regex.errorString()});
    }

    [[nodiscard]] static bool isOrder(FilterOperator op)
    {
        return op >= FilterOperator::Less && op <= FilterOperator::Between;
    }
    [[nodiscard]] static bool hasOrder(const ExpressionFieldFacts &facts)
    {
        return facts.kind == FieldKind::Number || facts.kind == FieldKind::Date || facts.kind == FieldKind::Scale;
    }
    bool refuseOrder(const Token &token, const QString &written, const ExpressionFieldFacts &facts)
    {
        const Fault kind = facts.kind == FieldKind::Flag                                       ? Fault::OrderOfFlag
                           : facts.kind == FieldKind::States || facts.kind == FieldKind::Words ? Fault::OrderOfWords
                                                                                               : Fault::OrderOfTexts;
        return refuse(kind, token, {written, latinText(facts.name)});
    }

    bool readBetween(FilterTest &test, const Token &word)
    {
        const Token opening = read(m_at);
        if (opening.kind != Type::Opening)
            return opening.kind == Type::Bad ? refuseToken(opening)
                                             : refuse(Fault::OpeningExpected, opening.start, 0, {word.text}, u"("_s);
        m_at = opening.end;
        if (!readValue(test, u"("_s, Use::Order, true))
            return false;
        const Token range = read(m_at, true);
        if (range.kind != Type::Range)
            return range.kind == Type::Bad ? refuseToken(range)
                                           : refuse(Fault::RangeExpected, range.start, 0, {}, u".."_s);
        m_at = range.end;
        if (!readValue(test, u".."_s, Use::Order, true))
            return false;
        return readClosing(opening, Fault::ClosingExpected);
    }

    bool readClosing(const Token &opening, FilterFaultKind kind)
    {
        const Token closing = read(m_at, true);
        if (closing.kind != Type::Closing)
            return closing.kind == Type::Bad ? refuseToken(closing)
                                             : refuse(kind, closing.start, 0, {columnText(opening.start)}, u")"_s);
        m_at = closing.end;
        return true;
    }

    bool readList(FilterTest &test, const QString &written, Use use)
    {
        const Token opening = read(m_at);
        if (opening.kind != Type::Opening)
            return opening.kind == Type::Bad ? refuseToken(opening)
                                             : refuse(Fault::OpeningExpected, opening.start, 0, {written});
        m_at = opening.end;
        QString before = u"("_s;
        for (;;) {
            if (!readValue(test, before, use, false))
                return false;
            const Token next = read(m_at);
            if (next.kind != Type::Comma)
                return readClosing(opening, Fault::CommaOrClosingExpected);
            m_at = next.end;
            before = u","_s;
        }
    }

    // ---- Values ----

    //! \param after what stands before the value
    bool readValue(FilterTest &test, const QString &after, Use use, bool inRange)
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
        if (token.isWord() && isAmong(timeWords, token.text.toLower()) && read(token.end).kind == Type::Opening) {
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

    //! Reads a text as a value of the field's kind.
    bool judgeValue(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value)
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

    bool judgeWord(const Token &token, const ExpressionFieldFacts &facts, FilterValue &value)
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

    bool judgeDate(Token token, const QString &name, FilterValue &value)
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

    [[nodiscard]] Token withTimeOfDay(Token token) const
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

    //! `ago(7d)`, `now()`, `now(-7d)`, `now() - 7d`, `datetime(..)`.
    bool readTimeCall(const Token &word, FilterValue &value, bool inRange)
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
            const auto duration = inner.isWord() ? durationOf(isNegative ? inner.text.mid(1) : inner.text)
                                                 : std::nullopt;
            if (!duration)
                return refuse(Fault::DurationExpected, inner);
            value.ticks = isNow && !isNegative ? *duration : -*duration;
            m_at = inner.end;
        }
        if (!readClosing(opening, Fault::ClosingExpected))
            return false;
        return !isNow || readSubtraction(value, inRange);
    }

    bool readSubtraction(FilterValue &value, bool inRange)
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

    bool readDateCall(const Token &opening, FilterValue &value)
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

    // ---- Faults ----

    static QString quoted(const QString &word) { return u'"' + word + u'"'; }

    bool refuseField(const Token &name)
    {
        if (name.isWord("timestamp"_L1))
            return refuse(Fault::UnknownFieldNear, name, {name.text, u"lastSeen"_s}, u"lastSeen"_s);
        const QStringList near = nearNames(shown(name.text), fieldNames());
        if (near.isEmpty())
            return refuse(Fault::UnknownField, name, {name.text});
        return refuse(Fault::UnknownFieldNear, name, {name.text, near.constFirst()}, near.constFirst());
    }

    bool refuseOperator(const Token &word)
    {
        QStringList known;
        for (const OperatorName &name : operatorNames)
            known << QString::fromLatin1(name.name);
        const QStringList near = nearNames(shown(word.text), known);
        if (near.isEmpty())
            return refuse(Fault::UnknownOperator, word, {word.text});
        return refuse(Fault::UnknownOperatorNear, word, {word.text, near.constFirst()}, near.constFirst());
    }

    static QString exampleOf(const QString &name)
    {
        const ExpressionFieldFacts &facts = factsOf(fieldByName(name).value_or(ExpressionField::DeviceName));
        switch (facts.kind) {
        case FieldKind::Number:
            return name + u" > 7"_s;
        case FieldKind::Date:
            return name + u" < ago(7d)"_s;
        case FieldKind::Flag:
            return name + u" = true"_s;
        case FieldKind::Scale:
        case FieldKind::States:
            return name + u" = "_s + latinText(facts.words.back());
        case FieldKind::Text:
        case FieldKind::Words:
        case FieldKind::List:
            break;
        }
        return name + u" = \"..\""_s;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    size_t m_levels = 0; //!< of the open brackets
    FilterExpression m_out;
    ExpressionFault m_fault;
};

} // namespace

bool FilterExpression::uses(ExpressionField field) const
{
    return std::any_of(tests.begin(), tests.end(), [field](const FilterTest &test) { return test.field == field; });
}

tl::expected<FilterExpression, ExpressionFault> parseFilter(const QString &text)
{
    return Parser(text).parse();
}

} // namespace Trustgauge
