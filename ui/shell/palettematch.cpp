#include "ui/shell/palettematch.h"

#include "core/query/nearnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

QStringList wordsOfTitle(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

//! 0 is best; -1: no match.
int titleRank(const QString &title, const QString &text, const QStringList &wanted)
{
    if (title.startsWith(text, Qt::CaseInsensitive))
        return 0;
    const QStringList words = wordsOfTitle(title);
    bool allBegin = true;
    for (const QString &word : wanted) {
        if (!title.contains(word, Qt::CaseInsensitive))
            return -1;
        allBegin = allBegin && std::any_of(words.cbegin(), words.cend(), [&word](const QString &known) {
                       return known.startsWith(word, Qt::CaseInsensitive);
                   });
    }
    return allBegin ? 1 : 2;
}

bool mayBeMeant(const QString &title, const QStringList &wanted)
{
    const QStringList words = wordsOfTitle(title);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
        return title.contains(word, Qt::CaseInsensitive) || !nearNames(word, words).isEmpty();
    });
}

} // namespace

QList<qsizetype> matchTitles(const QStringList &titles, const QString &text)
{
    const QString trimmed = text.simplified();
    const QStringList wanted = trimmed.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (const int rank = titleRank(titles.at(i), trimmed, wanted); rank >= 0)
            found.append({rank, i});
    }
    std::sort(found.begin(), found.end());
    QList<qsizetype> out;
    for (const auto &[rank, i] : std::as_const(found))
        out << i;
    for (qsizetype i = 0; found.isEmpty() && i < titles.size(); ++i) {
        if (mayBeMeant(titles.at(i), wanted))
            out << i;
    }
    return out;
}

} // namespace Trustgauge
