#include "core/base/secretinput.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

const QByteArray blockBegin = "-----BEGIN ";
const QByteArray blockEnd = "-----END ";
const QByteArray dashes = "-----";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray decoded(QByteArray bytes)
{
    QByteArray out;
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        out = QByteArray(bytes.constData() + 3, bytes.size() - 3);
    } else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16); // evaluates the byte order mark
        const QString text = decoder(bytes);
        out = text.toUtf8();
    } else {
        return bytes;
    }
    wipe(bytes);
    return out;
}

//! The line at `from` without its end and trailing white space; moves `from` to the next line.
QByteArray nextLine(const QByteArray &text, qsizetype &from)
{
    qsizetype end = std::find_if(text.begin() + from, text.end(), [](char c) { return c == '\n' || c == '\r'; })
                    - text.begin();
    const qsizetype begin = std::exchange(from, end + (text.mid(end, 2) == "\r\n" ? 2 : 1));
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

//! The blocks of a PEM text. Variables and settings may have it on one line, with `\n` for line ends.
QByteArray blocksOf(QByteArray text)
{
    text.replace("\\n", "\n"); // base64 has no backslash
    QByteArray out;
    out.reserve(text.size() + 1);
    bool inside = false;
    for (qsizetype from = 0; from < text.size();) {
        QByteArray line = nextLine(text, from);
        if (const qsizetype begin = line.indexOf(blockBegin); begin >= 0) {
            inside = true;
            line.remove(0, begin); // a quotation mark or blanks before the block
        }
        const qsizetype end = line.indexOf(blockEnd);
        if (end >= 0) // ignore the rest of the line after the block
            line.truncate(std::max(line.indexOf(dashes, end + dashes.size()), end) + dashes.size());
        if (inside)
            out += line + '\n';
        if (end >= 0)
            inside = false;
        wipe(line);
    }
    wipe(text);
    return out;
}

} // namespace

SecretText secretFrom(QByteArray bytes)
{
    QByteArray text = decoded(std::move(bytes));
    if (text.contains(blockBegin))
        return SecretText(blocksOf(std::move(text)));
    const auto begin = std::find_if(text.cbegin(), text.cend(), [](char c) { return c != '\n' && c != '\r'; });
    const auto end = std::find_if(begin, text.cend(), [](char c) { return c == '\n' || c == '\r'; });
    SecretText out(QByteArray(begin, end - begin));
    wipe(text);
    return out;
}

bool mayBecomePem(const QByteArray &begin)
{
    QByteArray text = begin.startsWith("\xEF\xBB\xBF") ? begin.mid(3) : begin;
    const QByteArray line = text.trimmed();
    // Client secrets are one word without colons and number signs; the lines before a PEM block (by openssl or people)
    // are not. In UTF-16 the end of a line cannot be searched for.
    const bool result = line.isEmpty() || line.startsWith(dashes) || text.startsWith("\xFF\xFE")
                        || text.startsWith("\xFE\xFF") || std::any_of(line.begin(), line.end(), [](char c) {
                               return isBlank(c) || c == ':' || c == '#';
                           });
    wipe(text);
    return result;
}

QChar quotesAround(const SecretText &secret)
{
    const QString text = QString::fromUtf8(secret.reveal()).trimmed();
    if (text.size() < 2)
        return {};
    static const QString opening = QStringLiteral("\"'`\u201C\u2018\u201E\u00AB");
    static const QString closing = QStringLiteral("\"'`\u201D\u2019\u201C\u00BB");
    const qsizetype which = opening.indexOf(text.front());
    return which >= 0 && (text.back() == closing[which] || text.back() == text.front()) ? text.front() : QChar();
}

} // namespace Trustgauge
