#include "core/base/safetext.h"

#include "core/base/secrettext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Trustgauge {

namespace {

// Of a long text, only this much beyond what is shown is searched; it finds a secret across the cut.
constexpr qsizetype lookedAtBeyond = qsizetype{64} * 1024;

constexpr char32_t replacement = 0xFFFD;

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D; // zero-width joiners are part of words and emoji
}

//! The character to show in place of `c`.
char32_t shown(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return QChar::isSpace(c) ? U' ' : replacement;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U' ';
    case QChar::Other_Format:
        return isJoiner(c) ? c : replacement;
    default:
        return QChar::isNonCharacter(c) ? replacement : c;
    }
}

bool isPlain(QChar c)
{
    return (c >= u' ' && c < u'\x7f') || (!c.isSurrogate() && shown(c.unicode()) == c.unicode());
}

QString cleaned(const QString &text, QStringView kept)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString out;
    out.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // lone surrogates become U+FFFD here
    for (const char32_t c : characters) {
        const bool stays = c < 0x80 && kept.contains(QChar(static_cast<char16_t>(c)));
        out.append(QChar::fromUcs4(stays ? c : shown(c)));
    }
    return out;
}

//! Removes whatever looks like a secret, known or not.
QString withoutCredentials(QString text)
{
    struct Pattern
    {
        QRegularExpression pattern;
        QString replacement;
    };
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    // Never deleted, because static objects may still log at exit.
    static const auto *const patterns = new std::array<Pattern, 4>{
        Pattern{QRegularExpression(QStringLiteral("eyJ[\\w-]{4,}(\\.[\\w-]*){0,2}")), QStringLiteral("[token]")},
        Pattern{QRegularExpression(QStringLiteral("\\b(Bearer|Basic|Token(?=\\s+[\\w.~+/=-]{20}))\\s+[\\w.~+/=-]{6,}"),
                                   anyCase),
                QStringLiteral("\\1 [credentials]")},
        Pattern{QRegularExpression(
                    QStringLiteral("\\b(client_?secret|client_assertion|access_token|refresh_token|password|passwd|pwd|"
                                   "secret|sig|api_?key)(\"?\\s*[=:]\\s*\"?)([^\\s&\",;]+)"),
                    anyCase),
                QStringLiteral("\\1\\2[secret]")},
        Pattern{QRegularExpression(QStringLiteral("(://)[^/\\s@]+@")), QStringLiteral("\\1[credentials]@")}};
    for (const Pattern &one : *patterns)
        text.replace(one.pattern, one.replacement);
    return text;
}

} // namespace

QString oneLine(const QString &text)
{
    return cleaned(text, {});
}

QString ownLine(const QString &text)
{
    return oneLine(SecretText::removedFrom(text, SecretText::ShortOnes::Stay));
}

QString manyLines(const QString &text)
{
    return cleaned(text, u"\n\t");
}

QString withoutSecrets(const QString &text)
{
    return withoutCredentials(SecretText::removedFrom(text, SecretText::ShortOnes::Go));
}

QString quotedText(const QString &text, qsizetype longest)
{
    const QString out = oneLine(withoutSecrets(text.left(longest + lookedAtBeyond))).simplified();
    return out.size() > longest ? out.left(longest - 1) + QChar(0x2026) : out;
}

QString quotedText(const QByteArray &utf8, qsizetype longest)
{
    return quotedText(QString::fromUtf8(utf8.left(4 * longest + lookedAtBeyond)), longest);
}

} // namespace Trustgauge
