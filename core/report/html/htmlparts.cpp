#include "core/report/html/htmlparts.h"

#include "core/base/safetext.h"

namespace Trustgauge {

QString htmlText(const QString &text)
{
    return oneLine(text).toHtmlEscaped();
}

namespace {

QString htmlOf(const ReportSpan &span)
{
    switch (span.kind) {
    case ReportSpan::Kind::Text:
        return htmlText(span.text);
    case ReportSpan::Kind::Code:
        return QStringLiteral("<code>") + htmlText(span.text) + QStringLiteral("</code>");
    case ReportSpan::Kind::Figure:
        return QStringLiteral("<data value=\"%1\">%2</data>").arg(htmlText(span.plain), htmlText(span.text));
    case ReportSpan::Kind::Time:
        return QStringLiteral("<time datetime=\"%1\">%2</time>").arg(htmlText(span.plain), htmlText(span.text));
    case ReportSpan::Kind::Swatch:
        return QStringLiteral("<i class=\"swatch k%1\"></i>").arg(span.place);
    case ReportSpan::Kind::Break:
        return QStringLiteral("<br>");
    }
    return {};
}

QString htmlOf(const ReportParagraph &paragraph)
{
    const QString end = htmlOf(paragraph.text) + QStringLiteral("</p>\n");
    switch (paragraph.kind) {
    case ReportParagraph::Kind::Plain:
        break;
    case ReportParagraph::Kind::Warning:
        return QStringLiteral("<p class=\"warn\">") + end;
    case ReportParagraph::Kind::Note:
        return QStringLiteral("<p class=\"note\">") + end;
    }
    return QStringLiteral("<p>") + end;
}

QString htmlOf(const ReportTables &beside)
{
    QString out = QStringLiteral("<div class=\"beside\">");
    for (const ReportTable &table : beside.tables)
        out += htmlOf(table);
    return out + QStringLiteral("</div>\n");
}

QString htmlOf(const ReportChart &chart, const QString &tableLink)
{
    QString out = QStringLiteral("<figure>") + htmlOf(chart.drawing);
    if (!chart.tableId.isEmpty())
        out += QStringLiteral("<figcaption><a href=\"#") + htmlText(chart.tableId) + QStringLiteral("\">")
               + htmlText(tableLink) + QStringLiteral("</a></figcaption>");
    return out + QStringLiteral("</figure>\n");
}

QString factHtml(const ReportHead::Fact &fact)
{
    return QStringLiteral("<div><dt>") + htmlText(fact.name) + QStringLiteral("</dt><dd>") + htmlOf(fact.value)
           + QStringLiteral("</dd></div>\n");
}

QString keyFigureHtml(const ReportHead::Fact &fact)
{
    return QStringLiteral("<div><dt>") + htmlText(fact.name) + QStringLiteral("</dt><dd><strong>") + htmlOf(fact.value)
           + QStringLiteral("</strong><small>") + htmlOf(fact.below) + QStringLiteral("</small></dd></div>\n");
}

} // namespace

QString htmlOf(const ReportText &text)
{
    QString out;
    for (const ReportSpan &span : text)
        out += htmlOf(span);
    return out;
}

QString htmlOf(const ReportTable &table)
{
    QString out = QStringLiteral("<div class=\"wide\"><table>\n<thead><tr>");
    const auto cssClass = [&table](qsizetype column) {
        return table.columns[column].isFigure ? QStringLiteral(" class=\"n\"") : QString();
    };
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        out += QStringLiteral("<th scope=\"col\"") + cssClass(i) + u'>' + htmlText(table.columns[i].head)
               + QStringLiteral("</th>");
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QList<ReportText> &row : table.rows) {
        out += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool namesRow = i == 0;
            out += (namesRow ? QStringLiteral("<th scope=\"row\"") : QStringLiteral("<td")) + cssClass(i) + u'>'
                   + htmlOf(row[i]) + (namesRow ? QStringLiteral("</th>") : QStringLiteral("</td>"));
        }
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString htmlOf(const ReportHead &head)
{
    QString out = QStringLiteral("<header>\n<p class=\"made\"><b>Trustgauge</b> ") + htmlText(head.kind)
                  + QStringLiteral("<span>") + htmlOf(head.made) + QStringLiteral("</span></p>\n<h1>")
                  + htmlText(head.tenant) + QStringLiteral("</h1>\n") + htmlOf(head.intro, {})
                  + QStringLiteral("<dl class=\"facts\">\n");
    for (const ReportHead::Fact &fact : head.facts)
        out += factHtml(fact);
    out += QStringLiteral("</dl>\n") + htmlOf(head.notes, {}) + QStringLiteral("<dl class=\"key\">\n");
    for (const ReportHead::Fact &fact : head.keyFigures)
        out += keyFigureHtml(fact);
    return out + QStringLiteral("</dl>\n</header>\n");
}

QString htmlOf(const QList<ReportBlock> &blocks, const QString &tableLink)
{
    QString out;
    for (const ReportBlock &block : blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            out += htmlOf(*paragraph);
        else if (const auto *table = std::get_if<ReportTable>(&block))
            out += htmlOf(*table);
        else if (const auto *tables = std::get_if<ReportTables>(&block))
            out += htmlOf(*tables);
        else if (const auto *chart = std::get_if<ReportChart>(&block))
            out += htmlOf(*chart, tableLink);
    }
    return out;
}

QString htmlOf(const ReportSection &section, const QString &tableLink)
{
    QString head = htmlText(section.title);
    if (!section.subtitle.isEmpty())
        head += QStringLiteral(" <small>") + htmlText(section.subtitle) + QStringLiteral("</small>");
    return QStringLiteral("<section id=\"") + htmlText(section.id) + QStringLiteral("\">\n<h2>") + head
           + QStringLiteral("</h2>\n") + htmlOf(section.blocks, tableLink) + QStringLiteral("</section>\n");
}

} // namespace Trustgauge
