#pragma once

#include "core/base/timestamp.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string_view>

namespace Trustgauge {

// The parts of an HTML page. What takes or gives `html` is markup; everything else is text and gets escaped.

//! Text for people or from outside as markup: one line, escaped, also for the inside of an attribute's quotes.
[[nodiscard]] QString htmlText(const QString &text);
[[nodiscard]] QString htmlText(std::string_view utf8);

//! Figures as people of a language write them, each with its plain value for programs.
class HtmlFigures
{
public:
    explicit HtmlFigures(const QLocale &locale) : m_locale(locale) {}

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString count(int64_t number) const;
    [[nodiscard]] QString count(size_t number) const { return count(static_cast<int64_t>(number)); }
    //! With its sign; 0 has none.
    [[nodiscard]] QString signedCount(int64_t number) const;
    //! 1/10,000 points, with at most four decimals.
    [[nodiscard]] QString points(int64_t tenThousandths) const;
    [[nodiscard]] QString signedPoints(int64_t tenThousandths) const;
    //! With one decimal.
    [[nodiscard]] QString percent(size_t part, size_t whole) const;
    //! `2026-11-28 12:08:40 UTC`, in every language; empty for noTime.
    [[nodiscard]] static QString time(Ticks time);
    //! `2026-11-28`, see utcDay().
    [[nodiscard]] static QString day(int64_t utcDay);

private:
    [[nodiscard]] QString figure(const QString &shown, std::string_view plain) const;

    QLocale m_locale;
};

//! A table; its first column names the row.
class HtmlTable
{
public:
    //! \param isFigure aligned to the end
    HtmlTable &column(const QString &head, bool isFigure = false);
    //! \param cells html
    void row(const QStringList &cells) { m_rows << cells; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString html() const;

private:
    struct Column
    {
        QString head;
        bool isFigure = false;
    };
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

[[nodiscard]] QString htmlParagraph(const QString &text, const QString &cssClass = {});
//! \param subtitle may be empty, \param html the content
[[nodiscard]] QString htmlSection(const QString &id, const QString &title, const QString &subtitle, const QString &html);
//! A chart with a link to the table of its figures.
//! \param id of the table's section
[[nodiscard]] QString htmlFigure(const QString &svg, const QString &id);

} // namespace Trustgauge
