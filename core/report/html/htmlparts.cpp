#include "core/report/html/htmlparts.h"

#include "core/base/qtext.h"
#include "core/base/safetext.h"
#include "core/scoring/score.h"

#include <QCoreApplication>
#include <QDate>

#include <cstdlib>

namespace Trustgauge {

QString htmlText(const QString &text)
{
    return oneLine(text).toHtmlEscaped();
}

QString htmlText(std::string_view utf8)
{
    return htmlText(qtext(utf8));
}

QString HtmlFigures::figure(const QString &shown, std::string_view plain) const
{
    return QStringLiteral("<data value=\"%1\">%2</data>").arg(htmlText(plain), htmlText(shown));
}

QString HtmlFigures::count(int64_t number) const
{
    return figure(m_locale.toString(static_cast<qlonglong>(number)), std::to_string(number));
}

QString HtmlFigures::signedCount(int64_t number) const
{
    const QString shown = m_locale.toString(static_cast<qlonglong>(std::abs(number)));
    const QString sign = number > 0 ? QStringLiteral("+") : number < 0 ? QStringLiteral("\u2212") : QString();
    return figure(sign + shown, std::to_string(number));
}

namespace {

QString shownPoints(const QLocale &locale, int64_t tenThousandths)
{
    int decimals = 4;
    for (int64_t rest = tenThousandths; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return locale.toString(static_cast<double>(tenThousandths) / 10'000.0, 'f', decimals);
}

} // namespace

QString HtmlFigures::points(int64_t tenThousandths) const
{
    return figure(shownPoints(m_locale, tenThousandths), shortFour(tenThousandths));
}

QString HtmlFigures::signedPoints(int64_t tenThousandths) const
{
    const std::string plain = shortFour(std::abs(tenThousandths));
    const QString shown = shownPoints(m_locale, std::abs(tenThousandths));
    if (tenThousandths < 0)
        return figure(QStringLiteral("\u2212") + shown, '-' + plain);
    return figure(tenThousandths > 0 ? u'+' + shown : shown, plain);
}

QString HtmlFigures::percent(size_t part, size_t whole) const
{
    const double percent = whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && percent < 0.05)
        return htmlText(QCoreApplication::translate("Words", "<%1 %").arg(m_locale.toString(0.1, 'f', 1)));
    return htmlText(QCoreApplication::translate("Words", "%1 %").arg(m_locale.toString(percent, 'f', 1)));
}

QString HtmlFigures::time(Ticks time)
{
    if (time == noTime)
        return {};
    const QString iso = QString::fromStdString(formatSeconds(time));
    QString shown = iso;
    shown.replace(u'T', u' ').replace(QStringLiteral("Z"), QStringLiteral(" UTC"));
    return QStringLiteral("<time datetime=\"%1\">%2</time>").arg(iso, shown);
}

QString HtmlFigures::day(int64_t utcDay)
{
    const QString iso = QDate(1970, 1, 1).addDays(utcDay).toString(Qt::ISODate);
    return QStringLiteral("<time datetime=\"%1\">%1</time>").arg(iso);
}

HtmlTable &HtmlTable::column(const QString &head, bool isFigure)
{
    m_columns.append({head, isFigure});
    return *this;
}

QString HtmlTable::html() const
{
    QString out = QStringLiteral("<div class=\"wide\"><table>\n<thead><tr>");
    const auto cssClass = [this](qsizetype column) {
        return m_columns[column].isFigure ? QStringLiteral(" class=\"n\"") : QString();
    };
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        out += QStringLiteral("<th scope=\"col\"") + cssClass(i) + u'>' + htmlText(m_columns[i].head)
               + QStringLiteral("</th>");
    out += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const QStringList &row : m_rows) {
        out += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool namesRow = i == 0;
            out += (namesRow ? QStringLiteral("<th scope=\"row\"") : QStringLiteral("<td")) + cssClass(i) + u'>'
                   + row[i] + (namesRow ? QStringLiteral("</th>") : QStringLiteral("</td>"));
        }
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString htmlParagraph(const QString &text, const QString &cssClass)
{
    const QString opening = cssClass.isEmpty() ? QStringLiteral("<p>")
                                               : QStringLiteral("<p class=\"%1\">").arg(cssClass);
    return opening + htmlText(text) + QStringLiteral("</p>\n");
}

QString htmlSection(const QString &id, const QString &title, const QString &subtitle, const QString &html)
{
    QString head = htmlText(title);
    if (!subtitle.isEmpty())
        head += QStringLiteral(" <small>") + htmlText(subtitle) + QStringLiteral("</small>");
    return QStringLiteral("<section id=\"") + id + QStringLiteral("\">\n<h2>") + head + QStringLiteral("</h2>\n") + html
           + QStringLiteral("</section>\n");
}

QString htmlFigure(const QString &svg, const QString &id)
{
    return QStringLiteral("<figure>") + svg + QStringLiteral("<figcaption><a href=\"#") + id + QStringLiteral("\">")
           + htmlText(QCoreApplication::translate("Report", "The figures of this chart as a table"))
           + QStringLiteral("</a></figcaption></figure>\n");
}

} // namespace Trustgauge
