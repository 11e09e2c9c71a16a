#include "core/report/html/htmlparts.h"

namespace Trustgauge {

// Colours come from the page's style sheet, by the classes b0 to b5 of the bands and of insufficient data.

namespace {

QString svgNumber(double value)
{
    return QString::number(value, 'f', 2);
}

QString svgOf(const ReportDrawing::Shape &shape)
{
    using Kind = ReportDrawing::Shape::Kind;
    using Align = ReportDrawing::Shape::Align;
    switch (shape.kind) {
    case Kind::Bar:
        return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"b%5%6\"/>\n")
            .arg(svgNumber(shape.x), svgNumber(shape.y), svgNumber(shape.width), svgNumber(shape.height),
                 QString::number(shape.place), shape.isPale ? QStringLiteral(" pale") : QString());
    case Kind::Label: {
        const QString cssClass = shape.isStrong                 ? QStringLiteral("strong")
                                 : shape.align == Align::End    ? QStringLiteral("end")
                                 : shape.align == Align::Middle ? QStringLiteral("middle")
                                                                : QString();
        return QStringLiteral("<text x=\"%1\" y=\"%2\" class=\"%3\">%4</text>\n")
            .arg(svgNumber(shape.x), svgNumber(shape.y), cssClass, htmlText(shape.text));
    }
    case Kind::Line:
        return QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>\n")
            .arg(svgNumber(shape.x), svgNumber(shape.y), svgNumber(shape.x + shape.width),
                 svgNumber(shape.y + shape.height));
    }
    return {};
}

} // namespace

QString htmlOf(const ReportDrawing &drawing)
{
    QString out = QStringLiteral(
                      "<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" xmlns=\"http://www.w3.org/2000/svg\">"
                      "<title>%1</title>\n")
                      .arg(htmlText(drawing.title), svgNumber(drawing.width), svgNumber(drawing.height));
    for (const ReportDrawing::Shape &shape : drawing.shapes)
        out += svgOf(shape);
    return out + QStringLiteral("</svg>\n");
}

} // namespace Trustgauge
