#pragma once

#include "core/report/document/reportdocument.h"

#include <QColor>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;
class QPdfWriter;

namespace Trustgauge {

//! The fonts of a PDF, and the size of its units.
struct PdfFonts
{
    QString text, code; //!< families
    double point = 1;   //!< units of the device in a point

    [[nodiscard]] QFont font(double points, bool isBold = false, bool isCode = false) const;
};

struct PdfStyle
{
    double points = 9; //!< size of the font
    bool isBold = false;
    QColor color = {};
    bool isFigure = false; //!< aligned to the end
};

//! A text in lines of a width. In units of the device; on the thread that paints.
class PdfText
{
public:
    PdfText(const ReportText &text, const PdfStyle &style, const PdfFonts &fonts, QPdfWriter &device,
            Qt::LayoutDirection direction);

    //! Of its longest line, unbroken.
    [[nodiscard]] double naturalWidth() const { return m_natural; }
    //! Of its longest word; what stands in files may be broken anywhere.
    [[nodiscard]] double leastWidth() const { return m_least; }
    //! Breaks it into lines. \return its height
    double fit(double width);
    [[nodiscard]] double height() const { return m_height; }
    //! From its top to the base line of its first line.
    [[nodiscard]] double ascent() const { return m_ascent; }
    void draw(QPainter &painter, double x, double y) const;

private:
    [[nodiscard]] double lineUp(double width);

    std::unique_ptr<QTextLayout> m_layout;
    QColor m_color;
    QColor m_swatch; // invalid: none
    Qt::LayoutDirection m_direction;
    double m_swatchSize = 0, m_indent = 0;
    double m_ascent = 0, m_width = 0;
    double m_natural = 0, m_least = 0, m_height = 0;
};

} // namespace Trustgauge
