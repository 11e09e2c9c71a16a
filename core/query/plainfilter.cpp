#include "core/query/plainfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! Edit distance (optimal string alignment): insertions, deletions, substitutions and swaps of neighbours.
size_t distanceOf(const QString &a, const QString &b)
{
    const auto n = static_cast<size_t>(b.size());
    std::vector<size_t> twoBack(n + 1), last(n + 1), row(n + 1);
    std::iota(last.begin(), last.end(), size_t{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<size_t>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const size_t change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], twoBack[at - 2] + 1);
        }
        twoBack = last;
        last = row;
    }
    return last[n];
}

constexpr std::array keywords{"and",     "or",      "not",        "in",         "between",  "has",
                              "has_any", "has_all", "contains",   "startswith", "endswith", "matches",
                              "isempty", "isnull",  "isnotempty", "isnotnull"};
constexpr std::array wordOperators{"in",       "between",    "has",      "has_any", "has_all",
                                   "contains", "startswith", "endswith", "matches"};

template<size_t size>
bool isOneOf(const std::array<const char *, size> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *one) {
        return word.compare(QLatin1StringView(one), Qt::CaseInsensitive) == 0;
    });
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c)
           || (c < 128 && QLatin1StringView("_-./\\@").contains(QChar(static_cast<char16_t>(c))));
}

bool isComparison(QChar c)
{
    return QLatin1StringView("<>=!~").contains(c);
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(PlainFilter)

public:
    Reader(const QString &text, const QList<FilterField> &fields) : m_text(text), m_fields(fields) {}

    PlainFilter read()
    {
        PlainFilter out;
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            FilterTerm term;
            if (!readTerm(term))
                return {{}, m_fault};
            out.terms.append(term);
        }
        return out;
    }

private:
    struct Token
    {
        QString text;
        qsizetype start = 0, length = 0;
        bool quoted = false;
    };

    //! Stores the fault and returns false.
    bool refuse(qsizetype offset, qsizetype length, const QString &what,
                const std::optional<QString> &replacement = std::nullopt)
    {
        const auto column = static_cast<int>(QStringView(m_text).left(offset).toUcs4().size()) + 1;
        m_fault = FilterFault{column, tr("Column %1: %2", "place in a line: what is wrong there").arg(column).arg(what),
                              offset, length, replacement};
        return false;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    //! The position of the next character that is no space.
    [[nodiscard]] qsizetype nextPlace() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        return at;
    }
    [[nodiscard]] QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }

    bool readTerm(FilterTerm &term)
    {
        if (charAt(m_at) == u'-' && (m_at == 0 || m_text.at(m_at - 1).isSpace())) {
            term.excluded = true;
            ++m_at;
            if (m_at == m_text.size() || m_text.at(m_at).isSpace())
                return refuse(m_at - 1, 1, tr("a word is missing after “-”, which excludes what follows it."));
        }
        Token first;
        if (!readToken(first))
            return false;
        const qsizetype next = nextPlace();
        if (charAt(next) == u':')
            return readValue(term, first, next);
        if (!first.quoted && !judgeBareWord(first, next))
            return false;
        term.text = first.text.toLower();
        return true;
    }

    bool readValue(FilterTerm &term, const Token &name, qsizetype colon)
    {
        if (name.quoted)
            return refuse(colon, 1, tr("“:” stands after the name of a field; put text that contains it in quotes."));
        term.field = fieldOf(name.text);
        if (term.field < 0)
            return refuseField(name);
        m_at = colon + 1;
        skipSpace();
        if (m_at == m_text.size())
            return refuse(m_at, 0, tr("a value is missing after “%1:”.").arg(name.text));
        Token value;
        return readToken(value) && judgeValue(term, value);
    }

    //! Outside fields only plain words are allowed, so anything that looks like an expression is refused.
    bool judgeBareWord(const Token &word, qsizetype next)
    {
        const int field = fieldOf(word.text);
        const bool isName = field >= 0 && hasName(m_fields.at(field), word.text);
        if (isComparison(charAt(next)))
            return field < 0 ? refuseField(word) : refuseCharacter(next, true);
        if (isOneOf(keywords, word.text))
            return refuseKeyword(word);
        if (!isName)
            return true;
        if (next < m_text.size() && next > m_at) {
            Reader ahead(m_text, m_fields);
            ahead.m_at = next;
            Token after;
            if (ahead.readToken(after) && !after.quoted && isOneOf(wordOperators, after.text))
                return refuse(after.start, after.length,
                              tr("“%1” cannot be used yet; write %2:word.").arg(after.text, word.text), u":"_s);
        }
        return refuse(word.start, word.length,
                      tr("“%1” is a field; write %2, or put it in quotes to search for the word.")
                          .arg(word.text, exampleOf(m_fields.at(field), word.text)),
                      u'"' + word.text + u'"');
    }

    bool judgeValue(FilterTerm &term, const Token &value)
    {
        const FilterField &field = m_fields.at(term.field);
        const QString &name = field.names.constFirst();
        term.text = value.text.toLower();
        switch (field.kind) {
        case FilterField::Kind::Text:
            return true;
        case FilterField::Kind::None:
            return refuse(value.start, value.length, tr("%1 cannot be filtered by yet; sort by it.").arg(name));
        case FilterField::Kind::Number: {
            if (term.text == "unknown"_L1)
                return true;
            bool isNumber = false;
            term.number = value.text.toDouble(&isNumber);
            if (isNumber)
                return true;
            return refuse(value.start, value.length,
                          tr("%1 is a number; “%2” is none. Write %1:7, for example.").arg(name, value.text));
        }
        case FilterField::Kind::Scale:
            break;
        }
        term.states = statesOf(field, term.text);
        if (!term.states.isEmpty())
            return true;
        QStringList offered;
        QStringList all;
        for (const QStringList &words : field.words) {
            offered << words.constFirst();
            all << words;
        }
        const QStringList near = nearNames(value.text, all);
        if (!near.isEmpty())
            return refuse(value.start, value.length,
                          tr("%1 has no value “%2”; did you mean %3?").arg(name, value.text, near.constFirst()),
                          quotedWhereNeeded(near.constFirst()));
        return refuse(value.start, value.length,
                      tr("%1 has no value “%2”; it is one of %3.").arg(name, value.text, offered.join(u", "_s)));
    }

    //! A whole word selects its state; part of a word selects all states that contain it.
    static QList<int> statesOf(const FilterField &field, const QString &lower)
    {
        QList<int> whole;
        QList<int> part;
        for (int i = 0; i < field.words.size(); ++i) {
            const QStringList &words = field.words.at(i);
            if (words.contains(lower, Qt::CaseInsensitive))
                whole << i;
            if (std::any_of(words.begin(), words.end(),
                            [&lower](const QString &word) { return word.contains(lower, Qt::CaseInsensitive); }))
                part << i;
        }
        return whole.isEmpty() ? part : whole;
    }

    bool readToken(Token &out)
    {
        out.start = m_at;
        const QChar first = charAt(m_at);
        if (first == u'"' || first == u'\'')
            return readQuoted(out, first);
        while (m_at < m_text.size()) {
            const bool pair = m_text.at(m_at).isHighSurrogate() && charAt(m_at + 1).isLowSurrogate();
            const char32_t c = pair ? QChar::surrogateToUcs4(m_text.at(m_at), m_text.at(m_at + 1))
                                    : char32_t{m_text.at(m_at).unicode()};
            if (!isWordCharacter(c))
                break;
            m_at += pair ? 2 : 1;
        }
        out.length = m_at - out.start;
        if (out.length == 0)
            return refuseCharacter(m_at, false);
        out.text = m_text.mid(out.start, out.length);
        return true;
    }

    bool readQuoted(Token &out, QChar quote)
    {
        out.quoted = true;
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote) {
            if (m_text.at(m_at) == u'\\' && (charAt(m_at + 1) == quote || charAt(m_at + 1) == u'\\'))
                ++m_at;
            out.text += m_text.at(m_at);
            ++m_at;
        }
        if (m_at == m_text.size())
            return refuse(m_at, 0,
                          tr("a quote is missing here; it was opened at column %1.")
                              .arg(QStringView(m_text).left(out.start).toUcs4().size() + 1),
                          QString(quote));
        ++m_at;
        out.length = m_at - out.start;
        if (out.text.trimmed().isEmpty())
            return refuse(out.start, out.length, tr("the quotes hold no text."));
        return true;
    }

    bool refuseField(const Token &name)
    {
        QStringList known;
        for (const FilterField &field : m_fields)
            known << field.names << field.titles;
        const QStringList near = nearNames(name.text, known);
        if (near.isEmpty())
            return refuse(name.start, name.length,
                          tr("there is no field “%1”; put text that contains such a sign in quotes.").arg(name.text));
        return refuse(name.start, name.length,
                      tr("there is no field “%1”; did you mean %2?").arg(name.text, near.constFirst()),
                      near.constFirst());
    }

    bool refuseKeyword(const Token &word)
    {
        if (word.text.compare("and"_L1, Qt::CaseInsensitive) == 0)
            return refuse(word.start, word.length,
                          tr("“%1” is not needed: words side by side must all be found. Put it in quotes to search for "
                             "the word.")
                              .arg(word.text),
                          QString());
        if (word.text.compare("not"_L1, Qt::CaseInsensitive) == 0)
            return refuse(word.start, word.length,
                          tr("“%1” cannot be used yet; a “-” right before a word excludes it. Put it in quotes to search "
                             "for the word.")
                              .arg(word.text));
        return refuse(word.start, word.length,
                      tr("“%1” cannot be used yet; put it in quotes to search for the word.").arg(word.text),
                      u'"' + word.text + u'"');
    }

    //! \param afterField whether a field name precedes the character
    bool refuseCharacter(qsizetype at, bool afterField)
    {
        qsizetype end = at;
        while (end < m_text.size() && (isComparison(m_text.at(end)) || m_text.at(end) == m_text.at(at)))
            ++end;
        if (end == at + 1 && m_text.at(at).isHighSurrogate() && charAt(end).isLowSurrogate())
            ++end;
        const QString sign = m_text.mid(at, end - at);
        if (sign == "="_L1 || sign == "=="_L1 || sign == "=~"_L1) {
            return refuse(at, end - at, tr("“%1” is not understood; write field:value.").arg(sign),
                          afterField ? std::optional<QString>(u":"_s) : std::nullopt);
        }
        if (isComparison(m_text.at(at)))
            return refuse(
                at, end - at,
                tr("“%1” is not understood; values cannot be compared yet. Sort by the column instead.").arg(sign));
        switch (m_text.at(at).unicode()) {
        case u':':
            return refuse(at, end - at, tr("the name of a field is missing before “:”."));
        case u',':
            return refuse(at, end - at, tr("“,” is not understood; a field takes one value."));
        case u'*':
            return refuse(at, end - at, tr("“*” is not needed: a word is found wherever it occurs."), QString());
        case u'&':
            return refuse(at, end - at,
                          tr("“%1” is not understood: words side by side must all be found. Put text that contains it in "
                             "quotes.")
                              .arg(sign));
        default:
            return refuse(at, end - at, tr("“%1” is not understood; put text that contains it in quotes.").arg(sign));
        }
    }

    static bool hasName(const FilterField &field, const QString &name)
    {
        return field.names.contains(name, Qt::CaseInsensitive);
    }
    [[nodiscard]] int fieldOf(const QString &name) const
    {
        for (int i = 0; i < m_fields.size(); ++i) {
            if (hasName(m_fields.at(i), name) || m_fields.at(i).titles.contains(name, Qt::CaseInsensitive))
                return i;
        }
        return -1;
    }
    static QString exampleOf(const FilterField &field, const QString &name)
    {
        switch (field.kind) {
        case FilterField::Kind::Scale:
            return name + u':' + field.words.constLast().constFirst();
        case FilterField::Kind::Number:
            return name + u":7"_s;
        default:
            return tr("%1:word", "field and a word to look for").arg(name);
        }
    }
    static QString quotedWhereNeeded(const QString &word)
    {
        const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return isWordCharacter(c.unicode()); });
        return plain ? word : u'"' + word + u'"';
    }

    const QString &m_text;
    const QList<FilterField> &m_fields;
    qsizetype m_at = 0;
    std::optional<FilterFault> m_fault;
};

} // namespace

QStringList nearNames(const QString &word, const QStringList &known)
{
    const QString lower = word.toLower();
    // One edit in up to five letters, two in six and so on; more would suggest unrelated words.
    const size_t allowed = std::max<size_t>(1, static_cast<size_t>(lower.size()) / 3);
    std::vector<std::pair<size_t, QString>> found;
    for (const QString &name : known) {
        const QString candidate = name.toLower();
        size_t distance = distanceOf(lower, candidate);
        if (distance > allowed && lower.size() >= 2 && candidate.startsWith(lower))
            distance = allowed; // a prefix counts as a near match
        if (distance <= allowed && lower.size() >= 2)
            found.emplace_back(distance, name);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList out;
    for (const auto &[distance, name] : found)
        out << name;
    out.removeDuplicates();
    return out;
}

PlainFilter readPlainFilter(const QString &text, const QList<FilterField> &fields)
{
    return Reader(text, fields).read();
}

} // namespace Trustgauge
