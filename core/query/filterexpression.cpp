#include "core/query/filterexpression.h"

#include "core/query/filtervaluereader.h"
#include "core/query/filterwords.h"
#include "core/query/nearnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Reads conditions and how they are joined, with a stack of its own.
class FilterParser : private FilterValueReader
{
public:
    explicit FilterParser(const QString &text) : FilterValueReader(text) {}

    tl::expected<FilterExpression, ExpressionFault> parse()
    {
        if (!readAll())
            return tl::unexpected(m_fault);
        m_out.text = m_text;
        return std::move(m_out);
    }

private:
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
        if (isEmptinessWord(lower))
            return readEmptiness(token, next, test);
        if (const auto field = fieldByName(token.text)) {
            test.field = field;
            return readFieldTest(token, next, test);
        }
        if (isForeignCall(token))
            return refuse(Fault::Function, token, {token.text});
        if ((next.kind == Type::Sign && (next.text != u"!"_s || isOperatorWord(read(next.end))))
            || (isOperatorWord(next) && !isFilterKeyword(lower) && hasValue(next)))
            return refuseField(token);
        if (isOperatorWord(token))
            return refuse(Fault::KeywordAlone, token, {token.text}, quoted(token.text));
        if (isTimeWord(lower))
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
        return token.isWord() && (wordOperator(token.text.toLower()) || isCaseOperator(token.text));
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
            const bool looksLikeOperator = !isFilterKeyword(next.text.toLower()) && !fieldByName(next.text)
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
        return token.isWord() && !wordInsteadOf(token.text.toLower()).isEmpty();
    }

    bool readSignTest(const Token &sign, FilterTest &test)
    {
        const FilterSign *const known = signOperator(sign.text);
        if (!known) {
            const QString instead = signInsteadOf(sign.text);
            if (instead.isEmpty())
                return refuse(Fault::UnknownOperator, sign, {sign.text});
            return refuse(Fault::UnknownOperatorNear, sign, {sign.text, instead}, instead);
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
        if (isCaseOperator(word.text)) {
            QString instead = word.text.chopped(3);
            if (const QString other = wordInsteadOf(instead.toLower()); !other.isEmpty())
                instead = other;
            if (negated)
                instead.prepend(u'!');
            return refuse(Fault::CaseOperator, start, word.end - start, {written, instead}, instead);
        }
        if (const QString instead = wordInsteadOf(lower); !instead.isEmpty())
            return refuse(Fault::OtherWord, start, word.end - start,
                          {written, (negated ? u"!"_s : QString()) + instead});
        const bool isSeveral = lower == "has_any"_L1 || lower == "has_all"_L1;
        if (negated && (isSeveral || lower == "matches"_L1))
            return refuse(Fault::OtherWord, start, word.end - start, {written, u"not(.. %1 ..)"_s.arg(word.text)});
        test.op = *wordOperator(lower);
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
        const QStringList near = nearNames(shown(word.text), wordOperators());
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

    std::vector<Frame> m_frames;
    size_t m_levels = 0; //!< of the open brackets
    FilterExpression m_out;
};

} // namespace

bool FilterExpression::uses(ExpressionField field) const
{
    return std::any_of(tests.begin(), tests.end(), [field](const FilterTest &test) { return test.field == field; });
}

tl::expected<FilterExpression, ExpressionFault> parseFilter(const QString &text)
{
    return FilterParser(text).parse();
}

} // namespace Trustgauge
