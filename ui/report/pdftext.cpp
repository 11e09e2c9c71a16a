#include "ui/report/pdftext.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Trustgauge {

namespace {

constexpr double noLigatures = 0.005;   // points
constexpr double codeShare = 0.94;      // monospaced letters look larger
constexpr double longestCodePart = 7.5; // in heights of the font: then a code may be broken

} // namespace

QFont PdfFonts::font(double points, bool isBold, bool isCode) const
{
    QFont out(isCode ? code : text);
    out.setPixelSize(std::max(1, static_cast<int>(std::lround(points * point * (isCode ? codeShare : 1.0)))));
    out.setHintingPreference(QFont::PreferNoHinting);
    // So that no two letters become one sign, which searching a PDF would not find.
    out.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures * point);
    if (isBold)
        out.setWeight(QFont::DemiBold);
    return out;
}

PdfText::PdfText(const ReportText &text, const PdfStyle &style, const PdfFonts &fonts, QPdfWriter &device,
                 Qt::LayoutDirection direction)
    : m_color(style.color.isValid() ? style.color : lightColors().text),
      m_direction(direction)
{
    const QFont usual = fonts.font(style.points, style.isBold);
    const QFont code = fonts.font(style.points, style.isBold, true);
    const QFontMetricsF metrics(usual, &device);
    const QFontMetricsF codeMetrics(code, &device);
    m_ascent = metrics.ascent();
    QString words;
    QList<QTextLayout::FormatRange> ranges;
    for (const ReportSpan &span : text) {
        if (span.kind == ReportSpan::Kind::Break) {
            words += QChar::LineSeparator;
            continue;
        }
        if (span.kind == ReportSpan::Kind::Swatch) {
            m_swatch = lightColors().bands.at(span.place);
            m_swatchSize = metrics.xHeight() * 1.2;
            m_indent = m_swatchSize * 1.6;
            continue;
        }
        const bool isCode = span.kind == ReportSpan::Kind::Code;
        if (isCode) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(words.size());
            range.length = static_cast<int>(span.text.size());
            range.format.setFont(code);
            ranges << range;
        }
        words += span.text;
        const double longest = metrics.height() * longestCodePart;
        for (const QString &word : span.text.split(u' ', Qt::SkipEmptyParts)) {
            const double width = (isCode ? codeMetrics : metrics).horizontalAdvance(word);
            m_least = std::max(m_least, isCode ? std::min(width, longest) : width);
        }
    }
    m_least = std::ceil(m_least) + m_indent;
    m_layout = std::make_unique<QTextLayout>(words, usual, &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    const bool isAtRight = style.isFigure != (direction == Qt::RightToLeft); // a layout mirrors nothing by itself
    option.setAlignment(isAtRight ? Qt::AlignRight : Qt::AlignLeft);
    m_layout->setTextOption(option);
    m_layout->setFormats(ranges);
    m_natural = std::ceil(lineUp(std::numeric_limits<int>::max() / 1024)) + m_indent;
}

double PdfText::lineUp(double width)
{
    double widest = 0;
    m_height = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    return widest;
}

double PdfText::fit(double width)
{
    m_width = width;
    [[maybe_unused]] const double widest = lineUp(std::max(1.0, width - m_indent));
    return m_height;
}

void PdfText::draw(QPainter &painter, double x, double y) const
{
    const bool isMirrored = m_direction == Qt::RightToLeft;
    if (m_swatch.isValid())
        painter.fillRect(QRectF(isMirrored ? x + m_width - m_swatchSize : x, y + m_ascent - m_swatchSize, m_swatchSize,
                                m_swatchSize),
                         m_swatch);
    painter.setPen(m_color);
    m_layout->draw(&painter, {isMirrored ? x : x + m_indent, y});
}

} // namespace Trustgauge
