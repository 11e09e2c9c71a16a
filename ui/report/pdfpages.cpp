#include "ui/report/pdfpages.h"

#include "ui/theme/theme.h"

#include <QPageLayout>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int dotsPerInch = 600;
constexpr double pointsPerInch = 72;
constexpr double sideMargin = 45, topMargin = 42, footHeight = 52; // points
constexpr double footFont = 7.5;

QPageLayout layoutOf(const QPageSize &size)
{
    return {size, QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

} // namespace

PdfPages::PdfPages(QIODevice &device, const ReportDocument &document, const Look &look, int pages)
    : m_document(document),
      m_writer(&device),
      m_fonts{look.textFont, look.codeFont, dotsPerInch / pointsPerInch},
      m_direction(document.locale.textDirection()),
      m_pages(pages)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(layoutOf(look.size));
    m_writer.setTitle(document.title);
    m_writer.setCreator(QStringLiteral("Trustgauge"));
    const QSizeF paper = look.size.size(QPageSize::Point);
    m_left = points(sideMargin);
    m_width = points(paper.width() - 2 * sideMargin);
    m_top = points(topMargin);
    m_bottom = points(paper.height() - footHeight);
    m_y = m_top;
    m_painter.begin(&m_writer);
    drawFoot();
}

double PdfPages::placed(double distance, double width) const
{
    return m_direction == Qt::RightToLeft ? m_left + m_width - distance - width : m_left + distance;
}

PdfText PdfPages::text(const ReportText &text, const PdfStyle &style)
{
    return {text, style, m_fonts, m_writer, m_direction};
}

PdfText PdfPages::text(const QString &text, const PdfStyle &style)
{
    return PdfPages::text(plainSpan(text), style);
}

void PdfPages::begin()
{
    m_writer.newPage();
    ++m_page;
    m_y = m_top;
    drawFoot();
}

void PdfPages::keepTogether(double height)
{
    if (height > room() && m_y > m_top && height <= wholeRoom())
        begin();
}

void PdfPages::add(PdfText &&text)
{
    keepTogether(text.fit(m_width));
    text.draw(m_painter, m_left, m_y);
    m_y += text.height();
}

void PdfPages::drawFoot()
{
    const PdfStyle style{footFont, false, lightColors().dimText};
    const double y = m_bottom + points(14);
    m_painter.setPen(QPen(lightColors().line, points(0.6)));
    m_painter.drawLine(QPointF(m_left, y), QPointF(m_left + m_width, y));
    PdfText number = text(m_document.pageNumber.arg(m_document.locale.toString(m_page),
                                                    m_document.locale.toString(m_pages)),
                          style);
    const double numberWidth = std::min(number.naturalWidth(), m_width / 2);
    number.fit(numberWidth);
    number.draw(m_painter, placed(m_width - numberWidth, numberWidth), y + points(5));
    PdfText foot = text(m_document.foot, style);
    const double footWidth = m_width - numberWidth - points(16);
    foot.fit(footWidth);
    foot.draw(m_painter, placed(0, footWidth), y + points(5));
}

bool PdfPages::end()
{
    return m_painter.end();
}

} // namespace Trustgauge
