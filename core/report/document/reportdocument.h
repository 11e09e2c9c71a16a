#pragma once

#include "core/report/document/reportdrawing.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <string_view>
#include <variant>

namespace Trustgauge {

struct ReportContent;

// A report as it is shown, without how: all its texts and figures in one language, in the order of the pages. What
// writes a kind of file (a page of HTML, pages of a PDF) only lays them out.

//! A piece of a line.
struct ReportSpan
{
    enum class Kind {
        Text,
        Code,   //!< what is written in files: keys, ids, expressions
        Figure, //!< `text` for people, `plain` for programs
        Time,   //!< `text` for people, `plain` ISO 8601
        Swatch, //!< the colour of `place`, before its name
        Break,  //!< a new line
    };
    Kind kind = Kind::Text;
    QString text = {}; //!< one line, of which nothing can change how other text is shown
    QString plain = {};
    size_t place = 0; //!< see ScoreTable::place()
};

using ReportText = QList<ReportSpan>;

[[nodiscard]] ReportText plainSpan(const QString &text);
[[nodiscard]] ReportText plainSpan(std::string_view utf8);
[[nodiscard]] ReportText codeSpan(const QString &text);
[[nodiscard]] ReportText codeSpan(std::string_view utf8);
//! A translated sentence with one or two values, which it names `%1` and `%2`.
[[nodiscard]] ReportText filledText(const QString &sentence, const QList<ReportText> &values);

struct ReportParagraph
{
    enum class Kind { Plain, Warning, Note };
    ReportText text;
    Kind kind = Kind::Plain;
};

//! A table; its first column names the row.
struct ReportTable
{
    struct Column
    {
        QString head;
        bool isFigure = false; //!< aligned to the end
    };
    QList<Column> columns = {};
    QList<QList<ReportText>> rows = {}; //!< a text for each column

    ReportTable &column(const QString &head, bool isFigure = false);
    void row(const QList<ReportText> &cells) { rows << cells; }
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

//! Tables that stand beside each other where there is room.
struct ReportTables
{
    QList<ReportTable> tables;
};

struct ReportChart
{
    ReportDrawing drawing;
    QString tableId = {}; //!< of the section that has the figures as a table; empty: the table follows
};

using ReportBlock = std::variant<ReportParagraph, ReportTable, ReportTables, ReportChart>;

struct ReportSection
{
    QString id; //!< unique, for links
    QString title;
    QString subtitle; //!< may be empty
    QList<ReportBlock> blocks;
};

//! What stands at the top of a report.
struct ReportHead
{
    struct Fact
    {
        QString name;
        ReportText value;
        ReportText below = {}; //!< of key figures
    };
    QString kind; //!< `Report`
    ReportText made;
    QString tenant;
    QList<ReportBlock> intro; //!< before the facts
    QList<Fact> facts;
    QList<ReportBlock> notes; //!< after them
    QList<Fact> keyFigures;
};

struct ReportDocument
{
    QLocale locale;
    QString title;
    ReportHead head;
    QList<ReportSection> sections;
    ReportText foot;
    QString tableLink;  //!< the words that lead from a chart to its table
    QString tablePage;  //!< the same on paper, with %1: the page
    QString pageNumber; //!< with %1 of %2
};

//! Lays out what a report tells, in the language of the current texts. Any thread.
//! \param locale of the figures
[[nodiscard]] ReportDocument reportDocument(const ReportContent &content, const QLocale &locale);

} // namespace Trustgauge
