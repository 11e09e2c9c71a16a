#include "core/query/filtercompletion.h"

#include "core/query/filterscanner.h"
#include "core/query/filtertexts.h"
#include "core/query/filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

using Kind = FilterCompletion::Kind;

//! What is expected at a place.
struct Expectation
{
    enum class What : uint8_t {
        Condition,
        Connection, //!< a condition, or a word that joins
        Operator,
        NegatedOperator, //!< after `!`
        Regex,           //!< the word after `matches`
        List,            //!< the bracket of several values
        Value,
        Separator, //!< after one of several values
        NameOnly,  //!< the bracket of `isempty`
        Field,     //!< in the bracket of `isempty`
        Nothing,
    };
    What what = What::Condition;
    std::optional<ExpressionField> field;
    bool isOrder = false;  //!< of a value: its place in an order is asked for
    bool isSearch = false; //!< of a value: it is looked for in a text
    bool isAmong = false;  //!< of a value: one of several, in brackets
    bool isRange = false;  //!< of a value: one of two ends
};

using What = Expectation::What;

//! Reads a filter up to a place.
class CompletionReader : public FilterScanner
{
public:
    CompletionReader(const QString &text, qsizetype position) : FilterScanner(text), m_position(position) {}

    void readUp()
    {
        for (;;) {
            const Token token = read(m_at, m_next.isRange);
            if (token.kind == Type::End || token.start >= m_position)
                return;
            if (token.end >= m_position && isBeingTyped(token)) {
                m_typed = token;
                return;
            }
            m_at = token.end;
            take(token);
        }
    }

    [[nodiscard]] const Expectation &next() const { return m_next; }
    //! The token at the place; its kind is End when there is none.
    [[nodiscard]] const Token &typed() const { return m_typed; }
    //! Where the `!` stands that belongs to the operator being typed.
    [[nodiscard]] qsizetype negation() const { return m_negation; }

private:
    [[nodiscard]] bool isBeingTyped(const Token &token) const
    {
        switch (token.kind) {
        case Type::Word:
        case Type::Bad:
            return true;
        case Type::Text: // behind its quote it is complete
            return token.end > m_position;
        case Type::Sign: // a complete one may be followed by its value at once
            return token.end > m_position || (!signOperator(token.text) && token.text != u"!"_s);
        default:
            return false;
        }
    }

    void expect(What what) { m_next = {what, m_next.field}; }

    void take(const Token &token)
    {
        switch (m_next.what) {
        case What::Condition:
        case What::Connection:
            takeCondition(token);
            break;
        case What::Operator:
        case What::NegatedOperator:
            takeOperator(token);
            break;
        case What::Regex:
            m_next.what = token.isWord("regex"_L1) ? What::Value : What::Nothing;
            m_next.isSearch = true;
            m_next.field.reset(); // a pattern is nobody's value
            break;
        case What::List:
            if (token.kind == Type::Opening)
                m_next.what = What::Value;
            break;
        case What::Value:
            takeValue(token);
            break;
        case What::Separator:
            if (token.kind == Type::Comma || token.kind == Type::Range)
                m_next.what = What::Value;
            else if (token.kind == Type::Closing)
                expect(What::Connection);
            break;
        case What::NameOnly:
            if (token.kind == Type::Opening)
                expect(What::Field);
            else
                takeCondition(token);
            break;
        case What::Field:
            if (token.kind == Type::Closing)
                expect(What::Connection);
            break;
        case What::Nothing:
            break;
        }
    }

    void takeCondition(const Token &token)
    {
        if (token.kind == Type::Opening || token.isWord("and"_L1) || token.isWord("or"_L1) || token.isWord("not"_L1)) {
            expect(What::Condition);
            return;
        }
        if (!token.isWord()) {
            expect(token.kind == Type::Text || token.kind == Type::Closing ? What::Connection : What::Condition);
            return;
        }
        const QString name = token.text.startsWith(u'-') ? token.text.mid(1) : token.text;
        if (name.isEmpty()) {
            expect(What::Condition);
        } else if (isEmptinessWord(name.toLower())) {
            expect(What::NameOnly);
        } else {
            m_next.field = fieldByName(name);
            expect(m_next.field ? What::Operator : What::Connection);
        }
    }

    void takeOperator(const Token &token)
    {
        if (token.kind == Type::Sign) {
            if (token.text == u"!"_s) {
                m_negation = token.start;
                expect(What::NegatedOperator);
            } else if (const FilterSign *sign = signOperator(token.text)) {
                expect(What::Value);
                m_next.isOrder = sign->op >= FilterOperator::Less && sign->op <= FilterOperator::Between;
            } else {
                expect(What::Nothing);
            }
            return;
        }
        const QString lower = token.text.toLower();
        const auto op = token.isWord() ? wordOperator(lower) : std::nullopt;
        if (!op) { // the field stands alone, as a word that is looked for
            takeCondition(token);
            return;
        }
        m_negation = -1;
        if (op == FilterOperator::Matches) {
            expect(What::Regex);
            return;
        }
        const bool isRange = op == FilterOperator::Between;
        const bool isAmong = isRange || lower == "in"_L1 || lower == "has_any"_L1 || lower == "has_all"_L1;
        m_next = {isAmong ? What::List : What::Value, m_next.field, isRange,
                  !isRange && lower != "in"_L1,       isAmong,      isRange};
    }

    void takeValue(const Token &token)
    {
        if (!token.isWord() && token.kind != Type::Text) {
            if (token.kind == Type::Closing)
                expect(What::Connection);
            return;
        }
        if (token.isWord() && isTimeWord(token.text.toLower()) && read(token.end).kind == Type::Opening)
            m_at = behindBracket(token.end);
        if (m_next.isAmong)
            m_next.what = What::Separator;
        else
            expect(What::Connection);
    }

    [[nodiscard]] qsizetype behindBracket(qsizetype at) const
    {
        for (;;) {
            const Token token = read(at);
            if (token.kind == Type::End)
                return m_text.size();
            at = token.end;
            if (token.kind == Type::Closing)
                return at;
        }
    }

    qsizetype m_position;
    Expectation m_next;
    Token m_typed;
    qsizetype m_negation = -1;
};

//! Those that fit a kind of field, the most useful first.
QStringList operatorsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return {u"="_s,           u"!="_s,       u"contains"_s,  u"!contains"_s,    u"startswith"_s,
                u"!startswith"_s, u"endswith"_s, u"!endswith"_s, u"has"_s,          u"!has"_s,
                u"in ("_s,        u"!in ("_s,    u"has_any ("_s, u"has_all ("_s,    u"=="_s,
                u"=~"_s,          u"!~"_s,       u":"_s,         u"matches regex"_s};
    case FieldKind::List:
        return {u"="_s,         u"!="_s,        u"has"_s,  u"!has"_s,  u"contains"_s,     u"!contains"_s,
                u"has_any ("_s, u"has_all ("_s, u"in ("_s, u"!in ("_s, u"startswith"_s,   u"endswith"_s,
                u"=="_s,        u"=~"_s,        u"!~"_s,   u":"_s,     u"matches regex"_s};
    case FieldKind::Number:
    case FieldKind::Date:
        return {u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s, u"!="_s, u"between ("_s, u"!between ("_s};
    case FieldKind::Scale:
        return {u">="_s, u"="_s, u"!="_s, u"in ("_s, u"!in ("_s, u"<="_s, u">"_s, u"<"_s, u"between ("_s};
    case FieldKind::Flag:
        return {u"="_s, u"!="_s};
    case FieldKind::States:
    case FieldKind::Words:
        return {u"="_s, u"!="_s, u"in ("_s, u"!in ("_s};
    }
    return {};
}

//! As they are written.
QStringList valuesOf(const Expectation &asked, const FilterVocabulary &vocabulary)
{
    QStringList out;
    if (!asked.field)
        return out;
    const ExpressionFieldFacts &facts = factsOf(*asked.field);
    switch (facts.kind) {
    case FieldKind::Number:
        return out;
    case FieldKind::Date:
        return {u"ago(1d)"_s, u"ago(7d)"_s, u"ago(30d)"_s, u"ago(90d)"_s, u"now()"_s};
    case FieldKind::Flag:
        return {u"true"_s, u"false"_s};
    case FieldKind::Scale:
    case FieldKind::States:
        std::for_each(facts.words.rbegin(), facts.words.rend(), // the worst first
                      [&out](std::string_view word) { out << latinText(word); });
        break;
    case FieldKind::Text:
    case FieldKind::Words:
        for (const QString &text : vocabulary.of(*asked.field))
            out << filterValueOf(text);
        break;
    case FieldKind::List:
        if (*asked.field == ExpressionField::Fired) {
            for (const IndicatorInfo &info : indicatorInfos)
                out << latinText(info.key);
        } else if (*asked.field == ExpressionField::UnknownGroups) {
            for (const std::string_view key : groupKeys)
                out << latinText(key);
        }
        for (const QString &text : vocabulary.of(*asked.field))
            out << filterValueOf(text);
        break;
    }
    const bool isAlwaysKnown = facts.field == ExpressionField::Band || facts.field == ExpressionField::Fired
                               || facts.field == ExpressionField::UnknownGroups;
    if (!asked.isOrder && !asked.isSearch && !isAlwaysKnown)
        out << u"unknown"_s;
    return out;
}

//! Collects what fits what is typed: what equals it, then what begins with it, then what contains it.
class Offer
{
public:
    Offer(QString typed, qsizetype most) : m_typed(std::move(typed)), m_most(most) {}

    void add(const FilterCompletion &completion, const QString &compared)
    {
        if (compared.compare(m_typed, Qt::CaseInsensitive) == 0) {
            m_equal << completion;
            return;
        }
        QList<FilterCompletion> *list = compared.startsWith(m_typed, Qt::CaseInsensitive) ? &m_begin
                                        : m_typed.size() > 1 && compared.contains(m_typed, Qt::CaseInsensitive)
                                            ? &m_inside
                                            : nullptr;
        if (list && list->size() < m_most)
            *list << completion;
    }
    void add(const FilterCompletion &completion) { add(completion, completion.text); }

    [[nodiscard]] QList<FilterCompletion> items() const
    {
        if (m_begin.isEmpty() && m_inside.isEmpty())
            return {}; // at most what is there already
        return (m_equal + m_begin + m_inside).mid(0, m_most);
    }

private:
    QString m_typed;
    qsizetype m_most;
    QList<FilterCompletion> m_equal, m_begin, m_inside;
};

void offerFields(Offer &offer, bool isTyped)
{
    for (const ExpressionFieldFacts &facts : expressionFields) {
        offer.add({Kind::Field, latinText(facts.name), facts.field});
        for (const std::string_view alias : facts.aliases) {
            if (isTyped && !alias.empty())
                offer.add({Kind::Field, latinText(alias), facts.field});
        }
    }
}

//! A text without the quotes that it may have, as people type it.
QString unquoted(const QString &written)
{
    QString out = written;
    if (out.startsWith(u'@'))
        out.remove(0, 1);
    if (out.startsWith(u'"') || out.startsWith(u'\''))
        out.remove(0, 1);
    if (out.endsWith(u'"') || out.endsWith(u'\''))
        out.chop(1);
    return out;
}

} // namespace

FilterCompletions filterCompletions(const QString &text, qsizetype at, const FilterVocabulary &vocabulary,
                                    qsizetype most)
{
    const qsizetype position = std::clamp<qsizetype>(at, 0, text.size());
    CompletionReader reader(text, position);
    reader.readUp();
    const Expectation &asked = reader.next();
    const FilterToken &token = reader.typed();
    const bool isTyped = token.kind != FilterToken::Kind::End;
    const bool isQuoted = token.kind == FilterToken::Kind::Text
                          || (token.kind == FilterToken::Kind::Bad && token.fault == FilterFaultKind::QuoteExpected);
    FilterCompletions out;
    out.place = isTyped ? FilterPlace{token.start, token.end - token.start} : FilterPlace{position, 0};
    QString typed = isTyped ? text.mid(token.start, position - token.start) : QString();
    if (token.kind == FilterToken::Kind::Bad) {
        if (!isQuoted)
            return out;
        out.place.length = typed.size(); // the open quote takes in all of the rest
    }

    const bool isOfCondition = asked.what == What::Condition || asked.what == What::Connection;
    if (isOfCondition && token.isWord() && typed.startsWith(u'-')) { // excludes what follows
        typed.remove(0, 1);
        ++out.place.offset;
        --out.place.length;
    }
    out.isWanted = !typed.isEmpty();
    Offer offer(isQuoted ? unquoted(typed) : typed, most);
    switch (asked.what) {
    case What::Condition:
    case What::Connection:
        if (isQuoted)
            return out;
        if (asked.what == What::Connection) {
            offer.add({Kind::Word, u"and"_s, {}});
            offer.add({Kind::Word, u"or"_s, {}});
        }
        if (asked.what == What::Condition || isTyped) {
            offerFields(offer, isTyped);
            for (const QString &word : {u"not ("_s, u"isempty ("_s, u"isnotempty ("_s})
                offer.add({Kind::Word, word, {}});
        }
        break;
    case What::Field:
        offerFields(offer, isTyped);
        out.isWanted = true;
        break;
    case What::Operator:
    case What::NegatedOperator:
        if (isQuoted || !asked.field)
            return out;
        if (asked.what == What::NegatedOperator) {
            typed = text.mid(reader.negation(), position - reader.negation());
            out.place.length += out.place.offset - reader.negation();
            out.place.offset = reader.negation();
            offer = Offer(typed, most);
        }
        for (const QString &op : operatorsFor(factsOf(*asked.field).kind))
            offer.add({Kind::Operator, op, asked.field});
        out.isWanted = true;
        break;
    case What::Value:
        for (const QString &value : valuesOf(asked, vocabulary))
            offer.add({Kind::Value, value, asked.field}, unquoted(value));
        out.isWanted = true;
        break;
    case What::Regex:
        offer.add({Kind::Operator, u"regex"_s, asked.field});
        out.isWanted = true;
        break;
    case What::List:
    case What::Separator:
    case What::NameOnly:
    case What::Nothing:
        break;
    }
    out.items = offer.items();
    return out;
}

FilterEdit completed(const QString &text, const FilterPlace &place, const FilterCompletion &completion)
{
    FilterEdit out{text, place.offset + completion.text.size()};
    out.text.replace(place.offset, place.length, completion.text);
    if (completion.text.endsWith(u'('))
        return out;
    const QChar next = out.position < out.text.size() ? out.text.at(out.position) : QChar();
    if (next.isSpace())
        ++out.position;
    else if (next != u')' && next != u',')
        out.text.insert(out.position++, u' ');
    return out;
}

} // namespace Trustgauge
