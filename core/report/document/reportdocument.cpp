#include "core/report/document/reportdocument.h"

#include "core/base/qtext.h"
#include "core/base/safetext.h"
#include "core/report/document/sections.h"

#include <QCoreApplication>

namespace Trustgauge {

ReportText plainSpan(const QString &text)
{
    return {{ReportSpan::Kind::Text, oneLine(text)}};
}

ReportText plainSpan(std::string_view utf8)
{
    return plainSpan(qtext(utf8));
}

ReportText codeSpan(const QString &text)
{
    return {{ReportSpan::Kind::Code, oneLine(text)}};
}

ReportText codeSpan(std::string_view utf8)
{
    return codeSpan(qtext(utf8));
}

ReportText filledText(const QString &sentence, const QList<ReportText> &values)
{
    ReportText out;
    qsizetype done = 0;
    while (done < sentence.size()) {
        const qsizetype mark = sentence.indexOf(u'%', done);
        const qsizetype number = mark >= 0 && mark + 1 < sentence.size() ? sentence.at(mark + 1).digitValue() : -1;
        if (mark < 0) {
            out += plainSpan(sentence.mid(done));
            break;
        }
        if (number < 1 || number > values.size()) {
            out += plainSpan(sentence.mid(done, mark + 1 - done));
            done = mark + 1;
            continue;
        }
        if (mark > done)
            out += plainSpan(sentence.mid(done, mark - done));
        out += values.at(number - 1);
        done = mark + 2;
    }
    return out;
}

ReportTable &ReportTable::column(const QString &head, bool isFigure)
{
    columns.append({head, isFigure});
    return *this;
}

namespace {

ReportText footText(const ReportContent &content)
{
    return plainSpan(content.tenantName + QStringLiteral(", ")) + ReportFigures::time(content.cycle.asOf)
           + plainSpan(QStringLiteral(", ")) + codeSpan(profileHash(content.scores->profile()))
           + plainSpan(QStringLiteral(". Trustgauge ") + content.version);
}

} // namespace

ReportDocument reportDocument(const ReportContent &content, const QLocale &locale)
{
    const ReportFigures figures(locale);
    ReportDocument out;
    out.locale = locale;
    out.title = QCoreApplication::translate("Report", "%1: trust of devices").arg(oneLine(content.tenantName));
    out.head = reportHead(content, figures);
    using Section = ReportSection (*)(const ReportContent &, const ReportFigures &);
    const Section sections[] = {bandsSection,  histogramSection, trendSection, coverageSection,
                                changeSection, devicesSection,   cvesSection};
    for (const Section section : sections)
        out.sections << section(content, figures);
    if (content.rehearsal)
        out.sections << rehearsalSection(content, figures);
    out.sections << profileSection(content, figures) << histogramTableSection(content, figures);
    if (!content.days.empty())
        out.sections << trendTableSection(content, figures);
    out.foot = footText(content);
    out.tablePage = QCoreApplication::translate("Report", "The figures of this chart as a table: page %1");
    out.pageNumber = QCoreApplication::translate("Report", "Page %1 of %2");
    out.tableLink = QCoreApplication::translate("Report", "The figures of this chart as a table");
    return out;
}

} // namespace Trustgauge
