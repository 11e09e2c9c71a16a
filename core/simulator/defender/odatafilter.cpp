#include "core/simulator/defender/odatafilter.h"

#include "core/simulator/http/timetext.h"

#include <compare>

namespace Trustgauge::Simulator {

enum class Operator { Equal, NotEqual, Greater, GreaterEqual, Less, LessEqual };
enum class TextFunction { StartsWith, EndsWith, Contains };

struct ODataFilter::Node
{
    enum class Type { And, Or, Not, Compare, Function, Any, Constant };
    Type type = Type::Constant;
    std::shared_ptr<const Node> left;
    std::shared_ptr<const Node> right;
    int field = -1; // -1: the variable of the enclosing any()
    FilterField::Kind kind = FilterField::Kind::Text;
    Operator comparison = Operator::Equal;
    TextFunction function = TextFunction::StartsWith;
    bool wanted = true; // the function's result that matches
    FilterValue value;
};

namespace {

using Node = ODataFilter::Node;
using NodePtr = std::shared_ptr<const Node>;

struct Token
{
    enum class Type { End, Word, Text, Number, Open, Close, Comma, Slash, Colon };
    Type type = Type::End;
    QByteArray text;
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
           || c == '-' || c == '+';
}

bool sameWord(const QByteArray &text, const char *word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<QList<Token>> tokenize(QByteArrayView expression, QByteArray *error)
{
    QList<Token> tokens;
    qsizetype i = 0;
    const auto single = [&](Token::Type type) {
        tokens.append({type, QByteArray(1, expression.at(i))});
        ++i;
    };
    while (i < expression.size()) {
        const char c = expression.at(i);
        if (c == ' ' || c == '\t') {
            ++i;
        } else if (c == '(') {
            single(Token::Type::Open);
        } else if (c == ')') {
            single(Token::Type::Close);
        } else if (c == ',') {
            single(Token::Type::Comma);
        } else if (c == '/') {
            single(Token::Type::Slash);
        } else if (c == '\'') {
            QByteArray text("");
            bool closed = false;
            for (++i; i < expression.size(); ++i) {
                if (expression.at(i) != '\'') {
                    text.append(expression.at(i));
                } else if (i + 1 < expression.size() && expression.at(i + 1) == '\'') {
                    text.append('\'');
                    ++i;
                } else {
                    closed = true;
                    ++i;
                    break;
                }
            }
            if (!closed) {
                *error = "a text is not closed";
                return std::nullopt;
            }
            tokens.append({Token::Type::Text, text});
        } else if (isWordCharacter(c)) {
            const qsizetype from = i;
            // A colon is part of a word only in times such as 2024-05-01T10:00:00Z.
            const bool digit = c >= '0' && c <= '9';
            while (i < expression.size() && (isWordCharacter(expression.at(i)) || (digit && expression.at(i) == ':')))
                ++i;
            const QByteArray word = expression.sliced(from, i - from).toByteArray();
            const bool numeric = digit || c == '-' || c == '+';
            tokens.append({numeric ? Token::Type::Number : Token::Type::Word, word});
        } else if (c == ':') {
            single(Token::Type::Colon);
        } else {
            *error = "unexpected character '" + QByteArray(1, c) + "' at position " + QByteArray::number(i);
            return std::nullopt;
        }
    }
    tokens.append(Token{});
    return tokens;
}

class Parser
{
public:
    Parser(const QList<Token> &tokens, const QList<FilterField> &fields) : m_tokens(tokens), m_fields(fields) {}

    NodePtr parse()
    {
        NodePtr node = disjunction();
        if (node && current().type != Token::Type::End)
            return fail("unexpected '" + current().text + "'");
        return node;
    }

    const QByteArray &error() const { return m_error; }

private:
    const Token &current() const { return m_tokens.at(m_at); }
    void advance()
    {
        if (m_at + 1 < m_tokens.size())
            ++m_at;
    }
    bool takeWord(const char *word)
    {
        if (current().type != Token::Type::Word || !sameWord(current().text, word))
            return false;
        advance();
        return true;
    }
    bool take(Token::Type type)
    {
        if (current().type != type)
            return false;
        advance();
        return true;
    }
    std::nullptr_t fail(const QByteArray &why)
    {
        if (m_error.isEmpty())
            m_error = why;
        return nullptr;
    }

    static NodePtr joined(Node::Type type, NodePtr left, NodePtr right)
    {
        auto node = std::make_shared<Node>();
        node->type = type;
        node->left = std::move(left);
        node->right = std::move(right);
        return node;
    }

    NodePtr disjunction()
    {
        NodePtr left = conjunction();
        while (left && takeWord("or")) {
            NodePtr right = conjunction();
            if (!right)
                return nullptr;
            left = joined(Node::Type::Or, left, right);
        }
        return left;
    }

    NodePtr conjunction()
    {
        NodePtr left = factor();
        while (left && takeWord("and")) {
            NodePtr right = factor();
            if (!right)
                return nullptr;
            left = joined(Node::Type::And, left, right);
        }
        return left;
    }

    NodePtr factor()
    {
        if (++m_depth > 64)
            return fail("the expression is nested too deeply");
        NodePtr node = factorBody();
        --m_depth;
        return node;
    }

    NodePtr factorBody()
    {
        if (takeWord("not")) {
            NodePtr inner = factor();
            return inner ? joined(Node::Type::Not, inner, nullptr) : nullptr;
        }
        if (take(Token::Type::Open)) {
            NodePtr inner = disjunction();
            if (inner && !take(Token::Type::Close))
                return fail("a parenthesis is not closed");
            return inner;
        }
        if (current().type != Token::Type::Word)
            return fail("a field name is expected");
        const QByteArray word = current().text;
        advance();
        if (current().type == Token::Type::Open)
            return textFunction(word);
        if (current().type == Token::Type::Slash)
            return anyOf(word);
        return comparison(word);
    }

    bool lookUp(const QByteArray &name, Node *node)
    {
        if (!m_variable.isEmpty() && name == m_variable) {
            node->field = -1;
            node->kind = FilterField::Kind::Text;
            return true;
        }
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (m_fields.at(i).name.compare(name, Qt::CaseInsensitive) == 0) {
                node->field = static_cast<int>(i);
                node->kind = m_fields.at(i).kind;
                return true;
            }
        }
        fail("filtering by '" + name + "' is not supported");
        return false;
    }

    bool literal(FilterField::Kind kind, FilterValue *value)
    {
        const Token token = current();
        advance();
        switch (token.type) {
        case Token::Type::Text:
            *value = token.text;
            return true;
        case Token::Type::Number: {
            if (kind == FilterField::Kind::Time) {
                if (!parseTimeMicroseconds(token.text)) {
                    fail("'" + token.text + "' is no date");
                    return false;
                }
                *value = token.text;
                return true;
            }
            bool ok = false;
            const double number = token.text.toDouble(&ok);
            if (!ok) {
                fail("'" + token.text + "' is no number");
                return false;
            }
            *value = number;
            return true;
        }
        case Token::Type::Word:
            if (sameWord(token.text, "null"))
                *value = std::monostate{};
            else if (sameWord(token.text, "true") || sameWord(token.text, "false"))
                *value = sameWord(token.text, "true");
            else
                break;
            return true;
        default:
            break;
        }
        fail("a value is expected, not '" + token.text + "'");
        return false;
    }

    NodePtr comparison(const QByteArray &field)
    {
        auto node = std::make_shared<Node>();
        node->type = Node::Type::Compare;
        if (!lookUp(field, node.get()))
            return nullptr;
        if (node->kind == FilterField::Kind::List)
            return fail("the list '" + field + "' can only be filtered by any()");
        static constexpr std::pair<const char *, Operator> operators[]{
            {"eq", Operator::Equal},        {"ne", Operator::NotEqual}, {"gt", Operator::Greater},
            {"ge", Operator::GreaterEqual}, {"lt", Operator::Less},     {"le", Operator::LessEqual}};
        for (const auto &[name, comparison] : operators) {
            if (takeWord(name)) {
                node->comparison = comparison;
                return literal(node->kind, &node->value) ? node : nullptr;
            }
        }
        return fail("a comparison is expected after '" + field + "'");
    }

    NodePtr textFunction(const QByteArray &name)
    {
        auto node = std::make_shared<Node>();
        node->type = Node::Type::Function;
        if (sameWord(name, "startswith"))
            node->function = TextFunction::StartsWith;
        else if (sameWord(name, "endswith"))
            node->function = TextFunction::EndsWith;
        else if (sameWord(name, "contains"))
            node->function = TextFunction::Contains;
        else
            return fail("the function '" + name + "' is not supported");
        advance(); // skip the parenthesis
        const Token field = current();
        advance();
        if (field.type != Token::Type::Word || !lookUp(field.text, node.get()))
            return fail("a field name is expected");
        if (!take(Token::Type::Comma) || current().type != Token::Type::Text)
            return fail("a text is expected");
        node->value = current().text;
        advance();
        if (!take(Token::Type::Close))
            return fail("a parenthesis is not closed");
        if (takeWord("eq")) {
            if (takeWord("false"))
                node->wanted = false;
            else if (!takeWord("true"))
                return fail("true or false is expected");
        }
        return node;
    }

    NodePtr anyOf(const QByteArray &field)
    {
        auto node = std::make_shared<Node>();
        node->type = Node::Type::Any;
        if (!lookUp(field, node.get()))
            return nullptr;
        advance(); // skip the slash
        if (node->kind != FilterField::Kind::List || !takeWord("any") || !take(Token::Type::Open))
            return fail("'" + field + "' can only be filtered by any()");
        m_variable = current().text;
        advance();
        if (!take(Token::Type::Colon))
            return fail("a variable and a colon are expected in any()");
        node->left = disjunction();
        m_variable.clear();
        if (node->left && !take(Token::Type::Close))
            return fail("a parenthesis is not closed");
        return node->left ? node : nullptr;
    }

    const QList<Token> &m_tokens;
    const QList<FilterField> &m_fields;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_variable;
    QByteArray m_error;
};

std::partial_ordering order(const FilterValue &a, const FilterValue &b, FilterField::Kind kind)
{
    if (a.index() == 0 || b.index() == 0)
        return a.index() == b.index() ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    const auto *leftText = std::get_if<QByteArray>(&a);
    const auto *rightText = std::get_if<QByteArray>(&b);
    if (leftText != nullptr && rightText != nullptr) {
        if (kind == FilterField::Kind::Time) {
            const auto left = parseTimeMicroseconds(*leftText);
            const auto right = parseTimeMicroseconds(*rightText);
            if (!left || !right)
                return std::partial_ordering::unordered;
            return *left <=> *right;
        }
        return leftText->compare(*rightText, Qt::CaseInsensitive) <=> 0;
    }
    const auto number = [](const FilterValue &value, double *to) {
        if (const auto *asNumber = std::get_if<double>(&value)) {
            *to = *asNumber;
            return true;
        }
        if (const auto *asBool = std::get_if<bool>(&value)) {
            *to = *asBool ? 1 : 0;
            return true;
        }
        bool ok = false;
        if (const auto *asText = std::get_if<QByteArray>(&value))
            *to = asText->toDouble(&ok);
        return ok;
    };
    double left = 0;
    double right = 0;
    if (!number(a, &left) || !number(b, &right))
        return std::partial_ordering::unordered;
    return left <=> right;
}

bool compares(const FilterValue &value, const Node &node)
{
    const std::partial_ordering result = order(value, node.value, node.kind);
    switch (node.comparison) {
    case Operator::Equal:
        return result == 0;
    case Operator::NotEqual:
        return result != 0;
    case Operator::Greater:
        return result > 0;
    case Operator::GreaterEqual:
        return result >= 0;
    case Operator::Less:
        return result < 0;
    case Operator::LessEqual:
        return result <= 0;
    }
    return false;
}

bool functionHolds(const FilterValue &value, const Node &node)
{
    const auto *text = std::get_if<QByteArray>(&value);
    bool holds = false;
    if (text != nullptr) {
        const QByteArray whole = text->toLower();
        const QByteArray part = std::get<QByteArray>(node.value).toLower();
        holds = node.function == TextFunction::StartsWith ? whole.startsWith(part)
                : node.function == TextFunction::EndsWith ? whole.endsWith(part)
                                                          : whole.contains(part);
    }
    return holds == node.wanted;
}

bool evaluate(const Node &node, const FilterLookup &lookup, const FilterValue *variable)
{
    switch (node.type) {
    case Node::Type::And:
        return evaluate(*node.left, lookup, variable) && evaluate(*node.right, lookup, variable);
    case Node::Type::Or:
        return evaluate(*node.left, lookup, variable) || evaluate(*node.right, lookup, variable);
    case Node::Type::Not:
        return !evaluate(*node.left, lookup, variable);
    case Node::Type::Any: {
        const QList<FilterValue> values = lookup(node.field);
        for (const FilterValue &value : values) {
            if (evaluate(*node.left, lookup, &value))
                return true;
        }
        return false;
    }
    case Node::Type::Compare:
    case Node::Type::Function: {
        FilterValue value;
        if (node.field >= 0) {
            const QList<FilterValue> values = lookup(node.field);
            value = values.isEmpty() ? FilterValue{} : values.constFirst();
        } else if (variable != nullptr) {
            value = *variable;
        }
        return node.type == Node::Type::Compare ? compares(value, node) : functionHolds(value, node);
    }
    case Node::Type::Constant:
        return true;
    }
    return true;
}

} // namespace

std::optional<ODataFilter> ODataFilter::parse(QByteArrayView expression, const QList<FilterField> &fields,
                                              QByteArray *error)
{
    const auto tokens = tokenize(expression, error);
    if (!tokens)
        return std::nullopt;
    Parser parser(*tokens, fields);
    NodePtr root = parser.parse();
    if (!root) {
        *error = parser.error();
        return std::nullopt;
    }
    ODataFilter filter;
    filter.m_root = std::move(root);
    return filter;
}

bool ODataFilter::matches(const FilterLookup &lookup) const
{
    return m_root == nullptr || evaluate(*m_root, lookup, nullptr);
}

} // namespace Trustgauge::Simulator
