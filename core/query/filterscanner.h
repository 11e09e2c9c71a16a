#pragma once

#include "core/query/expressionfault.h"

#include <QString>

#include <cstdint>

namespace Trustgauge {

//! What the text of a filter is made of.
struct FilterToken
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

//! Reads a text into tokens, and keeps the fault at which reading ended. The text outlives it.
class FilterScanner
{
protected:
    using Token = FilterToken;
    using Type = FilterToken::Kind;
    using Fault = FilterFaultKind;

    explicit FilterScanner(const QString &text) : m_text(text) {}

    bool refuse(FilterFaultKind kind, const Token &token, QList<QString> values = {},
                const std::optional<QString> &replacement = std::nullopt);
    //! Stores the fault and returns false.
    bool refuse(FilterFaultKind kind, qsizetype offset, qsizetype length, QList<QString> values = {},
                const std::optional<QString> &replacement = std::nullopt);
    [[nodiscard]] QString columnText(qsizetype offset) const { return QString::number(columnOf(offset)); }
    [[nodiscard]] QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(); }
    //! The token at or after `at`.
    //! \param inRange whether `..` ends a word
    [[nodiscard]] Token read(qsizetype at, bool inRange = false) const;
    //! The fault of a token that cannot be read, or that stands where it has no meaning.
    bool refuseToken(const Token &token);
    bool readClosing(const Token &opening, FilterFaultKind kind);
    //! A function of Kusto with its bracket.
    [[nodiscard]] bool isForeignCall(const Token &token) const;
    //! What may be shown of a text in a sentence.
    static QString shown(const QString &text);

    const QString &m_text;
    qsizetype m_at = 0; //!< behind what has been read
    ExpressionFault m_fault;

private:
    [[nodiscard]] int columnOf(qsizetype offset) const;
    static bool isSign(QChar c) { return c.unicode() != 0 && QLatin1StringView("<>=!~:").contains(c); }
    [[nodiscard]] Token readWord(Token out, bool inRange) const;
    [[nodiscard]] Token readQuoted(Token out, qsizetype quoteAt, bool escapes) const;
    //! A sign that has no meaning here.
    [[nodiscard]] Token foreignSign(Token out) const;
};

} // namespace Trustgauge
